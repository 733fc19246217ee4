"""Heads of rows and bars of phases that stay at the edges of the window while the map is scrolled beyond them.

They are the heads of the picture itself, painted once more at another place; where they stand in their own place
nothing is painted. All moves are whole px, so a head looks the same wherever it stands.
"""

from __future__ import annotations

import math
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QPainter, QRegion, QTransform

from journeymap.model.layout.shapes import Point, Rect
from journeymap.ui.canvas import head_shapes
from journeymap.ui.canvas.detail import LEGIBLE
from journeymap.ui.canvas.head_fold import Fold, Part
from journeymap.ui.canvas.head_paint import HeadPainter

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.layout.items import Item
    from journeymap.model.layout.picture import Picture
    from journeymap.ui.canvas.head_shapes import Behind, Head
    from journeymap.ui.canvas.index import Index
    from journeymap.ui.canvas.surface import Surface

_TYPE = 13.0
"""Size of the words on a row head at type scale 1, px: where they cannot be read, no head stays."""
_ABOVE = 6.0
"""Ground above the bars of the phases, scene px."""
_INSET = 8.0
"""Between the edge and words that slide along it, scene px."""
_LINE = 9.0
"""Sliding words keep so far from the borders of a row, scene px: the name of a blueprint line stands on them."""
_WIDEST, _TALLEST = 0.42, 0.34
"""Heads that would take a larger share of the window than this do not stay."""


