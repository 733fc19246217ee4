"""The row of maps above the canvas: follows the workspace, and hands what people do there to it and the commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.ui.actions.on_maps import TAB_MENU
from journeymap.ui.parts.roomy_menu import popup

if TYPE_CHECKING:
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.workspace import Workspace

Do = Callable[..., object]
"""Takes "group.method" of the commands and its arguments."""


class MapNavigation(QObject):
    """Ties the row of one window to the workspace that is shown in it, if any."""

    def __init__(self, window: MainWindow, do: Do, workspace: Callable[[], Workspace | None]) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        row, menu = window.map_row, window.actions_.menu(TAB_MENU, window)
        row.tabs.currentChanged.connect(self._chosen)
        row.tabs.renamed.connect(lambda map_id, title: do("maps.set_title", map_id, title))
        row.tabs.moved.connect(lambda map_id, place: do("maps.move", map_id, place))
        row.tabs.menu_wanted.connect(partial(popup, menu))
        row.add.clicked.connect(lambda: do("maps.add"))
        row.back.clicked.connect(lambda: do("maps.back"))

    def show_maps(self) -> None:
        """Show the maps that there are now."""
        if (workspace := self._workspace()) is not None:
            self._window.show_maps([(each.id, each.title) for each in workspace.maps()], workspace.map_id)

    def show_way(self, workspace: Workspace, texts: QtTexts) -> None:
        """Which map is shown, and where the way back leads."""
        row, journey = self._window.map_row, workspace.document.journey
        row.tabs.show_current(workspace.map_id)
        spot = workspace.whereabouts.way_back(journey, workspace.map_id)
        record = None
        if spot is not None:
            key = ("touchpoint", spot.touchpoint_id) if spot.touchpoint_id else ("map", spot.map_id)
            record = journey.find(key)
        row.set_back(texts.text("maps.back", title=getattr(record, "title", "")[:60]) if record is not None else "")

    def _chosen(self, place: int) -> None:
        if (workspace := self._workspace()) is not None and place >= 0:
            workspace.show_map(str(self._window.map_tabs.tabData(place)))
