"""A captured line becomes a touchpoint with all that it says, as one step."""

from journeymap.model import rank
from journeymap.model.capture import Captured
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted
from journeymap.model.edits.place import rank_at
from journeymap.model.edits.touchpoints import Place, add
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import InformationItem, Owner
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointInformation
from journeymap.model.search import folded
from journeymap.model.vocab import Direction


def place(
    journey: Journey, captured: Captured, at: Place, *, touchpoint_id: str | None = None, after_id: str | None = None
) -> Changes:
    """A new touchpoint at `at` that says what the line says, linked from `after_id` if given.

    Owners and information items that are not known yet are added to their catalogues.
    """
    touchpoint_id = touchpoint_id or new_id()
    draft = Draft(journey)
    owner_id = _entry(draft, Owner, captured.owner) if captured.owner else None
    owner_changes = draft.changes()
    after = journey.snapshot()
    after.apply(owner_changes)
    # A quote without a mark for the mood says nothing about the mood.
    quote = {} if captured.emotion is not None else fitted(Touchpoint, {"quote": captured.quote or ""})
    fields: dict[str, object] = {"owner_id": owner_id, "channel_id": captured.channel_id, **quote}
    new = add(after, at, captured.title, touchpoint_id=touchpoint_id, **fields)
    after.apply(new)
    return owner_changes.then(new).then(_hung_on(after, captured, touchpoint_id, after_id))


def _hung_on(journey: Journey, captured: Captured, touchpoint_id: str, after_id: str | None) -> Changes:
    draft = Draft(journey)
    for pain, key in zip(captured.pains, rank.spread(len(captured.pains)), strict=True):
        scores = {"severity": pain.severity, "frequency": pain.frequency}
        values = {name: score for name, score in scores.items() if score is not None}
        text = fitted(PainPoint, {"text": pain.text})
        draft.put(
            PainPoint.model_validate({"id": new_id(), "touchpoint_id": touchpoint_id, "rank": key} | text | values)
        )
    if captured.emotion is not None:
        quote = fitted(Emotion, {"quote": captured.quote or ""})
        draft.put(Emotion.pairing(touchpoint_id=touchpoint_id, persona_id=None, score=captured.emotion, **quote))
    for name in captured.items:
        item_id = _entry(draft, InformationItem, name)
        draft.put(
            TouchpointInformation.pairing(touchpoint_id=touchpoint_id, item_id=item_id, direction=Direction.ASKED)
        )
    if after_id is not None:
        map_id = journey.need(Touchpoint, touchpoint_id).map_id
        draft.put(Link(id=new_id(), map_id=map_id, source_id=after_id, target_id=touchpoint_id))
    return draft.changes()


def _entry(draft: Draft, kind: type[Owner] | type[InformationItem], name: str) -> str:
    """The id of the catalogue entry of this name, added if there is none."""
    entries: list[Owner | InformationItem] = ordered(draft.all(kind))
    known = next((entry for entry in entries if folded(entry.name) == folded(name)), None)
    if known is not None:
        return known.id
    values = fitted(kind, {"name": name})
    return draft.put(kind.model_validate({"id": new_id(), "rank": rank_at(draft, entries, len(entries)), **values})).id
