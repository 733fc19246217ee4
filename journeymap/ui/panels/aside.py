"""In a narrow window the panels beside the map step aside for it, one side after the other, and come back with the
room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from journeymap.ui.panels.registry import PANELS

MAP_LEAST = 480
"""Beside two sides with panels the map is at least so wide, px."""
MAP_ALONE = 300
"""Beside one side with panels the map is at least so wide, px."""
_SIDES = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


class Aside(QObject):
    """What stands aside counts as shown where places are remembered.

    Panels go when the window gets narrower or one more is shown: that without the keys first, then the one that was
    shown longest ago. What a person shows stays; what they close does not come back by itself.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], before: Callable[[list[QDockWidget]], None]
    ) -> None:
        """`before` is called with those that are about to go."""
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._before = before
        self._aside: list[tuple[int, list[str]]] = []
        """(width, names) of the sides that have gone, the latest last; in a side those in front of tabs come last."""
        self._used: list[str] = list(docks)
        """The names of the panels, those shown last at the end."""
        self._wanted: set[str] = set()
        self._busy = False
        window.installEventFilter(self)
        for name, dock in docks.items():
            dock.toggleViewAction().triggered.connect(partial(self._ticked, name))  # in Qt's own menu of a title
            dock.topLevelChanged.connect(partial(self._docked, name))
            dock.dockLocationChanged.connect(partial(self._docked, name))

    @property
    def names(self) -> list[str]:
        """The panels that stand aside."""
        return [name for _, names in self._aside for name in names]

    def begin(self, names: list[str]) -> None:
        """Make room in a window that has just got its panels; `names` stood aside when they were remembered."""
        hidden = {name: dock for name, dock in self._docks.items() if dock.isHidden() and not dock.isFloating()}
        sizes = {spec.name: spec.size for spec in PANELS}
        for area in _SIDES:
            side = [name for name in names if name in hidden and self._window.dockWidgetArea(hidden[name]) == area]
            if side:
                self._aside.append((max(sizes[name] for name in side), side))
        self._come_back(self._window.width())
        self._make_room(self._window.width())

    def wanted(self, name: str) -> None:
        """The person has shown a panel: it stays, and others go if need be."""
        self._forget(name)
        self._used.remove(name)
        self._used.append(name)
        self._wanted.add(name)
        self._make_room(self._window.width(), name)

    def closed(self, name: str) -> None:
        """The person has closed a panel."""
        self._forget(name)
        self._wanted.discard(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent) and not self._busy:
            now, before = event.size().width(), event.oldSize().width()
            if self._window.isVisible() and now != before:
                (self._make_room if now < before else self._come_back)(now)
        return False

    def _ticked(self, name: str, *_: object) -> None:
        (self.closed if self._docks[name].isHidden() else self.wanted)(name)

    def _docked(self, name: str, _where: object) -> None:
        """A panel that floated or lay below may stand beside the map now."""
        QTimer.singleShot(0, self, partial(self._look_at, name))  # Qt is still about to put it there

    def _look_at(self, name: str) -> None:
        dock = self._docks[name]
        if not dock.isHidden() and not dock.isFloating() and self._window.dockWidgetArea(dock) in _SIDES:
            self.wanted(name)

    def _make_room(self, width: int, kept: str = "") -> None:
        """Have panels step aside, that called `kept` last of all."""
        self._lay_out()
        while sides := self._sides():
            room = width - sum(_width(side) for side in sides)
            if room >= (MAP_LEAST if len(sides) > 1 else MAP_ALONE):
                if not self._aside:
                    self._wanted.clear()  # there is room for all: nobody had to choose
                return
            side = min(sides, key=lambda each: self._worth(each, kept))
            side.sort(key=_is_in_front)
            names = [dock.objectName() for dock in side]
            if len(sides) == 1 and self._wanted.intersection(names):
                return
            self._aside.append((_width(side), names))
            self._show(side, False)

    def _come_back(self, width: int) -> None:
        while self._aside:
            sides = self._sides()
            wide, names = self._aside[-1]
            room = width - wide - sum(_width(side) for side in sides)
            if room < (MAP_LEAST if sides else MAP_ALONE):
                return
            self._aside.pop()
            self._show([self._docks[name] for name in names], True)
        if not self._aside:
            self._wanted.clear()

    def _show(self, docks: list[QDockWidget], on: bool) -> None:
        self._busy = True
        try:
            if not on:
                self._before(docks)
            for dock in docks:
                dock.setVisible(on)
                if on:
                    dock.raise_()  # the last one to the front of its tabs
            self._lay_out()
        finally:
            self._busy = False

    def _lay_out(self) -> None:
        """Qt would do it with the next event; who counts wants to know the widths now."""
        if (layout := self._window.layout()) is not None:
            layout.activate()

    def _forget(self, name: str) -> None:
        left = [(width, [each for each in names if each != name]) for width, names in self._aside]
        self._aside = [(width, names) for width, names in left if names]

    def _sides(self) -> list[list[QDockWidget]]:
        """The panels in sight left and right of the map, by side."""
        shown = [dock for dock in self._docks.values() if not dock.isHidden() and not dock.isFloating()]
        sides = [[dock for dock in shown if self._window.dockWidgetArea(dock) == area] for area in _SIDES]
        return [side for side in sides if side]

    def _worth(self, side: list[QDockWidget], kept: str) -> tuple[bool, bool, int]:
        has_keys = self._window.focusWidget()  # also while another window is in use
        held = has_keys is not None and any(dock.isAncestorOf(has_keys) for dock in side)
        names = [dock.objectName() for dock in side]
        return kept in names, held, max(map(self._used.index, names))


def _width(side: list[QDockWidget]) -> int:
    """How much of the window a side takes: panels may lie one upon the other or stand side by side. One behind
    another's tab takes none."""
    whole = QRect()
    for dock in filter(_is_in_front, side):
        whole = whole.united(dock.geometry())
    return whole.width()


def _is_in_front(dock: QDockWidget) -> bool:
    """Whether it is not behind another's tab: Qt keeps such panels at a place far out of the window."""
    return dock.geometry().right() >= 0
