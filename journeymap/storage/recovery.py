"""At the next start: which sessions hold edits that no file holds, and which old sessions may go."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from journeymap.storage import journal, work_schema
from journeymap.storage.connection import open_working
from journeymap.storage.errors import StorageError
from journeymap.storage.state import SessionFolder, StateFolder
from journeymap.storage.working_copy import WorkingCopy

KEPT = timedelta(days=30)
KEPT_COUNT = 100


@dataclass(frozen=True)
class Orphan:
    """A session that nobody has open and that holds edits which are not in its file.

    `path` is the document file (None: never saved), `last_edit` UTC ISO text, `edits` their number. The `title` of what
    was never saved is that of its first map: all such documents are called like the template they began with.
    """

    session: SessionFolder
    title: str
    path: Path | None
    last_edit: str | None
    edits: int
    touchpoints: int


@dataclass(frozen=True)
class Contents:
    """Title, touchpoints, edits that are in no file, and when the last of them was made (UTC ISO text)."""

    title: str
    touchpoints: int
    edits: int
    last_edit: str | None


@dataclass(frozen=True)
class _Look:
    edits: int
    title: str
    touchpoints: int
    last_edit: str | None
    imported: bool
    differs: bool
    """Whether the edits have left anything that no file holds."""
    certain: bool
    """Whether the notes speak of the bytes that the info knows; not so after a crash in the middle of a save."""


def orphans(state: StateFolder) -> list[Orphan]:
    """The sessions to offer for recovery, latest edit first. Sessions that cannot be read are passed over."""
    found = []
    for session in state.sessions():
        try:
            if not session.is_locked() and session.lock():
                try:
                    orphan = _orphan(state, session)
                finally:
                    session.release()
                found.extend([orphan] if orphan else [])
        except (StorageError, sqlite3.Error, OSError, ValueError):
            continue
    return sorted(found, key=lambda orphan: orphan.last_edit or "", reverse=True)


def contents(session: SessionFolder) -> Contents:
    """What a closed session holds; nothing if it cannot be read."""
    try:
        look = _look(session)
    except (StorageError, sqlite3.Error, OSError, ValueError):
        return Contents("", 0, 0, None)
    return Contents(look.title, look.touchpoints, look.edits, look.last_edit)


def prune(state: StateFolder, now: datetime | None = None) -> int:
    """Remove closed sessions without unsaved edits: those over 30 days old, and all but the latest hundred.

    Returns how many. Only their undo history is lost. Raises StorageError.
    """
    limit = (now or datetime.now(UTC)) - KEPT
    unsaved = {orphan.session.id for orphan in orphans(state)}
    clean = sorted((s for s in state.sessions() if s.id not in unsaved), key=_used, reverse=True)
    removed = 0
    for place, session in enumerate(clean):
        if (place >= KEPT_COUNT or _used(session) < limit) and not session.is_locked() and session.lock():
            session.remove()
            removed += 1
    return removed


def _orphan(state: StateFolder, session: SessionFolder) -> Orphan | None:
    look = _look(session)
    if not look.certain:
        copy = WorkingCopy.resume(state, session)
        try:
            edits, is_unsaved = copy.unsaved_edits, copy.is_dirty
        finally:
            copy.close()
    else:
        edits, is_unsaved = look.edits, look.imported or look.differs
    if not is_unsaved:
        return None
    info = session.read_info()
    last_edit = look.last_edit or info.created or None
    return Orphan(session, look.title or info.title, info.document_path, last_edit, edits, look.touchpoints)


def _look(session: SessionFolder) -> _Look:
    info = session.read_info()
    with closing(open_working(session.work_db)) as connection:
        saved = int(work_schema.get(connection, "saved_seq") or 0)
        count, last = connection.execute("SELECT count(*), max(at) FROM log WHERE seq > ?", (saved,)).fetchone()
        title = connection.execute("SELECT coalesce(max(title), '') FROM project").fetchone()[0]
        if info.document_path is None:
            first = connection.execute("SELECT title FROM map ORDER BY rank, id LIMIT 1").fetchone()
            title = (first[0] if first else "") or title
        touchpoints = int(connection.execute("SELECT count(*) FROM touchpoint").fetchone()[0])
        imported = work_schema.get(connection, "imported") is not None
        differs = count > 0 and journal.leave_anything(connection, saved)
        base = work_schema.get(connection, "base_sha256")
    certain = base == info.base_sha256 and not info.attempted
    return _Look(int(count), title, touchpoints, last, imported, differs, certain)


def _used(session: SessionFolder) -> datetime:
    return datetime.fromtimestamp(session.work_db.stat().st_mtime, UTC)
