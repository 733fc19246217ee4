"""The phases side by side: tracks over all phases, heights, and the final coordinates.

All coordinates stay those of a phase, so that an edit leaves the phases right of it as they are.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import accumulate

from journeymap.model.layout.plan import Late, Plan, Route, Stretch, Wire, joined, seen
from journeymap.model.layout.routing import draw
from journeymap.model.layout.routing.along import Along
from journeymap.model.layout.routing.cross import Ends
from journeymap.model.layout.routing.levels import Levels, deepest, levels
from journeymap.model.layout.routing.merge import Channels, Span
from journeymap.model.layout.routing.sorting import Sorted
from journeymap.model.layout.routing.tile import Site, Tile
from journeymap.model.layout.shapes import Rect

AT_ONCE = 8
"""When the lines of more phases have to be drawn again, those out of sight wait until somebody looks."""


class Joiner:
    """Joins phases again and again. What an edit leaves as it is, is drawn only once."""

    def __init__(self) -> None:
        self._channels = Channels()
        self._levels: Levels | None = None
        self._tiles: list[Tile] = []
        self._stretches: list[Stretch] = []
        self._across: dict[str, tuple[Tile, Tile, float, Route]] = {}

    def plan(
        self,
        tiles: list[Tile],
        minima: Sequence[float],
        wires: Sorted,
        shelved: Mapping[str, Along],
        spans: Iterable[Span],
    ) -> Plan:
        """The map of these phases; `minima` are the least heights of rows, `spans` the lines between phases."""
        metrics = tiles[0].site.ground.metrics
        starts, width = edges([tile.width for tile in tiles])
        tracks, moved = self._channels.settle(tiles, starts, spans)
        heights = levels(metrics, deepest(tile.site.ground.depth for tile in tiles), minima, tracks)
        stale = moved if heights == self._levels else set(range(len(tiles)))
        late = len(stale) > AT_ONCE
        same = self._levels if heights == self._levels and self._levels is not None else heights
        across = self._outer(tiles, wires.outer, shelved, starts, stale, same)
        stretches = []
        routes: Mapping[str, Route]
        for number, (tile, x) in enumerate(zip(tiles, starts, strict=True)):
            last = self._stretches[number] if number < len(self._stretches) else None
            if last is None or self._tiles[number] is not tile or number in stale:
                cards, routes = local_cards(tile, same), _lines(tile, same, late, last)
                if last is not None and cards == last.cards:
                    cards = last.cards
            else:
                cards, routes = last.cards, last.routes
            mine: Mapping[str, Route] = across[number]
            if last is not None and mine == last.across:
                mine = last.across
            stretches.append(Stretch(x, tile.width, cards, routes, mine, tile.board))
        self._levels, self._tiles, self._stretches = same, list(tiles), stretches
        return joined(width, heights.height, heights.rows, stretches, wires.phase_of, wires.part_of)

    def _outer(
        self,
        tiles: Sequence[Tile],
        outer: Sequence[tuple[Wire, Ends]],
        shelved: Mapping[str, Along],
        starts: Sequence[float],
        stale: set[int],
        heights: Levels,
    ) -> list[dict[str, Route]]:
        """The links to other phases by the phase where they start; `stale` are the phases whose runs have moved."""
        found: list[dict[str, Route]] = [{} for _ in tiles]
        across: dict[str, tuple[Tile, Tile, float, Route]] = {}
        places: dict[int, list[Rect]] = {}
        for wire, (first, last) in outer:
            here, there, dx = tiles[first], tiles[last], starts[last] - starts[first]
            known = self._across.get(wire.id)
            is_stale = first in stale or last in stale
            if is_stale or known is None or known[:3] != (here, there, dx):
                for number in (first, last):
                    if number not in places:
                        places[number] = _places(tiles[number], heights)
                ends = (here, places[first]), (there, places[last])
                route = _outer_route(wire, shelved.get(wire.id), ends, dx, heights)
                if known is not None and known[3] == route:
                    route = known[3]
                known = here, there, dx, route
            across[wire.id] = known
            found[first][wire.id] = known[3]
        self._across = across
        return found


def edges(widths: Sequence[float]) -> tuple[list[float], float]:
    """The left edges of phases of these widths, and where the last one ends."""
    found = list(accumulate(widths, initial=0.0))
    return found[:-1], found[-1]


def local_cards(part: Site | Tile, heights: Levels) -> dict[str, Rect]:
    """The cards of a phase by id, in its own coordinates."""
    return {slot.id: rect for slot, rect in zip(part.board.slots, _places(part, heights), strict=True)}


def _places(part: Site | Tile, heights: Levels) -> list[Rect]:
    """The cards of a phase in its own coordinates, in the order of its slots."""
    board = part.board
    width, height = board.metrics.card_width, board.metrics.card_height
    xs, ys = board.x, heights.of(board.levels).shelves
    return [Rect(xs[column], ys[shelf], width, height) for column, shelf in zip(board.column, board.shelf, strict=True)]


def _lines(tile: Tile, heights: Levels, late: bool, last: Stretch | None) -> Mapping[str, Route]:
    """The lines of a phase: now, with the very objects of `last` where nothing has changed, or when asked for."""
    if late:
        return Late((line.course.wire.id for line in tile.lines), partial(_drawn, tile, heights))
    routes = _drawn(tile, heights)
    return routes if last is None else _known(routes, seen(last.routes))


def _drawn(tile: Tile, heights: Levels) -> dict[str, Route]:
    cards, label_height = _places(tile, heights), tile.site.ground.metrics.label_height
    heights = heights.of(tile.board.levels)
    return {line.course.wire.id: draw.route(line, cards, heights, label_height) for line in tile.lines}


def _known(routes: dict[str, Route], last: Mapping[str, Route]) -> dict[str, Route]:
    """`routes` with the very objects of `last` where nothing has changed."""
    return {key: known if (known := last.get(key)) == route else route for key, route in routes.items()}


def _outer_route(
    wire: Wire,
    way: Along | None,
    both: tuple[tuple[Tile, list[Rect]], tuple[Tile, list[Rect]]],
    dx: float,
    heights: Levels,
) -> Route:
    """The polyline of a link between two phases (with their cards), in the coordinates of the first."""
    (here, ours), (there, theirs) = both
    label_height = here.site.ground.metrics.label_height
    low, high = heights.of(here.board.levels), heights.of(there.board.levels)
    if way is None:
        first, second = here.exits[wire.id, True], there.exits[wire.id, False]
        return draw.joined((first, ours, low), (second, theirs, high), dx, label_height)
    if way.turns > 0:
        card = ours[here.board.index[wire.source]]
        return draw.turned(there.exits[wire.id, False], card, theirs, way.y, dx, high, label_height)
    card = theirs[there.board.index[wire.target]]
    if way.turns < 0:
        return draw.turned(here.exits[wire.id, True], card, ours, way.y, dx, low, label_height)
    x, y, w, h = card
    return draw.bridge(ours[here.board.index[wire.source]], Rect(x + dx, y, w, h), way.y, wire, label_height)
