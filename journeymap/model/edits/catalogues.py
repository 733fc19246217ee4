"""Verbs on the catalogues that all maps share, and on the pairings that tie records to them."""

from journeymap.model.changes import Changes
from journeymap.model.edits.copying import copy
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.base import Record
from journeymap.model.records.tables import TABLES

_COPIED = {"persona": ("channel_preference", "map_persona")}
"""By catalogue the pairings that a copy of an entry has as well."""


def add(journey: Journey, kind: type[Record], /, *, record_id: str | None = None, **fields: object) -> Changes:
    """A new catalogue entry of `kind` (channel, persona, owner, system, information item, evidence) at the end."""
    draft = Draft(journey)
    siblings = ordered(journey.all(kind))
    key = rank_at(draft, siblings, len(siblings))
    draft.put(kind.model_validate({"id": record_id or new_id(), "rank": key, **fitted(kind, fields)}))
    return draft.changes()


def move(journey: Journey, kind: type[Record], record_id: str, index: int) -> Changes:
    """Move a catalogue entry to place `index`."""
    draft = Draft(journey)
    record = draft.need(kind, record_id)
    others = [other for other in ordered(journey.all(kind)) if other.id != record_id]
    draft.update(record, rank=rank_at(draft, others, index))
    return draft.changes()


def remove(journey: Journey, kind: type[Record], *ids: str) -> Changes:
    """Remove catalogue entries; what refers to them loses the reference, their pairings go."""
    draft = Draft(journey)
    for record_id in ids:
        draft.remove((kind.table, record_id))
    return draft.changes()


def duplicate(journey: Journey, kind: type[Record], record_id: str, name: str, copy_id: str) -> Changes:
    """A copy of an entry under another name, right after it; nothing refers to the copy yet.

    The copy of a built-in channel is one of the user's own. Raises KeyError if there is no such entry, RuleBroken if
    the name is too long.
    """
    draft = Draft(journey)
    record = draft.need(kind, record_id)
    siblings = ordered(journey.all(kind))
    key = rank_at(draft, siblings, siblings.index(record) + 1)
    title = fitted(kind, {"name" if "name" in kind.model_fields else "citation": name})
    own: dict[str, object] = {"builtin": None} if "builtin" in kind.model_fields else {}
    draft.put(copy(record, {}, {"id": copy_id, "rank": key, **own, **title}))
    field = f"{kind.table}_id"
    for table in _COPIED.get(kind.table, ()):
        for pairing in draft.referring(TABLES[table], field, record_id):
            draft.put(copy(pairing, {}, {field: copy_id}, keep=True))
    return draft.changes()


def pair(journey: Journey, kind: type[Record], /, **fields: object) -> Changes:
    """Tie two records together (touchpoint and system, opportunity and pain point …); nothing if they are."""
    draft = Draft(journey)
    if not _is_paired(draft, kind, fields):
        draft.put(kind.pairing(**fields))
    return draft.changes()


def part(journey: Journey, kind: type[Record], /, **fields: object) -> Changes:
    """Undo `pair`; nothing if they are not tied."""
    draft = Draft(journey)
    for record in _pairings(draft, kind, fields):
        draft.remove(record.key)
    return draft.changes()


def _is_paired(draft: Draft, kind: type[Record], fields: dict[str, object]) -> bool:
    return bool(_pairings(draft, kind, fields))


def _pairings(draft: Draft, kind: type[Record], fields: dict[str, object]) -> list[Record]:
    first, *others = kind.paired_by
    candidates = draft.referring(kind, first, str(fields[first]))
    return [r for r in candidates if all(getattr(r, name) == fields.get(name) for name in others)]
