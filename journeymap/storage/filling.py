"""Makes a new working copy out of records in memory."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.storage import disk, schema, snapshot, work_schema
from journeymap.storage.assets import AssetRow
from journeymap.storage.connection import open_building
from journeymap.storage.state import utc_now


def fill(journey: Journey, work_db: Path, assets: Iterable[AssetRow] = ()) -> str:
    """Write `journey` to the new working copy `work_db`, all or nothing; returns the new document's id.

    Raises sqlite3.Error or OSError.
    """
    document_id = new_id()
    part = work_db.with_name(work_db.name + ".part")
    part.unlink(missing_ok=True)
    with closing(open_building(part)) as connection:
        meta = {"document_id": document_id, "created": utc_now()}
        snapshot.fill(connection, snapshot.Snapshot(journey, meta, {"asset": sorted(assets)}))
        schema.add_indexes(connection)
        work_schema.create(connection)
    finish(part, work_db)
    return document_id


def finish(part: Path, work_db: Path) -> None:
    """Give a finished working copy its name once its bytes are on the disk."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    disk.replace(part, work_db)


def ensure_document_id(connection: sqlite3.Connection) -> str:
    """The id of the document; a file that came without one gets it now."""
    found = connection.execute("SELECT value FROM meta WHERE key = 'document_id'").fetchone()
    if found and found[0]:
        return str(found[0])
    document_id = new_id()
    connection.execute(
        "INSERT INTO meta VALUES ('document_id', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (document_id,),
    )
    return document_id
