"""Keeps what a window says of its document true: which actions can be used, title, saved or not, zoom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.vocab import Grouping
from journeymap.ui import untitled
from journeymap.ui.actions.spec import When
from journeymap.ui.panels.registry import PANELS

if TYPE_CHECKING:
    from journeymap.ui.host import Host
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.panels.docks import Panels
    from journeymap.ui.session import Session
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.workspace import Workspace


_BY = {by: f"view.by-{by.value}" for by in Grouping}
_ROWS = {row: f"view.row-{row.value}" for row in Row}
_LINES = {line: f"view.line-{line.value}" for line in Line}
_PANELS = {spec.name: f"view.{spec.name}" for spec in PANELS}


class Standing:
    """Of one window; `workspace` and `panels` answer with what it has at the moment."""

    def __init__(
        self,
        window: MainWindow,
        program: Host,
        workspace: Callable[[], Workspace | None],
        panels: Callable[[], Panels | None],
    ) -> None:
        self._window = window
        self._program = program
        self._workspace = workspace
        self._panels = panels

    def show(self) -> None:
        """Bring action states, status line and title up to date."""
        workspace = self._workspace()
        states = {When.ALWAYS} if workspace is None else {When.ALWAYS} | workspace.states()
        self._window.actions_.set_states(states, self._checked(workspace))
        self._window.actions_.describe(self._program.texts, self.described())
        self._show_title(workspace)
        if workspace is not None:
            self._show_state(workspace)
            self.show_zoom()
        if self._window.overview is not None:
            self._window.overview.set_wanted(self._program.settings.overview)
        if self._window.canvas is not None:
            self._window.canvas.keep_heads(self._program.settings.heads)

    def described(self) -> dict[str, str]:
        """What actions would do just now, in words, by action id."""
        workspace = self._workspace()
        return {} if workspace is None else workspace.described(self._program.texts)

    def show_zoom(self) -> None:
        """Say how large the map is shown."""
        if (workspace := self._workspace()) is not None:
            percent = round(workspace.canvas.zoom * 100)
            self._window.status.set_zoom(self._program.texts.text("status.zoom", percent=percent))

    def _checked(self, workspace: Workspace | None) -> dict[str, bool]:
        settings, panels = self._program.settings, self._panels()
        return {
            f"view.theme-{settings.theme}": True,
            f"view.language-{settings.language}": True,
            "view.full-screen": self._window.isFullScreen(),
            "view.overview": settings.overview,
            "view.heads": settings.heads,
            "view.reduced-motion": settings.reduced_motion,
            **{action: panels is not None and panels.is_shown(name) for name, action in _PANELS.items()},
            **(_view_marks(workspace.view) if workspace is not None else {}),
            "file.auto-save": workspace is not None and workspace.session.auto_save,
            "view.timer-sound": settings.timer_sound,
            "map.lock": workspace is not None and workspace.is_locked(),
            **(_ticks(workspace) if workspace is not None else {}),
        }

    def _show_title(self, workspace: Workspace | None) -> None:
        name = self._program.texts.text("app.name")
        if workspace is not None:
            path = workspace.session.path
            title = path.name if path is not None else untitled.name(workspace.session.number, self._program.texts)
            name = f"{title} – {name}"
        self._window.setWindowTitle(name)

    def _show_state(self, workspace: Workspace) -> None:
        texts, session = self._program.texts, workspace.session
        self._window.status.set_saved(_state_text(session, texts), session.in_trouble)
        count = len(workspace.selection.keys)
        picture = workspace.map_view.picture
        words = [texts.text("status.selected", n=count)] if count else []
        words += [texts.text("status.touchpoints", n=len(picture.plan.cards))] if picture is not None else []
        self._window.status.set_selected("   ·   ".join(words))


def _view_marks(view: View) -> dict[str, bool]:
    """The check marks of what is chosen of a view."""
    return {
        _BY[view.rows_by]: True,
        **{action: row in view.rows for row, action in _ROWS.items()},
        **{action: line in view.lines for line, action in _LINES.items()},
    }


def _ticks(workspace: Workspace) -> dict[str, bool]:
    from journeymap.ui.ticks import ticks  # knows records, which an empty window does without

    return ticks(workspace.document.journey, workspace.selection.keys)


def _state_text(session: Session, texts: QtTexts) -> str:
    if session.has_failed and session.failure is not None:
        return texts.text("saved.failed", reason=texts.say(session.failure))
    return texts.say(session.state_message())
