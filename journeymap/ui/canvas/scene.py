"""The scene of the canvas: one item that paints everything, because the number of items is what costs time."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from journeymap.model.layout.items import around
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.gather import gathered
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.surface import Surface

_MOST = 0.7
"""Parts that are more than this share of what lies around them are painted as one."""


_FAR = float(1 << 24)
_EVERYWHERE = QRectF(-_FAR, -_FAR, 2 * _FAR, 2 * _FAR)
"""More than any map. When an item gets another size Qt has all of it painted."""


class Layer(QGraphicsItem):
    """Shows the surface; holds no state of its own."""

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._surface = surface
        self._apart = QPixmap()

    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        parts = _parts(painter, option.exposedRect)
        if parts:
            for part in parts:
                self._paint_apart(painter, part, ratio)
            return
        # Parts of a frame are painted one by one: the ground of one must not cover what another has drawn.
        painter.setClipRect(option.exposedRect)
        self._surface.paint(painter, option.exposedRect, painter.worldTransform().m11(), ratio)

    def _paint_apart(self, painter: QPainter, exposed: QRectF, ratio: float) -> None:
        """Paint into a pixmap and copy that: where little widgets lie over the map, the window's clip consists of many
        rectangles, and under such a one each long line takes a millisecond."""
        to_view = painter.worldTransform()
        place = to_view.mapRect(exposed).toAlignedRect()
        pixmap = self._sheet(place.size(), ratio)
        beside = QPainter(pixmap)
        spot = QRectF(QPointF(0.0, 0.0), QSizeF(place.size()))
        beside.setClipRect(spot)
        beside.fillRect(spot, self._surface.ink.colour("canvas"))
        beside.setRenderHints(painter.renderHints())
        beside.setTransform(to_view * QTransform.fromTranslate(-place.x(), -place.y()))
        back, _ = to_view.inverted()
        self._surface.paint(beside, back.mapRect(QRectF(place)), to_view.m11(), ratio)
        beside.end()
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(QPointF(place.topLeft()), pixmap, QRectF(spot.topLeft(), spot.size() * ratio))
        painter.restore()

    def _sheet(self, size: QSize, ratio: float) -> QPixmap:
        """A pixmap that is large enough, the one used last if it can be: the first touch of so much memory is dear."""
        wanted, known = size * ratio, self._apart
        if known.devicePixelRatio() != ratio or known.width() < wanted.width() or known.height() < wanted.height():
            self._apart = known = QPixmap(wanted.expandedTo(known.size()))
            known.setDevicePixelRatio(ratio)
            known.fill(self._surface.ink.colour("canvas"))  # opaque: it is copied, not blended
        return known


def _parts(painter: QPainter, exposed: QRectF) -> list[QRectF]:
    """What is really to be painted of `exposed` if that is less than all of it."""
    engine = painter.paintEngine()
    clip = engine.systemClip() if engine is not None else None
    if clip is None or clip.rectCount() < 2:
        return []
    to_device = painter.deviceTransform()
    place = to_device.mapRect(exposed).toAlignedRect()
    # Qt exposes a px or two more on each side than it asked for: parts of the frame that are painted by themselves.
    if clip.intersected(place.adjusted(2, 2, -2, -2)).rectCount() < 2:
        return []
    back, _ = to_device.inverted()
    each_rect = list(clip.intersected(place))  # type: ignore[call-overload]
    rects = gathered(Rect(at.x() - 2, at.y() - 2, at.width() + 4, at.height() + 4) for at in each_rect)
    whole = around(rects)
    if sum(w * h for _, _, w, h in rects) > _MOST * whole.w * whole.h:
        rects = [whole]
    return [back.mapRect(qrect(rect)) for rect in rects]


def layer_scene(layer: Layer) -> QGraphicsScene:
    """A scene without an index of its own, with this one item. A view says itself which part has content."""
    scene = QGraphicsScene(0.0, 0.0, 1.0, 1.0)
    scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    scene.addItem(layer)
    return scene
