"""When a document cannot be opened: its last good version, or what can still be read, as a new untitled document.

The file itself stays as it is.
"""

import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from journeymap.model.ids import new_id
from journeymap.model.messages import Message
from journeymap.storage import disk, reader, work_schema
from journeymap.storage.backups import backups_of
from journeymap.storage.connection import open_working, transaction
from journeymap.storage.errors import StorageError
from journeymap.storage.saving import opened_file
from journeymap.storage.state import StateFolder, utc_now
from journeymap.storage.working_copy import WorkingCopy

SECONDS = 27.0
"""For the child; a little more than it allows itself."""
_DAMAGED = frozenset(
    f"storage.open.{name}"
    for name in ("damaged", "too-slow", "missing-column", "foreign-schema", "unknown-format", "no-document")
)
_DOCUMENT_ID = re.compile(rb"document_id([a-z2-7]{16})")
_TRIED = 5


@dataclass(frozen=True, slots=True)
class Good:
    """A version of a document that can be opened, and when it was the document (UTC ISO text)."""

    path: Path
    at: str


@dataclass(frozen=True, slots=True)
class Rescue:
    """What can be done about a document that cannot be opened."""

    path: Path
    good: Good | None


def offer(state: StateFolder, path: Path, reason: Message) -> Rescue | None:
    """What can be done about a refusal; None if it is no matter of damage (or never was a document of ours)."""
    if reason.key not in _DAMAGED:
        return None
    good = last_good(state, path)
    if good is None and reason.key == "storage.open.no-document" and not _looks_like_ours(path):
        return None
    return Rescue(path, good)


def last_good(state: StateFolder, path: Path) -> Good | None:
    """The newest version in the private folder that can be opened: what a session last read or wrote, or a backup."""
    with suppress(OSError, StorageError):
        damaged = disk.digest(path)
        for good in sorted(_versions(state, path), key=lambda good: good.at, reverse=True)[:_TRIED]:
            with suppress(OSError, StorageError):
                if disk.digest(good.path) != damaged:
                    reader.read(good.path)
                    return good
    return None


def reopen(state: StateFolder, good: Good, title: str) -> WorkingCopy:
    """An earlier version as a new untitled document. Raises StorageError."""
    return _untitled(state, good.path, title, "reader_child", reader.DEADLINE)


def salvage(state: StateFolder, path: Path, title: str) -> WorkingCopy:
    """What can still be read as a new untitled document; its `warnings` say what could not.

    Raises CannotOpen if that is nothing, or StorageError.
    """
    return _untitled(state, path, title, "salvage_child", SECONDS)


def _untitled(state: StateFolder, path: Path, title: str, child: str, seconds: float) -> WorkingCopy:
    session = state.new_session()
    try:
        with reader.told():
            folder = Path(tempfile.mkdtemp(prefix="journeymap-"))
        try:
            with reader.told():
                disk.copy_new(path, folder / "copy")
            filled = reader.Reading(folder / "copy", session.work_db, child, seconds).result()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        document_id = new_id()
        with reader.told(), closing(open_working(session.work_db)) as connection:
            _make_new(connection, document_id)
        info = session.read_info()
        session.write_info(
            replace(info, title=filled.title or title, document_id=document_id, created=utc_now(), document=None)
        )
        with reader.told():
            return WorkingCopy(state, session, filled.warnings)
    except BaseException:
        session.remove()
        raise


def _make_new(connection: sqlite3.Connection, document_id: str) -> None:
    """A document of its own, which nobody else's file is an earlier or later version of."""
    with transaction(connection):
        connection.execute("DELETE FROM lineage")
        connection.execute("DELETE FROM export_base")
        connection.execute("DELETE FROM meta")
        connection.executemany("INSERT INTO meta VALUES (?, ?)", [("created", utc_now()), ("document_id", document_id)])
    work_schema.put(connection, imported="yes", saved_seq=0)


def _versions(state: StateFolder, path: Path) -> Iterator[Good]:
    ids = {_document_id(path)}
    for session in state.sessions():
        info = session.read_info()
        if info.document_path != path:
            continue
        ids.add(info.document_id)
        for known, dated in ((session.base, session.info_file), (opened_file(session), opened_file(session))):
            with suppress(OSError):
                yield Good(known, _iso(dated.stat().st_mtime))
    for document_id in ids:
        backups = backups_of(state.backups, document_id)
        for backup in backups.list() if backups is not None else ():
            yield Good(backup.path, _iso(backup.at.timestamp()))


def _document_id(path: Path) -> str:
    """The id of a document whose tables cannot be read: it stands in the file beside its name."""
    found = _DOCUMENT_ID.search(_bytes(path))
    return found[1].decode("ascii") if found else ""


def _looks_like_ours(path: Path) -> bool:
    """Whether a file without its header has at least the id of a document."""
    return bool(_document_id(path))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_size <= reader.SIZE_LIMIT else b""
    except OSError:
        return b""


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
