"""The cards under the pointer while they are dragged, and their links, drawn once and then only moved."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Point
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import ShapePainter, qrect
from journeymap.ui.canvas.tools.parting import Parting

_CAREFULLY = 3
"""Up to this many cards are drawn afresh, with their shadows; more are copied from the screen."""
_ROUND = 60
"""Up to this many are copied with round corners."""
_RADIUS = 8.0
"""Of the corners of a card, scene px."""
LIVE = 160
"""No more lines than this follow the pointer."""
_SMOOTH = 20
"""Up to this many lines are smoothed: that costs five times as much."""
_FADED = 150
_SEE_THROUGH = 0.88


class Ghost:
    """A picture of `cards` as far as they are in sight. `to_view` leads from the scene to the viewport."""

    def __init__(self, cards: Sequence[Item], to_view: QTransform, view: QRect, ink: Ink) -> None:
        seen = QRectF(view)
        self._cards = [card for card in cards if seen.intersects(to_view.mapRect(qrect(card.bounds)))]
        self._to_view = to_view
        self._view = view
        self._ink = ink
        self._pixmap = QPixmap()
        self.area = QRect()
        """What the ghost covers before it moves, px of the viewport."""

    @property
    def pixmap(self) -> QPixmap:
        """What follows the pointer."""
        return self._pixmap

    def keep(self, before: "Ghost", by: QPointF) -> None:
        """Go on with a picture taken before the canvas moved `by` px: some of the cards may be out of sight by now."""
        self._pixmap, self.area = before.pixmap, before.area.translated(by.toPoint())

    def take(self, backdrop: QPixmap) -> None:
        """Draw the ghost, if it keeps none, and fade the cards themselves on `backdrop`."""
        places = [self._to_view.mapRect(qrect(card.bounds)) for card in self._cards]
        if not self._pixmap.isNull():
            self._fade(backdrop, places)
            return
        whole = QRectF()
        for place in places:
            whole = whole.united(place)
        self.area = whole.toAlignedRect().adjusted(-10, -10, 10, 10).intersected(self._view)
        if self.area.isEmpty():  # none of them is in sight
            return
        ratio = backdrop.devicePixelRatio()
        self._pixmap = QPixmap(self.area.size() * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._pixmap)
        painter.translate(-self.area.topLeft())
        painter.setOpacity(_SEE_THROUGH)
        if len(self._cards) <= _CAREFULLY:
            self._draw(painter)
        else:
            self._copy(painter, backdrop, places)
        painter.end()
        self._fade(backdrop, places)

    def paint(self, painter: QPainter, by: QPointF) -> None:
        """Show the ghost, moved `by` px."""
        painter.drawPixmap(QPointF(self.area.topLeft()) + by, self._pixmap)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._to_view * painter.transform())
        shapes = ShapePainter(painter, self._ink, screen=True)
        for card in self._cards:
            shapes.shapes((card.group or card.painter.draw(card)).shapes)

    def _copy(self, painter: QPainter, backdrop: QPixmap, places: list[QRectF]) -> None:
        """Cut the cards out of what is on screen."""
        ratio = backdrop.devicePixelRatio()
        if len(places) <= _ROUND:
            outline, radius = QPainterPath(), _RADIUS * self._to_view.m11()
            for place in places:
                outline.addRoundedRect(place, radius, radius)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(outline)
        for place in places:
            painter.drawPixmap(place, backdrop, QRectF(place.topLeft() * ratio, place.size() * ratio))

    def _fade(self, backdrop: QPixmap, places: list[QRectF]) -> None:
        painter = QPainter(backdrop)
        painter.setClipRect(self._view)
        veil = QColor(self._ink.colour("canvas"))
        veil.setAlpha(_FADED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRects([place.adjusted(-2, -2, 2, 2) for place in places])
        painter.end()


class LiveLinks:
    """Straight lines for the links of what is dragged: one end, or both, follow the pointer."""

    def __init__(self, ends: Sequence[tuple[Point, Point, bool, bool]], to_view: QTransform, ink: Ink) -> None:
        """`ends`: where a link starts and where it ends in the scene, and which of the two moves."""
        self._lines = [
            (to_view.map(QPointF(*source)), to_view.map(QPointF(*target)), from_moved, to_moved)
            for source, target, from_moved, to_moved in ends[:LIVE]
        ]
        self._pen: QPen = ink.pen("edge", 1.6)

    def moved(self, by: QPointF, parting: Parting | None) -> list[QLineF]:
        """The lines when the cards are moved `by` px, and the others have made room at `parting`."""
        aside = parting.moved if parting is not None else QPointF
        return [
            QLineF(source + by if from_moved else aside(source), target + by if to_moved else aside(target))
            for source, target, from_moved, to_moved in self._lines
        ]

    def paint(self, painter: QPainter, lines: list[QLineF]) -> None:
        """Draw what `moved` answered."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(lines) <= _SMOOTH)
        painter.setPen(self._pen)
        painter.drawLines(lines)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
