"""The edit log of a working copy: rows and log line of an edit in one transaction, safe when `append` returns."""

import errno
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from journeymap.model.changes import Change, Changes, Key
from journeymap.model.history import STEP_LIMIT
from journeymap.model.messages import Message
from journeymap.model.ports import Entry, EntryKind, JournalError
from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES
from journeymap.storage import migrations, rows
from journeymap.storage.connection import TakenBack, WorkingConnection
from journeymap.storage.reasons import system_reason

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
BALLAST_BYTES = 4_000_000
LOG_BYTES = 20_000_000
_COMPARED_BYTES = 4_000_000
_FULL = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_PULSE = 100
"""After so many rows a write made ahead tells how far it is."""


class WorkJournal:
    """Keeps entries in `work.db`. `ballast` is a file that is given up when the disk is full."""

    def __init__(self, connection: WorkingConnection, ballast: Path, last: int) -> None:
        self.last = last
        """Number of the newest entry; counts up for the life of the session."""
        self._connection = connection
        self._ballast = ballast
        self._database_file = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        self._ahead: Entry | None = None

    def append(self, entries: Sequence[Entry]) -> None:
        """Keep `entries`, all or none. Raises JournalError."""
        if not self._database_file.exists():  # what is written to a file without a name is gone with the program
            raise JournalError(Message("storage.keep.failed", reason=system_reason(OSError(errno.ENOENT, ""))))
        try:
            try:
                self._write(entries)
            except (sqlite3.Error, OSError) as error:
                if not (_is_full(error) and self.drop_ballast()):
                    raise
                self._write(entries)  # as a whole: what was written ahead is undone
        except (sqlite3.Error, OSError, ValueError) as error:
            raise JournalError(_reason(error)) from error

    def write_ahead(self, entry: Entry, each: Callable[[int, int], None]) -> None:
        """Write `entry` on another thread than `append` will be called on: that has little left to do then.

        `each` is told (done, total) and may raise to end it. A disk that refuses is no error: `append` will tell.
        """
        total, done = len(entry.changes), 0

        def write(go_on: Callable[[], None]) -> None:
            def step() -> None:
                nonlocal done
                done += 1
                if done % _PULSE == 0:
                    go_on()
                    each(min(done, total), total)

            self._write_entry(self.last + 1, entry, step)

        self._ahead = None
        each(0, total)
        with suppress(sqlite3.Error, OSError, TakenBack):
            self._connection.write_ahead(write)
            self._ahead = entry

    def take_back(self) -> None:
        """Undo what is written ahead."""
        self._ahead = None
        self._connection.take_back()

    def warm_up(self) -> None:
        """Load what the first edit needs; call it when nothing else is to be done."""
        _ = self._database

    def load_ballast(self) -> None:
        """Set 4 MB aside for the day when the disk is full. A disk that has no room for it is no error."""
        try:
            if not self._ballast.exists():
                self._ballast.write_bytes(b"\xa5" * BALLAST_BYTES)
        except OSError:
            self.drop_ballast()

    def drop_ballast(self) -> bool:
        """Give the room set aside back; False if there was none."""
        try:
            self._ballast.unlink()
        except OSError:
            return False
        return True

    def _write(self, entries: Sequence[Entry]) -> None:
        number, ahead = self.last, self._ahead
        if ahead is not None and self._connection.is_ahead and len(entries) == 1 and entries[0] is ahead:
            self._ahead = None
            self._connection.accept()
            self.last = number + 1
            return
        self._ahead = None
        with self._connection.alone(), self._database.atomic():
            for entry in entries:
                number += 1
                self._write_entry(number, entry, _nothing)
        self.last = number

    def _write_entry(self, number: int, entry: Entry, step: Callable[[], None]) -> None:
        _write_rows(self._connection, entry.changes, step)
        self._connection.execute("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)", (number, *_to_log(entry)))

    @cached_property
    def _database(self) -> "Database":
        return migrations.database(self._connection)


