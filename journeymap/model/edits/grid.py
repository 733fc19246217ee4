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
    draft = Draft(journey)
    key = rank_at(draft, order.phases(journey, draft.need(Map, map_id).id), index)
    values = fitted(Phase, {"title": title, **fields})
    draft.put(Phase.model_validate({"id": phase_id or new_id(), "map_id": map_id, "rank": key, **values}))
    return draft.changes()


def add_lane(
    journey: Journey, map_id: str, index: int, title: str, *, lane_id: str | None = None, **fields: object
) -> Changes:
    """A new lane at place `index` (from 0)."""
    draft = Draft(journey)
    key = rank_at(draft, order.lanes(journey, draft.need(Map, map_id).id), index)
    values = fitted(Lane, {"title": title, **fields})
    draft.put(Lane.model_validate({"id": lane_id or new_id(), "map_id": map_id, "rank": key, **values}))
    return draft.changes()


def move_phase(journey: Journey, phase_id: str, index: int) -> Changes:
    """Move a phase, with its touchpoints, to place `index`."""
    draft = Draft(journey)
    phase = draft.need(Phase, phase_id)
    others = [p for p in order.phases(journey, phase.map_id) if p.id != phase_id]
    draft.update(phase, rank=rank_at(draft, others, index))
    return draft.changes()


def move_lane(journey: Journey, lane_id: str, index: int) -> Changes:
    """Move a lane, with its touchpoints, to place `index`."""
    draft = Draft(journey)
    lane = draft.need(Lane, lane_id)
    others = [other for other in order.lanes(journey, lane.map_id) if other.id != lane_id]
    draft.update(lane, rank=rank_at(draft, others, index))
    return draft.changes()


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
