"""What the two matrices show: pain points by severity and frequency, opportunities by impact and effort."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from journeymap.model.analysis.lookups import Lookups
from journeymap.model.changes import Key
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.notes import Opportunity, OpportunityPainPoint, PainPoint
from journeymap.model.records.touchpoints import Touchpoint

N = TypeVar("N", bound=PainPoint | Opportunity)
MIDDLE = 3
"""The score that is neither low nor high."""


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
    for pain in Lookups(journey, [map_id]).notes(PainPoint):
        cells.setdefault((pain.frequency, pain.severity), []).append(Placed(pain, (pain.place,)))
    return [Cell(x, y, tuple(notes)) for (x, y), notes in sorted(cells.items())]


def opportunity_matrix(journey: Journey, map_id: str) -> list[Cell[Opportunity]]:
    """The opportunities of a map: `x` is the effort, `y` the impact. Only cells that hold any."""
    cells: dict[tuple[int, int], list[Placed[Opportunity]]] = {}
    for each in ordered(journey.referring(Opportunity, "map_id", map_id)):
        cells.setdefault((each.effort, each.impact), []).append(Placed(each, _places(journey, each)))
    return [Cell(x, y, tuple(notes)) for (x, y), notes in sorted(cells.items())]


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
            found[pain.place] = None
    return tuple(found)
