"""Text widths from Qt for the layout, which knows no fonts."""

from PySide6.QtGui import QFontMetricsF

from journeymap.model.layout.shapes import Weight
from journeymap.ui.canvas.fonts import face

_LIMIT = 50_000


class QtMeasure:
    """The layout's `Measure` by QFontMetricsF; needs a QGuiApplication, no window.

    Widths are remembered: a layout asks for the same words again after every edit.
    """

    def __init__(self) -> None:
        self._faces: dict[tuple[float, Weight, bool], tuple[QFontMetricsF, float, dict[str, float]]] = {}

    def width(self, text: str, size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> float:
        """Advance width of `text` at type size `size`, px at 100 %."""
        entry = self._faces.get((size, weight, italic))
        if entry is None:
            entry = self._open(size, weight, italic)
        metrics, factor, widths = entry
        width = widths.get(text)
        if width is None:
            width = metrics.horizontalAdvance(text) * factor
            if len(widths) >= _LIMIT:
                widths.clear()
            widths[text] = width
        return width

    def _open(self, size: float, weight: Weight, italic: bool) -> tuple[QFontMetricsF, float, dict[str, float]]:
        chosen = face(size, weight, italic)
        entry = (QFontMetricsF(chosen.font), chosen.factor, dict[str, float]())
        self._faces[size, weight, italic] = entry
        return entry
