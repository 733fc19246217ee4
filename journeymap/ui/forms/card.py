"""The head of a card: a record in a few words, unfolded by click or key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from journeymap.ui.canvas import tooltip
from journeymap.ui.forms.opened import Opened
from journeymap.ui.forms.summaries import Words
from journeymap.ui.theme.restyle import restyle

_SHOWN = 300
"""No more characters of a text are looked at: two lines hold fewer."""

_WIDTHS = 8
_KEYS = frozenset(
    (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)
)


class Lines(QWidget):
    """Plain text in at most `limit` lines, broken anywhere if need be, then elided: no text makes a form wider."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self._text = ""
        self._known: dict[int, list[str]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_text(self, text: str) -> None:
        """Show this text."""
        shown = " ".join(text[:_SHOWN].split())
        if shown != self._text:
            self._text = shown
            self._known.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._broken(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(60, self.heightForWidth(max(60, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        for number, line in enumerate(self._broken(self.width())):
            painter.drawText(0, number * metrics.lineSpacing() + metrics.ascent(), line)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._known.clear()

    def _broken(self, width: int) -> list[str]:
        """The lines at this width; layouts ask many times."""
        if width not in self._known:
            if len(self._known) > _WIDTHS:
                self._known.clear()
            self._known[width] = self._break(width)
        return self._known[width]

    def _break(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while len(lines) < self._limit and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            if len(lines) == self._limit - 1:
                rest = self._text[start:]
                lines.append(self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width))
            else:
                lines.append(self._text[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return lines


class CardHead(QAbstractButton):
    """What one sees of a record in a list.

    `escaped` is Esc, `removed` the Delete key, `shifted(by)` Alt with an arrow, `stepped(by)` an arrow
    alone, `next_wanted` Ctrl+Enter.
    """

    escaped = Signal()
    removed = Signal()
    shifted = Signal(int)
    stepped = Signal(int)
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardHead")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._badge, self._title, self._note = QLabel(), Lines(2), Lines(2)
        self._badge.setObjectName("badge")
        self._badge.setTextFormat(Qt.TextFormat.PlainText)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title.setObjectName("cardTitle")
        self._note.setObjectName("cardNote")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._shown: tuple[Words, str, str] | None = None

    def show_words(self, words: Words, untitled: str, some: str) -> None:
        """Show a record in these words; `some` says that not all owners have it."""
        if (words, untitled, some) == self._shown:
            return
        self._shown = (words, untitled, some)
        note = "  \u00b7  ".join(part for part in (some, words.note) if part)
        title = words.title or untitled
        self._title.set_text(title)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self._badge.setText(words.badge)
        self._badge.setVisible(bool(words.badge))
        restyle(self._badge, "tone", words.tone.value)
        self.setAccessibleName(", ".join(part for part in (words.spoken, title[:_SHOWN], note) if part))
        tooltip.put(self, "\n".join(part for part in (words.title, words.spoken) if part), wraps=True)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else -1

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()  # Delete would mean the touchpoint itself
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and held == Qt.KeyboardModifier.ControlModifier:
            self.next_wanted.emit()
        elif enter:
            self.click()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key in steps and held & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(steps[Qt.Key(key)])
        elif key in steps:
            self.stepped.emit(steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()


class Card(QFrame):
    """A head, and below it what is unfolded, if this is the card that is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.head = CardHead()
        self.holds: Opened | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def take(self, opened: Opened) -> None:
        """Unfold."""
        self.holds = opened
        self._column.addWidget(opened)
        opened.show()

    def give_back(self) -> None:
        """Fold."""
        if self.holds is not None:
            self.holds.hide()
            self._column.removeWidget(self.holds)
            self.holds = None
