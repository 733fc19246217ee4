"""Named versions that travel in the document: compressed snapshots, kept within a bound."""

import json
import sqlite3
import zlib
from dataclasses import dataclass

from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.tables import TABLES
from journeymap.storage import digest
from journeymap.storage.errors import StorageError
from journeymap.storage.rows import Row, codec
from journeymap.storage.state import utc_now

SHARE = 0.25
"""Of the file's other content that all versions together may take up, or"""
BYTES = 20_000_000
"""this much, whichever is larger."""
UNPACKED_LIMIT = 200_000_000


@dataclass(frozen=True)
class Version:
    """What is known of a version without unpacking it. `at` is UTC ISO text, `size` its bytes in the file."""

    id: str
    name: str
    note: str
    author: str
    at: str
    size: int


def pack(journey: Journey) -> bytes:
    """A journey as compressed JSON: table name to rows in column order."""
    tables = {name: [codec(name).to_row(r) for r in journey.all(kind)] for name, kind in TABLES.items()}
    text = json.dumps({name: found for name, found in tables.items() if found}, ensure_ascii=False, allow_nan=False)
    return zlib.compress(text.encode(), 6)


def unpack(content: bytes) -> Journey:
    """The journey in `content`. Raises ValueError if it is damaged, or larger than any document may be."""
    return _journey(_rows(content))


def _rows(content: bytes) -> dict[str, list[Row]]:
    """Table name to rows, as wide as they were in the format of that day."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(content, UNPACKED_LIMIT)
    except zlib.error as error:
        raise ValueError("damaged version") from error
    if not unpacker.eof:
        raise ValueError("damaged or far too large version")
    tables: dict[str, list[Row]] = json.loads(text)
    return tables


def _journey(tables: dict[str, list[Row]]) -> Journey:
    return Journey.of(
        record
        for name, found in tables.items()
        if name in TABLES
        for record in codec(name).to_records([codec(name).fitted(row) for row in found])
    )


def all_in(connection: sqlite3.Connection) -> list[Version]:
    """The versions of a working copy, latest first."""
    found = connection.execute("SELECT id, name, note, author, at, length(content) FROM version ORDER BY at DESC, id")
    return [Version(*row) for row in found]


def add(connection: sqlite3.Connection, journey: Journey, name: str, note: str = "", author: str = "") -> str:
    """Keep `journey` as a version; returns its id.

    Raises StorageError if there is no room: the caller asks which one may go, and calls `remove`.
    """
    content = pack(journey)
    taken = sum(version.size for version in all_in(connection))
    if taken + len(content) > max(BYTES, int(SHARE * _rest(connection, taken))):
        raise StorageError(Message("storage.version.too-many"))
    version_id = new_id()
    connection.execute(
        "INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?)",
        (version_id, name, note, author, utc_now(), digest.of_journey(journey), content),
    )
    return version_id


def load(connection: sqlite3.Connection, version_id: str) -> Journey:
    """The content of a version. Raises KeyError if there is none, StorageError if it is damaged."""
    found = connection.execute(
        "SELECT name, content_sha256, content FROM version WHERE id = ?", (version_id,)
    ).fetchone()
    if found is None:
        raise KeyError(version_id)
    name, content_sha256, content = found
    try:
        rows = _rows(content)
        journey = _journey(rows)
        is_whole = digest.of_rows(rows, ()) == content_sha256  # as it was written, perhaps with fewer columns
    except (ValueError, AttributeError, TypeError) as error:
        raise StorageError(Message("storage.version.unreadable", name=name)) from error
    if not is_whole:
        raise StorageError(Message("storage.version.unreadable", name=name))
    return journey


def remove(connection: sqlite3.Connection, version_id: str) -> None:
    """Forget a version."""
    connection.execute("DELETE FROM version WHERE id = ?", (version_id,))


def _rest(connection: sqlite3.Connection, taken: int) -> int:
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return max(0, int(pages) * int(size) - taken)
