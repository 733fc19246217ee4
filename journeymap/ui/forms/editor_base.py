"""What all field widgets share: when typing begins and ends, what Esc, undo and the mouse wheel do in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.values import Shown, Value

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason,
)  # fmt: skip
_OWN_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class FieldEditor(QObject):
    """The widget of one field, seen as a value.

    `typed(value)` follows each letter, `chosen(value)` a choice that is complete, `settled` the person's word that
    it stands (Enter, a pick from the list): Esc takes it back no more. `entered` and `left` follow the
    keyboard focus, `shortcut` a key that may be somebody's shortcut, `escaped` the Esc key, `next_wanted` Ctrl+Enter
    where `take_next` said that this has a meaning here.
    """

    typed = Signal(object)
    chosen = Signal(object)
    settled = Signal()
    entered = Signal()
    left = Signal()
    shortcut = Signal()
    escaped = Signal()
    next_wanted = Signal()

    def __init__(self, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.widget = widget
        self._takes_next = False
        self.watch(widget)

    def take_next(self) -> None:
        """From now on Ctrl+Enter means to add one more."""
        self._takes_next = True

    def watch(self, widget: QWidget) -> None:
        """Attend to the keys and the focus of a part of the widget."""
        if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
            # The wheel would give it the keyboard before the filter below sees the turn.
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def show_value(self, value: Shown) -> None:
        """Show a value, without a signal."""
        raise NotImplementedError

    def cleaned(self, value: Value) -> Value:
        """What the model makes of a typed value."""
        return value

    def overflows(self, value: Value) -> bool:
        """Whether a typed value is longer than the field may be."""
        return False

    def is_modified(self) -> bool:
        """Whether the widget holds something that is not complete yet and was told to nobody."""
        return False

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices, without a signal."""

    def set_hint(self, hint: str) -> None:
        """What is shown while there is nothing."""

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language, without losing what is being typed."""

    def focusable(self) -> list[QWidget]:
        """The widgets that the Tab key goes through, in their order."""
        return [self.widget]

    def set_read_only(self, on: bool) -> None:
        """Show, but do not edit."""
        self.widget.setEnabled(not on)

    def name(self, accessible: str, tip: str) -> None:
        """The name that assistive technology says, and the tooltip."""
        self.widget.setAccessibleName(accessible)
        self.widget.setAccessibleDescription(tip)
        self.widget.setToolTip(tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.entered.emit()
        elif kind == QEvent.Type.FocusOut:
            self.left.emit()
            if isinstance(watched, QLineEdit) and isinstance(event, QFocusEvent) and event.reason() not in _COMES_BACK:
                watched.setCursorPosition(0)  # a long text shows its beginning, not where the cursor was
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._override(event)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_next(event):
            self.next_wanted.emit()
            return True
        elif kind == QEvent.Type.Wheel and isinstance(watched, QWidget) and not _scrolls(watched):
            # The form scrolls; values do not change under a passing pointer.
            event.ignore()
            return True
        return False

    def _is_next(self, event: QKeyEvent) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self._takes_next and enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier

    def _override(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape or self._is_next(event):
            event.accept()
            return True
        special = event.key() >= Qt.Key.Key_Escape
        if special or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.shortcut.emit()
        if any(event.matches(keys) for keys in _OWN_UNDO):
            # There is one history: undo belongs to the document, not to the field.
            event.ignore()
            return True
        return False


def _scrolls(widget: QWidget) -> bool:
    """Whether the wheel moves through what the widget shows: a text that has the keyboard."""
    return widget.hasFocus() and not isinstance(widget, QComboBox | QAbstractSpinBox)
