"""Verbs on the pictures at touchpoints; their bytes lie outside of `Changes`, under their hash."""

from collections.abc import Iterable

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.touchpoints import Attachment, Touchpoint


def of(journey: Journey, touchpoint_id: str) -> list[Attachment]:
    """The pictures at a touchpoint, in order."""
    return ordered(journey.referring(Attachment, "touchpoint_id", touchpoint_id))


def attach(journey: Journey, touchpoint_id: str, pictures: Iterable[tuple[str, str]]) -> Changes:
    """Put pictures, each (SHA-256 of its bytes, caption), at the end of those of a touchpoint.

    A picture that is there already is not put there twice. Raises RuleBroken if a caption is too long, KeyError if
    there is no such touchpoint.
    """
    draft = Draft(journey)
    draft.need(Touchpoint, touchpoint_id)
    known = of(journey, touchpoint_id)
    for sha256, caption in pictures:
        if any(each.sha256 == sha256 for each in known):
            continue
        words = fitted(Attachment, {"caption": caption})
        frame = {"id": new_id(), "touchpoint_id": touchpoint_id, "sha256": sha256}
        key = rank_at(draft, known, len(known))
        known.append(draft.put(Attachment.model_validate({**frame, "rank": key, **words})))
    return draft.changes()


def move(journey: Journey, attachment_id: str, index: int) -> Changes:
    """Move a picture to place `index` among those of its touchpoint. Raises KeyError if there is no such picture."""
    draft = Draft(journey)
    record = draft.need(Attachment, attachment_id)
    others = [each for each in of(journey, record.touchpoint_id) if each.id != attachment_id]
    draft.update(record, rank=rank_at(draft, others, index))
    return draft.changes()


def remove(journey: Journey, ids: Iterable[str]) -> Changes:
    """Take pictures away from their touchpoints."""
    draft = Draft(journey)
    for attachment_id in ids:
        draft.remove((Attachment.table, attachment_id))
    return draft.changes()
