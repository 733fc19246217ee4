"""What the model needs from outside: a journal that keeps each edit on disk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from journeymap.model.changes import Changes
from journeymap.model.messages import Message


class EntryKind(StrEnum):
    """An entry either does something new, or takes back or repeats the top step."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the edit log. Entries of one `gesture` (typing, dragging) that follow each other are one
    step when the log is read; `changes` is what was applied, so an UNDO holds the inverse."""

    kind: EntryKind
    label: Message
    changes: Changes
    gesture: str
    at: str


class JournalError(Exception):
    """An entry could not be kept on disk. `reason` is the message for people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class Journal(Protocol):
    """Keeps entries durably: rows and log line in one transaction each."""

    def append(self, entries: Sequence[Entry]) -> None:
        """Keep `entries`, all or none, and return only when they are safe.

        Raises JournalError if the disk refuses.
        """
        ...

    def write_ahead(self, entry: Entry, each: Callable[[int, int], None]) -> None:
        """Do the slow part of `append([entry])`, on any thread; nothing is kept before that is called.

        `each` is told (done, total) and may raise to end it; nothing is left of it then.
        """
        ...

    def take_back(self) -> None:
        """Forget what was written ahead."""
        ...


class MemoryJournal:
    """A journal for tests and for reading commands: remembers, keeps nothing."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def append(self, entries: Sequence[Entry]) -> None:
        self.entries.extend(entries)

    def write_ahead(self, entry: Entry, each: Callable[[int, int], None]) -> None:
        each(0, len(entry.changes))

    def take_back(self) -> None:
        """There is nothing to be forgotten."""
