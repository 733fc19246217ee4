"""Drawing a link from a card's edge: onto another card, or into the open, where a new card comes to stand."""

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF

from journeymap.model.changes import Changes
from journeymap.model.edits import links, touchpoints
from journeymap.model.ids import new_id
from journeymap.model.layout.shapes import Point
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import marker
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.tools.places import Places, Spot

_ARROW = 10.0
_RING = 5.0


class Connect:
    """A link from the card `source_id`; `start` is where its line begins, px of the viewport."""

    def __init__(self, canvas: ToolCanvas, desk: Desk, source_id: str, start: QPoint) -> None:
        assert canvas.surface.picture is not None
        self._canvas = canvas
        self._desk = desk
        self._source_id = source_id
        self._from = canvas.scene_point(start)
        self._at = QPointF(start)
        self._places = Places(desk.editor.document.journey, canvas.surface.picture)
        self._target: str | None = None
        self._spot: Spot | None = None

    def prepare(self, backdrop: QPixmap) -> None:
        """The map stays as it is."""

    def scrolled(self) -> None:
        """Everything is worked out from the scene."""

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self._at = QPointF(at)
        source = self._canvas.surface.item_of((Touchpoint.table, self._source_id))
        own = source.bounds.centre if source is not None else Point(self._from.x(), self._from.y())
        scene = self._canvas.drop_point(at, own)
        point = Point(scene.x(), scene.y())
        card = self._canvas.card_at(at)
        self._target = card[1] if card is not None else None
        self._spot = self._places.spot(point) if self._target is None else None

    def drop(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.move(at, modifiers)
        if self._target == self._source_id:
            self._desk.say(Message("rule.link-to-itself"))
        elif self._target is not None:
            self._join(self._target)
        elif self._spot is not None:
            self._grow(self._spot)

    def parting(self) -> None:
        """The map stays as it is."""

    def area(self) -> QRect:
        start = self._canvas.viewportTransform().map(self._from)
        whole = QRectF(start, self._at).normalized().adjusted(-_ARROW, -_ARROW, _ARROW, _ARROW)
        for place in (self._ring(), self._place()):
            if place is not None:
                whole = whole.united(place.adjusted(-marker.REACH, -marker.REACH, marker.REACH, marker.REACH))
        return whole.toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        ink = self._canvas.surface.ink
        ring, place = self._ring(), self._place()
        if place is not None and self._spot is not None:
            marker.paint(painter, place, self._spot.joins, ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ring is not None:
            refused = self._target == self._source_id
            tint = QColor(ink.colour("pain" if refused else "selection"))
            painter.setPen(ink.pen("pain" if refused else "selection", 3.0))
            tint.setAlpha(36)
            painter.setBrush(tint)
            painter.drawRoundedRect(ring, 10, 10)
        start = self._canvas.viewportTransform().map(self._from)
        painter.setPen(ink.pen("selection", 2.4))
        painter.drawLine(start, self._at)
        painter.setBrush(ink.brush("selection"))
        painter.drawPolygon(_arrow(start, self._at))

    def _join(self, target_id: str) -> None:
        journey = self._desk.editor.document.journey
        titles = [journey.need(Touchpoint, each).title for each in (self._source_id, target_id)]
        label = Message("edit.link", source=titles[0], target=titles[1])
        if not self._desk.editor.apply(label, lambda: links.join(journey, self._source_id, target_id)) and (
            links.join(journey, self._source_id, target_id) == Changes()
        ):
            self._desk.say(Message("link.exists"))

    def _grow(self, spot: Spot) -> None:
        journey, touchpoint_id = self._desk.editor.document.journey, new_id()

        def grown() -> Changes:
            added = touchpoints.add(journey, spot.place, touchpoint_id=touchpoint_id)
            after = journey.snapshot()
            after.apply(added)
            return added.then(links.join(after, self._source_id, touchpoint_id))

        if self._desk.editor.apply(Message("edit.add-touchpoint"), grown):
            key = (Touchpoint.table, touchpoint_id)
            self._canvas.choose({key}, key)
            self._canvas.reveal(key)
            self._canvas.write(key)

    def _ring(self) -> QRectF | None:
        item = self._canvas.surface.item_of((Touchpoint.table, self._target)) if self._target is not None else None
        if item is None:
            return None
        return self._canvas.viewportTransform().mapRect(qrect(item.bounds)).adjusted(-_RING, -_RING, _RING, _RING)

    def _place(self) -> QRectF | None:
        return self._canvas.viewportTransform().mapRect(qrect(self._spot.marker)) if self._spot is not None else None


def _arrow(start: QPointF, tip: QPointF) -> QPolygonF:
    angle = math.atan2(tip.y() - start.y(), tip.x() - start.x())
    back = [tip - QPointF(math.cos(angle + turn), math.sin(angle + turn)) * _ARROW for turn in (0.45, -0.45)]
    return QPolygonF([tip, *back])
