"""Steps from one format to the next, run on our own working copies only, never on a file of the user.

The edit log names the fields of its records, so one that was written before a column was added needs no step: the
field takes its default, as the rows do. A step that renames or reshapes has to map the log too, or clear it and say so.
"""

from typing import TYPE_CHECKING

from journeymap.storage import schema

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

_TO_1001 = (
    "ALTER TABLE phase ADD COLUMN tone TEXT CHECK (tone IN ('blue', 'teal', 'green', 'violet', 'slate'))",
    "ALTER TABLE lane ADD COLUMN tone TEXT CHECK (tone IN ('blue', 'teal', 'green', 'violet', 'slate', 'sand'))",
    # No column can be added as NOT NULL without a default in the schema, and the frozen text has none: made anew.
    "ALTER TABLE saved_view RENAME TO saved_view_1000",
    """CREATE TABLE saved_view (
        id TEXT NOT NULL PRIMARY KEY,
        map_id TEXT NOT NULL REFERENCES map (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
        rank TEXT NOT NULL,
        title TEXT NOT NULL,
        rows_by TEXT NOT NULL CHECK (rows_by IN ('lane', 'channel', 'owner', 'persona', 'system')),
        rows TEXT NOT NULL CHECK (rows LIKE '[%]'),
        filters TEXT NOT NULL CHECK (filters LIKE '[%]'),
        lines TEXT NOT NULL CHECK (lines LIKE '[%]'),
        persona_id TEXT REFERENCES persona (id) ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED,
        search TEXT NOT NULL
    ) STRICT""",
    """INSERT INTO saved_view
        SELECT id, map_id, rank, title, rows_by, rows, filters, '["interaction","visibility","internal"]', NULL, ''
        FROM saved_view_1000""",
    "DROP TABLE saved_view_1000",
    "CREATE INDEX saved_view_map_id ON saved_view (map_id)",
    "CREATE INDEX saved_view_persona_id ON saved_view (persona_id) WHERE persona_id IS NOT NULL",
)


def database(connection: "sqlite3.Connection") -> "Database":
    """sqlite-utils on a connection of ours. Imported late: it brings numpy along."""
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


def migrations() -> "Migrations":
    """All steps in order. Each runs only on a database of a lower format, so that a working copy which was
    created at today's format merely gets them noted in `_sqlite_migrations` (never published)."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("journeymap")

    @steps(name="format_1000")
    def format_1000(db: "Database") -> None:
        if _format(db) < 1000:
            # One statement at a time: executescript would end the transaction that sqlite-utils holds.
            for statement in schema.ddl(1000).split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            db.execute("PRAGMA user_version = 1000")

    @steps(name="format_1001")
    def format_1001(db: "Database") -> None:
        if _format(db) < 1001:
            for statement in _TO_1001:
                db.execute(statement)
            db.execute("PRAGMA user_version = 1001")

    return steps


def upgrade(connection: "sqlite3.Connection") -> None:
    """Bring a working copy of an older format to today's."""
    migrations().apply(database(connection))


def _format(db: "Database") -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
