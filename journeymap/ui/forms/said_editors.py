"""Widgets that only say something: a fact that follows from the record, and the way to another record."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from journeymap.ui.canvas import tooltip
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


class WayButton(QPushButton):
    """Shows of its words what there is room for, and all of them under the pointer; Qt would cut them anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("way")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
        tooltip.put(self, words)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        flag = Qt.TextFlag.TextShowMnemonic.value
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, flag)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class GoEditor(FieldEditor):
    """A button with the name of another record; `wanted(id)` when it is pressed."""

    wanted = Signal(str)

    def __init__(self, parent: QObject) -> None:
        self._button = WayButton()
        super().__init__(self._button, parent)
        self._id = ""
        self._button.clicked.connect(lambda: self.wanted.emit(self._id))

    def show_value(self, value: Shown) -> None:
        self._id = value if isinstance(value, str) else ""

    def set_hint(self, hint: str) -> None:
        self._button.say(hint)

    def is_empty(self) -> bool:
        """Whether there is no other record."""
        return not self._id

    def set_read_only(self, on: bool) -> None:
        """Looking elsewhere edits nothing."""
