"""The places of a table that no touchpoint answers to: which one is meant, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
)

from journeymap.model.analysis.finder import Where
from journeymap.model.changes import Key
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.tooltip import exact
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.tab_order import put_before
from journeymap.ui.readings.import_job import SUGGESTED

if TYPE_CHECKING:
    from journeymap.ui.readings.import_job import Outcome
    from journeymap.ui.text.qt_texts import QtTexts

_LINES = 6


class _NameBox(FlatCombo):
    """A line to type in, with a list below."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.line = QLineEdit()
        self.setLineEdit(self.line)


class ImportPlaces(QTableWidget):
    """`chosen(where, key)`: what somebody says is meant; None: leave those lines out."""

    chosen = Signal(object, object)

    def __init__(self, texts: QtTexts, cards: Sequence[tuple[str, Touchpoint]]) -> None:
        super().__init__(0, 3)
        self._texts = texts
        self._names = {name: card.key for name, card in cards}
        self._by_key = {key: name for name, key in self._names.items()}
        self._all = QStringListModel(list(self._names), self)
        self._rows: list[Where] = []
        self._suggested: dict[Where, list[Touchpoint]] = {}
        self.setObjectName("importPlaces")
        self.setHorizontalHeaderLabels(
            [texts.text(f"import-readings.places.{name}") for name in ("named", "lines", "meant")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, 150)

    def show_outcome(self, outcome: Outcome, places: dict[Where, Key | None]) -> None:
        """List what was not found, and what was chosen by hand so that it can be chosen anew."""
        plan = outcome.plan
        lines = dict(plan.unplaced) if plan is not None else {}
        self._suggested |= outcome.suggestions
        wanted = list(dict.fromkeys([*self._rows, *lines, *places]))
        wanted = [where for where in wanted if where in lines or where in places][:SUGGESTED]
        if wanted != self._rows:
            self._rows = wanted
            self._lay_out()
        for row, where in enumerate(self._rows):
            found = lines.get(where, [])
            self.setItem(row, 1, QTableWidgetItem(_listed(found)))
            box = self.cellWidget(row, 2)
            if isinstance(box, _NameBox) and not box.line.hasFocus():
                key = places.get(where)
                with QSignalBlocker(box):
                    box.setEditText(self._by_key.get(key, "") if key else "")

    def suggested(self) -> dict[Where, Key]:
        """The likeliest touchpoint of each place, where there is one."""
        return {where: self._suggested[where][0].key for where in self._rows if self._suggested.get(where)}

    def _lay_out(self) -> None:
        self.setRowCount(len(self._rows))
        for row, where in enumerate(self._rows):
            named = " ".join(part for part in (where.number and f"{where.number}.", where.title) if part)
            item = QTableWidgetItem(named or where.record_id)
            item.setToolTip(exact(item.text()))
            self.setItem(row, 0, item)
            self.setCellWidget(row, 2, self._box(where))
        put_before(self, [self.cellWidget(row, 2) for row in range(len(self._rows))])

    def _box(self, where: Where) -> QComboBox:
        box = _NameBox()
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.line.setPlaceholderText(self._texts.text("import-readings.places.skip"))
        box.setAccessibleName(self._texts.text("import-readings.places.for", named=where.title or where.number))
        box.addItem("")
        box.addItems([self._by_key[card.key] for card in self._suggested.get(where, ()) if card.key in self._by_key])
        box.setEditText("")
        completer = QCompleter(self._all, box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        box.setCompleter(completer)
        box.activated.connect(lambda _at: self._said(where, box))
        completer.activated.connect(lambda _text: self._said(where, box))
        box.line.editingFinished.connect(lambda: self._said(where, box))
        return box

    def _said(self, where: Where, box: QComboBox) -> None:
        """A name that is none leaves the lines out, as nothing at all does."""
        text = box.currentText().strip()
        self.chosen.emit(where, self._names.get(text))


def _listed(lines: Sequence[int]) -> str:
    shown = ", ".join(str(line) for line in lines[:_LINES])
    return f"{shown}, … ({len(lines)})" if len(lines) > _LINES else shown
