"""Outline and inspector as docks of a window: made when the first document is shown, remembered by the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from journeymap.model.changes import Changes
from journeymap.ui.panels.inspector import Inspector
from journeymap.ui.panels.outline import Outline

if TYPE_CHECKING:
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

OUTLINE, INSPECTOR = "outline", "inspector"
_WIDTHS = {OUTLINE: 300, INSPECTOR: 310}


class Panels(QObject):
    """The docks of one window.

    `map_wanted(id)`, `opened(key)` and `context_menu(key, at)` are what the person asks of the window;
    `visibility_changed` follows a dock that is shown or hidden.
    """

    map_wanted = Signal(str)
    opened = Signal(object)
    context_menu = Signal(object, QPoint)
    visibility_changed = Signal()

    def __init__(self, window: QMainWindow, settings: Settings, texts: QtTexts, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._workspace: Workspace | None = None
        self._stop: Callable[[], None] | None = None
        self.outline = Outline(texts)
        self.inspector = Inspector(texts)
        areas = Qt.DockWidgetArea
        self._docks = {
            OUTLINE: self._dock(OUTLINE, self.outline, areas.LeftDockWidgetArea),
            INSPECTOR: self._dock(INSPECTOR, self.inspector, areas.RightDockWidgetArea),
        }
        for left in (self.outline.left, self.inspector.left):
            left.connect(self._to_canvas)
        self.outline.map_wanted.connect(self.map_wanted)
        self.outline.opened.connect(self.opened)
        self.outline.context_menu.connect(self.context_menu)
        self.set_texts(texts)
        self.set_theme(theme)
        docks = list(self._docks.values())
        window.resizeDocks(docks, list(_WIDTHS.values()), Qt.Orientation.Horizontal)
        state = settings.panels
        if not state.isEmpty():
            window.restoreState(state)
        for dock in docks:
            dock.visibilityChanged.connect(self._visibility_changed)
        window.installEventFilter(self)

    def attach(self, workspace: Workspace) -> None:
        """Follow a document."""
        self.detach()
        self._workspace = workspace
        self.outline.attach(workspace)
        self.inspector.attach(workspace)
        workspace.changed.connect(self.inspector.map_shown)
        self._stop = workspace.document.listen(self._document_changed)

    def detach(self) -> None:
        """Let go of the document; what is being typed is written first."""
        if self._workspace is None:
            return
        self.inspector.detach()
        self.outline.detach()
        if self._stop is not None:
            self._stop()
        self._workspace.changed.disconnect(self.inspector.map_shown)
        self._workspace = None

    def remember(self) -> None:
        """Keep place and visibility of the docks for the next window."""
        self._settings.panels = self._window.saveState()

    def is_shown(self, name: str) -> bool:
        """Whether a dock is there for the person to see (behind another tab counts)."""
        return not self._docks[name].isHidden()

    def show(self, name: str, on: bool) -> None:
        """Show a dock and go there, or hide it and go back to the map."""
        dock = self._docks[name]
        dock.setVisible(on)
        if on:
            dock.raise_()
            dock.widget().setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._to_canvas()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        self.outline.set_texts(texts)
        self.inspector.set_texts(texts)
        for name, dock in self._docks.items():
            title = texts.text(f"panel.{name}")
            dock.setWindowTitle(title)
            dock.setAccessibleName(title)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.outline.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Close, QEvent.Type.WindowDeactivate):
            self.inspector.flush()
        return False

    def _dock(self, name: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.setFocusProxy(widget)
        areas = Qt.DockWidgetArea
        dock.setAllowedAreas(areas.LeftDockWidgetArea | areas.RightDockWidgetArea)
        self._window.addDockWidget(area, dock)
        return dock

    def _document_changed(self, changes: Changes, _origin: object) -> None:
        self.outline.document_changed(changes)
        self.inspector.document_changed(changes)

    def _visibility_changed(self, _visible: bool) -> None:
        # A window that goes hides its docks too; nobody needs to hear of that.
        if self._workspace is not None:
            self.visibility_changed.emit()

    def _to_canvas(self) -> None:
        if self._workspace is not None:
            self._workspace.canvas.activateWindow()  # a panel that floats is a window of its own
            self._workspace.canvas.setFocus()
