"""Touchpoints of a foreign table come into a map that is there already."""

from collections.abc import Sequence
from itertools import groupby

from journeymap.model import guess, order, rank
from journeymap.model.changes import Changes
from journeymap.model.clipping import clip
from journeymap.model.edits import grid
from journeymap.model.edits.copying import copy
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.paste import catalogue_ids, paste_hanging
from journeymap.model.edits.touchpoints import Place, last_in_cell, steps_from
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, MapPersona, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.search import folded
from journeymap.model.vocab import LaneKind


def bring_in(
    journey: Journey, source: Journey, at: Place, *, phases: bool, lanes: bool, sources: Sequence[str] = ()
) -> tuple[Changes, list[str]]:
    """All touchpoints of the first map of `source`, from `at` on; the answer names them in reading order.

    With `phases` they go to the end of the phases of their phases' names, with `lanes` into the lanes of their lanes'
    names, new ones where there are none; else into those of `at`. The first is linked from `sources`.
    """
    target_id = journey.need(Phase, at.phase_id).map_id
    foreign = order.maps(source)[0]
    reading = order.touchpoints(source, foreign.id)
    frame, after = Changes(), journey.snapshot()
    homes: dict[str, str] = {}
    for phase in order.phases(source, foreign.id) if phases else ():
        frame, homes[phase.id] = _phase(after, frame, target_id, phase, list(homes.values())[-1:] or [at.phase_id])
    for lane in order.lanes(source, foreign.id) if lanes else ():
        frame, homes[lane.id] = _lane(after, frame, target_id, lane)
    draft = Draft(after)
    taken = clip(source, {touchpoint.id for touchpoint in reading})
    new_ids = catalogue_ids(draft, taken) | {touchpoint.key: new_id() for touchpoint in reading}
    for touchpoint, place in _places(after, reading, homes, at):
        key = last_in_cell(draft, place)
        where = {"phase_id": place.phase_id, "lane_id": place.lane_id, "step": place.step, "rank": key}
        draft.put(copy(touchpoint, new_ids, {"map_id": target_id, "origin_id": None, **where}))
    paste_hanging(draft, taken, new_ids, target_id)
    for pair in source.referring(MapPersona, "map_id", foreign.id):
        persona_id = new_ids.get(("persona", pair.persona_id))
        if persona_id is not None:
            draft.put(MapPersona.pairing(map_id=target_id, persona_id=persona_id))
    ids = [new_ids[touchpoint.key] for touchpoint in reading]
    for source_id in sources if ids else ():
        draft.put(Link(id=new_id(), map_id=target_id, source_id=source_id, target_id=ids[0]))
    return frame.then(draft.changes()), ids


def _places(
    journey: Journey, reading: Sequence[Touchpoint], homes: dict[str, str], at: Place
) -> list[tuple[Touchpoint, Place]]:
    """Where each touchpoint goes; those of one column stay together."""
    columns = [list(column) for _, column in groupby(reading, key=lambda t: (t.phase_id, t.step))]
    by_phase: dict[str, list[list[Touchpoint]]] = {}
    for column in columns:
        by_phase.setdefault(homes.get(column[0].phase_id, at.phase_id), []).append(column)
    found = []
    for phase_id, inside in by_phase.items():
        taken = {touchpoint.step for touchpoint in journey.referring(Touchpoint, "phase_id", phase_id)}
        behind = rank.spread(len(inside), max(taken, default=None))
        steps = steps_from(journey, at, len(inside)) if phase_id == at.phase_id else behind
        for column, step in zip(inside, steps, strict=True):
            found += [(t, Place(phase_id, homes.get(t.lane_id, at.lane_id), step)) for t in column]
    return found


def _phase(after: Journey, frame: Changes, map_id: str, wanted: Phase, before: list[str]) -> tuple[Changes, str]:
    """The phase called so, made behind the one before it if there is none."""
    here = order.phases(after, map_id)
    same = next((phase for phase in here if folded(phase.title) == folded(wanted.title)), None)
    if same is not None:
        return frame, same.id
    index = [phase.id for phase in here].index(before[0]) + 1
    made = grid.add_phase(after, map_id, index, wanted.title, phase_id=(made_id := new_id()), kind=wanted.kind)
    after.apply(made)
    return frame.then(made), made_id


def _lane(after: Journey, frame: Changes, map_id: str, wanted: Lane) -> tuple[Changes, str]:
    """The lane called so, or for the customer's the one of that kind; made below the others if there is none."""
    here = order.lanes(after, map_id)
    named = next((lane for lane in here if folded(lane.title) == folded(wanted.title)), None)
    kind = guess.lane_kind(wanted.title) if wanted.kind is LaneKind.CUSTOM else wanted.kind
    alike = (lane for lane in here if kind is LaneKind.CUSTOMER and lane.kind is kind)
    same = named or next(alike, None)
    if same is not None:
        return frame, same.id
    made = grid.add_lane(after, map_id, len(here), wanted.title, lane_id=(made_id := new_id()), kind=kind)
    after.apply(made)
    return frame.then(made), made_id
