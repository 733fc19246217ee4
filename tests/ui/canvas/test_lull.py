"""What is made ready ahead keeps nobody waiting: it is made in lulls only, a little at a time."""

from time import perf_counter, sleep

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas import cache
from journeymap.ui.canvas.lull import Lull
from tests.ui.canvas.desk import bench


def test_a_lull_comes_when_nothing_else_is_to_be_done(qtbot):
    owner, done = QObject(), []
    lull = Lull(owner, 15, lambda: done.append(perf_counter()))
    lull.expect()
    qtbot.waitUntil(lambda: bool(done))
    QTest.qWait(60)
    assert len(done) == 1


def test_work_that_kept_the_timer_waiting_is_no_lull(qtbot):
    owner, done = QObject(), []
    lull = Lull(owner, 15, lambda: done.append(perf_counter()))
    lull.expect()
    sleep(0.04)
    QApplication.processEvents()
    QTimer.singleShot(0, owner, lambda: None)
    assert not done
    qtbot.waitUntil(lambda: bool(done))


def test_little_is_made_ready_at_a_time_also_for_a_small_map(qtbot, monkeypatch):
    desk = bench(qtbot)
    desk.canvas._ahead.stop()
    desk.canvas.surface.show(desk.map_view.picture)
    made, now = [], [0.0]
    true = cache.Cache._draw

    def draw(self, cell, area):
        now[0] += 0.003
        made.append(cell)
        true(self, cell, area)

    monkeypatch.setattr(cache.Cache, "_draw", draw)
    monkeypatch.setattr(cache, "perf_counter", lambda: now[0])
    everything, at_a_time = Rect(0.0, 0.0, 3_000.0, 2_000.0), []
    for _ in range(100):
        made.clear()
        goes_on = desk.canvas.surface.cache.prepare(everything, near=True)
        at_a_time.append(len(made))
        if not goes_on:
            break
    assert max(at_a_time) == 2  # of 3 ms each: the second is begun within the 4 ms
    assert len(at_a_time) > 4
    made.clear()
    desk.canvas.viewport().repaint()
    assert not made