def entries(connection: sqlite3.Connection, after: int = 0) -> Iterator[Entry]:
    """The log of a working copy from the entry after number `after`, oldest first."""
    found = connection.execute("SELECT at, kind, gesture, label, changes FROM log WHERE seq > ? ORDER BY seq", (after,))
    for at, kind, gesture, label, changes in found:
        key, arguments = json.loads(label)
        yield Entry(EntryKind(kind), Message(key, **arguments), _changes(json.loads(changes)), gesture, at)


def leave_anything(connection: sqlite3.Connection, after: int) -> bool:
    """Whether the edits after number `after` have changed anything in the end: all of them may have been undone.

    Compares as it is written, which is quick; of very large edits it is taken for granted.
    """
    (size,) = connection.execute("SELECT coalesce(sum(length(changes)), 0) FROM log WHERE seq > ?", (after,)).fetchone()
    if size > _COMPARED_BYTES:
        return True
    first: dict[Key, object] = {}
    last: dict[Key, object] = {}
    for (changes,) in connection.execute("SELECT changes FROM log WHERE seq > ? ORDER BY seq", (after,)):
        for table, records in json.loads(changes).items():
            for record_id, (before, now) in records.items():
                first.setdefault((table, record_id), before)
                last[table, record_id] = now
    return first != last


def trim(connection: sqlite3.Connection, saved: int) -> None:
    """Forget the oldest edits once there are far more than can be undone; those after number `saved` stay."""
    count, size = connection.execute("SELECT count(*), coalesce(sum(length(changes)), 0) FROM log").fetchone()
    if count <= 2 * STEP_LIMIT and size <= LOG_BYTES:
        return
    kept_bytes = 0
    sizes = connection.execute("SELECT seq, length(changes) FROM log ORDER BY seq DESC").fetchall()
    for place, (seq, length) in enumerate(sizes):
        kept_bytes += length
        if seq <= saved and (place >= STEP_LIMIT or kept_bytes > LOG_BYTES):
            connection.execute("DELETE FROM log WHERE seq <= ?", (seq,))
            return


def _write_rows(connection: sqlite3.Connection, changes: Changes, step: Callable[[], None]) -> None:
    written: dict[str, list[Record]] = {}
    removed: dict[str, list[tuple[str]]] = {}
    for (table, record_id), (_, after) in changes.items():
        if after is None:
            removed.setdefault(table, []).append((record_id,))
        else:
            written.setdefault(table, []).append(after)
    for table, gone in removed.items():
        connection.executemany(rows.codec(table).delete, _told(gone, step))
    for table, kept in written.items():
        connection.executemany(rows.codec(table).upsert, _told(map(rows.codec(table).to_row, kept), step))


def _told(items: Iterable[T], step: Callable[[], None]) -> Iterator[T]:
    for item in items:
        yield item
        step()


def _nothing() -> None:
    """Nobody waits for how far it is."""


def _to_log(entry: Entry) -> tuple[str, str, str, str, str]:
    label = _json([entry.label.key, dict(entry.label.arguments)])
    changes: dict[str, list[str]] = {}
    for (table, record_id), change in entry.changes.items():  # one at a time: other threads get their turn in between
        texts = _json([record and record.__dict__ for record in change])
        changes.setdefault(table, []).append(f"{_json(record_id)}:{texts}")
    tables = (f"{_json(table)}:{{{','.join(records)}}}" for table, records in changes.items())
    return entry.at, entry.kind.value, entry.gesture, label, f"{{{','.join(tables)}}}"


def _changes(logged: dict[str, dict[str, list[Any]]]) -> Changes:
    items: dict[Key, Change] = {}
    for table, records in logged.items():
        kind = TABLES[table]
        for record_id, (before, after) in records.items():
            items[table, record_id] = Change(_record(kind, before), _record(kind, after))
    return Changes(items)


def _record(kind: type[Record], values: dict[str, Any] | None) -> Record | None:
    return None if values is None else kind.model_validate(values)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _is_full(error: Exception) -> bool:
    if isinstance(error, OSError):
        return True
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _FULL


def _reason(error: Exception) -> Message:
    if _is_full(error):
        return Message("storage.keep.disk-full")
    return Message("storage.keep.failed", reason=str(error))
