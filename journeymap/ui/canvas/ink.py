"""Pens, brushes and colours of a theme, made once each: they are asked for with every shape of every frame."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPen

from journeymap.model.layout.shapes import Fill, Gradient
from journeymap.ui.theme.tokens import Theme

_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_NO_PEN = QPen(Qt.PenStyle.NoPen)


class Ink:
    """The drawing tools of one theme. Raises KeyError for a token that the theme does not have."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._colours: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float, tuple[float, ...], bool], QPen] = {}
        self._brushes: dict[Fill, QBrush] = {}

    def colour(self, token: str) -> QColor:
        """The colour of a token."""
        found = self._colours.get(token)
        if found is None:
            found = self._colours[token] = QColor(self.theme.colours[token])
        return found

    def pen(self, token: str | None, width: float = 1.0, dash: tuple[float, ...] = (), round_ends: bool = True) -> QPen:
        """A pen of `width` px (0: one device pixel at every zoom); `dash` in px, None draws nothing."""
        if token is None:
            return _NO_PEN
        key = (token, width, dash, round_ends)
        found = self._pens.get(key)
        if found is None:
            found = self._pens[key] = self._make_pen(token, width, dash, round_ends)
        return found

    def brush(self, fill: Fill) -> QBrush:
        """A brush for a token or a gradient; None fills nothing."""
        if fill is None:
            return _NO_BRUSH
        found = self._brushes.get(fill)
        if found is None:
            found = self._brushes[fill] = self._make_brush(fill)
        return found

    def _make_pen(self, token: str, width: float, dash: tuple[float, ...], round_ends: bool) -> QPen:
        pen = QPen(self.colour(token), width)
        if round_ends:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        else:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            # Qt counts dashes in pen widths, and knows even numbers of entries only.
            unit = width or 1.0
            pen.setDashPattern([length / unit for length in (dash if len(dash) % 2 == 0 else dash * 2)])
        return pen

    def _make_brush(self, fill: str | Gradient) -> QBrush:
        if isinstance(fill, str):
            return QBrush(self.colour(fill))
        gradient = QLinearGradient(0.0, fill.y_top, 0.0, fill.y_bottom)
        gradient.setColorAt(0.0, self.colour(fill.top))
        gradient.setColorAt(1.0, self.colour(fill.bottom))
        return QBrush(gradient)
