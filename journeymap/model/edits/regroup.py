"""Verbs on touchpoints while the rows of a map are the values of an attribute: a row says which value they have."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import Grouping

_FIELDS = {Grouping.CHANNEL: "channel_id", Grouping.OWNER: "owner_id"}
_JOINS: dict[Grouping, tuple[type[TouchpointPersona] | type[TouchpointSystem], str]] = {
    Grouping.PERSONA: (TouchpointPersona, "persona_id"),
    Grouping.SYSTEM: (TouchpointSystem, "system_id"),
}


def assign(journey: Journey, ids: Iterable[str], by: Grouping, value: str | None) -> Changes:
    """Give touchpoints the value of a row: a channel, owner, persona or system by id, or None for none of them.

    Lanes, steps and all else stay. Raises RuleBroken for a touchpoint that has several personas or systems: which of
    them the row would take the place of is nothing to guess. Raises ValueError for rows that are lanes.
    """
    draft = Draft(journey)
    for touchpoint_id in ids:
        touchpoint = draft.need(Touchpoint, touchpoint_id)
        if by in _FIELDS:
            if getattr(touchpoint, _FIELDS[by]) != value:
                draft.update(touchpoint, **{_FIELDS[by]: value})
        elif by in _JOINS:
            _join(draft, touchpoint, by, value)
        else:
            raise ValueError("rows that are lanes have places, not values")
    return draft.changes()


def _join(draft: Draft, touchpoint: Touchpoint, by: Grouping, value: str | None) -> None:
    kind, field = _JOINS[by]
    joins = draft.referring(kind, "touchpoint_id", touchpoint.id)
    if [getattr(join, field) for join in joins] == ([] if value is None else [value]):
        return
    if len(joins) > 1:
        raise RuleBroken(Message(f"rule.several.{by.value}", title=touchpoint.title, n=len(joins)))
    for join in joins:
        draft.remove(join.key)
    if value is not None:
        draft.put(kind.pairing(touchpoint_id=touchpoint.id, **{field: value}))


@dataclass(frozen=True, slots=True)
class RowValues:
    """The rows of a regrouped picture from top to bottom: the value of each, and each touchpoint's row."""

    by: Grouping
    values: Sequence[str | None]
    row_of: Mapping[str, int]

    @classmethod
    def of(cls, picture: Picture | None) -> "RowValues | None":
        """The rows of a picture; None if they are lanes."""
        if picture is None or picture.view.rows_by is Grouping.LANE:
            return None
        heads = [head.key[1] if head.key is not None else None for head in picture.rows.heads]
        return cls(picture.view.rows_by, heads, picture.rows.row_of)

    def moved(self, journey: Journey, ids: Iterable[str], rows: int) -> Changes:
        """Give touchpoints the value `rows` rows further down (negative: up); they stop together at the edge."""
        chosen = list(ids)
        places = [self.row_of[each] for each in chosen]
        shift = max(-min(places), min(rows, len(self.values) - 1 - max(places))) if places else 0
        changes = Changes()
        for touchpoint_id, place in zip(chosen, places, strict=True) if shift else ():
            changes = changes.then(assign(journey, [touchpoint_id], self.by, self.values[place + shift]))
        return changes

    def placed(self, journey: Journey, changes: Changes, ids: Iterable[str], row: int) -> Changes:
        """`changes`, and then the value of row `row` for touchpoints that may have come with them."""
        after = journey.snapshot()
        after.apply(changes)
        return changes.then(assign(after, ids, self.by, self.values[row]))
