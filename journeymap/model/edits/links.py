"""Verbs on links: join touchpoints, part them, turn a link round."""

from collections.abc import Iterable

from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import update
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import LinkKind


def join(
    journey: Journey,
    source_id: str,
    target_id: str,
    kind: LinkKind = LinkKind.NEXT,
    *,
    link_id: str | None = None,
    **fields: object,
) -> Changes:
    """A link from one touchpoint to another of the same map; nothing if there is one of this kind already."""
    draft = Draft(journey)
    draft_join(draft, source_id, target_id, kind, link_id=link_id, **fields)
    return draft.changes()


def draft_join(
    draft: Draft,
    source_id: str,
    target_id: str,
    kind: LinkKind = LinkKind.NEXT,
    *,
    link_id: str | None = None,
    **fields: object,
) -> None:
    """As `join`, among other edits of a verb."""
    source = draft.need(Touchpoint, source_id)
    draft.need(Touchpoint, target_id)
    existing = draft.referring(Link, "source_id", source_id)
    if not fields and any(link.target_id == target_id and link.kind == kind for link in existing):
        return
    link = Link(id=link_id or new_id(), map_id=source.map_id, source_id=source_id, target_id=target_id, kind=kind)
    update(draft, link, **fields)


def remove(journey: Journey, ids: Iterable[str]) -> Changes:
    """Remove links with all that hangs on them."""
    draft = Draft(journey)
    for link_id in ids:
        draft.remove((Link.table, link_id))
    return draft.changes()


def reverse(journey: Journey, link_id: str) -> Changes:
    """Turn a link round. Raises RuleBroken if a link of its kind leads the other way already: turned round, the two
    could not be told apart, and to merge them would lose what is written on one."""
    draft = Draft(journey)
    link = draft.need(Link, link_id)
    onwards = draft.referring(Link, "source_id", link.target_id)
    if any(other.target_id == link.source_id and other.kind == link.kind for other in onwards if other.id != link_id):
        raise RuleBroken(Message("rule.link-twice"))
    draft.update(link, source_id=link.target_id, target_id=link.source_id)
    return draft.changes()
