"""Where the items of a picture are: a grid of cells per layer, for culling and for hits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Rect

CELL = 420.0
"""Side of a cell in px. Half of what is best for painting alone: a cell is also the least that a frame must
prepare at once, and that should take no more than a few milliseconds."""
_STEP = 4
_MAX_LAYERS = 64
_COUNTED = 150
"""Areas up to this many cells are counted."""

Address = tuple[int, int, int]
"""Level (0: cells of `CELL`, each level `_STEP` times larger), column, row."""


@dataclass(slots=True)
class Cell:
    """Items of one layer that lie close together; `bounds` holds them all."""

    items: list[Item]
    bounds: Rect


@dataclass(slots=True)
class Layer:
    """Items of one role that follow each other in z-order."""

    role: str
    cells: dict[Address, Cell] = field(default_factory=dict)
    levels: list[int] = field(default_factory=list)

    def add(self, item: Item) -> None:
        """Put an item into the cell of its centre, on the level of its size."""
        address = _address(item.bounds)
        cell = self.cells.get(address)
        if cell is None:
            self.cells[address] = Cell([item], item.bounds)
            if address[0] not in self.levels:
                self.levels.append(address[0])
        else:
            cell.items.append(item)
            cell.bounds = cell.bounds.united(item.bounds)

    def visible(self, area: Rect) -> list[tuple[Address, Cell]]:
        """The cells that reach into `area`."""
        cells = self.cells
        return [(address, cells[address]) for address in self._near(area) if touch(cells[address].bounds, area)]

    def _near(self, area: Rect) -> Iterable[Address]:
        """The addresses that may reach into `area`: an item stands out of its cell by half the cell's side."""
        found: list[Address] = []
        for level in self.levels:
            size = CELL * _STEP**level
            columns = range(int(area.x // size) - 1, int(area.right // size) + 2)
            rows = range(int(area.y // size) - 1, int(area.bottom // size) + 2)
            if len(columns) * len(rows) >= len(self.cells):
                return self.cells
            found += [at for column in columns for row in rows if (at := (level, column, row)) in self.cells]
        return found


class Index:
    """The layers of a picture from bottom to top, and its items by key."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.layers: list[Layer] = _layers(items)
        self.by_key: dict[Key, Item] = {}
        self._count = len(items)
        self._bounds = Rect(0.0, 0.0, 0.0, 0.0)
        for layer in self.layers:
            for cell in layer.cells.values():
                self._bounds = self._bounds.united(cell.bounds)
        for item in items:
            if item.key is not None:
                self._remember(item.key, item)

    def count_in(self, area: Rect) -> int:
        """About how many items show in `area`: counted where that is quick, else by its share of the map."""
        if area.w * area.h < _COUNTED * CELL * CELL:
            return sum(len(cell.items) for layer in self.layers for _, cell in layer.visible(area))
        width, height = max(1.0, self._bounds.w), max(1.0, self._bounds.h)
        across = min(area.right, self._bounds.right) - max(area.x, self._bounds.x)
        down = min(area.bottom, self._bounds.bottom) - max(area.y, self._bounds.y)
        return round(self._count * max(0.0, across / width) * max(0.0, down / height))

    def at(self, area: Rect) -> Iterator[Item]:
        """The items whose bounds reach into `area`, topmost first."""
        for layer in reversed(self.layers):
            for _, cell in reversed(layer.visible(area)):
                for item in reversed(cell.items):
                    if touch(item.bounds, area):
                        yield item

    def _remember(self, key: Key, item: Item) -> None:
        # A touchpoint has a card and a point on the curve: the card stands for it.
        known = self.by_key.get(key)
        if known is None or (item.role == "card" and known.role != "card"):
            self.by_key[key] = item


def _layers(items: Iterable[Item]) -> list[Layer]:
    runs: list[Layer] = []
    for item in items:
        if not runs or runs[-1].role != item.role:
            if len(runs) >= _MAX_LAYERS:
                return _by_role(items)
            runs.append(Layer(item.role))
        runs[-1].add(item)
    return runs


def _by_role(items: Iterable[Item]) -> list[Layer]:
    """One layer a role, for pictures whose roles alternate too often to keep every change."""
    layers: dict[str, Layer] = {}
    for item in items:
        layer = layers.get(item.role)
        if layer is None:
            layer = layers[item.role] = Layer(item.role)
        layer.add(item)
    return list(layers.values())


def _address(bounds: Rect) -> Address:
    size, level, extent = CELL, 0, max(bounds.w, bounds.h)
    while extent > size:
        size *= _STEP
        level += 1
    centre = bounds.centre
    return level, int(centre.x // size), int(centre.y // size)


def touch(bounds: Rect, area: Rect) -> bool:
    """Whether two rectangles meet; one without width (a straight line) can."""
    return bounds.x <= area.right and bounds.y <= area.bottom and bounds.right >= area.x and bounds.bottom >= area.y
