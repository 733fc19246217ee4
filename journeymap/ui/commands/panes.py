"""F6: from one part of the window to the next, so that no part is a trap for the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

if TYPE_CHECKING:
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.shell import Shell


class PaneCommands:
    """Goes round the visible parts: banner, tabs, map or start page, find bar, panels, tools, status line."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        panes = [pane for pane in _panes(self._shell.window) if _entry(pane) is not None]
        here = QApplication.focusWidget() or self._shell.window.focusWidget()
        inside = next((n for n, pane in enumerate(panes) if here is not None and _holds(pane, here)), None)
        if not panes:
            return
        start = inside if inside is not None else -by
        entry = _entry(panes[(start + by) % len(panes)])
        if entry is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            entry.activateWindow()  # a panel that floats is a window of its own
            entry.setFocus(reason)


def _panes(window: MainWindow) -> list[QWidget]:
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.widget() is not None]
    docks.sort(key=lambda dock: (dock.x(), dock.y()))
    left = [dock for dock in docks if window.dockWidgetArea(dock) == Qt.DockWidgetArea.LeftDockWidgetArea]
    others = [dock for dock in docks if dock not in left]
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    middle = [part for part in (window.centralWidget() or window).findChildren(QWidget, options=direct)]
    middle.sort(key=lambda child: child.y())
    return [window.tools, *left, *middle, *others, window.status]


def _entry(pane: QWidget) -> QWidget | None:
    """Where the focus goes in a pane: where it was last, else the first place that takes it."""
    if not pane.isVisible():
        return None
    last = pane.focusWidget()
    if last is not None and _takes_focus(last):
        return last
    if _takes_focus(pane):
        return pane
    inside = [child for child in pane.findChildren(QWidget) if _takes_focus(child)]
    return inside[0] if inside else None


def _takes_focus(widget: QWidget) -> bool:
    by_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_keys) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
