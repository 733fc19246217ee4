"""Where a map stands on the canvas: opened so that it can be read, or as somebody left it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from journeymap.ui.canvas.view import CanvasView

READABLE = 0.65
"""Titles are 8.5 px high at this zoom. A map that would have to be smaller to be seen whole opens at its beginning."""
_GROWN = 0.75
"""A map seen whole does not shrink below this because it grows."""
_LEAST, _MOST = 0.7, 0.85
"""How large a map is that opens at its beginning."""
_NEARLY = 0.65
"""So much of a map is nearly all of it: it is shown no larger than it must be."""
_GLIMPSE = 9.0
"""So much is seen of a row that begins at the lower edge, scene px: none of its cards, and that there is more."""
_ROLES = ("lane", "row")
_BEGINNINGS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.NativeGesture,
)
"""With these somebody begins to work: from now on nothing but they move the map."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a person looked at: the zoom, and the point of the map in the upper left corner (scene px)."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    whole: bool = False
    """All of the map, whatever zoom that takes."""


class _Stand(Enum):
    OPENING = auto()
    """As it opens, while the window still gets its parts and its size."""
    WHOLE = auto()
    """All of it is seen, and stays so when the window changes its size."""
    FREE = auto()


class MapPlace(QObject):
    """Keeps one canvas at it. The place does not move once somebody works on the map."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._stand = _Stand.FREE
        self._wanted: Place | None = None
        self._asked_whole = False
        self._opened: tuple[float, int, int] | None = None
        """Where the map stood after it had opened by itself."""
        self._placing = False
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._stand_again)
        self._covered = QTimer(self, singleShot=True, interval=0)
        self._covered.timeout.connect(self._keep_selected)
        canvas.installEventFilter(self)
        canvas.viewport().installEventFilter(self)
        canvas.zoom_changed.connect(self._zoomed)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    def open(self, place: Place | None = None) -> None:
        """Show the map that the canvas has got: as it was left, or so that it can be read."""
        self._wanted, self._stand = place, _Stand.OPENING
        self._asked_whole = place is not None and place.whole
        self._put()

    def show_whole(self) -> None:
        """Show all of the map, as somebody has asked; it stays whole when the window changes its size."""
        self._asked_whole, self._stand = True, _Stand.WHOLE
        self._put()

    @property
    def left(self) -> Place | None:
        """What to come back to; None: as the map opens."""
        if self._stand is _Stand.WHOLE:
            return Place(whole=True) if self._asked_whole else None
        if self._stand is _Stand.OPENING:
            return self._wanted
        if self._now() == self._opened:
            return None
        corner = self._canvas.corner()
        return Place(self._canvas.zoom, corner.x(), corner.y())

    @property
    def is_as_opened(self) -> bool:
        """Whether the map stands where it opened by itself: whole, or at its beginning."""
        return self._stand is not _Stand.FREE or self._now() == self._opened

    def map_changed(self) -> None:
        """The map was edited. One that grows under somebody's hands is not made unreadable for being seen whole."""
        self._begin()
        if self._stand is _Stand.WHOLE and self._canvas.whole_zoom() < min(_GROWN, self._canvas.zoom):
            self._stand = _Stand.FREE  # also where all of it was asked for

    def view_changed(self) -> bool:
        """The map is looked at another way. False: it stands where somebody has brought it, and stays there."""
        if not self.is_as_opened:
            return False
        whole = self._canvas.whole_zoom()
        if self._stand is _Stand.WHOLE and (self._asked_whole or whole >= min(READABLE, self._canvas.zoom)):
            self._put()
        elif self._canvas.surface.selection:
            self._stand = _Stand.FREE
            return False
        else:
            self.open()
            self._begin()
        return True

    def lines_found(self) -> None:
        """The map got its lines some time after its cards: its rows may be higher now."""
        if self._wanted is not None or self._asked_whole:
            self._stand_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if watched is self._canvas and self._stand is not _Stand.FREE:
                self._again.start()
            elif watched is not self._canvas and isinstance(event, QResizeEvent) and self._hides_selected(event):
                self._covered.start()
        elif self._stand is not _Stand.FREE and event.type() in _BEGINNINGS:
            self._begin()
        return False

    def _begin(self) -> None:
        """Somebody works on the map now."""
        if self._stand is _Stand.OPENING:
            if self._again.isActive():
                self._again.stop()
                self._put()
            is_whole = self._asked_whole or (self._wanted is None and self._canvas.whole_zoom() >= READABLE)
            self._stand = _Stand.WHOLE if is_whole else _Stand.FREE
        elif self._is_too_large():
            self._stand = _Stand.FREE

    def _stand_again(self) -> None:
        if self._is_too_large():
            self._keep_selected()
        elif self._stand is not _Stand.FREE:
            self._put()

    def _is_too_large(self) -> bool:
        """Whether a map that was seen whole would have to become too small to be read for that."""
        whole = self._stand is _Stand.WHOLE and not self._asked_whole
        return whole and self._canvas.whole_zoom() < min(READABLE, self._canvas.zoom)

    def _hides_selected(self, event: QResizeEvent) -> bool:
        """Whether a panel, say, takes the place on which the one thing that is selected was seen."""
        chosen = self._canvas.surface.selection
        item = self._canvas.surface.item_of(next(iter(chosen))) if len(chosen) == 1 else None
        if item is None or self._stand is not _Stand.FREE:
            return False
        at = self._canvas.viewportTransform().map(QPointF(*item.bounds.centre)).toPoint()
        return QRect(QPoint(), event.oldSize()).contains(at) and not QRect(QPoint(), event.size()).contains(at)

    def _keep_selected(self) -> None:
        """The canvas has become too small for what was seen: what is selected stays in sight."""
        chosen = self._canvas.surface.selection
        if len(chosen) == 1:
            self._canvas.reveal(next(iter(chosen)))

    def _put(self) -> None:
        canvas, place = self._canvas, self._wanted
        self._placing = True
        by_itself = self._stand is _Stand.OPENING and place is None
        if self._stand is _Stand.OPENING and place is not None and not place.whole:
            canvas.show_from(QPointF(place.x, place.y), place.zoom)
        elif by_itself and canvas.whole_zoom() < READABLE:
            canvas.show_from(QPointF(0.0, 0.0), self._beginning())
        else:
            canvas.fit()
        self._placing = False
        if by_itself:
            self._opened = self._now()
        elif self._stand is _Stand.OPENING:
            self._opened = None

    def _now(self) -> tuple[float, int, int]:
        canvas = self._canvas
        return canvas.zoom, canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()

    def _beginning(self) -> float:
        """The zoom of a map that opens at its beginning: all of it one way, if that can be read; else no card is cut
        at the lower edge."""
        canvas, picture = self._canvas, self._canvas.surface.picture
        if picture is None:
            return 1.0
        size = canvas.maximumViewportSize()
        bar = canvas.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, canvas)
        across, down = (size.width() - bar) / max(1.0, picture.width), (size.height() - bar) / max(1.0, picture.height)
        if down >= _LEAST:
            return _LEAST if across >= _NEARLY * _LEAST else min(_MOST, down)
        is_tall = across >= _LEAST
        most = min(_MOST, across) if is_tall else _MOST
        ends = {item.bounds.bottom for sheaf in picture.sheaves if sheaf.role in _ROLES for item in sheaf.items}
        fitting = [(size.height() - bar * (not is_tall)) / (end + _GLIMPSE) for end in ends]
        fitting = [zoom for zoom in fitting if _LEAST <= zoom <= most]
        return max(fitting, default=most) if is_tall else min(fitting, default=_LEAST)

    def _zoomed(self, _zoom: float) -> None:
        if not self._placing:
            self._stand = _Stand.FREE
            self._again.stop()

    def _scrolled(self, _value: int) -> None:
        """By somebody with a scroll bar, the overview or a panel that shows a card; not because the window changes."""
        if self._stand is _Stand.OPENING and not self._placing and not self._again.isActive():
            self._begin()
