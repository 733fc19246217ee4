"""Ctrl+K: everything the program can do, and every place one can go to, by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model import order
from journeymap.model.analysis.shown import saved_views
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.commands.cards import Cards
from journeymap.ui.palette import entries
from journeymap.ui.palette.entries import Entry
from journeymap.ui.palette.palette import Palette

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class PaletteCommands:
    """Gathers what can be chosen now, and does what was chosen."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._palette: Palette | None = None

    def open(self) -> None:
        """Show the palette; a second time takes it away."""
        if self._palette is not None:
            self._palette.leave()
            return
        shell = self._shell
        if shell.window.canvas is not None and shell.window.canvas.is_writing:
            shell.window.canvas.setFocus()  # what is written is confirmed; the editor would go under the palette
        palette = Palette(shell.window, self.entries(), shell.program.settings.recent_commands, shell.program.texts)
        palette.chosen.connect(self.do)
        palette.left.connect(self._forget)
        self._palette = palette
        palette.open()

    def entries(self) -> list[Entry]:
        """All that the palette knows now: actions, maps, and the touchpoints of the map that is shown."""
        texts, window = self._shell.program.texts, self._shell.window
        enabled = [action_id for action_id in ACTIONS if window.actions_[action_id].isEnabled()]
        keys = {action.id: texts.keys(action.shortcuts[0]) for action in ACTIONS.values() if action.shortcuts}
        found = entries.actions(texts, enabled, keys)
        cards = Cards.of(self._shell)
        if cards is not None:
            kind = texts.text("palette.map")
            maps = [each for each in cards.workspace.maps() if each.id != cards.map_id]
            found += [Entry("map", each.id, each.title, (each.title,), kind) for each in maps]
            kind = texts.text("palette.view")
            views = saved_views(cards.journey, cards.map_id)
            found += [Entry("view", each.id, each.title, (each.title,), kind) for each in views]
            kind = texts.text("palette.touchpoint")
            reading = order.touchpoints(cards.journey, cards.map_id)
            found += [Entry("touchpoint", each.id, each.title, (each.title,), kind) for each in reading if each.title]
        return found

    def do(self, entry: Entry) -> None:
        """Do what an entry stands for."""
        shell, cards = self._shell, Cards.of(self._shell)
        if entry.kind == "action":
            shell.program.settings.remember_command(entry.id)
            shell.window.actions_[entry.id].trigger()
        elif cards is not None and entry.kind == "map":
            cards.workspace.show_map(entry.id)
            cards.canvas.setFocus()
        elif entry.kind == "view":
            shell.do("saved_views.apply", entry.id)
        elif cards is not None and cards.journey.find(("touchpoint", entry.id)) is not None:
            cards.choose(entry.id)

    def _forget(self) -> None:
        self._palette = None
