"""Connections to our own databases in the private folder: which settings make a commit safe."""

import gc
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TypeVar

C = TypeVar("C", bound=sqlite3.Connection)
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


class WorkingConnection(sqlite3.Connection):
    """The connection of a working copy. A large write can be made ahead on it by another thread: it is neither seen
    nor safe before `accept`, and whoever wants to write something else has it taken back first."""

    def __init__(self, path: Path, timeout: float, cached_statements: int) -> None:
        super().__init__(
            path, timeout, isolation_level=None, check_same_thread=False, cached_statements=cached_statements
        )
        self.is_ahead = False
        """Whether a transaction made ahead lies open."""
        self._lock = threading.RLock()
        self._others = 0
        """So many want to write something else, and wait for a write made ahead to end."""

    def write_ahead(self, write: Callable[[Callable[[], None]], None]) -> None:
        """Open a transaction with what `write` writes; on any thread. It calls what it is given again and again,
        which raises if the write is taken back meanwhile. Raises whatever `write` raises; nothing is open then."""
        with self._lock:
            self.execute("BEGIN")
            try:
                write(self._go_on)
            except BaseException:
                self._roll_back()
                raise
            self.is_ahead = True

    def accept(self) -> None:
        """Make what was written ahead safe. Raises sqlite3.Error; nothing is written then."""
        self.is_ahead = False
        try:
            self.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    def take_back(self) -> None:
        """Undo what is written ahead, be it done or under way."""
        with self.alone():
            pass

    @contextmanager
    def alone(self) -> Iterator[None]:
        """What is written ahead is undone, and nothing is before the end of this: else it would be one transaction
        with what is written here."""
        self._others += 1
        self._lock.acquire()
        self._others -= 1
        try:
            if self.is_ahead:
                self.is_ahead = False
                with suppress(sqlite3.Error):
                    self._roll_back()
            yield
        finally:
            self._lock.release()

    def _go_on(self) -> None:
        if self._others:
            raise TakenBack

    def _roll_back(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")


class TakenBack(Exception):
    """Something else had to be written, so a write made ahead was given up."""


def open_working(path: Path) -> WorkingConnection:
    """Open a working copy for editing: each transaction is on disk when its COMMIT returns.

    Without an isolation level nothing opens a transaction behind our back (sqlite-utils would otherwise
    swallow later writes until the connection is closed, and lose them).
    """
    connection = WorkingConnection(path, timeout=2, cached_statements=512)
    return _set(connection, _WORKING)


def open_building(path: Path) -> sqlite3.Connection:
    """Open a new database that is written once and then handed on; nothing in it is safe before that."""
    return _set(sqlite3.connect(path, isolation_level=None, timeout=2, cached_statements=512), _BUILDING)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, for small notes beside the edits (which go through sqlite-utils)."""
    with connection.alone() if isinstance(connection, WorkingConnection) else nullcontext():
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


def _set(connection: C, settings: tuple[str, ...]) -> C:
    try:
        for setting in settings:
            connection.execute(f"PRAGMA {setting}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
