"""The quiet line under a list that adds to it: text, or a metric with its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from journeymap.model.analysis import confidence
from journeymap.model.vocab import Metric
from journeymap.ui.forms import reading
from journeymap.ui.forms.items import Given
from journeymap.ui.forms.text_editors import LINE_LIMIT
from journeymap.ui.parts.flat_combo import FlatCombo

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

OPEN, STAY, LEAVE = "open", "stay", "leave"
"""What a person does after adding: look at what was added, add one more, or something else."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS = 6
_LEAVING = tuple(getattr(Qt.FocusReason, f"{way}FocusReason") for way in ("Tab", "Backtab", "Mouse", "Shortcut"))
"""Ways of leaving that complete what was typed; another window or a menu does not, nor does Esc."""


class AddLine(QLineEdit):
    """`finished(then)`: what was typed is complete, and what the person does then. `escaped` is Esc."""

    finished = Signal(str)
    entered = Signal()
    escaped = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("add")
        self.setMaxLength(LINE_LIMIT)

    def event(self, event: QEvent) -> bool:
        keys = (*_ENTER, Qt.Key.Key_Escape)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in keys:
                event.accept()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
                event.ignore()  # nothing of the line to take back: the document's turn
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.finished.emit(STAY if event.modifiers() & Qt.KeyboardModifier.ControlModifier else OPEN)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and not self.text():
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _LEAVING:
            self.finished.emit(LEAVE)


class Adder(QWidget):
    """What adds to a list. `added(given, then)`; `escaped` leads back, what was typed stays where it is.

    `entered`: somebody is about to type.
    """

    added = Signal(object, str)
    entered = Signal()
    escaped = Signal()
    stepped = Signal(int)

    def take(self) -> Given | None:
        """What was typed and waits, which is forgotten here; None if nothing is complete."""
        raise NotImplementedError

    def put_back(self) -> None:
        """What was taken last was refused: it stands in the line again."""
        raise NotImplementedError

    def draft(self) -> str:
        """What was typed, to be put back by `set_draft`."""
        raise NotImplementedError

    def set_draft(self, draft: str) -> None:
        raise NotImplementedError

    def set_texts(self, texts: QtTexts, heading: str) -> None:
        raise NotImplementedError

    def offer(self, texts: list[str]) -> None:
        """Offer these while one types."""

    def focusable(self) -> list[QWidget]:
        raise NotImplementedError


class TextAdder(Adder):
    """One line of text."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.line = AddLine()
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.finished.connect(self._finish)
        self.line.escaped.connect(self.escaped)
        self.line.stepped.connect(self.stepped)
        self.line.entered.connect(self.entered)
        self._offers: QStringListModel | None = None
        self._taken = ""

    def take(self) -> Given | None:
        self._taken = text = self.line.text().strip()
        self.line.setText("")  # not clear(): undo would bring back what has been added already
        return {"text": text} if text else None

    def put_back(self) -> None:
        self.line.setText(self._taken)

    def draft(self) -> str:
        return self.line.text()

    def set_draft(self, draft: str) -> None:
        if draft != self.line.text():
            self.line.setText(draft)

    def set_texts(self, texts: QtTexts, heading: str) -> None:
        self.line.setPlaceholderText("+  " + texts.text(f"{heading}.add"))
        self.line.setAccessibleName(texts.text(f"{heading}.add"))
        self.line.setToolTip(texts.text("form.add.tip"))

    def offer(self, texts: list[str]) -> None:
        if self._offers is not None and self._offers.stringList() == texts:
            return
        self._offers = QStringListModel(texts, self)
        completer = QCompleter(self._offers, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)

    def focusable(self) -> list[QWidget]:
        return [self.line]

    def _finish(self, then: str) -> None:
        given = self.take()
        if given is not None:
            self.added.emit(given, then)


class ReadingAdder(Adder):
    """A metric to choose, then its value; a unit follows where the metric says which."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._taken = (-1, "")
        self.choice = FlatCombo(_LETTERS)
        self.choice.setObjectName("add")
        self.choice.activated.connect(self._chosen)
        self.choice.installEventFilter(self)
        self.value = AddLine()
        self.value.setFixedWidth(92)
        self.value.hide()
        self.value.finished.connect(self._finish)
        self.value.textEdited.connect(lambda _text: self._mark(False))
        self.value.escaped.connect(self.escaped)
        self.value.stepped.connect(self.stepped)
        row.addWidget(self.choice, 1)
        row.addWidget(self.value)
        self.setFocusProxy(self.choice)

    def take(self) -> Given | None:
        typed, place = self.value.text().strip(), self.choice.currentIndex()
        if not typed or place < 0:
            return None
        metric = list(Metric)[place]
        try:
            value = reading.read_minutes(typed) if metric is Metric.WAITING_TIME else reading.read_number(typed)
        except ValueError:
            self._mark(True)
            return None
        self._taken = place, typed
        self.set_draft("")
        unit = "min" if metric is Metric.WAITING_TIME else "%" if metric in confidence.SHARES else ""
        return {"metric": metric.value, "value": float(value), "unit": unit}

    def put_back(self) -> None:
        place, typed = self._taken
        self.choice.setCurrentIndex(place)
        self._dress()
        self.value.setText(typed)
        self.value.show()

    def draft(self) -> str:
        return self.value.text()

    def _dress(self) -> None:
        """Without a metric it looks like the other lines that add."""
        self.choice.set_blank(self.choice.currentIndex() < 0)

    def set_draft(self, draft: str) -> None:
        self.value.setText(draft)
        self._mark(False)
        if not draft:
            self.choice.setCurrentIndex(-1)
            self.value.hide()
            self._dress()

    def set_texts(self, texts: QtTexts, heading: str) -> None:
        place = self.choice.currentIndex()
        self.choice.clear()
        for metric in Metric:
            self.choice.addItem(texts.text(f"metric.{metric.value}"))
        self.choice.setPlaceholderText("+  " + texts.text(f"{heading}.add"))
        self.choice.setAccessibleName(texts.text(f"{heading}.add"))
        self.choice.setCurrentIndex(place)
        self._dress()
        self.value.setPlaceholderText(texts.text("form.number"))
        self.value.setAccessibleName(texts.text("form.reading.value").replace("&", ""))

    def focusable(self) -> list[QWidget]:
        return [self.choice, self.value]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self.escaped.emit()
            return True
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self) -> None:
        self._dress()
        self.value.show()
        self.value.setFocus()

    def _finish(self, then: str) -> None:
        given = self.take()
        if given is not None:
            self.added.emit(given, then)

    def _mark(self, wrong: bool) -> None:
        if bool(self.value.property("wrong")) != wrong:
            self.value.setProperty("wrong", wrong)
            self.value.style().unpolish(self.value)
            self.value.style().polish(self.value)
