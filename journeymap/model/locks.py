"""Locked phases: what is finished is kept from edits made by accident; undo, redo and going back are not held up."""

from collections.abc import Iterable

from journeymap.model.changes import Change, Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.maps import PathTouchpoint, Phase
from journeymap.model.records.notes import Comment, Opportunity, OpportunityPainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import After, RuleBroken

_OWN = frozenset({"locked", "rank"})
"""What may change on a locked phase: its lock, and its place when phases around it move."""
_TRACE = frozenset({"origin_id"})
"""What may change on a touchpoint in it: where it came from is no content, and goes with the map it names."""
_FREE = frozenset(kind.table for kind in (Comment, PathTouchpoint, Opportunity, OpportunityPainPoint))
"""What may still be hung on a touchpoint in it: reviewers go on commenting; paths and opportunities are the map's."""


def check(journey: Journey, changes: Changes) -> None:
    """Raises RuleBroken if `changes` edit what stands in a phase that is locked before them.

    In a locked phase stand its touchpoints, the links between such touchpoints, and the notes on both. A link that
    leads out of it may change: the phase on its other end is still being worked on.
    """
    found = next(iter(blocked(journey, changes)), None)
    if found is not None:
        raise RuleBroken(Message("lock.phase", title=found.title))


def blocked(journey: Journey, changes: Changes) -> Iterable[Phase]:
    """The locked phases that `changes` would edit; one may come several times."""
    locked = {phase.id: phase for phase in journey.all(Phase) if phase.locked}
    if not locked:
        return
    states = _States(journey, changes, locked)
    for key, change in changes.items():
        phase = states.holding(key, change)
        if phase is not None:
            yield phase


class _States:
    """A journey before and after some changes, and the locked phases in it."""

    def __init__(self, journey: Journey, changes: Changes, locked: dict[str, Phase]) -> None:
        self._before = After(journey, Changes())
        self._after = After(journey, changes)
        self._locked = locked

    def holding(self, key: Key, change: Change) -> Phase | None:
        """The locked phase in which the record stood, or would stand, if that forbids the change."""
        table, record_id = key
        if table == Phase.table:
            phase = self._locked.get(record_id)
            return phase if phase is not None and _differs(change, _OWN) else None
        if table in _FREE or (table == Touchpoint.table and not _differs(change, _TRACE)):
            return None
        for state, record in ((self._before, change.before), (self._after, change.after)):
            if record is not None and (phase := self._phase_of(state, record)) is not None:
                return phase
        return None

    def _phase_of(self, state: After, record: Record | None) -> Phase | None:
        if isinstance(record, Touchpoint):
            return self._locked.get(record.phase_id)
        if isinstance(record, Link):
            source = self._phase_of(state, state.find(Touchpoint.table, record.source_id))
            target = self._phase_of(state, state.find(Touchpoint.table, record.target_id))
            return source if target is not None else None
        for field, target_table in record.references.items() if record is not None else ():
            if field in ("touchpoint_id", "link_id", "pain_point_id") and (owner := getattr(record, field)) is not None:
                return self._phase_of(state, state.find(target_table, owner))
        return None


def _differs(change: Change, apart_from: frozenset[str]) -> bool:
    """Whether a record came, went, or changed in anything but these fields."""
    before, after = change
    if before is None or after is None:
        return True
    fields = type(before).model_fields.keys() - apart_from
    return any(getattr(before, field) != getattr(after, field) for field in fields)
