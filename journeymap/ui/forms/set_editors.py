"""Widgets for closed sets: chips that are on or off, and a score from 1 to 5."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.flow import Flow, Tag
from journeymap.ui.forms.values import SEVERAL, Shown, Tie, Tied
from journeymap.ui.theme.restyle import restyle

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

SCORES = (1, 2, 3, 4, 5)


class ChipsEditor(FieldEditor):
    """A chip for each word of a closed set; those that only some of the records have are dashed."""

    def __init__(self, parent: QObject) -> None:
        outer = QWidget()
        self._flow = Flow(outer)
        super().__init__(outer, parent)
        self._chips: list[QPushButton] = []
        self._choices: list[Choice] = []
        self._ties: dict[str, bool] = {}
        self._texts: QtTexts | None = None
        self._tip = ""
        self._read_only = False

    def show_value(self, value: Shown) -> None:
        shown = value if isinstance(value, tuple) else ()
        self._ties = {tied.entry: tied.by_all for tied in shown if isinstance(tied, Tied)}
        self._dress()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        while len(self._chips) < len(self._choices):
            chip = Tag(self.widget)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.clicked.connect(partial(self._clicked, len(self._chips)))
            self.watch(chip)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        if self._chips:
            self.widget.setFocusProxy(self._chips[0])
        self._dress()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        self._dress()

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self._dress()

    def name(self, accessible: str, tip: str) -> None:
        super().name(accessible, tip)
        self._tip = tip
        self._dress()

    def focusable(self) -> list[QWidget]:
        return list(self._chips)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(watched, QPushButton) and event.key() in steps:  # type: ignore[attr-defined]
            place = (self._chips.index(watched) + steps[event.key()]) % len(self._chips)  # type: ignore[attr-defined]
            self._chips[place].setFocus()
            return True
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        for chip, (value, name) in zip(self._chips, self._choices, strict=False):
            state = self._ties.get(str(value))
            chip.setText(name.replace("&", "&&"))
            chip.setChecked(state is True)
            mixed = state is False
            said = self._texts.text("form.some", name=name) if mixed and self._texts is not None else name
            chip.setAccessibleName(said)
            chip.setAccessibleDescription(self._tip)
            chip.setEnabled(not self._read_only)
            restyle(chip, "mixed", mixed)

    def _clicked(self, place: int, _checked: bool = False) -> None:
        value = str(self._choices[place][0])
        self.chosen.emit(Tie(value, on=self._ties.get(value) is not True))


class ScoreEditor(FieldEditor):
    """Five small buttons in a row; the digits 1 to 5 and the arrow keys choose."""

    def __init__(self, parent: QObject) -> None:
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        super().__init__(outer, parent)
        self._group = QButtonGroup(self)
        for score in SCORES:
            button = QPushButton(str(score), outer)
            button.setObjectName("score")
            button.setProperty("end", "first" if score == SCORES[0] else "last" if score == SCORES[-1] else "")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, score)
            self.watch(button)
            row.addWidget(button, 1)
        self._group.idClicked.connect(lambda score: self.chosen.emit(score))
        outer.setFocusProxy(self._group.button(SCORES[0]))
        self._value: Shown = None

    def show_value(self, value: Shown) -> None:
        self._value = value
        score = value if isinstance(value, int) else 0
        # In an exclusive group nothing can be switched off.
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == score)
        self._group.setExclusive(True)
        self.widget.setFocusProxy(self._group.button(score or SCORES[0]))

    def set_read_only(self, on: bool) -> None:
        self.widget.setEnabled(not on)

    def name(self, accessible: str, tip: str) -> None:
        super().name(accessible, tip)
        for button in self._group.buttons():
            button.setAccessibleName(f"{accessible} {button.text()}")
            button.setAccessibleDescription(tip)

    def focusable(self) -> list[QWidget]:
        return [self._group.button(score) for score in SCORES]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent) and not event.modifiers():
            wanted = self._score(event.key())
            if wanted and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # the map has shortcuts without modifiers
                return True
            if wanted and event.type() == QEvent.Type.KeyPress:
                self._choose(wanted)
                return True
        return super().eventFilter(watched, event)

    def _score(self, key: int) -> int:
        """The score that a key means; 0 for none."""
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            return key - Qt.Key.Key_0
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        now = self._value if isinstance(self._value, int) else 3
        return max(1, min(5, now + by)) if by else 0

    def _choose(self, score: int) -> None:
        self._group.button(score).setChecked(True)
        self._group.button(score).setFocus()
        if self._value is SEVERAL or score != self._value:
            self.chosen.emit(score)
