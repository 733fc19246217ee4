"""What a picture consists of before anything is drawn: cheap entries that make their shapes when asked.

Items of a phase share a home. An edit moves homes, not items: half of a large map moves whenever something in its
middle gets wider.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import add
from typing import Protocol

from journeymap.model.changes import Key
from journeymap.model.layout.shapes import Group, Rect, Shape


class Painter(Protocol):
    """Makes the shapes of the items of one kind."""

    def draw(self, item: "Item") -> Group:
        """The shapes of `item`."""
        ...

    def state(self, item: "Item") -> object:
        """All that `draw` depends on besides the bounds; equal states mean equal shapes."""
        ...


class Home:
    """Where some items are at home: their own coordinates begin at `x`. `look` counts the times when all of them
    began to look different: they had moved, or had got other numbers; lines show no numbers."""

    __slots__ = ("look", "x")

    def __init__(self, x: float = 0.0) -> None:
        self.x = x
        self.look = 0


GROUND = Home()
"""The home of what belongs to no phase; it never moves."""


class Item:
    """One record in one role (or a part of the frame, key None). `place` is where it stands at home."""

    __slots__ = ("_group", "_look", "home", "key", "painter", "place", "role")

    def __init__(self, role: str, key: Key | None, place: Rect, painter: Painter, home: Home = GROUND) -> None:
        self.role, self.key, self.place, self.painter, self.home = role, key, place, painter, home
        self._group: Group | None = None
        self._look = 0

    @property
    def bounds(self) -> Rect:
        """Where it stands in the picture."""
        x, y, w, h = self.place
        return Rect(x + self.home.x, y, w, h)

    @property
    def group(self) -> Group | None:
        """Its shapes as they were drawn last, None if they have to be drawn."""
        return self._group if self._look == self.home.look else None

    @group.setter
    def group(self, group: Group | None) -> None:
        self._group, self._look = group, self.home.look


class Sheaf:
    """Items of one role and one home that follow each other in z-order. A sheaf never changes.

    A late one makes its items when somebody looks at them; `extent` is only about where they are."""

    __slots__ = ("_by_key", "_count", "_extent", "_items", "_make", "home", "role")

    def __init__(self, role: str, home: Home, items: Sequence[Item]) -> None:
        self.role, self.home = role, home
        self._items: Sequence[Item] | None = items
        self._make: Callable[[], Sequence[Item]] | None = None
        self._count = len(items)
        self._extent: Rect | None = None
        self._by_key: dict[Key, Item] | None = None

    @classmethod
    def late(cls, role: str, home: Home, extent: Rect, count: int, make: Callable[[], Sequence[Item]]) -> "Sheaf":
        """A sheaf of `count` items within `extent`, all of records of the table that is named like the role."""
        sheaf = cls(role, home, ())
        sheaf._items, sheaf._make, sheaf._count, sheaf._extent = None, make, count, extent  # noqa: SLF001
        return sheaf

    def __len__(self) -> int:
        return self._count

    @property
    def items(self) -> Sequence[Item]:
        if self._items is None:
            assert self._make is not None
            self._items = self._make()
        return self._items

    @property
    def is_made(self) -> bool:
        return self._items is not None

    def find(self, key: Key) -> Item | None:
        """The first item of a record."""
        return self.by_key.get(key) if self.is_made or key[0] == self.role else None

    @property
    def by_key(self) -> dict[Key, Item]:
        """The first item of each record."""
        if self._by_key is None:
            self._by_key = {item.key: item for item in reversed(self.items) if item.key is not None}
        return self._by_key

    @property
    def extent(self) -> Rect:
        """The smallest rectangle around all items, at home; there must be some."""
        if self._extent is None:
            self._extent = around(item.place for item in self.items)
        return self._extent


class Fixed:
    """A painter for shapes that are known from the start (header, legend, frame)."""

    __slots__ = ("shapes", "title")

    def __init__(self, shapes: tuple[Shape, ...], title: str = "") -> None:
        self.shapes = shapes
        self.title = title

    def draw(self, item: Item) -> Group:
        return Group(item.role, item.key, item.bounds, self.shapes, self.title)

    def state(self, item: Item) -> object:
        return self.shapes


def fixed(role: str, key: Key | None, bounds: Rect, shapes: Iterator[Shape] | list[Shape], title: str = "") -> Item:
    """An item whose shapes are made at once."""
    return Item(role, key, bounds, Fixed(tuple(shapes), title))


def sheaves(items: Iterable[Item]) -> list[Sheaf]:
    """Items in z-order, bound together where they can be."""
    runs = groupby(items, key=lambda item: (item.role, id(item.home)))
    return [Sheaf(several[0].role, several[0].home, several) for _, run in runs if (several := list(run))]


def around(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle that holds all of `rects`."""
    lefts, tops, widths, heights = zip(*rects, strict=True)
    x, y = min(lefts), min(tops)
    right, bottom = max(map(add, lefts, widths)), max(map(add, tops, heights))
    return Rect(x, y, right - x, bottom - y)
