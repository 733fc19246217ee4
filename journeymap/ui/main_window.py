"""The window: places its parts, passes events on, decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QToolButton, QVBoxLayout, QWidget

from journeymap.ui.actions.build import Actions, Fill, Run
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.parts.banner import Banner
from journeymap.ui.parts.map_tabs import MapRow
from journeymap.ui.parts.status_bar import StatusBar
from journeymap.ui.parts.tool_bar import ToolBar
from journeymap.ui.start.page import StartPage

if TYPE_CHECKING:
    from journeymap.ui.canvas.edit_view import EditCanvas
    from journeymap.ui.parts.overview_strip import OverviewStrip
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


_MORE = ("qt_toolbar_ext_button", "qt_menubar_ext_button")
"""Qt's buttons for what a narrow window has no room for."""


class MainWindow(QMainWindow):
    """Menu bar, tools, banner, map tabs, canvas or start page, status line."""

    files_dropped = Signal(object)
    activated = Signal(bool)
    went_back = Signal()
    """Esc was pressed and means one level back."""

    def __init__(self, run: Run, fills: dict[str, Fill], may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, run, fills)
        self.actions_.fill_bar(self.menuBar(), MENU_BAR)
        self.menuBar().installEventFilter(self)
        self.tools = ToolBar(self.actions_, self)
        self.addToolBar(self.tools)
        self.banner = Banner()
        self.map_row = MapRow()
        self.map_tabs = self.map_row.tabs
        self.start_page: StartPage | None = None
        self.canvas: EditCanvas | None = None
        self.overview: OverviewStrip | None = None
        self.status = StatusBar()
        self.setStatusBar(self.status)
        centre = QWidget()
        self._layout = QVBoxLayout(centre)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.banner)
        self._layout.addWidget(self.map_row)
        self._below = QVBoxLayout()
        self._layout.addLayout(self._below)
        self.setCentralWidget(centre)
        # Until there is a map or a page the middle is empty, and says nothing that cannot be done yet.
        self._empty: QWidget | None = QWidget()
        self._layout.insertWidget(self._layout.count() - 1, self._empty, 1)
        self.status.hide()
        self.tools.hide()
        self.resize(1280, 800)

    def set_texts(self, texts: QtTexts) -> None:
        """Name the parts for those who hear the window; F6 goes round them."""
        self.banner.set_texts(texts)
        for name, part in (("menus", self.menuBar()), ("tools", self.tools), ("status", self.status)):
            part.setAccessibleName(texts.text(f"window.{name}"))
        for more in (button for button in self.findChildren(QToolButton) if button.objectName() in _MORE):
            more.setAccessibleName(texts.text("window.more"))
            more.setToolTip(texts.text("window.more"))

    def show_start_page(self, theme: Theme) -> StartPage:
        """Put the start page into the middle; returns it."""
        self._clear_middle()
        self.start_page = StartPage(theme)
        self._layout.insertWidget(self._layout.count() - 1, self.start_page, 1)
        self.status.hide()
        self.tools.hide()
        return self.start_page

    def show_canvas(self, theme: Theme, texts: QtTexts) -> EditCanvas:
        """Put an empty canvas into the middle; returns it."""
        from journeymap.ui.canvas.edit_view import EditCanvas
        from journeymap.ui.parts.overview_strip import OverviewStrip

        self._clear_middle()
        self.canvas = EditCanvas(theme, texts)
        self.actions_.attach(self.canvas)
        self._layout.insertWidget(self._layout.count() - 1, self.canvas, 1)
        self.overview = OverviewStrip(self.canvas)
        self.add_below(self.overview)
        self.status.show()
        self.tools.show()
        # Now: keys that were pressed meanwhile come before anything that is put off, and would go nowhere.
        self.canvas.show()
        self.canvas.setFocus()
        return self.canvas

    def add_above(self, part: QWidget) -> None:
        """Put a part above the canvas, below the maps."""
        self._layout.insertWidget(self._layout.indexOf(self.map_row) + 1, part)

    def add_below(self, part: QWidget) -> None:
        """Put a part below the canvas."""
        self._below.addWidget(part)

    def show_maps(self, maps: Sequence[tuple[str, str]], current: str) -> None:
        """One tab for each (id, title); none at all for a single map."""
        self.map_tabs.show_maps(maps, current)
        self.map_row.setVisible(len(maps) > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What nobody inside wanted: Esc always leads one level back.
        if event.key() == Qt.Key.Key_Escape and self.canvas is not None:
            self.went_back.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The menu bar gives the keys back to who had them. If nobody had, Esc would leave them with it for good.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            QTimer.singleShot(0, self, self._leave_menu_bar)
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)

    def _leave_menu_bar(self) -> None:
        middle = self.canvas or self.start_page
        if self.menuBar().hasFocus() and middle is not None:
            middle.setFocus()

    def _clear_middle(self) -> None:
        for widget in (self._empty, self.start_page, self.canvas, self.overview):
            if widget is not None:
                self._layout.removeWidget(widget)
                self._below.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._empty = self.start_page = self.canvas = self.overview = None
