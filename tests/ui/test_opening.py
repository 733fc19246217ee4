"""Opening a file that takes its time: the window is there at once, says so, and the person may give up."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from journeymap.storage.opening import Opening
from journeymap.ui import worker


@pytest.fixture
def slow(monkeypatch):
    """Files whose reading does not end by itself: `set()` lets it end."""
    gate, wait, stop = threading.Event(), Opening.wait, Opening.stop
    monkeypatch.setattr(Opening, "wait", lambda self: (gate.wait(20), wait(self))[1])
    monkeypatch.setattr(Opening, "stop", lambda self: (gate.set(), stop(self))[1])
    yield gate
    gate.set()


def opening(stage, path):
    """A window into which the file at `path` is being opened, for longer than anybody's patience."""
    shell = stage.shell()
    stage.program.open_files([path], shell)
    assert not shell.window.isVisible()
    stage.qtbot.waitUntil(lambda: not shell.window.banner.isHidden())
    return shell


def test_the_window_says_what_it_waits_for_and_stays_alive(stage, document, slow):
    shell = opening(stage, document())
    assert shell.window.isVisible()
    assert shell.window.menuBar().actions()[0].text() == "&File"
    assert not shell.window.actions_["file.save"].isEnabled()
    assert "service-blueprint.journey" in shell.window.banner._label.text()
    ticks = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    stage.qtbot.waitUntil(lambda: len(ticks) > 5)
    timer.stop()
    assert shell.workspace is None
    slow.set()
    stage.settle()
    assert shell.workspace is not None
    assert shell.window.banner.isHidden()


def test_giving_up_ends_the_reading_and_leaves_nothing(stage, document, slow, own_home):
    before = len(stage.program.opening.folder.sessions())
    shell = opening(stage, document())
    shell.window.banner.findChild(QPushButton).click()
    assert shell.window.start_page is not None
    assert shell.window.banner.isHidden()
    stage.qtbot.waitUntil(lambda: not worker.is_busy())
    assert shell.workspace is None
    assert not shell.is_waiting
    assert len(stage.program.opening.folder.sessions()) == before


def test_closing_the_window_gives_up_too(stage, document, slow):
    shell = opening(stage, document())
    assert shell.window.close()
    assert slow.is_set()


def test_the_same_file_is_not_opened_twice_meanwhile(stage, document, slow):
    path = document()
    opening(stage, path)
    stage.program.open_files([path], None)
    assert len(stage.program.shells) == 1


def test_a_file_that_cannot_be_read_now_stays_among_the_recent_ones(stage, document):
    path = document()
    stage.open(path)
    whole = path.read_bytes()
    path.write_bytes(b"not a document")
    stage.program.shells[0].window.close()
    shell = stage.shell()
    stage.program.open_files([path], shell)
    stage.settle()
    assert shell.workspace is None
    assert stage.program.settings.recent == [path]
    path.write_bytes(whole)
    assert stage.open(path).workspace is not None
