"""Columns and rows of tables as plain data, and the words for a cell: what all table outputs share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from journeymap.model.changes import Key
from journeymap.model.messages import Message, Texts

Cell = str | int | float | bool | Message | tuple[str | Message, ...] | None
"""A value: None is empty, a Message is the name of something built in, a tuple holds several names."""
Number = Callable[[float], str]


class Kind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    WHOLE = "whole"
    NUMBER = "number"
    MINUTES = "minutes"
    DAY = "day"
    YES_NO = "yes-no"
    CHOICE = "choice"
    """A value of a closed vocabulary; `Column.vocabulary` is the first part of the keys of its texts."""
    NAME = "name"
    NAMES = "names"
    ID = "id"


NUMERIC = frozenset({Kind.WHOLE, Kind.NUMBER, Kind.MINUTES})


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `field` is the field of the row's record that is edited in place ("" if derived);
    `brief` columns are the ones for a narrow place."""

    key: str
    heading: Message
    kind: Kind = Kind.TEXT
    vocabulary: str = ""
    field: str = ""
    brief: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: the record it shows, and the touchpoint or link that it leads to (None: the map as a whole)."""

    key: Key
    place: Key | None
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with their columns. Every row has a cell for every column, under the column's key."""

    name: str
    columns: list[Column] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


def words(column: Column, cell: Cell, texts: Texts) -> str:
    """A cell as people read it in a table: names and choices in the language, numbers with its decimal mark, dates
    short, minutes as a plain number, several names with ", " between."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, tuple):
        return ", ".join(_said(part, texts) for part in cell)
    if isinstance(cell, bool):
        return texts.text("known.yes" if cell else "known.no")
    if isinstance(cell, int | float):
        return number(cell, texts.language)
    if column.kind is Kind.CHOICE and isinstance(cell, str):
        return texts.text(f"{column.vocabulary}.{cell}")
    if column.kind is Kind.DAY and isinstance(cell, str):
        return day(cell, texts.language)
    return _said(cell, texts)


def heading(column: Column, texts: Texts) -> str:
    """The heading of a column in words."""
    return texts.text(column.heading.key, **column.heading.arguments)


def number(value: float, language: str) -> str:
    """A number without groups of thousands, so that spreadsheets read it: "3.5", in German "3,5"."""
    plain = str(value) if isinstance(value, int) else _decimal(value)
    return plain.replace(".", ",") if language == "de" else plain


def day(iso: str, language: str) -> str:
    """A date short: "2026-11-12", in German "12.11.2026"."""
    year, month, of_month = iso.split("-")
    return f"{of_month}.{month}.{year}" if language == "de" else iso


def raw(cell: Cell) -> str | int | float | bool | list[str] | None:
    """A cell for programs, the same in every language: something built in by its key's last part."""
    if isinstance(cell, tuple):
        return [part if isinstance(part, str) else _last(part) for part in cell]
    return _last(cell) if isinstance(cell, Message) else cell


def _decimal(value: float) -> str:
    """The shortest text that reads back as `value`, never with an exponent."""
    text = repr(value)
    if "e" in text:
        text = f"{value:.12f}".rstrip("0") if abs(value) < 1 else f"{value:.1f}"
    return text.removesuffix(".0").removesuffix(".")


def _said(name: Cell, texts: Texts) -> str:
    return texts.text(name.key, **name.arguments) if isinstance(name, Message) else str(name)


def _last(name: Message) -> str:
    return name.key.rpartition(".")[2]
