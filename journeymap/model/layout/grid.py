"""Where everything stands: cards first, then lines between them, which may push cards apart.

Each phase is laid out by itself and joined to its neighbours, so an edit costs little more than its own phase.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from math import ceil

from journeymap.model.layout.plan import GridInput, Plan, Route, Slot, Span, Wire
from journeymap.model.layout.routing import along, draw
from journeymap.model.layout.routing.along import Along
from journeymap.model.layout.routing.between import Crossings
from journeymap.model.layout.routing.cross import Crossing, Ends
from journeymap.model.layout.routing.levels import Levels, levels
from journeymap.model.layout.routing.merge import Channels
from journeymap.model.layout.routing.parcel import Bridge, Exit, Ground, Traffic, Turn
from journeymap.model.layout.routing.tile import Site, Tile
from journeymap.model.layout.shapes import Rect


def plan(grid: GridInput) -> Plan:
    """Cards and routes."""
    return Planner().plan(grid)


def arrange(grid: GridInput) -> Plan:
    """Cards, rows and phases as they stand without lines; quick."""
    return Planner().arrange(grid)


class Planner:
    """Plans a grid again and again, and anew only what has changed since the last time."""

    def __init__(self) -> None:
        self._grid: GridInput | None = None
        self._plan: Plan | None = None
        self._sites: list[Site] = []
        self._tiles: list[Tile] = []
        self._crossings = Crossings()
        self._channels = Channels()
        self._levels: Levels | None = None
        self._across: dict[str, tuple[object, ...]] = {}
        self._placed: list[tuple[float, dict[str, Rect], dict[str, Route]]] = []

    def plan(self, grid: GridInput) -> Plan:
        """Cards and routes; the very same object as before if nothing has changed. It must not be written to."""
        if self._plan is None or grid != self._grid:
            for _ in self.steps(grid):
                pass
        assert self._plan is not None
        return self._plan

    def arrange(self, grid: GridInput) -> Plan:
        """Cards, rows and phases without lines."""
        sites = self._settled(grid)
        heights = levels(grid.metrics, sites[0].ground.depth, grid.min_row_heights, {})
        starts, width = _starts([site.width for site in sites])
        cards: dict[str, Rect] = {}
        for site, x in zip(sites, starts, strict=True):
            cards.update(_cards(site, heights, x))
        return Plan(width, heights.height, _spans(starts, width), heights.rows, cards, {})

    def steps(self, grid: GridInput) -> Iterator[None]:
        """Plan in small steps, for a window that has other things to do; `plan` answers at once afterwards."""
        sites = self._settled(grid)
        inner, outer = _sorted(grid)
        shelved = along.along(outer, sites)
        crossings = self._crossings.settle(outer, sites, shelved)
        traffic = _traffic(len(sites), inner, outer, crossings, shelved)
        tiles = []
        for number, (site, lines) in enumerate(zip(sites, traffic, strict=True)):
            tile = self._tiles[number] if number < len(self._tiles) else None
            if tile is None or tile.site is not site or tile.traffic != lines:
                tile = Tile(site, lines)
                yield from tile.steps()
            tiles.append(tile)
        self._sites, self._tiles = sites, tiles
        self._plan = self._drawn(grid, outer, shelved)
        self._grid = grid

    def _settled(self, grid: GridInput) -> list[Site]:
        """The phases' cards; those of phases that are as they were are taken over."""
        if self._grid is not None and self._sites and _same_cards(grid, self._grid):
            return self._sites
        found = []
        for number, ground in enumerate(_grounds(grid, self._sites)):
            known = self._sites[number] if number < len(self._sites) else None
            found.append(known if known is not None and known.ground == ground else Site(ground))
        return found

    def _drawn(self, grid: GridInput, outer: Sequence[tuple[Wire, Ends]], shelved: Mapping[str, Along]) -> Plan:
        """Join the phases: tracks, heights, coordinates."""
        tiles = self._tiles
        starts, width = _starts([tile.width for tile in tiles])
        sites = self._sites
        tracks, moved = self._channels.settle(tiles, starts, self._crossings.spans())
        heights = levels(grid.metrics, sites[0].ground.depth, grid.min_row_heights, tracks)
        same = heights == self._levels
        self._levels = heights
        cards: dict[str, Rect] = {}
        routes: dict[str, Route] = {}
        placed = []
        for number, (tile, x) in enumerate(zip(tiles, starts, strict=True)):
            fresh = tile.routes is None or not same or number in moved
            before = self._placed[number] if number < len(self._placed) and not fresh else None
            if fresh:
                _draw(tile, heights, grid.metrics.label_height)
            if before is None or before[0] != x:
                before = x, _cards(tile, heights, x), {key: it.shifted(x) for key, it in (tile.routes or {}).items()}
            placed.append(before)
            cards.update(before[1])
            routes.update(before[2])
        self._placed = placed
        self._add_outer(routes, cards, outer, shelved, starts, moved if same else None)
        return Plan(width, heights.height, _spans(starts, width), heights.rows, cards, routes)

    def _add_outer(
        self,
        routes: dict[str, Route],
        cards: Mapping[str, Rect],
        outer: Sequence[tuple[Wire, Ends]],
        shelved: Mapping[str, Along],
        starts: Sequence[float],
        moved: set[int] | None,
    ) -> None:
        """Add the links between phases; `moved` are the phases whose runs have (None: all may have)."""
        tiles, heights = self._tiles, self._levels
        assert heights is not None
        label_height = tiles[0].site.ground.metrics.label_height
        across: dict[str, tuple[object, ...]] = {}
        places: dict[int, list[Rect]] = {}
        for wire, (first, last) in outer:
            way = shelved.get(wire.id)
            if way is not None and not way.turns:
                routes[wire.id] = draw.bridge(cards[wire.source], cards[wire.target], way.y, wire, label_height)
                continue
            here, there, x = tiles[first], tiles[last], starts[first]
            dx = starts[last] - x
            known = self._across.get(wire.id)
            stale = moved is None or first in moved or last in moved
            if stale or known is None or known[:4] != (here, there, x, dx):
                for number in (first, last):
                    if number not in places:
                        places[number] = _places(tiles[number], heights)
                both = (here, places[first]), (there, places[last])
                local = _outer_route(wire, way, both, dx, heights, label_height)
                known = here, there, x, dx, local.shifted(x)
            across[wire.id] = known
            routes[wire.id] = known[4]  # type: ignore[assignment]
        self._across = across


