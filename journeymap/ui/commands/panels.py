"""Showing and hiding the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class PanelCommands:
    """Shows a panel and goes there, or hides it."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def toggle(self, name: str) -> None:
        """Show a panel and go there, or hide it and go back to the map."""
        if (panels := self._shell.panels) is not None:
            panels.show(name, not panels.is_shown(name))
