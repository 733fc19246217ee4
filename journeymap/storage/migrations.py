"""Steps from one format to the next, run on our own working copies only, never on a file of the user."""

from typing import TYPE_CHECKING

from journeymap.storage import schema

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations


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

    return steps


def upgrade(connection: "sqlite3.Connection") -> None:
    """Bring a working copy of an older format to today's."""
    migrations().apply(database(connection))


def _format(db: "Database") -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])