def _same_cards(grid: GridInput, last: GridInput) -> bool:
    mine, other = (replace(it, wires=(), min_row_heights=()) for it in (grid, last))
    return mine == other


def _depth(slots: Sequence[Slot], rows: int) -> tuple[int, ...]:
    """How many shelves each row needs for its fullest cell in a phase."""
    cells: dict[tuple[int, int], int] = {}
    depth = [1] * rows
    for slot in slots:
        cell = (slot.step, slot.row)
        count = cells[cell] = cells.get(cell, 0) + 1
        if count > depth[slot.row]:
            depth[slot.row] = count
    return tuple(depth)


def _grounds(grid: GridInput, last: Sequence[Site]) -> list[Ground]:
    parts: list[list[Slot]] = [[] for _ in range(grid.phases)]
    for slot in grid.slots:
        parts[slot.phase].append(slot)
    several = [tuple(part) for part in parts]
    known = [site.ground if len(site.ground.depth) == grid.rows else None for site in last[: grid.phases]]
    known += [None] * (grid.phases - len(known))
    own = [
        ground.own_depth if ground is not None and ground.slots == slots else _depth(slots, grid.rows)
        for ground, slots in zip(known, several, strict=True)
    ]
    depth = tuple(map(max, zip(*own, strict=True)))
    widths = [*map(ceil, grid.min_phase_widths), *[0] * grid.phases]
    return [
        Ground(grid.metrics, depth, slots, mine, number == 0, number == grid.phases - 1, float(widths[number]))
        for number, (slots, mine) in enumerate(zip(several, own, strict=True))
    ]


