"""A new map from a list: type or paste lines or a table, see at once what will become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.parts.answers import answers
from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.storage.interchange.report import Imported
    from journeymap.ui.text.qt_texts import QtTexts

_PAUSE_MS = 120
_MOST = 2_000_000
_NAMED = 6


class PlainPaste(QPlainTextEdit):
    """Takes text only, and of that no more than can be read in a moment."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if text:
            self.insertPlainText(text[:_MOST])


class FromListDialog(QDialog):
    """`imported` holds the map when it was accepted."""

    def __init__(self, parent: QWidget | None, texts: QtTexts) -> None:
        super().__init__(parent)
        self._texts = texts
        self.imported: Imported | None = None
        self.setObjectName("form")
        self.setWindowTitle(texts.text("list.title"))
        self.title = QLineEdit()
        self.title.setMaxLength(500)
        self.title.setPlaceholderText(texts.text("list.name-hint"))
        self.lines = PlainPaste()
        self.lines.setPlaceholderText(texts.text("list.example"))
        self.lines.setAccessibleName(texts.text("list.lines"))
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumSize(560, 300)
        self.preview = plain_label("quiet")
        self.preview.setMinimumHeight(40)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = plain_label("")
        name.setText(texts.text("list.name"))
        name.setBuddy(self.title)
        how = plain_label("quiet")
        how.setText(texts.text("list.how"))
        self.make, cancel = QPushButton(texts.text("list.create")), QPushButton(texts.text("answer.cancel"))
        self.make.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(8)
        for part in (name, self.title, how, self.lines, self.preview):
            layout.addWidget(part)
        layout.addWidget(answers(self.make, cancel))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.lines.textChanged.connect(self._pause.start)
        self.lines.setFocus()
        self.read()

    def read(self) -> None:
        """Read what stands there, and say what would become of it."""
        from journeymap.storage.interchange import pasted
        from journeymap.storage.interchange.report import Unreadable

        self._pause.stop()
        text = self.lines.toPlainText()
        self.imported, said = None, self._texts.text("list.nothing")
        if text.strip():
            try:
                title = self.title.text().strip() or self._texts.text("list.name-hint")
                self.imported = pasted.read(text, self._texts, title)
                said = self._said(self.imported)
            except Unreadable as error:
                said = self._texts.say(error.reason)
        self.preview.setText(said)
        self.make.setEnabled(self.imported is not None)

    def _said(self, imported: Imported) -> str:
        from journeymap.model import order
        from journeymap.model.records.touchpoints import Touchpoint

        texts, journey = self._texts, imported.journey
        phases = [phase for each in order.maps(journey) for phase in order.phases(journey, each.id)]
        names = " · ".join(phase.title for phase in phases[:_NAMED]) + (" · …" if len(phases) > _NAMED else "")
        count = texts.text("list.touchpoints", n=journey.count(Touchpoint))
        lines = [f"{count}, {texts.text('list.phases', n=len(phases))}: {names}"]
        if imported.problems:
            lines.append(texts.text("list.problems", n=len(imported.problems)))
        return "\n".join(lines)

    def _accept(self) -> None:
        self.read()
        if self.imported is not None:
            self.accept()
