"""Where the items of a picture are: layers of sheaves with their cells, for culling and for hits."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item, Sheaf, around
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.cells import CELL, Address, Bundle, Cell, touch

_MAX_LAYERS = 64
_COUNTED = 150
"""Areas up to this many cells are counted."""
_ASKED = 60
"""After so many questions for single keys all keys are put into one table."""


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
