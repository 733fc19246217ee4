"""From an error of the operating system to the sentence for people: what happened, what is safe, what to do."""

import errno
import sqlite3
import tempfile
from pathlib import Path

from journeymap.model.messages import Message, TextKey
from journeymap.storage.disk import is_sharing_violation

_WIN_DISK_FULL = {39, 112}
_KINDS = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.EROFS: "read-only-disk",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.ESTALE: "gone",
    errno.EHOSTDOWN: "gone",
    errno.ENETUNREACH: "gone",
    errno.ENAMETOOLONG: "name-too-long",
    errno.EIO: "disk-error",
    errno.EISDIR: "not-a-file",
}
_WORDS = frozenset(
    {"EACCES", "EPERM", "ENOSPC", "EDQUOT", "EISDIR", "ENOTDIR", "ENOENT", "EEXIST", "EROFS", "ENAMETOOLONG", "EMFILE",
     "ENFILE", "ENOMEM", "ELOOP", "EBUSY", "EIO", "EFBIG"}
)  # fmt: skip
"""The errors that have a text `system.name`. What the system itself calls them is English, or another language."""


def save_reason(error: OSError, target: Path) -> Message:
    """Why `target` could not be written."""
    kind = _kind(error)
    if kind is None:
        return Message("save.failed", name=target.name, folder=str(target.parent), detail=system_reason(error))
    return Message(f"save.{kind}", name=target.name, folder=str(target.parent))


def state_reason(error: OSError, folder: Path) -> Message:
    """Why the private folder could not be used."""
    if _kind(error) == "disk-full":
        return Message("folder.disk-full", folder=str(folder))
    return Message("folder.failed", folder=str(folder), detail=system_reason(error))


def database_reason(error: sqlite3.Error | OSError, folder: Path) -> Message:
    """Why a database of our own could not be written into the private folder."""
    if isinstance(error, OSError):
        return state_reason(error, folder)
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return Message("folder.disk-full", folder=str(folder))
    try:  # SQLite does not say why it cannot open or write a file; trying says it
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(4096))
    except OSError as reason:
        return state_reason(reason, folder)
    return Message("folder.failed", folder=str(folder), detail=str(error)[:200])


def system_reason(error: BaseException) -> str:
    """What the system says of an error, as part of a sentence: a TextKey for the common ones, else its own words."""
    name = errno.errorcode.get(getattr(error, "errno", None) or 0, "")
    if name in _WORDS:
        return TextKey(f"system.{name.lower()}")
    return str(getattr(error, "strerror", None) or error or type(error).__name__)


def _kind(error: OSError) -> str | None:
    if getattr(error, "winerror", None) in _WIN_DISK_FULL:
        return "disk-full"
    if is_sharing_violation(error):
        return "in-use"
    return _KINDS.get(error.errno or 0)
