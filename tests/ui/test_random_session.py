"""A person who does anything in any window: no error, no stuck state, and log, memory and disk agree."""

import os
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model.history import History
from journeymap.storage import journal, reader, rows
from journeymap.ui.dialogs.qt_ask import QtAsk
from journeymap.ui.session import Session
from tests.ui import random_hands
from tests.ui.random_hands import Hands

EVENTS = int(os.environ.get("JOURNEYMAP_RANDOM_EVENTS", "130"))
"""So many keys and mouse events for each seed; the variable asks for more."""
SEED = int(os.environ.get("JOURNEYMAP_RANDOM_SEED", "1"))


@pytest.fixture
def starts(monkeypatch):
    """What each document was when it was opened, and the number of its last edit then."""
    seen = {}
    true_init, true_wait = Session.__init__, Session.wait

    def init(session, copy, folder):
        true_init(session, copy, folder)
        seen[session] = copy.document.journey.snapshot(), copy._journal.last

    def wait(session):
        random_hands.waits.append(session)
        try:
            true_wait(session)
        finally:
            random_hands.waits.remove(session)

    monkeypatch.setattr(Session, "__init__", init)
    monkeypatch.setattr(Session, "wait", wait)
    return seen


@pytest.fixture
def files(monkeypatch, tmp_path):
    """The system's file dialogs answer by themselves: often with no file at all."""
    random = Random(SEED)
    (tmp_path / "readings.csv").write_text("touchpoint;metric;value;date\nA;CSAT;4;2026-01-01\nB;NPS;x;\n")

    def save_file(_ask, _title, _start, kinds):
        return tmp_path / f"saved{random.randrange(3)}{kinds[0].endings[0]}" if random.random() < 0.7 else None

    def open_files(_ask, _folder, kinds):
        endings = {ending for kind in kinds for ending in kind.endings}
        found = sorted(path for path in tmp_path.iterdir() if path.suffix in endings)
        return [random.choice(found)] if found and random.random() < 0.7 else []

    monkeypatch.setattr(QtAsk, "save_file", save_file)
    monkeypatch.setattr(QtAsk, "open_files", open_files)


@pytest.mark.parametrize("seed", range(SEED, SEED + 2))
def test_anything_can_be_done_and_nothing_breaks(stage, document, qtbot, seed, starts, files, tmp_path):
    shell = stage.program.window()
    stage.program.open_files([document("subscription-onboarding")], shell)
    stage.settle()
    shell.window.resize(1280, 800)
    shell.window.show()
    qtbot.waitExposed(shell.window)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell.window)
    shell.window.canvas.setFocus()
    hands = Hands(Random(seed), stage.program, tmp_path)
    hands.start(EVENTS)
    qtbot.waitUntil(lambda: hands.done or bool(hands.stuck), timeout=60_000 + 500 * EVENTS)
    assert not hands.stuck
    stage.settle()
    sessions = [each.workspace.session for each in stage.program.shells if each.workspace is not None]
    for session in sessions:
        agree(session.copy, *starts[session])
    on_disk(sessions)
    for window in QApplication.topLevelWidgets():
        window.hide()
    QApplication.clipboard().clear()  # what is on it must not outlive the interpreter


def agree(copy, start, number) -> None:
    """What is in memory, what the log tells and what the working copy holds are the same."""
    connection, journey = copy._connection, copy.document.journey
    assert copy.document.is_kept
    assert rows.load(connection) == journey
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    told = start.snapshot()
    for entry in journal.entries(connection, number):
        told.apply(entry.changes)
    assert told == journey
    replayed = History.replay(journal.entries(connection))
    assert replayed.done == copy.document.history.done
    assert replayed._undone == copy.document.history._undone


def on_disk(sessions) -> None:
    """Saved, one of the files holds what its window shows."""
    for session in sessions:
        if session.path is not None and session.copy.read_only is None and session.save_now() is None:
            assert reader.read(session.path).journey == session.document.journey
            return
