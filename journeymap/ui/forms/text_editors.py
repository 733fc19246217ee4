"""Widgets for text: one line, and several lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit

from journeymap.model import text
from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.values import SEVERAL, Shown, Value

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_LINES = 2
LINE_LIMIT = 200_000
"""Characters that a line takes: enough that whatever is pasted reaches the model, which says what is too long."""


class LineEditor(FieldEditor):
    """One line of text."""

    def __init__(self, parent: QObject) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(LINE_LIMIT)
        super().__init__(self._line, parent)
        self._line.textEdited.connect(self._edited)
        self._line.returnPressed.connect(self._entered)
        self._several = self._hint = ""
        self._offers: QStringListModel | None = None
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

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these while one types."""
        names = [name for _, name in choices]
        if self._offers is None or self._offers.stringList() != names:
            self._offers = QStringListModel(names, self)
            completer = QCompleter(self._offers, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.activated.connect(self._edited)
            self._line.setCompleter(completer)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()  # lines break elsewhere now

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
