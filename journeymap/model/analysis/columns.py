"""How the tables describe their columns: a column together with the function that fills its cells."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from journeymap.model.analysis.cells import Cell, Column, Kind
from journeymap.model.analysis.lookups import Lookups
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint

Value = Callable[[Lookups, Any], Cell]
"""From the record of a row to the cell."""
Ends = Callable[[Lookups, Any], tuple[Touchpoint | None, Touchpoint | None]]
"""From the record of a row to its touchpoint and, for a link, the one that the link leads to."""


@dataclass(frozen=True, slots=True)
class Spec:
    """A column and what fills it."""

    column: Column
    value: Value


def column(
    key: str, kind: Kind = Kind.TEXT, value: Value | None = None, *, field: str = "", brief: bool = False
) -> Spec:
    """A column under the heading "tables.column.<key>"; without `value` it shows `field` of the record."""
    return Spec(Column(key, Message(f"tables.column.{key}"), kind, "", field, brief), value or _field(field or key))


def choice(field: str, vocabulary: str, *, brief: bool = False) -> Spec:
    """A column for a field with a closed vocabulary."""
    told = Message(f"tables.column.{field}")
    return Spec(Column(field, told, Kind.CHOICE, vocabulary, field, brief), _field(field))


def place_columns(ends: Ends) -> list[Spec]:
    """Map, card number, phase and lane of what a row stands at; for a link they speak of its first touchpoint."""

    def of(read: Callable[[Lookups, Touchpoint], Cell]) -> Value:
        def value(looks: Lookups, record: object) -> Cell:
            touchpoint = ends(looks, record)[0]
            return read(looks, touchpoint) if touchpoint is not None else None

        return value

    return [
        column("map", Kind.NAME, of(lambda looks, touchpoint: looks.map_title(touchpoint.map_id))),
        column("number", Kind.WHOLE, of(lambda looks, touchpoint: looks.numbers.get(touchpoint.id)), brief=True),
        column("phase", Kind.NAME, of(lambda looks, touchpoint: looks.phase(touchpoint)), brief=True),
        column("lane", Kind.NAME, of(lambda looks, touchpoint: looks.lane(touchpoint))),
    ]


def _field(name: str) -> Value:
    def value(_looks: Lookups, record: object) -> Cell:
        found = getattr(record, name)
        plain: Cell = found.value if isinstance(found, Enum) else found
        return plain

    return value
