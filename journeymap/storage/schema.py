"""The public schema: frozen text per format version, and the numbers in the header that name it."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

APPLICATION_ID = 0x4A524E59
"""The letters JRNY, at byte 68 of the file."""
FORMAT = 1001
"""`user_version` of what this program writes: major version times 1,000 plus minor version."""
FORMATS = (1000, 1001)
"""All formats that can be read, oldest first."""
EXTRA_TABLES = ("meta", "asset", "version", "lineage", "export_base")
"""The tables of a document that hold no records."""


def major(version: int) -> int:
    return version // 1000


def format_name(version: int) -> str:
    """ "1.0" for 1000, as people read it."""
    return f"{version // 1000}.{version % 1000}"


@cache
def ddl(version: int = FORMAT) -> str:
    """The frozen SQL text that creates an empty document of this format."""
    return (Path(__file__).parent / "formats" / f"{version}.sql").read_text(encoding="utf-8")


@cache
def widths(table: str) -> frozenset[int]:
    """How many columns the table has had in the formats that can be read. Later ones were added at the end."""
    return frozenset(len(columns(version)[table]) for version in FORMATS)


@cache
def column_types(version: int = FORMAT) -> dict[str, dict[str, str]]:
    """Table to its columns with their types, in the order of the frozen text."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(ddl(version))
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: {row[1]: row[2] for row in connection.execute(f"PRAGMA table_info({name})")} for name in names}


def columns(version: int = FORMAT) -> dict[str, tuple[str, ...]]:
    """Table to its column names, in the order of the frozen text."""
    return {table: tuple(types) for table, types in column_types(version).items()}


def create(connection: sqlite3.Connection, version: int = FORMAT) -> None:
    """Create the tables of an empty document and write the numbers of its header."""
    connection.executescript(ddl(version))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")


def add_indexes(connection: sqlite3.Connection) -> None:
    """Indexes on all references, for a working copy: without them each removal would search whole tables."""
    from journeymap.model.records.tables import TABLES  # late: the numbers above are needed before the records

    for table, record in TABLES.items():
        for field in record.references:
            partial = "" if record.model_fields[field].is_required() else f" WHERE {field} IS NOT NULL"
            connection.execute(f"CREATE INDEX IF NOT EXISTS {table}_{field} ON {table} ({field}){partial}")
