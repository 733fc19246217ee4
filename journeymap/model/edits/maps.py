"""Verbs on whole maps: add, duplicate (an as-is as a to-be), order, remove."""

from collections.abc import Iterator

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits.copying import copy
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.notes import Comment
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import MapKind, MapStatus


def add(journey: Journey, title: str, *, map_id: str | None = None, **fields: object) -> Changes:
    """A new map without phases and lanes, last in the document."""
    draft = Draft(journey)
    siblings = order.maps(journey)
    key = rank_at(draft, siblings, len(siblings))
    values = fitted(Map, {"title": title, **fields})
    draft.put(Map.model_validate({"id": map_id or new_id(), "rank": key, **values}))
    return draft.changes()


def move(journey: Journey, map_id: str, index: int) -> Changes:
    """Move a map to place `index` among the maps."""
    draft = Draft(journey)
    moved = draft.need(Map, map_id)
    others = [other for other in order.maps(journey) if other.id != map_id]
    draft.update(moved, rank=rank_at(draft, others, index))
    return draft.changes()


def remove(journey: Journey, map_id: str) -> Changes:
    """Remove a map with all that stands on it."""
    draft = Draft(journey)
    draft.remove((Map.table, map_id))
    return draft.changes()


def duplicate(journey: Journey, map_id: str, title: str, kind: MapKind, *, copy_id: str | None = None) -> Changes:
    """A copy of a map with new ids, right after it: a draft of `kind` that is derived from the original.

    Touchpoints remember the one they came from. Comments and locks stay with the original.
    """
    draft = Draft(journey)
    source = draft.need(Map, map_id)
    owned = [record for record in _owned(journey, source) if not isinstance(record, Comment)]
    new_ids = {record.key: new_id() for record in owned} | {source.key: copy_id or new_id()}
    others = order.maps(journey)
    place = rank_at(draft, others, [other.id for other in others].index(map_id) + 1)
    changed: dict[str, object] = {
        "title": title, "kind": kind, "rank": place, "derived_from_id": map_id,
        "status": MapStatus.DRAFT, "reviewed_on": None,
    }  # fmt: skip
    draft.put(copy(source, new_ids, fitted(Map, changed), keep=True))
    for record in owned:
        fresh: dict[str, object] = {}
        if isinstance(record, Touchpoint):
            fresh = {"origin_id": record.id}
        elif isinstance(record, Phase):
            fresh = {"locked": False}
        draft.put(copy(record, new_ids, fresh, keep=True))
    return draft.changes()


def _owned(journey: Journey, owner: Record) -> Iterator[Record]:
    """Everything that `owner` would take along, each once."""
    seen = {owner.key}
    waiting = [owner]
    while waiting:
        parent = waiting.pop()
        for table, field in REFERRING[parent.table]:
            if field not in TABLES[table].owned_by:
                continue
            for record in journey.referring(TABLES[table], field, parent.id):
                if record.key not in seen:
                    seen.add(record.key)
                    waiting.append(record)
                    yield record
