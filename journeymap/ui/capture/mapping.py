"""Asks what the columns of a pasted table mean, and shows at once what would become of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.storage.interchange import tabled
from journeymap.storage.interchange.report import Unreadable
from journeymap.storage.interchange.table_fields import Field
from journeymap.ui import worker
from journeymap.ui.parts.answers import answers
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.storage.interchange.report import Imported
    from journeymap.storage.interchange.tabled import Table
    from journeymap.ui.text.qt_texts import QtTexts

_SHOWN_ROWS, _SHOWN_PROBLEMS, _COLUMN = 6, 3, 170
_LONGEST = 200
_AT_ONCE = 300
"""A table of more rows is read while the dialog is there already."""
_MOST = 60
"""So many columns can be given a meaning; a table that is wider still keeps the rest in the notes."""


class MappingDialog(QDialog):
    """`imported` holds the touchpoints if the person said yes; `as_lines` that they want a touchpoint a line."""

    def __init__(self, parent: QWidget | None, table: Table, texts: QtTexts) -> None:
        super().__init__(parent)
        self._table, self._texts, self._asked = table, texts, 0
        self.imported: Imported | None = None
        self.as_lines = False
        self.setObjectName("form")
        self.setWindowTitle(texts.text("mapping.title"))
        self.meanings = [self._choice(at) for at in range(min(_MOST, len(table.headings)))]
        how, self.said = plain_label("quiet", texts.text("mapping.how")), plain_label()
        self.said.setMinimumHeight(56)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add, lines, cancel = (QPushButton() for _ in range(3))
        lines.setText(texts.text("mapping.as-lines"))
        cancel.setText(texts.text("answer.cancel"))
        self.add.clicked.connect(self.accept)
        lines.clicked.connect(self._take_lines)
        lines.setObjectName("plain")
        lines.setAutoDefault(False)  # else it has the focus, and Enter, as long as the table is still read
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(lines)
        buttons.addStretch(1)
        buttons.addWidget(answers(self.add, cancel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(10)
        layout.addWidget(how)
        layout.addWidget(self._columns(), 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)
        self.resize(min(940, 120 + _COLUMN * len(table.headings)), 460)
        self.read()
        self.add.setFocus()

    @property
    def columns(self) -> dict[int, Field]:
        """What the columns mean as chosen now."""
        chosen = {at: choice.currentData() for at, choice in enumerate(self.meanings)}
        return {at: Field(value) for at, value in chosen.items() if value}

    def read(self) -> None:
        """Read the table as chosen, and say what would become of it."""
        table, columns, texts = self._table, self.columns, self._texts
        self._asked += 1
        self.imported = None
        self.add.setText(texts.text("mapping.add", n=len(table.rows)))
        if len(table.rows) <= _AT_ONCE:
            try:
                self._tell(tabled.read(table, columns, texts))
            except Unreadable as error:
                self._tell(error)
            return
        self.said.setText(texts.text("import-readings.reading"))
        self.add.setEnabled(False)
        told = partial(self._heard, self._asked)
        worker.in_background(lambda: tabled.read(table, columns, texts), told, told)

    def done(self, result: int) -> None:
        self._asked += 1  # what is still being read is for nobody
        super().done(result)

    def _heard(self, number: int, read: Imported | Exception) -> None:
        """What another thread has read; only the latest question counts."""
        if number != self._asked:
            return
        # While "add" is disabled a dialog opens with the keys on its first field.
        waiting = (self.add, self.meanings[0]) if number == 1 else (self.add,)
        had_keys = self.focusWidget() in (None, *waiting)
        self._tell(read)
        if self.add.isEnabled() and had_keys:
            self.add.setFocus()

    def _tell(self, read: Imported | Exception) -> None:
        texts = self._texts
        if isinstance(read, Unreadable):
            self.said.setText(texts.say(read.reason))
        elif isinstance(read, Exception):
            raise read
        else:
            self.imported = read
            lines = [texts.text("mapping.problem", line=p.line, text=texts.say(p.message)) for p in read.problems]
            more = len(lines) - _SHOWN_PROBLEMS
            lines = lines[:_SHOWN_PROBLEMS] + ([texts.text("mapping.more", n=more)] if more > 0 else [])
            self.said.setText("\n".join(lines) or texts.text("mapping.all-read"))
        self.add.setEnabled(self.imported is not None)

    def _choice(self, at: int) -> QComboBox:
        choice = FlatCombo()
        choice.addItem(self._texts.text("mapping.note-only"), "")
        for field in Field:
            choice.addItem(self._texts.text(f"mapping.field.{field.value}"), field.value)
        guessed = self._table.guessed.get(at)
        choice.setCurrentIndex(choice.findData(guessed.value if guessed else ""))
        choice.setAccessibleName(self._texts.text("mapping.column", heading=self._table.headings[at]))
        choice.setMinimumWidth(_COLUMN - 12)
        choice.activated.connect(lambda _index, at=at: self._chosen(at))
        return choice

    def _chosen(self, at: int) -> None:
        """A meaning can be given to one column only: the one that had it before loses it."""
        meaning = self.meanings[at].currentData()
        for other, choice in enumerate(self.meanings):
            if other != at and meaning and choice.currentData() == meaning:
                choice.setCurrentIndex(0)
        self.read()

    def _columns(self) -> QWidget:
        headings, rows = self._table.headings[:_MOST], self._table.rows[:_SHOWN_ROWS]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, choice in enumerate(self.meanings):
            grid.addWidget(choice, 0, at)
        shown = QTableWidget(len(rows), len(headings))
        shown.setObjectName("importPreview")
        shown.setHorizontalHeaderLabels([heading or str(at + 1) for at, heading in enumerate(headings)])
        for row, (_, cells) in enumerate(rows):
            for at, cell in enumerate(cells[: len(headings)]):
                shown.setItem(row, at, QTableWidgetItem(cell.strip()[:_LONGEST]))
        shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        shown.verticalHeader().hide()
        shown.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        shown.setAccessibleName(self._texts.text("mapping.rows"))
        grid.addWidget(shown, 1, 0, 1, max(1, len(headings)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _take_lines(self) -> None:
        self.as_lines = True
        self.accept()
