"""Importing readings: what was recognised, what it means, what would be added; nothing happens before that is seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.model import order
from journeymap.model.analysis.finder import Where
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.errors import CannotOpen
from journeymap.storage.interchange import regular_file
from journeymap.storage.interchange.decoding import SIZE_LIMIT
from journeymap.storage.interchange.readings_csv import Written
from journeymap.storage.interchange.readings_plan import Plan
from journeymap.ui.ask import Ask, FileKind
from journeymap.ui.parts.answers import answers
from journeymap.ui.parts.labels import plain_label
from journeymap.ui.readings.import_job import ImportJob, Outcome, Task
from journeymap.ui.readings.import_places import ImportPlaces
from journeymap.ui.readings.import_preview import ImportPreview
from journeymap.ui.readings.import_written import WrittenRow

if TYPE_CHECKING:
    from journeymap.storage.interchange.report import Problem
    from journeymap.ui.text.qt_texts import QtTexts

KINDS = (FileKind("import-readings.kind", (".csv", ".tsv", ".txt")),)
LISTED = 1_000
_PAUSE_MS = 30
_PARTS = 1_000


class ImportReadingsDialog(QDialog):
    """`plan` is what somebody agreed to, after the dialog was accepted."""

    def __init__(self, parent: QWidget | None, journey: Journey, texts: QtTexts, ask: Ask) -> None:
        super().__init__(parent)
        self._texts, self._ask = texts, ask
        self._journey = journey
        self._raw = b""
        self._wish = Written()
        self._places: dict[Where, Key | None] = {}
        self.plan: Plan | None = None
        self.outcome: Outcome | None = None
        self.folder = Path.home()
        self.setObjectName("form")
        self.setWindowTitle(texts.text("import-readings.title"))
        self.resize(940, 660)
        self._make_parts()
        self._place()
        self.job = ImportJob(self)
        self.job.arrived.connect(self._arrived)
        self.job.progressed.connect(lambda share: self.bar.setValue(round(share * _PARTS)))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._show_nothing(texts.text("import-readings.how"))

    def read_file(self, path: Path) -> None:
        """Take a file; what cannot be read is said."""
        try:
            raw = regular_file.read_bytes(path, SIZE_LIMIT)
        except CannotOpen as error:
            self._raw = b""
            self._show_nothing(self._texts.say(error.reason))
            return
        self.folder = path.parent
        self._take(raw, path.name)

    def read_text(self, text: str) -> None:
        """Take a table that was copied somewhere."""
        if text.strip():
            self._take(text[:SIZE_LIMIT].encode("utf-8", errors="replace"), self._texts.text("import-readings.pasted"))

    def choose_file(self) -> None:
        """Ask for a file."""
        found = self._ask.open_files(self.folder, KINDS)
        if found:
            self.read_file(found[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.read_text(QGuiApplication.clipboard().text())
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        if files:
            self.read_file(files[0])
        else:
            self.read_text(event.mimeData().text())

    def done(self, result: int) -> None:
        self._pause.stop()
        self.job.stop()
        super().done(result)

    def reject(self) -> None:
        """Stop what is under way; with nothing under way close."""
        if self.bar.isVisible() and self.outcome is not None:
            self.job.stop()
            self._show_outcome(self.outcome)
            return
        super().reject()

    def _make_parts(self) -> None:
        texts = self._texts
        self.name = plain_label("section")
        self.choose = QPushButton(texts.text("import-readings.choose"))
        self.choose.clicked.connect(self.choose_file)
        self.paste = QPushButton(texts.text("import-readings.paste"))
        self.paste.clicked.connect(lambda: self.read_text(QGuiApplication.clipboard().text()))
        maps = order.maps(self._journey)
        self.written = WrittenRow(texts, [(each.id, each.title) for each in maps])
        self.written.changed.connect(self._rewritten)
        self.preview = ImportPreview(texts)
        self.preview.mapped.connect(lambda _meanings: self._rewritten(keep_columns=True))
        self.places = ImportPlaces(texts, _named(self._journey))
        self.places.chosen.connect(self._place_chosen)
        self.take_all = QPushButton(texts.text("import-readings.places.take-all"))
        self.take_all.clicked.connect(self._take_suggestions)
        for button in (self.choose, self.paste, self.take_all):
            button.setObjectName("plain")
        self.left_out, self.remarks = _lines(), _lines()
        self.tabs = QTabWidget()
        self.said, self.blank = plain_label(), plain_label("dropHere")
        self.blank.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.blank.setMinimumHeight(220)
        self.setAcceptDrops(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.go = QPushButton()
        self.go.clicked.connect(self.accept)
        self.cancel = QPushButton(texts.text("answer.cancel"))
        self.cancel.clicked.connect(self.reject)
        for button in (self.choose, self.paste, self.take_all):
            button.setAutoDefault(False)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.choose)
        top.addWidget(self.paste)
        matching = QWidget()
        column = QVBoxLayout(matching)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.places, 1)
        column.addWidget(self.take_all, 0, Qt.AlignmentFlag.AlignLeft)
        for page in (matching, self.left_out, self.remarks):
            self.tabs.addTab(page, "")
        bottom = QHBoxLayout()
        bottom.addWidget(self.said, 1)
        bottom.addWidget(answers(self.go, self.cancel))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 20, 22, 18)
        whole.setSpacing(12)
        whole.addLayout(top)
        whole.addWidget(self.blank, 1)
        whole.addWidget(self.written)
        whole.addWidget(self.preview)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.bar)
        whole.addLayout(bottom)

    def _take(self, raw: bytes, name: str) -> None:
        self._raw = raw
        self._places.clear()
        self.outcome = None
        self.name.setText(name)
        self.written.forget()
        self._wish = Written()
        self._start()

    def _rewritten(self, keep_columns: bool = False) -> None:
        """Read again as somebody says that it is written."""
        if self._raw:
            wish = self.written.wish
            keep_columns = keep_columns or wish.delimiter == self._wish.delimiter
            self._wish = Written(
                wish.encoding, wish.delimiter, wish.mark, self.preview.meanings if keep_columns else None
            )
            self._pause.start()

    def _place_chosen(self, where: Where, key: Key | None) -> None:
        if self._places.get(where) != key:
            if key is None:
                self._places.pop(where, None)
            else:
                self._places[where] = key
            self._pause.start()

    def _take_suggestions(self) -> None:
        for where, key in self.places.suggested().items():
            self._places.setdefault(where, key)
        self._pause.start()

    def _start(self) -> None:
        self._pause.stop()
        self.plan = None
        self.go.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self.said.setText(self._texts.text("import-readings.reading"))
        journey, wished = self._journey.snapshot(), self.written.map_id
        self.job.start(Task(self._raw, journey, self._wish, wished, dict(self._places)))

    def _arrived(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._show_outcome(outcome)

    def _show_outcome(self, outcome: Outcome) -> None:
        self.bar.hide()
        if outcome.failure is not None or outcome.sheet is None:
            self._show_nothing(self._texts.say(outcome.failure) if outcome.failure else "")
            return
        self.blank.hide()
        for part in (self.written, self.preview, self.tabs):
            part.show()
        self.written.show_written(outcome.sheet.written)
        self.preview.show_sheet(outcome.sheet)
        plan = self.plan = outcome.plan
        self.places.show_outcome(outcome, self._places)
        self._show_tabs(plan)
        if plan is None:
            self.said.setText(self._texts.text("import-readings.no-columns"))
        else:
            self.said.setText(self._told(plan))
        self.go.setText(self._go_text(plan))
        self.go.setEnabled(plan is not None and plan.added > 0)

    def _show_tabs(self, plan: Plan | None) -> None:
        texts = self._texts
        problems, remarks = (plan.problems, plan.remarks) if plan else ([], [])
        counts = (self.places.rowCount(), len({each.line for each in problems}), len(remarks))
        for at, (name, count) in enumerate(zip(("places", "left-out", "remarks"), counts, strict=True)):
            self.tabs.setTabText(at, texts.text(f"import-readings.tab.{name}", count=texts.number(count)))
            self.tabs.setTabEnabled(at, bool(count))
        self.take_all.setVisible(bool(self.places.suggested()))
        self.left_out.setPlainText(self._listed(problems))
        self.remarks.setPlainText(self._listed(remarks))
        self.tabs.setVisible(any(counts))

    def _listed(self, problems: list[Problem]) -> str:
        lines = [
            self._texts.text("import-readings.line", line=each.line, reason=self._texts.say(each.message))
            for each in problems[:LISTED]
        ]
        if len(problems) > LISTED:
            lines.append(self._texts.text("import-readings.more", n=len(problems) - LISTED))
        return "\n".join(lines)

    def _told(self, plan: Plan) -> str:
        texts = self._texts
        said = [texts.text("import-readings.added", n=plan.added)]
        if plan.known:
            said.append(texts.text("import-readings.known", n=plan.known))
        if plan.bad_lines:
            said.append(texts.text("import-readings.bad", n=plan.bad_lines))
        return " ".join(said)

    def _go_text(self, plan: Plan | None) -> str:
        if plan is None or not plan.added:
            return self._texts.text("import-readings.go")
        key = "import-readings.go-others" if plan.bad_lines else "import-readings.go-all"
        return self._texts.text(key, n=plan.added)

    def _show_nothing(self, said: str) -> None:
        """There is no table; say why, or what to do."""
        for part in (self.written, self.preview, self.tabs, self.bar):
            part.hide()
        self.plan = None
        if not self._raw:
            self.name.setText(self._texts.text("import-readings.nothing-yet"))
        self.blank.setText(said)
        self.blank.show()
        self.said.clear()
        self.go.setText(self._go_text(None))
        self.go.setEnabled(False)


def _named(journey: Journey) -> list[tuple[str, Touchpoint]]:
    maps = order.maps(journey)
    named: list[tuple[str, Touchpoint]] = []
    for each in maps:
        behind = f" ({each.title})" if len(maps) > 1 else ""
        named += [
            (f"{at}. {card.title}{behind}", card) for at, card in enumerate(order.touchpoints(journey, each.id), 1)
        ]
    return named


def _lines() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setFrameShape(box.Shape.NoFrame)
    return box
