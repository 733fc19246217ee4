"""The table as Qt sees it: rows and columns follow the sheet step by step, so that selection and scroll bars stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from journeymap.model.analysis import priority
from journeymap.model.analysis.cells import NUMERIC, Cell, Column, Kind, heading
from journeymap.ui.canvas.tooltip import as_html
from journeymap.ui.forms import reading

if TYPE_CHECKING:
    from journeymap.model.changes import Changes, Key
    from journeymap.ui.tables.writing import Desk
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
Look = tuple[str, int, QColor]
"""The text of a cell, its alignment and its colour."""
Put = Callable[[QModelIndex, str], bool]
_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LONGEST = 300
"""So many letters of a cell are drawn at most."""


class TableModel(QAbstractTableModel):
    """Shows a desk's sheet. `put(index, text)` edits; without a desk there are no rows."""

    def __init__(self, put: Put, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._put = put
        self._keys: list[Key] = []
        self._columns: list[Column] = []
        self._rows: dict[Key, int] | None = None
        self._source = self._keys
        """The rows of the sheet as they were taken in last."""
        self._shown: dict[tuple[Key, str], str] = {}
        self._looks: dict[tuple[int, int], Look] = {}
        self._texts: QtTexts | None = None
        self._colours: dict[str, QColor] = {}

    def show(self, desk: Desk | None, texts: QtTexts) -> None:
        """Show another sheet, from the top."""
        self.beginResetModel()
        self.desk, self._texts = desk, texts
        self._take()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._colours = {name: QColor(theme.colours[name]) for name in ("pain", "delight", "text1", "text2", "text3")}
        self._looks.clear()
        self._tell_all()

    def key(self, row: int) -> Key:
        return self._keys[row]

    def keys(self) -> list[Key]:
        return self._keys

    def column(self, place: int) -> Column:
        return self._columns[place]

    def columns(self) -> list[Column]:
        return self._columns

    def row_of(self, key: Key) -> int:
        """The row of a record; -1 if it has none."""
        if self._rows is None:
            self._rows = {each: row for row, each in enumerate(self._keys)}
        return self._rows.get(key, -1)

    def follow(self, changes: Changes) -> None:
        """Take in an edit of the document."""
        if self.desk is not None:
            self.desk.sheet.follow(changes)
            self.desk.forget()
            self.sync()

    def sync(self) -> None:
        """Show what the sheet says now; rows that stay keep their selection."""
        if self.desk is None:
            return
        columns = self.desk.sheet.columns
        if [each.key for each in columns] != [each.key for each in self._columns]:
            # A persona has come or gone: rare, and the columns' places are others.
            self.beginResetModel()
            self._take()
            self.endResetModel()
            return
        self._columns = columns
        self._shown.clear()
        self._looks.clear()
        if self.desk.sheet.keys is not self._source:
            self._drop_rows()
            self._reorder()
            self._add_rows()
            self._source = self.desk.sheet.keys
        self._tell_all()

    def look(self, row: int, place: int) -> Look:
        """How a cell is drawn, worked out once."""
        known = self._looks.get((row, place))
        if known is None:
            key, column = self._keys[row], self._columns[place]
            colour = self._colour(key, column)
            known = self.shown(key, column), _RIGHT if column.kind in NUMERIC else _LEFT, colour or QColor()
            self._looks[row, place] = known
        return known

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == _Role.DisplayRole:
            return self.shown(self._keys[index.row()], self._columns[index.column()])
        if role == _Role.TextAlignmentRole:
            return _RIGHT if self._columns[index.column()].kind in NUMERIC else _LEFT
        if role == _Role.ForegroundRole:
            return self._colour(self._keys[index.row()], self._columns[index.column()])
        if self.desk is None:
            return None
        if role == _Role.EditRole:
            return self.desk.text(self._keys[index.row()], self._columns[index.column()].key)
        if role == _Role.ToolTipRole:
            return self._tip(self._keys[index.row()], self._columns[index.column()])
        if role == _Role.AccessibleTextRole and self._texts is not None:
            column = self._columns[index.column()]
            return f"{heading(column, self._texts)}: {self.shown(self._keys[index.row()], column)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if self._texts is None or orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return self.heading(column)
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column.kind in NUMERIC else _LEFT
        if role == _Role.ToolTipRole and self.desk is not None:
            field = self.desk.fields.get(column.key)
            said = self._texts.text(field.spec.tip) if field is not None else self._texts.text("tables.why.derived")
            return as_html(f"{self.heading(column)}\n{said}\n\n{self._texts.text('tables.header-tip')}")
        return None

    def heading(self, column: Column) -> str:
        """The heading of a column; that of durations without a unit, as each cell says its own."""
        if self._texts is None:
            return ""
        if column.kind is Kind.MINUTES:
            return self._texts.text("tables.heading.answer_minutes")
        return heading(column, self._texts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _Flag.NoItemFlags
        plain = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
        if self.desk is None:
            return plain
        why = self.desk.why_not(self._keys[index.row()], self._columns[index.column()].key)
        return plain | _Flag.ItemIsEditable if why is None else plain

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid():
            return False
        return self._put(self.index(index.row(), index.column()), str(value))

    # Inside

    def shown(self, key: Key, column: Column) -> str:
        """What a cell shows, on one line."""
        known = self._shown.get((key, column.key))
        if known is None and self.desk is not None:
            said = self._said(self.desk.sheet.cell(key, column.key), key, column)
            known = " ".join(said.split()) if "\n" in said or len(said) > _LONGEST else said
            known = self._shown[key, column.key] = known[:_LONGEST]
        return known or ""

    def _said(self, cell: Cell, key: Key, column: Column) -> str:
        if self.desk is None or self._texts is None:
            return ""
        if column.kind is Kind.MINUTES and isinstance(cell, int):
            return reading.show_minutes(cell, self._texts)
        if column.key.startswith("emotion") and isinstance(cell, int):
            return f"{cell:+d}".replace("-", "\u2212") if cell else "0"
        return self.desk.sheet.words(key, column.key)

    def _colour(self, key: Key, column: Column) -> QColor | None:
        if self.desk is None or not self._colours:
            return None
        if column.key.startswith("emotion") and column.kind is Kind.WHOLE:
            cell = self.desk.sheet.cell(key, column.key)
            score = cell if isinstance(cell, int) else 0
            return self._colours["pain" if score < 0 else "delight" if score > 0 else "text1"]
        if column.key.startswith("priority"):
            cell = self.desk.sheet.cell(key, column.key)
            is_high = isinstance(cell, int) and priority.level(cell) is priority.Level.HIGH
            return self._colours["pain" if is_high else "text1"]
        return self._colours["text1" if column.key in self.desk.fields else "text2"]

    def _tip(self, key: Key, column: Column) -> str | None:
        if self.desk is None or self._texts is None:
            return None
        said = self.desk.sheet.words(key, column.key)
        why = self.desk.why_not(key, column.key)
        told = self._texts.text("tables.read-only", why=self._texts.say(why)) if why is not None else ""
        return as_html("\n\n".join(part for part in (said, told) if part)) if said or told else None

    def _take(self) -> None:
        self._shown.clear()
        self._looks.clear()
        self._rows = None
        self._source = self.desk.sheet.keys if self.desk is not None else []
        self._keys = list(self.desk.sheet.keys) if self.desk is not None else []
        self._columns = self.desk.sheet.columns if self.desk is not None else []

    def _drop_rows(self) -> None:
        assert self.desk is not None
        wanted = set(self.desk.sheet.keys)
        for first, last in reversed(runs([row for row, key in enumerate(self._keys) if key not in wanted])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._keys[first : last + 1]
            self._rows = None
            self.endRemoveRows()

    def _reorder(self) -> None:
        """Bring the rows that stay into their order."""
        assert self.desk is not None
        known = set(self._keys)
        order = [key for key in self.desk.sheet.keys if key in known]
        if order == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        places = {key: row for row, key in enumerate(order)}
        old = self.persistentIndexList()
        new = [self.createIndex(places[self._keys[index.row()]], index.column()) for index in old]
        self._keys, self._rows = order, places
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _add_rows(self) -> None:
        assert self.desk is not None
        wanted, known = self.desk.sheet.keys, set(self._keys)
        for first, last in runs([row for row, key in enumerate(wanted) if key not in known]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._keys[first:first] = wanted[first : last + 1]
            self._rows = None
            self.endInsertRows()

    def _tell_all(self) -> None:
        if self._keys and self._columns:
            last = self.index(len(self._keys) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of neighbours."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found
