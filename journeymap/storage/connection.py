"""Connections to our own databases in the private folder: which settings make a commit safe."""

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_WORKING = (
    "locking_mode = EXCLUSIVE",  # before the first read: then the index of the write-ahead log needs no file
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "cache_size = -16384",  # ten thousand rows at once find their pages there: a quarter less time
)
_BUILDING = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = OFF",  # a half-built file is thrown away, and a finished one is synchronised as a whole
    "synchronous = OFF",
    "page_size = 4096",
    "cache_size = -32768",
    "ignore_check_constraints = ON",  # three times as fast; the records were validated, quick_check looks again
    "foreign_keys = OFF",
)


def open_working(path: Path) -> sqlite3.Connection:
    """Open a working copy for editing: each transaction is on disk when its COMMIT returns.

    Without an isolation level nothing opens a transaction behind our back (sqlite-utils would otherwise
    swallow later writes until the connection is closed, and lose them).
    """
    return _open(path, _WORKING)


def open_building(path: Path) -> sqlite3.Connection:
    """Open a new database that is written once and then handed on; nothing in it is safe before that."""
    return _open(path, _BUILDING)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, for small notes beside the edits (which go through sqlite-utils)."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def quiet() -> Iterator[None]:
    """No garbage collection meanwhile: it would search the thousands of fresh records again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _open(path: Path, settings: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=2, cached_statements=512)
    try:
        for setting in settings:
            connection.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
