"""While a zoom gesture lasts, the last frame is scaled; the true one follows when it pauses."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

PAUSE_MS = 90
"""A pause of this many ms ends the gesture."""
SLOW = 0.010
"""Frames that take longer than this many seconds are not painted anew at each step of a zoom."""


class Preview:
    """The frame on screen when a zoom began, and the part of the scene that it shows."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None
        self._part = QRectF()

    @property
    def is_active(self) -> bool:
        return self._pixmap is not None

    def take(self, viewport: QWidget, to_view: QTransform, ground: QColor) -> None:
        """Keep what `viewport` shows; `to_view` leads from the scene to it."""
        inverted, _ = to_view.inverted()
        self._part = inverted.mapRect(QRectF(viewport.rect()))
        pixmap = QPixmap(viewport.size() * viewport.devicePixelRatioF())
        pixmap.setDevicePixelRatio(viewport.devicePixelRatioF())
        # Filled with an opaque colour it is copied, not blended.
        pixmap.fill(ground)
        viewport.render(pixmap)
        self._pixmap = pixmap

    def drop(self) -> None:
        """The gesture is over."""
        self._pixmap = None

    def paint(self, painter: QPainter, to_view: QTransform, ground: QColor, area: QRectF) -> None:
        """Show the kept frame where its part of the scene is now."""
        painter.fillRect(area, ground)
        if self._pixmap is not None:
            place = QRectF(to_view.map(self._part.topLeft()), to_view.map(self._part.bottomRight()))
            painter.drawPixmap(place, self._pixmap, QRectF(QPointF(0.0, 0.0), self._pixmap.size().toSizeF()))
