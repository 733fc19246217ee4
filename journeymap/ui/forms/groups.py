"""Equal records of several owners, shown and edited as one: "too slow" at three touchpoints is one card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.ui.forms.items import Items, content


@dataclass(frozen=True, slots=True)
class Group:
    """Records that say the same, and how many of the owners have one of them."""

    ids: tuple[str, ...]
    owners: int


def regroup(journey: Journey, items: Items, owners: Sequence[Key], before: Sequence[Group]) -> list[Group]:
    """The groups of what hangs on the owners, in order.

    What was one group stays one, and what was not does not become one: while one types, a text passes through
    other texts. Only records that are new to `before` are put together.
    """
    if not owners:  # what the form was about is gone
        return []
    held: dict[str, list[Key]] = {}
    some = set(items.held(journey, owners[0][0], [owner[1] for owner in owners]))
    for owner in owners:
        if owner[1] not in some:
            continue
        for record_id in items.of(journey, owner):
            held.setdefault(record_id, []).append(owner)
    if len(owners) == 1:
        return [Group((record_id,), 1) for record_id in held]
    former = {record_id: group.ids for group in before for record_id in group.ids}
    together: dict[object, list[str]] = {}
    for record_id in held:
        mark = former.get(record_id) or content(journey, items.table, record_id)
        together.setdefault(mark, []).append(record_id)
    return [Group(tuple(ids), len({owner for each in ids for owner in held[each]})) for ids in together.values()]
