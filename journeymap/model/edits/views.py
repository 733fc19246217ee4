"""Verbs on saved views: what is shown of a map gets a name, is brought up to date, renamed, put in order, removed."""

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import fitted, update
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.maps import Map, SavedView
from journeymap.model.rules import RuleBroken


def add(journey: Journey, map_id: str, title: str, *, view_id: str | None = None, **fields: object) -> Changes:
    """A new saved view of a map, after the others. Raises RuleBroken if it has no name."""
    draft = Draft(journey)
    draft.need(Map, map_id)
    siblings = ordered(draft.referring(SavedView, "map_id", map_id))
    values = fitted(SavedView, {"title": _named(title), **fields})
    key = rank_at(draft, siblings, len(siblings))
    draft.put(SavedView.model_validate({"id": view_id or new_id(), "map_id": map_id, "rank": key, **values}))
    return draft.changes()


def change(journey: Journey, view_id: str, **fields: object) -> Changes:
    """Let a saved view show something else, or give it another title. Raises RuleBroken if it would have none."""
    draft = Draft(journey)
    if "title" in fields:
        fields["title"] = _named(str(fields["title"]))
    update(draft, draft.need(SavedView, view_id), **fields)
    return draft.changes()


def move(journey: Journey, view_id: str, index: int) -> Changes:
    """Move a saved view to place `index` among those of its map."""
    draft = Draft(journey)
    moved = draft.need(SavedView, view_id)
    others = [each for each in ordered(draft.referring(SavedView, "map_id", moved.map_id)) if each.id != view_id]
    draft.update(moved, rank=rank_at(draft, others, index))
    return draft.changes()


def remove(journey: Journey, view_id: str) -> Changes:
    """Forget a saved view."""
    draft = Draft(journey)
    draft.remove((SavedView.table, view_id))
    return draft.changes()


def _named(title: str) -> str:
    if not title.strip():
        raise RuleBroken(Message("rule.view-without-name"))
    return title