class Heads:
    """Those of one surface. `settle` tells where the map stands; the others speak of that."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self.wanted = True
        """Whether the person wants them to stay."""
        self._index: Index | None = None
        self._picture: Picture | None = None
        self._column = Rect(0.0, 0.0, 0.0, 0.0)
        self._rows: list[Part] = []
        self._bars: list[Part] = []
        self._behind: list[Behind] | None = None
        self._made_of: list[Item] = []
        self._fold: Fold | None = None
        self._settled: tuple[object, ...] = ()
        self._painter = HeadPainter(surface, self._head)

    @property
    def extent(self) -> Point:
        """Room that the heads take left of and above the map when they stay, scene px."""
        self._follow()
        return Point(self._column.w, self._column.y - self._bars_top) if self.wanted and self._rows else Point(0.0, 0.0)

    @property
    def origin(self) -> Point:
        """Where the grid begins, scene px."""
        return Point(self._column.right, self._column.y)

    @property
    def fold(self) -> Fold | None:
        """How the heads stand; None: none is away from its place."""
        return self._fold

    @property
    def covered(self) -> QRegion:
        """What they cover, px of the viewport."""
        fold = self._fold
        return QRegion(fold.rows).united(fold.bars) if fold is not None else QRegion()

    def stay_at(self, zoom: float, size: QSize) -> bool:
        """Whether heads stay at this zoom in a viewport of `size`: if they can be read and leave room for the map."""
        self._follow()
        if self._picture is None or not self.wanted or not self._rows:
            return False
        wide, high = self._column.w * zoom, (self._column.y - self._bars_top) * zoom
        legible = _TYPE * self._picture.view.scale * zoom >= LEGIBLE
        return legible and wide <= size.width() * _WIDEST and high <= size.height() * _TALLEST

    def settle(self, to_view: QTransform, size: QSize) -> None:
        """The map stands like this in a viewport of `size`."""
        self._follow()
        now = (self._index, self.wanted, to_view.m11(), to_view.dx(), to_view.dy(), size.width(), size.height())
        if now != self._settled:
            self._settled = now
            self._fold = self._folded(to_view, size)

    def moved(self, at: QPoint) -> QPoint:
        """How far what is seen at a place of the viewport is away from where the map has it, px."""
        fold = self._fold
        if fold is None:
            return QPoint(0, 0)
        in_bars = fold.bars.contains(at)
        aside = fold.rows.contains(at) or (in_bars and at.x() < fold.open_left)
        return QPoint(fold.dx if aside else 0, fold.dy if in_bars else 0)

    def shift_of(self, key: Key) -> QPointF:
        """How far the words of a head are away from where the map has them, px."""
        if (fold := self._fold) is None:
            return QPointF(0.0, 0.0)
        for number, part in enumerate(self._rows):
            if part.item.key == key:
                return QPointF(fold.dx, fold.row_slides.get(number, 0))
        for number, part in enumerate(self._bars):
            if part.item.key == key:
                return QPointF(fold.bar_slides.get(number, 0), fold.dy)
        return QPointF(0.0, 0.0)

    def paint(self, painter: QPainter, region: QRegion, ratio: float) -> None:
        """Paint those in `region`; the painter is in viewport px, `ratio` the device pixel ratio."""
        if self._fold is not None:
            self._painter.paint(painter, self._fold, self._rows, self._bars, region, ratio)

    def _follow(self) -> None:
        """Find the heads of the picture that is shown now."""
        picture, index = self._surface.picture, self._surface.cache.index
        if index is self._index:
            return
        self._index, self._picture, self._behind = index, picture, None
        lanes, phases = list(index.of_role("lane")), list(index.of_role("phase"))
        if picture is None or not lanes or not phases:
            self._rows, self._bars, self._made_of = [], [], []
            return
        left, origin = lanes[0].bounds.x, picture.origin
        rows = [*lanes, *index.of_role("row")]
        made_of = [*rows, *phases, *index.of_role("frame")]
        if len(made_of) == len(self._made_of) and all(map(is_, made_of, self._made_of)):
            return  # most edits leave the frame as it is
        self._made_of = made_of
        bottom = max(item.bounds.bottom for item in rows)
        self._column = Rect(left, origin.y, origin.x - left, bottom - origin.y)
        self._rows = [
            Part(item, Rect(left, item.bounds.y, self._column.w, item.bounds.h))
            for item in sorted(rows, key=lambda item: item.bounds.y)
        ]
        last = len(phases) - 1
        self._bars = [
            Part(item, item.bounds if number == last or item.key is None else item.bounds.grown(-head_shapes.TIP))
            for number, item in enumerate(phases)
        ]

    @property
    def _bars_top(self) -> float:
        return self._bars[0].place.y - _ABOVE if self._bars else 0.0

    def _folded(self, to_view: QTransform, size: QSize) -> Fold | None:
        picture, column = self._picture, self._column
        zoom, ox, oy = to_view.m11(), to_view.dx(), to_view.dy()
        if picture is None or not self.stay_at(zoom, size):
            return None
        top, wide, high = self._bars_top, column.w * zoom, (column.y - self._bars_top) * zoom
        x, y = column.x * zoom + ox, top * zoom + oy
        dx = min(max(0, math.ceil(-x)), int(picture.plan.width * zoom))
        dy = min(max(0, math.ceil(-y)), int(column.h * zoom))
        whole = QRect(QPoint(0, 0), size)
        bars = QRect()
        if dx or dy:
            bars = QRect(0, math.floor(y + dy), size.width(), math.ceil(y + dy + high) - math.floor(y + dy))
        start = bars.bottom() + 1 if dx or dy else math.floor(column.y * zoom + oy)
        slides = self._row_slides(zoom, oy, start, size.height())
        rows = QRect()
        if dx or slides:
            ends = math.ceil(x + dx + wide), math.ceil(column.bottom * zoom + oy)
            rows = QRect(QPoint(math.floor(x + dx), start), QPoint(ends[0] - 1, ends[1] - 1)).intersected(whole)
        elif not dy:
            return None
        fold = Fold(to_view, dx, dy, rows, bars.intersected(whole), slides, self._bar_slides(zoom, ox, x + dx + wide))
        return None if fold.rows.isEmpty() and fold.bars.isEmpty() else fold

    def _row_slides(self, zoom: float, oy: float, top: float, bottom: float) -> dict[int, int]:
        """Words of rows that are cut at the upper or the lower edge stay within what is seen of the row."""
        found: dict[int, int] = {}
        for number, part in enumerate(self._rows):
            start, end = part.place.y * zoom + oy, part.place.bottom * zoom + oy
            if end <= top or start >= bottom or (start >= top and end <= bottom):
                continue
            spot = self._head(part).spot
            first, last = spot.y * zoom + oy, spot.bottom * zoom + oy
            slide = 0.0
            if start < top:
                slide = min(max(0.0, top - first), max(0.0, end - _LINE * zoom - last))
            if end > bottom and last + slide > bottom:
                slide = max(bottom - last, min(0.0, max(start + _LINE * zoom, top) - first))
            if round(slide):
                found[number] = round(slide)
        return found

    def _bar_slides(self, zoom: float, ox: float, left: float) -> dict[int, int]:
        """The words of a phase that is cut at the left edge stay within what is seen of its bar."""
        for number, part in enumerate(self._bars):
            if part.place.right * zoom + ox > left:
                slide = math.ceil(left + _INSET * zoom - self._head(part).spot.x * zoom - ox)
                return {number: slide} if slide > 0 and self._head(part).words else {}
        return {}

    def _head(self, part: Part) -> Head:
        if part.head is None:
            if part.item.role == "phase":
                part.head = head_shapes.of_phase(part.item, part.place)
            else:
                if self._behind is None:
                    self._behind = head_shapes.behind(self._surface.cache.index, self._column)
                part.head = head_shapes.of_row(part.item, part.place, self._behind, self._column)
        return part.head
