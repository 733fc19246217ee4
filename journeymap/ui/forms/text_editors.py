"""Widgets for text: one line, several lines, and lines that are read as a number, a duration or a day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox

from journeymap.model import text
from journeymap.ui.forms import reading
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import SEVERAL, Shown, Value

if TYPE_CHECKING:
    from journeymap.model.messages import Texts
    from journeymap.ui.text.qt_texts import QtTexts

_LINES = 3


class LineEditor(FieldEditor):
    """One line of text."""

    def __init__(self, parent: QObject) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent)
        self._line.textEdited.connect(self._edited)
        self._line.returnPressed.connect(self._entered)
        self._several = self._hint = ""
        self._mixed = False

    def show_value(self, value: Shown) -> None:
        self._mixed = value is SEVERAL
        shown = "" if self._mixed else str(value or "")
        if shown != self._line.text():
            self._line.setText(shown)
            self._line.setCursorPosition(0)
        self._place_hint()

    def cleaned(self, value: Value) -> Value:
        return text.clean_line(str(value or ""))

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        self._place_hint()

    def set_texts(self, texts: QtTexts) -> None:
        self._several = texts.text("form.several")
        self._place_hint()

    def set_read_only(self, on: bool) -> None:
        self._line.setReadOnly(on)

    def _edited(self, typed: str) -> None:
        self.typed.emit(typed)

    def _entered(self) -> None:
        self.left.emit()

    def _place_hint(self) -> None:
        self._line.setPlaceholderText(self._several if self._mixed else self._hint)


class _Block(QPlainTextEdit):
    """A few lines high; grows with its text."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        cursor = self.textCursor()
        if cursor.hasSelection() and event.reason() != Qt.FocusReason.PopupFocusReason:
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _fit(self) -> None:
        lines = max(_LINES, min(10, int(self.document().size().height())))
        margins = self.contentsMargins()
        frame = 2 * int(self.document().documentMargin()) + margins.top() + margins.bottom()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame + 2)


class BlockEditor(FieldEditor):
    """Several lines of plain text."""

    def __init__(self, parent: QObject) -> None:
        self._block = _Block()
        super().__init__(self._block, parent)
        self._filling = False
        self._block.textChanged.connect(self._changed)
        self._several = ""
        self._mixed = False

    def show_value(self, value: Shown) -> None:
        self._mixed = value is SEVERAL
        shown = "" if self._mixed else str(value or "")
        if shown != self._block.toPlainText():
            self._filling = True
            self._block.setPlainText(shown)
            self._filling = False
        self._place_hint()

    def cleaned(self, value: Value) -> Value:
        return text.clean_block(str(value or ""))

    def overflows(self, value: Value) -> bool:
        typed = str(value or "")
        return len(typed) > text.TEXT_LIMIT or typed.count("\n") >= text.LINE_LIMIT

    def set_texts(self, texts: QtTexts) -> None:
        self._several = texts.text("form.several")
        self._place_hint()

    def set_read_only(self, on: bool) -> None:
        self._block.setReadOnly(on)

    def _changed(self) -> None:
        if not self._filling:
            self.typed.emit(self._block.toPlainText())

    def _place_hint(self) -> None:
        self._block.setPlaceholderText(self._several if self._mixed else "")


class ReadLineEditor(LineEditor):
    """A line that is read as a value when it is complete; what cannot be read is marked, then taken back."""

    def __init__(
        self, parent: QObject, read: Callable[[str], Value], show: Callable[[str | float, Texts], str], example: str
    ) -> None:
        super().__init__(parent)
        self._read, self._show, self._example = read, show, example
        self._texts: QtTexts | None = None
        self._value: Shown = None
        self._line.editingFinished.connect(self._finish)

    def show_value(self, value: Shown) -> None:
        self._value = value
        self._mark(False)
        if value is None or value is SEVERAL or self._texts is None:
            super().show_value(value)
        else:
            super().show_value(self._show(value, self._texts))  # type: ignore[arg-type]
        self._line.setModified(False)

    def cleaned(self, value: Value) -> Value:
        return value

    def is_modified(self) -> bool:
        return self._line.isModified()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        super().set_texts(texts)
        if not self._line.isModified():
            self.show_value(self._value)

    def _edited(self, typed: str) -> None:
        self._mark(False)

    def _entered(self) -> None:
        """Reading comes with the end of editing."""

    def _place_hint(self) -> None:
        example = self._texts.text(self._example) if self._texts is not None else ""
        self._line.setPlaceholderText(self._several if self._mixed else example)

    def _finish(self) -> None:
        if not self._line.isModified():
            return
        typed = self._line.text().strip()
        try:
            value = self._read(typed) if typed else None
        except (ValueError, OverflowError):
            self._mark(True)
            if not self._line.hasFocus():
                self.show_value(self._value)
            return
        self._line.setModified(False)
        self.chosen.emit(value)

    def _mark(self, wrong: bool) -> None:
        if bool(self._line.property("wrong")) != wrong:
            self._line.setProperty("wrong", wrong)
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)


def percent(parent: QObject) -> FieldEditor:
    """A share from 0 to 100."""
    return ReadLineEditor(parent, reading.read_percent, lambda v, t: reading.show_percent(float(v), t), "form.share")


def minutes(parent: QObject) -> FieldEditor:
    """A duration."""
    return ReadLineEditor(parent, reading.read_minutes, lambda v, t: reading.show_minutes(int(v), t), "form.duration")


def day(parent: QObject) -> FieldEditor:
    """A date."""
    return ReadLineEditor(parent, reading.read_day, lambda v, t: reading.show_day(str(v), t), "form.day")


class CountEditor(FieldEditor):
    """A number from 1 on, with arrows."""

    def __init__(self, parent: QObject) -> None:
        self._box = QSpinBox()
        super().__init__(self._box, parent)
        self._box.setKeyboardTracking(False)
        self._box.setRange(1, 9_999)
        self._box.valueChanged.connect(self._changed)
        self._several = ""

    def show_value(self, value: Shown) -> None:
        mixed = value is SEVERAL or value is None
        self._box.blockSignals(True)
        # The value below the first one stands for "several".
        self._box.setMinimum(0 if mixed else 1)
        self._box.setSpecialValueText(self._several if mixed else "")
        self._box.setValue(0 if mixed else int(str(value)))
        self._box.blockSignals(False)

    def set_texts(self, texts: QtTexts) -> None:
        self._several = texts.text("form.several")
        if self._box.minimum() == 0:
            self._box.setSpecialValueText(self._several)

    def set_read_only(self, on: bool) -> None:
        self._box.setReadOnly(on)
        symbols = QSpinBox.ButtonSymbols
        self._box.setButtonSymbols(symbols.NoButtons if on else symbols.UpDownArrows)

    def _changed(self, value: int) -> None:
        if value > 0:
            self.chosen.emit(value)
