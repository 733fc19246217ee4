"""Verbs on the frame of a map: phases and lanes."""

from journeymap.model import order, rank
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Touchpoint


def add_phase(
    journey: Journey, map_id: str, index: int, title: str, *, phase_id: str | None = None, **fields: object
) -> Changes:
    """A new phase at place `index` (from 0)."""
    return _add(journey, Phase, map_id, index, {"id": phase_id or new_id(), "title": title, **fields})


def add_lane(
    journey: Journey, map_id: str, index: int, title: str, *, lane_id: str | None = None, **fields: object
) -> Changes:
    """A new lane at place `index` (from 0)."""
    return _add(journey, Lane, map_id, index, {"id": lane_id or new_id(), "title": title, **fields})


def move_phase(journey: Journey, phase_id: str, index: int) -> Changes:
    """Move a phase, with its touchpoints, to place `index`."""
    return _move(journey, Phase, phase_id, index)


def move_lane(journey: Journey, lane_id: str, index: int) -> Changes:
    """Move a lane, with its touchpoints, to place `index`."""
    return _move(journey, Lane, lane_id, index)


def remove_phase(journey: Journey, phase_id: str, *, keep_in: str | None = None) -> Changes:
    """Remove a phase with its touchpoints, or move these to the end of the phase `keep_in` first."""
    draft = Draft(journey)
    if keep_in is not None:
        steps = [t.step for t in journey.referring(Touchpoint, "phase_id", keep_in)]
        moving = order.columns(journey, phase_id)
        for column, step in zip(moving, rank.spread(len(moving), max(steps, default=None)), strict=True):
            for touchpoint in column:
                draft.update(touchpoint, phase_id=draft.need(Phase, keep_in).id, step=step)
    draft.remove((Phase.table, phase_id))
    return draft.changes()


def remove_lane(journey: Journey, lane_id: str, *, keep_in: str | None = None) -> Changes:
    """Remove a lane with its touchpoints, or move these into the lane `keep_in` first."""
    draft = Draft(journey)
    if keep_in is not None:
        target = draft.need(Lane, keep_in)
        last: dict[tuple[str, str], str] = {}
        for touchpoint in ordered(journey.referring(Touchpoint, "lane_id", target.id)):
            last[touchpoint.phase_id, touchpoint.step] = touchpoint.rank
        for touchpoint in ordered(journey.referring(Touchpoint, "lane_id", lane_id)):
            cell = touchpoint.phase_id, touchpoint.step
            last[cell] = rank.between(last.get(cell), None)
            draft.update(touchpoint, lane_id=target.id, rank=last[cell])
    draft.remove((Lane.table, lane_id))
    return draft.changes()


def _add(
    journey: Journey, kind: type[Phase] | type[Lane], map_id: str, index: int, values: dict[str, object]
) -> Changes:
    draft = Draft(journey)
    siblings = ordered(journey.referring(kind, "map_id", draft.need(Map, map_id).id))
    frame = {"map_id": map_id, "rank": rank_at(draft, siblings, index)}
    draft.put(kind.model_validate({**fitted(kind, values), **frame}))
    return draft.changes()


def _move(journey: Journey, kind: type[Phase] | type[Lane], record_id: str, index: int) -> Changes:
    draft = Draft(journey)
    moved = draft.need(kind, record_id)
    siblings = ordered(journey.referring(kind, "map_id", moved.map_id))
    draft.update(moved, rank=rank_at(draft, [other for other in siblings if other.id != record_id], index))
    return draft.changes()
