"""Choosing the values of a column that are to be seen: a list with counts that opens below its heading."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from journeymap.model.analysis.sheet import Token
from journeymap.model.search import folded
from journeymap.ui.text.qt_texts import QtTexts

_WIDE, _HIGH = 260, 320
_MOST = 2_000
"""So many values are listed; more are reached with the quick filter."""
_On, _Off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_Row = Qt.ItemDataRole.UserRole


class ValuesPopup(QFrame):
    """`chosen(values)`: the values to be seen, as a frozenset; None for all."""

    chosen = Signal(object)

    def __init__(self, values: Sequence[tuple[Token, str, int]], now: Collection[Token] | None, texts: QtTexts) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("valuesPopup")
        self._values = list(values[:_MOST])
        self.search = QLineEdit(placeholderText=texts.text("tables.values.search"), clearButtonEnabled=True)
        self.search.setAccessibleName(texts.text("tables.values.search"))
        self.list = QListWidget()
        self.list.setAccessibleName(texts.text("tables.values"))
        self.list.setUniformItemSizes(True)
        for place, (token, words, count) in enumerate(self._values):
            shown = words.replace("\n", " ") or texts.text("tables.values.empty")
            item = QListWidgetItem(f"{shown}   ({texts.number(count)})")
            item.setData(_Row, place)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(_On if now is None or token in now else _Off)
            self.list.addItem(item)
        self.all = QPushButton(texts.text("tables.values.all"))
        self.none = QPushButton(texts.text("tables.values.none"))
        self.done = QPushButton(texts.text("tables.values.done"))
        self.done.setObjectName("begin")
        self.done.setProperty("main", "true")
        row = QHBoxLayout()
        row.addWidget(self.all)
        row.addWidget(self.none)
        row.addStretch(1)
        row.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.resize(_WIDE, _HIGH)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._finish)
        self.all.clicked.connect(lambda: self._set_all(_On))
        self.none.clicked.connect(lambda: self._set_all(_Off))
        self.done.clicked.connect(self._finish)

    def open_at(self, at: QPoint) -> None:
        """Open with the search line ready for typing."""
        screen = self.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
        else:
            super().keyPressEvent(event)

    def _items(self) -> list[QListWidgetItem]:
        return [item for row in range(self.list.count()) if (item := self.list.item(row)) is not None]

    def _search(self, text: str) -> None:
        wanted = folded(text)
        for item in self._items():
            item.setHidden(wanted not in folded(item.text()))

    def _set_all(self, state: Qt.CheckState) -> None:
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)

    def _finish(self) -> None:
        """With something searched for, what is found and checked is meant."""
        shown = [item for item in self._items() if not item.isHidden()]
        checked = frozenset(self._values[item.data(_Row)][0] for item in shown if item.checkState() == _On)
        self.chosen.emit(None if len(checked) == len(self._values) else checked)
        self.close()
