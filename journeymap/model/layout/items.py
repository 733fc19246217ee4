"""What a picture consists of before anything is drawn: cheap entries that make their shapes when asked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
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


@dataclass(slots=True, eq=False)
class Item:
    """One record in one role (or a part of the frame, key None) and where it stands."""

    role: str
    key: Key | None
    bounds: Rect
    painter: Painter = field(repr=False)
    group: Group | None = field(default=None, repr=False)


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
