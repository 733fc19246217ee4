"""The saves that a document has been through, so that two copies of it find what they have in common."""

import sqlite3
from dataclasses import replace
from typing import Any

from journeymap.model.ids import new_id
from journeymap.storage import digest
from journeymap.storage.connection import transaction
from journeymap.storage.snapshot import Snapshot
from journeymap.storage.state import utc_now

_KEPT = 500
Line = tuple[Any, ...]
"""id, number, time, digest of the content"""


def extended(snapshot: Snapshot) -> Snapshot:
    """`snapshot` with the save that is about to be made as the last line of its lineage. For a worker thread:
    the digest looks at every record."""
    lines = sorted(snapshot.carried.get("lineage", []), key=lambda line: int(line[1]))[-(_KEPT - 1) :]
    number = int(lines[-1][1]) + 1 if lines else 1
    assets = [row[:4] for row in snapshot.carried.get("asset", [])]
    content = digest.of_journey(snapshot.journey, assets)
    now = utc_now()
    return replace(
        snapshot,
        meta={**snapshot.meta, "saved_at": now},
        carried={**snapshot.carried, "lineage": [*lines, (new_id(), number, now, content)]},
        content_sha256=content,
    )


def keep(connection: sqlite3.Connection, line: Line) -> None:
    """Note a save that has succeeded in the working copy as well."""
    with transaction(connection):
        connection.execute("INSERT INTO lineage VALUES (?, ?, ?, ?)", line)
