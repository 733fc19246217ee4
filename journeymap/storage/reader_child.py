"""The child process that reads a file nobody vouches for, and writes what is sound in it to a fresh working copy.

It may run out of memory or time, or crash: the parent then says that the file is damaged, unless it was ended from
outside. Its own imports are few, because each opening waits for them.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.storage import schema, sifting, work_schema
from journeymap.storage.connection import open_building, quiet
from journeymap.storage.errors import CannotOpen
from journeymap.storage.reasons import database_reason

SECONDS = 8
MEMORY_BYTES = 1_000_000_000
HEAP_BYTES = 600_000_000
ROW_CAP = 200_000
_LIMITS = (
    (sqlite3.SQLITE_LIMIT_LENGTH, 300_000_000),
    (sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100_000),
    (sqlite3.SQLITE_LIMIT_COLUMN, 200),
    (sqlite3.SQLITE_LIMIT_EXPR_DEPTH, 100),
    (sqlite3.SQLITE_LIMIT_COMPOUND_SELECT, 5),
    (sqlite3.SQLITE_LIMIT_VDBE_OP, 100_000),
    (sqlite3.SQLITE_LIMIT_ATTACHED, 0),
    (sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1),
    (sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1_000),
)
_SETTINGS = ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "query_only = ON", "foreign_keys = OFF")
_DATA_TABLES = frozenset(schema.columns())
_FUNCTIONS = frozenset({"like", "length", "count"})  # what our own CHECKs call, and quick_check evaluates


def main() -> None:
    """Run as a process: the paths of the copied file and of the new working copy are the last two arguments."""
    run(fill, SECONDS)


def run(work: Callable[[Path, Path], dict[str, object]], seconds: int) -> None:
    """Do `work` under limits and print for the parent what came of it."""
    source, target = map(Path, sys.argv[-2:])
    limit_process(seconds)
    try:
        answer = {"status": "ok", **work(source, target)}
    except CannotOpen as error:
        answer = _refused(error.reason, error.newer)
    except MemoryError:
        answer = _refused(Message("storage.open.too-large"))
    except Exception as error:  # whatever a crafted file provokes: it is refused, never a traceback
        answer = _refused(Message("storage.open.damaged", detail=f"{type(error).__name__}: {error}"[:200]))
    sys.stdout.write(json.dumps(answer) + "\n")


def fill(source: Path, target: Path) -> dict[str, object]:
    """Read `source` into the new working copy `target`; returns what the parent wants to know of it.

    Raises CannotOpen, and whatever sqlite3 and pydantic raise on damaged data.
    """
    with closing(open_guarded(source)) as file:
        version = _version(file)
        strict = _check_shapes(file, min(version, schema.FORMAT))
        _guard_reading(file)
        if file.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise CannotOpen(Message("storage.open.damaged", detail="quick_check"))
        _check_row_count(file)
        with quiet():
            found = sifting.sift(file, min(version, schema.FORMAT), strict)
    try:
        write(found, target)
    except (sqlite3.Error, OSError) as error:  # our own disk: nothing is wrong with the file
        raise CannotOpen(database_reason(error, target.parent)) from error
    return {"format": version, **told(found)}


def write(found: sifting.Sifted, target: Path) -> None:
    """Make the new working copy `target` of what was found."""
    with closing(open_building(target)) as work:
        schema.create(work)
        work.execute("BEGIN")
        sifting.write(work, found)
        schema.add_indexes(work)
        work.execute("COMMIT")
        work_schema.create(work)


def told(found: sifting.Sifted) -> dict[str, object]:
    """What the parent wants to know of what was found."""
    return {
        "document_id": found.meta.get("document_id", ""),
        "save_id": found.save_id,
        "title": found.title,
        "warnings": [[w.key, dict(w.arguments)] for w in found.warnings],
    }


def open_guarded(path: Path) -> sqlite3.Connection:
    """Open a copy of a foreign file so that it can neither be written nor reach out. Its schema is not yet read."""
    uri = path.resolve().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=0)
    try:
        for limit, value in _LIMITS:
            connection.setlimit(limit, value)
        if hasattr(connection, "setconfig"):  # Python 3.12
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined]
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)  # type: ignore[attr-defined]
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)  # type: ignore[attr-defined]
        connection.execute(f"PRAGMA hard_heap_limit = {HEAP_BYTES}").fetchall()
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        deadline = time.monotonic() + SECONDS
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 20_000)
    except BaseException:
        connection.close()
        raise
    return connection


def limit_process(seconds: int = SECONDS) -> None:
    """Less memory and processor time for this process, where the system can do that."""
    try:
        import resource
    except ImportError:  # Windows: the deadline, the heap limit and the row cap stay
        return
    wanted = (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, seconds + 1),
        (resource.RLIMIT_CORE, 0),
    )
    for limit, value in wanted:
        _soft, hard = resource.getrlimit(limit)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(limit, (value, hard))
        except (ValueError, OSError):  # macOS refuses some of them
            continue


def _version(file: sqlite3.Connection) -> int:
    version = int(file.execute("PRAGMA user_version").fetchone()[0])
    if version > schema.FORMAT:
        return version
    if version not in schema.FORMATS:
        raise CannotOpen(Message("storage.open.unknown-format", format=version))
    return version


def _check_shapes(file: sqlite3.Connection, version: int) -> set[str]:
    """Only plain tables and indexes, and all the columns that this format has, none of them computed.

    Returns the tables that are STRICT with just our types.
    """
    for kind, name, sql in file.execute("SELECT type, name, sql FROM sqlite_schema"):
        if kind not in ("table", "index") or str(sql or "").lstrip().upper().startswith("CREATE VIRTUAL"):
            raise CannotOpen(Message("storage.open.foreign-schema", name=str(name)[:80]))
    enforced = {row[1] for row in file.execute("PRAGMA table_list") if row[5]}
    strict: set[str] = set()
    for table, expected in schema.column_types(version).items():
        found = {row[1]: (row[2], row[6]) for row in file.execute(f"PRAGMA table_xinfo({table})")}
        if any(column not in found for column in expected):
            raise CannotOpen(Message("storage.open.missing-column", table=table))
        if any(hidden for _, hidden in found.values()):
            raise CannotOpen(Message("storage.open.foreign-schema", name=table))
        if table in enforced and all(found[column][0] == kind for column, kind in expected.items()):
            strict.add(table)
    return strict


def _guard_reading(file: sqlite3.Connection) -> None:
    """From here on only reading of known tables is possible, whatever the file's schema says."""

    def allow(action: int, first: str | None, second: str | None, _database: str | None, _by: str | None) -> int:
        if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
            known = action == sqlite3.SQLITE_SELECT or first in _DATA_TABLES
            return sqlite3.SQLITE_OK if known else sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_PRAGMA:
            return sqlite3.SQLITE_OK if first in ("quick_check",) else sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_FUNCTION:
            return sqlite3.SQLITE_OK if second in _FUNCTIONS else sqlite3.SQLITE_DENY
        return sqlite3.SQLITE_DENY

    file.set_authorizer(allow)


def _check_row_count(file: sqlite3.Connection) -> None:
    total = 0
    for table in sorted(_DATA_TABLES):
        total += int(file.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        if total > ROW_CAP:
            raise CannotOpen(Message("storage.open.too-large"))


def _refused(reason: Message, newer: bool = False) -> dict[str, object]:
    return {"status": "refused", "key": reason.key, "arguments": dict(reason.arguments), "newer": newer}
