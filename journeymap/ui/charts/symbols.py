"""The marks of the charts: told apart by shape, and by colour besides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from journeymap.ui.charts.look import Look, font, polygon, write


@dataclass(frozen=True, slots=True)
class Symbol:
    """A shape in a token's colour. `dash` is the line that goes with it (None: no line)."""

    shape: str
    token: str
    dash: tuple[float, ...] | None = None
    width: float = 1.6
    icon: str = ""
    """Stands in the legend instead of the shape."""

    def paint(self, painter: QPainter, centre: QPointF, radius: float, look: Look) -> None:
        """Draw the shape alone."""
        painter.setPen(look.pen(self.token, 1.6))
        painter.setBrush(look.brush("canvas"))
        _SHAPES[self.shape](painter, centre, radius, look, self.token)

    def sample(self, painter: QPainter, rect: QRectF, look: Look) -> None:
        """Draw line and shape as they stand in a legend."""
        if self.dash is not None:
            painter.setPen(look.pen(self.token, self.width, self.dash))
            painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
        if self.icon:
            look.icon(painter, self.icon, QRectF(rect.center() - QPointF(7, 7), QSizeF(14, 14)), self.token)
        elif self.shape:
            self.paint(painter, rect.center(), 5.0, look)


Shape = Callable[[QPainter, QPointF, float, Look, str], None]


def _none(_painter: QPainter, _centre: QPointF, _radius: float, _look: Look, _token: str) -> None:
    return


def _ring(painter: QPainter, centre: QPointF, radius: float, _look: Look, _token: str) -> None:
    painter.drawEllipse(centre, radius, radius)


def _disc(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    painter.setBrush(look.brush(token))
    painter.drawEllipse(centre, radius, radius)


def _half(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    painter.drawEllipse(centre, radius, radius)
    painter.setBrush(look.brush(token))
    around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawPie(around, 90 * 16, 180 * 16)


def _tick(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    _disc(painter, centre, radius, look, token)
    painter.setPen(look.pen("canvas", 1.6))
    x, y, r = centre.x(), centre.y(), radius
    painter.drawPolyline(
        [QPointF(x - r * 0.45, y + r * 0.05), QPointF(x - r * 0.1, y + r * 0.4), QPointF(x + r * 0.5, y - r * 0.35)]
    )


def _cross(painter: QPainter, centre: QPointF, radius: float, _look: Look, _token: str) -> None:
    x, y, r = centre.x(), centre.y(), radius * 0.75
    painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
    painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))


def _square(painter: QPainter, centre: QPointF, radius: float, _look: Look, _token: str) -> None:
    r = radius * 0.85
    painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r))


def _diamond(painter: QPainter, centre: QPointF, radius: float, look: Look, _token: str) -> None:
    x, y, r = centre.x(), centre.y(), radius * 1.1
    painter.drawPath(polygon([(x, y - r), (x + r, y), (x, y + r), (x - r, y)]))


def _triangle(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    """The mark of trouble, as on the map: a triangle with an exclamation mark."""
    x, y, r = centre.x(), centre.y(), radius * 1.2
    painter.setBrush(look.brush(token))
    painter.drawPath(polygon([(x, y - r), (x + r, y + r * 0.8), (x - r, y + r * 0.8)]))
    box = QRectF(x - r, y - r * 0.55, 2 * r, r * 1.4)
    write(painter, box, "!", font(round(r * 1.25), QFont.Weight.Bold), look.colour("onPain"), _CENTRE)


def _swatch(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    """A piece of a bar: tinted, with a thick edge on the left."""
    r = radius * 1.2
    rect = QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r)
    painter.fillRect(rect, look.tint(token))
    painter.setPen(look.pen(token, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), look.colour(token))


def _full(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    """A piece of a bar that is filled."""
    r = radius * 1.2
    painter.fillRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), look.colour(token))


def _hatched(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    r = radius * 1.2
    rect = QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r)
    painter.setBrush(look.tint(token))
    painter.setPen(look.pen(token, 1))
    painter.drawRect(rect)
    hatch(painter, rect, look, token)


def _open(painter: QPainter, centre: QPointF, radius: float, look: Look, token: str) -> None:
    r = radius * 1.2
    painter.setPen(look.pen(token, 1, (3, 2)))
    painter.setBrush(look.brush("canvas"))
    painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r))


def hatch(painter: QPainter, rect: QRectF, look: Look, token: str, gap: float = 6.0) -> None:
    """Slanting lines over `rect`; drawn one by one, since saved pictures know no pattern brushes."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(look.pen(token, 0.8))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += gap
    painter.restore()


_CENTRE = Qt.AlignmentFlag.AlignHCenter
_SHAPES: dict[str, Shape] = {
    "": _none,
    "ring": _ring,
    "disc": _disc,
    "half": _half,
    "tick": _tick,
    "cross": _cross,
    "square": _square,
    "diamond": _diamond,
    "triangle": _triangle,
    "swatch": _swatch,
    "full": _full,
    "hatched": _hatched,
    "open": _open,
}
