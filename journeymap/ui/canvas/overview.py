"""Very large maps from very far: painted once into a pixmap, then only copied."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model.layout.picture import Picture
from journeymap.ui.canvas.detail import Band
from journeymap.ui.canvas.ink import Ink

FROM = 20_000
"""Visible items from which on copying is cheaper than painting."""
_WIDEST = 4096
_MOST = 4_000_000

Paint = Callable[[QPainter, QRectF, float, Band], None]


class Overview:
    """A small pixmap of the whole picture, made when it is first wanted."""

    def __init__(self) -> None:
        self._pixmap: QPixmap | None = None

    def forget(self) -> None:
        """The picture or its colours have changed."""
        self._pixmap = None

    def paint(self, painter: QPainter, picture: Picture, ink: Ink, paint: Paint) -> None:
        """Copy the overview."""
        whole = QRectF(0.0, 0.0, picture.width, picture.height)
        pixmap = self._pixmap
        if pixmap is None:
            scale = min(_WIDEST / max(whole.width(), whole.height()), (_MOST / (whole.width() * whole.height())) ** 0.5)
            pixmap = QPixmap(max(1, int(whole.width() * scale)), max(1, int(whole.height() * scale)))
            pixmap.fill(ink.colour("canvas"))
            own = QPainter(pixmap)
            own.scale(pixmap.width() / whole.width(), pixmap.height() / whole.height())
            paint(own, whole, scale, Band.SPECK)
            own.end()
            self._pixmap = pixmap
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawPixmap(whole, pixmap, QRectF(pixmap.rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
