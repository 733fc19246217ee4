"""Changing fields of records of any type, the text made fit at the model's door."""

from collections.abc import Iterable, Mapping
from functools import cache

from pydantic import StringConstraints, ValidationError

from journeymap.model import text
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.rules import RuleBroken


def edit(journey: Journey, kind: type[Record], ids: Iterable[str], /, **fields: object) -> Changes:
    """Give the records of `kind` with these ids other field values.

    Raises RuleBroken if a value does not fit its field, KeyError if a record does not exist.
    """
    draft = Draft(journey)
    for record_id in ids:
        update(draft, draft.need(kind, record_id), **fields)
    return draft.changes()


def update(draft: Draft, record: Record, /, **fields: object) -> None:
    """`draft.update` with text cleaned and refusals put into words."""
    try:
        draft.update(record, **fitted(type(record), fields))
    except ValidationError as error:
        place = error.errors()[0]["loc"]
        raise RuleBroken(Message("rule.value", field=str(place[0]) if place else record.table)) from error


def fitted(kind: type[Record], fields: Mapping[str, object]) -> dict[str, object]:
    """`fields` with their text cleaned as the fields of `kind` want it. Raises RuleBroken if a text is too long."""
    return {name: _fit(kind, name, value) for name, value in fields.items()}


def _fit(kind: type[Record], name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    limit = _line_limit(kind, name)
    if limit is None:
        return text.clean_block(value) if _is_block(kind, name) else value
    line = text.clean_line(value)
    if len(line) > limit:
        raise RuleBroken(Message("rule.text-too-long", limit=limit))
    return line


@cache
def _patterns(kind: type[Record], name: str) -> list[StringConstraints]:
    field = kind.model_fields.get(name)
    if field is None:
        return []
    found = [m for m in field.metadata if isinstance(m, StringConstraints)]
    for part in getattr(field.annotation, "__args__", ()):
        found += [m for m in getattr(part, "__metadata__", ()) if isinstance(m, StringConstraints)]
    return found


def _line_limit(kind: type[Record], name: str) -> int | None:
    for constraint in _patterns(kind, name):
        if constraint.pattern == text.LINE_PATTERN:
            return constraint.max_length
    return None


def _is_block(kind: type[Record], name: str) -> bool:
    return any(constraint.pattern == text.BLOCK_PATTERN for constraint in _patterns(kind, name))
