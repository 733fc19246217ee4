"""Where and how a title stands in a picture, for whoever writes on that very spot."""

from dataclasses import dataclass

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Box, Group, Path, Point, Text, Weight

_PHASE_END = 8.0
_LEAST_ROOM = 90.0
"""Room for a text that is not there yet, px."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The first baseline of a title runs from `x` over `room` px at height `baseline`.

    `colour` and `ground` are tokens. `centred` text stands in the middle of its room.
    """

    x: float
    baseline: float
    room: float
    size: float
    weight: Weight
    colour: str
    ground: str
    centred: bool = False


def writing(item: Item) -> Writing | None:
    """How the title of an item is written; None for items without one."""
    group = item.group or item.painter.draw(item)
    if item.role == "link":
        return _on_link(group)
    lines = [shape for shape in group.shapes if isinstance(shape, Text) and shape.weight is Weight.SEMIBOLD]
    if not lines:
        return None
    first = lines[0]
    room = item.bounds.right - first.at.x - _PHASE_END - 9.0 if item.role == "phase" else first.room
    left = first.at.x - first.room * int(first.anchor) / 2
    return Writing(left, first.at.y, room, first.size, first.weight, _ink(item, first), _ground(item, group))


def _ink(item: Item, text: Text) -> str:
    return text.colour if item.role == "phase" else "text1"


def _ground(item: Item, group: Group) -> str:
    """The colour right under the title."""
    for shape in group.shapes:
        if item.role == "header":
            break
        if isinstance(shape, Box | Path) and isinstance(shape.fill, str):
            return shape.fill
    return "canvas"


def _on_link(group: Group) -> Writing:
    """On the label of a link, or where one would stand: in the middle of its longest stretch."""
    size = 11.0
    for shape in group.shapes:
        if isinstance(shape, Text):
            room = max(shape.room, _LEAST_ROOM)
            left = shape.at.x - shape.room * int(shape.anchor) / 2 - (room - shape.room) / 2
            return Writing(left, shape.at.y, room, shape.size, shape.weight, "text1", _label_ground(group), True)
    middle = _middle(group)
    return Writing(
        middle.x - _LEAST_ROOM / 2, middle.y + size * 0.36, _LEAST_ROOM, size, Weight.MEDIUM, "text1", "canvas", True
    )


def _label_ground(group: Group) -> str:
    found = next((shape.fill for shape in group.shapes if isinstance(shape, Box)), None)
    return found if isinstance(found, str) else "canvas"


def _middle(group: Group) -> Point:
    line = next(shape for shape in group.shapes if isinstance(shape, Path))
    points = [command.points[-1] for command in line.commands if command.points]
    longest = max(zip(points, points[1:], strict=False), key=lambda ends: _length(*ends))
    (ax, ay), (bx, by) = longest
    return Point((ax + bx) / 2, (ay + by) / 2)


def _length(a: tuple[float, float], b: tuple[float, float]) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])
