"""The open document: the only writer. Journal first, memory second, listeners third."""

from collections.abc import Callable
from datetime import UTC, datetime

from journeymap.model import rules
from journeymap.model.changes import Changes
from journeymap.model.history import History
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.ports import Entry, EntryKind, Journal, JournalError

Listener = Callable[[Changes, object], None]


class Document:
    """A journey with its history and its journal.

    If the journal refuses, the edit is applied in memory and waits in `waiting`; the next success writes it
    first. Only what the journal took is safe: `trouble` says why something is not.
    """

    def __init__(self, journey: Journey, journal: Journal, history: History | None = None) -> None:
        self.journey = journey
        self.history = history or History()
        self.waiting: list[Entry] = []
        self.trouble: Message | None = None
        self._journal = journal
        self._listeners: list[Listener] = []
        self._revision = 0

    @property
    def revision(self) -> int:
        """Counts up with every change; equal numbers mean an equal journey."""
        return self._revision

    @property
    def is_kept(self) -> bool:
        """Whether every edit is on disk."""
        return not self.waiting

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(changes, origin)` after each change; returns what stops that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def commit(self, label: Message, changes: Changes, *, gesture: str | None = None, origin: object = None) -> bool:
        """Make an edit. Edits with the same `gesture` that follow each other become one step of undo.

        Returns False if there was nothing to change. Raises `rules.RuleBroken` before anything is written.
        """
        if not changes:
            return False
        rules.check(self.journey, changes)
        self._write(Entry(EntryKind.DO, label, changes, gesture or new_id(), _now()), origin)
        return True

    def undo(self, origin: object = None) -> Message | None:
        """Take the last step back; returns its label, or None if there is none."""
        step = self.history.undo_step
        if step is None:
            return None
        self._write(Entry(EntryKind.UNDO, step.label, step.changes.inverted(), step.gesture, _now()), origin)
        return step.label

    def redo(self, origin: object = None) -> Message | None:
        """Repeat the step taken back last; returns its label, or None if there is none."""
        step = self.history.redo_step
        if step is None:
            return None
        self._write(Entry(EntryKind.REDO, step.label, step.changes, step.gesture, _now()), origin)
        return step.label

    def retry(self) -> bool:
        """Try again to keep what waits; True if nothing waits any more."""
        if self.waiting:
            self._keep()
        return not self.waiting

    def _write(self, entry: Entry, origin: object) -> None:
        self.waiting.append(entry)
        self._keep()
        self.journey.apply(entry.changes)
        self.history.record(entry)
        self._revision += 1
        for listener in tuple(self._listeners):
            listener(entry.changes, origin)

    def _keep(self) -> None:
        try:
            self._journal.append(self.waiting)
        except JournalError as error:
            self.trouble = error.reason
        else:
            self.waiting = []
            self.trouble = None


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
