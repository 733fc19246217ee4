"""Pasting: a clip, or lines of text, become touchpoints of a map in one step."""

from journeymap.model import order, rank
from journeymap.model.changes import Changes
from journeymap.model.clipping import Clip
from journeymap.model.edits.copying import copy
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.touchpoints import Place, last_in_cell, steps_from
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Phase
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Touchpoint

_CATALOGUES = ("channel", "persona", "owner", "system", "information_item", "evidence")
_LEFT_OUT = ("map", "phase", "lane", "path", "opportunity", "opportunity_pain_point", "channel_preference", "project")


def paste(journey: Journey, clip: Clip, place: Place) -> tuple[Changes, list[str]]:
    """Put a clip down with its first column at `place`; the answer names the new touchpoints.

    Catalogue entries that the document has already (same id, built-in key or name) are used, others are added.
    """
    draft = Draft(journey)
    new_ids = catalogue_ids(draft, clip)
    for column in clip.columns:
        new_ids |= {(Touchpoint.table, i): new_id() for i in column}
    touchpoints = {r.id: r for r in clip.records if isinstance(r, Touchpoint)}
    phase = draft.need(Phase, place.phase_id)
    lanes = [lane.id for lane in order.lanes(journey, phase.map_id)]
    top = lanes.index(place.lane_id)
    steps = steps_from(journey, place, len(clip.columns))
    for column, step in zip(clip.columns, steps, strict=True):
        ranks: dict[str, str] = {}
        for source_id in column:
            lane = lanes[min(top + clip.rows[source_id], len(lanes) - 1)]
            source = touchpoints[source_id]
            if lane in ranks or step != place.step:  # only the first column may be one with cards in it
                ranks[lane] = rank.between(ranks.get(lane), None)
            else:
                ranks[lane] = last_in_cell(draft, Place(phase.id, lane, step))
            frame = {"map_id": phase.map_id, "phase_id": phase.id, "lane_id": lane, "step": step, "rank": ranks[lane]}
            kept = source_id if journey.get(Touchpoint, source_id) else None
            detail = source.detail_map_id if journey.find(("map", source.detail_map_id or "")) else None
            draft.put(copy(source, new_ids, frame | {"origin_id": kept, "detail_map_id": detail}))
    paste_hanging(draft, clip, new_ids, phase.map_id)
    return draft.changes(), [new_ids[Touchpoint.table, i] for column in clip.columns for i in column]


def catalogue_ids(draft: Draft, clip: Clip) -> dict[tuple[str, str], str]:
    """The ids that the clip's catalogue entries have here, by their keys; those that are missing are added."""
    found: dict[tuple[str, str], str] = {}
    known: dict[str, dict[str, str]] = {}
    last: dict[str, str | None] = {}
    for record in clip.records:
        table, kind = record.table, type(record)
        if table not in _CATALOGUES:
            continue
        if table not in known:
            entries = ordered(draft.all(kind))
            known[table] = {_identity(entry): entry.id for entry in reversed(entries)}
            last[table] = max((entry.rank for entry in entries), default=None)  # type: ignore[attr-defined]
        same = known[table].get(_identity(record))
        if same is None:
            key = last[table] = rank.between(last[table], None)
            same = new_id() if draft.get(kind, record.id) is not None else record.id
            draft.put(copy(record, {}, {"rank": key, "id": same}))
            known[table][_identity(record)] = same
        found[record.key] = same
    return found


def _identity(record: Record) -> str:
    """What makes two catalogue entries of two documents the same: built-in key, else name."""
    values = (getattr(record, name, None) for name in ("builtin", "name", "citation"))
    return next((str(value).casefold() for value in values if value), record.id)


def paste_hanging(draft: Draft, clip: Clip, new_ids: dict[tuple[str, str], str], map_id: str) -> None:
    """Put what hangs on the clip's touchpoints on their copies, and the links between them."""
    for table in TABLES:  # parents before children
        for record in clip.records:
            if record.table != table or table in (*_CATALOGUES, *_LEFT_OUT, Touchpoint.table):
                continue
            if not _ends_known(record, new_ids):
                continue
            new_ids[record.key] = new_id()
            frame: dict[str, object] = {"map_id": map_id} if "map_id" in type(record).model_fields else {}
            draft.put(copy(record, new_ids, frame))


def _ends_known(record: Record, new_ids: dict[tuple[str, str], str]) -> bool:
    return all(
        getattr(record, field) is None or target == "map" or (target, getattr(record, field)) in new_ids
        for field, target in record.references.items()
    )
