"""Links between phases: which aisle, a channel between two rows, leads each from one phase to the other."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.course import Side
from journeymap.model.layout.routing.parcel import Exit
from journeymap.model.layout.routing.spread import REACH
from journeymap.model.layout.routing.tile import Site
from journeymap.model.layout.routing.ways import hindrances

STEP = 60.0
"""What a card in the way costs, px."""
CROSSING = 15.0
"""What it costs to cross another link."""

Spot = tuple[int, float]
"""A place on the x axis: the number of a phase, and px from its left edge."""
Ends = tuple[int, int]
"""The numbers of the phases that a link leaves and enters."""


class Crossing:
    """A link with its aisle."""

    __slots__ = ("entry", "exit", "offers")

    def __init__(self, offers: "Offers", aisle: int) -> None:
        self.offers = offers
        wire, ends, (source, target) = offers.wire, offers.ends, offers.sites
        start, stop = source.board.index[wire.source], target.board.index[wire.target]
        a, b = source.board.levels[source.board.shelf[start]], target.board.levels[target.board.shelf[stop]]
        right = ends[0] < ends[1]
        back = wire.back or not right
        width = source.board.metrics.card_width
        here, there = source.board.left(start), target.board.left(stop)
        before = source.width - here - width if right else here
        after = there if right else target.width - there - width
        dives = b > a if aisle > a[0] else b < a
        self.exit = Exit(wire, wire.source, True, right, aisle, back, dives, before >= after)
        dives = a > b if aisle > b[0] else a < b
        self.entry = Exit(wire, wire.target, False, not right, aisle, back, dives, before < after)

    @property
    def span(self) -> tuple[int, int, int]:
        """Its aisle and the first and last phase it touches."""
        return self.exit.aisle, min(self.offers.ends), max(self.offers.ends)


class Offers:
    """The aisles worth a try for one link between two `rows`; they depend on where cards stand, never on other
    links."""

    __slots__ = ("aisles", "ends", "rows", "sites", "spots", "wire")

    def __init__(self, wire: Wire, ends: Ends, sites: tuple[Site, Site]) -> None:
        self.wire, self.ends, self.sites = wire, ends, sites
        source, target = sites[0].board, sites[1].board
        start, stop = source.index[wire.source], target.index[wire.target]
        a, b = self.rows = source.shelf_row[source.shelf[start]], target.shelf_row[target.shelf[stop]]
        right = ends[0] < ends[1]
        forward = right and not wire.back
        half = source.metrics.card_width / 2
        self.spots = (ends[0], source.left(start) + half), (ends[1], target.left(stop) + (-REACH if forward else half))
        borders = (sites[0].width, 0.0) if right else (0.0, sites[1].width)

        def cost(aisle: int) -> float:
            entering = Side.LEFT if forward else Side.TOP if aisle <= b else Side.BOTTOM
            leaving = Side.TOP if aisle <= a else Side.BOTTOM
            bars = hindrances(source, start, leaving, source.first[aisle], borders[0])
            bars += hindrances(target, stop, entering, target.first[aisle], borders[1])
            return STEP * bars

        self.aisles = {aisle: cost(aisle) for aisle in _worth(a, b)}


def _worth(a: int, b: int) -> list[int]:
    """The aisles between two rows: those next to each."""
    if a == b:
        return [a + 1, a]
    return [a + 1, b] if b > a else [a, b + 1]


class Ledger:
    """The links between phases that have their ways, as far as others can cross them. Its units are aisles and rows:
    aisle `r` is unit `2r`, row `r` is unit `2r + 1`.

    All lists are sorted, so that asking and noting stay cheap where thousands of links cross a map.
    """

    def __init__(self) -> None:
        self._uprights: dict[int, list[Spot]] = defaultdict(list)
        self._starts: dict[int, list[Spot]] = defaultdict(list)
        self._stops: dict[int, list[Spot]] = defaultdict(list)

    def best(self, offers: Offers) -> int:
        """The aisle that costs least."""
        aisles = offers.aisles
        return min(aisles, key=lambda aisle: aisles[aisle] + CROSSING * self._crossed(offers, aisle))

    def _crossed(self, offers: Offers, aisle: int) -> int:
        low, high = sorted(offers.spots)
        uprights = self._uprights[2 * aisle]
        count = bisect_left(uprights, high) - bisect_left(uprights, low)
        for spot, row in zip(offers.spots, offers.rows, strict=True):
            for passed in _between(2 * row + 1, 2 * aisle):
                starts = self._starts.get(passed)
                if starts:
                    count += bisect_left(starts, spot) - bisect_right(self._stops[passed], spot)
        return count

    def add(self, unit: int, start: Spot, stop: Spot, rows: tuple[int, int]) -> None:
        """Note a run along a unit with its verticals from and to cards in these rows."""
        low, high = sorted((start, stop))
        insort(self._starts[unit], low)
        insort(self._stops[unit], high)
        for spot, row in zip((start, stop), rows, strict=True):
            for passed in (unit, *_between(2 * row + 1, unit)):
                insort(self._uprights[passed], spot)


def _between(a: int, b: int) -> range:
    """The units strictly between two."""
    return range(min(a, b) + 1, max(a, b))
