"""Where everything stands: cards first, then lines between them, which may push cards apart.

Each phase is laid out by itself and joined to its neighbours, so an edit costs little more than its own phase.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import ceil

from journeymap.model.layout.plan import GridInput, Plan, Slot, Stretch, joined
from journeymap.model.layout.routing import along
from journeymap.model.layout.routing.along import Along, Shelves
from journeymap.model.layout.routing.between import Crossings
from journeymap.model.layout.routing.cross import Crossing
from journeymap.model.layout.routing.join import Joiner, edges, local_cards
from journeymap.model.layout.routing.levels import deepest, levels
from journeymap.model.layout.routing.parcel import Bridge, Exit, Ground, Traffic, Turn
from journeymap.model.layout.routing.recall import Recall
from journeymap.model.layout.routing.sorting import Sorted
from journeymap.model.layout.routing.tile import Site, Tile


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
        self._recall = Recall()
        self._crossings = Crossings()
        self._shelves = Shelves()
        self._joiner = Joiner()
        self._sorted = Sorted((), (), 0)

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
        heights = levels(grid.metrics, deepest(site.ground.depth for site in sites), grid.min_row_heights, {})
        starts, width = edges([site.width for site in sites])
        parts = [Stretch(x, site.width, local_cards(site, heights)) for site, x in zip(sites, starts, strict=True)]
        return joined(width, heights.height, heights.rows, parts, Sorted(grid.slots, (), grid.phases).phase_of, {})

    def steps(self, grid: GridInput) -> Iterator[None]:
        """Plan in small steps, for a window that has other things to do; `plan` answers at once afterwards."""
        sites = self._settled(grid)
        yield
        wires = self._sorted = self._sorted.followed(grid)
        shelved = self._shelves.settle(wires.outer, sites)
        crossings = self._crossings.settle(wires.outer, sites, shelved)
        traffic = _traffic(len(sites), wires, crossings, shelved)
        tiles = []
        for number, (site, lines) in enumerate(zip(sites, traffic, strict=True)):
            tile = self._tiles[number] if number < len(self._tiles) else None
            if tile is None or tile.site is not site or tile.traffic != lines:
                last, tile = tile, self._recall.tile(site, lines)
                if tile is None:
                    tile = Tile(site, lines)
                    yield from tile.steps()
                if last is not None:
                    self._recall.keep(last)
            tiles.append(tile)
        yield
        self._sites, self._tiles = sites, tiles
        heights = grid.min_row_heights
        self._plan = self._joiner.plan(tiles, heights, wires, shelved, self._crossings.spans())
        self._grid = grid

    def _settled(self, grid: GridInput) -> list[Site]:
        """The phases' cards; those of phases that are as they were are taken over."""
        if self._grid is not None and self._sites and _same_cards(grid, self._grid):
            return self._sites
        found = []
        for number, ground in enumerate(_grounds(grid, self._sites)):
            known = self._sites[number] if number < len(self._sites) else None
            if known is None:
                found.append(Site(ground))
            elif known.ground == ground:
                found.append(known)
            else:
                found.append(self._recall.site(ground, known) or Site(ground, known))
        return found


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
    several = _by_phase(grid) if grid.parts is None else grid.parts
    known = [site.ground if len(site.ground.depth) == grid.rows else None for site in last[: grid.phases]]
    known += [None] * (grid.phases - len(known))
    depths = [
        ground.depth if ground is not None and ground.slots == slots else _depth(slots, grid.rows)
        for ground, slots in zip(known, several, strict=True)
    ]
    widths = [*map(ceil, grid.min_phase_widths), *[0] * grid.phases]
    return [
        Ground(grid.metrics, depth, slots, number == 0, number == grid.phases - 1, float(widths[number]))
        for number, (slots, depth) in enumerate(zip(several, depths, strict=True))
    ]


def _by_phase(grid: GridInput) -> Sequence[tuple[Slot, ...]]:
    parts: list[list[Slot]] = [[] for _ in range(grid.phases)]
    for slot in grid.slots:
        parts[slot.phase].append(slot)
    return [tuple(part) for part in parts]


def _traffic(
    count: int,
    given: Sorted,
    crossings: Mapping[str, Crossing],
    shelved: Mapping[str, Along],
) -> list[Traffic]:
    """The lines of each phase."""
    parts: list[list[Exit | Bridge | Turn]] = [[] for _ in range(count)]
    for wire, (first, last) in given.outer:
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
        for wires, several in zip(given.inner, parts, strict=True)
    ]
