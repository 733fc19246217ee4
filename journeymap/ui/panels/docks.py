"""The panels as docks of a window: filled when first shown, their places remembered by the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QMainWindow, QWidget

from journeymap.model.changes import Changes, Key
from journeymap.ui.panels.aside import Aside
from journeymap.ui.panels.panel import Panel, PanelHost
from journeymap.ui.panels.registry import PANELS, PanelSpec
from journeymap.ui.theme.chrome_icons import icon

if TYPE_CHECKING:
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace


BUTTON = 32
"""Side of a button in the title of a panel, px."""
_TITLE_BUTTONS = {
    "qt_dockwidget_closebutton": ("panel.close", "x"),
    "qt_dockwidget_floatbutton": ("panel.float", "app-window"),
}
"""Text and icon. Qt names them without their panel, and in the language that the program began with."""


class Panels(PanelHost):
    """The docks of one window; `visibility_changed` follows a dock that is shown or hidden."""

    visibility_changed = Signal()

    def __init__(self, window: QMainWindow, settings: Settings, texts: QtTexts, theme: Theme) -> None:
        super().__init__(window, settings, texts, theme)
        self._window = window
        self._workspace: Workspace | None = None
        self._stop: Callable[[], None] | None = None
        self._panels: dict[str, Panel] = {}
        self._docks = {spec.name: self._dock(spec) for spec in PANELS}
        for below, way in ((False, Qt.Orientation.Horizontal), (True, Qt.Orientation.Vertical)):
            specs = [spec for spec in PANELS if below == (spec.area == Qt.DockWidgetArea.BottomDockWidgetArea)]
            window.resizeDocks([self._docks[spec.name] for spec in specs], [spec.size for spec in specs], way)
        for spec in PANELS:
            self._docks[spec.name].setVisible(spec.first)  # now: Qt would show them with the next event
        self.set_texts(texts)
        self._set_icons()
        if not settings.panels.isEmpty():
            window.restoreState(settings.panels)
        for spec in PANELS:
            if self.is_shown(spec.name):
                self._fill(spec)
            self._docks[spec.name].visibilityChanged.connect(partial(self._visibility_changed, spec))
        self.left.connect(self._go_back)
        self.pointed.connect(self._bring_into_view)
        window.installEventFilter(self)
        self._aside = Aside(window, self._docks, self._before_aside)
        self._aside.begin(settings.panels_aside)

    def __getitem__(self, name: str) -> Panel:
        """A panel by its name, made now if it never was shown."""
        return self._fill(next(spec for spec in PANELS if spec.name == name))

    def adopt(self, name: str, panel: Panel) -> None:
        """Look after a panel that stands in a window of its own: it follows the document, language and colours."""
        self._panels[name] = panel
        panel.set_theme(self.theme)
        if self._workspace is not None:
            panel.attach(self._workspace)

    def attach(self, workspace: Workspace) -> None:
        """Follow a document."""
        self.detach()
        self._workspace = workspace
        for panel in self._panels.values():
            panel.attach(workspace)
        workspace.changed.connect(self._map_shown)
        self._stop = workspace.document.listen(self._document_changed)

    def detach(self) -> None:
        """Let go of the document; what is being typed is written first."""
        if self._workspace is None:
            return
        for panel in reversed(self._panels.values()):
            panel.detach()
        if self._stop is not None:
            self._stop()
            self._stop = None  # it knows the document
        self._workspace.changed.disconnect(self._map_shown)
        self._workspace = None

    def remember(self) -> None:
        """Keep place and visibility of the docks for the next window."""
        self.settings.panels = self._window.saveState()
        self.settings.panels_aside = self._aside.names

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
            self._aside.wanted(name)
        else:
            self._aside.closed(name)
            self._go_back()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        self.texts = texts
        for panel in self._panels.values():
            panel.set_texts(texts)
        for name, dock in self._docks.items():
            title = texts.text(f"panel.{name}")
            dock.setWindowTitle(title)
            dock.setAccessibleName(title)
            for name, (key, _) in _TITLE_BUTTONS.items():
                if (button := dock.button(name)) is not None:
                    button.setAccessibleName(texts.text(key, panel=title))
                    button.setToolTip(texts.text(key, panel=title))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._set_icons()
        for panel in self._panels.values():
            panel.set_theme(theme)

    def _set_icons(self) -> None:
        for dock in self._docks.values():
            for name, (_, drawn) in _TITLE_BUTTONS.items():
                if (button := dock.button(name)) is not None:
                    button.setIcon(icon(drawn, self.theme))

    def catch_up(self, in_command: bool) -> None:
        """A command begins, or is done."""
        for panel in self._panels.values():
            panel.catch_up(in_command)

    def flush(self) -> None:
        """Write what is being typed."""
        for panel in self._panels.values():
            panel.flush()

    def hold(self) -> None:
        """Keep what is begun in its line: what comes now may leave it, but must not write it."""
        for panel in self._panels.values():
            panel.hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Close, QEvent.Type.WindowDeactivate):
            self.flush()
        return False

    def _dock(self, spec: PanelSpec) -> _Dock:
        dock = _Dock(self._window)
        dock.setObjectName(spec.name)
        areas = Qt.DockWidgetArea
        dock.setAllowedAreas(areas.LeftDockWidgetArea | areas.RightDockWidgetArea | areas.BottomDockWidgetArea)
        self._window.addDockWidget(spec.area, dock)
        return dock

    def _fill(self, spec: PanelSpec) -> Panel:
        """Make the panel of a dock that has none yet."""
        panel = self._panels.get(spec.name)
        if panel is None:
            panel = self._panels[spec.name] = spec.make(self)
            panel.set_theme(self.theme)
            if isinstance(panel, QWidget):
                self._docks[spec.name].setWidget(panel)
                self._docks[spec.name].setFocusProxy(panel)
            if self._workspace is not None:
                panel.attach(self._workspace)
        return panel

    def _document_changed(self, changes: Changes, _origin: object) -> None:
        for panel in self._panels.values():
            panel.document_changed(changes)

    def _map_shown(self) -> None:
        for panel in self._panels.values():
            panel.map_shown()

    def _visibility_changed(self, spec: PanelSpec, visible: bool) -> None:
        # A window that goes hides its docks too; nobody needs to hear of that.
        if visible:
            self._fill(spec)
        if self._workspace is not None:
            self.visibility_changed.emit()

    def _bring_into_view(self, key: Key) -> None:
        if self._workspace is not None:
            self._workspace.canvas.reveal(key)

    def _before_aside(self, docks: list[QDockWidget]) -> None:
        self.flush()
        holder = self._window.focusWidget()
        if holder is not None and any(dock.isAncestorOf(holder) for dock in docks):
            self._go_back()

    def _go_back(self) -> None:
        if self._workspace is not None:
            self._workspace.canvas.activateWindow()  # a panel that floats is a window of its own
            self._workspace.canvas.setFocus()


class _Dock(QDockWidget):
    """Qt draws the title anew, icons and all, whenever a letter in the panel below it is painted."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        for name in _TITLE_BUTTONS:
            if (button := self.button(name)) is not None:
                button.setMinimumSize(BUTTON, BUTTON)  # Qt makes them as small as their icons: no finger meets that

    def button(self, name: str) -> QAbstractButton | None:
        """The one in the title that Qt calls `name`."""
        return self.findChild(QAbstractButton, name, Qt.FindChildOption.FindDirectChildrenOnly)

    def paintEvent(self, event: QPaintEvent) -> None:
        panel = self.widget()
        if panel is None or not panel.geometry().contains(event.rect()):
            super().paintEvent(event)
