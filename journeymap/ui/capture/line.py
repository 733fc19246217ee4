"""One line to type into that colours what it understands; a text box of one line, as a line edit cannot do that."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from journeymap.model.capture import Part, PartKind

if TYPE_CHECKING:
    from journeymap.ui.theme.tokens import Theme

LONGEST = 5_000
"""Characters of one line; a longer one is no talk."""
_HEIGHT = 36
_COLOURS = {
    PartKind.CHANNEL: "portal",
    PartKind.PAIN: "pain",
    PartKind.EMOTION: "delight",
    PartKind.PHASE: "chrome.link",
    PartKind.LANE: "chrome.link",
}


class CaptureLine(QPlainTextEdit):
    """Enter is `confirmed` (True with Shift), several pasted lines are `pasted`, arrows go to `stepped` (+1, -1) and
    Tab to `completed` while there are offers; Esc is `left`; `lost` says that the focus has gone."""

    confirmed = Signal(bool)
    pasted = Signal(object)
    stepped = Signal(int)
    completed = Signal()
    left = Signal()
    lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("captureLine")
        self.has_offers = False
        self.setFixedHeight(_HEIGHT)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(7)
        self._colours = _Highlighter(self.document())

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put another text into the line, as if nothing had been typed before."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Say how the line is understood."""
        self._colours.show_parts(parts)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._colours.set_colours(theme.colours)

    @property
    def cursor_at(self) -> int:
        """How many characters stand before the cursor."""
        return bisect_left(_utf16(self.text), self.textCursor().position())

    def replace(self, start: int, end: int, text: str) -> None:
        """Put `text` in the place of a stretch of characters; one step of the line's own undo."""
        cursor, offsets = self.textCursor(), _utf16(self.text)
        cursor.setPosition(offsets[start])
        cursor.setPosition(offsets[end], QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Where the next letter will stand, in pixels from the left."""
        return self.cursorRect().x()

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text only; several lines are not squeezed into one."""
        text = source.text()
        if "\n" in text.strip("\r\n"):
            self.pasted.emit(source)
            # Qt has begun a step of undo for what has not been put in.
            QTimer.singleShot(0, self, self._forget_empty_step)
        else:
            room = LONGEST - len(self.text) + len(self.textCursor().selectedText())
            self.insertPlainText(text.strip("\r\n")[: max(0, room)])

    def _forget_empty_step(self) -> None:
        if not self.text:
            self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:  # nothing of the line to take back: the document's turn
                event.ignore()
                return False
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.lost.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit(shift)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Tab and self.has_offers:
            self.completed.emit()
        elif key == Qt.Key.Key_Tab:
            self.focusNextChild()
        elif key == Qt.Key.Key_Backtab:
            self.focusPreviousChild()
        elif not (event.text() and event.text().isprintable() and len(self.text) >= LONGEST):
            super().keyPressEvent(event)


class _Highlighter(QSyntaxHighlighter):
    """Colours the parts of the one block there is; what is not understood is underlined."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._parts: Sequence[Part] = ()
        self._formats: dict[PartKind, QTextCharFormat] = {}

    def show_parts(self, parts: Sequence[Part]) -> None:
        if parts != self._parts:
            self._parts = list(parts)
            self.rehighlight()

    def set_colours(self, colours: Mapping[str, str]) -> None:
        self._formats = {kind: QTextCharFormat() for kind in PartKind}
        for kind, made in self._formats.items():
            made.setForeground(QColor(colours[_COLOURS.get(kind, "text2")]))
        unknown = self._formats[PartKind.UNKNOWN]
        unknown.setForeground(QColor(colours["text1"]))
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        unknown.setUnderlineColor(QColor(colours["pain"]))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        offsets = _utf16(text)
        for part in self._parts:
            if part.end < len(offsets) and part.kind in self._formats:
                start, end = offsets[part.start], offsets[part.end]
                self.setFormat(start, end - start, self._formats[part.kind])


def _utf16(text: str) -> list[int]:
    """Where each character begins for Qt, which counts a character beyond the first 65,536 twice."""
    offsets = [0]
    for letter in text:
        offsets.append(offsets[-1] + (2 if ord(letter) > 0xFFFF else 1))
    return offsets
