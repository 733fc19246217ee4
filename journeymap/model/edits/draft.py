"""The workbench of the verbs: reads a journey as if the edits made so far were already applied."""

from typing import TypeVar

from journeymap.model.changes import Change, Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.tables import REFERRING, TABLES

R = TypeVar("R", bound=Record)


class Draft:
    """Collects what a verb changes. `journey` itself stays untouched; `changes()` is the verb's answer."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self._after: dict[Key, Record | None] = {}
        self._put: dict[str, dict[Key, Record]] = {}
        """By table what was added or changed and is still there, so that removing many stays linear."""

    def find(self, key: Key) -> Record | None:
        """The record under (table, id) as it now would be."""
        return self._after[key] if key in self._after else self._journey.find(key)

    def get(self, kind: type[R], record_id: str | None) -> R | None:
        """The record of this type as it now would be, or None."""
        record = self.find((kind.table, record_id)) if record_id is not None else None
        return record if isinstance(record, kind) else None

    def need(self, kind: type[R], record_id: str) -> R:
        """As `get`; raises KeyError if there is no such record."""
        record = self.get(kind, record_id)
        if record is None:
            raise KeyError((kind.table, record_id))
        return record

    def all(self, kind: type[R]) -> list[R]:
        """All records of a type as they now would be."""
        kept = [r for r in self._journey.all(kind) if r.key not in self._after]
        return kept + [r for r in self._put.get(kind.table, {}).values() if isinstance(r, kind)]

    def referring(self, kind: type[R], field: str, target_id: str) -> list[R]:
        """The records of `kind` that refer to `target_id` through `field`, as they now would be."""
        found = [r for r in self._journey.referring(kind, field, target_id) if r.key not in self._after]
        touched = (r for r in self._put.get(kind.table, {}).values() if isinstance(r, kind))
        return found + [r for r in touched if getattr(r, field) == target_id]

    def put(self, record: R) -> R:
        """Add a record, or put it in the place of the one with its id."""
        self._after[record.key] = record
        self._put.setdefault(record.table, {})[record.key] = record
        return record

    def update(self, record: R, **fields: object) -> R:
        """`record` with other field values, validated (raises pydantic.ValidationError)."""
        values = {name: getattr(record, name) for name in type(record).model_fields} | fields
        return self.put(type(record).model_validate(values))

    def remove(self, key: Key) -> None:
        """Remove a record, all that it owns, and every reference to what goes."""
        if self.find(key) is None:
            return
        self._after[key] = None
        table, record_id = key
        self._put.get(table, {}).pop(key, None)
        for referring, field in REFERRING[table]:
            kind = TABLES[referring]
            for record in self.referring(kind, field, record_id):
                if field in kind.owned_by:
                    self.remove(record.key)
                else:
                    self.update(record, **{field: None})

    def changes(self) -> Changes:
        """All that was done, as data."""
        return Changes({key: Change(self._journey.find(key), after) for key, after in self._after.items()})
