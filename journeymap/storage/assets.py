"""The pictures of a document: outside of `Changes`, each stored once under the hash of its bytes."""

import sqlite3
from collections.abc import Iterable

from journeymap.model.messages import Message
from journeymap.storage.connection import transaction
from journeymap.storage.errors import StorageError

AssetRow = tuple[str, str, int, int, bytes]
"""SHA-256, MIME type, width, height in pixels, the bytes."""


class Pictures:
    """The table of pictures of a working copy."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, rows: Iterable[AssetRow]) -> None:
        """Keep pictures durably, all or none, before the attachments that show them are committed; those that are
        there already stay as they are. Raises StorageError."""
        sql = "INSERT INTO asset VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING"
        try:
            with transaction(self._connection):
                self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise StorageError(Message("storage.keep.failed", reason=str(error))) from error

    def get(self, sha256: str) -> bytes | None:
        """The bytes of a picture, or None if the document has none with this hash."""
        found = self._connection.execute("SELECT data FROM asset WHERE sha256 = ?", (sha256,)).fetchone()
        return None if found is None else bytes(found[0])

    def row(self, sha256: str) -> AssetRow | None:
        """A picture with all that is known of it, or None."""
        sql = "SELECT sha256, mime, width, height, data FROM asset WHERE sha256 = ?"
        found = self._connection.execute(sql, (sha256,)).fetchone()
        return None if found is None else (*found[:4], bytes(found[4]))
