"""Putting a finished file in the place of the document: swap the names, then look at what came out.

What came out is either the version we knew, which goes to the backups, or somebody's work, which is kept beside.
"""

import contextlib
import os
import stat
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.storage import disk, exchange, hint
from journeymap.storage.backups import Backups
from journeymap.storage.beside import Temporaries, keep_as_other_copy
from journeymap.storage.errors import CannotSave, StorageError
from journeymap.storage.reasons import save_reason, state_reason
from journeymap.storage.state import SessionFolder

_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Published:
    """A save that is on disk. `other_copy` is where somebody else's version, found in the place, now lies."""

    sha256: str
    other_copy: Path | None
    backed_up: bool
    """False if the version before could not be added to the backups (the private folder's disk is full)."""
    ancestor: Path | None = None
    """With an `other_copy`: the backup from which both versions come, for a merge."""


def publish(
    built: Path,
    target: Path,
    expected_sha256: str | None,
    session_id: str,
    backups: Backups | None,
    *,
    own: Collection[str] = (),
) -> Published:
    """Make `target` hold the bytes of `built`, durably and without a moment in which it is missing or torn.

    `expected_sha256` is what should stand there (None: nothing); `own` are digests of earlier attempts of this
    session, which count as expected too. `built` stays. Raises CannotSave; then `target` is either as it was or,
    if only the last flush failed, already new.
    """
    known = {*own, *((expected_sha256,) if expected_sha256 else ())}
    try:
        real = real_target(target)
        names = Temporaries.of(real, session_id)
        left_before = settle(real, session_id, expected_sha256, own, backups)
        sha256 = disk.copy_new(built, names.half)
    except OSError as error:
        raise CannotSave(save_reason(error, target)) from error
    try:
        _look_alike(real, names.half)
        os.rename(names.half, names.whole)
        came_out = _put(names, real)
        disk.flush_folder(real.parent)
    except (OSError, CannotSave) as error:
        _tidy(names, real, sha256)
        if isinstance(error, OSError):
            raise CannotSave(save_reason(error, target)) from error
        raise
    other, backed_up = None, True
    if came_out is not None:
        other, backed_up = _look(came_out, real, known | {sha256}, backups)
    return Published(sha256, other or left_before, backed_up)


def publish_session(session: SessionFolder, built: Path, backups: Backups | None) -> Published:
    """Publish `built` as the document of `session` and move it into the session as its new base.

    The info says beforehand which bytes are coming, so that a crash in between is understood at the next start.
    Raises CannotSave; the document's path must be set (ValueError otherwise).
    """
    try:
        info = session.read_info()
        sha256 = disk.digest(built)
        begun = info.attempting(sha256)
        session.write_info(begun)
    except OSError as error:
        raise CannotSave(state_reason(error, session.path), by_folder=True) from error
    except StorageError as error:
        raise CannotSave(error.reason, by_folder=True) from error
    if info.document_path is None:
        raise ValueError("the session has no document yet")
    published = publish(built, info.document_path, info.base_sha256, session.id, backups, own=begun.attempted)
    # From here on the save has happened; what fails now is caught up on by `finish_interrupted`.
    if published.other_copy is not None and backups is not None:
        with contextlib.suppress(StorageError):
            published = replace(published, ancestor=backups.keep(session.base).path)
    with contextlib.suppress(OSError, StorageError):
        disk.replace(built, session.base)
        session.write_info(info.confirmed(published.sha256))
    return published


def finish_interrupted(session: SessionFolder, backups: Backups | None) -> Path | None:
    """Clear up after a crash: temporaries and our hint beside the document, and which bytes are the base.

    Returns where somebody else's version was kept, if one was found. Never raises for the document's sake: a
    folder that cannot be reached now is seen to at the next save.
    """
    info = session.read_info()
    if info.document_path is None:
        return None
    hint.withdraw(info.document_path, session.id)
    with contextlib.suppress(OSError, CannotSave):
        real = real_target(info.document_path)
        other = settle(real, session.id, info.base_sha256, info.attempted, backups)
        if info.attempted:
            there = disk.digest_or_none(real)
            if there is not None and there in info.attempted:
                disk.copy_whole(real, session.base)
                with contextlib.suppress(StorageError):
                    session.write_info(info.confirmed(there))
        return other
    return None


