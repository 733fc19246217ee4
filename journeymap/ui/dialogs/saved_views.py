"""The list of saved views of a map: go to one, rename, order, bring up to date, remove. Each change can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.model.records.maps import SavedView
    from journeymap.ui.text.qt_texts import QtTexts

_ID = Qt.ItemDataRole.UserRole
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_SIZE, _ROW = (520, 380), 30


class Commands(Protocol):
    """What can be done with the views of the map that is shown."""

    def views(self) -> list[SavedView]: ...

    def current(self) -> SavedView | None: ...

    def apply(self, view_id: str) -> None: ...

    def bring_up_to_date(self, view_id: str) -> None: ...

    def rename(self, view_id: str, title: str) -> bool: ...

    def move(self, view_id: str, by: int) -> None: ...

    def remove(self, view_id: str) -> None: ...


class SavedViewsDialog(QDialog):
    """Stays open while one tries views; everything it does is a command."""

    def __init__(self, commands: Commands, parent: QWidget, texts: QtTexts) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.text("views.title"))
        self._commands = commands
        self._filling = False
        self.list = QListWidget()
        self.list.setObjectName("entries")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.itemChanged.connect(self._renamed)
        self.list.itemActivated.connect(lambda _item: self._apply())
        self.list.currentRowChanged.connect(lambda _row: self._set_states())
        self.list.installEventFilter(self)
        self._none = plain_label("", texts.text("views.none-yet"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        left = QVBoxLayout()
        left.addWidget(self._none)
        left.addWidget(self.list, 1)
        layout.addLayout(left, 1)
        layout.addLayout(self._make_buttons(texts))
        self.resize(*_SIZE)

    def _make_buttons(self, texts: QtTexts) -> QVBoxLayout:
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout()
        for name, action in (
            ("apply", self._apply),
            ("update", self._update),
            ("rename", self._rename),
            ("up", lambda: self._move(-1)),
            ("down", lambda: self._move(1)),
            ("remove", self._remove),
        ):
            button = QPushButton(texts.text(f"views.{name}"))
            button.setObjectName("plain")
            button.setToolTip(texts.text(f"views.{name}.tip"))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=action: act())
            column.addWidget(button)
            self.buttons[name] = button
        column.addStretch(1)
        close = QPushButton(texts.text("answer.close"))
        close.setObjectName("plain")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        column.addWidget(close)
        return column

    def show_views(self) -> None:
        """Show the views as they are now; the one that was meant stays the one meant."""
        if self.list.state() == QAbstractItemView.State.EditingState:
            return
        wanted = [(each.id, each.title) for each in self._commands.views()]
        items = [self.list.item(row) for row in range(self.list.count())]
        if [(item.data(_ID), item.text()) for item in items] != wanted or not wanted:
            meant, row = self._chosen(), self.list.currentRow()
            self._filling = True
            self.list.clear()
            for view_id, title in wanted:
                item = QListWidgetItem(title, self.list)
                item.setData(_ID, view_id)
                item.setSizeHint(QSize(0, _ROW))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._filling = False
            ids = [view_id for view_id, _ in wanted]
            current = self._commands.current()
            start = current.id if current is not None else None
            place = ids.index(meant) if meant in ids else ids.index(start) if row < 0 and start in ids else row
            self.list.setCurrentRow(max(0, min(place, len(ids) - 1)))
        self._none.setVisible(not wanted)
        self._set_states()

    def _chosen(self) -> str | None:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else None

    def _set_states(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        for name, button in self.buttons.items():
            button.setEnabled(
                row >= 0 and not (name == "up" and row == 0) and not (name == "down" and row == count - 1)
            )

    def _apply(self) -> None:
        if (view_id := self._chosen()) is not None:
            self._commands.apply(view_id)

    def _update(self) -> None:
        if (view_id := self._chosen()) is not None:
            self._commands.bring_up_to_date(view_id)

    def _rename(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def _move(self, by: int) -> None:
        if (view_id := self._chosen()) is not None:
            self._commands.move(view_id, by)

    def _remove(self) -> None:
        if (view_id := self._chosen()) is not None:
            self._commands.remove(view_id)

    def _renamed(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        view_id = str(item.data(_ID))
        before = next((each.title for each in self._commands.views() if each.id == view_id), "")
        if item.text().strip() == before or not self._commands.rename(view_id, item.text()):
            self._filling = True
            item.setText(before)
            self._filling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
            moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() & _CTRL_SHIFT == _CTRL_SHIFT and event.key() in moves:
                self._move(moves[Qt.Key(event.key())])
                return True
        return False
