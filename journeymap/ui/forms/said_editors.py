"""Widgets that only say something: a fact that follows from the record, and the way to another record."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import Shown
from journeymap.ui.parts.labels import plain_label


class FactEditor(FieldEditor):
    """Text that wraps; nobody types here."""

    def __init__(self, parent: QObject) -> None:
        self._label = plain_label("fact")
        super().__init__(self._label, parent)

    def show_value(self, value: Shown) -> None:
        """What is said comes as a hint."""

    def set_hint(self, hint: str) -> None:
        if hint != self._label.text():
            self._label.setText(hint)

    def is_empty(self) -> bool:
        """Whether there is nothing to say."""
        return not self._label.text()

    def focusable(self) -> list[QWidget]:
        return []

    def set_read_only(self, on: bool) -> None:
        """It always is."""


class GoEditor(FieldEditor):
    """A button with the name of another record; `wanted(id)` when it is pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QObject) -> None:
        self._button = QPushButton()
        self._button.setObjectName("way")
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        super().__init__(self._button, parent)
        self._id = ""
        self._button.clicked.connect(lambda: self.wanted.emit(self._id))

    def show_value(self, value: Shown) -> None:
        self._id = value if isinstance(value, str) else ""

    def set_hint(self, hint: str) -> None:
        self._button.setText(hint.replace("&", "&&"))

    def is_empty(self) -> bool:
        """Whether there is no other record."""
        return not self._id

    def set_read_only(self, on: bool) -> None:
        """Looking elsewhere edits nothing."""
