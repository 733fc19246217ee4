"""Any verbs, undo, redo, save, close, reopen and crash, in any order: memory, log and disk always agree."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.storage import journal, recovery, rows, templates
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from tests.verbs import random_edit

EXAMPLE = templates.load("subscription-onboarding", "en")


class Session(RuleBasedStateMachine):
    """One person with one document."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "a.journey"
        self.state = StateFolder(self.folder / "state-0")
        self.crashes = 0

    @initialize()
    def start(self) -> None:
        self.copy = WorkingCopy.create(self.state, EXAMPLE, "Example")
        self.expected = EXAMPLE.snapshot()
        self.past: list[Journey] = []

    @rule(seed=st.integers(0, 2**32))
    def edit(self, seed: int) -> None:
        before = self.copy.document.journey.snapshot()
        name, changes = random_edit(Random(seed), before)
        if self.copy.document.commit(Message(name), changes):
            self.past.append(before)
            self.expected.apply(changes)

    @rule()
    def undo(self) -> None:
        if self.copy.document.undo() is not None:
            self.expected = self.past.pop().snapshot()

    @rule()
    def undo_and_redo(self) -> None:
        if self.copy.document.undo() is not None:
            assert self.copy.document.journey == self.past[-1]
            self.copy.document.redo()

    @rule()
    def save(self) -> None:
        if self.copy.path is None:
            self.copy.save_as(self.path)
        else:
            self.copy.save()
        assert not self.copy.is_dirty
        with closing(sqlite3.connect(self.path)) as connection:
            assert rows.load(connection) == self.expected

    @precondition(lambda self: self.copy.path is not None)
    @rule()
    def close_and_open(self) -> None:
        self.copy.close()
        self.copy = WorkingCopy.open(self.state, self.path)

    @rule()
    def crash(self) -> None:
        """The machine loses power: what is on the disk at this moment is all that is left."""
        dirty, edits = self.copy.is_dirty, self.copy.unsaved_edits
        self.crashes += 1
        left = StateFolder(self.folder / f"state-{self.crashes}")
        shutil.copytree(self.state.root, left.root, ignore=shutil.ignore_patterns("lock"))
        self.copy.close()
        self.state = left
        offered = recovery.orphans(left)
        assert [orphan.edits for orphan in offered] == ([edits] if dirty else [])
        (session,) = left.sessions()
        self.copy = WorkingCopy.resume(left, session)
        assert self.copy.is_dirty == dirty

    @invariant()
    def memory_log_and_disk_agree(self) -> None:
        connection = self.copy._connection
        assert self.copy.document.is_kept
        assert self.copy.document.journey == self.expected
        assert rows.load(connection) == self.expected
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        base = self._base()
        assert self.copy.is_dirty == (base != self.expected)
        for entry in journal.entries(connection, self.copy._saved_seq):
            base.apply(entry.changes)
        assert base == self.expected
        assert len(self.copy.document.history.done) == len(self.past)

    def _base(self) -> Journey:
        if not self.copy.session.base.exists():
            return EXAMPLE.snapshot()
        with closing(sqlite3.connect(self.copy.session.base)) as connection:
            return rows.load(connection)

    def teardown(self) -> None:
        if hasattr(self, "copy"):
            self.copy.close()
        shutil.rmtree(self.folder)


TestSession = Session.TestCase
TestSession.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
