"""The tables of one document in memory, with the indexes that lead from a record to those that refer to it."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from journeymap.model.changes import Changes, Key
from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES

R = TypeVar("R", bound=Record)
Table = dict[str, Record]
Index = dict[str, dict[str, None]]
"""Id of the record referred to -> the ids that refer to it (a dict as an ordered set)."""


class Journey:
    """All records of a document. Only `document` applies changes to the live one; everybody else reads."""

    __slots__ = ("_indexes", "_own", "_tables")

    def __init__(self, tables: dict[str, Table] | None = None) -> None:
        self._tables: dict[str, Table] = {name: {} for name in TABLES}
        self._tables.update(tables or {})
        self._indexes: dict[tuple[str, str], Index] = {}
        self._own: dict[tuple[str, str], set[str]] = {}
        """For an index shared with a snapshot: the targets whose ids are this journey's alone. Others are copied
        before they change."""

    @classmethod
    def of(cls, records: Iterable[Record]) -> "Journey":
        """A journey that holds `records`."""
        journey = cls()
        for record in records:
            journey._tables[record.table][record.id] = record
        return journey

    def get(self, kind: type[R], record_id: str | None) -> R | None:
        """The record of this type with this id, or None."""
        if record_id is None:
            return None
        record = self._tables[kind.table].get(record_id)
        return record if isinstance(record, kind) else None

    def need(self, kind: type[R], record_id: str) -> R:
        """As `get`; raises KeyError if there is no such record."""
        record = self.get(kind, record_id)
        if record is None:
            raise KeyError((kind.table, record_id))
        return record

    def find(self, key: Key) -> Record | None:
        """The record under (table, id), or None."""
        return self._tables[key[0]].get(key[1])

    def all(self, kind: type[R]) -> list[R]:
        """All records of a type, in no particular order."""
        return list(self._tables[kind.table].values())  # type: ignore[arg-type]

    def count(self, kind: type[Record]) -> int:
        return len(self._tables[kind.table])

    def records(self) -> Iterator[Record]:
        """Every record, parents before children."""
        for name in TABLES:
            yield from self._tables[name].values()

    def referring(self, kind: type[R], field: str, target_id: str) -> list[R]:
        """The records of `kind` whose reference `field` holds `target_id`, in no particular order."""
        table = self._tables[kind.table]
        ids = self._index(kind.table, field).get(target_id, ())
        return [table[record_id] for record_id in ids]  # type: ignore[misc]

    def some(self, kind: type[R], ids: Iterable[str]) -> list[R]:
        """The records of `kind` with these ids, in their order; those that are not there are left out."""
        found = map(self._tables[kind.table].get, ids)
        return [record for record in found if record is not None]  # type: ignore[misc]

    def referred_to(self, kind: type[Record], field: str, ids: Iterable[str]) -> list[str]:
        """Those of `ids` that any record of `kind` refers to through `field`."""
        index = self._index(kind.table, field)
        return [target_id for target_id in ids if index.get(target_id)]

    def is_referred_to(self, kind: type[Record], field: str, target_id: str) -> bool:
        """Whether any record of `kind` refers to `target_id` through `field`."""
        return bool(self._index(kind.table, field).get(target_id))

    def referring_keys(self, table: str, field: str, target_id: str) -> list[Key]:
        """As `referring`, but (table, id) pairs, for callers that walk the registry of tables."""
        return [(table, record_id) for record_id in self._index(table, field).get(target_id, ())]

    def apply(self, changes: Changes) -> None:
        """Make `changes` so. What they hold as "before" is not compared."""
        for (table, record_id), (before, after) in changes.items():
            rows = self._tables[table]
            before = rows.get(record_id, before)
            if after is None:
                rows.pop(record_id, None)
            else:
                rows[record_id] = after
            for field in TABLES[table].references:
                index = self._indexes.get((table, field))
                if index is not None:
                    _reindex(index, self._own.get((table, field)), field, record_id, before, after)

    def snapshot(self) -> "Journey":
        """A copy that later edits do not change; the records are shared."""
        copy = Journey({name: dict(rows) for name, rows in self._tables.items()})
        copy._indexes = {at: dict(index) for at, index in self._indexes.items()}
        copy._own = {at: set() for at in self._indexes}
        self._own = {at: set() for at in self._indexes}
        return copy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Journey) and self._tables == other._tables

    __hash__ = None  # type: ignore[assignment]

    def _index(self, table: str, field: str) -> Index:
        index = self._indexes.get((table, field))
        if index is None:
            index = {}
            for record_id, record in self._tables[table].items():
                target = getattr(record, field)
                if target is not None:
                    index.setdefault(target, {})[record_id] = None
            self._indexes[table, field] = index
        return index


def ordered(records: Iterable[R]) -> list[R]:
    """Records that have a rank, in its order; equal ranks (after a merge) by id."""
    return sorted(records, key=lambda record: (record.rank, record.id))  # type: ignore[attr-defined]


def _reindex(
    index: Index, own: set[str] | None, field: str, record_id: str, before: Record | None, after: Record | None
) -> None:
    old = getattr(before, field) if before is not None else None
    new = getattr(after, field) if after is not None else None
    if old == new:
        return
    if old is not None and old in index:
        _to_change(index, own, old).pop(record_id, None)
    if new is not None:
        _to_change(index, own, new)[record_id] = None


def _to_change(index: Index, own: set[str] | None, target: str) -> dict[str, None]:
    """The ids under a target, copied first if a snapshot reads them too."""
    if own is None or target in own:
        return index.setdefault(target, {})
    own.add(target)
    index[target] = dict(index.get(target, ()))
    return index[target]
