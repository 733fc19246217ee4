"""A pane over the canvas while something is dragged: the map stands still behind it, so a frame costs little."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from journeymap.ui.canvas.tools.parting import Parting

Paint = Callable[[QPainter], None]
_FEW = 8
_AHEAD_MS = 20
"""So long after a press the picture of the canvas is taken: what the press itself changes is painted by then."""


class Glass(QWidget):
    """Covers `view` with a picture of it; `paint` draws on top. Opaque, so that the map is not painted behind it."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._backdrop = QPixmap()
        self._ahead = QPixmap()
        self._taking = False
        self._soon = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._soon.timeout.connect(self._look_ahead)
        self._get_ready: Callable[[], None] | None = None
        self._paint: Paint | None = None
        self._shown = QRect()
        self._parting: Parting | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.installEventFilter(self)

    @property
    def backdrop(self) -> QPixmap:
        """What the canvas showed when the pane was put there."""
        return self._backdrop

    def expect(self, get_ready: Callable[[], None]) -> None:
        """A drag may follow: get ready while there is nothing else to do, and again when the canvas was painted."""
        self._ahead, self._get_ready = QPixmap(), get_ready
        self._soon.start()

    def forget(self) -> None:
        """No drag is to be expected any more."""
        self._soon.stop()
        self._ahead, self._get_ready = QPixmap(), None

    def cover(self, paint: Paint, prepare: Callable[[QPixmap], None]) -> None:
        """Put the pane there; `prepare` may draw into the picture of the canvas."""
        self._soon.stop()
        self._backdrop = self._shot() if self._ahead.isNull() else self._ahead
        self._ahead, self._get_ready = QPixmap(), None
        prepare(self._backdrop)
        self._paint = paint
        self._shown = QRect()
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.update()

    def renew(self, area: QRect, parting: Parting | None) -> None:
        """What was drawn has moved to `area`, and the map opens at `parting`."""
        if parting != self._parting:
            for each in (self._parting, parting):
                if each is not None:
                    self.update(each.area(self.rect()))
            self._parting = parting
        self.update(self._shown.adjusted(-3, -3, 3, 3))
        self._shown = area
        self.update(area.adjusted(-3, -3, 3, 3))

    def clear(self) -> None:
        """Take the pane away."""
        self._paint = self._parting = None
        self.hide()
        self._backdrop = QPixmap()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._taking:
            self._ahead = QPixmap()  # it looks different now
            if self._get_ready is not None:
                self._soon.start()
        return False

    def _look_ahead(self) -> None:
        self._ahead = self._shot()
        if self._get_ready is not None:
            self._get_ready()

    def _shot(self) -> QPixmap:
        self._taking = True
        try:
            return snapshot(self._view)
        finally:
            self._taking = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        few = event.region().rectCount() <= _FEW
        for rect in list(event.region()) if few else [event.rect()]:  # type: ignore[call-overload]
            painter.setClipRect(rect)  # a part of the picture would be scaled where the screen counts in 1.25 px
            painter.drawPixmap(0, 0, self._backdrop)
            if self._parting is not None:
                self._parting.paint(painter, self._backdrop, rect)
        painter.setClipping(False)
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
