"""The content of a map after an edit: what the edit did not touch is taken over instead of gathered again."""

from bisect import bisect_left
from copy import copy
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from journeymap.model.changes import Changes
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout.content import Content, add_opportunities, in_order, link_look, project_of
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import Emotion, Opportunity, PainPoint
from journeymap.model.records.touchpoints import Attachment, Link, Touchpoint

_N = TypeVar("_N")

_ALL = frozenset({"phase", "lane", "channel", "owner", "persona", "system", "map_persona", "touchpoint_persona"})
_ALL |= {"touchpoint_system", "reading", "opportunity", "opportunity_pain_point"}
"""Tables after whose changes everything is gathered anew: they are few, or much hangs on them."""


@dataclass(slots=True)
class Followed:
    """The new content; the touchpoints and links that look different by their own records or their notes; and the
    numbers of the phases whose touchpoints or notes are others."""

    content: Content
    touchpoints: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    phases: set[int] = field(default_factory=set)


def follow(old: Content, journey: Journey, changes: Changes) -> Followed | None:
    """The content after `changes`; None if so much may be different that it has to be gathered anew.

    Raises KeyError if the map is gone.
    """
    if changes.tables() & _ALL or _between_maps(changes):
        return None
    content = copy(old)
    content.map = journey.need(Map, old.map.id)
    content.project = project_of(journey)
    found = Followed(content)
    at = {phase.id: index for index, phase in enumerate(content.phases)}
    _touchpoints(found, old, journey, changes, at)
    _links(found, old, changes)
    _emotions(found, journey, changes)
    _pains(found, journey, changes)
    _pictures(found, journey, changes)
    if journey.count(Opportunity):
        content.opportunities = {}
        add_opportunities(content, journey)
        _differing(found, old.opportunities, content.opportunities)
    found.phases |= {at[it.phase_id] for key in found.touchpoints if (it := journey.get(Touchpoint, key)) is not None}
    return found


def _between_maps(changes: Changes) -> bool:
    """Whether something goes to another map: with it goes what hangs on it, of which the edit does not tell."""
    return any(
        before is not None and after is not None and getattr(before, "map_id", None) != getattr(after, "map_id", None)
        for before, after in changes.values()
    )


def _touchpoints(found: Followed, old: Content, journey: Journey, changes: Changes, at: dict[str, int]) -> None:
    content, here = found.content, old.map.id
    phases: set[int] = set()
    parts = list(old.parts)
    for (table, touchpoint_id), (before, after) in changes.items():
        if table != "touchpoint":
            continue
        was = before if isinstance(before, Touchpoint) and before.map_id == here else None
        now = after if isinstance(after, Touchpoint) and after.map_id == here else None
        if was is None and now is None:
            continue
        found.touchpoints.add(touchpoint_id)
        if was is not None and now is not None and _place(was) == _place(now):
            number = at[now.phase_id]
            parts[number] = [now if it.id == touchpoint_id else it for it in parts[number]]
        else:
            phases |= {at[record.phase_id] for record in (was, now) if record is not None}
    if found.touchpoints:
        found.phases |= phases
        content.parts = parts
        if phases:
            _sort_phases(content, journey, phases)
        content.touchpoints = list(chain.from_iterable(content.parts))
        if phases:
            _number(content, old, phases)


def _pictures(found: Followed, journey: Journey, changes: Changes) -> None:
    """Count the pictures of the touchpoints anew that got or lost some."""
    content = found.content
    sides = [side for (table, _), change in changes.items() if table == Attachment.table for side in change]
    touched = {side.touchpoint_id for side in sides if isinstance(side, Attachment)}
    if not touched:
        return
    content.pictures = dict(content.pictures)
    for touchpoint_id in touched:
        content.pictures.pop(touchpoint_id, None)
        if touchpoint_id in content.numbers:
            found.touchpoints.add(touchpoint_id)
            if count := len(journey.referring_keys(Attachment.table, "touchpoint_id", touchpoint_id)):
                content.pictures[touchpoint_id] = count


