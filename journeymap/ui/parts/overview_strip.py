"""The strip below a wide map: the whole map as small rectangles, with a frame around what the canvas shows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.model.layout.dimming import Dimming, pale
from journeymap.model.layout.items import Sheaf
from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Texts
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.view import CanvasView

HEIGHT = 48
_MARGIN = 6.0
_SMALLEST = 1.5
"""No card is drawn smaller than this, px."""
_TOLERANCE = 0.02
"""So much the scale may change before the smallest cards are made as large as they should be."""


class OverviewStrip(QWidget):
    """Follows its canvas; a click or a drag on it pans. Hides itself while the map is no wider than the window."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__()
        self._canvas = canvas
        self._wanted = True
        self._drawn: QPixmap | None = None
        self._drawn_for: tuple[Picture, Ink, QSize, Dimming | None] | None = None
        self._rects = _Rects()
        self.setObjectName("overview")
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        # A moment later: showing it makes the canvas smaller, in the middle of the zoom that asked for it.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._decide)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self.update)
            bar.rangeChanged.connect(self.follow)
        canvas.zoom_changed.connect(self.follow)

    def set_wanted(self, wanted: bool) -> None:
        """Whether the person wants to see it at all."""
        self._wanted = wanted
        self.follow()

    def set_texts(self, texts: Texts) -> None:
        self.setAccessibleName(texts.text("overview.name"))
        self.setToolTip(texts.text("overview.hint"))

    def follow(self) -> None:
        """The picture, the zoom or the size of the canvas may have changed."""
        self._later.start()

    def _decide(self) -> None:
        picture, canvas = self._canvas.surface.picture, self._canvas
        wide = picture is not None and picture.width * canvas.zoom > canvas.maximumViewportSize().width() + 1
        if self._wanted and wide:
            self.show()
            self.update()
        else:
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture, ink = self._canvas.surface.picture, self._canvas.surface.ink
        painter = QPainter(self)
        painter.fillRect(event.rect(), ink.colour("band"))
        if picture is not None:
            painter.drawPixmap(0, 0, self._overview(picture, ink))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(ink.pen("selection", 2.0))
            painter.drawRoundedRect(self._frame(picture), 3.0, 3.0)
        painter.setPen(ink.pen("hairline", 0.0))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pan(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pan(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow()

    def _pan(self, event: QMouseEvent) -> None:
        picture = self._canvas.surface.picture
        if picture is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        scale, left, top = self._scale(picture)
        at = event.position()
        self._canvas.centerOn(QPointF((at.x() - left) / scale, (at.y() - top) / scale))
        event.accept()

    def _scale(self, picture: Picture) -> tuple[float, float, float]:
        """(px of the strip for one of the map, left, top): the map in the middle of the strip."""
        across = (self.width() - 2 * _MARGIN) / max(1.0, picture.width)
        down = (self.height() - 2 * _MARGIN) / max(1.0, picture.height)
        scale = max(1e-6, min(across, down))
        return scale, (self.width() - picture.width * scale) / 2, (self.height() - picture.height * scale) / 2

    def _frame(self, picture: Picture) -> QRectF:
        """What the canvas shows, in px of the strip."""
        scale, left, top = self._scale(picture)
        whole = QRectF(0.0, 0.0, picture.width, picture.height)
        seen = self._canvas.mapToScene(self._canvas.viewport().rect()).boundingRect().intersected(whole)
        return QRectF(left + seen.x() * scale, top + seen.y() * scale, seen.width() * scale, seen.height() * scale)

    def _overview(self, picture: Picture, ink: Ink) -> QPixmap:
        wanted = (picture, ink, self.size(), picture.dimming)
        if self._drawn is not None and self._drawn_for == wanted:
            return self._drawn
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        scale, left, top = self._scale(picture)
        painter = QPainter(pixmap)
        painter.setPen(Qt.PenStyle.NoPen)
        brushes = ink.brush(pale("edge")), ink.brush("edge")
        painter.setBrush(brushes[1])
        for sheaf, rects in self._rects.of(picture, scale):
            painter.setTransform(QTransform(scale, 0.0, 0.0, scale, left + sheaf.home.x * scale, top))
            if picture.dimming is None:
                painter.drawRects(rects)
                continue
            for brush, some in zip(brushes, _parted(sheaf, rects, picture.dimming), strict=True):
                painter.setBrush(brush)
                painter.drawRects(some)
        painter.end()
        self._drawn, self._drawn_for = pixmap, wanted
        return pixmap


def _parted(sheaf: Sheaf, rects: list[QRectF], dimming: Dimming) -> tuple[list[QRectF], list[QRectF]]:
    """The rectangles of a sheaf: those that stand back, and the others."""
    back: list[QRectF] = []
    out: list[QRectF] = []
    for item, rect in zip(sheaf.items, rects, strict=True):
        (back if dimming.covers(item) else out).append(rect)
    return back, out


class _Rects:
    """The cards as rectangles, phase by phase; those of phases that an edit has left alone are kept."""

    def __init__(self) -> None:
        self._scale = 0.0
        self._known: dict[int, tuple[Sheaf, list[QRectF]]] = {}

    def of(self, picture: Picture, scale: float) -> list[tuple[Sheaf, list[QRectF]]]:
        """What to draw at a scale, in the coordinates of each sheaf's home."""
        if abs(scale - self._scale) > _TOLERANCE * self._scale:
            self._scale, self._known = scale, {}
        known = self._known
        self._known = {
            id(sheaf): known.get(id(sheaf)) or (sheaf, self._made(sheaf))
            for sheaf in picture.sheaves
            if sheaf.role == "card"
        }
        return list(self._known.values())

    def _made(self, sheaf: Sheaf) -> list[QRectF]:
        least = _SMALLEST / self._scale
        return [QRectF(x, y, max(least, w), max(least, h)) for x, y, w, h in (item.place for item in sheaf.items)]
