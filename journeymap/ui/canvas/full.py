"""The drawing of an item from near, and of a cell of them: everything, in batches that share a pen or a font."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from journeymap.model.layout.shapes import Box, Fill, Group, Icon, Path, Point, Rect, Shape, Text, Weight
from journeymap.ui.canvas.dashes import dashed
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.glyphs import Line, line
from journeymap.ui.canvas.painter import qpath
from journeymap.ui.canvas.stages import staged

PenStyle = tuple[str | None, float, tuple[float, ...], bool]
"""Colour, width, dashes for Qt to make, and whether ends are round."""
_LONGEST_DASHED = 200_000.0
"""A border that is longer (a phase of hundreds of columns) has Qt's dashes: our own would be half a million, px."""
TypeStyle = tuple[float, Weight, bool, str]
"""Size, weight, slant and colour."""


@dataclass(slots=True)
class Full:
    """One stage."""

    boxes: list[Box] = field(default_factory=list)
    paths: dict[tuple[Fill, PenStyle], list[tuple[QPainterPath, QRectF]]] = field(default_factory=dict)
    icons: list[Icon] = field(default_factory=list)
    lines: dict[TypeStyle, list[Line]] = field(default_factory=dict)

    def add(self, other: "Full") -> None:
        """Draw the same as `other` too, above."""
        self.boxes += other.boxes
        self.icons += other.icons
        for pen, paths in other.paths.items():
            self.paths.setdefault(pen, []).extend(paths)
        for style, lines in other.lines.items():
            self.lines.setdefault(style, []).extend(lines)

    def moved(self, dx: float, dy: float) -> "Full":
        """The same at another place; gradients stay where they are."""
        return Full(
            [_moved_box(box, dx, dy) for box in self.boxes],
            {
                pen: [(path.translated(dx, dy), reach.translated(dx, dy)) for path, reach in paths]
                for pen, paths in self.paths.items()
            },
            [Icon(icon.name, _moved(icon.at, dx, dy), icon.size, icon.colour) for icon in self.icons],
            {
                style: [_moved_line(one, face(*style[:3]).factor, dx, dy) for one in lines]
                for style, lines in self.lines.items()
            },
        )


def full(groups: Iterable[Group]) -> list[Full]:
    """The stages of several items, bottom first."""
    return joined([prepared(group.shapes) for group in groups])


def prepared(shapes: Iterable[Shape]) -> list[Full]:
    """The stages of an item, bottom first."""
    stages: list[Full] = []
    for stage, shape in staged(shapes):
        while stage >= len(stages):
            stages.append(Full())
        out = stages[stage]
        if isinstance(shape, Text):
            out.lines.setdefault((shape.size, shape.weight, shape.italic, shape.colour), []).append(line(shape))
        elif isinstance(shape, Box):
            out.boxes.append(shape)
        elif isinstance(shape, Icon):
            out.icons.append(shape)
        else:
            _add_path(out, shape)
    return stages


def joined(several: Iterable[list[Full]]) -> list[Full]:
    """The stages of several items, the lowest item first, as those of one."""
    out: list[Full] = []
    for parts in zip_longest(*several):
        stage = Full()
        for part in parts:
            if part is not None:
                stage.add(part)
        out.append(stage)
    return out


def _add_path(out: Full, path: Path) -> None:
    # Each with its reach: a frame strokes what it shows, and a pan shows a strip of a long course's cell.
    drawn, more = qpath(path.commands), path.width / 2 + 1
    dash, is_line = path.dash, path.fill is None
    if dash and is_line and drawn.length() < _LONGEST_DASHED:
        drawn, dash = dashed(drawn, dash), ()
    pen = (path.stroke, path.width, dash, not (path.dash and is_line))
    reach = drawn.controlPointRect().adjusted(-more, -more, more, more)
    out.paths.setdefault((path.fill, pen), []).append((drawn, reach))


def _moved(at: Point, dx: float, dy: float) -> Point:
    return Point(at.x + dx, at.y + dy)


def _moved_box(box: Box, dx: float, dy: float) -> Box:
    x, y, w, h = box.rect
    return Box(Rect(x + dx, y + dy, w, h), box.fill, box.stroke, box.width, box.radius, box.dash, box.shadow)


def _moved_line(one: Line, factor: float, dx: float, dy: float) -> Line:
    at = QPointF(one.at.x() + dx / factor, one.at.y() + dy / factor)
    return Line(at, one.runs, one.left + dx, one.right + dx, one.y + dy)
