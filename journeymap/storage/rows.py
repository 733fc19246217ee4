"""Between a record and its row: columns in a fixed order, booleans as 0 and 1, lists of plain values as JSON."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import TypeAdapter
from pydantic.fields import FieldInfo

from journeymap.model.journey import Journey, Table
from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES
from journeymap.model.text import TITLE_LIMIT

Row = tuple[Any, ...]
Value = str | int | float | None
_BATCH = 100
_CHECKED = 100


class Codec:
    """Knows the columns of one record type and turns its records into rows and back."""

    def __init__(self, kind: type[Record]) -> None:
        self.kind = kind
        self.columns = tuple(kind.model_fields)
        self.lists = tuple(i for i, name in enumerate(self.columns) if _is_list(kind.model_fields[name].annotation))
        self.titles = frozenset(i for i, name in enumerate(self.columns) if _is_title(kind.model_fields[name]))
        self._shared = (*kind.references, *(name for name in ("id", "rank") if name in self.columns))
        self._all_fields = set(self.columns)
        self._adapter = TypeAdapter(list[kind])  # type: ignore[valid-type]
        names = ", ".join(self.columns)
        marks = ", ".join("?" * len(self.columns))
        table = kind.table
        self.select = f"SELECT {names} FROM {table}"
        self.insert = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        updates = ", ".join(f"{name} = excluded.{name}" for name in self.columns if name != "id")
        # Never INSERT OR REPLACE: it deletes the row first, and the deferred foreign keys would see that.
        self.upsert = f"{self.insert} ON CONFLICT (id) DO UPDATE SET {updates}"
        self.delete = f"DELETE FROM {table} WHERE id = ?"

    def select_from(self, present: Sequence[str]) -> str:
        """A query for all columns of a table that has just those present: the others have their defaults."""
        wanted = (name if name in present else f"{_literal(self._default(name))} AS {name}" for name in self.columns)
        return f"SELECT {', '.join(wanted)} FROM {self.kind.table}"

    def fitted(self, row: Sequence[Any]) -> Row:
        """A row of another minor format with today's columns: a format adds its own at the end.

        Raises ValueError if that would leave out something that has no default.
        """
        return (*row[: len(self.columns)], *map(self._default, self.columns[len(row) :]))

    def to_row(self, record: Record) -> Row:
        """The values of `record` in column order, as SQLite takes them."""
        return tuple([_to_sql(value) for value in record.__dict__.values()])

    def to_records(self, rows: Sequence[Row], seen: dict[Value, Value] | None = None) -> list[Record]:
        """The records of these rows. Raises ValueError (also pydantic's) if one is not valid."""
        found = self._values(rows)
        if seen is not None:
            for name in self._shared:
                for values in found:
                    values[name] = seen.setdefault(values[name], values[name])
        records: list[Record] = self._adapter.validate_python(found)
        for record in records:
            # Which fields were given is of no use here, and a set of its own would be two thirds of each record.
            object.__setattr__(record, "__pydantic_fields_set__", self._all_fields)
        return records

    def check(self, rows: Sequence[Row]) -> None:
        """As `to_records`, for who needs no records: few of them exist at a time, which is much quicker."""
        for start in range(0, len(rows), _CHECKED):
            self._adapter.validate_python(self._values(rows[start : start + _CHECKED]))

    def batches(self, rows: sqlite3.Cursor, seen: dict[Value, Value]) -> Iterator[list[Record]]:
        """The records that a query finds, some at a time, so that rows and records never lie in memory together.

        `seen` remembers ids and ranks: of equal ones, one is enough for all records.
        """
        while batch := rows.fetchmany(_BATCH):
            yield self.to_records(batch, seen)

    def _default(self, name: str) -> Value:
        if self.kind.model_fields[name].is_required():
            raise ValueError(f"{self.kind.table}.{name} has no default")
        return _to_sql(self.kind.model_fields[name].default)

    def _values(self, rows: Sequence[Row]) -> list[dict[str, Any]]:
        columns = self.columns
        found: list[dict[str, Any]] = [dict(zip(columns, row, strict=True)) for row in rows]
        for name in [columns[i] for i in self.lists]:
            for values in found:
                values[name] = () if values[name] == "[]" else _list(values[name])
        return found


@cache
def codec(table: str) -> Codec:
    """The codec of a table of records."""
    return Codec(TABLES[table])


def insert(connection: sqlite3.Connection, records: Iterable[Record], table: str) -> None:
    """Write new records of one table."""
    kind = codec(table)
    connection.executemany(kind.insert, map(kind.to_row, records))


def load(connection: sqlite3.Connection) -> Journey:
    """The journey that a working copy of ours holds. Raises ValueError if a row is not valid.

    The caller may switch the garbage collector off meanwhile (`quiet`): many small objects are made, none goes.
    """
    tables: dict[str, Table] = {}
    seen: dict[Value, Value] = {}
    for name in TABLES:
        rows = connection.execute(codec(name).select)
        found = {record.id: record for batch in codec(name).batches(rows, seen) for record in batch}
        if found:
            tables[name] = found
    return Journey(tables)


def _to_sql(value: object) -> Value:
    kind = type(value)
    if kind is str or kind is int or kind is float or value is None:
        return value  # type: ignore[return-value]
    if kind is bool:
        return int(value)  # type: ignore[call-overload, no-any-return]
    if isinstance(value, Enum):
        return value._value_  # type: ignore[no-any-return]
    if isinstance(value, tuple):
        return "[]" if not value else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    raise TypeError(f"no column type for {kind.__name__}")


def _literal(value: Value) -> str:
    """A plain value as SQL text."""
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


def _list(value: object) -> tuple[Any, ...]:
    if not isinstance(value, str):
        raise ValueError("a list is stored as JSON text")
    found = json.loads(value)
    if not isinstance(found, list):
        raise ValueError("a list is stored as a JSON array")
    return tuple(found)


def _is_title(field: FieldInfo) -> bool:
    """Whether a column holds one line of text."""
    parts = [field, *get_args(field.annotation)]
    found = [rule for part in parts for rule in getattr(part, "__metadata__", getattr(part, "metadata", ()))]
    return any(getattr(rule, "max_length", None) == TITLE_LIMIT for rule in found)


def _is_list(annotation: object) -> bool:
    return get_origin(annotation) is tuple or any(_is_list(part) for part in get_args(annotation))
