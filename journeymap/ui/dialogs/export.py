"""How a map leaves the program as a picture: asks what for, shows how large it will be, writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from journeymap.model.layout import picture
from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError
from journeymap.ui.ask import Ask, FileKind, Tone
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.dialogs.export_form import ExportForm
from journeymap.ui.export import formats
from journeymap.ui.export.progress import Cancelled
from journeymap.ui.file_name import file_name
from journeymap.ui.theme import tokens

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.model.layout.view import View
    from journeymap.ui.text.qt_texts import QtTexts

_PARTS = 1000


class ExportDialog(QDialog):
    """The form, the size that comes of it, and the way to the file. `written` is the file, if there is one."""

    def __init__(
        self, parent: QWidget | None, journey: Journey, map_id: str, view: View, theme: str, texts: QtTexts, ask: Ask
    ) -> None:
        super().__init__(parent)
        self.folder = Path.home()
        self.written: Path | None = None
        self.notes: list[Message] = []
        self._journey, self._view, self._texts, self._ask = journey, view, texts, ask
        self._pictures: dict[str, picture.Picture] = {}
        self._stopped = False
        self.setWindowTitle(texts.text("export.dialog.title"))
        self.form = ExportForm(journey, map_id, theme, texts)
        self.size_label = QLabel()
        self.size_label.setObjectName("quiet")
        self._bar = QProgressBar()
        self._bar.setRange(0, _PARTS)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._buttons = QDialogButtonBox()
        accept, reject = QDialogButtonBox.ButtonRole.AcceptRole, QDialogButtonBox.ButtonRole.RejectRole
        self.go = self._buttons.addButton(texts.text("export.dialog.go"), accept)
        self._cancel = self._buttons.addButton(texts.text("answer.cancel"), reject)
        self._buttons.accepted.connect(self.export)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        for part in (self.form, self.size_label, self._bar, self._buttons):
            layout.addWidget(part)
        self.form.changed.connect(self._show_size)
        self._show_size()

    def export(self) -> None:
        """Ask where to, and write."""
        chosen = formats.FORMATS[self.form.format_name]
        start = self.folder / f"{file_name(self._picture().title)}{chosen.suffix}"
        kinds = [FileKind(chosen.label, (chosen.suffix,))]
        target = self._ask.save_file(Message("export.dialog.title"), start, kinds)
        if target is not None:
            self._write(target)

    def reject(self) -> None:
        """Stop an export that is under way; otherwise close."""
        if self._bar.isVisible():
            self._stopped = True
        else:
            super().reject()

    def _write(self, target: Path) -> None:
        self._begin()
        try:
            name, theme, options = self.form.format_name, tokens.load(self.form.theme), self.form.options()
            self.notes = formats.run(name, self._picture(), theme, target, options, self._progress)
        except Cancelled:
            self._end()
        except StorageError as error:
            self._end()
            self._ask.tell(Message("export.dialog.failed"), error.reason, Tone.TROUBLE)
        else:
            self.written = target
            self._end()
            self.accept()

    def _begin(self) -> None:
        self._stopped = False
        self.form.setEnabled(False)
        self.go.setEnabled(False)
        self._bar.setValue(0)
        self._bar.show()

    def _end(self) -> None:
        self._bar.hide()
        self.form.setEnabled(True)
        self.go.setEnabled(True)

    def _progress(self, share: float) -> bool:
        self._bar.setValue(round(share * _PARTS))
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return not self._stopped

    def _picture(self) -> picture.Picture:
        map_id = self.form.map_id
        if map_id not in self._pictures:
            self._pictures[map_id] = picture.build(self._journey, map_id, self._view, QtMeasure(), self._texts)
        return self._pictures[map_id]

    def _show_size(self) -> None:
        shown = self._picture()
        if self.form.format_name == "png":
            from journeymap.ui.export.png import capped

            scale = capped(shown, self.form.scale_for(shown.width))
            key = "export.dialog.pixels"
        else:
            scale, key = self.form.scale_for(shown.width), "export.dialog.points"
        sides = [self._texts.number(round(side * scale)) for side in (shown.width, shown.height)]
        self.size_label.setText(self._texts.text(key, width=sides[0], height=sides[1]))
