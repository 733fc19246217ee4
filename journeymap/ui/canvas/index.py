"""Where the items of a picture are: a grid of cells per layer, for culling and for hits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Rect

CELL = 840.0
"""Side of a cell in px: about a screenful of cells at 50 %, and few enough to test each one."""
_STEP = 4
_MAX_LAYERS = 64

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
    count: int = 0

    def add(self, item: Item) -> None:
        """Put an item into the cell of its centre, on the level of its size."""
        address = _address(item.bounds)
        cell = self.cells.get(address)
        if cell is None:
            self.cells[address] = Cell([item], item.bounds)
        else:
            cell.items.append(item)
            cell.bounds = cell.bounds.united(item.bounds)
        self.count += 1

    def visible(self, area: Rect) -> list[tuple[Address, Cell]]:
        """The cells that reach into `area`."""
        x, y, right, bottom = area.x, area.y, area.right, area.bottom
        found = []
        for entry in self.cells.items():
            bx, by, bw, bh = entry[1].bounds
            # Items of no width (a straight line) still count.
            if bx <= right and by <= bottom and bx + bw >= x and by + bh >= y:
                found.append(entry)
        return found


class Index:
    """The layers of a picture from bottom to top, and its items by key."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.layers: list[Layer] = _layers(items)
        self.by_key: dict[Key, Item] = {}
        for item in items:
            if item.key is not None:
                self._remember(item.key, item)

    def count_in(self, area: Rect) -> int:
        """About how many items show in `area`."""
        return sum(len(cell.items) for layer in self.layers for _, cell in layer.visible(area))

    def at(self, area: Rect) -> Iterator[Item]:
        """The items whose bounds reach into `area`, topmost first."""
        for layer in reversed(self.layers):
            for _, cell in reversed(layer.visible(area)):
                for item in reversed(cell.items):
                    if _touch(item.bounds, area):
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


def _touch(bounds: Rect, area: Rect) -> bool:
    return bounds.x <= area.right and bounds.y <= area.bottom and bounds.right >= area.x and bounds.bottom >= area.y
