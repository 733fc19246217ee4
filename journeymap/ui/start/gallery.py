"""Fills the start page when there is time: pictures of files and templates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from journeymap import paths
from journeymap.ui.start.page import StartPage
from journeymap.ui.start.thumbnails import Thumbnails, digest_of

if TYPE_CHECKING:
    from journeymap.storage.state import StateFolder
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.settings import Settings
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

_PAUSE_MS = 1_200
_BETWEEN_MS = 30


class Window(Protocol):
    """What a gallery needs of a shell."""

    @property
    def window(self) -> MainWindow: ...


class Owner(Protocol):
    """What a gallery needs of the program."""

    @property
    def settings(self) -> Settings: ...

    @property
    def texts(self) -> QtTexts: ...

    @property
    def theme(self) -> Theme: ...

    @property
    def shells(self) -> Sequence[Window]: ...

    def templates(self) -> Sequence[tuple[str, str, str]]: ...


class Gallery(QObject):
    """One for all windows. Draws one picture at a time, so that nothing in front of people stutters."""

    def __init__(self, program: Owner, state: StateFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._state = state
        self.thumbnails = Thumbnails(state.root / "thumbnails")
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._next.timeout.connect(self._draw_next)
        self._waiting: list[str] = []

    def fill(self, page: StartPage) -> None:
        """Show what is known already; what has to be drawn first follows."""
        theme = self._program.theme.name
        for path in self._program.settings.recent:
            page.set_picture(str(path), self.thumbnails.of_file(path, theme))
        for name, _, _ in self._program.templates():
            digest = self._digest(name)
            page.set_picture(name, self.thumbnails.of(digest, theme))
            if not self.thumbnails.has(digest, theme) and name not in self._waiting:
                self._waiting.append(name)
        if self._waiting:
            self._next.start()

    def watch(self, workspace: Workspace) -> None:
        """Keep a picture of a document whenever the file holds what is shown."""
        pause = QTimer(workspace, singleShot=True, interval=_PAUSE_MS)
        pause.timeout.connect(partial(self._keep, workspace))
        workspace.session.changed.connect(pause.start)
        pause.start()

    def _keep(self, workspace: Workspace) -> None:
        path, picture = workspace.session.path, workspace.map_view.picture
        if path is None or picture is None or workspace.session.copy.is_dirty:
            return
        digest = workspace.session.copy.session.read_info().base_sha256
        if digest:
            self.thumbnails.keep(digest, picture, self._program.theme, path)
            digests = [self._digest(name) for name, _, _ in self._program.templates()]
            self.thumbnails.keep_only([*self._program.settings.recent, path], digests)

    def _draw_next(self) -> None:
        from journeymap.model import order
        from journeymap.model.layout import picture
        from journeymap.model.layout.view import View
        from journeymap.storage import templates
        from journeymap.ui.canvas.measure import QtMeasure

        if not self._waiting:
            return
        name = self._waiting.pop(0)
        texts, theme = self._program.texts, self._program.theme
        journey = templates.read(name, texts.language)
        shown = order.maps(journey)[0]
        digest = self._digest(name)
        self.thumbnails.keep(digest, picture.build(journey, shown.id, View(), QtMeasure(), texts), theme)
        for shell in self._program.shells:
            if shell.window.start_page is not None:
                shell.window.start_page.set_picture(name, self.thumbnails.of(digest, theme.name))
        if self._waiting:
            self._next.start()

    def _digest(self, name: str) -> str:
        file = paths.resources() / "templates" / f"{name}.{self._program.texts.language}.json"
        return digest_of(file.read_bytes()) if file.is_file() else ""
