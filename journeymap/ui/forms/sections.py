"""A part of a form that consists of fields, under a heading that folds them away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from journeymap.ui.forms.part import GAP, Folding, Surroundings
from journeymap.ui.forms.rows import Row
from journeymap.ui.forms.spec import Section
from journeymap.ui.forms.values import SEVERAL

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_UNSAID = (None, "", (), False, "unknown", "none", "assumption")
"""What a field holds of which nobody has said anything."""


class FieldSection(Folding):
    """Rows under a heading; a repeated section has a group of rows for each slot, kept for when it is needed again."""

    def __init__(self, spec: Section, form: Surroundings) -> None:
        self.spec = spec
        self.groups: list[list[Row]] = []
        self._slots: list[str | None] = []
        self._named: dict[int, tuple[QtTexts, str | None]] = {}
        """By group the language and the name that its rows speak."""
        self._grid = QGridLayout()
        self._reads = {table for field in spec.fields for table in (form.table, *field.access.tables)}
        """The tables that tell how many of the fields say something."""
        super().__init__(form, spec.heading, spec.folded)

    def rows(self) -> Iterator[Row]:
        """The rows that were made so far, in their order."""
        for group in self.groups:
            yield from group

    def make_body(self) -> QWidget:
        body = QWidget(self)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        if self.spec.slots is None:
            self._grow()
        return body

    def show_records(self) -> None:
        if self.is_open:
            self.body()
            self.filled()
        self.show_count()

    def filled(self) -> None:
        self._fit_slots()
        for row in self.rows():
            row.refill()

    def refresh(self) -> None:
        if self.is_open and self.made:
            self._fit_slots()
            for row in self.rows():
                row.fill()
        elif self.form.target.may_differ(self._reads):
            self.show_count()

    def flush(self) -> None:
        for row in self.rows():
            row.binding.flush()

    def release(self) -> None:
        for row in self.rows():
            row.binding.drop()

    def set_texts(self) -> None:
        super().set_texts()
        for number, group in enumerate(self.groups):
            self._name(number, group)

    def set_read_only(self, on: bool) -> None:
        for row in self.rows():
            row.editor.set_read_only(on)

    def chain(self) -> Sequence[QWidget]:
        fields = [widget for row in self.rows() for widget in row.editor.focusable()]
        return fields if self.heading is None else [self.heading, *fields]

    def count(self) -> int:
        """How many fields say something; told only while they are not in sight."""
        journey, target = self.form.target.journey, self.form.target
        if self.is_open or journey is None or self.spec.slots is not None:
            return 0
        ids = target.alive(self.form.table)
        said = (field.access.read(journey, ids, None) for field in self.spec.fields)
        return sum(value is SEVERAL or value not in _UNSAID for value in said)

    def _fit_slots(self) -> None:
        """A group for each slot."""
        journey, target = self.form.target.journey, self.form.target
        if self.spec.slots is None or journey is None:
            return
        slots = self.spec.slots(journey, target.map_id, target.ids)
        grown = len(slots) > len(self.groups)
        while len(slots) > len(self.groups):
            self._grow()
        self._slots = slots
        for number, group in enumerate(self.groups):
            slot = slots[number] if number < len(slots) else None
            if self._named.get(number) != (self.form.texts, self._who(number)):
                self._name(number, group)
            for row in group:
                row.set_in_use(number < len(slots))
                if row.binding.slot != slot:
                    row.binding.flush()
                    row.binding.slot = slot
                    row.binding.refill()
        if grown:
            self.form.part_grew()

    def _name(self, number: int, group: list[Row]) -> None:
        texts, who = self._named[number] = (self.form.texts, self._who(number))
        for row in group:
            row.set_texts(texts, who)

    def _who(self, number: int) -> str | None:
        journey = self.form.target.journey
        if self.spec.slots is None or self.spec.slot_name is None:
            return None
        slot = self._slots[number] if number < len(self._slots) else None
        return self.spec.slot_name(journey, slot, self.form.texts) if journey is not None else ""

    def _grow(self) -> None:
        self.groups.append([Row(field, self.form, self._grid, self) for field in self.spec.fields])
