"""The widget for several catalogue entries: a button for each that takes it away, and a line that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.forms.choice_editors import EntryEditor
from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import NewEntry, Shown, Tie, Tied

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_GAP = 4
_CROSS = "\u00d7"
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Flow(QLayout):
    """Lays its items out like words: from left to right, in as many lines as needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def _arrange(self, rect: QRect, move: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            size = QSize(min(hint.width(), rect.width()), hint.height())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, height = rect.x(), y + height + _GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + _GAP
            height = max(height, size.height())
        return y + height - rect.y()


class EntriesEditor(FieldEditor):
    """Ties records to any number of catalogue entries."""

    def __init__(self, parent: QObject) -> None:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._tags = QWidget()
        self._flow = Flow(self._tags)
        column.addWidget(self._tags)
        super().__init__(outer, parent)
        self._add = EntryEditor(self, optional=False)
        column.addWidget(self._add.widget)
        outer.setFocusProxy(self._add.widget)
        self._buttons: list[QPushButton] = []
        self._entries: list[Tied] = []
        self._choices: list[Choice] = []
        self._texts: QtTexts | None = None
        self._add.chosen.connect(self._added)
        for ours, theirs in (
            (self.entered, self._add.entered),
            (self.left, self._add.left),
            (self.shortcut, self._add.shortcut),
            (self.escaped, self._add.escaped),
        ):
            theirs.connect(ours)
        self._read_only = False

    def show_value(self, value: Shown) -> None:
        entries = list(value) if isinstance(value, tuple) else []
        self._add.show_value(None)
        if entries != self._entries:
            self._entries = entries
            self._show_tags()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        if list(choices) != self._choices:
            self._choices = list(choices)
            self._add.set_choices(choices)
            self._show_tags()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self._add.set_texts(texts)
        self._show_tags()

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self._add.widget.setVisible(not on)
        self._show_tags()

    def is_modified(self) -> bool:
        return self._add.is_modified()

    def name(self, accessible: str, tip: str) -> None:
        self._add.name(accessible, tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent) and event.key() in _REMOVES:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def _show_tags(self) -> None:
        names = dict(self._choices)
        had_focus = any(button.hasFocus() for button in self._buttons)
        while len(self._buttons) > len(self._entries):
            button = self._buttons.pop()
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        while len(self._buttons) < len(self._entries):
            button = QPushButton(self._tags)
            button.setObjectName("tag")
            button.setProperty("place", len(self._buttons))
            button.clicked.connect(partial(self._clicked, button))
            self.watch(button)
            self._flow.addWidget(button)
            button.show()
            self._buttons.append(button)
        for button, tied in zip(self._buttons, self._entries, strict=True):
            self._dress(button, names.get(tied.entry, ""), tied.by_all)
        if had_focus and not any(button.hasFocus() for button in self._buttons):
            self._add.widget.setFocus()
        self._tags.setVisible(bool(self._entries))
        self._flow.invalidate()
        self._tags.updateGeometry()

    def _dress(self, button: QPushButton, name: str, by_all: bool) -> None:
        if self._texts is None:
            return
        shown = name if by_all else self._texts.text("form.some", name=name)
        button.setText(f"{shown.replace('&', '&&')}  {_CROSS}")
        button.setAccessibleName(self._texts.text("form.remove-entry", name=shown))
        button.setEnabled(not self._read_only)

    def _clicked(self, button: QPushButton, _checked: bool = False) -> None:
        place = button.property("place")
        if place < len(self._entries):
            self.chosen.emit(Tie(self._entries[place].entry, on=False))

    def _added(self, value: object) -> None:
        if isinstance(value, str | NewEntry):
            self.chosen.emit(Tie(value))
