"""What the two matrices show: pain points by severity and frequency, opportunities by impact and effort."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from journeymap.model import order
from journeymap.model.changes import Key
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.notes import Opportunity, OpportunityPainPoint, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint

N = TypeVar("N", bound=PainPoint | Opportunity)
MIDDLE = 3
"""The score that is neither low nor high."""
HIGH, MEDIUM = 12, 6
"""From which priority on a pain point is high, or medium."""


class Level(StrEnum):
    """How pressing a pain point is, by its priority."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Quadrant(StrEnum):
    """What kind of opportunity it is. BETWEEN: one of its scores is in the middle."""

    QUICK_WIN = "quick-win"
    BIG = "big"
    FILL_IN = "fill-in"
    DOUBTFUL = "doubtful"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Placed(Generic[N]):
    """A note and the touchpoints or links to select when it is meant (none: it belongs to the map as a whole)."""

    note: N
    on: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Cell(Generic[N]):
    """The notes that share both scores, in journey order."""

    x: int
    y: int
    notes: tuple[Placed[N], ...]


def pain_matrix(journey: Journey, map_id: str) -> list[Cell[PainPoint]]:
    """The pain points of a map: `x` is the frequency, `y` the severity. Only cells that hold any."""
    cells: dict[tuple[int, int], list[Placed[PainPoint]]] = {}
    for pain in pain_points(journey, map_id):
        cells.setdefault((pain.frequency, pain.severity), []).append(Placed(pain, (place_of(pain),)))
    return [Cell(x, y, tuple(notes)) for (x, y), notes in sorted(cells.items())]


def opportunity_matrix(journey: Journey, map_id: str) -> list[Cell[Opportunity]]:
    """The opportunities of a map: `x` is the effort, `y` the impact. Only cells that hold any."""
    cells: dict[tuple[int, int], list[Placed[Opportunity]]] = {}
    for each in ordered(journey.referring(Opportunity, "map_id", map_id)):
        cells.setdefault((each.effort, each.impact), []).append(Placed(each, _places(journey, each)))
    return [Cell(x, y, tuple(notes)) for (x, y), notes in sorted(cells.items())]


def pain_points(journey: Journey, map_id: str) -> Iterator[PainPoint]:
    """The pain points of a map in journey order, those of the links last."""
    for card in order.touchpoints(journey, map_id):
        yield from ordered(journey.referring(PainPoint, "touchpoint_id", card.id))
    for link in journey.referring(Link, "map_id", map_id):
        yield from ordered(journey.referring(PainPoint, "link_id", link.id))


def place_of(pain: PainPoint) -> Key:
    """The touchpoint or link that a pain point hangs on."""
    return (Link.table, pain.link_id) if pain.link_id is not None else (Touchpoint.table, pain.touchpoint_id or "")


def level(priority: int) -> Level:
    """The level of a priority (1 to 25)."""
    return Level.HIGH if priority >= HIGH else Level.MEDIUM if priority >= MEDIUM else Level.LOW


def quadrant(opportunity: Opportunity) -> Quadrant:
    """Quick win: much impact for little effort; and the other three."""
    if MIDDLE in (opportunity.impact, opportunity.effort):
        return Quadrant.BETWEEN
    if opportunity.impact > MIDDLE:
        return Quadrant.QUICK_WIN if opportunity.effort < MIDDLE else Quadrant.BIG
    return Quadrant.FILL_IN if opportunity.effort < MIDDLE else Quadrant.DOUBTFUL


def _places(journey: Journey, opportunity: Opportunity) -> tuple[Key, ...]:
    """The touchpoint of an opportunity, and where the pain points are that it answers."""
    found: dict[Key, None] = {}
    if opportunity.touchpoint_id is not None:
        found[Touchpoint.table, opportunity.touchpoint_id] = None
    for pair in journey.referring(OpportunityPainPoint, "opportunity_id", opportunity.id):
        pain = journey.get(PainPoint, pair.pain_point_id)
        if pain is not None:
            found[place_of(pain)] = None
    return tuple(found)
