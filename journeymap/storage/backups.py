"""Earlier versions of a document: every save of the last hour, one an hour for a day, one a day for 30 days."""

import contextlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from journeymap.storage import disk
from journeymap.storage.errors import StorageError
from journeymap.storage.reasons import state_reason

CAP = 500 * 1024 * 1024
"""Bytes that the backups of all documents together may take."""

_ALL, _HOURLY, _DAILY = timedelta(hours=1), timedelta(days=1), timedelta(days=30)
_FORMAT = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"^(\d{8}T\d{6}\.\d{6}Z)-([0-9a-f]{64})\.journey$")
_SAFE_ID = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$")


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier version: what the document's file held until `at`, when it was saved over."""

    path: Path
    at: datetime
    size: int
    sha256: str


def to_drop(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Those of one document's `backups` that no rule of time keeps. The newest of an hour and of a day (UTC) stays."""
    taken: set[tuple[str, str]] = set()
    dropped: list[Backup] = []
    for backup in sorted(backups, key=_age_order, reverse=True):
        slot = _slot(backup.at, now)
        if slot is None or slot in taken:
            dropped.append(backup)
        elif slot[0] != "save":
            taken.add(slot)
    return dropped


def over_cap(mine: Iterable[Backup], others: Iterable[Backup], cap: int = CAP) -> list[Backup]:
    """The oldest backups of all documents, which go until the rest takes at most `cap` bytes.

    The newest one of the document being saved (`mine`) stays in any case.
    """
    mine = list(mine)
    everything = sorted((*mine, *others), key=_age_order)
    newest = max(mine, key=_age_order, default=None)
    over = sum(backup.size for backup in everything) - cap
    gone: list[Backup] = []
    for backup in everything:
        if over <= 0:
            break
        if backup != newest:
            gone.append(backup)
            over -= backup.size
    return gone


def _age_order(backup: Backup) -> tuple[datetime, str]:
    return backup.at, backup.path.name


def _slot(at: datetime, now: datetime) -> tuple[str, str] | None:
    """The place a backup takes; of an hour's or a day's place there is one. None: too old."""
    age = now - at
    if age <= _ALL:
        return "save", ""
    if age <= _HOURLY:
        return "hour", at.strftime("%Y%m%d%H")
    if age <= _DAILY:
        return "day", at.strftime("%Y%m%d")
    return None


class Backups:
    """The backups of one document, in `StateFolder.backups`."""

    def __init__(self, parent: Path, document_id: str, cap: int = CAP) -> None:
        if not _SAFE_ID.match(document_id):
            raise ValueError(f"not a document id: {document_id!r}")
        self._parent = parent
        self._cap = cap
        self.folder = parent / document_id

    def list(self) -> "list[Backup]":
        """All backups, newest first. Raises StorageError."""
        try:
            return sorted(_backups_in(self.folder), key=lambda b: b.at, reverse=True)
        except OSError as error:
            raise StorageError(state_reason(error, self.folder)) from error

    def has(self, sha256: str) -> bool:
        """Whether a version with this digest is among them. Raises StorageError."""
        return any(backup.sha256 == sha256 for backup in self.list())

    def keep(self, path: Path, now: datetime | None = None) -> Backup:
        """Put a copy of the file `path` into the backups and drop what is due.

        The bytes of the newest backup are not kept a second time. Raises StorageError.
        """
        at = (now or datetime.now(UTC)).astimezone(UTC)
        try:
            sha256 = disk.digest(path)
            newest = max(_backups_in(self.folder), key=_age_order, default=None)
            if newest is None or newest.sha256 != sha256:
                disk.make_folder(self.folder)
                target = self.folder / f"{at.strftime(_FORMAT)}-{sha256}.journey"
                disk.copy_whole(path, target)
                newest = Backup(target, at, target.stat().st_size, sha256)
            self._thin(at)
        except OSError as error:
            raise StorageError(state_reason(error, self.folder)) from error
        return newest

    def _thin(self, now: datetime) -> None:
        """Apply the rules of time to this document, and the cap to all documents together."""
        mine = _backups_in(self.folder)
        gone = to_drop(mine, now)
        others = [
            backup for folder in _folders(self._parent) if folder != self.folder for backup in _backups_in(folder)
        ]
        gone += over_cap([backup for backup in mine if backup not in gone], others, self._cap)
        for backup in gone:
            disk.remove(backup.path)
        for half in self.folder.glob("*.part"):
            disk.remove(half)


def backups_of(parent: Path, document_id: str) -> Backups | None:
    """The backups of a document, or None if its id is lost."""
    return Backups(parent, document_id) if _SAFE_ID.match(document_id) else None


def _folders(parent: Path) -> list[Path]:
    return [path for path in parent.iterdir() if path.is_dir()] if parent.is_dir() else []


def _backups_in(folder: Path) -> list[Backup]:
    found = []
    for path in folder.iterdir() if folder.is_dir() else ():
        match = _NAME.match(path.name)
        if match:
            at = datetime.strptime(match[1], _FORMAT).replace(tzinfo=UTC)
            with contextlib.suppress(FileNotFoundError):  # another session may be thinning too
                found.append(Backup(path, at, path.stat().st_size, match[2]))
    return found
