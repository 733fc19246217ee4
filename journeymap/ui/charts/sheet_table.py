"""A chart as a table: the same figures for those who would rather read or hear them."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from journeymap.storage.interchange.table_out import guarded
from journeymap.ui.charts.drawing import Table

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NUMBER = re.compile(r"[+\-]?\d[\d.,]*")


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = Table()

    def show_table(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.table.rows[index.row()].cells[index.column()]
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal:
            return self.table.headings[section]
        return None


class SheetTable(QTableView):
    """`chosen(keys)`: Enter or a double click on a row."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setObjectName("chartTable")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.setFrameShape(self.Shape.NoFrame)
        self.activated.connect(self._activated)

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        fresh = table.headings != self._model.table.headings
        self._model.show_table(table)
        if fresh:
            self.resizeColumnsToContents()
            for column in range(self._model.columnCount()):
                self.setColumnWidth(column, min(320, self.columnWidth(column) + 16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def copy(self) -> None:
        """The selected rows (all if none is) with their headings, as spreadsheets take them."""
        table = self._model.table
        places = sorted({index.row() for index in self.selectionModel().selectedRows()}) or range(len(table.rows))
        lines = [table.headings, *(table.rows[place].cells for place in places)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(map(_cell, line)) for line in lines))

    def _activated(self, index: QModelIndex) -> None:
        keys = self._model.table.rows[index.row()].keys
        if keys:
            self.chosen.emit(keys)


def _cell(text: str) -> str:
    plain = " ".join(text.split())
    return plain if _NUMBER.fullmatch(plain) else guarded(plain)
