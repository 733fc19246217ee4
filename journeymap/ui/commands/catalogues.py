"""Opening the catalogues, and showing on the map where an entry is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.catalogues.window import CatalogueWindow
    from journeymap.ui.shell import Shell

PANEL = "catalogues"


class CatalogueCommands:
    """One window of catalogues for each window of a document."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._window: CatalogueWindow | None = None

    def open(self, table: str, ids: Sequence[str] = ()) -> None:
        """Show a catalogue, with these entries selected."""
        window = self._the_window()
        if window is None:
            return
        window.show()
        window.show_kind(table, ids)
        window.raise_()
        window.activateWindow()
        window.list.view.setFocus()

    def _the_window(self) -> CatalogueWindow | None:
        panels = self._shell.panels
        if panels is None or self._shell.workspace is None:
            return None
        if self._window is None:
            from journeymap.ui.catalogues.window import CatalogueWindow

            program = self._shell.program
            self._window = CatalogueWindow(self._shell.window, program.texts, program.theme, self._shell.do)
            self._window.places_wanted.connect(self._show_places)
            panels.adopt(PANEL, self._window)
        return self._window

    def _show_places(self, keys: Sequence[Key]) -> None:
        """Select what uses an entry: on the map that is shown if it is used there, else on the first that uses it."""
        workspace = self._shell.workspace
        if workspace is None:
            return
        journey = workspace.document.journey
        by_map: dict[str, list[Key]] = {}
        for key in keys:
            record = journey.find(key)
            if isinstance(record, Touchpoint | Link):
                by_map.setdefault(record.map_id, []).append(key)
        if not by_map:
            return
        map_id = workspace.map_id if workspace.map_id in by_map else next(iter(by_map))
        workspace.show_map(map_id)
        workspace.selection.set(by_map[map_id])
        workspace.canvas.fit_selection()
        elsewhere = len(keys) - len(by_map[map_id])
        if elsewhere:
            said = self._shell.program.texts.say(Message("catalogue.elsewhere", n=elsewhere))
            self._shell.window.status.showMessage(said, 8_000)
