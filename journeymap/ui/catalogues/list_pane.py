"""The left half of the window: a search line, the list of entries, and the buttons that act on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.catalogues.entries import ID, Entry, EntryModel, EntryProxy

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_LINE = 32
_USES = 84


class _List(QTableView):
    """Arrows walk through the entries, Enter goes to the form, Del removes, Esc leads out."""

    entered = Signal()
    escaped = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class _Search(QLineEdit):
    """Down goes to the list; Esc empties the line, then leads out."""

    stepped = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class ListPane(QWidget):
    """`selected` follows another choice of entries, `order_changed` another order of the list."""

    selected = Signal()
    entered = Signal()
    escaped = Signal()
    order_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = EntryModel(self)
        self._proxy = EntryProxy(self._model, self)
        self._filling = False
        self._made: list[tuple[QToolButton, QAction]] = []
        self.search = _Search()
        self.search.setObjectName("entrySearch")
        self.search.setClearButtonEnabled(True)
        self.view = view = _List()
        view.setObjectName("entries")
        view.setModel(self._proxy)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setIconSize(QSize(18, 18))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(_LINE)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = view.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _USES)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(True)
        view.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 0, 10)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(view, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(2)
        column.addLayout(self._line)
        self.search.textChanged.connect(self._search)
        self.search.stepped.connect(view.setFocus)
        self.search.escaped.connect(self.escaped)
        view.entered.connect(self.entered)
        view.escaped.connect(self.escaped)
        view.doubleClicked.connect(lambda _index: self.entered.emit())
        view.selectionModel().selectionChanged.connect(self._selection_changed)
        header.sortIndicatorChanged.connect(lambda _section, _order: self.order_changed.emit())

    @property
    def is_natural(self) -> bool:
        """Whether the list shows all entries in the order of the catalogue."""
        return self._proxy.is_natural

    def ids(self) -> list[str]:
        """The selected entries as they stand in the list; the current one first."""
        rows = self.view.selectionModel().selectedRows()
        found = [str(index.data(ID)) for index in sorted(rows, key=lambda index: index.row())]
        current = self.view.currentIndex()
        first = str(current.data(ID)) if current.isValid() else ""
        return sorted(found, key=lambda entry_id: entry_id != first)

    def show_entries(self, entries: Sequence[Entry], wanted: Sequence[str]) -> None:
        """Show the entries, with those selected that are `wanted` and still there, else what stands in their place."""
        place = self.view.currentIndex().row()
        self._filling = True
        self._model.show(entries)
        self.select(wanted)
        if not self.ids() and self._proxy.rowCount() and wanted:
            near = self._proxy.index(min(max(place, 0), self._proxy.rowCount() - 1), 0)
            self.select([str(near.data(ID))])
        self._filling = False

    def select(self, wanted: Sequence[str]) -> None:
        """Select these entries; the first of them becomes the current one."""
        if self.ids() == list(wanted):
            return
        filling, self._filling = self._filling, True
        flags = QItemSelectionModel.SelectionFlag
        selection = self.view.selectionModel()
        selection.clear()
        rows = {str(self._proxy.index(row, 0).data(ID)): row for row in range(self._proxy.rowCount())}
        for entry_id in reversed(list(wanted)):
            if entry_id in rows:
                selection.setCurrentIndex(self._proxy.index(rows[entry_id], 0), flags.Select | flags.Rows)
        self.view.scrollTo(self.view.currentIndex())
        self._filling = filling
        self._selection_changed()

    def select_first(self) -> None:
        """Select the first entry, if there is one."""
        if self._proxy.rowCount():
            self.select([str(self._proxy.index(0, 0).data(ID))])

    def set_texts(self, texts: QtTexts, title: str) -> None:
        self.search.setPlaceholderText(texts.text("catalogue.search"))
        self.search.setAccessibleName(texts.text("catalogue.search"))
        self.view.setAccessibleName(title)
        self._model.set_headings(texts.text("catalogue.name"), texts.text("catalogue.used"))

    def set_tips(self, tips: Mapping[QAction, str]) -> None:
        """What the buttons do, with their keys."""
        for button, action in self._made:
            button.setToolTip(tips[action])
            button.setAccessibleName(action.text().replace("&", ""))

    def take_actions(self, actions: Sequence[QAction], menu: QAction) -> None:
        """Make a button of each under the list; they are in its context menu as well."""
        self.view.addActions(list(actions))
        for action in [*actions, menu]:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setIconSize(QSize(18, 18))
            if action is menu:
                self._line.addStretch(1)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                button.setObjectName("more")
            self._line.addWidget(button)
            self._made.append((button, action))

    def _search(self, text: str) -> None:
        self._proxy.search(text)
        if not self.ids():
            self.select_first()
        self.order_changed.emit()

    def _selection_changed(self) -> None:
        if not self._filling:
            self.selected.emit()
