"""When to save without being asked: policy only, with the clock handed in, so that it can be tested by the second."""

import os
import tempfile
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

QUIET_SECONDS = 5.0
LONGEST_SECONDS = 30.0
RETRY_SECONDS = 15.0

_FOREIGN_FOLDERS = {  # where mail programs and browsers put attachments that somebody opens
    "inetcache",
    "temporary internet files",
    "content.outlook",
    "content.mso",
    "mail downloads",
    "temporaryitems",
    "com.apple.mail",
}


class Off(StrEnum):
    """Why a document is not saved by itself."""

    BY_PERSON = "person"
    UNTITLED = "untitled"
    FROM_OUTSIDE = "outside"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    CONFLICT = "conflict"


class AutoSave:
    """Decides when a document is to be saved. Times are seconds of a clock that never goes back.

    `off` is None while it is on. After a first conflict it stays off until the person saves or turns it on.
    """

    def __init__(self, off: Off | None = None) -> None:
        self.off = off
        self._first_change: float | None = None
        self._last_change: float | None = None
        self._not_before = 0.0

    @property
    def is_pending(self) -> bool:
        """Whether there are changes that the file does not hold."""
        return self._first_change is not None

    def changed(self, now: float) -> None:
        """An edit was made."""
        self._last_change = now
        if self._first_change is None:
            self._first_change = now

    def saved(self, edits_since: bool, now: float) -> None:
        """A save went well. `edits_since`: there were edits after the snapshot that it wrote."""
        self._first_change = now if edits_since else None
        self._not_before = 0.0

    def failed(self, now: float) -> None:
        """A save did not work: the next try is 15 seconds away."""
        self._not_before = now + RETRY_SECONDS

    def conflict(self) -> None:
        """Somebody else's version was found: stop and let the person decide."""
        self.off = Off.CONFLICT

    def turn(self, on: bool) -> None:
        """The person's own switch."""
        self.off = None if on else Off.BY_PERSON
        self._not_before = 0.0

    def due_at(self) -> float | None:
        """When to save next: 5 s after the last change, 30 s after the first one not yet saved; None: not at all."""
        if self.off is not None or self._first_change is None or self._last_change is None:
            return None
        wanted = min(self._last_change + QUIET_SECONDS, self._first_change + LONGEST_SECONDS)
        return max(wanted, self._not_before)

    def is_due(self, now: float) -> bool:
        """Whether a save is due."""
        due = self.due_at()
        return due is not None and now >= due

    def on_focus_lost(self, now: float) -> bool:
        """Whether to save because the window lost the focus."""
        return self.off is None and self.is_pending and now >= self._not_before


def starts_as(document: Path | None, *, is_read_only: bool, is_locked: bool, asked_off: bool = False) -> Off | None:
    """Whether AutoSave is on for a document just opened (None), or why not."""
    if asked_off:
        return Off.BY_PERSON
    if document is None:
        return Off.UNTITLED
    if is_read_only:
        return Off.READ_ONLY
    if is_locked:
        return Off.LOCKED
    if is_from_outside(document):
        return Off.FROM_OUTSIDE
    return None


def is_from_outside(document: Path, temporary: Iterable[Path] | None = None) -> bool:
    """Whether a document lies where mail programs and browsers put what was only opened, not kept."""
    real = Path(os.path.realpath(document))
    places = [Path(tempfile.gettempdir())] if temporary is None else list(temporary)
    if any(real.is_relative_to(os.path.realpath(place)) for place in places):
        return True
    return any(part.lower() in _FOREIGN_FOLDERS for part in real.parts[:-1])
