"""What a channel can do, as a compact table: each property is yes, no or not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from journeymap.model.records.catalogues import Channel
from journeymap.model.vocab import Known
from journeymap.ui.canvas import tooltip
from journeymap.ui.forms.on_catalogues import CHANNEL_PROPERTIES
from journeymap.ui.parts.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journeymap.ui.text.qt_texts import QtTexts

_LINE = 28
_KNOWN = (Known.YES, Known.NO, Known.UNKNOWN)


class _Choice(QRadioButton):
    """Left and right choose among those of its line."""

    def __init__(self, group: QButtonGroup, place: int) -> None:
        super().__init__()
        self._group, self._place = group, place
        group.addButton(self, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        there = self._group.button(self._place + by) if by is not None else None
        if by is None:
            super().keyPressEvent(event)
        elif there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)
            there.click()


class PropertyTable(QWidget):
    """`chosen(property, value)`: the person said so. The Tab key goes from line to line, arrows choose."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self.heading = plain_label("part", wraps=False)
        grid.addWidget(self.heading, 0, 0)
        self._heads = [self._label("head", 0, column) for column in (1, 2, 3)]
        self._labels: dict[str, QLabel] = {}
        self._groups: dict[str, QButtonGroup] = {}
        for line, name in enumerate(CHANNEL_PROPERTIES, 1):
            self._add_line(line, name)
            grid.setRowMinimumHeight(line, _LINE)

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Show what these channels agree on."""
        self._filling = True
        for name, group in self._groups.items():
            values = {getattr(channel, name) for channel in channels}
            value = values.pop() if len(values) == 1 else None
            group.setExclusive(False)
            for place, known in enumerate(_KNOWN):
                group.button(place).setChecked(known is value)
            group.setExclusive(True)
        self._filling = False

    def set_texts(self, texts: QtTexts) -> None:
        self.heading.setText(texts.text("form.section.properties"))
        words = [texts.text(f"known.{known.value}") for known in _KNOWN]
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        for name, label in self._labels.items():
            said = texts.text(f"channel_property.{name}")
            label.setText(said[:1].upper() + said[1:])
            tip = texts.text(f"form.channel.{name}.tip")
            tooltip.put(label, tip, wraps=True)
            for place, word in enumerate(words):
                button = self._groups[name].button(place)
                button.setAccessibleName(f"{said}: {word}")
                tooltip.put(button, tip, wraps=True)

    def set_read_only(self, on: bool) -> None:
        for group in self._groups.values():
            for button in group.buttons():
                button.setEnabled(not on)

    def _label(self, name: str, line: int, column: int) -> QLabel:
        label = plain_label(name, wraps=False)
        centre = Qt.AlignmentFlag.AlignHCenter if column else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, line, column, centre)
        return label

    def _add_line(self, line: int, name: str) -> None:
        self._labels[name] = self._label("field", line, 0)
        group = QButtonGroup(self)
        for place in range(len(_KNOWN)):
            button = _Choice(group, place)
            button.setObjectName(f"{name}.{_KNOWN[place].value}")
            self._grid.addWidget(button, line, place + 1, Qt.AlignmentFlag.AlignHCenter)
        group.idToggled.connect(lambda place, on: self._toggled(name, place, on))
        self._groups[name] = group

    def _toggled(self, name: str, place: int, on: bool) -> None:
        if on and not self._filling:
            self.chosen.emit(name, _KNOWN[place].value)
