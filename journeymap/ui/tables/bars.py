"""What stands around a table: a strip that says what happened and offers what to do, and a line that adds a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from journeymap.model.analysis import tables
from journeymap.model.search import folded
from journeymap.ui.forms.choices import Choice
from journeymap.ui.parts.flat_combo import FlatCombo
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.text.qt_texts import QtTexts

Offer = tuple[str, Callable[[], None]]
"""What a button says, and what it does."""
_FIRST = {
    tables.TOUCHPOINTS: "title",
    tables.PAIN_POINTS: "pain",
    tables.OPPORTUNITIES: "opportunity",
    tables.READINGS: "value",
    tables.INFORMATION: "item",
}
_PLACED = (tables.TOUCHPOINTS, tables.PAIN_POINTS, tables.OPPORTUNITIES, tables.READINGS)


class Strip(QFrame):
    """One message above a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 12, 6)
        self._row.addWidget(self._text, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def buttons(self) -> list[QPushButton]:
        return self._buttons

    def say(self, text: str, offers: Sequence[Offer] = (), *, trouble: bool = False) -> None:
        """Show a message with buttons; each of them takes it away."""
        self.clear()
        self._text.setText(text)
        self.setAccessibleName(text)
        restyle(self, "tone", "trouble" if trouble else "plain")
        for words, act in offers:
            button = QPushButton(words)
            button.clicked.connect(lambda _checked=False, act=act: self._do(act))
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)
        self.show()
        if self._buttons:
            self._buttons[0].setFocus()

    def clear(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.hide()

    def _do(self, act: Callable[[], None]) -> None:
        self.clear()
        act()


class AddLine(QFrame):
    """Adds rows one after the other: what it says, and the touchpoint it belongs to, picked by completion.

    `added(given, place)`: texts by column, and the key of the place or None; `left` follows Esc.
    """

    added = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("addLine")
        self._name = ""
        self._places: list[tuple[Key, str]] = []
        self._optional = ""
        self.line = QLineEdit()
        self.metrics = FlatCombo()
        self._metrics: list[Choice] = []
        self._at = QLabel()
        self.place = FlatCombo()
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(24)
        completer = self.place.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.button = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        for widget, stretch in ((self.metrics, 1), (self.line, 3), (self._at, 0), (self.place, 2), (self.button, 0)):
            row.addWidget(widget, stretch)
        self.line.returnPressed.connect(self._add)
        place_line = self.place.lineEdit()
        if place_line is not None:
            place_line.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)
        for widget in (self.line, self.place, self.metrics, self.button):
            widget.installEventFilter(self)
        self.hide()

    def open(
        self, name: str, places: list[tuple[Key, str]], at: Key | None, metrics: list[Choice], texts: QtTexts
    ) -> None:
        """Ask for a row of this table; `at` is the place that is meant if nothing else is said."""
        self._name, self._places, self._metrics = name, places, metrics
        self._optional = texts.text("tables.add.nowhere") if name == tables.OPPORTUNITIES else ""
        said = texts.text(f"tables.add-{name}")
        self.line.setPlaceholderText(said)
        self.line.setAccessibleName(said)
        self.metrics.setVisible(name == tables.READINGS)
        self.metrics.setAccessibleName(texts.text("tables.column.metric"))
        if self.metrics.isVisibleTo(self):
            self.metrics.clear()
            self.metrics.addItems([words for _, words in metrics])
        placed = name in _PLACED
        self._at.setText(texts.text("tables.add.after" if name == tables.TOUCHPOINTS else "tables.add.at"))
        self._at.setVisible(placed)
        self.place.setVisible(placed)
        self.place.setAccessibleName(texts.text("tables.column.touchpoint"))
        self.place.clear()
        self.place.addItems([*([self._optional] if self._optional else []), *(words for _, words in places)])
        keys = [key for key, _ in places]
        first = 1 if self._optional else 0
        self.place.setCurrentIndex(keys.index(at) + first if at in keys else 0 if self._optional else -1)
        self.button.setText(texts.text("tables.add"))
        self.show()
        (self.place if placed and self.place.currentIndex() < 0 and not self.line.text() else self.line).setFocus()

    def clear(self) -> None:
        """Ready for the next one, in the same place."""
        self.line.clear()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.hide()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.line.setFocus()
            return
        given = {_FIRST[self._name]: text}
        if self._name == tables.READINGS and self._metrics:
            given["metric"] = self._metrics[max(0, self.metrics.currentIndex())][1]
        self.added.emit(given, self._chosen())

    def _chosen(self) -> Key | None:
        """The touchpoint that is picked or typed."""
        typed = self.place.currentText().strip()
        if not typed or typed == self._optional:
            return None
        exact = [key for key, words in self._places if words == typed]
        near = [key for key, words in self._places if folded(typed) in folded(words)]
        return exact[0] if exact else near[0] if len(near) == 1 else None
