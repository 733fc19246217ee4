"""The words in which forms are described: fields of a record type, and when something holds."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from journeymap.model.journey import Journey
from journeymap.ui.forms.access import Access, Column, Nothing
from journeymap.ui.forms.choices import Choices
from journeymap.ui.forms.spec import FieldSpec, Hint, Kind, Test


class Traits(TypedDict, total=False):
    """What may be said of a field besides its kind and its choices; see `FieldSpec`."""

    access: Access
    optional: bool
    required: Test
    hint: Hint
    when: Test
    remembered: bool


def field(table: str, name: str, kind: Kind, choices: Choices | None = None, **traits: Unpack[Traits]) -> FieldSpec:
    """A field of a record, read and written as such unless `access` says otherwise."""
    given: Traits = {"access": Column(table, name), **traits}
    return FieldSpec(table, name, kind, choices=choices, **given)


def fact(table: str, name: str, says: Hint) -> FieldSpec:
    """Something that follows from the record; not shown where it is empty."""
    return FieldSpec(table, name, Kind.FACT, Nothing(), hint=says)


def always(_journey: Journey, _ids: Sequence[str]) -> bool:
    """Of a field that must not be empty, whatever the record."""
    return True
