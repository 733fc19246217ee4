"""The shares of the channels for a persona as a table: what it wants, and quietly what its value class is said to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from journeymap.ui.forms.reading import read_percent, show_percent
from journeymap.ui.theme.chrome_icons import tinted

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
CHANNEL, SHARE, FIGURE = range(3)
_ROLES = Qt.ItemDataRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LINE = 28


@dataclass(frozen=True, slots=True)
class Line:
    """A channel, the share it should carry and the published one, both in per cent or None."""

    channel_id: str
    name: str
    icon: str
    hue: str
    share: float | None
    figure: float | None


class ShareModel(QAbstractTableModel):
    """`written(channel id, per cent or None)`: a person typed a share. What cannot be read is not taken."""

    written = Signal(str, object)

    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.theme = theme
        self.is_read_only = False
        self._texts: QtTexts | None = None

    def show(self, lines: Sequence[Line]) -> None:
        same = [line.channel_id for line in lines] == [line.channel_id for line in self.lines]
        if same:
            self.lines = list(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, FIGURE))
            return
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, FIGURE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLES.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or self._texts is None:
            return None
        if role == _ROLES.DisplayRole:
            return self._texts.text(("share.channel", "share.share", "share.figure")[section])
        return _RIGHT if role == _ROLES.TextAlignmentRole and section else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == SHARE and not self.is_read_only else flags

    def data(self, index: Index, role: int = _ROLES.DisplayRole) -> object:
        line, texts = self.lines[index.row()], self._texts
        if texts is None:
            return None
        if index.column() == CHANNEL:
            if role == _ROLES.DecorationRole:
                return tinted(line.icon, self.theme.colours[line.hue])
            return line.name if role == _ROLES.DisplayRole else None
        if role == _ROLES.TextAlignmentRole:
            return _RIGHT
        if index.column() == FIGURE:
            if role == _ROLES.ForegroundRole:
                return QColor(self.theme.colours["text3"])
            return self._figure(line, texts) if role == _ROLES.DisplayRole else None
        if role == _ROLES.DisplayRole:
            return show_percent(line.share, texts) if line.share is not None else ""
        if role == _ROLES.EditRole:
            return texts.number(line.share) if line.share is not None else ""
        if role == _ROLES.AccessibleTextRole:
            said = show_percent(line.share, texts) if line.share is not None else texts.text("share.not-said")
            return f"{line.name}: {said}"
        return None

    def setData(self, index: Index, value: object, role: int = _ROLES.EditRole) -> bool:
        typed = str(value).strip()
        try:
            percent = read_percent(typed) if typed else None
        except ValueError:
            return False
        line = self.lines[index.row()]
        if percent != line.share:
            self.written.emit(line.channel_id, percent)
        return True

    def _figure(self, line: Line, texts: QtTexts) -> str:
        """The published share, with how far the own one is from it."""
        if line.figure is None:
            return ""
        shown = show_percent(line.figure, texts)
        apart = None if line.share is None else round(line.share - line.figure, 2)
        if not apart:
            return shown
        sign = "+" if apart > 0 else "\u2212"
        return f"{shown}  ({sign}{texts.number(abs(apart))})"


class ShareTable(QTableView):
    """As high as its lines; typing begins at once, Enter goes down, Del empties. `escaped` follows Esc."""

    escaped = Signal()

    def __init__(self, model: ShareModel) -> None:
        super().__init__()
        self.setObjectName("shares")
        self.setModel(model)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_LINE)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        on = QAbstractItemView.EditTrigger
        self.setEditTriggers(on.DoubleClicked | on.SelectedClicked | on.AnyKeyPressed | on.EditKeyPressed)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(CHANNEL, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(SHARE, 96)
        header.resizeSection(FIGURE, 150)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the lines need; the page scrolls, not the table."""
        self.setFixedHeight(_LINE * self.model().rowCount() + self.horizontalHeader().sizeHint().height() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() == Qt.Key.Key_Escape and not editing:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid() and not editing:
            self.model().setData(index.siblingAtColumn(SHARE), "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            # What is being typed is taken first, which Qt puts off until this key is done with.
            QTimer.singleShot(0, self, self._go_down)
        else:
            if event.text().strip() and index.isValid() and index.column() != SHARE:
                self.setCurrentIndex(index.siblingAtColumn(SHARE))
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        index = self.currentIndex()
        below = index.sibling(index.row() + 1, SHARE)
        if below.isValid():
            self.setCurrentIndex(below)


def total(lines: Sequence[Line]) -> float | None:
    """The sum of the shares, without the dust of adding; None if there are none."""
    shares = [line.share for line in lines if line.share is not None]
    return round(sum(shares), 4) if shares else None


def figures_of(table: Mapping[str, float] | None, builtin: str | None) -> float | None:
    """The published share of a built-in channel."""
    return table.get(builtin) if table is not None and builtin is not None else None
