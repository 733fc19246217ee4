"""The widget of a table: moves, selects and edits with the keys of a spreadsheet; what it is asked for it passes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from journeymap.ui.tables.delegate import ROW, CellDelegate
from journeymap.ui.tables.header import Header
from journeymap.ui.tables.model import Index, TableModel, runs

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.messages import Message
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
_Flag = QItemSelectionModel.SelectionFlag
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_KEYS: dict[tuple[int, int], str] = {
    (_Key.Key_C, _Mod.ControlModifier.value): "copy",
    (_Key.Key_Insert, _Mod.ControlModifier.value): "copy",
    (_Key.Key_X, _Mod.ControlModifier.value): "cut",
    (_Key.Key_V, _Mod.ControlModifier.value): "paste",
    (_Key.Key_Insert, _Mod.ShiftModifier.value): "paste",
    (_Key.Key_F, _Mod.ControlModifier.value): "filter",
    (_Key.Key_Return, _Mod.ControlModifier.value): "go",
    (_Key.Key_Enter, _Mod.ControlModifier.value): "go",
    (_Key.Key_Delete, 0): "remove",
    (_Key.Key_Backspace, 0): "clear",
    (_Key.Key_Insert, 0): "add",
    (_Key.Key_Escape, 0): "leave",
    (_Key.Key_Down, _Mod.AltModifier.value): "menu",
}
"""Key and modifiers to what is asked for."""


class TableView(QTableView):
    """`asked(what)` passes a request on: copy, cut, paste, clear, remove, add, filter, menu, go, leave."""

    asked = Signal(str)
    selected = Signal()

    def __init__(self, model: TableModel, texts: QtTexts, refusal: Callable[[Index, str], Message | None]) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._quiet = False
        self._frame = QColor()
        self.model_ = model
        self.setModel(model)
        self.header = Header(self)
        self.setHorizontalHeader(self.header)
        self.delegate = CellDelegate(model, texts, refusal, self)
        self.setItemDelegate(self.delegate)
        self.delegate.finished.connect(self._go_on)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(True)
        self.setGridStyle(Qt.PenStyle.SolidLine)
        self.setWordWrap(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)  # Tab is ours: at the last cell it leads out

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.header.set_theme(theme)
        self.model_.set_theme(theme)
        self.delegate.tint = QColor(theme.colours["selectionTint"])
        self._frame = QColor(theme.colours["chrome.highlight"])

    def editors(self) -> list[QWidget]:
        """The editors that are open: one at most."""
        return [each for each in self.viewport().findChildren(QWidget, "cellEditor") if not each.isHidden()]

    def end_editing(self) -> None:
        """Keep what is being typed if it is a value; else it is lost."""
        for editor in self.editors():
            self.delegate.finish(editor, 0, 0)
        for editor in self.editors():
            self.delegate.give_up(editor)

    def columns_seen(self) -> list[int]:
        """The columns that are shown, from left to right."""
        header = self.header
        return sorted(
            (c for c in range(self.model_.columnCount()) if not self.isColumnHidden(c)), key=header.visualIndex
        )

    def block(self) -> tuple[list[int], list[int]]:
        """Rows and columns of what is selected, as they are seen; the current cell if nothing is."""
        rows: set[int] = set()
        columns: set[int] = set()
        ranges = self.selectionModel().selection()
        for number in range(ranges.count()):
            area = ranges.at(number)
            rows.update(range(area.top(), area.bottom() + 1))
            columns.update(range(area.left(), area.right() + 1))
        current = self.currentIndex()
        if not rows and current.isValid():
            rows, columns = {current.row()}, {current.column()}
        return sorted(rows), [column for column in self.columns_seen() if column in columns]

    def rows_selected(self) -> list[int]:
        return self.block()[0]

    def select_rows(self, keys: Iterable[Key]) -> None:
        """Select whole rows without a signal; the first one comes into sight."""
        rows = sorted(row for key in keys if (row := self.model_.row_of(key)) >= 0)
        chosen = QItemSelection()
        last = self.model_.columnCount() - 1
        for first, end in runs(rows):
            chosen.select(self.model_.index(first, 0), self.model_.index(end, last))
        self._quiet = True
        try:
            self.selectionModel().select(chosen, _Flag.ClearAndSelect)
            if rows and self.currentIndex().row() not in rows:
                column = max(0, self.currentIndex().column())
                seen = self.columns_seen()
                index = self.model_.index(rows[0], column if column in seen or not seen else seen[0])
                self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
                self.scrollTo(index)
        finally:
            self._quiet = False

    def go_to(self, key: Key, column: int) -> None:
        """Make a cell the current one."""
        row = self.model_.row_of(key)
        if row >= 0:
            self._go(self.model_.index(row, column))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tab = {_Key.Key_Tab: 1, _Key.Key_Backtab: -1}.get(_Key(event.key()))
            if tab is not None and not event.modifiers() & _Mod.ControlModifier and self._step(tab):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = _KEYS.get((event.key(), _plain(event)))
        if what is not None:
            self.asked.emit(what)
        elif event.key() in _ENTER:
            self._move(0, -1 if event.modifiers() & _Mod.ShiftModifier else 1)
        elif event.key() == _Key.Key_Space and event.modifiers() == _Mod.ShiftModifier:
            self.select_whole_rows()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.asked.emit("go")
            return
        super().mouseDoubleClickEvent(event)

    def select_whole_rows(self) -> None:
        """Widen the selection to its rows."""
        keys = [self.model_.key(row) for row in self.rows_selected()]
        self.select_rows(keys)
        self.selected.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.selected.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or self.is_editing:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._frame, 2 if self.hasFocus() else 1))
        painter.drawRect(self.visualRect(index).adjusted(1, 1, -1, -1))
        painter.end()

    def _is_ours(self, event: QKeyEvent) -> bool:
        """Keys that mean something here, though the window has them too."""
        plain = _plain(event)
        if (event.key(), plain) in _KEYS or event.matches(QKeySequence.StandardKey.SelectAll):
            return True
        if event.key() in (_Key.Key_F2, _Key.Key_Tab, _Key.Key_Backtab, *_ENTER):
            return True
        arrows = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)
        if event.key() in arrows and not event.modifiers() & _Mod.AltModifier:
            return not (plain & _Mod.ControlModifier.value and plain & _Mod.ShiftModifier.value)
        return bool(event.text()) and event.text().isprintable() and plain in (0, _Mod.ShiftModifier.value)

    def _go_on(self, dx: int, dy: int) -> None:
        self.setFocus()
        if dx:
            self._step(dx)
        elif dy:
            self._move(0, dy)

    def _move(self, _dx: int, dy: int) -> None:
        index = self.currentIndex()
        row = index.row() + dy
        if index.isValid() and 0 <= row < self.model_.rowCount():
            self._go(self.model_.index(row, index.column()))

    def _go(self, index: QModelIndex) -> None:
        """To this cell alone; Qt would widen the selection while Shift is held."""
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def _step(self, by: int) -> bool:
        """To the next or previous cell, round the end of the row; False at the end of the table."""
        seen, index = self.columns_seen(), self.currentIndex()
        if not index.isValid() or index.column() not in seen:
            return False
        place = seen.index(index.column()) + by
        row = index.row() + (place // len(seen))
        if not 0 <= row < self.model_.rowCount():
            return False
        self._go(self.model_.index(row, seen[place % len(seen)]))
        return True

    def currentChanged(self, current: QModelIndex | Index, previous: QModelIndex | Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()


def _plain(event: QKeyEvent) -> int:
    """The modifiers that a person holds; where a key stands does not count."""
    return (event.modifiers() & ~_Mod.KeypadModifier).value
