"""What a form is, as data: sections of fields, each with a kind of widget, its access and its choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from journeymap.model.journey import Journey
from journeymap.ui.forms.access import Access
from journeymap.ui.forms.choices import Choices
from journeymap.ui.forms.items import Given, Items
from journeymap.ui.forms.summaries import Summary
from journeymap.ui.forms.target import Target

if TYPE_CHECKING:
    from journeymap.ui.forms.part import Part, Surroundings
    from journeymap.ui.text.qt_texts import QtTexts

Slots = Callable[[Journey, str, Sequence[str]], list[str | None]]
"""(journey, map id, ids of the records) -> the slots for which a repeated section is shown."""
SlotName = Callable[[Journey, str | None, "QtTexts"], str]
"""(journey, slot, texts) -> what a slot is called."""
Test = Callable[[Journey, Sequence[str]], bool]
"""(journey, ids of the records) -> whether something holds for them."""
Hint = Callable[[Journey, Sequence[str], "QtTexts"], str]
"""(journey, ids of the records, texts) -> what an empty field shows, or what a fact says."""


class Kind(StrEnum):
    """The kinds of widgets."""

    LINE = "line"
    BLOCK = "block"
    CHOICE = "choice"
    ICON = "icon"
    ENTRY = "entry"
    ENTRIES = "entries"
    CHIPS = "chips"
    SWITCH = "switch"
    SCORE = "score"
    COUNT = "count"
    WHOLE = "whole"
    NUMBER = "number"
    PERCENT = "percent"
    MINUTES = "minutes"
    DAY = "day"
    FACT = "fact"
    GO = "go"


WIDE = (Kind.BLOCK, Kind.ENTRIES, Kind.CHIPS)
"""Kinds that stand under their label, not beside it."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. Its label is the text "form.<table>.<name>", its tooltip the same with ".tip".

    `optional`: nothing at all is a value too. `required`: where this holds an empty text is not taken. `hint`: what
    an empty line shows; a fact is nothing but its hint. `when`: the field is shown only where this holds.
    `remembered`: what is typed here is kept under this name for the next record.
    """

    table: str
    name: str
    kind: Kind
    access: Access
    choices: Choices | None = None
    optional: bool = False
    required: Test | None = None
    hint: Hint | None = None
    when: Test | None = None
    remembered: bool = False

    @property
    def label(self) -> str:
        return f"form.{self.table}.{self.name}"

    @property
    def tip(self) -> str:
        return f"form.{self.table}.{self.name}.tip"


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a heading ("" = none), repeated for each slot if `slots` is given; `folded` to begin with."""

    heading: str
    fields: tuple[FieldSpec, ...]
    slots: Slots | None = None
    slot_name: SlotName | None = None
    folded: bool = False


@dataclass(frozen=True, slots=True)
class ListSpec:
    """Records that hang on the form's records, each as a card with a form of its own (that of `items.table`).

    `heading` is the text above them; behind it ".add" what the line says that adds one. `summary` puts a record into
    the few words of its card; `tables` are those that it reads besides those of the items. `stamp` gives what a new
    one has besides what was typed, `offers` what is offered while one types.
    """

    heading: str
    items: Items
    summary: Summary
    tables: tuple[str, ...] = ()
    stamp: Callable[[Target], Given] | None = None
    offers: Choices | None = None


@dataclass(frozen=True, slots=True)
class Embedded:
    """A part of a form that is made elsewhere, such as pictures."""

    heading: str
    make: Callable[[Surroundings], Part]


@dataclass(frozen=True, slots=True)
class FormSpec:
    """The form of a record type."""

    table: str
    sections: tuple[Section | ListSpec | Embedded, ...]

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        """All fields of the record itself."""
        found = [section.fields for section in self.sections if isinstance(section, Section)]
        return tuple(field for group in found for field in group)
