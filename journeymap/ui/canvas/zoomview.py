"""A graphics view that pans and zooms the way people expect: wheel, Ctrl+wheel, Space or middle drag, pinch."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from journeymap.model.layout.shapes import Rect

SMALLEST, LARGEST = 0.05, 4.0
_WHEEL_STEP = 1.2
_REVEAL_MARGIN = 40
"""Between a card that was scrolled to and the edge of the window, px."""
_FIT_MARGIN = 16
_SLACK = 400.0


class ZoomView(QGraphicsView):
    """Pan and zoom only; what is shown is the scene's business."""

    def __init__(self, scene: QGraphicsScene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        # A frame paints every px. Otherwise a style sheet has Qt paint all of the map with each focus and each pan.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._pan_from: QPoint | None = None
        self._space_held = False
        self._content = Rect(0.0, 0.0, 0.0, 0.0)

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self.transform().m11()

    def set_content(self, rect: Rect) -> None:
        """The part of the scene that `fit` shows; one can pan a little beyond it."""
        self._content = rect
        self._leave_slack()

    def fit(self) -> None:
        """Show everything, never larger than 100 %."""
        if self._content.w:
            self._set_zoom(self.whole_zoom())
            self.centerOn(QPointF(*self._content.centre))

    def whole_zoom(self) -> float:
        """The zoom at which `fit` shows everything."""
        if not self._content.w:
            return 1.0
        size, (_, _, w, h) = self.maximumViewportSize(), self._content
        wide, high = (size.width() - 2 * _FIT_MARGIN) / w, (size.height() - 2 * _FIT_MARGIN) / max(1.0, h)
        return min(1.0, max(self.smallest_zoom(), min(wide, high)))

    def show_from(self, corner: QPointF, zoom: float) -> None:
        """Show the scene from `corner` on, at a zoom."""
        self._set_zoom(zoom)
        at = self.viewportTransform().map(corner)
        self._scroll(round(at.x()), round(at.y()))

    def corner(self) -> QPointF:
        """What is seen in the upper left corner, scene px."""
        inverted, _ = self.viewportTransform().inverted()
        return inverted.map(QPointF(0.0, 0.0))

    def zoom_100(self, at: QPoint | None = None) -> None:
        """Show what is at `at` (viewport px; in the middle) at 100 %."""
        self._zoom_at(1.0, self.viewport().rect().center() if at is None else at)

    def show_rect(self, rect: Rect, most: float) -> None:
        """Bring a part of the scene into full view, no larger than `most`."""
        size = self.viewport().size()
        wide = max(1, size.width() - 2 * _FIT_MARGIN) / max(1.0, rect.w)
        high = max(1, size.height() - 2 * _FIT_MARGIN) / max(1.0, rect.h)
        self._set_zoom(min(wide, high, most))
        self.centerOn(QPointF(*rect.centre))

    def bring_into_view(self, rect: QRectF) -> None:
        """Scroll a part of the scene into view if it is not; where both fit, to the names and heads it belongs to."""
        shown = self.mapToScene(self.viewport().rect()).boundingRect()
        wanted, spare = QRectF(rect), 2 * _REVEAL_MARGIN / self.zoom
        if not shown.contains(rect):
            x, y, _, _ = self._content
            if rect.right() - x <= shown.width() - spare:
                wanted.setLeft(min(x, rect.left()))
            if rect.bottom() - y <= shown.height() - spare:
                wanted.setTop(min(y, rect.top()))
        left, width = _part(wanted.left(), wanted.width(), shown.left(), shown.width(), spare)
        top, height = _part(wanted.top(), wanted.height(), shown.top(), shown.height(), spare)
        self.ensureVisible(QRectF(left, top, width, height), _REVEAL_MARGIN, _REVEAL_MARGIN)

    def zoom_by(self, factor: float, at: QPoint) -> None:
        """Zoom so that what is at `at` (viewport px) stays there: a step of a gesture."""
        self.before_zoom()
        self._zoom_at(self.zoom * factor, at)

    def smallest_zoom(self) -> float:
        """5 %, or less for a map that does not fit into the window at that."""
        if not self._content.w:
            return SMALLEST
        size = self.viewport().size()
        return min(SMALLEST, size.width() / (self._content.w + 100), size.height() / (self._content.h + 100))

    def before_zoom(self) -> None:
        """Called before each step of a zoom gesture."""

    def _zoom_at(self, zoom: float, at: QPoint) -> None:
        # From the float position: the rounded one would drift with each step.
        inverted, _ = self.viewportTransform().inverted()
        fixed = inverted.map(QPointF(at))
        if self._set_zoom(zoom):
            now = self.viewportTransform().map(fixed)
            self._scroll(round(now.x() - at.x()), round(now.y() - at.y()))

    def _set_zoom(self, zoom: float) -> bool:
        zoom = min(LARGEST, max(self.smallest_zoom(), zoom))
        if abs(zoom - self.zoom) < 1e-9:
            return False
        self.setTransform(QTransform.fromScale(zoom, zoom))
        self._leave_slack()
        return True

    def _leave_slack(self) -> None:
        """Room to pan beyond the content, but only where the content does not fit: else bars would show for nothing."""
        x, y, w, h = self._content
        size = self.maximumViewportSize()
        dx = _SLACK if w * self.zoom > size.width() else 0.0
        dy = _SLACK if h * self.zoom > size.height() else 0.0
        self.setSceneRect(QRectF(x - dx, y - dy, w + 2 * dx, h + 2 * dy))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_slack()

    def _scroll(self, dx: int, dy: int) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        modifiers, turn = event.modifiers(), event.angleDelta()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_WHEEL_STEP ** ((turn.y() or turn.x()) / 120), event.position().toPoint())
            event.accept()
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and not turn.x():
            pixels = event.pixelDelta().y() or turn.y() * self.horizontalScrollBar().singleStep() * 3 // 120
            self._scroll(-pixels, 0)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1.0 + event.value(), event.position().toPoint())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom_by(pinch.scaleFactor(), at)
                event.accept(pinch)
                return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._space_held = True
                self._show_hand()
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_held = False
            self._show_hand()
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (self._space_held and event.button() == Qt.MouseButton.LeftButton):
            self._pan_from = event.position().toPoint()
            self._show_hand()
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            now = event.position().toPoint()
            moved = self._pan_from - now
            self._pan_from = now
            self._scroll(moved.x(), moved.y())
            event.accept()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is not None:
            self._pan_from = None
            self._show_hand()
            event.accept()
            return
        super().mouseReleaseEvent(event)

    @property
    def is_panning(self) -> bool:
        """Whether the mouse belongs to a pan, or would with the next press."""
        return self._pan_from is not None or self._space_held

    def _show_hand(self) -> None:
        if self._pan_from is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space_held:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()


def _part(start: float, length: float, seen_from: float, room: float, spare: float) -> tuple[float, float]:
    """(start, length) of what is to be brought into sight. Of what is longer than the room that is its beginning, or
    the middle of what is seen of it already, if that fills half of the room."""
    if length <= room - spare:
        return start, length
    first, last = max(start, seen_from), min(start + length, seen_from + room)
    return ((first + last) / 2, 0.0) if last - first >= room / 2 else (start, max(0.0, room - spare))
