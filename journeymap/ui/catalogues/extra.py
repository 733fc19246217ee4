"""What stands under the form of a catalogue entry because no form can say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.model.changes import Changes
from journeymap.model.messages import Message
from journeymap.ui.catalogues.kinds import name

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.editor import Editor
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme


class Extra(QWidget):
    """Shows and edits entries of one catalogue through the editor of the document."""

    escaped = Signal()

    def __init__(self, texts: QtTexts, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("form")  # it looks like the form above it
        self.texts, self.theme = texts, theme
        self.editor: Editor | None = None
        self.ids: Sequence[str] = ()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 0, 12, 16)
        self.column.setSpacing(8)

    @property
    def journey(self) -> Journey | None:
        return self.editor.document.journey if self.editor is not None else None

    def show_records(self, editor: Editor, ids: Sequence[str]) -> None:
        """Show other entries, or follow an edit of these."""
        self.editor, self.ids = editor, tuple(ids)
        self.refresh()

    def refresh(self) -> None:
        raise NotImplementedError

    def set_texts(self, texts: QtTexts) -> None:
        self.texts = texts

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.refresh()

    def apply(self, key: str, verb: Callable[[], Changes], title: str) -> None:
        """Commit what `verb` answers."""
        if self.editor is not None:
            self.editor.apply(Message(key, title=title), verb)

    def titled(self, table: str) -> str:
        """The name of the (first) entry."""
        journey = self.journey
        return name(journey.find((table, self.ids[0])), self.texts) if journey is not None and self.ids else ""
