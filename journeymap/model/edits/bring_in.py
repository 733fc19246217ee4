"""Touchpoints of a foreign table come into a map that is there already."""

from collections.abc import Sequence
from itertools import groupby

from journeymap.model import guess, order, rank
from journeymap.model.changes import Changes
from journeymap.model.clipping import clip
from journeymap.model.edits.copying import copy
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.named import NamedFrame
from journeymap.model.edits.paste import catalogue_ids, paste_hanging
from journeymap.model.edits.touchpoints import Place, last_in_cell, steps_from
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records.maps import MapPersona, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
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
    frame, homes, behind = NamedFrame(journey, target_id), dict[str, str](), at.phase_id
    for phase in order.phases(source, foreign.id) if phases else ():
        behind = homes[phase.id] = frame.phase(phase.title, phase.kind, behind)
    for lane in order.lanes(source, foreign.id) if lanes else ():
        kind = guess.lane_kind(lane.title) if lane.kind is LaneKind.CUSTOM else lane.kind
        homes[lane.id] = frame.lane(lane.title, kind, one_customer=True)
    draft = Draft(frame.journey)
    taken = clip(source, {touchpoint.id for touchpoint in reading})
    new_ids = catalogue_ids(draft, taken) | {touchpoint.key: new_id() for touchpoint in reading}
    there, ranks = Draft(frame.journey), dict[Place, str]()
    for touchpoint, place in _places(frame.journey, reading, homes, at):
        key = rank.between(ranks[place], None) if place in ranks else last_in_cell(there, place)
        ranks[place] = key
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
    return frame.changes.then(draft.changes()), ids


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
