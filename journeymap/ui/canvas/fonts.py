"""The fonts of a map: one family chain for screen, PNG and PDF, so that what was measured is what is drawn."""

import math
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from journeymap.model.layout.shapes import Weight

FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")


class Face(NamedTuple):
    """A font and the `factor` by which its drawing is scaled: Qt knows whole pixel sizes only."""

    font: QFont
    factor: float


@lru_cache(maxsize=1)
def families() -> tuple[str, ...]:
    """The families of the chain that this machine has, best first; Qt's own choice if it has none.

    Asking Qt for a missing family is slow on some systems, so only those that exist are named.
    """
    known = set(QFontDatabase.families())
    return tuple(name for name in FAMILIES if name in known)


@lru_cache(maxsize=256)
def face(size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> Face:
    """The face for type of `size` px; needs a QGuiApplication."""
    whole = max(1, math.ceil(size))
    font = QFont()
    if families():
        font.setFamilies(list(families()))
    font.setPixelSize(whole)
    font.setWeight(QFont.Weight(int(weight)))
    font.setItalic(italic)
    # Unhinted advances are the same at every zoom: a line that fits at 100 % fits at 30 % and on paper.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Coloured fringes look wrong in pictures that are scaled, printed or shown on another screen.
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return Face(font, size / whole)
