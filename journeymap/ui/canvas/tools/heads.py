"""Dragging the head of a phase or a lane to another place among its like."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model import order
from journeymap.model.changes import Changes, Key
from journeymap.model.edits import grid
from journeymap.model.journey import Journey
from journeymap.model.layout.shapes import Rect
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import borders, marker
from journeymap.ui.canvas.tools.desk import Desk

_SEE_THROUGH = 0.8


class MoveHead:
    """A phase sideways, a lane up or down."""

    def __init__(self, canvas: ToolCanvas, desk: Desk, key: Key, start: QPoint) -> None:
        assert canvas.surface.picture is not None
        self._canvas = canvas
        self._desk = desk
        self._key = key
        self._is_phase = key[0] == Phase.table
        self._start = canvas.scene_point(start)
        self._by = QPointF()
        self._pixmap = QPixmap()
        self._borders = borders.of(canvas.surface.picture, self._is_phase)
        journey, map_id = desk.editor.document.journey, desk.map_id
        siblings = order.phases(journey, map_id) if self._is_phase else order.lanes(journey, map_id)
        self._ids = [sibling.id for sibling in siblings]
        self._border = self._ids.index(key[1])

    def prepare(self, backdrop: QPixmap) -> None:
        place, ratio = self._head(), backdrop.devicePixelRatio()
        self._pixmap = backdrop.copy(QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect())
        self._pixmap.setDevicePixelRatio(ratio)

    def scrolled(self) -> None:
        """Everything is worked out from the scene."""

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        scene = self._canvas.scene_point(at)
        self._by = QPointF(at) - self._canvas.viewportTransform().map(self._start)
        along = scene.x() if self._is_phase else scene.y()
        nearest = min(range(len(self._borders)), key=lambda n: abs(self._borders[n] - along))
        self._border = nearest

    def drop(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.move(at, modifiers)
        here = self._ids.index(self._key[1])
        index = self._border - (self._border > here)
        if index == here:
            return
        journey = self._desk.editor.document.journey
        title = str(getattr(journey.find(self._key), "title", ""))
        self._desk.editor.apply(Message("edit.move", title=title), lambda: self._moved(journey, index))

    def parting(self) -> None:
        """The map stays as it is."""

    def area(self) -> QRect:
        reach = marker.REACH
        line = self._marker().adjusted(-reach, -reach, reach, reach)
        return self._head().translated(self._by).united(line).toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        marker.paint(painter, self._marker(), False, self._canvas.surface.ink)
        painter.setOpacity(_SEE_THROUGH)
        painter.drawPixmap(self._head().topLeft() + self._by, self._pixmap)
        painter.setOpacity(1.0)

    def _moved(self, journey: Journey, index: int) -> Changes:
        verb = grid.move_phase if self._is_phase else grid.move_lane
        return verb(journey, self._key[1], index)

    def _head(self) -> QRectF:
        picture = self._canvas.surface.picture
        rect = borders.head(picture, self._canvas.surface.item_of(self._key)) if picture is not None else None
        place = self._canvas.viewportTransform().mapRect(qrect(rect or Rect(0.0, 0.0, 0.0, 0.0)))
        by = self._canvas.head_shift(self._key)
        return place.translated(QPointF(0.0, by.y()) if self._is_phase else QPointF(by.x(), 0.0))

    def _marker(self) -> QRectF:
        picture = self._canvas.surface.picture
        if picture is None:
            return QRectF()
        line = borders.line(picture, self._is_phase, self._borders[self._border])
        return self._canvas.viewportTransform().mapRect(qrect(line))
