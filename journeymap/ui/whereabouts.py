"""Between maps: what the selection means for drill-down and locks, and the way back to where one came from."""

from typing import NamedTuple

from journeymap.model import order
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.actions.spec import When
from journeymap.ui.selection import Selection


class Spot(NamedTuple):
    """A map, and a touchpoint on it ("" = none in particular)."""

    map_id: str
    touchpoint_id: str = ""


class Whereabouts:
    """The maps of one window: what can be reached from here. Part of no document."""

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._left: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Remember a spot, because one goes on to another map from it."""
        self._left.append(spot)

    def touchpoint(self, journey: Journey) -> Touchpoint | None:
        """The one selected touchpoint."""
        chosen = self._selection.ids(Touchpoint.table)
        return journey.get(Touchpoint, chosen[0]) if len(chosen) == 1 else None

    def detail(self, journey: Journey) -> Map | None:
        """The detail map of the selected touchpoint."""
        touchpoint = self.touchpoint(journey)
        return journey.get(Map, touchpoint.detail_map_id) if touchpoint is not None else None

    def origin(self, journey: Journey) -> Spot | None:
        """Where the selected touchpoint, or else the map `here`, came from."""
        touchpoint = self.touchpoint(journey)
        found = journey.get(Touchpoint, touchpoint.origin_id) if touchpoint is not None else None
        return Spot(found.map_id, found.id) if found is not None else None

    def phases(self, journey: Journey) -> list[Phase]:
        """The selected phases, or else those of the selected touchpoints."""
        chosen = [phase for i in self._selection.ids(Phase.table) if (phase := journey.get(Phase, i))]
        if chosen:
            return chosen
        touchpoints = (journey.get(Touchpoint, i) for i in self._selection.ids(Touchpoint.table))
        ids = dict.fromkeys(each.phase_id for each in touchpoints if each is not None)
        return [journey.need(Phase, i) for i in ids]

    def way_back(self, journey: Journey, here: str) -> Spot | None:
        """Where one came from, or else the touchpoint that the map `here` shows in detail."""
        while self._left:
            spot = self._left[-1]
            if spot.map_id != here and journey.get(Map, spot.map_id) is not None:
                return spot
            self._left.pop()
        above = [each for each in journey.referring(Touchpoint, "detail_map_id", here) if each.map_id != here]
        first = min(above, key=lambda each: (each.map_id, each.id), default=None)
        return Spot(first.map_id, first.id) if first is not None else None

    def go_back(self, journey: Journey, here: str) -> Spot | None:
        """As `way_back`, and take it: the next one leads further back."""
        spot = self.way_back(journey, here)
        if self._left:
            self._left.pop()
        return spot

    def facts(self, journey: Journey, here: str) -> dict[When, bool]:
        """What is the case now, for the actions."""
        touchpoint = self.touchpoint(journey)
        return {
            When.MAPS: len(order.maps(journey)) > 1,
            When.DETAIL: self.detail(journey) is not None,
            When.NO_DETAIL: touchpoint is not None and touchpoint.detail_map_id is None,
            When.ORIGIN: self.origin(journey) is not None,
            When.BACK: self.way_back(journey, here) is not None,
            When.PHASE: bool(self.phases(journey)),
            When.MEASURABLE: len(self._selection.ids(Touchpoint.table) + self._selection.ids("link")) == 1,
        }
