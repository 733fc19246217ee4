"""Opens a file that may hold anything: copies its bytes, and has a child process turn them into a working copy."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from journeymap.model.messages import Argument, Message, TextKey
from journeymap.storage import schema
from journeymap.storage.connection import open_working, quiet
from journeymap.storage.errors import CannotOpen
from journeymap.storage.reasons import state_reason, system_reason

if TYPE_CHECKING:  # the child starts before this process has loaded the records
    from journeymap.model.journey import Journey

SIZE_LIMIT = 300_000_000
DEADLINE = 9.5
"""Seconds for the child; a little more than it allows itself."""
ENDED = "storage.open.ended"
"""The key that tells that somebody or something else ended the reading: this says nothing about the file."""
_HEADER = 100
_FROM_OUTSIDE = {getattr(signal, name, 0) for name in ("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")}
"""Signals that no file provokes: somebody sends them, or a system that is out of memory."""
_WINDOWS_CRASH = 0xC000_0000
_MAGIC = b"SQLite format 3\x00"
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path[:] = sys.argv[1].split('\\n'); from journeymap.storage.{} import main; main()"


@contextmanager
def told() -> Iterator[None]:
    """Turns what our own disk, or a lack of processes and memory, does to an opening into CannotOpen."""
    try:
        yield
    except (sqlite3.Error, OSError, ValueError) as error:
        raise CannotOpen(Message("storage.open.failed", reason=str(error)[:200])) from error


@dataclass(frozen=True)
class Copied:
    """The bytes of a document in the private folder, their hash, and the number of their format."""

    path: Path
    sha256: str
    format_version: int


@dataclass(frozen=True)
class Filled:
    """A working copy that the child has filled."""

    work_db: Path
    format_version: int
    document_id: str
    save_id: str
    title: str
    warnings: list[Message]

    @property
    def is_newer(self) -> bool:
        return self.format_version > schema.FORMAT


@dataclass(frozen=True)
class Opened:
    """A document read into memory, for commands that only read."""

    journey: "Journey"
    warnings: list[Message]
    format_version: int
    document_id: str
    sha256: str
    assets: list[tuple[str, str, int, int, bytes]] = field(default_factory=list)
    """The pictures: SHA-256, MIME type, width, height, bytes."""


class Reading:
    """A child process at work. `result` waits for it; `cancel` ends it."""

    def __init__(self, source: Path, work_db: Path, child: str = "reader_child", seconds: float = DEADLINE) -> None:
        """`child` is the module in this package whose `main` is to run, for at most so many seconds."""
        self._seconds = seconds
        self._output: bytes | None = None
        self._too_slow = False
        self._work_db = work_db
        self._part = work_db.with_name(work_db.name + ".part")
        self._part.unlink(missing_ok=True)
        with told():
            self._process = subprocess.Popen(
                _command(child, source, self._part),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=source.parent,
                env={**os.environ, "PYDANTIC_DISABLE_PLUGINS": "__all__"},  # else all installed packages are searched
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def result(self) -> Filled:
        """Raises CannotOpen if the child refused the file, died or took too long."""
        answer = _answer(self.wait())
        if self._too_slow:
            self.cancel()
            raise CannotOpen(Message("storage.open.too-slow"))
        if answer is None or answer.get("status") != "ok":
            self._part.unlink(missing_ok=True)
            raise _refusal(answer) if answer is not None else CannotOpen(_death(self._process.returncode))
        with told():
            from journeymap.storage.filling import finish

        finish(self._part, self._work_db)
        warnings = [Message(key, **arguments) for key, arguments in answer["warnings"]]
        return Filled(
            self._work_db, answer["format"], answer["document_id"], answer["save_id"], answer["title"], warnings
        )

    def wait(self) -> bytes:
        """What the child has written once it has come to its end; for any thread, but one at a time."""
        if self._output is None:
            try:
                self._output, _ = self._process.communicate(timeout=self._seconds)
            except subprocess.TimeoutExpired:
                self._too_slow = True
                self.stop()
                self._output, _ = self._process.communicate()
        return self._output

    @property
    def has_ended(self) -> bool:
        """Whether `wait` would return at once."""
        return self._output is not None or self._process.poll() is not None

    def stop(self) -> None:
        """End the child, from any thread; `wait` then returns."""
        self._process.kill()

    def cancel(self) -> None:
        """End the child and remove what it has written so far."""
        self.stop()
        self.wait()
        self._part.unlink(missing_ok=True)


def copy(path: Path, target: Path) -> Copied:
    """Copy the one file's bytes (never a journal beside it: a crafted one can make SQLite delete files).

    Raises CannotOpen.
    """
    try:
        for _ in range(3):
            with _open_regular(path) as file:
                before = os.fstat(file.fileno())
                sha256, header = _copy_bytes(file, target)
                after = os.fstat(file.fileno())
            if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
                return Copied(target, sha256, _check_header(header))
        raise CannotOpen(Message("storage.open.busy", name=path.name))
    except FileNotFoundError:
        raise CannotOpen(Message("storage.open.missing", name=path.name)) from None
    except OSError as error:
        raise CannotOpen(Message("storage.open.unreadable", name=path.name, reason=system_reason(error))) from error


def read(path: Path) -> Opened:
    """The content of a file, without a session: nothing stays behind. Raises CannotOpen."""
    from journeymap.storage import rows

    with told():
        folder = Path(tempfile.mkdtemp(prefix="journeymap-"))
    try:
        copied = copy(path, folder / "base.journey")
        filled = Reading(copied.path, folder / "work.db").result()
        with told(), closing(open_working(filled.work_db)) as connection, quiet():
            journey = rows.load(connection)
            assets = connection.execute("SELECT sha256, mime, width, height, data FROM asset").fetchall()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return Opened(journey, filled.warnings, filled.format_version, filled.document_id, copied.sha256, assets)


def _open_regular(path: Path) -> BinaryIO:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    if path.is_dir():  # opened, it would give another error on each system
        raise CannotOpen(Message("storage.open.folder", name=path.name))
    number = os.open(path, flags)  # O_NONBLOCK: a pipe without a writer must not hold us up
    found = os.fstat(number)
    if not stat.S_ISREG(found.st_mode):
        os.close(number)
        raise CannotOpen(Message("storage.open.no-file", name=path.name))
    file = os.fdopen(number, "rb")
    if found.st_size > SIZE_LIMIT:
        file.close()
        raise CannotOpen(Message("storage.open.too-large"))
    return file


def _copy_bytes(file: BinaryIO, target: Path) -> tuple[str, bytes]:
    digest, header, size = hashlib.sha256(), b"", 0
    with _written(target) as out:
        while block := file.read(1 << 20):
            header = header or block[:_HEADER]
            size += len(block)
            if size > SIZE_LIMIT:
                raise CannotOpen(Message("storage.open.too-large"))
            digest.update(block)
            out.write(block)
    return digest.hexdigest(), header


class _written:
    """A file in the private folder. What goes wrong with it is not the fault of the document that is copied there."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._file: BinaryIO | None = None

    def __enter__(self) -> "_written":
        with self._ours():
            self._file = self._target.open("wb", buffering=0)
        return self

    def write(self, block: bytes) -> None:
        assert self._file is not None
        with self._ours():
            left = memoryview(block)
            while left:
                left = left[self._file.write(left) :]

    def __exit__(self, *_error: object) -> None:
        assert self._file is not None
        with self._ours(), self._file:
            os.fsync(self._file.fileno())

    @contextmanager
    def _ours(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise CannotOpen(state_reason(error, self._target.parent)) from error


def _check_header(header: bytes) -> int:
    """The format number. Raises CannotOpen if this is no document, or one of a newer major version."""
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise CannotOpen(Message("storage.open.no-document"))
    version = int.from_bytes(header[60:64], "big")
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise CannotOpen(Message("storage.open.no-document"))
    if schema.major(version) > schema.major(schema.FORMAT):
        raise CannotOpen(Message("storage.open.newer", format=schema.format_name(version)), newer=True)
    return version


def _command(child: str, source: Path, part: Path) -> list[str]:
    """Our own Python without its start files, and with just the folders that this process imports from."""
    folders = [str(_PACKAGE_ROOT), *(entry for entry in sys.path if entry and os.path.isabs(entry))]
    return [sys.executable, "-I", "-S", "-c", _START.format(child), "\n".join(folders), str(source), str(part)]


def _answer(output: bytes) -> dict[str, Any] | None:
    try:
        answer = json.loads(output)
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _refusal(answer: dict[str, Any]) -> CannotOpen:
    if answer.get("status") != "refused":
        return CannotOpen(Message("storage.open.damaged", detail=""))
    given = {name: _word(value) for name, value in answer["arguments"].items()}
    return CannotOpen(Message(answer["key"], **given), newer=bool(answer["newer"]))


def _word(value: Argument) -> Argument:
    """What the child said of the system is the key of a text again."""
    return TextKey(value) if isinstance(value, str) and value.startswith("system.") else value


def _death(code: int) -> Message:
    """Why a child ended without a word; `code` is its exit code, -n for signal n."""
    if -code == getattr(signal, "SIGXCPU", None):
        return Message("storage.open.too-slow")
    crashed = code < 0 and -code not in _FROM_OUTSIDE or code >= _WINDOWS_CRASH
    # An exit code without a word: it could not start, or was ended by the task manager of Windows.
    return Message("storage.open.damaged", detail="") if crashed or code == 0 else Message(ENDED)
