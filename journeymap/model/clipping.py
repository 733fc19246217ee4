"""What the clipboard carries: touchpoints with all that hangs on them, free of the document they came from."""

import json
from dataclasses import dataclass

from pydantic import ValidationError

from journeymap.model import order
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.notes import Comment
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.records.touchpoints import Link, Touchpoint

FORMAT = "journeymap-clip"
RECORD_LIMIT = 50_000
_FRAME = {"map", "phase", "lane"}


@dataclass(frozen=True, slots=True)
class Clip:
    """`columns` are the touchpoint ids in journey order, one list a column; `rows` says how many lanes below the
    topmost one each stands. `records` holds the touchpoints, what hangs on them, the links between them and the
    catalogue entries they name."""

    columns: tuple[tuple[str, ...], ...]
    rows: dict[str, int]
    records: tuple[Record, ...]

    def to_json(self) -> str:
        """The clip as JSON text."""
        tables: dict[str, list[dict[str, object]]] = {}
        for record in self.records:
            tables.setdefault(record.table, []).append(record.model_dump(mode="json", exclude_defaults=True))
        return json.dumps({"format": FORMAT, "columns": self.columns, "rows": self.rows, "tables": tables})

    @classmethod
    def from_json(cls, text: str) -> "Clip":
        """Read what `to_json` wrote. Raises ValueError for anything else, as the clipboard belongs to everybody."""
        try:
            data = json.loads(text)
            if data["format"] != FORMAT or sum(map(len, data["tables"].values())) > RECORD_LIMIT:
                raise ValueError("no clip of ours")
            records = [TABLES[t].model_validate(row) for t, rows in data["tables"].items() for row in rows]
            known = {record.id for record in records if isinstance(record, Touchpoint)}
            columns = tuple(tuple(str(i) for i in column if i in known) for column in data["columns"])
            rows = {i: max(0, int(data["rows"].get(i, 0))) for i in known}
        except (KeyError, TypeError, AttributeError, RecursionError, ValidationError) as error:
            raise ValueError("no clip of ours") from error
        return cls(tuple(column for column in columns if column), rows, tuple(records))


def clip(journey: Journey, ids: set[str]) -> Clip:
    """What copying these touchpoints of one map takes along. Comments stay where they were made."""
    chosen = [journey.need(Touchpoint, touchpoint_id) for touchpoint_id in ids]
    if not chosen:
        return Clip((), {}, ())
    reading = [t for t in order.touchpoints(journey, chosen[0].map_id) if t.id in ids]
    columns: dict[tuple[str, str], list[str]] = {}
    for touchpoint in reading:
        columns.setdefault((touchpoint.phase_id, touchpoint.step), []).append(touchpoint.id)
    lanes = [lane.id for lane in order.lanes(journey, chosen[0].map_id)]
    top = min(lanes.index(t.lane_id) for t in reading)
    rows = {t.id: lanes.index(t.lane_id) - top for t in reading}
    return Clip(tuple(map(tuple, columns.values())), rows, tuple(_taken_along(journey, reading)))


def _taken_along(journey: Journey, touchpoints: list[Touchpoint]) -> list[Record]:
    taken: dict[tuple[str, str], Record] = {t.key: t for t in touchpoints}
    links = [link for t in touchpoints for link in journey.referring(Link, "source_id", t.id)]
    taken |= {link.key: link for link in links if (Touchpoint.table, link.target_id) in taken}
    waiting = list(taken.values())
    while waiting:
        owner = waiting.pop()
        for table, field in REFERRING[owner.table]:
            if field not in TABLES[table].owned_by or table in (Link.table, Comment.table, "path_touchpoint"):
                continue
            for record in journey.referring(TABLES[table], field, owner.id):
                if record.key not in taken:
                    taken[record.key] = record
                    waiting.append(record)
    for record in list(taken.values()):
        _add_named(journey, record, taken)
    return list(taken.values())


def _add_named(journey: Journey, record: Record, taken: dict[tuple[str, str], Record]) -> None:
    """The catalogue entries that `record` names (not the frame, not other touchpoints)."""
    for field, target in record.references.items():
        if target in _FRAME or target == Touchpoint.table:
            continue
        named = journey.find((target, getattr(record, field) or ""))
        if named is not None and named.key not in taken and target not in ("link", "opportunity"):
            taken[named.key] = named
