"""From an error of the operating system to the sentence for people: what happened, what is safe, what to do."""

import errno
from pathlib import Path

from journeymap.model.messages import Message
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
}


def save_reason(error: OSError, target: Path) -> Message:
    """Why `target` could not be written."""
    kind = _kind(error)
    if kind is None:
        return Message("save.failed", name=target.name, folder=str(target.parent), detail=_detail(error))
    return Message(f"save.{kind}", name=target.name, folder=str(target.parent))


def state_reason(error: OSError, folder: Path) -> Message:
    """Why the private folder could not be used."""
    if _kind(error) == "disk-full":
        return Message("folder.disk-full", folder=str(folder))
    return Message("folder.failed", folder=str(folder), detail=_detail(error))


def _kind(error: OSError) -> str | None:
    if getattr(error, "winerror", None) in _WIN_DISK_FULL:
        return "disk-full"
    if is_sharing_violation(error):
        return "in-use"
    return _KINDS.get(error.errno or 0)


def _detail(error: OSError) -> str:
    return error.strerror or type(error).__name__
