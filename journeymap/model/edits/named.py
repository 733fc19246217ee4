"""Phases and lanes by their names while a map's frame grows: what many lines speak of is looked up and made once."""

from journeymap.model import order
from journeymap.model.changes import Changes, squash
from journeymap.model.edits import grid
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.search import folded
from journeymap.model.text import clean_line
from journeymap.model.vocab import LaneKind, PhaseKind


class NamedFrame:
    """The phases and lanes of a map, and those made on the way: `journey` has them already."""

    def __init__(self, journey: Journey, map_id: str) -> None:
        self.journey = journey.snapshot()
        self._map_id = map_id
        phases, lanes = order.phases(journey, map_id), order.lanes(journey, map_id)
        self._phases = [phase.id for phase in phases]
        self._phase_by_name = {folded(phase.title): phase.id for phase in reversed(phases)}
        self._lane_by_name = {folded(lane.title): lane.id for lane in reversed(lanes)}
        self._lane_count = len(lanes)
        self._customer = next((lane.id for lane in lanes if lane.kind is LaneKind.CUSTOMER), None)
        self._made: list[Changes] = []

    @property
    def changes(self) -> Changes:
        """What makes the phases and lanes that were not there."""
        return squash(self._made)

    def phase(self, title: str, kind: PhaseKind, behind: str) -> str:
        """The id of the phase called so, made behind the one with the id `behind` if there is none."""
        name = clean_line(title)
        found = self._phase_by_name.get(folded(name))
        if found is not None:
            return found
        index, made_id = self._phases.index(behind) + 1, new_id()
        self._take(grid.add_phase(self.journey, self._map_id, index, name, phase_id=made_id, kind=kind))
        self._phases.insert(index, made_id)
        self._phase_by_name[folded(name)] = made_id
        return made_id

    def lane(self, title: str, kind: LaneKind, *, one_customer: bool = False) -> str:
        """The id of the lane called so, made below the others if there is none.

        With `one_customer` a lane of the customer's is the same as one that is here, whatever it is called.
        """
        name = clean_line(title)
        alike = self._customer if one_customer and kind is LaneKind.CUSTOMER else None
        found = self._lane_by_name.get(folded(name), alike)
        if found is not None:
            return found
        made_id = new_id()
        self._take(grid.add_lane(self.journey, self._map_id, self._lane_count, name, lane_id=made_id, kind=kind))
        self._lane_count += 1
        self._lane_by_name[folded(name)] = made_id
        if self._customer is None and kind is LaneKind.CUSTOMER:
            self._customer = made_id
        return made_id

    def _take(self, made: Changes) -> None:
        self.journey.apply(made)
        self._made.append(made)
