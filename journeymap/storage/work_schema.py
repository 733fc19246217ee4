"""The tables that only a working copy has: the edit log, and where it stands towards the document file."""

import sqlite3

from journeymap.storage.connection import transaction

_TABLES = """
CREATE TABLE IF NOT EXISTS log (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    gesture TEXT NOT NULL,
    label TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS state (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
"""


def create(connection: sqlite3.Connection) -> None:
    """Add the tables of the working copy to a database that has those of the document."""
    connection.executescript(_TABLES)


def get(connection: sqlite3.Connection, key: str) -> str | None:
    """A note about the working copy (see `working_copy` for the keys), or None."""
    row = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def put(connection: sqlite3.Connection, **notes: str | int | None) -> None:
    """Write notes, all or none; None removes one."""
    with transaction(connection):
        for key, value in notes.items():
            if value is None:
                connection.execute("DELETE FROM state WHERE key = ?", (key,))
            else:
                connection.execute(
                    "INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    (key, str(value)),
                )
