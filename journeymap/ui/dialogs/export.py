"""How a map leaves the program as a picture: asks what for, shows how large it will be, writes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from journeymap.model import order
from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError
from journeymap.ui import worker
from journeymap.ui.ask import Ask, FileKind, Tone
from journeymap.ui.dialogs.export_form import ExportForm
from journeymap.ui.export import formats
from journeymap.ui.export.job import ExportJob, Pictures
from journeymap.ui.file_name import file_name
from journeymap.ui.theme import tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from journeymap.model.analysis.shown import Shown
    from journeymap.model.journey import Journey
    from journeymap.model.layout.picture import Picture
    from journeymap.ui.text.qt_texts import QtTexts

_PARTS = 1000


class ExportDialog(QDialog):
    """The form, the size that comes of it, and the way to the file. `written` is the file, if there is one."""

    def __init__(
        self,
        parent: QWidget | None,
        journey: Journey,
        map_id: str,
        in_window: Callable[[str], Shown],
        theme: str,
        texts: QtTexts,
        ask: Ask,
    ) -> None:
        super().__init__(parent)
        self.folder = Path.home()
        self.written: Path | None = None
        self.notes: list[Message] = []
        self._texts, self._ask = texts, ask
        self._titles = {each.id: each.title for each in order.maps(journey)}
        self._pictures = Pictures(journey, texts)
        self._job: ExportJob | None = None
        self.setObjectName("form")
        self.setWindowTitle(texts.text("export.dialog.title"))
        self.form = ExportForm(journey, map_id, in_window, theme, texts)
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
        start = self.folder / f"{file_name(self._titles[self.form.map_id])}{chosen.suffix}"
        kinds = [FileKind(chosen.label, (chosen.suffix,))]
        target = self._ask.save_file(Message("export.dialog.title"), start, kinds)
        if target is not None:
            self._write(target)

    def reject(self) -> None:
        """Stop an export that is under way; otherwise close."""
        if self._job is not None:
            self._job.stop()
            self._end()
        else:
            super().reject()

    def _write(self, target: Path) -> None:
        self._begin()

        def done(notes: list[Message]) -> None:
            self.notes, self.written = notes, target
            self._end()
            self.accept()

        def failed(error: Exception) -> None:
            self._end()
            if not isinstance(error, StorageError):
                raise error
            self._ask.tell(Message("export.dialog.failed"), error.reason, Tone.TROUBLE)

        self._job = ExportJob(self._pictures, self.form.map_id, self.form.shown)
        self._job.progressed.connect(self._show_share)
        self._job.run(self.form.format_name, tokens.load(self.form.theme), target, self.form.options(), done, failed)

    def _show_share(self, share: float) -> None:
        """A method, no lambda: what the thread still sends after the dialog has gone has to find nobody."""
        if self._job is not None:
            self._bar.setValue(round(share * _PARTS))

    def _begin(self) -> None:
        self.form.setEnabled(False)
        self.go.setEnabled(False)
        self._bar.setValue(0)
        self._bar.show()

    def _end(self) -> None:
        self._job = None
        self._bar.hide()
        self.form.setEnabled(True)
        self.go.setEnabled(True)

    def _show_size(self) -> None:
        """Say how large it will be; a large map is measured away from the window first."""
        shown = self._pictures.ready(self.form.map_id, self.form.shown)
        if shown is not None:
            self._say_size(shown)
            return
        self.size_label.setText(self._texts.text("export.dialog.measuring"))
        pictures, map_id, wanted = self._pictures, self.form.map_id, self.form.shown
        worker.in_background(lambda: pictures.of(map_id, wanted), self._measured, self._not_measured)

    def _measured(self, _picture: Picture) -> None:
        if not isValid(self):
            return
        shown = self._pictures.ready(self.form.map_id, self.form.shown)
        if shown is not None:
            self._say_size(shown)

    def _not_measured(self, error: Exception) -> None:
        raise error

    def _say_size(self, shown: Picture) -> None:
        if self.form.format_name == "png":
            from journeymap.ui.export.png import LEGIBLE, capped

            wanted = self.form.scale_for(shown.width)
            scale = capped(shown, wanted)
            key = "export.dialog.pixels"
            if scale < wanted:
                small = scale < min(wanted, LEGIBLE)
                key = "export.dialog.pixels-illegible" if small else "export.dialog.pixels-capped"
        else:
            scale, key = self.form.scale_for(shown.width), "export.dialog.points"
        sides = [self._texts.number(round(side * scale)) for side in (shown.width, shown.height)]
        self.size_label.setText(self._texts.text(key, width=sides[0], height=sides[1]))
