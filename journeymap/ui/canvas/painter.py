"""The only place that draws: shapes into QPainter calls, the same for canvas, PNG and PDF."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from journeymap.model.layout.shapes import Anchor, Box, Command, Group, Icon, Path, Rect, Shape, Text
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.theme import icons

SHADOW_REACH = 4.0
"""How far a shadow stands out of its box, px."""
_SHADOW = ((3.0, 5), (2.0, 8), (1.0, 12))
"""Growth in px and opacity (0-255) of the layers of a soft shadow."""
_GRID = 24.0
"""The units that icons are drawn in."""


class ShapePainter:
    """Translates shapes for one QPainter whose unit is px at 100 %; `screen` adds the shadows."""

    def __init__(self, painter: QPainter, ink: Ink, screen: bool = False) -> None:
        self._painter = painter
        self._ink = ink
        self._screen = screen

    def groups(self, groups: Iterable[Group]) -> None:
        """Draw groups, the first one at the bottom."""
        for group in groups:
            self.shapes(group.shapes)

    def shapes(self, shapes: Iterable[Shape]) -> None:
        """Draw shapes, the first one at the bottom."""
        for shape in shapes:
            if isinstance(shape, Text):
                self.text(shape)
            elif isinstance(shape, Box):
                self.box(shape)
            elif isinstance(shape, Path):
                self.path(shape)
            else:
                self.icon(shape)

    def box(self, box: Box) -> None:
        """Draw a rectangle, rounded or not, with its shadow on screen."""
        rect = qrect(box.rect)
        if box.shadow and self._screen and self._ink.theme.shadows:
            draw_shadow(self._painter, rect, box.radius, 4 if self._ink.theme.dark else 1)
        self._painter.setPen(self._ink.pen(box.stroke, box.width, box.dash, round_ends=False))
        self._painter.setBrush(self._ink.brush(box.fill))
        if box.radius > 0:
            self._painter.drawRoundedRect(rect, box.radius, box.radius)
        else:
            self._painter.drawRect(rect)

    def path(self, path: Path) -> None:
        """Draw lines and curves."""
        self._painter.setPen(self._ink.pen(path.stroke, path.width, path.dash))
        self._painter.setBrush(self._ink.brush(path.fill))
        self._painter.drawPath(qpath(path.commands))

    def text(self, text: Text) -> None:
        """Draw one line of text on its baseline."""
        font, factor = face(text.size, text.weight, text.italic)
        self._painter.setFont(font)
        self._painter.setPen(self._ink.colour(text.colour))
        x, y = text.at
        if text.anchor != Anchor.START:
            width = QFontMetricsF(font).horizontalAdvance(text.text) * factor
            x -= width / 2 if text.anchor == Anchor.MIDDLE else width
        if factor == 1.0:
            self._painter.drawText(QPointF(x, y), text.text)
            return
        self._painter.save()
        self._painter.scale(factor, factor)
        self._painter.drawText(QPointF(x / factor, y / factor), text.text)
        self._painter.restore()

    def icon(self, icon: Icon) -> None:
        """Draw an icon in outline."""
        scale = icon.size / _GRID
        self._painter.save()
        self._painter.translate(icon.at.x, icon.at.y)
        self._painter.scale(scale, scale)
        self._painter.setPen(self._ink.pen(icon.colour, icons.STROKE))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(icon_path(icon.name))
        self._painter.restore()


def draw_shadow(painter: QPainter, rect: QRectF, radius: float, strength: int) -> None:
    """A soft shadow below a box: layers that grow and fade, a little lower than the box."""
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, alpha in _SHADOW:
        painter.setBrush(QColor(10, 20, 30, alpha * strength))
        painter.drawRoundedRect(
            rect.adjusted(-grow / 2, 1 - grow / 2, grow / 2, 1 + grow / 2), radius + grow / 2, radius + grow / 2
        )


def draw_ring(painter: QPainter, rect: QRectF, radius: float, pen: QPen) -> None:
    """The ring around what is selected or has the keyboard focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawRoundedRect(rect, radius, radius)


def qrect(rect: Rect) -> QRectF:
    """A Qt rectangle."""
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def qpath(commands: Iterable[Command]) -> QPainterPath:
    """A Qt path. Raises ValueError for an unknown command."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for op, points in commands:
        if op == "M":
            path.moveTo(*points[0])
        elif op == "L":
            path.lineTo(*points[0])
        elif op == "C":
            (x1, y1), (x2, y2), (x3, y3) = points
            path.cubicTo(x1, y1, x2, y2, x3, y3)
        elif op == "Z":
            path.closeSubpath()
        else:
            raise ValueError(f"unknown path command {op!r}")
    return path


@lru_cache(maxsize=512)
def icon_path(name: str) -> QPainterPath:
    """The outline of an icon in its own units."""
    return qpath(icons.paths(name))
