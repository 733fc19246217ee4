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
        self._ahead: tuple[int, Entry] | None = None  # with the revision that it was made for

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
        ahead = self._written_ahead(EntryKind.DO)
        if ahead is None or ahead.changes is not changes or ahead.label != label:
            ahead = self.doing(label, changes, gesture)
        self._write(ahead, origin)
        return True

    def undo(self, origin: object = None) -> Message | None:
        """Take the last step back; returns its label, or None if there is none."""
        entry = self.undoing()
        if entry is not None:
            self._write(entry, origin)
        return None if entry is None else entry.label

    def redo(self, origin: object = None) -> Message | None:
        """Repeat the step taken back last; returns its label, or None if there is none."""
        entry = self.redoing()
        if entry is not None:
            self._write(entry, origin)
        return None if entry is None else entry.label

    def doing(self, label: Message, changes: Changes, gesture: str | None = None) -> Entry:
        """What `commit` would do. Raises `rules.RuleBroken`."""
        rules.check(self.journey, changes)
        return Entry(EntryKind.DO, label, changes, gesture or new_id(), _now())

    def undoing(self) -> Entry | None:
        """What `undo` would do."""
        if (ahead := self._written_ahead(EntryKind.UNDO)) is not None:
            return ahead
        if (step := self.history.undo_step) is None:
            return None
        return Entry(EntryKind.UNDO, step.label, step.changes.inverted(), step.gesture, _now())

    def redoing(self) -> Entry | None:
        """What `redo` would do."""
        if (ahead := self._written_ahead(EntryKind.REDO)) is not None:
            return ahead
        if (step := self.history.redo_step) is None:
            return None
        return Entry(EntryKind.REDO, step.label, step.changes, step.gesture, _now())

    def write_ahead(self, entry: Entry, each: Callable[[int, int], None], revision: int) -> None:
        """Have the journal do what is slow about an edit of thousands of records, on a thread that keeps nobody
        waiting. Then commit, undo or redo the same, or `take_back`. `revision` is that of the document which `entry`
        was made for: if it is another by then, somebody was faster, and nothing of this counts.

        `each` is told (done, total) and may raise to end it.
        """
        if not self.waiting:
            self._journal.write_ahead(entry, each)
            self._ahead = revision, entry

    def take_back(self) -> None:
        """What was written ahead is not wanted after all."""
        self._ahead = None
        self._journal.take_back()

    def retry(self) -> bool:
        """Try again to keep what waits; True if nothing waits any more."""
        if self.waiting:
            self._keep()
        return not self.waiting

    def _written_ahead(self, kind: EntryKind) -> Entry | None:
        revision, entry = self._ahead or (-1, None)
        return entry if entry is not None and entry.kind is kind and revision == self._revision else None

    def _write(self, entry: Entry, origin: object) -> None:
        self._ahead = None
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
