"""Links between phases that run along a shelf: straight to the next card, or with one turn before or after it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing import ports
from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.choose import SIDE_BY_SIDE
from journeymap.model.layout.routing.course import Side
from journeymap.model.layout.routing.cross import Ends
from journeymap.model.layout.routing.parcel import Bridge, Level, Turn
from journeymap.model.layout.routing.tile import Site
from journeymap.model.layout.routing.ways import turning

PITCH = 10.0
"""Distance of two lines along a shelf at one card, px."""
_TURNS = 2
"""So many lines with a turn fit beside each other at one side of a card."""


class Along(NamedTuple):
    """A link that passes the border along `shelf`, `y` px below the top of that shelf's cards.

    `turns` tells where it leaves that shelf: in the phase of its source (-1) or its target (1), or not at all (0).
    """

    shelf: Level
    y: float
    turns: int = 0


_Spot = tuple[str, bool]
"""One side of a card: its right side (True, lines leave) or its left side."""
_Before = list[dict[Level, int]]


class _Offer(NamedTuple):
    """A way with one turn: it keeps to the shelf at `spot`; `strip` is the stretch of that shelf that it takes."""

    wire: Wire
    shelf: Level
    turns: int
    spot: _Spot
    strip: tuple[Level, int]
    above: bool
    reach: tuple[float, float]


class _Way:
    """What two cards offer a link along a shelf: straight on along `shelf`, or (None) with one turn."""

    __slots__ = ("_ends", "_free", "_here", "_shelves", "_there", "_wire", "offers", "shelf")

    def __init__(self, wire: Wire, ends: Ends, sites: Sequence[Site], before: _Before) -> None:
        self._wire, self._ends = wire, ends
        self._here, self._there = sites[ends[0]], sites[ends[1]]
        here, there = self._here.board, self._there.board
        self._shelves = _level(here, wire.source), _level(there, wire.target)
        self._free = [before[ends[1]].get(shelf) for shelf in self._shelves]
        straight = _is_straight(wire, ends, sites, before)
        self.shelf = self._shelves[0] if straight else None
        self.offers = [] if straight else list(_offers(wire, ends, sites, before))

    def holds(self, wire: Wire, ends: Ends, sites: Sequence[Site], before: _Before) -> bool:
        """Whether all is as it was, cards between the two phases included."""
        return (
            self._here is sites[ends[0]]
            and self._there is sites[ends[1]]
            and (self._wire, self._ends) == (wire, ends)
            and self._free == [before[ends[1]].get(shelf) for shelf in self._shelves]
        )


class Shelves:
    """The links that can run along a shelf. It depends on where cards stand, never on other lines' ways; what
    stands as before is not looked at again."""

    def __init__(self) -> None:
        self._known: dict[str, _Way] = {}

    def settle(self, wires: Iterable[tuple[Wire, Ends]], sites: Sequence[Site]) -> dict[str, Along]:
        """The links along shelves by id."""
        straight: dict[tuple[str, str], list[Wire]] = defaultdict(list)
        shelves: dict[str, Level] = {}
        bent: list[tuple[int, int, _Way]] = []
        for wire, ends, way in self._ways(wires, sites):
            if way.shelf is not None:
                straight[wire.source, wire.target].append(wire)
                shelves[wire.source] = way.shelf
            else:
                bent.append((ends[1] - ends[0], len(bent), way))
        height = sites[0].board.metrics.card_height
        found: dict[str, Along] = {}
        held: dict[_Spot, int] = {}
        for (source, target), several in straight.items():
            kept = several[:SIDE_BY_SIDE]
            levels = ports.straight_offsets(height, [wire.label_width for wire in kept])
            found.update((wire.id, Along(shelves[source], y)) for wire, y in zip(kept, levels, strict=True))
            held[source, True] = held[target, False] = len(kept)
        taken = _taken([offer for *_, way in sorted(bent) for offer in way.offers], held)
        for spot, offers in taken.items():
            found.update(_heights(offers, held.get(spot, 0), height / 2))
        return found

    def _ways(self, wires: Iterable[tuple[Wire, Ends]], sites: Sequence[Site]) -> Iterator[tuple[Wire, Ends, _Way]]:
        """The wires that lead on to a later phase."""
        before, last, self._known = _before(sites), self._known, {}
        for wire, ends in wires:
            if not wire.back and ends[1] > ends[0]:
                way = last.get(wire.id)
                if way is None or not way.holds(wire, ends, sites, before):
                    way = _Way(wire, ends, sites, before)
                self._known[wire.id] = way
                yield wire, ends, way


def ends(wire: Wire, way: Along) -> tuple[Bridge | Turn, Bridge | Turn]:
    """Both ends of a link along a shelf."""
    straight = way.turns == 0
    leaving: Bridge | Turn = Bridge(wire, wire.source, True, way.y, straight)
    entering: Bridge | Turn = Bridge(wire, wire.target, False, way.y, straight)
    if way.turns < 0:
        leaving = Turn(wire, wire.source, True, way.shelf, way.y)
    elif way.turns > 0:
        entering = Turn(wire, wire.target, False, way.shelf, way.y)
    return leaving, entering


def _level(board: Board, card: str) -> Level:
    return board.levels[board.shelf[board.index[card]]]


def _before(sites: Sequence[Site]) -> _Before:
    """For each phase and shelf the last phase before it with a card on that shelf, if there is one."""
    last: dict[Level, int] = {}
    found = []
    for number, site in enumerate(sites):
        found.append(dict(last))
        last.update(
            (level, number) for level, cards in zip(site.board.levels, site.board.shelves, strict=False) if cards
        )
    return found


def _is_straight(wire: Wire, ends: Ends, sites: Sequence[Site], before: _Before) -> bool:
    source, target = sites[ends[0]].board, sites[ends[1]].board
    start, stop = source.index[wire.source], target.index[wire.target]
    level = source.levels[source.shelf[start]]
    return (
        target.levels[target.shelf[stop]] == level
        and target.place[stop] == 0
        and source.place[start] == len(source.shelves[source.shelf[start]]) - 1
        and before[ends[1]].get(level) == ends[0]
    )


def _offers(wire: Wire, ends: Ends, sites: Sequence[Site], before: _Before) -> Iterator[_Offer]:
    """The ways with one turn: at the target first, there it looks as it does within a phase."""
    first, last = ends
    source, target = sites[first].board, sites[last].board
    start, stop = source.index[wire.source], target.index[wire.target]
    a, b = source.levels[source.shelf[start]], target.levels[target.shelf[stop]]
    if a == b:
        return
    free = source.place[start] == len(source.shelves[source.shelf[start]]) - 1 and before[last].get(a) == first
    if free and turning(target, stop, Side.LEFT, a) is not None:
        yield _Offer(wire, a, 1, (wire.source, True), (a, first), b < a, (last, target.left(stop)))
    latest = before[last].get(b, -1)
    free = target.place[stop] == 0 and latest <= first
    if free and turning(source, start, Side.RIGHT, b) is not None:
        yield _Offer(wire, b, -1, (wire.target, False), (b, latest), a < b, (-first, -source.left(start)))


def _taken(offers: Iterable[_Offer], held: Mapping[_Spot, int]) -> dict[_Spot, list[_Offer]]:
    """The offers that have room, at most one a wire; on one strip all start at one card, or all end at one."""
    taken: dict[_Spot, list[_Offer]] = defaultdict(list)
    strips: dict[tuple[Level, int], int] = {}
    done: set[str] = set()
    for offer in offers:
        if offer.wire.id in done or strips.get(offer.strip, offer.turns) != offer.turns:
            continue
        mine, straight = taken.get(offer.spot, []), held.get(offer.spot, 0)
        if len(mine) >= _TURNS or (straight and (straight > 1 or any(it.above == offer.above for it in mine))):
            continue
        strips[offer.strip] = offer.turns
        taken[offer.spot].append(offer)
        done.add(offer.wire.id)
    return taken


def _heights(offers: Sequence[_Offer], straight: int, middle: float) -> Iterator[tuple[str, Along]]:
    """Nested, so that they do not cross: what turns upwards runs on top, what turns soon outermost."""
    above = sorted((it for it in offers if it.above), key=lambda it: it.reach)
    below = sorted((it for it in offers if not it.above), key=lambda it: it.reach, reverse=True)
    order: list[_Offer | None] = [*above, *below]
    if straight:
        order = [above[0] if above else None, None, below[0] if below else None]
    for number, offer in enumerate(order):
        if offer is not None:
            y = middle + (number - (len(order) - 1) / 2) * PITCH
            yield offer.wire.id, Along(offer.shelf, y, offer.turns)
