"""Fills the start page when there is time: pictures of files and templates, and work that is in no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from journeymap import paths
from journeymap.ui import untitled
from journeymap.ui.start.page import StartPage, Unsaved
from journeymap.ui.start.thumbnails import Thumbnails, digest_of

if TYPE_CHECKING:
    from journeymap.storage.drafts import Draft
    from journeymap.storage.recovery import Orphan
    from journeymap.storage.state import SessionFolder, StateFolder
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

    def drafts(self) -> list[Draft]: ...

    def take_up(self, left: SessionFolder | Draft, beside: object) -> None: ...


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

    def find_unsaved(self) -> None:
        """Look for work that is in no file, and tell the start pages."""
        from journeymap.storage import recovery
        from journeymap.storage.errors import StorageError

        pages = [(shell, shell.window.start_page) for shell in self._program.shells]
        if not any(page is not None for _, page in pages):
            return
        try:
            orphans = recovery.orphans(self._state)
        except StorageError:
            orphans = []
        drafts = self._program.drafts()
        left = [(each.path, each.title) for each in orphans]
        left += [(each.info.document_path, each.info.title) for each in drafts]
        names = untitled.names(left, self._program.texts)
        for shell, page in pages:
            if page is not None:
                works = [self._orphan(each, shell) for each in orphans]
                works += [self._draft(each, shell) for each in drafts]
                page.set_unsaved([replace(work, title=title) for work, title in zip(works, names, strict=True)])

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

    def _orphan(self, orphan: Orphan, shell: object) -> Unsaved:
        line = self._line(orphan.edits, orphan.last_edit)
        return Unsaved("", line, partial(self._program.take_up, orphan.session, shell))

    def _draft(self, draft: Draft, shell: object) -> Unsaved:
        from journeymap.storage import recovery

        texts = self._program.texts
        edits, last = recovery.edits_of(draft.folder)
        until = texts.text("start.draft-until", day=texts.day(draft.until.date().isoformat()))
        line = f"{self._line(edits, last)}   ·   {until}"
        return Unsaved("", line, partial(self._program.take_up, draft, shell))

    def _line(self, edits: int, last: str | None) -> str:
        texts = self._program.texts
        count = texts.text("start.edits", n=edits)
        return f"{count}, {texts.text('start.last-edit', moment=texts.moment(last))}" if last else count
