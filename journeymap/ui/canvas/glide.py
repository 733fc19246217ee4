"""Cards glide from their old places to the new ones, so that one sees what went where."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas

DURATION_MS = 180
_MARKS = (-2.0, -11.0, 7.0, 3.0)
"""How far a card's marks and its shadow reach over its sides, px at 100 %: left, top, right, bottom."""
_MOST = 300
"""With more cards in sight nothing glides: nobody could follow them."""


def motion_is_reduced(wanted: bool) -> bool:
    """Whether nothing is to move by itself: `wanted` by the person here, or by the desktop."""
    duration = QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return wanted or duration == 0


class Glide(QWidget):
    """Made before an edit, started after it; lies over the canvas while it lasts, and then goes by itself."""

    def __init__(self, canvas: ToolCanvas) -> None:
        super().__init__(canvas.viewport())
        self.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._canvas = canvas
        self._ground = canvas.surface.ink.colour("canvas")
        self._old = canvas.viewport().grab()
        self._new = self._ground_new = QPixmap()
        self._before = _whole_in_sight(canvas)
        self._ways: list[tuple[QRectF, QRectF]] = []
        self._share = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self.deleteLater)

    def start(self) -> None:
        """Glide from what was there when this was made to what is there now."""
        now = _whole_in_sight(self._canvas)
        self._ways = [(self._before[key], place) for key, place in now.items() if self._before.get(key, place) != place]
        if not self._ways or len(self._ways) > _MOST:
            self.deleteLater()
            return
        self._new = self._canvas.viewport().grab()
        # each card is seen once, on its way: neither where it was nor where it is going
        self._old = _cleared(self._old, [start for start, _ in self._ways])
        self._ground_new = _cleared(self._new, [end for _, end in self._ways])
        self.setGeometry(self._canvas.viewport().rect())
        self.show()
        self._animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        painter.drawPixmap(0, 0, self._old)
        painter.setOpacity(self._share)
        painter.drawPixmap(0, 0, self._ground_new)
        painter.setOpacity(1.0)
        ratio = self._new.devicePixelRatio()
        for start, end in self._ways:
            at = start.topLeft() + (end.topLeft() - start.topLeft()) * self._share
            source = QRectF(end.topLeft() * ratio, end.size() * ratio)
            painter.drawPixmap(QRectF(at, end.size()), self._new, source)
        painter.end()

    def _move(self, share: object) -> None:
        self._share = float(share) if isinstance(share, float) else 1.0
        self.update()


def _cleared(shot: QPixmap, places: list[QRectF]) -> QPixmap:
    """A picture of the viewport with what lies beside each place painted over it."""
    ratio, image = shot.devicePixelRatio(), shot.toImage()
    cleared = QPixmap(shot)
    painter = QPainter(cleared)
    for place in places:
        beside = (place.topLeft() * ratio).toPoint() - QPoint(2, 2)
        at = QPoint(max(0, min(beside.x(), image.width() - 1)), max(0, min(beside.y(), image.height() - 1)))
        painter.fillRect(place, image.pixelColor(at))
    painter.end()
    return cleared


def cards_in_sight(canvas: ToolCanvas) -> dict[str, QRect]:
    """The touchpoints whose cards are seen, at least in part, and where, in px of the viewport."""
    whole = canvas.open_rect()
    places = {item.key[1]: _place(canvas, item).toRect() for item in canvas.surface.cards() if item.key is not None}
    return {touchpoint_id: place for touchpoint_id, place in places.items() if place.intersects(whole)}


def _whole_in_sight(canvas: ToolCanvas) -> dict[Key, QRectF]:
    """The cards that are wholly seen, with their marks, in px of the viewport."""
    whole, zoom = QRectF(canvas.open_rect()), canvas.zoom
    left, top, right, bottom = (reach * zoom for reach in _MARKS)
    places = {item.key: _place(canvas, item) for item in canvas.surface.cards() if item.key is not None}
    seen = {key: place for key, place in places.items() if whole.contains(place)}
    return {key: place.adjusted(left, top, right, bottom) for key, place in seen.items()}


def _place(canvas: ToolCanvas, item: Item) -> QRectF:
    return canvas.viewportTransform().mapRect(qrect(item.bounds))