def settle(
    target: Path, session_id: str, expected: str | None, own: Collection[str], backups: Backups | None
) -> Path | None:
    """Clear what an earlier save of this session left beside `target`; returns where somebody's version was kept.

    `expected` and `own` as for `publish`. Raises OSError or CannotSave.
    """
    real = real_target(target)
    names = Temporaries.of(real, session_id)
    disk.remove(names.half)
    disk.remove(names.aside_half)
    other = None
    for left in (names.aside, names.whole):
        sha256 = disk.digest_or_none(left)
        if sha256 is None:
            continue
        worthless = left.stat().st_size == 0 or sha256 == disk.digest_or_none(real)
        known = sha256 == expected or sha256 in own or _is_backed_up(sha256, backups)
        if not worthless and not known:
            other = keep_as_other_copy(left, real)
            continue
        if not worthless and sha256 == expected:
            _keep(left, backups)
        disk.remove(left)
    return other


def real_target(target: Path) -> Path:
    """The file that a save has to replace: where `target` leads if it is a link.

    Raises CannotSave if that is no regular file or may not be written, OSError if it cannot be looked at.
    """
    real = Path(os.path.realpath(target, strict=False))
    try:
        found = os.stat(real)
    except FileNotFoundError:
        if not real.parent.is_dir():
            raise
        return real
    if not stat.S_ISREG(found.st_mode):
        raise CannotSave(Message("save.not-a-file", name=target.name))
    if not found.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(real, os.W_OK):
        raise CannotSave(Message("save.read-only-file", name=target.name))
    return real


def _put(names: Temporaries, real: Path) -> Path | None:
    """Give the new file the document's name; returns where the file lies that had it, None if there was none."""
    for _ in range(_ROUNDS):
        try:
            return exchange.swap(names.whole, real, names.aside, names.aside_half)
        except FileNotFoundError:
            with contextlib.suppress(FileExistsError):
                exchange.place(names.whole, real)
                return None
    raise CannotSave(Message("save.in-use", name=real.name, folder=str(real.parent)))


def _look(came_out: Path, real: Path, known: set[str], backups: Backups | None) -> tuple[Path | None, bool]:
    """See to the file that stood in the place before: (other copy, whether the backups are complete)."""
    try:
        sha256 = disk.digest(came_out)
        if sha256 not in known and came_out.stat().st_size > 0:
            return keep_as_other_copy(came_out, real), True
    except OSError:
        return came_out, True  # it stays under its temporary name; the next save gives it a better one
    backed_up = _keep(came_out, backups)
    with contextlib.suppress(OSError):
        disk.remove(came_out)
    return None, backed_up


def _keep(old: Path, backups: Backups | None) -> bool:
    if backups is None:
        return True
    try:
        if old.stat().st_size > 0:
            backups.keep(old)
    except (OSError, StorageError):
        return False
    return True


def _is_backed_up(sha256: str, backups: Backups | None) -> bool:
    try:
        return backups is not None and backups.has(sha256)
    except StorageError:
        return False


def _tidy(names: Temporaries, real: Path, sha256: str) -> None:
    """After a failed save: remove what is ours for certain. Everything else is left to `settle`."""
    with contextlib.suppress(OSError):
        disk.remove(names.half)
        disk.remove(names.aside_half)
        for path, worthless in ((names.whole, sha256), (names.aside, disk.digest_or_none(real))):
            if disk.digest_or_none(path) == worthless:
                disk.remove(path)


def _look_alike(old: Path, new: Path) -> None:
    """Give the new file the mode, owner and extended attributes of the one it replaces, as far as one may."""
    try:
        found = os.stat(old)
    except FileNotFoundError:
        return
    with contextlib.suppress(OSError):
        os.chmod(new, stat.S_IMODE(found.st_mode))
    if hasattr(os, "chown") and (found.st_uid, found.st_gid) != (os.stat(new).st_uid, os.stat(new).st_gid):
        with contextlib.suppress(OSError):
            os.chown(new, found.st_uid, found.st_gid)
    if hasattr(os, "listxattr"):
        for name in os.listxattr(old):
            with contextlib.suppress(OSError):
                os.setxattr(new, name, os.getxattr(old, name))
