"""Lines of text as glyphs that are found once: drawing them again, at another zoom or place, needs no text layout.

Measured for 500 lines: glyph runs 6 ms at every zoom, whether a run is a line or many; QStaticText twice as much, and
six times whenever the zoom changes.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QTextLayout, QTextOption

from journeymap.model.layout.shapes import Anchor, Text, Weight
from journeymap.ui.canvas.fonts import face

_BREAK = "\u2028"
_ENDLESS = 1e7
_REMEMBERED = 8_192
"""Lines whose glyphs are remembered: ten windows full of cards."""


class Line(NamedTuple):
    """A line of text: its runs are to be drawn at `at`, in units of the face's font.

    It shows from `left` to `right`, and its baseline is at `y`, px of the picture."""

    at: QPointF
    runs: tuple[QGlyphRun, ...]
    left: float
    right: float
    y: float


def line(text: Text) -> Line:
    """The glyphs of a text at its place."""
    factor = face(text.size, text.weight, text.italic).factor
    runs, width = _glyphs(text.text, text.size, text.weight, text.italic)
    x, y = text.at
    if text.anchor != Anchor.START:
        x -= width / 2 if text.anchor == Anchor.MIDDLE else width
    # letters may lean out of their advance, and a fallback font may have wider ones
    return Line(QPointF(x / factor, y / factor), runs, x - text.size, x + width + text.size, y)


@lru_cache(maxsize=_REMEMBERED)
def _glyphs(text: str, size: float, weight: Weight, italic: bool) -> tuple[tuple[QGlyphRun, ...], float]:
    """The glyphs of a line whose baseline begins at (0, 0), and its width, px."""
    font, factor = face(size, weight, italic)
    layout = QTextLayout(text.replace(_BREAK, " ").replace("\n", " "), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    only = layout.createLine()
    only.setLineWidth(_ENDLESS)
    only.setPosition(QPointF(0.0, -only.ascent()))
    layout.endLayout()
    return tuple(layout.glyphRuns()), only.naturalTextWidth() * factor
