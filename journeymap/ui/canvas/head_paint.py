"""Paints heads away from their place: the shapes of the picture, and their words drawn once and then copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion, QTransform

from journeymap.model.layout.shapes import Rect, Shape
from journeymap.ui.canvas import head_shapes
from journeymap.ui.canvas.dashes import focus_ring
from journeymap.ui.canvas.drawing import Drawing
from journeymap.ui.canvas.full import full
from journeymap.ui.canvas.head_fold import Fold, Part, seen
from journeymap.ui.canvas.head_shapes import TIP, group
from journeymap.ui.canvas.painter import draw_ring, qrect
from journeymap.ui.canvas.sprites import Sprites
from journeymap.ui.canvas.surface import RING

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeymap.ui.canvas.head_shapes import Head
    from journeymap.ui.canvas.ink import Ink
    from journeymap.ui.canvas.surface import Surface


_LARGEST = 1_500_000
"""Grounds of more device px than this are painted anew each time."""


def _is_broken(ratio: float) -> bool:
    """Whether a px of the window is no whole number of px of the screen: a picture would be copied beside its place."""
    return not ratio.is_integer()


class HeadPainter:
    """For the heads of one surface, with its colours, its selection and its focus."""

    def __init__(self, surface: Surface, head_of: Callable[[Part], Head]) -> None:
        """`head_of` gives the shapes of a head."""
        self._surface = surface
        self._head_of = head_of
        self._ink: Ink | None = None
        self._sprites: Sprites | None = None
        self._grounds: dict[int, tuple[object, QPixmap]] = {}
        self._words: dict[tuple[str, int], tuple[object, QPixmap, QPoint]] = {}

    def paint(
        self, painter: QPainter, fold: Fold, rows: list[Part], bars: list[Part], region: QRegion, ratio: float
    ) -> None:
        """Paint those in `region`; the painter is in viewport px, `ratio` the device pixel ratio."""
        surface = self._surface
        if self._ink is not surface.ink or self._sprites is None:
            self._ink, self._sprites = surface.ink, Sprites(surface.ink)
            self._words.clear()
            self._grounds.clear()
        self._sprites.tune(fold.to_view.m11(), ratio)
        painter.save()
        if region.intersects(fold.bars):
            self._paint_bars(painter, fold, bars, ratio)
        if region.intersects(fold.rows):
            self._paint_rows(painter, fold, rows, ratio)
        painter.setClipping(False)
        self._paint_edges(painter, fold)
        painter.restore()

    def _paint_rows(self, painter: QPainter, fold: Fold, rows: list[Part], ratio: float) -> None:
        matrix, area = fold.to_view, fold.rows
        zoom, ox, oy = matrix.m11(), matrix.dx() + fold.dx, matrix.dy()
        painter.setClipRect(area)
        painter.fillRect(area, self._surface.ink.colour("canvas"))
        near = list(seen(rows, (area.top() - oy) / zoom, (area.bottom() + 1 - oy) / zoom, down=True))
        for number, part in near:
            head = self._head_of(part)
            self._paint_row(painter, number, part, head, QPointF(ox, oy), area, zoom, ratio)
        for number, part in near:
            head = self._head_of(part)
            place = QPointF(ox, oy + fold.row_slides.get(number, 0))
            self._paint_words(painter, ("row", number), head.words, head.colour, place, zoom, ratio)
        self._paint_rings(painter, [part for _, part in near], QTransform(zoom, 0, 0, zoom, ox, oy))

    def _paint_row(
        self,
        painter: QPainter,
        number: int,
        part: Part,
        head: Head,
        origin: QPointF,
        area: QRect,
        zoom: float,
        ratio: float,
    ) -> None:
        """The ground of a row, copied unless it is too large to keep a picture of."""
        x, y, w, h = part.place
        spot = QRectF(x * zoom, y * zoom, w * zoom, h * zoom).toAlignedRect()
        if spot.width() * spot.height() * ratio * ratio > _LARGEST or _is_broken(ratio):
            painter.save()
            painter.setClipRect(spot.translated(origin.toPoint()), Qt.ClipOperation.IntersectClip)
            self._paint_ground(painter, [part], QTransform(zoom, 0, 0, zoom, origin.x(), origin.y()), area)
            painter.restore()
            return
        wanted = (head.ground, head.place, zoom, ratio)
        known = self._grounds.get(number)
        if known is None or known[0] != wanted:
            pixmap = QPixmap(spot.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(self._surface.ink.colour("canvas"))
            drawn = QPainter(pixmap)
            matrix = QTransform(zoom, 0, 0, zoom, -spot.x(), -spot.y())
            self._paint_ground(drawn, [part], matrix, QRect(QPoint(0, 0), spot.size()))
            drawn.end()
            known = self._grounds[number] = (wanted, pixmap)
        painter.drawPixmap(origin + spot.topLeft(), known[1])

    def _paint_bars(self, painter: QPainter, fold: Fold, bars: list[Part], ratio: float) -> None:
        matrix, area = fold.to_view, fold.bars
        zoom, ox, oy = matrix.m11(), matrix.dx(), matrix.dy() + fold.dy
        painter.fillRect(area, self._surface.ink.colour("canvas"))
        area = area.adjusted(fold.open_left, 0, 0, 0)
        painter.setClipRect(area)
        near = list(seen(bars, (area.left() - ox) / zoom - TIP, (area.right() + 1 - ox) / zoom, down=False))
        self._paint_ground(painter, [part for _, part in near], QTransform(zoom, 0, 0, zoom, ox, oy), area)
        for number, part in near:
            head, slide = self._head_of(part), fold.bar_slides.get(number, 0)
            words = head_shapes.fitted(head.words, slide / zoom, head.place.right) if slide else head.words
            place = QPointF(ox + slide, oy)
            self._paint_words(painter, ("phase", number), words, head.colour, place, zoom, ratio)
        self._paint_rings(painter, [part for _, part in near], QTransform(zoom, 0, 0, zoom, ox, oy))

    def _paint_ground(self, painter: QPainter, parts: list[Part], matrix: QTransform, area: QRect) -> None:
        assert self._sprites is not None
        painter.setTransform(matrix)
        inverted, _ = matrix.inverted()
        drawing = Drawing(painter, self._surface.ink, inverted.mapRect(QRectF(area)), matrix.m11())
        for part in parts:
            if part.ground is None:
                part.ground = full([group(self._head_of(part).ground, part.place)])
            for stage in part.ground:
                drawing.full([stage], self._sprites)
        painter.resetTransform()

    def _paint_words(
        self,
        painter: QPainter,
        slot: tuple[str, int],
        words: tuple[Shape, ...],
        colour: str,
        place: QPointF,
        zoom: float,
        ratio: float,
    ) -> None:
        if _is_broken(ratio):
            self._draw_words(painter, words, colour, QTransform(zoom, 0, 0, zoom, place.x(), place.y()))
            painter.resetTransform()
            return
        wanted = (words, colour, zoom, ratio)
        known = self._words.get(slot)
        if known is None or known[0] != wanted:
            pixmap, corner = self._drawn(words, colour, zoom, ratio)
            known = self._words[slot] = (wanted, pixmap, corner)
        painter.drawPixmap(place + known[2], known[1])

    def _drawn(self, words: tuple[Shape, ...], colour: str, zoom: float, ratio: float) -> tuple[QPixmap, QPoint]:
        """Words on their ground, and where their corner is, px from the corner of the scene."""
        spot = head_shapes.around(words)
        if spot is None:
            return QPixmap(), QPoint()
        area = QRectF(spot.x * zoom, spot.y * zoom, spot.w * zoom, spot.h * zoom).toAlignedRect()
        pixmap = QPixmap(area.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self._surface.ink.colour(colour))
        painter = QPainter(pixmap)
        self._draw_words(painter, words, colour, QTransform(zoom, 0, 0, zoom, -area.x(), -area.y()))
        painter.end()
        return pixmap, area.topLeft()

    def _draw_words(self, painter: QPainter, words: tuple[Shape, ...], colour: str, matrix: QTransform) -> None:
        spot = head_shapes.around(words)
        if spot is None or self._sprites is None:
            return
        painter.setTransform(matrix)
        painter.fillRect(qrect(spot), self._surface.ink.colour(colour))
        drawing = Drawing(painter, self._surface.ink, qrect(spot), matrix.m11())
        for stage in full([group(words, spot)]):
            drawing.full([stage], self._sprites)

    def _paint_rings(self, painter: QPainter, parts: list[Part], matrix: QTransform) -> None:
        surface = self._surface
        gap, zoom = RING / matrix.m11(), matrix.m11()
        painter.setTransform(matrix)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for part in parts:
            key, whole = part.item.key, part.item.bounds
            if part.item.role == "lane":  # what is left of its edge would be out of sight
                whole = Rect(whole.x + gap * 1.25, whole.y, whole.w, whole.h)
            if key in surface.selection:
                draw_ring(painter, qrect(whole.grown(gap * 0.75)), gap + 7.0, surface.ink.pen("selection", 2.0 / zoom))
            if key is not None and key == surface.current and surface.has_focus:
                focus_ring(painter, whole.grown(gap * 1.5), gap + 9.0, surface.ink, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.resetTransform()

    def _paint_edges(self, painter: QPainter, fold: Fold) -> None:
        """A hairline where the map goes on beneath."""
        painter.setPen(self._surface.ink.pen("border", 0.0, round_ends=False))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if fold.dx:
            top = fold.bars.top() if not fold.bars.isEmpty() else fold.rows.top()
            painter.drawLine(fold.open_left - 1, top, fold.open_left - 1, max(fold.rows.bottom(), fold.bars.bottom()))
        if fold.dy:
            painter.drawLine(0, fold.open_top - 1, fold.bars.right(), fold.open_top - 1)
