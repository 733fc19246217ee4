"""The cached drawing of a cell from afar: rectangles and lines in lists that QPainter takes in one call each."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainterPath

from journeymap.model.layout.shapes import Box, Fill, Gradient, Group, Path, Point, Rect, Shape, Text
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.glyphs import Line, line
from journeymap.ui.canvas.painter import qpath, qrect
from journeymap.ui.canvas.stages import staged

_LONG = 30.0
"""Lines shorter than this many px are left out below 8 % zoom."""
_TITLE_SIZE = 15.0
"""Type from this size on can be legible below 50 % zoom."""
_LETTER = 0.52
"""Width of an average letter in units of the type size."""
_BADGE = 12.0
"""Filled figures from this size on are badges that are seen below 20 % zoom too; arrow heads are smaller."""


@dataclass(slots=True)
class Title:
    """A line of large type: drawn as text where it is legible, else as `bar`."""

    size: float
    weight: int
    colour: str
    bar: QRectF
    factor: float
    line: Line


@dataclass(slots=True)
class Sketch:
    """One stage of a cell. Lists by colour token or (fill, stroke)."""

    bodies: dict[tuple[Fill, str | None], list[QRectF]] = field(default_factory=dict)
    long_lines: dict[str, list[QLineF]] = field(default_factory=dict)
    short_lines: dict[str, list[QLineF]] = field(default_factory=dict)
    curves: list[tuple[str, float, QPainterPath, QRectF]] = field(default_factory=list)
    areas: list[tuple[Fill, QPainterPath, QRectF]] = field(default_factory=list)
    figures: dict[Fill, QPainterPath] = field(default_factory=dict)
    marks: dict[str, list[QRectF]] = field(default_factory=dict)
    bars: dict[str, list[QRectF]] = field(default_factory=dict)
    titles: list[Title] = field(default_factory=list)


def sketch(groups: Iterable[Group]) -> list[Sketch]:
    """The stages of a cell's sketch, bottom first."""
    stages: list[Sketch] = []
    for group in groups:
        for stage, shape in staged(group.shapes):
            while stage >= len(stages):
                stages.append(Sketch())
            _add(stages[stage], shape)
    return stages


def _add(out: Sketch, shape: Shape) -> None:
    if isinstance(shape, Box):
        out.bodies.setdefault((shape.fill, shape.stroke), []).append(qrect(shape.rect))
    elif isinstance(shape, Path):
        _add_path(out, shape)
    elif isinstance(shape, Text):
        _add_text(out, shape)
    else:
        inset = shape.size / 6
        badge = QRectF(shape.at.x + inset, shape.at.y + inset, shape.size - 2 * inset, shape.size - 2 * inset)
        out.bars.setdefault(shape.colour, []).append(badge)


def _add_path(out: Sketch, path: Path) -> None:
    if path.fill is not None:
        shape, bounds = qpath(path.commands), extent(path)
        if isinstance(path.fill, Gradient) or max(bounds.w, bounds.h) > 4 * _LONG:
            out.areas.append((path.fill, shape, qrect(bounds)))
        else:
            out.figures.setdefault(path.fill, QPainterPath()).addPath(shape)
            if max(bounds.w, bounds.h) >= _BADGE:
                out.marks.setdefault(path.fill, []).append(qrect(bounds))
    if path.stroke is not None:
        _add_stroke(out, path, path.stroke)


def _add_stroke(out: Sketch, path: Path, token: str) -> None:
    if any(op == "C" and abs(points[2].x - points[0].x) > _LONG / 2 for op, points in path.commands):
        out.curves.append((token, path.width, qpath(path.commands), qrect(extent(path))))
        return
    for start, end in _segments(path):
        far = abs(end.x - start.x) + abs(end.y - start.y) >= _LONG
        lines = out.long_lines if far else out.short_lines
        lines.setdefault(token, []).append(QLineF(start.x, start.y, end.x, end.y))


def _segments(path: Path) -> Iterable[tuple[Point, Point]]:
    start = at = Point(0.0, 0.0)
    for op, points in path.commands:
        if op == "M":
            start = at = points[0]
        elif op == "Z":
            yield at, start
            at = start
        elif op == "L":
            yield at, points[0]
            at = points[0]
        else:
            yield at, points[2]
            at = points[2]


def _add_text(out: Sketch, text: Text) -> None:
    width = min(len(text.text) * text.size * _LETTER, text.room or 1e9)
    x = text.at.x - (0.0, width / 2, width)[text.anchor]
    height = text.size * 0.32
    bar = QRectF(x, text.at.y - height, width, height)
    if text.size < _TITLE_SIZE:
        out.bars.setdefault(text.colour, []).append(bar)
        return
    factor = face(text.size, text.weight, text.italic).factor
    out.titles.append(Title(text.size, text.weight, text.colour, bar, factor, line(text)))


def extent(path: Path) -> Rect:
    """The rectangle around all points of a path, control points included."""
    xs = [point.x for command in path.commands for point in command.points]
    ys = [point.y for command in path.commands for point in command.points]
    if not xs:
        return Rect(0.0, 0.0, 0.0, 0.0)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
