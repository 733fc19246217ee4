"""Puts back the frame of a damaged document: without its map, phase or lane nothing that was read could stay."""

from collections.abc import Sequence

from journeymap.model import rank
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.rows import Row, codec

TITLE = "?"
"""In any language: what was here is not known."""
_FRAMES: tuple[type[Record], ...] = (Phase, Lane)


def rebuild(tables: dict[str, list[Row]]) -> int:
    """Add a record, with a question mark as title, for each phase, lane and map that is referred to and lost."""
    added = 0
    for kind in _FRAMES:
        wanted = {
            row[_at(Touchpoint, f"{kind.table}_id")]: row[_at(Touchpoint, "map_id")] for row in _of(tables, Touchpoint)
        }
        missing = sorted(set(wanted) - {row[0] for row in _of(tables, kind)})
        ranks = rank.spread(len(missing))
        made = [
            kind.model_validate({"id": lost, "map_id": wanted[lost], "rank": key, "title": TITLE})
            for lost, key in zip(missing, ranks, strict=True)
        ]
        added += _add(tables, made)
    placed: tuple[type[Record], ...] = (Touchpoint, *_FRAMES)
    named = {row[_at(kind, "map_id")] for kind in placed for row in _of(tables, kind)}
    missing = sorted(named - {row[0] for row in _of(tables, Map)})
    maps = [Map(id=lost, rank=key, title=TITLE) for lost, key in zip(missing, rank.spread(len(missing)), strict=True)]
    return added + _add(tables, maps)


def _of(tables: dict[str, list[Row]], kind: type[Record]) -> list[Row]:
    return tables.get(kind.table, [])


def _at(kind: type[Record], name: str) -> int:
    return codec(kind.table).columns.index(name)


def _add(tables: dict[str, list[Row]], records: Sequence[Record]) -> int:
    for record in records:
        tables.setdefault(record.table, []).append(codec(record.table).to_row(record))
    return len(records)
