"""Builds the file that is published: a fresh database from the records in memory, without log and free pages."""

import hashlib
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from journeymap.model.journey import Journey
from journeymap.model.records.tables import TABLES
from journeymap.storage import digest, rows, schema
from journeymap.storage.connection import open_building

_CARRIED = ("asset", "version", "lineage", "export_base")


@dataclass(frozen=True)
class Snapshot:
    """What a document holds at one moment: its records, `meta`, and the rows of the tables without records."""

    journey: Journey
    meta: dict[str, str]
    carried: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    content_sha256: str | None = None
    """The digest, if it is known already."""


@dataclass(frozen=True)
class Built:
    """A finished database file: its path, the hash of its bytes and the digest of its content."""

    path: Path
    sha256: str
    content_sha256: str


def take(connection: sqlite3.Connection, journey: Journey) -> Snapshot:
    """A snapshot of a working copy; cheap, for the thread that edits. Pictures that nothing shows stay behind."""
    shown = {getattr(record, "sha256", "") for record in journey.all(TABLES["attachment"])}
    carried = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in _CARRIED if name != "asset"}
    known = [sha for (sha,) in connection.execute("SELECT sha256 FROM asset") if sha in shown]
    carried["asset"] = [
        connection.execute("SELECT * FROM asset WHERE sha256 = ?", (sha,)).fetchone() for sha in sorted(known)
    ]
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    return Snapshot(journey.snapshot(), meta, carried)


def build(snapshot: Snapshot, target: Path) -> Built:
    """Write `snapshot` to `target`, which is replaced. Takes a while: for a worker thread.

    Raises sqlite3.Error or OSError; then `target` is not there.
    """
    target.unlink(missing_ok=True)
    try:
        with closing(open_building(target)) as connection:
            content = fill(connection, snapshot)
            broken = connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok"
            broken = broken or connection.execute("PRAGMA foreign_key_check").fetchone() is not None
        if broken:
            raise sqlite3.DatabaseError("the file that was just written is not sound")
        return Built(target, _hash_and_sync(target), content)
    except BaseException:
        with suppress(OSError):  # what went wrong before is what counts
            target.unlink(missing_ok=True)
        raise


def fill(connection: sqlite3.Connection, snapshot: Snapshot) -> str:
    """Write `snapshot` into an empty database; returns the digest of its content."""
    schema.create(connection)
    connection.execute("BEGIN")
    tables: dict[str, list[rows.Row]] = {}
    for name, kind in TABLES.items():
        codec = rows.codec(name)
        # In the order of ids: equal content gives equal pages, and the digest needs no sorting when it is read.
        tables[name] = sorted(map(codec.to_row, snapshot.journey.all(kind)), key=lambda row: str(row[0]))
        connection.executemany(codec.insert, tables[name])
    assets = snapshot.carried.get("asset", [])
    content = snapshot.content_sha256 or digest.of_rows(tables, [row[:4] for row in assets])
    for name in _CARRIED:
        for row in snapshot.carried.get(name, []):
            connection.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
    meta = {**snapshot.meta, "content_sha256": content}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
    connection.execute("COMMIT")
    return content


def _hash_and_sync(path: Path) -> str:
    with path.open("rb+") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    return sha256
