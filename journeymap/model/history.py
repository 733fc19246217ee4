"""The linear history: which steps can be undone and redone, as the edit log tells it."""

from collections.abc import Iterable
from dataclasses import dataclass

from journeymap.model.changes import Changes
from journeymap.model.messages import Message
from journeymap.model.ports import Entry, EntryKind

STEP_LIMIT = 2_000


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back."""

    label: Message
    changes: Changes
    gesture: str


class History:
    """Undo and redo stacks, rebuilt from a log by `replay` exactly as they were when it was written."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = True  # whether the top step may still grow by its gesture
        self._undone_before: list[Step] = []  # what could be redone before the top step was begun

    @classmethod
    def replay(cls, entries: Iterable[Entry]) -> "History":
        """The history that these entries left behind."""
        history = cls()
        for entry in entries:
            history.record(entry)
        return history

    @property
    def undo_step(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def redo_step(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    @property
    def done(self) -> list[Step]:
        """The steps that can be undone, oldest first."""
        return list(self._done)

    def record(self, entry: Entry) -> None:
        """Take note of an entry that has been applied."""
        match entry.kind:
            case EntryKind.DO:
                self._do(Step(entry.label, entry.changes, entry.gesture))
            case EntryKind.UNDO:
                # From the entry, not from the stack: the oldest lines of a long log are forgotten.
                self._undone.append(Step(entry.label, entry.changes.inverted(), entry.gesture))
                del self._done[-1:]
                self._open = False
            case EntryKind.REDO:
                self._done.append(Step(entry.label, entry.changes, entry.gesture))
                del self._undone[-1:]
                self._open = False

    def _do(self, step: Step) -> None:
        top = self.undo_step
        if top is not None and self._open and top.gesture == step.gesture:
            squashed = top.changes.then(step.changes)
            self._done.pop()
            if squashed:
                self._done.append(Step(top.label, squashed, top.gesture))
            else:
                # Taken back within the gesture (Esc after typing): it is as if nothing had been done.
                self._undone, self._undone_before = self._undone_before, []
                self._open = False
                return
        else:
            self._done.append(step)
            del self._done[:-STEP_LIMIT]
            self._undone, self._undone_before = [], self._undone
        self._open = True
