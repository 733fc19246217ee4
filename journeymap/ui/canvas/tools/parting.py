"""Where the map opens while cards are dragged over it: what lies right of the drop line makes room, row by row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import borders

_ROOM = 22.0
"""So far the others go aside, scene px."""
_BESIDE = 9.0
"""Half of the least gap between two cards of a row: there it is cut, clear of arrows, scene px."""
_END = 5.0
"""Behind the words of a phase and before the tip of its bar, scene px."""
_LEAST_ZOOM = 0.3
"""From farther away nobody would see it."""
_MOST = 60
"""With more rows in sight nothing goes aside: nobody could follow them."""


@dataclass(frozen=True, slots=True)
class Parting:
    """`cuts`: (top, bottom, x) of each row and of the phases, from where on they go `by` aside; `line` is where the
    map opens. All in px of the viewport."""

    line: int
    by: int
    cuts: tuple[tuple[int, int, int], ...]

    def area(self, view: QRect) -> QRect:
        """What looks different in `view`."""
        left = min(cut for _, _, cut in self.cuts)
        top, bottom = min(top for top, _, _ in self.cuts), max(bottom for _, bottom, _ in self.cuts)
        return QRect(left, top, view.right() + 1 - left, bottom - top).intersected(view)

    def moved(self, at: QPointF) -> QPointF:
        """Where something that stood at `at` is seen."""
        return at + QPointF(self.by, 0.0) if at.x() > self.line else at

    def paint(self, painter: QPainter, backdrop: QPixmap, within: QRect) -> None:
        """Draw as much of the rows as lies in `within` over what was there, by way of the clip of the painter: parts of
        `backdrop`, a picture of the viewport, would be scaled where the screen counts in 1.25 px."""
        ratio = backdrop.devicePixelRatio()
        for top, bottom, cut in self.cuts:
            aside = QRect(cut + self.by, top, within.right() + 1 - cut - self.by, bottom - top).intersected(within)
            slit = QRect(cut, top, self.by, bottom - top).intersected(within)
            if not aside.isEmpty():
                painter.setClipRect(aside)
                painter.drawPixmap(self.by, 0, backdrop)
            if not slit.isEmpty():  # ground, and lines that lead across: one column, drawn out
                painter.setClipRect(slit)
                column = QRectF(round(cut * ratio), 0.0, 1.0, backdrop.height())
                painter.drawPixmap(QRectF(cut, 0.0, self.by, backdrop.height() / ratio), backdrop, column)


def at(canvas: ToolCanvas, x: float) -> Parting | None:
    """How the map opens at `x` of the scene; None: it does not."""
    picture, zoom = canvas.surface.picture, canvas.zoom
    if picture is None or zoom < _LEAST_ZOOM:
        return None
    to_view, view, top = canvas.viewportTransform(), canvas.open_rect(), picture.origin.y
    seen = canvas.mapToScene(view).boundingRect()
    rows = [row for row in picture.plan.rows if top + row.end > seen.top() and top + row.start < seen.bottom()]
    if not rows or len(rows) > _MOST:
        return None
    cuts = []
    for row in rows:
        cut = to_view.map(QPointF(_cut(canvas, x, top + row.start, top + row.end), 0.0)).x()
        ends = [to_view.map(QPointF(0.0, top + end)).y() for end in (row.start, row.end)]
        first, last = max(view.top(), round(ends[0])), min(view.bottom() + 1, round(ends[1]))
        cuts.append((first, last, max(view.left(), round(cut))))
    border = next((each for each in borders.of(picture, True) if each > x), None)
    if border is not None:
        # The bars of the phases, in their place or kept in sight: the end of that bar is plain, and grows.
        height = round(borders.BAR * zoom)
        first = max(view.top() - height, round(to_view.map(QPointF(0.0, top - borders.BAR)).y()))
        cuts.append((first, first + height, max(view.left(), round(to_view.map(QPointF(border - _END, 0.0)).x()))))
    return Parting(round(to_view.map(QPointF(x, 0.0)).x()), max(6, round(_ROOM * min(zoom, 1.25))), tuple(cuts))


def _cut(canvas: ToolCanvas, x: float, top: float, bottom: float) -> float:
    """Where a row opens: at `x`, or beside the card that lies there."""
    here = canvas.surface.cache.index.at(Rect(x - _BESIDE, top, 2 * _BESIDE, bottom - top), "card")
    cards = [item.bounds for item in here if item.bounds.y < bottom and item.bounds.bottom > top]
    cards = [card for card in cards if card.x - _BESIDE < x < card.right + _BESIDE]
    if not cards:
        return x
    card = min(cards, key=lambda each: abs(each.centre.x - x))
    return card.right + _BESIDE if card.centre.x < x else card.x - _BESIDE
