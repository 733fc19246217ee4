"""Presenter, start page and the keys of who writes: thread CPU until seen, against a bare fill of the same window."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui.presenter.window import Presenter
from journeymap.ui.start.tile import Tile
from tests.benchmarks.large_map import large_journey
from tests.benchmarks.test_canvas import median, p95, report
from tests.ui.conftest import stage  # noqa: F401
from tests.ui.keyboard import NONE

GOAL = 16.0
LETTER = 30.0


def spent(action) -> float:
    """Milliseconds of this thread until what `action` did is on screen."""
    before = time.thread_time()
    action()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (time.thread_time() - before) * 1e3


def bare(size) -> float:
    """A window of this size filled once, ms."""
    image = QImage(size, QImage.Format.Format_RGB32)

    def fill() -> None:
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor("white"))
        painter.end()

    return median([spent(fill) for _ in range(15)])


def told(benchmark, name: str, frames: list[float], reference: float, goal: float) -> None:
    ratio = median(frames) / max(reference, 1e-3)
    report(benchmark, name, p95_ms=p95(frames), median_ms=median(frames), bare_ms=reference, ratio=ratio, goal=goal)


def opened(stage, tmp_path: Path, touchpoints: int):  # noqa: F811
    path = tmp_path / "large.journey"
    copy = WorkingCopy.create(StateFolder(tmp_path / "elsewhere"), large_journey(touchpoints), "large")
    copy.save_as(path)
    copy.close()
    shell = stage.open(path)
    shell.window.resize(1600, 900)
    shell.window.show()
    later = shell.workspace.map_view
    stage.qtbot.waitUntil(lambda: not later._later.isActive() and not later._waits_for_paint, timeout=90_000)
    shell.workspace.session.set_auto_save(False)
    shell.workspace.canvas.zoom_100()
    QTest.qWait(500)
    return shell


@pytest.mark.parametrize("still", [True, False], ids=["still", "gliding"])
def test_presenter_frames(benchmark, stage, tmp_path, still):  # noqa: F811
    shell = opened(stage, tmp_path, 1_000)
    stage.program.settings.reduced_motion = still
    first = spent(lambda: shell.window.actions_["view.present"].trigger())
    presenter = [each for each in shell.window.findChildren(Presenter) if each.isVisible()][-1]
    QTest.qWait(500)
    frames = []
    for number in range(30):
        frames.append(spent(lambda: presenter.step(1)))
        for _ in range(0 if still else 8):
            QTest.qWait(8)
            frames.append(spent(presenter.update))
        if number % 10 == 0:
            frames += [spent(lambda: QTest.keyClick(presenter, Qt.Key.Key_B)) for _ in range(2)]
    benchmark.pedantic(lambda: presenter.step(-1), rounds=3)
    told(benchmark, f"presenter (F5 itself {first:.0f} ms)", frames, bare(presenter.size()), GOAL)
    presenter.close()
    shell.window.hide()


def test_start_page_frames(benchmark, stage, tmp_path):  # noqa: F811
    for number in range(20):
        path = tmp_path / f"Customer journey number {number}.journey"
        path.write_bytes(b"")
        stage.program.settings.remember(path)
    shell = stage.shell()
    shell.show_start_page()
    shell.window.resize(1600, 900)
    shell.window.show()
    stage.program.when_idle()
    page = shell.window.start_page
    QTest.qWait(3_000)
    picture = QPixmap(320, 200)
    picture.fill(QColor("#2A4B7C"))
    for tile in page.findChildren(Tile):
        tile.set_picture(picture)
    bar = page.verticalScrollBar()
    frames = [spent(lambda at=at: bar.setValue(at * 7 % max(1, bar.maximum()))) for at in range(60)]
    frames += [spent(page.viewport().repaint) for _ in range(15)]
    benchmark.pedantic(page.viewport().repaint, rounds=3)
    told(benchmark, f"start page, {len(page.findChildren(Tile))} tiles", frames, bare(page.size()), GOAL)
    shell.window.hide()


def press(widget, letter: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, ord(letter.upper()), NONE, letter))


@pytest.mark.parametrize("where", ["card", "quick entry"])
def test_a_letter_is_seen(benchmark, stage, tmp_path, where):  # noqa: F811
    shell = opened(stage, tmp_path, 1_000)
    canvas, key = shell.workspace.canvas, ("touchpoint", "t500")
    shell.workspace.selection.set([key])
    canvas.reveal(key)
    if where == "card":
        canvas.write(key)
        widget = canvas.writer.box
    else:
        shell.do("capture.open")
        line = shell._groups["capture"]._bar.line
        widget = line.focusProxy() or line
    QTest.qWait(400)
    frames = []
    for number in range(40):
        frames.append(spent(lambda: press(widget, "a")))
        QTest.qWait(250 if number % 4 == 0 else 20)
    benchmark.pedantic(lambda: press(widget, "b"), rounds=3)
    told(benchmark, f"a letter, {where}", frames, bare(shell.window.size()), LETTER)
    canvas.flush()
    shell.window.hide()
