"""Thousands of lines pasted: made away from the window, with progress and a way out that leaves nothing behind."""

import threading
import time

import pytest
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton

from journeymap.model.history import History
from journeymap.model.records.touchpoints import Link
from journeymap.storage import journal, rows
from journeymap.ui.commands import clipboard, patience
from tests.ui.keyboard import Typist

LINES = 400


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("complaint"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    data = QMimeData()
    data.setText("\n".join(f"Step {number}" for number in range(LINES)))
    QGuiApplication.clipboard().setMimeData(data)
    yield typist
    shell.window.hide()


@pytest.fixture
def slow(monkeypatch):
    """Lines that take their time to be understood; which threads did it."""
    monkeypatch.setattr(patience, "SOON_MS", 10)
    true, threads = clipboard.capture, set()

    def capture(text, names):
        threads.add(threading.current_thread())
        time.sleep(0.001)
        return true(text, names)

    monkeypatch.setattr(clipboard, "capture", capture)
    return threads


def watched(typist, then):
    """Calls `then(dialog)` every few ms while a dialog shows how far it is."""
    timer = QTimer(typist.shell.window, interval=15)

    def look():
        dialog = typist.shell.window.findChild(QProgressDialog)
        if dialog is not None and dialog.isVisible():
            then(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_the_progress_is_real_and_the_work_is_done_elsewhere(typist, slow):
    seen, count = [], len(typist.cards)
    timer = watched(typist, lambda dialog: seen.append((dialog.value(), dialog.maximum())))
    typist.shell.do("clipboard.paste")
    timer.stop()
    assert len(typist.cards) == count + LINES
    assert len(typist.shell.workspace.selection.ids("touchpoint")) == LINES
    assert len(slow - {threading.main_thread()}) == 1  # the window itself looks at the first lines only
    shares = [value for value, most in seen if most == 3 * LINES]
    assert len(set(shares)) > 2
    assert shares == sorted(shares)
    typist.shell.workspace.editor.undo()
    assert len(typist.cards) == count


def test_cancelled_nothing_has_changed(typist, slow):
    before, revision = typist.journey.snapshot(), typist.shell.workspace.document.revision
    timer = watched(typist, lambda dialog: dialog.findChild(QPushButton).click())
    typist.shell.do("clipboard.paste")
    timer.stop()
    assert list(typist.journey.records()) == list(before.records())
    assert typist.shell.workspace.document.revision == revision
    assert typist.journey.count(Link) == before.count(Link)
    assert typist.status == "Not pasted. Nothing was changed."
    assert QGuiApplication.overrideCursor() is None
    QApplication.processEvents()
    typist.shell.do("clipboard.paste")  # and it can be done after all
    assert len(typist.cards) > LINES


def test_cancelled_while_it_is_written_nothing_has_changed(typist, monkeypatch):
    """The rows are being written already: they are taken back, and the next edit is kept as if nothing had been."""
    monkeypatch.setattr(patience, "SOON_MS", 10)
    copy = typist.shell.workspace.session.copy
    before, true = typist.journey.snapshot(), journal._to_log
    writing, cancelled = [], threading.Event()

    def slowly(entry):
        writing.append(threading.current_thread())
        cancelled.wait(20)
        return true(entry)

    def cancel(dialog):
        if writing:
            dialog.findChild(QPushButton).click()
            cancelled.set()

    monkeypatch.setattr(journal, "_to_log", slowly)
    timer = watched(typist, cancel)
    typist.shell.do("clipboard.paste")
    timer.stop()
    assert threading.main_thread() not in writing
    assert rows.load(copy._connection) == before == typist.journey
    assert typist.status == "Not pasted. Nothing was changed."
    typist.shell.do("clipboard.paste_data", one_line())
    assert rows.load(copy._connection) == typist.journey != before
    assert copy.document.is_kept


def test_a_large_step_is_taken_back_and_repeated_without_keeping_the_window_waiting(typist, monkeypatch):
    monkeypatch.setattr(patience, "MANY", 100)
    copy, before = typist.shell.workspace.session.copy, typist.journey.snapshot()
    typist.shell.do("clipboard.paste")
    after, true, threads = typist.journey.snapshot(), journal._to_log, []
    monkeypatch.setattr(journal, "_to_log", lambda entry: threads.append(threading.current_thread()) or true(entry))
    for command, outcome in (("edit.undo", before), ("edit.redo", after), ("edit.undo", before)):
        typist.shell.do(command)
        assert rows.load(copy._connection) == typist.journey == outcome
    assert len(threads) == 3
    assert threading.main_thread() not in threads
    assert QGuiApplication.overrideCursor() is None
    assert History.replay(journal.entries(copy._connection)).done == copy.document.history.done


def test_the_window_stays_until_a_large_step_is_taken_back(typist, monkeypatch):
    monkeypatch.setattr(patience, "MANY", 100)
    copy, before, true = typist.shell.workspace.session.copy, typist.journey.snapshot(), journal._to_log
    typist.shell.do("clipboard.paste")
    closed, writing, tried = [], threading.Event(), threading.Event()
    monkeypatch.setattr(journal, "_to_log", lambda entry: (writing.set(), tried.wait(20), true(entry))[2])

    def close():
        if writing.is_set() and not closed:
            closed.append(typist.shell.window.close())
            tried.set()

    timer = QTimer(typist.shell.window, interval=5)
    timer.timeout.connect(close)
    timer.start()
    typist.shell.do("edit.undo")
    timer.stop()
    assert closed == [False]
    assert rows.load(copy._connection) == typist.journey == before


def test_who_quits_in_another_window_does_not_take_this_one_away_while_it_is_pasted(typist, stage, slow):
    count, other = len(typist.cards), stage.program.start_empty()
    timer = watched(typist, lambda _dialog: stage.program.quit())
    typist.shell.do("clipboard.paste")
    timer.stop()
    assert len(typist.cards) == count + LINES
    assert typist.shell in stage.program.shells
    other.window.close()


def one_line():
    data = QMimeData()
    data.setText("One")
    return data


def test_no_key_reaches_the_map_meanwhile(typist, slow):
    count = len(typist.cards)
    typist.canvas.clearFocus()
    timer = watched(typist, lambda dialog: QApplication.activeModalWidget() is dialog or pytest.fail("not modal"))
    typist.shell.do("clipboard.paste")
    timer.stop()
    assert len(typist.cards) == count + LINES


def test_what_goes_wrong_elsewhere_is_raised_here(typist, monkeypatch):
    def failing(_text, _names):
        raise ZeroDivisionError

    monkeypatch.setattr(clipboard, "capture", failing)
    revision = typist.shell.workspace.document.revision
    with pytest.raises(ZeroDivisionError):
        typist.shell.do("clipboard.paste")
    assert typist.shell.workspace.document.revision == revision
    assert QGuiApplication.overrideCursor() is None
