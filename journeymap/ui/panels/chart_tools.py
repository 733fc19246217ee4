"""The row above a chart: which chart, of what, as curve or table, copy and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from journeymap.ui.parts.flat_combo import FlatCombo

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

_BUTTONS = {
    "straight": "chart-line",
    "table": "table-2",
    "copy": "copy",
    "save": "image-down",
}


class ChartTools(QWidget):
    """Says what a person chooses; decides nothing."""

    kind_chosen = Signal(str)
    choice_chosen = Signal(str)
    smooth_chosen = Signal(bool)
    table_wanted = Signal(bool)
    copy_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, kinds: list[str]) -> None:
        super().__init__()
        self._kinds = kinds
        self.kind, self.choice = FlatCombo(), FlatCombo()
        for box in (self.kind, self.choice):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in kinds:
            self.kind.addItem("", name)
        self.choice.hide()
        self.buttons = {name: QToolButton() for name in _BUTTONS}
        self.buttons["straight"].setCheckable(True)
        self.buttons["table"].setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.kind)
        row.addWidget(self.choice)
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        self.kind.activated.connect(lambda at: self.kind_chosen.emit(self.kind.itemData(at)))
        self.choice.activated.connect(lambda at: self.choice_chosen.emit(self.choice.itemData(at)))
        self.buttons["straight"].toggled.connect(lambda on: self.smooth_chosen.emit(not on))
        self.buttons["table"].toggled.connect(self.table_wanted)
        self.buttons["copy"].clicked.connect(self.copy_wanted)
        self.buttons["save"].clicked.connect(self.save_wanted)

    @property
    def wants_table(self) -> bool:
        """Whether figures are wanted instead of the picture."""
        return self.buttons["table"].isChecked()

    def set_kind(self, kind: str) -> None:
        """Show which chart is shown."""
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self._kinds.index(kind))

    def show_choices(self, choices: list[tuple[str, str]], chosen: str, *, has_curves: bool) -> None:
        """Offer what can be chosen about this chart."""
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for name, text in choices:
                self.choice.addItem(text, name)
            self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setVisible(bool(choices))
        self.buttons["straight"].setVisible(has_curves)

    def set_usable(self, on: bool) -> None:
        """Whether there is a chart to copy, to save, to read."""
        for button in self.buttons.values():
            button.setEnabled(on)

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language."""
        for at, name in enumerate(self._kinds):
            self.kind.setItemText(at, texts.text(f"charts.kind.{name}"))
        self.kind.setAccessibleName(texts.text("charts.which"))
        self.choice.setAccessibleName(texts.text("charts.of-what"))
        for name, button in self.buttons.items():
            button.setToolTip(texts.text(f"charts.button.{name}"))
            button.setAccessibleName(texts.text(f"charts.button.{name}"))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        from journeymap.ui.theme.chrome_icons import icon

        for name, button in self.buttons.items():
            button.setIcon(icon(_BUTTONS[name], theme))
