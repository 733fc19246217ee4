"""The scene of the canvas: one item that paints everything, because the number of items is what costs time."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from journeymap.ui.canvas.surface import Surface


class Layer(QGraphicsItem):
    """Shows the surface; holds no state of its own."""

    def __init__(self, surface: Surface) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._surface = surface
        self._area = QRectF()

    def set_area(self, area: QRectF) -> None:
        """The part of the scene that has content."""
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        ratio = widget.devicePixelRatioF() if widget is not None else 1.0
        # Parts of a frame are painted one by one: the ground of one must not cover what another has drawn.
        painter.setClipRect(option.exposedRect)
        self._surface.paint(painter, option.exposedRect, painter.worldTransform().m11(), ratio)


def layer_scene(layer: Layer) -> QGraphicsScene:
    """A scene without an index of its own, with this one item."""
    scene = QGraphicsScene()
    scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
    scene.addItem(layer)
    return scene
