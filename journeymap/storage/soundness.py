"""Whether the rows of a foreign file hang together, and how to mend them: no SQL tool minds our rules."""

from collections.abc import Mapping, Sequence

from pydantic import ValidationError

from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES
from journeymap.storage.rows import Row, codec

Records = dict[str, dict[str, Record]]

_SAME_MAP = {
    "touchpoint": {"phase_id": "phase", "lane_id": "lane"},
    "link": dict.fromkeys(["source_id", "target_id"], "touchpoint"),
}


def is_sound(tables: Mapping[str, Sequence[Row]]) -> bool:
    """Whether all references lead somewhere and all rules of the document hold."""
    ids = {table: {row[0] for row in tables.get(table, ())} for table in TABLES}
    for table, rows in tables.items():
        for field, target in TABLES[table].references.items():
            column = codec(table).columns.index(field)
            if {row[column] for row in rows} - ids[target] - {None}:
                return False
    return _maps_agree(tables)


def mend(records: Records) -> int:
    """Empty references that lead nowhere, and leave out records that cannot do without; returns how many."""
    mended = 0
    while found := [(table, rid, fixed) for table, rid, fixed in _mendings(records)]:
        mended += len(found)
        for table, record_id, fixed in found:
            if fixed is None:
                del records[table][record_id]
            else:
                records[table][record_id] = fixed
    return mended


def _maps_agree(tables: Mapping[str, Sequence[Row]]) -> bool:
    for table, frames in _SAME_MAP.items():
        columns = codec(table).columns
        own = columns.index("map_id")
        for field, target in frames.items():
            column, maps = columns.index(field), _map_of(tables.get(target, ()), target)
            rows = tables.get(table, ())
            if [maps[row[column]] for row in rows] != [row[own] for row in rows]:
                return False
    columns = codec("link").columns
    source, target_column = columns.index("source_id"), columns.index("target_id")
    return not [row for row in tables.get("link", ()) if row[source] == row[target_column]]


def _map_of(rows: Sequence[Row], table: str) -> dict[str, str]:
    column = codec(table).columns.index("map_id")
    return {row[0]: row[column] for row in rows}


def _mendings(records: Records) -> list[tuple[str, str, Record | None]]:
    found: list[tuple[str, str, Record | None]] = []
    for table, rows in records.items():
        for record in rows.values():
            fixed = _mended(records, record)
            if fixed is not record:
                found.append((table, record.id, fixed))
    return found


def _mended(records: Records, record: Record) -> Record | None:
    """The record itself if nothing is wrong with it, a repaired one, or None if it cannot stay."""
    values = dict(record)
    loose = [
        field
        for field, target in record.references.items()
        if values[field] is not None and values[field] not in records.get(target, {})
    ]
    if not loose:
        return record if _in_its_map(records, record) else None
    if any(field in record.owned_by for field in loose):
        return None
    try:
        return type(record).model_validate({**values, **dict.fromkeys(loose)})
    except ValidationError:
        return None


def _in_its_map(records: Records, record: Record) -> bool:
    if record.table == "link" and getattr(record, "source_id", 0) == getattr(record, "target_id", 1):
        return False
    for field, target in _SAME_MAP.get(record.table, {}).items():
        frame = records[target][getattr(record, field)]
        if getattr(frame, "map_id", None) != getattr(record, "map_id", None):
            return False
    return True
