"""The questions as real dialogs. Texts are always plain text: a message box would take `<img>` for HTML."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from journeymap.model.messages import Message
from journeymap.ui.ask import FileKind, Question, Tone
from journeymap.ui.text.qt_texts import QtTexts


class QtAsk:
    """Asks in front of `window`; `texts` gives the texts of the language in use."""

    def __init__(self, window: QWidget | None, texts: Callable[[], QtTexts]) -> None:
        self._window = window
        self._texts = texts

    def choose(self, question: Question) -> str:
        texts = self._texts()
        box = self._box(question.title, question.text, question.tone)
        buttons = {}
        for place, key in enumerate(question.answers):
            role = QMessageBox.ButtonRole.AcceptRole
            if key == question.harmful:
                role = QMessageBox.ButtonRole.DestructiveRole
            elif place == len(question.answers) - 1:
                role = QMessageBox.ButtonRole.RejectRole
            buttons[key] = box.addButton(texts.text(key), role)
        box.setDefaultButton(buttons[question.answers[0]])
        box.setEscapeButton(buttons[question.answers[-1]])
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()  # its window would keep it
        return next((key for key, button in buttons.items() if button is clicked), question.answers[-1])

    def tell(self, title: Message, text: Message | None = None, tone: Tone = Tone.PLAIN) -> None:
        box = self._box(title, text, tone)
        box.addButton(self._texts().text("answer.ok"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()

    def line(self, title: Message, label: Message, start: str) -> str | None:
        texts = self._texts()
        dialog = QDialog(self._window)
        dialog.setObjectName("form")
        dialog.setWindowTitle(texts.say(title))
        name, field = QLabel(texts.say(label)), QLineEdit(start)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setBuddy(field)
        field.setMinimumWidth(360)
        field.setMaxLength(500)
        field.selectAll()
        buttons = QDialogButtonBox()
        buttons.addButton(texts.text("answer.ok"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts.text("answer.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for part in (name, field, buttons):
            layout.addWidget(part)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return field.text() if accepted else None

    def open_files(self, folder: Path, kinds: Sequence[FileKind]) -> list[Path]:
        title = self._texts().text("ask.open")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(folder), self._filter(kinds))
        return [Path(name) for name in names]

    def save_file(self, title: Message, start: Path, kinds: Sequence[FileKind]) -> Path | None:
        dialog = QFileDialog(self._window, self._texts().say(title), str(start), self._filter(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # With the suffix set, Qt asks about the name that will really be written.
        dialog.setDefaultSuffix(kinds[0].endings[0].lstrip("."))
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def _box(self, title: Message, text: Message | None, tone: Tone) -> QMessageBox:
        texts = self._texts()
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(texts.text("app.name"))
        box.setText(texts.say(title))
        if text is not None:
            box.setInformativeText(texts.say(text))
        icon = QMessageBox.Icon.Warning if tone is Tone.TROUBLE else QMessageBox.Icon.NoIcon
        box.setIcon(icon)
        return box

    def _filter(self, kinds: Sequence[FileKind]) -> str:
        texts = self._texts()
        return ";;".join(f"{texts.text(kind.name)} ({' '.join('*' + end for end in kind.endings)})" for kind in kinds)