def _sorted(grid: GridInput) -> tuple[list[list[Wire]], list[tuple[Wire, Ends]]]:
    """The wires within each phase, and those between two phases. Wires without a card at an end are left out."""
    phase_of = {slot.id: slot.phase for slot in grid.slots}
    inner: list[list[Wire]] = [[] for _ in range(grid.phases)]
    outer: list[tuple[Wire, Ends]] = []
    for wire in grid.wires:
        source, target = phase_of.get(wire.source, -1), phase_of.get(wire.target, -1)
        if source < 0 or target < 0:
            continue
        if source == target:
            inner[source].append(wire)
        else:
            outer.append((wire, (source, target)))
    return inner, outer


def _traffic(
    count: int,
    inner: Sequence[Sequence[Wire]],
    outer: Sequence[tuple[Wire, Ends]],
    crossings: Mapping[str, Crossing],
    shelved: Mapping[str, Along],
) -> list[Traffic]:
    """The lines of each phase."""
    parts: list[list[Exit | Bridge | Turn]] = [[] for _ in range(count)]
    for wire, (first, last) in outer:
        found = crossings.get(wire.id)
        both = along.ends(wire, shelved[wire.id]) if found is None else (found.exit, found.entry)
        for number, part in zip((first, last), both, strict=True):
            parts[number].append(part)
    return [
        Traffic(
            tuple(wires),
            tuple(it for it in several if isinstance(it, Exit)),
            tuple(it for it in several if isinstance(it, Bridge)),
            tuple(it for it in several if isinstance(it, Turn)),
        )
        for wires, several in zip(inner, parts, strict=True)
    ]


def _starts(widths: Sequence[float]) -> tuple[list[float], float]:
    """The left edges of phases of these widths, and where the last one ends."""
    edges = list(accumulate(widths, initial=0.0))
    return edges[:-1], edges[-1]


def _spans(starts: Sequence[float], width: float) -> list[Span]:
    return [Span(start, end - start) for start, end in pairwise([*starts, width])]


def _places(part: Site | Tile, heights: Levels) -> list[Rect]:
    """The cards of a phase in its own coordinates, in the order of its slots."""
    board = part.board
    width, height = board.metrics.card_width, board.metrics.card_height
    xs, ys = board.x, heights.shelves
    return [Rect(xs[column], ys[shelf], width, height) for column, shelf in zip(board.column, board.shelf, strict=True)]


def _cards(part: Site | Tile, heights: Levels, x: float) -> dict[str, Rect]:
    board = part.board
    width, height = board.metrics.card_width, board.metrics.card_height
    xs, ys = board.x, heights.shelves
    return {
        slot.id: Rect(xs[column] + x, ys[shelf], width, height)
        for slot, column, shelf in zip(board.slots, board.column, board.shelf, strict=True)
    }


def _outer_route(
    wire: Wire,
    way: Along | None,
    both: tuple[tuple[Tile, list[Rect]], tuple[Tile, list[Rect]]],
    dx: float,
    heights: Levels,
    label_height: float,
) -> Route:
    """The polyline of a link between two phases (with their cards), in the coordinates of the first."""
    (here, ours), (there, theirs) = both
    if way is None:
        parts = here.exits[wire.id, True], there.exits[wire.id, False]
        return draw.joined(*parts, ours, theirs, dx, heights, label_height)
    if way.turns < 0:
        card = theirs[there.board.index[wire.target]]
        return draw.turned(here.exits[wire.id, True], card, ours, way.y, dx, heights, label_height)
    card = ours[here.board.index[wire.source]]
    return draw.turned(there.exits[wire.id, False], card, theirs, way.y, dx, heights, label_height)


def _draw(tile: Tile, heights: Levels, label_height: float) -> None:
    cards = _places(tile, heights)
    tile.routes = {line.course.wire.id: draw.route(line, cards, heights, label_height) for line in tile.lines}
