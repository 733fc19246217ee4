"""The entries of one catalogue as a table for views: name and how often it is used; sorted and searched by a proxy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from journeymap.model.search import folded
from journeymap.ui.theme.chrome_icons import tinted

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
_ROLES = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: `said` is how it is used, in words; `colour` ("#RRGGBB") that of its icon."""

    id: str
    name: str
    icon: str
    colour: str
    uses: int
    said: str


class EntryModel(QAbstractTableModel):
    """Entries in the order of the catalogue."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._headings = ("", "")

    def show(self, entries: Sequence[Entry]) -> bool:
        """Show other entries; True if that made the view forget what was selected."""
        if [each.id for each in entries] == [each.id for each in self.entries]:
            changed = [row for row, pair in enumerate(zip(entries, self.entries, strict=True)) if pair[0] != pair[1]]
            self.entries = list(entries)
            for row in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 1))
            return False
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()
        return True

    def set_headings(self, name: str, uses: str) -> None:
        self._headings = (name, uses)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _ROLES.DisplayRole:
            return self._headings[section]
        if orientation == Qt.Orientation.Horizontal and role == _ROLES.TextAlignmentRole and section == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ID:
            return entry.id
        if index.column() == 0:
            if role == _ROLES.DisplayRole:
                return entry.name.replace("\n", " ")
            if role == _ROLES.DecorationRole:
                return tinted(entry.icon, entry.colour)
            if role == _ROLES.AccessibleTextRole:
                return f"{entry.name}, {entry.said}"
        elif role == _ROLES.DisplayRole:
            return entry.uses or ""
        elif role == _ROLES.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class EntryProxy(QSortFilterProxyModel):
    """Sorted by a heading if one is chosen, else as the catalogue is; only what fits the search."""

    def __init__(self, model: EntryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = ""
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Show only what holds this text, whatever its case and accents."""
        wanted = folded(text.strip())
        if wanted != self._wanted:
            self.beginFilterChange()
            self._wanted = wanted
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @property
    def is_natural(self) -> bool:
        """Whether all entries stand in the order of the catalogue."""
        return not self._wanted and self.sortColumn() < 0

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        return not self._wanted or self._wanted in folded(self._model.entries[row].name)

    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = self._model.entries[left.row()], self._model.entries[right.row()]
        if left.column() == 1 and first.uses != second.uses:
            return first.uses > second.uses  # the first click shows what is used most
        return folded(first.name) < folded(second.name)
