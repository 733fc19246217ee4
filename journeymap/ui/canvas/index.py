"""Where the items of a picture are: a grid of cells per layer, for culling and for hits.

Each sheaf has a grid of its own, in the coordinates of its home, so that an edit leaves those of other phases alone.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF

from journeymap.model.changes import Key
from journeymap.model.layout.items import Home, Item, Sheaf, around
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.full import Full
from journeymap.ui.canvas.sketch import Sketch

CELL = 420.0
"""Side of a cell in px. Half of what is best for painting alone: a cell is also the least that a frame must
prepare at once, and that should take no more than a few milliseconds."""
_STEP = 4
_MAX_LAYERS = 64
_COUNTED = 150
"""Areas up to this many cells are counted."""
_ASKED = 60
"""After so many questions for single keys all keys are put into one table."""

LINES = ("link", "drop")
"""Roles that look the same wherever their home is, and whatever the numbers of the cards there."""

Address = tuple[int, int, int]
"""Level (0: cells of `CELL`, each level `_STEP` times larger), column, row."""


class Cell:
    """Items of one sheaf that lie close together, and how they were drawn when their home looked like `look`."""

    __slots__ = ("drawn_at", "full", "home", "items", "look", "missing", "place", "rough", "sketches")

    def __init__(self, item: Item) -> None:
        self.items = [item]
        self.home = item.home
        self.place = item.place
        self.full: list[Full] | None = None
        self.missing: Sequence[Item] = ()
        """What `full` lacks, as nobody has looked there yet."""
        self.sketches: list[Sketch] | None = None
        self.rough: list[Sketch] | None = None
        """What stands for the sketches until there is time for them."""
        self.look = -1
        self.drawn_at = 0.0
        """Where its home was when `full` was drawn."""

    @property
    def shift(self) -> float:
        """How far to the right of its place `full` has to be painted."""
        return self.home.x - self.drawn_at

    @property
    def bounds(self) -> Rect:
        """The smallest rectangle around all items, in the picture."""
        x, y, w, h = self.place
        return Rect(x + self.home.x, y, w, h)

    def refresh(self) -> None:
        """Forget drawings that hold no more."""
        if self.look != self.home.look:
            self.sketches = self.rough = None
            if self.items[0].role not in LINES:
                self.full = None
            self.look = self.home.look


@dataclass(slots=True)
class Block:
    """A sheaf as it looks from very far."""

    bounds: Rect
    stages: list[Sketch] = field(default_factory=lambda: [Sketch()])


class Trace(NamedTuple):
    """Where an item shows from very far: its bounds, or the long stretches of its line; None: as its shapes do."""

    item: Item
    form: QRectF | list[QLineF] | None


class Bundle:
    """The cells of a sheaf, made when somebody looks there. `speck` is how it looks from very far, `traces` what that
    is made of."""

    __slots__ = ("_cells", "_levels", "look", "sheaf", "speck", "traces")

    def __init__(self, sheaf: Sheaf) -> None:
        self.sheaf = sheaf
        self._cells: dict[Address, Cell] | None = None
        self._levels: list[int] = []
        self.speck: Block | None = None
        self.traces: list[Trace] | None = None
        self.look = -1

    @property
    def cells(self) -> dict[Address, Cell]:
        """The cells by their address."""
        if self._cells is None:
            self._cells = _cells(self.sheaf.items)
            self._levels = list(dict.fromkeys(level for level, _, _ in self._cells))
        return self._cells

    @property
    def is_sketched(self) -> bool:
        """Whether any cell has been drawn from afar."""
        return self._cells is not None and any(cell.sketches is not None for cell in self._cells.values())

    @property
    def home(self) -> Home:
        return self.sheaf.home

    @property
    def bounds(self) -> Rect:
        x, y, w, h = self.sheaf.extent
        return Rect(x + self.home.x, y, w, h)

    def visible(self, area: Rect) -> list[Cell]:
        """The cells that reach into `area`."""
        x, y, w, h = area
        area = Rect(x - self.home.x, y, w, h)
        if not touch(self.sheaf.extent, area):
            return []
        cells = self.cells
        return [cell for address in self._near(area) if touch((cell := cells[address]).place, area)]

    def _near(self, area: Rect) -> Iterable[Address]:
        """The addresses that may reach into `area`: an item stands out of its cell by half the cell's side."""
        found: list[Address] = []
        cells = self.cells
        for level in self._levels:
            size = CELL * _STEP**level
            columns = range(int(area.x // size) - 1, int(area.right // size) + 2)
            rows = range(int(area.y // size) - 1, int(area.bottom // size) + 2)
            if len(columns) * len(rows) >= len(cells):
                return cells
            found += [at for column in columns for row in rows if (at := (level, column, row)) in cells]
        return found


class Row:
    """Sheaves that stand side by side, from left to right, as phases do."""

    __slots__ = ("bundles", "reaches", "starts")

    def __init__(self) -> None:
        self.bundles: list[Bundle] = []
        self.starts: list[float] = []
        self.reaches: list[float] = []
        """How far to the right each sheaf and those before it reach."""

    def between(self, left: float, right: float) -> list[Bundle]:
        """The sheaves from the first that may reach beyond `left` to the last that begins before `right`."""
        return self.bundles[bisect_left(self.reaches, left) : bisect_right(self.starts, right)]


class Layer:
    """Sheaves of one role that follow each other in z-order; complete when somebody looks."""

    __slots__ = ("_rows", "bundles", "role")

    def __init__(self, role: str) -> None:
        self.role = role
        self.bundles: list[Bundle] = []
        self._rows: list[Row] | None = None

    def visible(self, area: Rect) -> list[Cell]:
        """The cells that reach into `area`, from bottom to top."""
        if self._rows is None:
            self._rows = _rows(self.bundles)
        left, right = area.x, area.x + area.w
        return [cell for row in self._rows for bundle in row.between(left, right) for cell in bundle.visible(area)]

    def cells(self) -> Iterator[tuple[Bundle, Address, Cell]]:
        """All cells with their bundles and addresses."""
        return ((bundle, address, cell) for bundle in self.bundles for address, cell in bundle.cells.items())


class Index:
    """The layers of a picture from bottom to top. Sheaves that `last` knows are taken over with their drawings."""

    def __init__(self, sheaves: Sequence[Sheaf], last: "Index | None" = None) -> None:
        known = last.bundles if last is not None else {}
        self.bundles: dict[int, Bundle] = {id(sheaf): known.get(id(sheaf)) or Bundle(sheaf) for sheaf in sheaves}
        """By the identity of their sheaves."""
        self.fresh = [self.bundles[key] for key in self.bundles.keys() - known.keys()]
        self.layers: list[Layer] = _layers(self.bundles.values())
        self._by_key: dict[Key, Item] | None = None
        self._asked = 0

    @property
    def by_key(self) -> dict[Key, Item]:
        """The item that stands for a record."""
        if self._by_key is None:
            self._by_key = {}
            # A touchpoint has a card and a point on the curve: the card stands for it.
            items = chain.from_iterable(bundle.sheaf.items for bundle in self.bundles.values())
            for item in items:
                if item.key is not None and (item.role == "card" or item.key not in self._by_key):
                    self._by_key[item.key] = item
        return self._by_key

    def find(self, key: Key) -> Item | None:
        """The item that stands for a record; cheaper than `by_key` for a few after an edit."""
        self._asked += 1
        if self._by_key is not None or self._asked > _ASKED:
            return self.by_key.get(key)
        # A touchpoint has a card and a point on the curve: the card stands for it.
        for layer in sorted(self.layers, key=lambda layer: layer.role != "card"):
            for bundle in layer.bundles:
                item = bundle.sheaf.find(key)
                if item is not None:
                    return item
        return None

    def count_in(self, area: Rect) -> int:
        """About how many items show in `area`: counted where that is quick, else by its share of the map."""
        if area.w * area.h < _COUNTED * CELL * CELL:
            return sum(len(cell.items) for layer in self.layers for cell in layer.visible(area))
        x, y, width, height = self._bounds
        across = min(area.right, x + width) - max(area.x, x)
        down = min(area.bottom, y + height) - max(area.y, y)
        return round(self._count * max(0.0, across / max(1.0, width)) * max(0.0, down / max(1.0, height)))

    @cached_property
    def _count(self) -> int:
        return sum(len(bundle.sheaf) for bundle in self.bundles.values())

    @cached_property
    def _bounds(self) -> Rect:
        """The smallest rectangle around the origin and everything."""
        origin = Rect(0.0, 0.0, 0.0, 0.0)
        return around([origin, *(bundle.bounds for bundle in self.bundles.values())])

    def of_role(self, role: str) -> Iterator[Item]:
        """All items of a role, in the order of the picture."""
        for layer in self.layers:
            if layer.role == role:
                for bundle in layer.bundles:
                    yield from bundle.sheaf.items

    def at(self, area: Rect, role: str | None = None) -> Iterator[Item]:
        """The items (of a role) whose bounds reach into `area`, topmost first."""
        for layer in reversed(self.layers):
            if role is not None and layer.role != role:
                continue
            for cell in reversed(layer.visible(area)):
                for item in reversed(cell.items):
                    if touch(item.bounds, area):
                        yield item


def _cells(items: Iterable[Item]) -> dict[Address, Cell]:
    cells: dict[Address, Cell] = {}
    for item in items:
        address = _address(item.place)
        cell = cells.get(address)
        if cell is None:
            cells[address] = Cell(item)
        else:
            cell.items.append(item)
    for cell in cells.values():
        if len(cell.items) > 1:
            cell.place = around([item.place for item in cell.items])
    return cells


def _layers(bundles: Collection[Bundle]) -> list[Layer]:
    runs: list[Layer] = []
    role = None
    for bundle in bundles:
        if bundle.sheaf.role != role:
            if len(runs) >= _MAX_LAYERS:
                return _by_role(bundles)
            role = bundle.sheaf.role
            runs.append(Layer(role))
        runs[-1].bundles.append(bundle)
    return runs


def _by_role(bundles: Iterable[Bundle]) -> list[Layer]:
    """One layer a role, for pictures whose roles alternate too often to keep every change."""
    layers: dict[str, Layer] = {}
    for bundle in bundles:
        layers.setdefault(bundle.sheaf.role, Layer(bundle.sheaf.role)).bundles.append(bundle)
    return list(layers.values())


def _rows(bundles: Iterable[Bundle]) -> list[Row]:
    """Sheaves in their order, in as few rows as possible: lines within phases come before those between phases."""
    rows: list[Row] = []
    last = float("inf")
    for bundle in bundles:
        x, _, w, _ = bundle.sheaf.extent
        start = x + bundle.home.x
        if start < last:
            rows.append(Row())
        row, last = rows[-1], start
        row.bundles.append(bundle)
        row.starts.append(start)
        row.reaches.append(max(row.reaches[-1], start + w) if row.reaches else start + w)
    return rows


def _address(place: Rect) -> Address:
    x, y, w, h = place
    size, level, extent = CELL, 0, w if w > h else h
    while extent > size:
        size *= _STEP
        level += 1
    return level, int((x + w / 2) // size), int((y + h / 2) // size)


def touch(bounds: Rect, area: Rect) -> bool:
    """Whether two rectangles meet; one without width (a straight line) can."""
    x, y, w, h = bounds
    left, top, width, height = area
    return x <= left + width and y <= top + height and x + w >= left and y + h >= top
