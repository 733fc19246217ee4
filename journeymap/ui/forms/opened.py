"""What a card shows when it is unfolded: the form of its record, and what can be done with the record as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.forms.groups import Group

if TYPE_CHECKING:
    from journeymap.ui.editor import Editor
    from journeymap.ui.forms.part import NestedForm
    from journeymap.ui.text.qt_texts import QtTexts


class Opened(QWidget):
    """A form with buttons below it. One is made for a list, and wanders from card to card.

    `removed`, `shifted(by)` and `spread` (give it to all owners) are the buttons.
    """

    removed = Signal()
    shifted = Signal(int)
    spread = Signal()

    def __init__(self, form: NestedForm, ranked: bool) -> None:
        super().__init__()
        self.form = form
        self._ranked = ranked
        self._several = self._lacking = False
        self._read_only = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 2, 8, 8)
        column.setSpacing(6)
        assert isinstance(form, QWidget)
        column.addWidget(form)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._up, self._down, self._spread, self._remove = (QPushButton() for _ in range(4))
        for button in (self._up, self._down, self._spread, self._remove):
            button.setObjectName("quiet")
            button.setAutoDefault(False)
        self._up.setText("\u2191")
        self._down.setText("\u2193")
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addWidget(self._spread)
        row.addStretch(1)
        row.addWidget(self._remove)
        column.addLayout(row)
        self._up.clicked.connect(lambda: self.shifted.emit(-1))
        self._down.clicked.connect(lambda: self.shifted.emit(1))
        self._spread.clicked.connect(self.spread)
        self._remove.clicked.connect(self.removed)

    def show_group(self, editor: Editor, map_id: str, group: Group, owners: int) -> None:
        """Show these records of so many owners."""
        self.form.show_records(editor, map_id, group.ids)
        self.fit(group, owners)

    def fit(self, group: Group, owners: int) -> None:
        """Show the buttons that mean something now."""
        self._several, self._lacking = owners > 1, group.owners < owners
        self._show_buttons()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak a language."""
        self.form.set_texts(texts)
        self._spread.setText(texts.text("form.to-all"))
        self._spread.setToolTip(texts.text("form.to-all.tip"))
        self._remove.setText(texts.text("form.remove"))
        self._remove.setToolTip(texts.text("form.remove.tip"))
        for button, key in ((self._up, "form.up"), (self._down, "form.down")):
            button.setAccessibleName(texts.text(key))
            button.setToolTip(texts.text(f"{key}.tip"))

    def set_read_only(self, on: bool) -> None:
        """Show, but do not edit."""
        self._read_only = on
        self._show_buttons()

    def chain(self) -> Sequence[QWidget]:
        """The widgets that the Tab key goes through, in their order."""
        return [*self.form.chain(), self._up, self._down, self._spread, self._remove]

    def go_into(self, place: int) -> None:
        """Put the keyboard into the field number `place`."""
        fields = self.form.fields()
        if fields:
            fields[min(place, len(fields) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def has_keys(self) -> bool:
        """Whether the keyboard is in here."""
        window = self.window().focusWidget()
        return window is not None and self.isAncestorOf(window)

    def _show_buttons(self) -> None:
        self._up.setVisible(self._ranked and not self._several and not self._read_only)
        self._down.setVisible(self._ranked and not self._several and not self._read_only)
        self._spread.setVisible(self._lacking and not self._read_only)
        self._remove.setVisible(not self._read_only)
