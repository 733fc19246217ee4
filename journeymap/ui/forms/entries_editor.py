"""The widget for several catalogue entries: a button for each that takes it away, and a line that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journeymap.ui.canvas import tooltip
from journeymap.ui.forms.choice_editors import EntryEditor
from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.flow import GAP, Flow, Tag
from journeymap.ui.forms.values import NewEntry, Shown, Tie, Tied

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_TAIL = "  \u00d7"
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class EntriesEditor(FieldEditor):
    """Ties records to any number of catalogue entries."""

    def __init__(self, parent: QObject) -> None:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._tags = QWidget()
        self._flow = Flow(self._tags)
        column.addWidget(self._tags)
        super().__init__(outer, parent)
        self._add = EntryEditor(self, optional=False)
        self._add.widget.setObjectName("add")
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
            (self.next_wanted, self._add.next_wanted),
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

    def take_next(self) -> None:
        super().take_next()
        self._add.take_next()

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self._add.widget.setVisible(not on)
        self._show_tags()

    def focusable(self) -> list[QWidget]:
        return [*self._buttons, self._add.widget]

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
            button = Tag(self._tags, _TAIL)
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
        button.setText(shown.replace("&", "&&") + _TAIL)
        tooltip.put(button, shown, wraps=True)
        button.setAccessibleName(self._texts.text("form.remove-entry", name=shown))
        button.setEnabled(not self._read_only)

    def _clicked(self, button: QPushButton, _checked: bool = False) -> None:
        place = button.property("place")
        if place < len(self._entries):
            self.chosen.emit(Tie(self._entries[place].entry, on=False))

    def _added(self, value: object) -> None:
        if isinstance(value, str | NewEntry):
            self.chosen.emit(Tie(value))
