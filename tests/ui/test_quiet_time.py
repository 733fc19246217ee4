"""Garbage is looked for when nobody waits; what is closed is given back."""

import gc
import time
import weakref

import pytest
from PySide6.QtCore import QTimer

from journeymap.ui import quiet_time
from journeymap.ui.quiet_time import QuietTime


class Ring:
    """Refers to itself: only the collector can take it away."""

    def __init__(self) -> None:
        self.me = self
        self.gone = weakref.ref(self)


def ring():
    return Ring().gone


@pytest.fixture
def collected(monkeypatch) -> list[int]:
    """The generations that were asked to be looked through."""
    asked: list[int] = []
    collect = gc.collect
    monkeypatch.setattr(gc, "collect", lambda generation=2: (asked.append(generation), collect(generation))[1])
    return asked


@pytest.fixture
def quiet(qapp):
    before = gc.get_threshold()
    made = QuietTime(look_ms=10, rest=0.05)
    made.start()
    yield made
    made.stop()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


def wake(qtbot) -> None:
    QTimer.singleShot(0, lambda: None)
    qtbot.wait(1)


def test_young_objects_are_taken_at_the_first_quiet_moment(quiet, qtbot, collected):
    lost, kept = ring(), [[] for _ in range(quiet_time._FEW + 100)]
    assert lost() is not None
    wake(qtbot)
    qtbot.waitUntil(lambda: lost() is None)
    assert collected[0] == 1
    assert kept


def test_nobody_looks_while_there_is_work(quiet, qtbot, collected):
    def work() -> None:
        end = time.thread_time() + 3 * quiet_time._BUSY
        while time.thread_time() < end:
            pass

    lost, kept = ring(), [[] for _ in range(quiet_time._FEW + 100)]
    busy = QTimer(interval=1)
    busy.timeout.connect(work)
    busy.start()
    qtbot.wait(150)
    assert collected == []
    assert lost() is not None
    busy.stop()
    qtbot.waitUntil(lambda: lost() is None)
    assert kept


def test_old_objects_wait_for_a_rest_and_are_frozen_again(quiet, qtbot, collected, monkeypatch):
    monkeypatch.setattr(quiet_time, "_GROWN", 2_000)
    ring = Ring()
    lost = ring.gone
    gc.freeze()  # as old as can be
    del ring
    kept = [[] for _ in range(quiet_time._FEW + 1_500)]
    wake(qtbot)
    qtbot.waitUntil(lambda: lost() is None)
    assert 2 in collected
    assert gc.get_freeze_count() > len(kept)


def test_a_program_at_rest_does_not_tick(quiet, qtbot):
    gc.collect()
    qtbot.wait(100)
    assert not quiet._timer.isActive()


def test_very_much_without_a_quiet_moment_is_looked_through_all_the_same(quiet, monkeypatch):
    gc.set_threshold(5_000, 20, 20)
    lost, kept = ring(), [[] for _ in range(6_000)]
    assert lost() is None
    assert kept


def test_a_closed_document_is_given_back(stage, document, qtbot):
    shell = stage.open(document())
    program = stage.program
    program.quiet_time = QuietTime(program, look_ms=10, rest=0.05)
    program.quiet_time.start()
    try:
        gone = weakref.ref(shell.workspace), weakref.ref(shell.workspace.document)
        session = shell.workspace.session
        shell._drop_workspace()
        session.close()
        del session
        qtbot.waitUntil(lambda: all(each() is None for each in gone))
        assert gc.get_freeze_count() > 0
    finally:
        program.quiet_time.stop()
