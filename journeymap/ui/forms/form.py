"""The form of one record type, built once from its description and filled with whatever is selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from journeymap.model.records.catalogues import Persona
from journeymap.ui.forms.binding import Target
from journeymap.ui.forms.rows import Row
from journeymap.ui.forms.spec import FormSpec, Section

if TYPE_CHECKING:
    from journeymap.ui.editor import Editor
    from journeymap.ui.text.qt_texts import QtTexts

_MARGIN, _GAP, _SECTION_GAP = 12, 6, 14


class Form(QWidget):
    """Edits the records of `target`. `given_up` follows an Esc that had nothing to take back."""

    given_up = Signal()

    def __init__(self, spec: FormSpec, texts: QtTexts) -> None:
        super().__init__()
        self.setObjectName("form")  # what its look hangs on, wherever it stands
        self.spec = spec
        self._texts = texts
        self._target = Target()
        self._read_only = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 4, _MARGIN, _MARGIN)
        column.setSpacing(_SECTION_GAP)
        self._sections = [_Section(section, self) for section in spec.sections]
        for section in self._sections:
            column.addLayout(section.grid)
        column.addStretch(1)
        self.set_texts(texts)

    def rows(self) -> Iterator[Row]:
        """The rows in their order, also those that are not shown now."""
        for section in self._sections:
            yield from (row for group in section.groups for row in group)

    def row(self, name: str) -> Row:
        """The (first) row of a field. Raises StopIteration if there is none."""
        return next(row for row in self.rows() if row.spec.name == name)

    def show_records(self, editor: Editor, map_id: str, ids: Sequence[str]) -> None:
        """Edit these records from now on; what was typed for others is written first."""
        if editor is self._target.editor:
            self.flush()
        self._target.editor, self._target.map_id, self._target.ids = editor, map_id, tuple(ids)
        self._fit_slots()
        for row in self.rows():
            row.binding.fill_choices(self._texts)
            row.binding.refill()
        self._set_read_only(editor.locked is not None)

    def refresh(self) -> None:
        """Follow an edit of the document."""
        self._fit_slots()
        for row in self.rows():
            row.binding.fill_choices(self._texts)
            row.binding.fill()

    def flush(self) -> None:
        """Write what is being typed."""
        for row in self.rows():
            row.binding.flush()

    def release(self) -> None:
        """Let go of the document."""
        for row in self.rows():
            row.binding.drop()
        self._target.editor, self._target.ids = None, ()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language; what is being typed stays."""
        self._texts = texts
        for section in self._sections:
            section.set_texts(texts, self._target)

    def make_row(self, section: Section, grid: QGridLayout, number: int) -> Row:
        """One more row, in its place in the tab order."""
        row = Row(section.fields[number], self._target, grid, self)
        row.binding.given_up.connect(self.given_up)
        row.set_texts(self._texts, None)
        if self._read_only:
            row.editor.set_read_only(True)
        return row

    def _fit_slots(self) -> None:
        grown = False
        for section in self._sections:
            grown = section.fit(self._target, self._texts) or grown
        if grown:
            self._order_tabs()

    def _order_tabs(self) -> None:
        widgets = [row.editor.widget for row in self.rows()]
        for first, second in zip(widgets, widgets[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def _set_read_only(self, on: bool) -> None:
        if on != self._read_only:
            self._read_only = on
            for row in self.rows():
                row.editor.set_read_only(on)


class _Section:
    """Rows under a heading; a repeated section has a group of rows for each slot, kept for when it is needed again."""

    def __init__(self, spec: Section, form: Form) -> None:
        self._spec, self._form = spec, form
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(10)
        self.grid.setVerticalSpacing(_GAP)
        self.grid.setColumnStretch(1, 1)
        self._heading: QLabel | None = None
        if spec.heading:
            self._heading = QLabel()
            self._heading.setObjectName("section")
            self._heading.setTextFormat(Qt.TextFormat.PlainText)
            self.grid.addWidget(self._heading, 0, 0, 1, 2)
        self.groups: list[list[Row]] = []
        self._slots: list[str | None] = []
        if spec.slots is None:
            self._grow()

    def fit(self, target: Target, texts: QtTexts) -> bool:
        """Show a group for each slot; True if one had to be made."""
        journey = target.journey
        if self._spec.slots is None or journey is None:
            return False
        slots = self._spec.slots(journey, target.map_id, target.ids)
        grown = len(slots) > len(self.groups)
        while len(slots) > len(self.groups):
            self._grow()
        changed = slots != self._slots
        self._slots = slots
        for number, group in enumerate(self.groups):
            shown = number < len(slots)
            slot = slots[number] if shown else None
            for row in group:
                if changed:
                    row.set_visible(shown)
                if row.binding.slot != slot:
                    row.binding.flush()
                    row.binding.slot = slot
                    row.binding.refill()
        self.set_texts(texts, target)
        return grown

    def set_texts(self, texts: QtTexts, target: Target) -> None:
        if self._heading is not None:
            self._heading.setText(texts.text(self._spec.heading))
        for number, group in enumerate(self.groups):
            who = self._who(number, texts, target) if self._spec.slots is not None else None
            for row in group:
                row.set_texts(texts, who)

    def _who(self, number: int, texts: QtTexts, target: Target) -> str:
        slot = self._slots[number] if number < len(self._slots) else None
        journey = target.journey
        persona = journey.get(Persona, slot) if journey is not None else None
        return persona.name if persona is not None else texts.text("form.everyone")

    def _grow(self) -> None:
        fields = range(len(self._spec.fields))
        self.groups.append([self._form.make_row(self._spec, self.grid, number) for number in fields])
