"""The window: places its parts, passes events on, decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from journeymap.ui.actions.build import Actions, Fill, Run
from journeymap.ui.actions.menus import MENU_BAR
from journeymap.ui.dialogs.start_page import StartPage
from journeymap.ui.parts.banner import Banner
from journeymap.ui.parts.map_tabs import MapRow
from journeymap.ui.parts.status_bar import StatusBar
from journeymap.ui.parts.tool_bar import ToolBar

if TYPE_CHECKING:
    from journeymap.ui.canvas.view import CanvasView
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


class MainWindow(QMainWindow):
    """Menu bar, tools, banner, map tabs, canvas or start page, status line."""

    files_dropped = Signal(object)
    painted = Signal()
    """The first frame has been drawn."""
    activated = Signal(bool)

    def __init__(self, run: Run, fills: dict[str, Fill], may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._may_close = may_close
        self._painted = False
        self.setAcceptDrops(True)
        self.actions_ = Actions(self, run, fills)
        self.actions_.fill_bar(self.menuBar(), MENU_BAR)
        self.tools = ToolBar(self.actions_, self)
        self.addToolBar(self.tools)
        self.banner = Banner()
        self.map_row = MapRow()
        self.map_tabs = self.map_row.tabs
        self.start_page: StartPage | None = None
        self.canvas: CanvasView | None = None
        self.status = StatusBar()
        self.setStatusBar(self.status)
        centre = QWidget()
        self._layout = QVBoxLayout(centre)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.banner)
        self._layout.addWidget(self.map_row)
        self.setCentralWidget(centre)
        self.resize(1280, 800)

    def show_start_page(self) -> StartPage:
        """Put the start page into the middle; returns it."""
        self._clear_middle()
        self.start_page = StartPage()
        self._layout.addWidget(self.start_page, 1)
        self.status.hide()
        self.tools.hide()
        return self.start_page

    def show_canvas(self, theme: Theme, texts: QtTexts) -> CanvasView:
        """Put an empty canvas into the middle; returns it."""
        from journeymap.ui.canvas.view import CanvasView

        self._clear_middle()
        self.canvas = CanvasView(theme, texts)
        self._layout.addWidget(self.canvas, 1)
        self.status.show()
        self.tools.show()
        self.canvas.setFocus()
        return self.canvas

    def show_maps(self, maps: Sequence[tuple[str, str]], current: str) -> None:
        """One tab for each (id, title); none at all for a single map."""
        self.map_tabs.show_maps(maps, current)
        self.map_row.setVisible(len(maps) > 1)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def _clear_middle(self) -> None:
        for widget in (self.start_page, self.canvas):
            if widget is not None:
                self._layout.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.start_page = self.canvas = None
