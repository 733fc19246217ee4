"""Swapping two names in one step, as each operating system offers it, so that nothing is ever overwritten unseen."""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from journeymap.storage import disk

_AT_FDCWD = -100
_LINUX_NOREPLACE, _LINUX_EXCHANGE = 1, 2
_MAC_SWAP, _MAC_EXCL = 2, 4
_WIN_IGNORE_ERRORS = 2 | 4  # attributes and access list that cannot be carried over
_WIN_UNSUPPORTED = {1, 50, 87}
_WIN_HALF_DONE = 1177  # the old file has its backup name, the new one not yet the target's
_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM, errno.EMLINK, errno.EXDEV}
_ROUNDS = 5


class _Unsupported(Exception):
    """This system or file system has no such operation."""


def swap(new: Path, target: Path, aside: Path, half: Path) -> Path:
    """Put `new` under the name `target`; returns the name under which the old file now lies.

    `aside` and `half` are names beside the target for systems that need them. Raises FileNotFoundError if there is no
    `target`, and other OSErrors with `new` and `target` as they were.
    """
    try:
        return _swap_names(new, target, aside)
    except _Unsupported:
        return _keep_aside_and_replace(new, target, aside, half)


def place(new: Path, target: Path) -> None:
    """Give `new` the free name `target`. Raises FileExistsError if it is taken."""
    try:
        _rename_to_free(new, target)
        return
    except _Unsupported:
        pass
    try:
        os.link(new, target)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
    else:
        disk.remove(new)
        return
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    os.rename(new, target)


def _swap_names(new: Path, target: Path, aside: Path) -> Path:
    if sys.platform == "linux":
        _call(_linux_rename(new, target, _LINUX_EXCHANGE), target)
        return new
    if sys.platform == "darwin":
        _call(_mac_rename(new, target, _MAC_SWAP), target)
        return new
    if sys.platform == "win32":
        return _windows_replace(new, target, aside)
    raise _Unsupported


def _rename_to_free(new: Path, target: Path) -> None:
    if sys.platform == "linux":
        _call(_linux_rename(new, target, _LINUX_NOREPLACE), target)
    elif sys.platform == "darwin":
        _call(_mac_rename(new, target, _MAC_EXCL), target)
    elif sys.platform == "win32":
        disk.patient(lambda: os.rename(new, target))
    else:
        raise _Unsupported


def _call(function: Callable[[], int], target: Path) -> None:
    """Call into the C library; its error number becomes an exception."""

    def action() -> None:
        if function() != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(target))

    try:
        disk.patient(action)
    except OSError as error:
        if error.errno in _UNSUPPORTED:
            raise _Unsupported from error
        raise


def _linux_rename(new: Path, target: Path, flags: int) -> Callable[[], int]:
    function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if function is None:
        raise _Unsupported
    return lambda: int(function(_AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(target), flags))


def _mac_rename(new: Path, target: Path, flags: int) -> Callable[[], int]:
    function = getattr(ctypes.CDLL(None, use_errno=True), "renamex_np", None)
    if function is None:
        raise _Unsupported
    return lambda: int(function(os.fsencode(new), os.fsencode(target), flags))


def _windows_replace(new: Path, target: Path, aside: Path) -> Path:
    if sys.platform != "win32":
        raise _Unsupported

    def action() -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        if not kernel.ReplaceFileW(str(target), str(new), str(aside), _WIN_IGNORE_ERRORS, None, None):
            raise ctypes.WinError(ctypes.get_last_error())

    try:
        disk.patient(action)
    except OSError as error:
        if error.winerror in _WIN_UNSUPPORTED:
            raise _Unsupported from error
        if error.winerror != _WIN_HALF_DONE:
            raise
        os.rename(new, target)
    return aside


def _keep_aside_and_replace(new: Path, target: Path, aside: Path, half: Path) -> Path:
    """Without an exchange: a second name (or a copy) for the old file first, then rename over it.

    Between the last look and the rename somebody may still slip in; that moment is as short as it can be made.
    """
    for _ in range(_ROUNDS):
        seen = os.stat(target)
        disk.remove(aside)
        _second_name(target, aside, half)
        now = os.stat(target)
        if (seen.st_ino, seen.st_size, seen.st_mtime_ns) == (now.st_ino, now.st_size, now.st_mtime_ns):
            disk.patient(lambda: os.replace(new, target))
            return aside
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target))


def _second_name(target: Path, aside: Path, half: Path) -> None:
    try:
        os.link(target, aside)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
    else:
        return
    disk.remove(half)
    disk.copy_new(target, half)
    os.rename(half, aside)
