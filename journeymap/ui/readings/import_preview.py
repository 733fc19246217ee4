"""The first rows of a table that is to be imported, with a choice above each column of what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem

from journeymap.model.vocab import Metric
from journeymap.storage.interchange.readings_csv import Sheet
from journeymap.storage.interchange.readings_words import Field, Meaning
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.parts.tab_order import put_before

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

ROWS = 6
_WIDEST, _NARROWEST = 260, 130
_CELL = 200
_MOST = 60
"""So many columns are shown; those of a table that is wider mean what was recognised."""
_MEANINGS: tuple[Meaning, ...] = (None, *(each for each in Field if each is not Field.DERIVED), *Metric)


class ImportPreview(QTableWidget):
    """`mapped(meanings)`: somebody says that a column means something else."""

    mapped = Signal(object)

    def __init__(self, texts: QtTexts) -> None:
        super().__init__()
        self._texts = texts
        self._boxes: list[QComboBox] = []
        self._unseen: tuple[Meaning, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._wanted: list[int] = []
        self.setObjectName("importPreview")
        self.setAccessibleName(texts.text("import-readings.preview"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().setDefaultSectionSize(26)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(27 + 34 + ROWS * 26 + 20)

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """What the boxes say, and what was recognised of columns that have none."""
        return (*(_MEANINGS[box.currentIndex()] for box in self._boxes), *self._unseen)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a table; boxes that stand already are kept, with the keyboard in them."""
        if sheet.headings != self._headings:
            self._lay_out(sheet)
        self._unseen = tuple(sheet.meanings[_MOST:])
        for box, meaning in zip(self._boxes, sheet.meanings[:_MOST], strict=True):
            box.setCurrentIndex(_MEANINGS.index(meaning) if meaning in _MEANINGS else 0)
        rows = sheet.rows[:ROWS]
        self.setRowCount(1 + len(rows))
        self.setVerticalHeaderLabels(["", *(str(line) for line, _ in rows)])
        for at, (_, cells) in enumerate(rows, 1):
            for column in range(self.columnCount()):
                self.setItem(at, column, QTableWidgetItem(cells[column][:_CELL] if column < len(cells) else ""))
        if sheet.headings != self._headings:
            self._headings = sheet.headings
            self.resizeColumnsToContents()
            self._wanted = [
                max(_NARROWEST, min(_WIDEST, self.columnWidth(column) + 12)) for column in range(self.columnCount())
            ]
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The widest columns give way where that makes room for all; what does not fit then is scrolled to."""
        for column, width in enumerate(fitting(self._wanted, self.viewport().width(), _NARROWEST)):
            self.setColumnWidth(column, width)

    def _lay_out(self, sheet: Sheet) -> None:
        self.clear()
        self.setRowCount(1)
        self.setColumnCount(min(_MOST, len(sheet.headings)))
        self.setRowHeight(0, 34)
        self._boxes = []
        for column, heading in enumerate(sheet.headings[:_MOST]):
            self.setHorizontalHeaderItem(column, QTableWidgetItem(heading[:_CELL]))
            box = FlatCombo()
            box.addItems([self._word(each) for each in _MEANINGS])
            box.setAccessibleName(self._texts.text("import-readings.column", heading=heading[:_CELL]))
            box.setMaxVisibleItems(30)
            box.activated.connect(lambda _at: self.mapped.emit(self.meanings))
            self._boxes.append(box)
            self.setCellWidget(0, column, box)
        put_before(self, self._boxes)

    def _word(self, meaning: Meaning) -> str:
        if meaning is None:
            return self._texts.text("import-readings.no-meaning")
        theme = "metric" if isinstance(meaning, Metric) else "import-readings.field"
        return self._texts.text(f"{theme}.{meaning.value}")


def fitting(wanted: list[int], room: int, least: int) -> list[int]:
    """`wanted` widths (px) with the widest cut to one width, so that all fit into `room`; none below `least`."""
    left = room
    for place, width in enumerate(ordered := sorted(wanted)):
        share = left // (len(ordered) - place)
        if width > share:
            return [min(each, max(least, share)) for each in wanted]
        left -= width
    return wanted
