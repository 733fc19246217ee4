"""Links between phases: which channel leads each from one phase to the other."""

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.course import Side
from journeymap.model.layout.routing.parcel import Exit
from journeymap.model.layout.routing.tile import Site
from journeymap.model.layout.routing.ways import hindrances

Ends = tuple[int, int]
"""The numbers of the phases that a link leaves and enters."""


class Crossing:
    """What is settled about one link between phases."""

    __slots__ = ("ends", "entry", "exit", "sites", "wire")

    def __init__(self, wire: Wire, ends: Ends, sites: tuple[Site, Site], channel: int) -> None:
        self.wire, self.ends, self.sites = wire, ends, sites
        source, target = sites
        start, stop = source.board.index[wire.source], target.board.index[wire.target]
        a, b = source.board.shelf[start], target.board.shelf[stop]
        right = ends[0] < ends[1]
        back = wire.back or not right
        width = source.board.metrics.card_width
        here, there = source.board.left(start), target.board.left(stop)
        before = source.width - here - width if right else here
        after = there if right else target.width - there - width
        dives = b > a if channel > a else b < a
        self.exit = Exit(wire, wire.source, True, right, channel, back, dives, before >= after)
        dives = a > b if channel > b else a < b
        self.entry = Exit(wire, wire.target, False, not right, channel, back, dives, before < after)

    @property
    def span(self) -> tuple[int, int, int]:
        """Its channel and the first and last phase it touches."""
        return self.exit.channel, min(self.ends), max(self.ends)


def crossing(wire: Wire, ends: Ends, sites: tuple[Site, Site]) -> Crossing:
    """The link over the channel next to its source or its target: whichever leaves fewer cards in the way."""
    source, target = sites
    start, stop = source.board.index[wire.source], target.board.index[wire.target]
    a, b = source.board.shelf[start], target.board.shelf[stop]
    offers = [a + 1, b] if b > a else [a, b + 1] if b < a else [a + 1, a]
    forward = ends[0] < ends[1] and not wire.back

    def cost(channel: int) -> int:
        entering = Side.LEFT if forward else Side.TOP if channel <= b else Side.BOTTOM
        leaving = Side.TOP if channel <= a else Side.BOTTOM
        bars = hindrances(source.board, start, leaving, channel, source.width if ends[0] < ends[1] else 0.0)
        return bars + hindrances(target.board, stop, entering, channel, 0.0 if ends[0] < ends[1] else target.width)

    return Crossing(wire, ends, sites, min(offers, key=cost))
