"""What passes between a field's widget and the document: values, "several", new entries, ties."""

from dataclasses import dataclass
from typing import Final


class _Several:
    """The selected records do not agree."""

    def __repr__(self) -> str:
        return "SEVERAL"


SEVERAL: Final = _Several()


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Typed by a person: an entry that its catalogue does not have yet."""

    name: str


@dataclass(frozen=True, slots=True)
class Tie:
    """Tie the records to a catalogue entry, or (`on` False) part them from it."""

    entry: str | NewEntry
    on: bool = True


@dataclass(frozen=True, slots=True)
class Tied:
    """An entry that all (`by_all`) or only some of the selected records are tied to."""

    entry: str
    by_all: bool = True


Plain = str | int | float | bool | None
Value = Plain | NewEntry | Tie | tuple[Tied, ...]
Shown = Value | _Several
"""What a widget shows."""
