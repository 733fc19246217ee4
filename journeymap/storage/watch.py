"""Noticing that somebody changed, moved or deleted the document: a look at size, time and inode, every few seconds."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from journeymap.storage import disk

EVERY_SECONDS = 5.0
_MISSING_LOOKS = 2
"""A sync client may take a file away for a moment to put a new one there: believe it at the second look."""


class Happened(StrEnum):
    CHANGED = "changed"
    MOVED = "moved"
    DELETED = "deleted"
    BACK = "back"
    """What was told before is not so any more: the document is as it was."""


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to the document; `path` is where it lies now, None once it is deleted."""

    what: Happened
    path: Path | None


@dataclass(frozen=True, slots=True)
class Look:
    """What can be seen of a file without reading it."""

    size: int
    mtime_ns: int
    inode: int
    device: int

    def is_same_file(self, other: "Look") -> bool:
        return self.inode != 0 and (self.inode, self.device) == (other.inode, other.device)


def look(path: Path) -> Look | None:
    """How the file looks now; None if it is not there or cannot be reached."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return Look(found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)


class Watch:
    """Watches one document. Call `poll` every five seconds, and at once when a file watcher stirs."""

    def __init__(self, path: Path, base_sha256: str | None) -> None:
        self.expect(path, base_sha256)

    def expect(self, path: Path, base_sha256: str | None) -> None:
        """From now on, `path` with these bytes is what is normal (after opening, saving, reloading)."""
        self._path = path
        self._base = self._sha256 = base_sha256
        self._known = look(path)
        self._missing = 0
        self._told_missing = self._known is None

    def poll(self) -> Event | None:
        """What happened since the last call; each thing is told once.

        A new time alone is nothing: the bytes are read and compared before a change is told.
        """
        now = look(self._path)
        if now is None:
            return self._not_there()
        self._missing = 0
        if now == self._known and not self._told_missing:
            return None
        try:
            sha256 = disk.digest_or_none(self._path)
        except OSError:
            return None  # being written, or locked: the next look will tell
        if sha256 is None or look(self._path) != now:
            return None
        self._known, was_missing, self._told_missing = now, self._told_missing, False
        if sha256 == self._sha256 and not was_missing:
            return None
        self._sha256 = sha256
        return Event(Happened.BACK if sha256 == self._base else Happened.CHANGED, self._path)

    def _not_there(self) -> Event | None:
        if self._told_missing:
            return None
        moved = self._found_elsewhere()
        if moved is not None:
            self._path = moved
            self._known = look(moved)
            return Event(Happened.MOVED, moved)
        self._missing += 1
        if self._missing < _MISSING_LOOKS:
            return None
        self._told_missing = True
        return Event(Happened.DELETED, None)

    def _found_elsewhere(self) -> Path | None:
        """The same file under another name in the same folder."""
        if self._known is None:
            return None
        try:
            with os.scandir(self._path.parent) as entries:
                names = [entry.name for entry in entries if entry.name.endswith(self._path.suffix)]
        except OSError:
            return None
        for name in names:
            path = self._path.with_name(name)
            seen = look(path)
            if seen is not None and seen.is_same_file(self._known):
                return path
        return None
