"""Where heads stand while the map is scrolled beyond them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QTransform

from journeymap.model.layout.shapes import Rect

if TYPE_CHECKING:
    from journeymap.model.layout.items import Item
    from journeymap.ui.canvas.full import Full
    from journeymap.ui.canvas.head_shapes import Head


@dataclass(slots=True)
class Part:
    """One head: `item` is what it is of, `place` where it stands in the scene; its shapes are made when seen."""

    item: Item
    place: Rect
    head: Head | None = None
    ground: list[Full] | None = None


@dataclass(frozen=True, slots=True)
class Fold:
    """How the heads stand just now, px of the viewport: moved by `dx` and `dy`, covering `rows` and `bars`.

    `slides` are the words that are moved besides: down for a row, to the right for a phase, by their number.
    """

    to_view: QTransform
    dx: int
    dy: int
    rows: QRect
    bars: QRect
    row_slides: dict[int, int]
    bar_slides: dict[int, int]

    @property
    def open_left(self) -> int:
        """Where the map begins right of the heads."""
        return self.rows.right() + 1 if self.dx else 0

    @property
    def open_top(self) -> int:
        """Where the map begins below the bars."""
        return self.bars.bottom() + 1 if self.dy else 0


def seen(parts: list[Part], start: float, end: float, *, down: bool) -> Iterator[tuple[int, Part]]:
    """The heads between two heights, or from left to right, with their numbers."""
    for number, part in enumerate(parts):
        first, last = (part.place.y, part.place.bottom) if down else (part.place.x, part.place.right)
        if first < end and last > start:
            yield number, part
