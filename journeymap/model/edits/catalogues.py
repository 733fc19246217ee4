"""Verbs on the catalogues that all maps share, and on the pairings that tie records to them."""

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.tables import REFERRING, TABLES
from journeymap.model.rules import RuleBroken


def add(journey: Journey, kind: type[Record], *, record_id: str | None = None, **fields: object) -> Changes:
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


def remove(journey: Journey, kind: type[Record], record_id: str) -> Changes:
    """Remove a catalogue entry; what refers to it loses the reference, its pairings go."""
    draft = Draft(journey)
    draft.remove((kind.table, record_id))
    return draft.changes()


def merge(journey: Journey, kind: type[Record], keep_id: str, drop_id: str) -> Changes:
    """Let everything that refers to `drop_id` refer to `keep_id`, then remove `drop_id`.

    Raises RuleBroken if both are the same entry, KeyError if one does not exist.
    """
    if keep_id == drop_id:
        raise RuleBroken(Message("rule.merge-with-itself"))
    draft = Draft(journey)
    keep = draft.need(kind, keep_id)
    draft.need(kind, drop_id)
    for table, field in REFERRING[kind.table]:
        referring = TABLES[table]
        for record in draft.referring(referring, field, drop_id):
            if not referring.paired_by:
                draft.update(record, **{field: keep.id})
                continue
            draft.remove(record.key)
            values = {name: getattr(record, name) for name in referring.model_fields if name != "id"}
            if not _is_paired(draft, referring, values | {field: keep.id}):
                draft.put(referring.pairing(**(values | {field: keep.id})))
    draft.remove((kind.table, drop_id))
    return draft.changes()


def pair(journey: Journey, kind: type[Record], **fields: object) -> Changes:
    """Tie two records together (touchpoint and system, opportunity and pain point …); nothing if they are."""
    draft = Draft(journey)
    if not _is_paired(draft, kind, fields):
        draft.put(kind.pairing(**fields))
    return draft.changes()


def part(journey: Journey, kind: type[Record], **fields: object) -> Changes:
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
