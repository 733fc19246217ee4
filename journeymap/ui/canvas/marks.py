"""Rings around what was found or is being picked; unlike the ring of the selection, and told apart without colour."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import draw_ring, qrect

_GAP = 5.0
"""Distance from the card, px on screen: outside the ring of the selection."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marked records, and the one that is meant now."""

    keys: frozenset[Key] = frozenset()
    current: Key | None = None

    def __bool__(self) -> bool:
        return bool(self.keys)


def paint(
    painter: QPainter, marks: Marks, item_of: Callable[[Key], Item | None], ink: Ink, area: QRectF, zoom: float
) -> None:
    """Paint the rings that lie in `area`; the painter is in scene units."""
    if not marks:
        return
    gap = _GAP / zoom
    dotted = ink.pen("text2", 2.0 / zoom, (4.0 / zoom, 3.0 / zoom))
    strong = ink.pen("text1", 3.0 / zoom)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for item in _items(marks.keys, item_of):
        if area.intersects(qrect(item.bounds.grown(2 * gap))):
            draw_ring(
                painter, qrect(item.bounds.grown(gap)), gap + 8.0, strong if item.key == marks.current else dotted
            )


def _items(keys: Iterable[Key], item_of: Callable[[Key], Item | None]) -> Iterable[Item]:
    return filter(None, map(item_of, keys))
