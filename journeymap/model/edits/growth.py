"""Verbs that grow a map from a selected touchpoint at the speed of talk: onwards, before, beside."""

from journeymap.model import order, rank
from journeymap.model.changes import Changes
from journeymap.model.edits import grid, links, maps, touchpoints
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.touchpoints import Place
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.navigate import Direction
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind


def towards(journey: Journey, from_id: str, direction: Direction, new_touchpoint_id: str) -> Changes:
    """A new, linked touchpoint: right of the given one, left of it (then the link leads to the given one), or one
    column on in the lane above or below. Nothing if there is no such lane."""
    source = journey.need(Touchpoint, from_id)
    lane_id = _lane_beside(journey, source, 0 if direction.is_horizontal else direction.sign)
    if lane_id is None:
        return Changes()
    low, high = _steps_around(journey, source)
    before = direction is Direction.LEFT
    step = rank.between(low, source.step) if before else rank.between(source.step, high)
    place = Place(source.phase_id, lane_id, step)
    ends = (new_touchpoint_id, from_id) if before else (from_id, new_touchpoint_id)
    return _added_and_joined(journey, place, new_touchpoint_id, [ends])


def beside(journey: Journey, from_id: str, new_touchpoint_id: str) -> Changes:
    """A parallel touchpoint in the cell of the given one, reached from the same touchpoints."""
    source = journey.need(Touchpoint, from_id)
    incoming = journey.referring(Link, "target_id", from_id)
    ends = [(link.source_id, new_touchpoint_id) for link in incoming if link.kind is not LinkKind.BACK]
    place = Place(source.phase_id, source.lane_id, source.step)
    return _added_and_joined(journey, place, new_touchpoint_id, sorted(set(ends)))


def first(
    journey: Journey,
    map_id: str,
    new_touchpoint_id: str,
    *,
    phase_title: str,
    lane_title: str,
    phase_id: str | None = None,
) -> Changes:
    """A touchpoint at the end of a phase (None: the first) without a link; a bare map gets a phase and a lane."""
    changes, after = _and_then(
        journey, Changes(), frame(journey, map_id, phase_title=phase_title, lane_title=lane_title)
    )
    phase = phase_id or order.phases(after, map_id)[0].id
    lane = order.lanes(after, map_id)[0].id
    place = Place(phase, lane, touchpoints.step_at(after, phase, 1_000_000_000))
    return changes.then(touchpoints.add(after, place, touchpoint_id=new_touchpoint_id))


def frame(journey: Journey, map_id: str, *, phase_title: str, lane_title: str) -> Changes:
    """A phase and a lane for a map that has none, so that a touchpoint can stand on it; nothing if it has both."""
    changes, after = Changes(), journey
    if not order.phases(after, map_id):
        changes, after = _and_then(after, changes, grid.add_phase(after, map_id, 0, phase_title))
    if not order.lanes(after, map_id):
        changes, after = _and_then(after, changes, grid.add_lane(after, map_id, 0, lane_title))
    return changes


def place_after(journey: Journey, map_id: str, touchpoint: Touchpoint | None) -> Place:
    """A new column right of a touchpoint, in its lane; without one the end of the first phase, in the first lane."""
    if touchpoint is None:
        phase = order.phases(journey, map_id)[0].id
        return Place(phase, order.lanes(journey, map_id)[0].id, touchpoints.step_at(journey, phase, 1_000_000_000))
    _, high = _steps_around(journey, touchpoint)
    return Place(touchpoint.phase_id, touchpoint.lane_id, rank.between(touchpoint.step, high))


def map_with_frame(
    journey: Journey, title: str, phases: list[tuple[str, str]], lanes: list[tuple[str, str]], *, language: str
) -> tuple[Changes, str]:
    """A new map with phases and lanes, each as (title, kind); the answer names the map's id too."""
    map_id = new_id()
    changes, after = _and_then(journey, Changes(), maps.add(journey, title, map_id=map_id, language=language))
    for index, (name, kind) in enumerate(phases):
        changes, after = _and_then(after, changes, grid.add_phase(after, map_id, index, name, kind=kind))
    for index, (name, kind) in enumerate(lanes):
        changes, after = _and_then(after, changes, grid.add_lane(after, map_id, index, name, kind=kind))
    return changes, map_id


def _and_then(journey: Journey, changes: Changes, more: Changes) -> tuple[Changes, Journey]:
    """`changes` with `more` behind them, and a journey in which `more` is done."""
    after = journey.snapshot()
    after.apply(more)
    return changes.then(more), after


def _added_and_joined(journey: Journey, place: Place, new_touchpoint_id: str, ends: list[tuple[str, str]]) -> Changes:
    draft = Draft(journey)
    touchpoints.draft_add(draft, place, touchpoint_id=new_touchpoint_id)
    for source_id, target_id in ends:
        links.draft_join(draft, source_id, target_id)
    return draft.changes()


def _lane_beside(journey: Journey, touchpoint: Touchpoint, by: int) -> str | None:
    lanes = [lane.id for lane in order.lanes(journey, touchpoint.map_id)]
    place = lanes.index(touchpoint.lane_id) + by
    return lanes[place] if 0 <= place < len(lanes) else None


def _steps_around(journey: Journey, touchpoint: Touchpoint) -> tuple[str | None, str | None]:
    """The steps of the columns left and right of a touchpoint's, None at the edge of the phase."""
    steps = sorted({t.step for t in journey.referring(Touchpoint, "phase_id", touchpoint.phase_id)})
    here = steps.index(touchpoint.step)
    return (steps[here - 1] if here else None, steps[here + 1] if here + 1 < len(steps) else None)
