"""The words in which forms are described: a field of a record type, and what stands for which persona."""

from collections.abc import Sequence

from journeymap.model.journey import Journey
from journeymap.ui.forms.access import Access, Column
from journeymap.ui.forms.choices import Choices
from journeymap.ui.forms.spec import FieldSpec, Hint, Kind, Test


def field(
    table: str,
    name: str,
    kind: Kind,
    choices: Choices | None = None,
    *,
    access: Access | None = None,
    optional: bool = False,
    required: Test | None = None,
    hint: Hint | None = None,
) -> FieldSpec:
    """A field of a record, read and written as such unless `access` says otherwise."""
    return FieldSpec(table, name, kind, access or Column(table, name), choices, optional, required, hint)


def always(_journey: Journey, _ids: Sequence[str]) -> bool:
    """Of a field that must not be empty, whatever the record."""
    return True
