"""Card bodies and icons drawn once for a zoom and then copied: eight times faster than rounded rectangles."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model.layout.shapes import Box, Icon, Point, Rect
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import SHADOW_REACH, ShapePainter

_LIMIT = 400
_LARGEST = 512.0


class Sprites:
    """Pictures of boxes and icons for one theme at one zoom and device pixel ratio (GUI thread only)."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self._scale = 0.0
        self._ratio = 1.0
        self._known: dict[tuple[object, ...], QPixmap] = {}

    def tune(self, scale: float, ratio: float) -> None:
        """Set zoom and device pixel ratio of the next calls."""
        if (scale, ratio) != (self._scale, self._ratio) or len(self._known) > _LIMIT:
            self._scale, self._ratio = scale, ratio
            self._known.clear()

    def box(self, painter: QPainter, box: Box, origin: QPointF) -> bool:
        """Copy a box to where it belongs; `origin` is the scene's (0, 0) in the painter's untransformed px.

        False if it is too large to keep a picture of.
        """
        x, y, w, h = box.rect
        if max(w, h) * self._scale > _LARGEST:
            return False
        key = (box.fill, box.stroke, box.width, box.radius, box.dash, box.shadow, w, h)
        pixmap = self._known.get(key)
        if pixmap is None:
            moved = Box(
                Rect(SHADOW_REACH, SHADOW_REACH, w, h),
                box.fill,
                box.stroke,
                box.width,
                box.radius,
                box.dash,
                box.shadow,
            )
            pixmap = self._known[key] = self._draw(moved, w + 2 * SHADOW_REACH, h + 2 * SHADOW_REACH)
        self._copy(painter, pixmap, x - SHADOW_REACH, y - SHADOW_REACH, origin)
        return True

    def icon(self, painter: QPainter, icon: Icon, origin: QPointF) -> None:
        """Copy an icon to where it belongs."""
        key = (icon.name, icon.size, icon.colour)
        pixmap = self._known.get(key)
        if pixmap is None:
            moved = Icon(icon.name, Point(1.0, 1.0), icon.size, icon.colour)
            pixmap = self._known[key] = self._draw(moved, icon.size + 2, icon.size + 2)
        self._copy(painter, pixmap, icon.at.x - 1.0, icon.at.y - 1.0, origin)

    def _copy(self, painter: QPainter, pixmap: QPixmap, x: float, y: float, origin: QPointF) -> None:
        # Whole device pixels: a picture between two of them would be blurred.
        # Halves always go the same way: rounded to even, a card would have a seam where a pan has moved half of it.
        left = math.floor((origin.x() + x * self._scale) * self._ratio + 0.5) / self._ratio
        top = math.floor((origin.y() + y * self._scale) * self._ratio + 0.5) / self._ratio
        painter.drawPixmap(QPointF(left, top), pixmap)

    def _draw(self, shape: Box | Icon, w: float, h: float) -> QPixmap:
        factor = self._scale * self._ratio
        pixmap = QPixmap(math.ceil(w * factor) + 1, math.ceil(h * factor) + 1)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        ShapePainter(painter, self._ink, screen=True).shapes((shape,))
        painter.end()
        return pixmap
