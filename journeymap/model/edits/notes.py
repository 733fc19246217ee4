"""Verbs on what people note: emotions, pain points, opportunities, readings, comments."""

from collections.abc import Iterable
from typing import TypeVar

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted, update
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import (
    Comment,
    Emotion,
    OnTouchpointOrLink,
    Opportunity,
    OpportunityPainPoint,
    PainPoint,
    Reading,
)
from journeymap.model.records.touchpoints import Link, Touchpoint

N = TypeVar("N", bound=OnTouchpointOrLink)


def feel(
    journey: Journey, touchpoint_id: str, score: int | None, persona_id: str | None = None, quote: str | None = None
) -> Changes:
    """Set how a persona (None: everyone) feels at a touchpoint, -3 to +3; None takes the emotion away.

    A `quote` of None leaves the quote as it is.
    """
    draft = Draft(journey)
    draft.need(Touchpoint, touchpoint_id)
    known = journey.referring(Emotion, "touchpoint_id", touchpoint_id)
    emotion = next((e for e in known if e.persona_id == persona_id), None)
    if score is None:
        if emotion is not None:
            draft.remove(emotion.key)
        return draft.changes()
    if emotion is None:
        emotion = Emotion.pairing(touchpoint_id=touchpoint_id, persona_id=persona_id, score=0)
    update(draft, emotion, score=score, **({} if quote is None else {"quote": quote}))
    return draft.changes()


def add_pain_point(journey: Journey, on: tuple[str, str], text: str, **fields: object) -> Changes:
    """A new pain point on a touchpoint or link, named by its key (table, id)."""
    return _add_ranked(journey, PainPoint, on, {"text": text, **fields})


def add_reading(journey: Journey, on: tuple[str, str], metric: str, value: float, **fields: object) -> Changes:
    """A new reading at a touchpoint or link."""
    return _add_ranked(journey, Reading, on, {"metric": metric, "value": value, **fields})


def add_comment(journey: Journey, on: tuple[str, str], text: str, author: str, at: str) -> Changes:
    """A new comment; `at` is UTC ISO text."""
    draft = Draft(journey)
    values = fitted(Comment, {"text": text, "author": author, "at": at})
    draft.put(Comment.model_validate({"id": new_id(), _end(draft, on): on[1], **values}))
    return draft.changes()


def add_opportunity(
    journey: Journey,
    map_id: str,
    text: str,
    *,
    answers: Iterable[str] = (),
    record_id: str | None = None,
    **fields: object,
) -> Changes:
    """A new opportunity on a map that answers the pain points with these ids."""
    draft = Draft(journey)
    siblings = ordered(journey.referring(Opportunity, "map_id", draft.need(Map, map_id).id))
    values = fitted(Opportunity, {"text": text, **fields})
    key = rank_at(draft, siblings, len(siblings))
    opportunity = Opportunity.model_validate({"id": record_id or new_id(), "map_id": map_id, "rank": key, **values})
    draft.put(opportunity)
    for pain_point_id in answers:
        draft.put(OpportunityPainPoint.pairing(opportunity_id=opportunity.id, pain_point_id=pain_point_id))
    return draft.changes()


def move(journey: Journey, kind: type[Record], record_id: str, beside_id: str, after: bool) -> Changes:
    """Move a note before or `after` another one of its kind that hangs on the same touchpoint, link or map.

    Raises KeyError if one does not exist.
    """
    draft = Draft(journey)
    record, beside = draft.need(kind, record_id), draft.need(kind, beside_id)
    ends = [name for name in ("map_id", "touchpoint_id", "link_id") if name in kind.owned_by]
    end = next(name for name in ends if getattr(record, name) is not None)
    siblings = [each for each in ordered(journey.referring(kind, end, getattr(record, end))) if each.id != record_id]
    place = next(number for number, each in enumerate(siblings) if each.id == beside.id)
    draft.update(record, rank=rank_at(draft, siblings, place + after))
    return draft.changes()


def remove(journey: Journey, kind: type[Record], ids: Iterable[str]) -> Changes:
    """Remove notes of one kind."""
    draft = Draft(journey)
    for record_id in ids:
        draft.remove((kind.table, record_id))
    return draft.changes()


def _add_ranked(journey: Journey, kind: type[N], on: tuple[str, str], fields: dict[str, object]) -> Changes:
    draft = Draft(journey)
    end = _end(draft, on)
    siblings = ordered(journey.referring(kind, end, on[1]))
    values = {"id": new_id(), "rank": rank_at(draft, siblings, len(siblings)), end: on[1], **fitted(kind, fields)}
    draft.put(kind.model_validate(values))
    return draft.changes()


def _end(draft: Draft, on: tuple[str, str]) -> str:
    """The field that holds the touchpoint or link; raises KeyError if that does not exist."""
    table, record_id = on
    draft.need(Touchpoint if table == Touchpoint.table else Link, record_id)
    return f"{table}_id"
