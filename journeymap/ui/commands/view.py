"""What the View menu does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeymap.ui import window_place

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from journeymap.ui.canvas.edit_view import EditCanvas
    from journeymap.ui.shell import Shell

_ZOOM_STEP = 1.25


class ViewCommands:
    """How the map is looked at, and how the program looks."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def zoom_in(self) -> None:
        self._zoom(lambda canvas, at: canvas.zoom_by(_ZOOM_STEP, at))

    def zoom_out(self) -> None:
        self._zoom(lambda canvas, at: canvas.zoom_by(1 / _ZOOM_STEP, at))

    def zoom_100(self) -> None:
        self._zoom(lambda canvas, at: canvas.zoom_100(at))

    def fit(self) -> None:
        if (workspace := self._shell.workspace) is not None:
            workspace.map_view.place.show_whole()

    def fit_selection(self) -> None:
        if (canvas := self._shell.window.canvas) is not None:
            canvas.fit_selection()

    def next_map(self) -> None:
        self._step_map(1)

    def previous_map(self) -> None:
        self._step_map(-1)

    def set_theme(self, theme: str) -> None:
        """Use a theme in all windows and from now on."""
        self._shell.program.settings.theme = theme

    def set_language(self, language: str) -> None:
        """Use a language in all windows and from now on."""
        self._shell.program.settings.language = language

    def set_overview(self, shown: bool) -> None:
        """Show the strip with the whole map below wide ones, or not."""
        self._shell.program.settings.overview = shown
        self._shell.refresh()

    def set_heads(self, kept: bool) -> None:
        """Keep the heads of rows and phases in sight while the map is scrolled, or not."""
        self._shell.program.settings.heads = kept
        self._shell.refresh()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing move by itself, from now on."""
        self._shell.program.settings.reduced_motion = reduced
        self._shell.refresh()

    def full_screen(self, on: bool) -> None:
        """Give the map the whole screen; F11 or Esc lead back."""
        window_place.full_screen(self._shell.window, on)

    def _zoom(self, zoom: Callable[[EditCanvas, QPoint], None]) -> None:
        """Zoom so that the one thing that is selected and seen stays where it is, and clear of heads and borders."""
        if (canvas := self._shell.window.canvas) is not None:
            held = canvas.in_hand()
            zoom(canvas, canvas.zoom_anchor())
            if held is not None:
                canvas.reveal(held)

    def _step_map(self, by: int) -> None:
        shell = self._shell
        if shell.workspace is not None:
            shell.workspace.step_map(by)
