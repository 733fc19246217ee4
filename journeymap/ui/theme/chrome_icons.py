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
