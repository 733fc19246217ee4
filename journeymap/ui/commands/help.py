"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.messages import Message

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class HelpCommands:
    """Says what the program is and which keys it knows."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def about(self) -> None:
        from PySide6.QtCore import qVersion

        from journeymap.paths import version

        self._shell.ask.tell(Message("about.title", version=version()), Message("about.text", qt=qVersion()))

    def shortcuts(self) -> None:
        from journeymap.ui.dialogs.shortcuts import ShortcutSheet

        sheet = ShortcutSheet(self._shell.window, self._shell.program.texts)
        sheet.exec()
        sheet.deleteLater()
