"""The line or frame that shows where something dropped would stand."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from journeymap.ui.canvas.ink import Ink

_THICK = 4.0
_KNOB = 5.0
REACH = 9
"""How far a marker stands out of its place, px."""


def paint(painter: QPainter, place: QRectF, frames: bool, ink: Ink) -> None:
    """Draw the marker (viewport px): `frames` a column that is there, else a line with round ends for a new one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if frames:
        tint = QColor(ink.colour("selection"))
        tint.setAlpha(36)
        painter.setBrush(tint)
        painter.setPen(ink.pen("selection", 2.0))  # dashes would cost half a frame
        painter.drawRoundedRect(place, 8, 8)
    else:
        _line(painter, place, ink)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _line(painter: QPainter, place: QRectF, ink: Ink) -> None:
    """Along the longer side of `place`."""
    middle = place.center()
    if place.height() >= place.width():
        start, end = QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom())
    else:
        start, end = QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y())
    for token, width in (("canvas", _THICK + 4.0), ("selection", _THICK)):
        painter.setPen(ink.pen(token, width))
        painter.drawLine(start, end)
    painter.setPen(ink.pen("canvas", 1.5))
    painter.setBrush(ink.brush("selection"))
    painter.drawEllipse(start, _KNOB, _KNOB)
    painter.drawEllipse(end, _KNOB, _KNOB)
