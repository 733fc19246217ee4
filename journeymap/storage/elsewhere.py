"""Save as and Save a copy: publishing at a place that is not, or not yet, the session's own document."""

import contextlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from journeymap.storage import disk, publish
from journeymap.storage.backups import Backups
from journeymap.storage.errors import CannotSave, StorageError
from journeymap.storage.reasons import save_reason, state_reason
from journeymap.storage.state import SessionFolder

_NOTE = "elsewhere.json"


@dataclass(frozen=True, slots=True)
class _Errand:
    """What is written down before such a save, so that a crash in between leaves nothing unexplained."""

    target: str
    sha256: str
    replaced: str | None
    moves: bool


def publish_elsewhere(
    session: SessionFolder, built: Path, target: Path, backups: Backups | None, *, moves: bool
) -> publish.Published:
    """Publish `built` at `target`; `moves`: that is the session's document from then on, and `built` its base.

    Whoever chose the target has agreed that what stands there now is replaced; it goes to the backups all the
    same. Raises CannotSave.
    """
    try:
        there = disk.digest_or_none(target)
    except OSError as error:
        raise CannotSave(save_reason(error, target)) from error
    try:
        errand = _Errand(str(target), disk.digest(built), there, moves)
        disk.write_whole(session.path / _NOTE, json.dumps(asdict(errand)).encode("ascii"))
    except OSError as error:
        raise CannotSave(state_reason(error, session.path), by_folder=True) from error
    try:
        published = publish.publish(built, target, errand.replaced, session.id, backups, own=(errand.sha256,))
    except CannotSave:
        with contextlib.suppress(StorageError):
            finish_elsewhere(session, backups)
        raise
    if moves:
        try:
            disk.replace(built, session.base)
            session.write_info(replace(session.read_info(), document=str(target)).confirmed(published.sha256))
        except OSError as error:
            raise CannotSave(state_reason(error, session.path)) from error
        except StorageError as error:
            raise CannotSave(error.reason) from error
    with contextlib.suppress(OSError):
        disk.remove(session.path / _NOTE)
    return published


def finish_elsewhere(session: SessionFolder, backups: Backups | None) -> Path | None:
    """Clear up after such a save that was cut off; one that had reached its target counts as done.

    Returns where somebody else's version was kept, if one was found. Raises StorageError.
    """
    errand = _read(session)
    if errand is None:
        return None
    other = None
    with contextlib.suppress(OSError, CannotSave):
        target = Path(errand.target)
        other = publish.settle(target, session.id, errand.replaced, (errand.sha256,), backups)
        if errand.moves and disk.digest_or_none(publish.real_target(target)) == errand.sha256:
            disk.copy_whole(publish.real_target(target), session.base)
            session.write_info(replace(session.read_info(), document=errand.target).confirmed(errand.sha256))
        disk.remove(session.path / _NOTE)
    return other


def _read(session: SessionFolder) -> _Errand | None:
    try:
        found = json.loads((session.path / _NOTE).read_bytes())
        return _Errand(str(found["target"]), str(found["sha256"]), found["replaced"], bool(found["moves"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
