"""The widget that shows a chart: pyqtgraph gives axes, range and zoom; what is drawn in it comes from a `Drawing`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from html import escape

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journeymap.model.changes import Key
from journeymap.ui.canvas import tooltip
from journeymap.ui.charts.drawing import Area, Drawing, Mark
from journeymap.ui.charts.look import PLAIN, SMALL, Look, font
from journeymap.ui.charts.pointing import nearest, step

_CLICK = 5
"""Px that the pointer may move in a click."""
_FOCUS_GAP = 4.0


class _Sheet(pg.GraphicsObject):  # type: ignore[misc]
    """The one item of the plot: draws in px, whatever range is shown."""

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        back, possible = self.sceneTransform().inverted()
        if possible:
            painter.setTransform(back, True)  # from here on one unit is one px of the widget
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._plot.paint_chart(painter)


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """Shows one drawing at a time.

    `chosen(keys)`: a mark was clicked, or Enter pressed on it. `pointed(words)`: what the keyboard is on.
    """

    chosen = Signal(object)
    pointed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing: Drawing | None = None
        self._look = look
        self._active = -1
        self._is_plain = False
        self._selected: frozenset[Key] = frozenset()
        self._pressed: QPointF | None = None
        self._marks: tuple[Area, list[Mark]] | None = None
        self._sheet = _Sheet(self)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.addItem(self._sheet, ignoreBounds=True)
        item.layout.setContentsMargins(8, 8, 16, 6)
        self._box = item.getViewBox()
        self._box.setDefaultPadding(0)
        self._box.disableAutoRange()
        self._box.sigRangeChanged.connect(self._range_changed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setMouseTracking(True)
        self.set_look(look)

    def show_drawing(self, drawing: Drawing, keep_range: bool = False) -> None:
        """Show a chart; `keep_range`: what is zoomed into stays in sight."""
        (left, right), (low, high) = drawing.extent()
        keep_range = keep_range and self.drawing is not None and drawing.scrolls
        active = self.active if self.drawing is not None else None
        self.drawing = drawing
        self._box.setLimits(xMin=left, xMax=right, yMin=low, yMax=high, minXRange=min(4.0, right - left))
        self._box.setMouseEnabled(x=drawing.scrolls, y=False)
        shown = self._box.viewRange()[0]
        x = (max(left, shown[0]), min(right, shown[1])) if keep_range else (left, right)
        if x[1] <= x[0]:
            x = (left, right)
        self._box.setRange(xRange=x, yRange=(low, high), padding=0)
        self._forget_marks()
        self._show_axes()
        self._active = self._place_of(active)
        self._sheet.update()

    def set_look(self, look: Look) -> None:
        """Use the colours of a theme."""
        self._look = look
        self.setBackground(look.colour("canvas"))
        for name in ("bottom", "left"):
            axis = self.getPlotItem().getAxis(name)
            axis.setPen(look.pen("hairline"))
            axis.setTextPen(look.pen("text2"))
            axis.setStyle(tickLength=0, tickTextOffset=8, autoExpandTextSpace=False, hideOverlappingLabels=False)
            axis.setTickFont(font(SMALL))
            axis.label.setFont(font(PLAIN))
            axis.label.setDefaultTextColor(look.colour("text2"))
        self._sheet.update()

    def select(self, keys: frozenset[Key]) -> None:
        """Mark what is selected on the map."""
        if keys != self._selected:
            self._selected = keys
            self._sheet.update()

    @property
    def marks(self) -> list[Mark]:
        """What can be pointed at now."""
        area = self.area
        if self.drawing is None:
            return []
        if self._marks is None or self._marks[0] != area:
            self._marks = (area, self.drawing.marks(area))
        return self._marks[1]

    @property
    def active(self) -> Mark | None:
        """What the keyboard is on."""
        if self._active < 0:
            return None
        marks = self.marks
        return marks[self._active] if 0 <= self._active < len(marks) else None

    @property
    def area(self) -> Area:
        """The part of the widget that is drawn on."""
        x, y = self._box.viewRange()
        return Area(QRectF(self._box.mapRectToScene(self._box.rect())), (x[0], x[1]), (y[0], y[1]))

    def paint_chart(self, painter: QPainter) -> None:
        """Draw the chart in px of the widget, and round its marks what is selected and where the keyboard is."""
        if self.drawing is None:
            return
        self.drawing.paint(painter, self.area, self._look)
        if self._is_plain:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for mark in self.marks if self._selected else ():
            if not self._selected.isdisjoint(mark.keys):
                painter.setPen(self._look.pen("selection", 2))
                painter.drawRoundedRect(mark.rect.adjusted(-1, -1, 1, 1), 6, 6)
        active = self.active
        if active is not None and self.hasFocus():
            painter.setPen(self._look.pen("text1", 1.6, (3, 2)))
            gap = _FOCUS_GAP
            painter.drawRoundedRect(active.rect.adjusted(-gap, -gap, gap, gap), 6, 6)

    @contextmanager
    def plain(self) -> Iterator[None]:
        """Meanwhile nothing is drawn but the chart itself."""
        self._is_plain = True
        try:
            yield
        finally:
            self._is_plain = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        start, self._pressed = self._pressed, None
        if start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (event.position() - start).manhattanLength() > _CLICK:
            return
        at = nearest(self.marks, event.position())
        if at is not None:
            self._go(at)
            self.chosen.emit(self.marks[at].keys)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = nearest(self.marks, event.position()) if not event.buttons() else None
        shape = Qt.CursorShape.PointingHandCursor if at is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        tooltip.show(self.marks[at].words if at is not None else "", event.position().toPoint(), self.viewport())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # pyqtgraph would make a third click of it.
        self._pressed = event.position()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        tooltip.show("", QPoint(), self.viewport())
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, marks = event.key(), self.marks
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.active is not None:
            self.chosen.emit(self.active.keys)
        elif (at := step(marks, self._active, Qt.Key(key))) is not None:
            self._go(at)
        else:
            event.ignore()
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.active is None and self.marks:
            self._go(0)
        self._sheet.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._sheet.update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if getattr(self, "drawing", None) is not None:
            self._forget_marks()
            self._show_axes()

    def _go(self, at: int) -> None:
        """Bring the keyboard to a mark and say what it is."""
        self._active = at
        words = self.marks[at].words
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(words)
        self._sheet.update()

    def _place_of(self, old: Mark | None) -> int:
        """Where a mark of the chart before stands now, -1 if nowhere."""
        if old is None or old.record is None:
            return -1
        return next((at for at, mark in enumerate(self.marks) if mark.record == old.record), -1)

    def _range_changed(self, *_: object) -> None:
        self._forget_marks()
        self._show_axes()

    def _forget_marks(self) -> None:
        self._marks = None

    def _show_axes(self) -> None:
        if self.drawing is None:
            return
        for name, axis in zip(("bottom", "left"), self.drawing.axes(self.area), strict=True):
            shown = self.getPlotItem().getAxis(name)
            shown.setTicks([list(axis.ticks)])
            shown.showLabel(bool(axis.title))
            title = escape(axis.title)  # pyqtgraph takes it for HTML, each time that it says it again
            if title and title != shown.labelText:
                shown.setLabel(title)
            if name == "left":
                shown.setWidth(axis.room)
            else:
                shown.setHeight(axis.room)
