"""A large picture on several sheets of paper: where to cut, and the marks that help to put them together."""

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter

from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.export.options import Paper

_POINTS_PER_MM = 72 / 25.4
_SIZES = {Paper.A3: (420.0, 297.0), Paper.A4: (297.0, 210.0)}
"""Width and height in mm, landscape."""
MARGIN_MM = 10.0
OVERLAP_MM = 10.0
_MARK_MM = 5.0


class Sheet(NamedTuple):
    """A page: its size in points, the part of the picture on it (px), and the window in the page that shows it."""

    page: tuple[float, float]
    part: Rect
    window: Rect
    label: str = ""


def single(picture: Picture, scale: float) -> Sheet:
    """One page as large as the picture; `scale` is points per px."""
    page = (max(1.0, picture.width * scale), max(1.0, picture.height * scale))
    return Sheet(page, Rect(0.0, 0.0, picture.width, picture.height), Rect(0.0, 0.0, *page))


def cut(picture: Picture, scale: float, paper: Paper) -> list[Sheet]:
    """Landscape sheets row by row; neighbours share a strip of `OVERLAP_MM`."""
    page = (_SIZES[paper][0] * _POINTS_PER_MM, _SIZES[paper][1] * _POINTS_PER_MM)
    margin, overlap = MARGIN_MM * _POINTS_PER_MM, OVERLAP_MM * _POINTS_PER_MM
    wide, high = page[0] - 2 * margin, page[1] - 2 * margin
    columns = _count(picture.width * scale, wide, overlap)
    rows = _count(picture.height * scale, high, overlap)
    out = []
    for row in range(rows):
        for column in range(columns):
            part = Rect(column * (wide - overlap) / scale, row * (high - overlap) / scale, wide / scale, high / scale)
            label = f"{picture.title}  ·  {row * columns + column + 1}/{rows * columns}  ({column + 1} × {row + 1})"
            out.append(Sheet(page, part, Rect(margin, margin, wide, high), label))
    return out


def draw_marks(painter: QPainter, sheet: Sheet, ink: Ink) -> None:
    """Crop marks in the margin, where the sheet is to be cut, and which sheet this is. The unit is the point."""
    x, y, w, h = sheet.window
    length, gap = _MARK_MM * _POINTS_PER_MM, 2.0
    painter.setPen(ink.pen("text1", 0.5, round_ends=False))
    across = [(px, py, side) for px, side in ((x, -1), (x + w, 1)) for py in (y, y + h)]
    down = [(px, py, side) for py, side in ((y, -1), (y + h, 1)) for px in (x, x + w)]
    lines = [QLineF(px + side * gap, py, px + side * (gap + length), py) for px, py, side in across]
    lines += [QLineF(px, py + side * gap, px, py + side * (gap + length)) for px, py, side in down]
    painter.drawLines(lines)
    font, factor = face(8.0)
    painter.setFont(font)
    painter.setPen(ink.colour("text2"))
    painter.scale(factor, factor)
    painter.drawText(QPointF((x + 6) / factor, (y + h + 14) / factor), sheet.label[:160])


def _count(length: float, window: float, overlap: float) -> int:
    return max(1, math.ceil((length - overlap - 0.01) / (window - overlap)))
