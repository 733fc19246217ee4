"""A pane over the canvas while something is dragged: the map stands still behind it, so a frame costs little."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

Paint = Callable[[QPainter], None]
_FEW = 8


class Glass(QWidget):
    """Covers `view` with a picture of it; `paint` draws on top. Opaque, so that the map is not painted behind it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._backdrop = QPixmap()
        self._paint: Paint | None = None
        self._shown = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def backdrop(self) -> QPixmap:
        """What the canvas showed when the pane was put there."""
        return self._backdrop

    def cover(self, paint: Paint, prepare: Callable[[QPixmap], None]) -> None:
        """Put the pane there; `prepare` may draw into the picture of the canvas."""
        self._backdrop = snapshot(self._view)
        prepare(self._backdrop)
        self._paint = paint
        self._shown = QRect()
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.update()

    def renew(self, area: QRect) -> None:
        """What was drawn has moved to `area`."""
        self.update(self._shown.adjusted(-3, -3, 3, 3))
        self._shown = area
        self.update(area.adjusted(-3, -3, 3, 3))

    def clear(self) -> None:
        """Take the pane away."""
        self._paint = None
        self.hide()
        self._backdrop = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self._backdrop.devicePixelRatio()
        few = event.region().rectCount() <= _FEW
        for rect in list(event.region()) if few else [event.rect()]:  # type: ignore[call-overload]
            source = QRect(rect.topLeft() * ratio, rect.size() * ratio)
            painter.drawPixmap(rect, self._backdrop, source)
        if self._paint is not None:
            self._paint(painter)
        painter.end()


def snapshot(view: QWidget) -> QPixmap:
    """What a widget shows, without its children."""
    pixmap = QPixmap(view.size() * view.devicePixelRatioF())
    pixmap.setDevicePixelRatio(view.devicePixelRatioF())
    pixmap.fill(view.palette().color(view.backgroundRole()))
    view.render(pixmap, renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    return pixmap
