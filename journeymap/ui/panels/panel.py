"""What every panel beside the map can do, and what it may ask of the window it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

if TYPE_CHECKING:
    from journeymap.model.changes import Changes
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace


class PanelHost(QObject):
    """The window as its panels see it.

    `map_wanted(id)`, `opened(key)` and `context_menu(key, at)` are what a person asks of the window in a panel;
    `left` that they want back to the map. `pointed(key)` is what they chose there, to be seen on the map as well.
    `wanted(handler, argument)` asks for a command of the window.
    """

    map_wanted = Signal(str)
    opened = Signal(object)
    pointed = Signal(object)
    context_menu = Signal(object, QPoint)
    left = Signal()
    wanted = Signal(str, object)

    def __init__(self, parent: QObject, settings: Settings, texts: QtTexts, theme: Theme) -> None:
        super().__init__(parent)
        self.settings = settings
        self.texts = texts
        self.theme = theme


class Panel:
    """Follows one document at a time. A widget of Qt stands beside it in the bases of a panel.

    A panel that is hidden does no work: it catches up when it is shown.
    """

    def attach(self, workspace: Workspace) -> None:
        """Follow a document."""
        raise NotImplementedError

    def detach(self) -> None:
        """Let go of the document; what is being typed is written first."""
        raise NotImplementedError

    def document_changed(self, changes: Changes) -> None:
        """Follow an edit."""

    def catch_up(self, in_command: bool) -> None:
        """Follow what was put off. `in_command`: from now on a command is under way, which may well end at other
        records than those that it changes, and this is asked again when it is done."""

    def map_shown(self) -> None:
        """Another map may be shown, or another selection: whatever the workspace calls changed."""

    def flush(self) -> None:
        """Write what is being typed: a command comes, or the window is left or closed."""

    def hold(self) -> None:
        """Keep what is begun, and not yet entered, in its line: an undo may leave it, but must not write it."""

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
