"""Writes a journey as a finished document, without a session: the command `new`, and tests that need a file."""

import sqlite3
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.storage import disk, lineage, publish, snapshot
from journeymap.storage.errors import CannotSave
from journeymap.storage.reasons import save_reason, state_reason
from journeymap.storage.state import utc_now


def create(journey: Journey, target: Path, *, overwrite: bool = False, assets: Iterable[tuple[Any, ...]] = ()) -> None:
    """Write `journey` to the new file `target`, all or nothing. `assets` are rows of the table of pictures.

    Raises CannotSave; without `overwrite` also if there is something already.
    """
    try:
        taken_already = target.exists()
    except OSError as error:  # a name that is too long, a folder that may not be looked into
        raise CannotSave(save_reason(error, target)) from error
    if taken_already and not overwrite:
        raise CannotSave(Message("create.exists", name=target.name))
    meta = {"document_id": new_id(), "created": utc_now()}
    taken = lineage.extended(snapshot.Snapshot(journey, meta, {"asset": sorted(assets)}))
    try:
        with tempfile.TemporaryDirectory(prefix="journeymap-") as folder:
            built = Path(folder) / "built.journey"
            snapshot.build(taken, built)
            publish.publish(built, target, _standing(target) if overwrite else None, new_id(), None)
    except sqlite3.Error as error:
        raise CannotSave(Message("storage.save.not-built", reason=str(error))) from error
    except OSError as error:
        raise CannotSave(state_reason(error, Path(tempfile.gettempdir()))) from error


def _standing(target: Path) -> str | None:
    try:
        return disk.digest_or_none(target)
    except OSError as error:
        raise CannotSave(save_reason(error, target)) from error
