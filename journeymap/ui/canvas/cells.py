"""The cells of a sheaf: what lies close together in a picture, and how it was drawn.

They are in the coordinates of the sheaf's home, so that an edit leaves those of other phases alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF

from journeymap.model.layout.items import Home, Item, Sheaf, around
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.full import Full
from journeymap.ui.canvas.sketch import Sketch

CELL = 420.0
"""Side of a cell in px. Half of what is best for painting alone: a cell is also the least that a frame must
prepare at once, and that should take no more than a few milliseconds."""
_STEP = 4
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
