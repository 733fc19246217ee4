"""Icons for menus and buttons: Lucide's strokes in the text colours of the theme, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

from journeymap.ui.theme import icons
from journeymap.ui.theme.tokens import Theme

SIZE = 18
_GRID = 24.0
_STROKE = 1.75
_MODES = {
    QIcon.Mode.Normal: "text2",
    QIcon.Mode.Active: "text1",
    QIcon.Mode.Selected: "text1",
    QIcon.Mode.Disabled: "chrome.disabledText",
}


def icon(name: str, theme: Theme) -> QIcon:
    """The icon `name` in the colours of `theme`, for all screens that there are."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return _icon(name, tuple(theme.colours[token] for token in _MODES.values()), tuple(sorted(ratios)))


def tinted(name: str, colour: str) -> QIcon:
    """The icon `name` in one colour ("#RRGGBB")."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return _icon(name, (colour,) * len(_MODES), tuple(sorted(ratios)))


def named_or_swatch(name: str | None, swatch: tuple[str, str] | None, theme: Theme) -> QIcon | None:
    """The icon of an action: strokes by name, or else a patch of two colours; None if it has neither."""
    if name is not None:
        return icon(name, theme)
    return _swatch(*(theme.colours[token] for token in (*swatch, "text3"))) if swatch is not None else None


@lru_cache(maxsize=64)
def _swatch(first: str, second: str, border: str) -> QIcon:
    """A rounded square, its upper left half in the first colour."""
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}:
        pixmap = QPixmap(QSize(SIZE, SIZE) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QPainterPath()
        square.addRoundedRect(1.5, 1.5, SIZE - 3, SIZE - 3, 4, 4)
        painter.fillPath(square, QColor(second))
        painter.setClipPath(square)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(first))
        painter.drawPolygon([QPointF(0, 0), QPointF(SIZE, 0), QPointF(0, SIZE)])
        painter.setClipping(False)
        painter.strokePath(square, QPen(QColor(border), 1))
        painter.end()
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _icon(name: str, colours: tuple[str, ...], ratios: tuple[float, ...]) -> QIcon:
    made = QIcon()
    drawn = stroke_path(name)
    for mode, colour in zip(_MODES, colours, strict=True):
        for ratio in ratios:
            made.addPixmap(_pixmap(drawn, colour, ratio), mode)
    return made


def _pixmap(path: QPainterPath, colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(SIZE, SIZE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SIZE / _GRID, SIZE / _GRID)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(QColor(colour), _STROKE, Qt.PenStyle.SolidLine, cap, join))
    painter.drawPath(path)
    painter.end()
    return pixmap


def stroke_path(name: str) -> QPainterPath:
    """The strokes of an icon on a grid of 24 x 24."""
    path = QPainterPath()
    for op, points in icons.paths(name):
        ends = [QPointF(*point) for point in points]
        if op == "M":
            path.moveTo(ends[0])
        elif op == "L":
            path.lineTo(ends[0])
        elif op == "C":
            path.cubicTo(*ends)
        else:
            path.closeSubpath()
    return path
