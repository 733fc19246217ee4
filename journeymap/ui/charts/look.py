"""How charts are drawn: type, pens and colours from the theme's tokens, the same on screen and in saved pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPainterPath, QPen

from journeymap.model.layout import colour

if TYPE_CHECKING:
    from journeymap.ui.theme.tokens import Theme

SMALL, PLAIN, HEADING = 11, 12, 13
_GRID = 24.0


class Look:
    """Pens, brushes and fonts of one theme."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        return QColor(self.theme.colours[token])

    def tint(self, token: str, share: float = 0.16) -> QColor:
        """A token mixed into the ground, on which text takes the text colours; the contrast theme has no tints."""
        if self.is_contrast:
            return self.colour("canvas")
        return QColor(colour.mix(self.theme.colours[token], self.theme.colours["canvas"], share))

    @property
    def is_contrast(self) -> bool:
        return self.theme.name == "contrast"

    def pen(self, token: str, width: float = 1.0, dash: tuple[float, ...] = ()) -> QPen:
        """A line with round ends; `dash` in px."""
        pen = QPen(self.colour(token), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern([length / width for length in dash])
        return pen

    def brush(self, token: str) -> QBrush:
        """A plain ground of a token's colour."""
        return QBrush(self.colour(token))

    def icon(self, painter: QPainter, name: str, rect: QRectF, token: str, width: float = 1.4) -> None:
        """Draw an icon of the program."""
        from journeymap.ui.theme.chrome_icons import stroke_path

        scale = rect.width() / _GRID
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(scale, scale)
        painter.setPen(self.pen(token, width / scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(stroke_path(name))
        painter.restore()


def font(px: int = PLAIN, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's type at a size in px."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(px)
    made.setWeight(weight)
    return made


def width(text: str, type_: QFont) -> float:
    """How wide a text is, in px."""
    return QFontMetricsF(type_).horizontalAdvance(text)


def elided(text: str, type_: QFont, room: float) -> str:
    """A text that fits into `room` px, with an ellipsis where something is missing."""
    return QFontMetricsF(type_).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    type_: QFont,
    colour_: QColor,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, elided to the width of `rect`, in its vertical middle."""
    painter.setFont(type_)
    painter.setPen(colour_)
    shown = elided(text, type_, rect.width())
    painter.drawText(rect, int(where | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


def polygon(points: list[tuple[float, float]]) -> QPainterPath:
    """A closed path through `points`."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path
