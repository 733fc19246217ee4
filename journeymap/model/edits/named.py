"""Phases and lanes by their names while a map's frame grows: what many lines speak of is looked up and made once."""

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import grid
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.search import folded
from journeymap.model.text import clean_line
from journeymap.model.vocab import LaneKind, PhaseKind


class NamedFrame:
    """The phases and lanes of a map, and those made on the way: `changes` make them, `journey` has them already."""

    def __init__(self, journey: Journey, map_id: str) -> None:
        self.journey = journey.snapshot()
        self.changes = Changes()
        self._map_id = map_id

    def phase(self, title: str, kind: PhaseKind, behind: str) -> str:
        """The id of the phase called so, made behind the one with the id `behind` if there is none."""
        here = order.phases(self.journey, self._map_id)
        found = next((phase for phase in here if _same(phase.title, title)), None)
        if found is not None:
            return found.id
        index, made_id = [phase.id for phase in here].index(behind) + 1, new_id()
        name = clean_line(title)
        self._take(grid.add_phase(self.journey, self._map_id, index, name, phase_id=made_id, kind=kind))
        return made_id

    def lane(self, title: str, kind: LaneKind, *, one_customer: bool = False) -> str:
        """The id of the lane called so, made below the others if there is none.

        With `one_customer` a lane of the customer's is the same as one that is here, whatever it is called.
        """
        here = order.lanes(self.journey, self._map_id)
        alike = (lane for lane in here if one_customer and kind is LaneKind.CUSTOMER and lane.kind is kind)
        found = next((lane for lane in here if _same(lane.title, title)), None) or next(alike, None)
        if found is not None:
            return found.id
        made_id, name = new_id(), clean_line(title)
        self._take(grid.add_lane(self.journey, self._map_id, len(here), name, lane_id=made_id, kind=kind))
        return made_id

    def _take(self, made: Changes) -> None:
        self.journey.apply(made)
        self.changes = self.changes.then(made)


def _same(title: str, wanted: str) -> bool:
    return folded(title) == folded(clean_line(wanted))
