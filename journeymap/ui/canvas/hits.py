"""What lies under the pointer: cards by their area, links by the distance to their line."""

from collections.abc import Iterator

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Box, Group, Path, Point, Rect, Text
from journeymap.ui.canvas.index import Index

NEAR_LINE = 6.0
"""How close to a line a click must be, px on screen."""
GROUNDS = frozenset({"lane", "frame", "header", "footer", "legend"})
"""Roles that lie below everything: only their texts can be hit, the rest is empty space."""
_THROUGH = frozenset({"drop"})
_TITLED = frozenset({"row"})
"""Roles that have a title to show, but stand for no record that could be selected."""


def hit(index: Index, point: Point, zoom: float, with_grounds: bool = False) -> Item | None:
    """The topmost item at `point` that stands for a record; `with_grounds` also one that only has a title."""
    reach = NEAR_LINE / zoom
    for item in index.at(Rect(point.x, point.y, 0.0, 0.0).grown(reach)):
        if item.role in _THROUGH or ((item.key is None or item.role in _TITLED) and not with_grounds):
            continue
        if _holds(item, point, reach):
            return item
    return None


def _holds(item: Item, point: Point, reach: float) -> bool:
    if item.role == "link":
        return _on_line(_group(item), point, reach)
    if not _inside(item.bounds, point):
        return False
    if item.role in GROUNDS:
        return any(_inside(_room(shape), point) for shape in _group(item).shapes if isinstance(shape, Text))
    return True


def _on_line(group: Group, point: Point, reach: float) -> bool:
    for shape in group.shapes:
        if isinstance(shape, Box) and _inside(shape.rect, point):
            return True
        if isinstance(shape, Path) and any(_distance(a, b, point) <= reach for a, b in _stretches(shape)):
            return True
    return False


def _stretches(path: Path) -> Iterator[tuple[Point, Point]]:
    at: Point | None = None
    for command in path.commands:
        if command.points:
            if at is not None and command.op != "M":
                yield at, command.points[-1]
            at = command.points[-1]


def _distance(a: Point, b: Point, point: Point) -> float:
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    x, y = a.x + share * dx - point.x, a.y + share * dy - point.y
    return float((x * x + y * y) ** 0.5)


def _room(text: Text) -> Rect:
    left = text.at.x - text.room * int(text.anchor) / 2
    return Rect(left, text.at.y - text.size * 1.1, text.room, text.size * 1.5)


def _inside(rect: Rect, point: Point) -> bool:
    return rect.x <= point.x <= rect.right and rect.y <= point.y <= rect.bottom


def _group(item: Item) -> Group:
    return item.group or item.painter.draw(item)
