"""The heads of rows and phases as drawn on the map, parted into their ground and the words that may slide on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journeymap.model.layout.shapes import Anchor, Box, Group, Icon, Path, Point, Rect, Shape, Text
from journeymap.model.layout.wrap import Font, elide
from journeymap.ui.canvas.cells import touch
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.sketch import extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from journeymap.model.changes import Key
    from journeymap.model.layout.items import Item
    from journeymap.ui.canvas.index import Index

_BEHIND = ("lane", "frame", "emotion")
"""Roles of which parts stand in the column of the row heads."""
_END = 8.0
"""Between the words of a phase and its end, as the layout has it."""
_LEAST = 2.0
"""Words that have less room than this many times their size are left out."""
_OUT = 24.0
"""What runs on to the right is cut off this far outside the column."""
TIP = 9.0
"""So far the item of a phase reaches out of its bar; that of the last one does not."""
_measure = QtMeasure()


@dataclass(frozen=True, slots=True)
class Head:
    """`place` is what it covers (scene px), `words` stand within `spot` on a ground of the token `colour`."""

    key: Key | None
    place: Rect
    ground: tuple[Shape, ...]
    words: tuple[Shape, ...]
    spot: Rect
    colour: str


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands of an item in the column of the heads: its shapes, and their ends cut off."""

    item: Item
    top: float
    bottom: float
    shapes: tuple[Shape, ...]
    cut: tuple[Shape, ...]
    """Without words of the item's own head."""


def behind(index: Index, column: Rect) -> list[Behind]:
    """What of the picture stands in the `column` of the heads, from the back to the front."""
    found: list[Behind] = []
    for layer in index.layers:
        if layer.role not in (*_BEHIND, "row"):
            continue
        items = [item for cell in layer.visible(column) for item in cell.items if touch(item.bounds, column)]
        for item in items:
            shapes, (_, y, _, h) = _group(item), item.bounds
            of_others = shapes if item.role != "row" else ()
            cut = tuple(cut for shape in of_others if (cut := _cropped(shape, column)) is not None)
            found.append(Behind(item, y, y + h, shapes, cut))
    return found


def of_row(item: Item, place: Rect, near: Iterable[Behind], column: Rect) -> Head:
    """The head of a lane, of a group or of a row below: what stands of it in the `column` of the heads."""
    ground: list[Shape] = []
    words: list[Shape] = []
    colour = "canvas"
    for each in near:
        if each.top > place.bottom + 1 or each.bottom < place.y - 1:
            continue
        if each.item is not item:
            ground += each.cut
            continue
        if item.role == "row":
            words += each.shapes
            continue
        words += [shape for shape in each.shapes if isinstance(shape, Text | Icon)]
        for cut in each.cut:
            if not isinstance(cut, Text | Icon):
                ground.append(cut)
                if isinstance(cut, Box) and isinstance(cut.fill, str):
                    colour = cut.fill
    return Head(
        item.key,
        Rect(column.x, item.bounds.y, column.w, item.bounds.h),
        tuple(ground),
        tuple(words),
        around(words) or place,
        colour,
    )


def of_phase(item: Item, place: Rect) -> Head:
    """The bar of a phase; `place` is it without its tip."""
    ground: list[Shape] = []
    words: list[Shape] = []
    colour = "canvas"
    for shape in _group(item):
        (words if isinstance(shape, Text | Icon) else ground).append(shape)
        if isinstance(shape, Path) and isinstance(shape.fill, str):
            colour = shape.fill
    return Head(item.key, place, tuple(ground), tuple(words), around(words) or place, colour)


def fitted(words: Sequence[Shape], by: float, right: float) -> tuple[Shape, ...]:
    """The words of a phase in their old place, as much of them as ends before `right` when moved by `by`."""
    out: list[Shape] = []
    for shape in words:
        if isinstance(shape, Text):
            here = _place(shape)
            room = right - _END - here.x - by
            if here.w <= room:
                out.append(shape)
            elif room >= _LEAST * shape.size:
                shown = elide(shape.text, room, Font(_measure, shape.size, shape.weight, shape.italic))
                out.append(replace(shape, text=shown, anchor=Anchor.START, at=Point(here.x, shape.at.y)))
                break
            else:
                break
        elif isinstance(shape, Icon) and shape.at.x + shape.size + by <= right - _END:
            out.append(shape)
    return tuple(out)


def around(shapes: Iterable[Shape]) -> Rect | None:
    """The rectangle that holds shapes with a little room around, None for none."""
    whole: Rect | None = None
    for shape in shapes:
        place = _place(shape)
        whole = place if whole is None else whole.united(place)
    return whole.grown(2.0) if whole is not None else None


def group(shapes: tuple[Shape, ...], bounds: Rect) -> Group:
    """Shapes as the canvas draws them."""
    return Group("head", None, bounds, shapes)


def _group(item: Item) -> tuple[Shape, ...]:
    return (item.group or item.painter.draw(item)).shapes


def _place(shape: Shape) -> Rect:
    if isinstance(shape, Text):
        width = _measure.width(shape.text, shape.size, shape.weight, shape.italic)
        left = shape.at.x - width * int(shape.anchor) / 2
        return Rect(left, shape.at.y - shape.size * 1.1, width, shape.size * 1.45)
    if isinstance(shape, Icon):
        return Rect(*shape.at, shape.size, shape.size)
    return shape.rect if isinstance(shape, Box) else extent(shape).grown(shape.width)


def _cropped(shape: Shape, column: Rect) -> Shape | None:
    """What is in the column of a shape that may run on over all of the map."""
    end = column.right + _OUT
    if isinstance(shape, Box):
        right = min(shape.rect.right, end)
        return replace(shape, rect=shape.rect._replace(w=right - shape.rect.x)) if shape.rect.x < column.right else None
    if isinstance(shape, Path):
        here = extent(shape)
        if here.x >= column.right:
            return None
        if shape.fill is None and len(shape.commands) == 2 and here.right > end:
            first, last = shape.commands
            return replace(shape, commands=(first, last._replace(points=(Point(end, last.points[0].y),))))
        return shape
    return shape if _place(shape).x < column.right else None
