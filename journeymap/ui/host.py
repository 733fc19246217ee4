"""What a window needs of the program around it, so that neither has to know the other's code."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from journeymap.storage.drafts import Draft
    from journeymap.storage.interchange.report import Imported
    from journeymap.storage.state import SessionFolder
    from journeymap.ui.session import Session
    from journeymap.ui.settings import Settings
    from journeymap.ui.start.gallery import Gallery
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workshop.timer import WorkshopTimer


class Host(Protocol):
    """The program as its windows see it."""

    @property
    def settings(self) -> Settings: ...

    @property
    def texts(self) -> QtTexts:
        """The texts of the language in use."""
        ...

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        ...

    @property
    def timer(self) -> WorkshopTimer:
        """The workshop timer, one for all windows."""
        ...

    def templates(self) -> Sequence[tuple[str, str, str]]:
        """(name, title, note) of each template, in the language in use."""
        ...

    def recent(self) -> list[Path]:
        """The files used last that still exist."""
        ...

    def start_empty(self) -> object:
        """Show one more window that offers ways to begin."""
        ...

    def open_files(self, paths: Sequence[Path], beside: object) -> None:
        """Open files, the first one in the window of `beside` if that has no document yet."""
        ...

    def new_document(self, source: str | Imported, beside: object) -> None:
        """Start a document from a template ("": empty) or foreign text, in the window of `beside` if that is free."""
        ...

    @property
    def gallery(self) -> Gallery:
        """What fills the start page."""
        ...

    def sessions(self) -> list[Session]:
        """The sessions of all windows."""
        ...

    def drafts(self) -> list[Draft]:
        """Discarded work, the latest first."""
        ...

    def take_up(self, left: SessionFolder | Draft, beside: object) -> None:
        """Open work that a crash or "Don't save" left behind."""
        ...

    def closed(self, window: object) -> None:
        """A window is going."""
        ...

    def quit(self) -> None:
        """Close every window, asking what has to be asked; ends the program if all agree."""
        ...
