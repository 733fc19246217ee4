"""What a form is, as data: sections of fields, each with a kind of widget, its access and its choices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.journey import Journey
from journeymap.model.messages import Texts
from journeymap.ui.forms.access import Access
from journeymap.ui.forms.choices import Choices

Slots = Callable[[Journey, str, Sequence[str]], list[str | None]]
"""(journey, map id, ids of the records) -> the slots for which a repeated section is shown."""


Test = Callable[[Journey, Sequence[str]], bool]
"""(journey, ids of the records) -> whether something holds for them."""
Hint = Callable[[Journey, Sequence[str], Texts], str]
"""(journey, ids of the records, texts) -> what an empty field shows."""


class Kind(StrEnum):
    """The kinds of widgets."""

    LINE = "line"
    BLOCK = "block"
    CHOICE = "choice"
    ENTRY = "entry"
    ENTRIES = "entries"
    SWITCH = "switch"
    COUNT = "count"
    PERCENT = "percent"
    MINUTES = "minutes"
    DAY = "day"


WIDE = (Kind.BLOCK, Kind.ENTRIES)
"""Kinds that stand under their label, not beside it."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field. Its label is the text "form.<table>.<name>", its tooltip the same with ".tip".

    `optional`: nothing at all is a value too. `required`: where this holds an empty text is not taken. `hint`: what
    an empty line shows.
    """

    table: str
    name: str
    kind: Kind
    access: Access
    choices: Choices | None = None
    optional: bool = False
    required: Test | None = None
    hint: Hint | None = None

    @property
    def label(self) -> str:
        return f"form.{self.table}.{self.name}"

    @property
    def tip(self) -> str:
        return f"form.{self.table}.{self.name}.tip"


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under a heading ("" = none), repeated for each slot if `slots` is given."""

    heading: str
    fields: tuple[FieldSpec, ...]
    slots: Slots | None = None


@dataclass(frozen=True, slots=True)
class FormSpec:
    """The form of a record type."""

    table: str
    sections: tuple[Section, ...]
