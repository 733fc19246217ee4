"""The digest of a document's content, as docs/file-format.md defines it; equal content has an equal digest."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from journeymap.model.journey import Journey
from journeymap.model.records.tables import TABLES
from journeymap.storage.rows import Row, codec

Update = Callable[[bytes], None]
AssetRow = tuple[Any, ...]
"""sha256, mime, width, height; the bytes are covered by the hash."""


def of_rows(tables: Mapping[str, Sequence[Row]], assets: Iterable[AssetRow]) -> str:
    """The digest (64 hex digits) of rows in column order, each table in any order of rows."""
    digest = hashlib.sha256()
    for table in TABLES:
        _add(digest.update, table, tables.get(table, ()))
    _add(digest.update, "asset", list(assets))
    return digest.hexdigest()


def of_journey(journey: Journey, assets: Iterable[AssetRow] = ()) -> str:
    """The digest of a journey in memory together with the pictures that it shows."""
    return of_rows({name: [codec(name).to_row(r) for r in journey.all(kind)] for name, kind in TABLES.items()}, assets)


def _add(update: Update, table: str, rows: Sequence[Row]) -> None:
    if not rows:
        return
    update(table.encode() + b"\n")
    ordered = sorted(rows, key=_first)
    update(json.dumps(ordered, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode() + b"\n")


def _first(row: Row) -> str:
    return str(row[0])
