"""The map on the wall: large type, one card in the light, the rest a little dimmed; moves from card to card."""

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.heads import Heads
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.scene import Layer, layer_scene
from journeymap.ui.canvas.surface import Surface
from journeymap.ui.canvas.zoomview import ZoomView
from journeymap.ui.theme.tokens import Theme

DURATION_MS = 180
_LEAST_ZOOM, _MOST_ZOOM = 1.0, 1.25
_MARGIN = 40.0
_HALO = 7.0
_DIM, _DIM_CONTRAST = 0.42, 0.3


class Stage(ZoomView):
    """Shows a picture whole, or one of its cards; takes no keys and no mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.surface = Surface(theme)
        self.heads = Heads(self.surface)
        self._layer = Layer(self.surface)
        self._owned_scene = layer_scene(self._layer)
        super().__init__(self._owned_scene, parent)
        self._card: Rect | None = None
        self.is_still = False
        """Whether it jumps instead of moving."""
        self._start = self._end = (0.0, 0.0, 1.0)
        self._way = QVariantAnimation(self, duration=DURATION_MS)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._go)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        for widget in (self, self.viewport()):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        dim = QColor(self.surface.ink.colour("canvas"))
        dim.setAlphaF(_DIM_CONTRAST if theme.name == "contrast" else _DIM)
        self._dim = dim
        self.setBackgroundBrush(self.surface.ink.colour("canvas"))

    def show_picture(self, picture: Picture) -> None:
        """Show a map; the place stays."""
        self.surface.show(picture)
        self.set_content(Rect(0.0, 0.0, picture.width, picture.height))
        self.viewport().update()

    def show_whole(self, at_once: bool = False) -> None:
        """Show all of the map, with no card in the light."""
        self._card = None
        self._move(self._whole(), at_once)

    def show_card(self, touchpoint_id: str, at_once: bool = False) -> None:
        """Bring a card into the middle, and into the light."""
        item = self.surface.item_of(("touchpoint", touchpoint_id))
        if item is not None:
            self._card = item.bounds
            self._move(self._around(item.bounds), at_once)

    @property
    def is_moving(self) -> bool:
        return self._way.state() == QVariantAnimation.State.Running

    def stop(self) -> None:
        """Be at the end of the way now."""
        self._way.stop()
        self._go(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.surface.picture is not None:
            self._move(self._whole() if self._card is None else self._around(self._card), at_once=True)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self.heads.settle(self.viewportTransform(), self.viewport().size())
        painter.save()
        painter.resetTransform()
        self.heads.paint(painter, self.heads.covered, self.devicePixelRatioF())
        painter.restore()
        if self._card is None:
            return
        zoom = self.zoom
        light = qrect(self._card.grown(_HALO / zoom))
        radius = 8.0 + _HALO / zoom
        whole, hole = QPainterPath(), QPainterPath()
        whole.addRect(self.mapToScene(self.viewport().rect().adjusted(-2, -2, 2, 2)).boundingRect())
        hole.addRoundedRect(light, radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(hole), self._dim)
        painter.setPen(self.surface.ink.pen("selection", 3.0 / zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(hole)

    def _whole(self) -> tuple[float, float, float]:
        """Centre and zoom that show everything."""
        x, y, w, h = self._content
        size = self.viewport().size()
        wide, high = (size.width() - 2 * _MARGIN) / max(1.0, w), (size.height() - 2 * _MARGIN) / max(1.0, h)
        return x + w / 2, y + h / 2, max(self.smallest_zoom(), min(_MOST_ZOOM, wide, high))

    def _around(self, card: Rect) -> tuple[float, float, float]:
        """Centre and zoom that show a card with as much of its surroundings as stays readable."""
        size = self.viewport().size()
        high = (size.height() - 2 * _MARGIN) / max(1.0, self._content.h)
        zoom = max(_LEAST_ZOOM, min(_MOST_ZOOM, high))
        centre = card.centre
        return (
            _within(centre.x, self._content.w, size.width() / zoom),
            _within(centre.y, self._content.h, size.height() / zoom),
            zoom,
        )

    def _move(self, end: tuple[float, float, float], at_once: bool) -> None:
        centre = self.mapToScene(self.viewport().rect()).boundingRect().center()
        self._way.stop()
        self._start, self._end = (centre.x(), centre.y(), self.zoom), end
        if at_once or self.is_still or not self.isVisible():
            self._go(1.0)
        else:
            self._way.start()

    def _go(self, share: float) -> None:
        x, y, zoom = (a + (b - a) * share for a, b in zip(self._start, self._end, strict=True))
        self._set_zoom(zoom)
        # Room to bring a card at the edge where it is wanted, whatever the zoom.
        room = self.mapToScene(self.viewport().rect()).boundingRect()
        self.setSceneRect(qrect(self._content).adjusted(-room.width(), -room.height(), room.width(), room.height()))
        self.centerOn(QPointF(x, y))
        self.viewport().update()


def _within(middle: float, content: float, shown: float) -> float:
    """Where the middle of what is shown may lie without showing more empty space than a margin."""
    if content + 2 * _MARGIN <= shown:
        return content / 2
    return min(max(middle, shown / 2 - _MARGIN), content + _MARGIN - shown / 2)
