"""The order in which a map is read: phases, lanes, columns, and the touchpoints along the journey."""

from journeymap.model.journey import Journey, ordered
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Touchpoint


def maps(journey: Journey) -> list[Map]:
    """The maps of a document in their order."""
    return ordered(journey.all(Map))


def phases(journey: Journey, map_id: str) -> list[Phase]:
    """The phases of a map from left to right."""
    return ordered(journey.referring(Phase, "map_id", map_id))


def lanes(journey: Journey, map_id: str) -> list[Lane]:
    """The lanes of a map from top to bottom."""
    return ordered(journey.referring(Lane, "map_id", map_id))


def columns(journey: Journey, phase_id: str) -> list[list[Touchpoint]]:
    """The columns of a phase from left to right; the touchpoints of one share their step."""
    by_step: dict[str, list[Touchpoint]] = {}
    for touchpoint in journey.referring(Touchpoint, "phase_id", phase_id):
        by_step.setdefault(touchpoint.step, []).append(touchpoint)
    return [ordered(by_step[step]) for step in sorted(by_step)]


def touchpoints(journey: Journey, map_id: str) -> list[Touchpoint]:
    """The touchpoints of a map in journey order: phase by phase, column by column, lane by lane."""
    lane_place = {lane.id: place for place, lane in enumerate(lanes(journey, map_id))}
    return [
        touchpoint
        for phase in phases(journey, map_id)
        for column in columns(journey, phase.id)
        for touchpoint in sorted(column, key=lambda t: (lane_place.get(t.lane_id, 0), t.rank, t.id))
    ]
