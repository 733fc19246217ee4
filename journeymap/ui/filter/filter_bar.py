"""The bar above the map with a chip for each field that is filtered by, and a line to type what else is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from journeymap.model.analysis.conditions import Field
from journeymap.model.messages import Texts
from journeymap.ui.canvas import tooltip
from journeymap.ui.filter.entry import Entry
from journeymap.ui.filter.menus import Choice, ValueMenu
from journeymap.ui.filter.starters import Starters
from journeymap.ui.filter.words import Offer
from journeymap.ui.forms.flow import Flow

ICONS = ("funnel", "x")
_ICON = QSize(16, 16)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
Choices = Callable[[Field], list[Choice]]


class FilterBar(QFrame):
    """Shows conditions and says what people do with them; it filters nothing itself.

    `choices` gives the values of a field when its menu opens, `offers` what fits what is being typed.
    """

    value_toggled = Signal(object, str, bool)
    """A field, a value, and whether it is wanted."""
    field_removed = Signal(object)
    cleared = Signal()
    closed = Signal()
    """Nothing is to be filtered any more, and the bar is to go."""
    left = Signal()
    """Back to the map; what is filtered stays."""

    def __init__(self, choices: Choices, offers: Callable[[str], list[Offer]]) -> None:
        super().__init__()
        self.setObjectName("filter")
        self._choices = choices
        self.chips: dict[Field, QToolButton] = {}
        self._menus: dict[Field, ValueMenu] = {}
        self._sign, self.count = QLabel(), QLabel()
        self._sign.setFixedWidth(20)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.entry = Entry(offers)
        self.entry.chosen.connect(lambda field, value: self.value_toggled.emit(field, value, True))
        self.entry.back.connect(self._go_back)
        self.entry.left.connect(self.left)
        self.starters = Starters(self, choices)
        self.starters.toggled.connect(self.value_toggled)
        self._clear, self._close = _button(), _button()
        self._clear.clicked.connect(self.cleared)
        self._close.clicked.connect(self.closed)
        self._close.setFixedSize(32, 32)
        middle = QWidget()
        self._flow = Flow(middle)
        for part in (self.entry, *self.starters.buttons.values()):
            self._flow.addWidget(part)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 3, 12, 3)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(middle, 1)
        for part in (self.count, self._clear, self._close):
            layout.addWidget(part)
        self.hide()

    def set_texts(self, texts: Texts) -> None:
        """Put the names into words."""
        self.setAccessibleName(texts.text("filter.name"))
        self.entry.set_texts(texts)
        self.starters.set_texts(texts)
        self._clear.setText(texts.text("filter.clear"))
        self._clear.setToolTip(texts.text("filter.clear.tip"))
        self._close.setToolTip(texts.text("filter.close"))
        self._close.setAccessibleName(texts.text("filter.close"))

    def set_icons(self, sign: QIcon, close: QIcon) -> None:
        self._sign.setPixmap(sign.pixmap(_ICON, self.devicePixelRatioF()))
        self._close.setIcon(close)

    def show_chips(self, chips: Sequence[tuple[Field, str, str]], count: str) -> None:
        """A chip for each (field, text, whole text), in this order, and how much of the map is left."""
        wanted = [field for field, _, _ in chips]
        for field in [field for field in self.chips if field not in wanted]:
            self._drop(field)
        for field, text, whole in chips:
            button = self.chips.get(field) or self._add(field)
            button.setText(text.replace("&", "&&"))
            tooltip.put(button, whole)
            button.setAccessibleName(whole)
        for field in self.starters.follow(self.chips):
            self.chips[field].setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange(wanted)
        self.count.setText(count)
        self._clear.setVisible(bool(chips))
        for field, menu in self._menus.items():
            if menu.isVisible():
                menu.show_choices(self._choices(field))

    def open_chip(self, field: Field) -> None:
        """Open the values of a field."""
        if field in self.chips:
            self.chips[field].showMenu()

    def _add(self, field: Field) -> QToolButton:
        button = _button()
        button.setObjectName("filterChip")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = ValueMenu(button)
        menu.aboutToShow.connect(lambda: menu.show_choices(self._choices(field)))
        menu.toggled.connect(lambda value, on: self.value_toggled.emit(field, value, on))
        button.setMenu(menu)
        button.installEventFilter(self)
        self.chips[field], self._menus[field] = button, menu
        self._flow.addWidget(button)
        button.show()  # the layout would do so later, and until then it takes no focus
        return button

    def _drop(self, field: Field) -> None:
        button = self.chips.pop(field)
        had_focus = button.hasFocus() or self._menus[field].isVisible()
        self._menus.pop(field).close()
        self._flow.removeWidget(button)
        button.hide()
        button.deleteLater()
        if had_focus:
            self.entry.setFocus()

    def _arrange(self, wanted: Sequence[Field]) -> None:
        """Chips in their order, the line to type in and what starts others after them; Tab goes the same way."""
        parts: list[QWidget] = [*(self.chips[field] for field in wanted), self.entry, *self.starters.buttons.values()]
        for part in parts:
            self._flow.removeWidget(part)
        for part in parts:
            self._flow.addWidget(part)
        parts += [self._clear, self._close]
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _go_back(self) -> None:
        """Backspace in the empty line: to the last chip, where Backspace takes it away."""
        if self.chips:
            list(self.chips.values())[-1].setFocus(Qt.FocusReason.BacktabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            field = next((field for field, button in self.chips.items() if button is watched), None)
            if field is not None and event.key() in _DELETE:
                self.field_removed.emit(field)
                return True
            if field is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.open_chip(field)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)


def _button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumHeight(32)
    return button
