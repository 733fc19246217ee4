"""The list of work that is in no file: what it is, and what can be done with it, one row a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.canvas import tooltip
from journeymap.ui.parts.elided import Elided
from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_Key = Qt.Key
_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Work:
    """Work that is in no file: what to call it, a line on it, where it belongs, how to go on with it or set it aside
    (None: it is set aside already)."""

    title: str
    line: str
    tip: str
    open: Callable[[], None]
    set_aside: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Together:
    """What can be done with all of them at once: the key of its text, and how."""

    text: str
    act: Callable[[], None]


class WorkList(QWidget):
    """A heading, a sentence, and the rows below; hidden as long as there are none. The first `most` show at first."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._is_whole = False
        self._rows: list[_Row] = []
        self._together: list[QPushButton] = []
        self._title, self._note = plain_label("column", wraps=False), plain_label("quiet")
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._frame = QFrame()
        self._frame.setObjectName("works")
        self._list = QVBoxLayout(self._frame)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        self._more = _button("link")
        self._more.clicked.connect(self._show_whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._head)
        layout.addWidget(self._note)
        layout.addSpacing(4)
        layout.addWidget(self._frame)
        layout.addWidget(self._more)
        self.hide()

    def set_words(self, title: str, note: str) -> None:
        """The heading and the sentence below it."""
        self._title.setText(title)
        self._note.setText(note)

    def show_works(self, works: Sequence[Work], together: Sequence[Together], texts: QtTexts) -> None:
        """Show other works; who had the keys in a row has them in the one that stands there now."""
        place = self._place()
        for old in (*self._rows, *self._together):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._together = [self._for_all(each, texts) for each in together if len(works) > 1]
        self._rows = [_Row(work, texts) for work in works]
        for number, row in enumerate(self._rows):
            row.setProperty("first", number == 0)
            row.stepped.connect(lambda by, at=number: self._step(at + by))
            self._list.addWidget(row)
        self._more.setText(texts.text("start.show-all", n=len(works)))
        self._fold()
        self.setVisible(bool(works))
        if place is not None and self._rows:
            self.take_keys(place)

    def chain(self) -> list[QWidget]:
        """What the Tab key goes through, in its order."""
        return [*self._together, *(button for row in self._rows for button in row.buttons), self._more]

    def take_keys(self, place: int = 0) -> None:
        """Give the keys to a row: Enter goes on with it."""
        if self._rows:
            shown = [row for row in self._rows if not row.isHidden()]
            shown[min(place, len(shown) - 1)].open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _for_all(self, together: Together, texts: QtTexts) -> QPushButton:
        button = _button("quiet", texts.text(together.text))
        button.clicked.connect(lambda: together.act())
        self._head.addWidget(button)
        return button

    def _place(self) -> int | None:
        focus = QApplication.focusWidget()
        return next((place for place, row in enumerate(self._rows) if focus and row.isAncestorOf(focus)), None)

    def _step(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._is_whole = self._is_whole or place >= self._most
            self._fold()
            self.take_keys(place)

    def _show_whole(self) -> None:
        self._is_whole = True
        self._fold()
        self.take_keys(self._most)

    def _fold(self) -> None:
        # One row more is not worth a button that stands in its place.
        folded = not self._is_whole and len(self._rows) > self._most + 1
        for place, row in enumerate(self._rows):
            row.setVisible(not folded or place < self._most)
        self._more.setVisible(folded)


class _Row(QFrame):
    """One document: a click anywhere goes on with it; up and down step through the rows, Del sets aside."""

    stepped = Signal(int)

    def __init__(self, work: Work, texts: QtTexts) -> None:
        super().__init__()
        self._work = work
        self.setObjectName("work")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title, line = Elided("workTitle"), Elided("quiet")
        title.set_whole(work.title, work.tip)
        line.set_whole(work.line, work.tip)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (title, line):
            label.take_what_is_left()
            words.addWidget(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(words, 1)
        self.open = _RowButton("workOpen", texts.text("start.open"))
        self.open.clicked.connect(lambda: work.open())
        self.open.setAccessibleName(texts.text("start.open-work", name=work.title))
        self.open.setAccessibleDescription(work.line)
        layout.addWidget(self.open)
        self.buttons = [self.open]
        if (set_aside := work.set_aside) is not None:
            aside = _RowButton("quiet", texts.text("answer.to-drafts"))
            aside.clicked.connect(lambda: set_aside())
            aside.setAccessibleName(texts.text("start.aside-work", name=work.title))
            tooltip.put(aside, texts.text("start.aside-tip"))
            layout.addWidget(aside)
            self.buttons.append(aside)
            for button in self.buttons:
                button.deleted.connect(lambda: set_aside())
        for button in self.buttons:
            button.stepped.connect(self.stepped)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._work.open()


class _RowButton(QPushButton):
    """A button of a row, with the keys of the list."""

    stepped = Signal(int)
    deleted = Signal()

    def __init__(self, look: str, text: str) -> None:
        super().__init__(text)
        _dress(self, look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == _Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


def _button(look: str, text: str = "") -> QPushButton:
    button = QPushButton(text)
    _dress(button, look)
    return button


def _dress(button: QPushButton, look: str) -> None:
    button.setObjectName(look)
    button.setAutoDefault(True)  # so that Enter presses it as well
    button.setCursor(Qt.CursorShape.PointingHandCursor)
