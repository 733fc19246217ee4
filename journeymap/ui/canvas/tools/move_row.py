"""Dragging the label of a row below the lanes to another place among the rows. A view changes, no document."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model.layout.shapes import Rect
from journeymap.model.layout.view import Row
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import marker
from journeymap.ui.canvas.tools.desk import Desk

_SEE_THROUGH = 0.8


class MoveRow:
    """One row up or down; it stays where it is if it is dropped beside itself."""

    def __init__(self, canvas: ToolCanvas, desk: Desk, row: Row, start: QPoint) -> None:
        self._canvas = canvas
        self._desk = desk
        self._row = row
        self._start = canvas.scene_point(start)
        self._by = QPointF()
        self._pixmap = QPixmap()
        places = {each: self._label(each) for each in desk.view.rows}
        self._borders = [place.y for place in places.values()] + [max(place.bottom for place in places.values())]
        self._border = list(places).index(row)

    def prepare(self, backdrop: QPixmap) -> None:
        place, ratio = self._head(), backdrop.devicePixelRatio()
        self._pixmap = backdrop.copy(QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect())
        self._pixmap.setDevicePixelRatio(ratio)

    def scrolled(self) -> None:
        """Everything is worked out from the scene."""

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        scene = self._canvas.scene_point(at)
        self._by = QPointF(0.0, at.y() - self._canvas.viewportTransform().map(self._start).y())
        self._border = min(range(len(self._borders)), key=lambda n: abs(self._borders[n] - scene.y()))

    def drop(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.move(at, modifiers)
        view = self._desk.view
        here = view.rows.index(self._row)
        rows = [each for each in view.rows if each is not self._row]
        rows.insert(self._border - (self._border > here), self._row)
        self._desk.set_view(replace(view, rows=tuple(rows)))

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

    def _label(self, row: Row) -> Rect:
        item = self._canvas.surface.item_of(("row", row.value))
        return item.bounds if item is not None else Rect(0.0, 0.0, 0.0, 0.0)

    def _head(self) -> QRectF:
        place = self._canvas.viewportTransform().mapRect(qrect(self._label(self._row)))
        return place.translated(self._canvas.head_shift(("row", self._row.value)).x(), 0.0)

    def _marker(self) -> QRectF:
        picture = self._canvas.surface.picture
        label = self._label(self._row)
        wide = picture.width - 2 * label.x if picture is not None else label.w
        return self._canvas.viewportTransform().mapRect(qrect(Rect(label.x, self._borders[self._border], wide, 0.0)))
