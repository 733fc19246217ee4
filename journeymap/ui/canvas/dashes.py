"""Dashes as pieces of their own: Qt begins its pattern where a line enters the paper that is painted on, so parts of a
window painted one after the other would not meet."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import draw_ring, qrect

_FINE = 4.0
"""Curves are taken for polygons that look round at this zoom."""


_LONGEST = 6_000.0
"""A ring that is longer than this on screen (around a lane) has the dashes of Qt: its own would take too long, px."""


def dashed(path: QPainterPath, pattern: tuple[float, ...]) -> QPainterPath:
    """The dashes of a line, each a line to be drawn with flat ends; `pattern` is px on, px off and so on."""
    out = QPainterPath()
    if sum(pattern) <= 0:
        return path
    lengths = pattern if len(pattern) % 2 == 0 else pattern * 2
    for polygon in path.toSubpathPolygons(QTransform.fromScale(_FINE, _FINE)):
        _walk(out, [(point.x() / _FINE, point.y() / _FINE) for point in polygon.toList()], lengths)
    return out


def focus_ring(painter: QPainter, rect: Rect, radius: float, ink: Ink, zoom: float) -> None:
    """The dashed ring around what has the keyboard, one px wide at every zoom."""
    on, off = 3.0 / zoom, 2.0 / zoom
    if 2 * (rect.w + rect.h) * zoom > _LONGEST:
        draw_ring(painter, qrect(rect), radius, ink.pen("text1", 1.0 / zoom, (on, off)))
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink.pen("text1", 1.0 / zoom, round_ends=False))
    painter.drawPath(_ring(rect.w, rect.h, radius, (on, off)).translated(rect.x, rect.y))


@lru_cache(maxsize=8)
def _ring(width: float, height: float, radius: float, pattern: tuple[float, ...]) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(0.0, 0.0, width, height, radius, radius)
    return dashed(path, pattern)


def _walk(out: QPainterPath, points: list[tuple[float, float]], lengths: tuple[float, ...]) -> None:
    """Add the dashes along a polygon; one goes round its corners."""
    at, left = 0, lengths[0]
    x, y = points[0]
    out.moveTo(QPointF(x, y))
    for far_x, far_y in points[1:]:
        dx, dy = far_x - x, far_y - y
        length = (dx * dx + dy * dy) ** 0.5
        done = 0.0
        while length - done > left:
            done += left
            place = x + dx * done / length, y + dy * done / length
            if at % 2 == 0:
                out.lineTo(*place)
            else:
                out.moveTo(*place)
            at = (at + 1) % len(lengths)
            left = lengths[at]
        left -= length - done
        if at % 2 == 0:
            out.lineTo(far_x, far_y)
        x, y = far_x, far_y
