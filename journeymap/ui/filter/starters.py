"""Buttons that start a filter by mouse: one for each field that people ask for most and that has no chip yet."""

from __future__ import annotations

from collections.abc import Callable, Container

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

from journeymap.model.analysis.conditions import Field
from journeymap.model.messages import Texts
from journeymap.ui.filter.menus import Choice, ValueMenu

FIELDS = (Field.PHASE, Field.CHANNEL, Field.OWNER, Field.PERSONA, Field.EVIDENCE, Field.PAIN)
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class Starters(QObject):
    """`choices` gives the values of a field when its menu opens."""

    toggled = Signal(object, str, bool)
    """A field, a value, and whether it is wanted."""

    def __init__(self, parent: QObject, choices: Callable[[Field], list[Choice]]) -> None:
        super().__init__(parent)
        self._choices = choices
        self._nothing = ""
        self.buttons: dict[Field, QToolButton] = {}
        self._menus: dict[Field, ValueMenu] = {}
        for field in FIELDS:
            self._add(field)

    def set_texts(self, texts: Texts) -> None:
        """Put the names into words."""
        self._nothing = texts.text("filter.nothing")
        for field, button in self.buttons.items():
            name = texts.text(f"filter.field.{field.value}")
            button.setText(texts.text("filter.add", field=name.replace("&", "&&")))
            button.setAccessibleName(texts.text("filter.add.name", field=name))
            button.setToolTip(texts.text("filter.add.name", field=name))

    def follow(self, chips: Container[Field]) -> list[Field]:
        """Only fields without a chip can be started. Answers with those that went and had the keyboard."""
        went = [field for field, button in self.buttons.items() if field in chips and button.hasFocus()]
        for field, button in self.buttons.items():
            button.setVisible(field not in chips)
            if self._menus[field].isVisible():
                self._fill(field)
        return went

    def _add(self, field: Field) -> None:
        button = QToolButton()
        button.setObjectName("filterStart")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumHeight(32)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = ValueMenu(button)
        menu.aboutToShow.connect(lambda: self._fill(field))
        menu.toggled.connect(lambda value, on: self.toggled.emit(field, value, on))
        button.setMenu(menu)
        button.installEventFilter(self)
        self.buttons[field], self._menus[field] = button, menu

    def _fill(self, field: Field) -> None:
        choices, menu = self._choices(field), self._menus[field]
        menu.show_choices(choices)
        if not choices:
            menu.clear()
            menu.addAction(self._nothing).setEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opening = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _OPENING
        if opening and isinstance(watched, QToolButton):
            watched.showMenu()
            return True
        return False
