"""Showing and hiding the panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class PanelCommands:
    """Shows a panel and goes there, or hides it."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def show_outline(self, on: bool) -> None:
        self._show("outline", on)

    def show_inspector(self, on: bool) -> None:
        self._show("inspector", on)

    def _show(self, name: str, on: bool) -> None:
        if (panels := self._shell.panels) is not None:
            panels.show(name, on)
