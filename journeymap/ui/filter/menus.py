"""A menu of values with check marks that stays open while several are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Choice:
    """One value as the menu shows it; `count`: how many touchpoints have it."""

    value: str
    text: str
    count: int
    checked: bool


class ValueMenu(QMenu):
    """Says which value was toggled; Esc closes it, as does a click beside it."""

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self._values: dict[QAction, str] = {}

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Show these values; those that are there already keep their entries, so that the menu can stay open."""
        wanted = list(choices)
        entries = list(self._values)
        if [self._values[entry] for entry in entries] != [choice.value for choice in wanted]:
            self.clear()
            self._values = {self.addAction(""): choice.value for choice in wanted}
            entries = list(self._values)
        for entry, choice in zip(entries, wanted, strict=True):
            # what follows a tab stands at the right, where menus have their keys
            entry.setText(f"{choice.text.replace('&', '&&')}\t{choice.count}")
            entry.setCheckable(True)
            entry.setChecked(choice.checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        entry = self.actionAt(event.position().toPoint())
        if entry in self._values:
            self._toggle(entry)
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.activeAction()
        if event.key() in _CHOOSING and entry in self._values:
            self._toggle(entry)
            event.accept()
            return
        super().keyPressEvent(event)

    def _toggle(self, entry: QAction) -> None:
        self.toggled.emit(self._values[entry], not entry.isChecked())
