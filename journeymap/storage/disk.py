"""The few file operations all saving is made of, so that the order write, flush, rename, flush the folder is kept.

They raise OSError; who calls them knows which sentence a person needs.
"""

import contextlib
import errno
import hashlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

T = TypeVar("T")

_CHUNK = 1 << 20
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}
_SHARING_WINERRORS = {5, 32, 33}  # access denied, sharing violation, lock violation
_BUSY = {errno.EBUSY, errno.ETXTBSY}
PATIENCE = 1.0
"""Seconds for which a file held by somebody else (virus scanner, sync client) is tried again."""


def flush(file: BinaryIO) -> None:
    """Bring what was written to `file` to the disk itself."""
    file.flush()
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):  # fsync alone only reaches the drive's cache there
            fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
            return
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make the names in `folder` durable, where the system has a way to do so."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def make_folder(folder: Path) -> Path:
    """Make `folder` and its parents, durably; returns it."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        flush_folder(folder.parent)
    return folder


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes, in hex."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in _chunks(file):
            found.update(chunk)
    return found.hexdigest()


def digest_or_none(path: Path) -> str | None:
    """As `digest`; None if there is no such file."""
    try:
        return digest(path)
    except FileNotFoundError:
        return None


def copy_new(source: Path, target: Path) -> str:
    """Copy `source` to the new file `target`, flushed; returns the SHA-256 of what was copied.

    The name is not yet durable (`flush_folder`). Raises FileExistsError; a half copy is removed.
    """
    copied = hashlib.sha256()
    with source.open("rb") as reading, _created(target) as writing:
        for chunk in _chunks(reading):
            copied.update(chunk)
            writing.write(chunk)
        flush(writing)
    return copied.hexdigest()


def write_whole(path: Path, data: bytes) -> None:
    """Write a small file so that its name shows either the old bytes or the new ones, durably."""
    part = path.with_name(path.name + ".part")
    remove(part)
    with _created(part) as file:
        file.write(data)
        flush(file)
    replace(part, path)


def copy_whole(source: Path, target: Path) -> str:
    """Put a copy of `source` in the place of `target`, all or nothing, durably; returns its SHA-256."""
    part = target.with_name(target.name + ".part")
    remove(part)
    copied = copy_new(source, part)
    replace(part, target)
    return copied


def replace(source: Path, target: Path) -> None:
    """Rename over `target` and make both folders durable; removes `source` if it cannot."""
    try:
        patient(lambda: os.replace(source, target))
    except OSError:
        with contextlib.suppress(OSError):
            remove(source)
        raise
    flush_folder(target.parent)
    if source.parent != target.parent:
        flush_folder(source.parent)


def remove(path: Path) -> bool:
    """Remove a file; False if there was none."""
    try:
        patient(lambda: os.unlink(path))
    except FileNotFoundError:
        return False
    return True


def patient(action: Callable[[], T]) -> T:
    """Do `action`; while somebody else holds the file, try again with growing pauses up to `PATIENCE`."""
    deadline = time.monotonic() + PATIENCE
    pause = 0.01
    while True:
        try:
            return action()
        except OSError as error:
            if not is_sharing_violation(error) or time.monotonic() + pause > deadline:
                raise
        time.sleep(pause)
        pause *= 2


def is_sharing_violation(error: OSError) -> bool:
    """Whether the file was refused only because another program has it in its hands."""
    if getattr(error, "winerror", None) in _SHARING_WINERRORS:
        return True
    return error.errno in _BUSY


@contextlib.contextmanager
def _created(path: Path) -> Iterator[BinaryIO]:
    """A new file, open for writing; gone again if the block fails."""
    with path.open("xb", buffering=0) as file:
        try:
            yield _Whole(file)  # type: ignore[misc]
        except BaseException:
            file.close()
            with contextlib.suppress(OSError):
                remove(path)
            raise


class _Whole:
    """An unbuffered file whose `write` goes on after a short write, so that errors come where they happen."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.fileno = file.fileno
        self.flush = file.flush

    def write(self, data: bytes) -> int:
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) or 0 :]
        return len(data)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
