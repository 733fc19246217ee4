"""How the cells of a table are ordered: numbers as numbers, days as days, choices as their vocabulary, text as people
count; empty cells come last, whichever way one sorts."""

import re
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import TypeVar

from journeymap.model.analysis.cells import Cell, Column, Kind, words
from journeymap.model.messages import Texts
from journeymap.model.records.tables import TABLES
from journeymap.model.search import folded

T = TypeVar("T")
Worth = tuple[object, ...]
_DIGITS = re.compile(r"(\d+)")
_LONGEST = 18
"""So many digits still count as a number."""


def worth(column: Column, table: str, texts: Texts) -> Callable[[Cell], Worth | None]:
    """What puts the cells of a column in order; None for an empty cell. `table` is that of the row's records."""
    places = _vocabulary(table, column.field) if column.kind is Kind.CHOICE else {}

    def of(cell: Cell) -> Worth | None:
        if cell is None or cell == "" or cell == ():
            return None
        if isinstance(cell, bool | int | float):
            return (cell,)
        if isinstance(cell, str) and column.kind is Kind.DAY:
            return (cell,)
        if isinstance(cell, str) and cell in places:
            return (places[cell],)
        return natural(cell if isinstance(cell, str) else words(column, cell, texts))

    return of


@lru_cache(maxsize=32_768)
def natural(text: str) -> Worth:
    """`text` as people order it: "Step 9" before "Step 10", whatever the case and accents."""
    parts = _DIGITS.split(folded(text))
    found: list[tuple[int, str]] = []
    for place, part in enumerate(parts):
        number = int(part) if place % 2 and len(part) <= _LONGEST else 0
        found.append((number, part))
    return (tuple(found), text)


def arranged(items: list[T], cell: Callable[[T], Cell], of: Callable[[Cell], Worth | None], falling: bool) -> list[T]:
    """`items` by their cells; equal ones keep their order, empty ones come last."""
    known = [(of(cell(item)), item) for item in items]
    filled = [(value, item) for value, item in known if value is not None]
    filled.sort(key=lambda pair: pair[0], reverse=falling)
    return [item for _, item in filled] + [item for value, item in known if value is None]


def _vocabulary(table: str, field: str) -> dict[str, int]:
    kind = TABLES[table].model_fields[field].annotation if field else None
    values = list(kind) if isinstance(kind, type) and issubclass(kind, Enum) else []
    return {value.value: place for place, value in enumerate(values)}
