"""Opens and starts documents: from files, templates, orphans of a crash and drafts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from journeymap import paths
from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError
from journeymap.storage.opening import Opening as FileOpening
from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from journeymap.ui.attempt import Attempt
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings

if TYPE_CHECKING:
    from journeymap.storage.drafts import Draft
    from journeymap.storage.interchange.report import Imported
    from journeymap.storage.state import SessionFolder

Arrive = Callable[[Session], None]
Refuse = Callable[[Message], None]


class Opening(QObject):
    """Hands an open session to `arrive`, or says to `refuse` why there is none."""

    def __init__(self, parent: QObject, settings: Settings, folder: StateFolder | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.folder = folder or StateFolder(paths.user_data())
        self._begun: dict[Path, FileOpening] = {}

    def expect(self, path: Path, begun: FileOpening) -> None:
        """Take over an opening that was begun before the window was loaded."""
        self._begun[path] = begun

    def open(self, path: Path, arrive: Arrive, refuse: Refuse) -> Attempt:
        """Open a document file: at once if its content is there already, else when it has been read."""

        def finish(opening: FileOpening) -> None:
            session = self.take(lambda: WorkingCopy.finish(self.folder, opening), arrive, refuse)
            if session is not None:
                self._settings.remember(path)

        # A file that cannot be read stays among the recent ones: the disk may be back in a minute.
        attempt = Attempt(self.folder, path, self._begun.pop(path, None))
        attempt.run(finish, refuse)
        return attempt

    def create(self, template: str, language: str, arrive: Arrive, refuse: Refuse) -> None:
        """Start an untitled document from a template ("": the blank one)."""
        from journeymap.storage import templates

        def copy() -> WorkingCopy:
            name = template or templates.BLANK
            journey, pictures = templates.load(name, language), templates.pictures(name)
            titles = {each.name: each.title for each in templates.all_in(language)}
            return WorkingCopy.create(self.folder, journey, titles.get(template, ""), assets=pictures)

        self.take(copy, arrive, refuse)

    def create_from(self, imported: Imported, arrive: Arrive, refuse: Refuse) -> None:
        """Start an untitled document from what was read out of foreign text."""
        create = WorkingCopy.create
        self.take(
            lambda: create(self.folder, imported.journey, "", imported=True, assets=imported.assets), arrive, refuse
        )

    def drafts(self) -> list[Draft]:
        """Discarded work, the latest first; empty if it cannot be read."""
        from journeymap.storage.drafts import Drafts

        try:
            return Drafts(self.folder).list()
        except StorageError:
            return []

    def take_up(self, left: SessionFolder | Draft, arrive: Arrive, refuse: Refuse) -> None:
        """Take up a session that a crash left behind, or work that was discarded."""
        from journeymap.storage.drafts import Draft, Drafts

        def copy() -> WorkingCopy:
            folder = Drafts(self.folder).restore(left) if isinstance(left, Draft) else left
            return WorkingCopy.resume(self.folder, folder)

        self.take(copy, arrive, refuse)

    def take(self, make: Callable[[], WorkingCopy], arrive: Arrive, refuse: Refuse) -> Session | None:
        """Open what `make` answers with."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            copy = make()
        except StorageError as error:
            refuse(error.reason)
            return None
        finally:
            QGuiApplication.restoreOverrideCursor()
        session = Session(copy, self.folder)
        arrive(session)
        session.greet()
        return session