def _place(touchpoint: Touchpoint) -> tuple[str, str, str, str]:
    return touchpoint.phase_id, touchpoint.lane_id, touchpoint.step, touchpoint.rank


def _sort_phases(content: Content, journey: Journey, phases: set[int]) -> None:
    """Put the touchpoints of some phases in order again."""
    for number in phases:
        several = journey.referring(Touchpoint, "phase_id", content.phases[number].id)
        content.parts[number] = in_order(several, content.phases, content.lanes)


def _number(content: Content, old: Content, phases: set[int]) -> None:
    """Number the touchpoints of some phases anew, and forget what hung on those that are gone."""
    content.numbers = old.numbers.followed(content.parts, phases)
    gone = {it.id for number in phases for it in old.parts[number] if it.id not in content.numbers}
    if gone:
        for name in ("persona_ids", "system_ids", "emotions", "pains", "readings"):
            notes = getattr(content, name)
            if lost := [key for key in gone if key in notes]:
                setattr(content, name, left := dict(notes))
                for key in lost:
                    del left[key]


def _differing(found: Followed, old: dict[str, list[_N]], new: dict[str, list[_N]]) -> None:
    """Note the touchpoints whose notes are others."""
    found.touchpoints |= {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}


def _links(found: Followed, old: Content, changes: Changes) -> None:
    content = found.content
    for (table, link_id), (before, after) in changes.items():
        if table != "link" or old.map.id not in (getattr(before, "map_id", None), getattr(after, "map_id", None)):
            continue
        if content.links is old.links:
            content.links, content.link_looks = list(old.links), old.link_looks.copy()
        found.links.add(link_id)
        at = bisect_left(content.links, link_id, key=lambda link: link.id)
        known = at < len(content.links) and content.links[at].id == link_id
        now = [after] if isinstance(after, Link) and after.map_id == old.map.id else []
        content.link_looks.subtract(map(link_look, content.links[at : at + known]))
        content.link_looks.update(map(link_look, now))
        content.links[at : at + known] = now
    content.link_looks = +content.link_looks


def _emotions(found: Followed, journey: Journey, changes: Changes) -> None:
    content = found.content
    ids = _owners(changes, "emotion", "touchpoint_id") & content.numbers.keys()
    if not ids:
        return
    order = {persona_id: at for at, persona_id in enumerate(content.personas)}
    content.emotions = dict(content.emotions)
    for touchpoint_id in ids:
        several = journey.referring(Emotion, "touchpoint_id", touchpoint_id)
        several.sort(key=lambda emotion: (order.get(emotion.persona_id or "", -1), emotion.id))
        _set(content.emotions, touchpoint_id, several)
    at = {phase.id: number for number, phase in enumerate(content.phases)}
    found.phases |= {at[journey.need(Touchpoint, touchpoint_id).phase_id] for touchpoint_id in ids}


def _pains(found: Followed, journey: Journey, changes: Changes) -> None:
    content = found.content
    ids = _owners(changes, "pain_point", "touchpoint_id") & content.numbers.keys()
    if ids:
        content.pains = dict(content.pains)
        for touchpoint_id in ids:
            _set(content.pains, touchpoint_id, ordered(journey.referring(PainPoint, "touchpoint_id", touchpoint_id)))
        found.touchpoints |= ids
    links = _owners(changes, "pain_point", "link_id")
    gone = found.links & content.link_pains.keys()
    if links or gone:
        here = {link.id for link in content.links}
        content.link_pains = {key: value for key, value in content.link_pains.items() if key in here}
        for link_id in links & here:
            _set(content.link_pains, link_id, ordered(journey.referring(PainPoint, "link_id", link_id)))


def _owners(changes: Changes, table: str, name: str) -> set[str]:
    """The ids of the records that changed notes hang on, or hung on."""
    found = set()
    for (changed, _), pair in changes.items():
        if changed == table:
            found |= {getattr(record, name) for record in pair if record is not None}
    return found - {None}


def _set(notes: dict[str, list[_N]], key: str, several: list[_N]) -> None:
    if several:
        notes[key] = several
    else:
        notes.pop(key, None)
