"""What is selected once an edit has been taken back or repeated, so that one sees it and the keys can go on from it."""

from collections.abc import Sequence

from journeymap.model.changes import Changes, Key
from journeymap.model.history import STEP_LIMIT
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint

_FRAME = (Phase.table, Lane.table)


class ChosenBefore:
    """What was selected when a step was begun, by the step's gesture. Kept for as many steps as can be undone."""

    def __init__(self) -> None:
        self._keys: dict[str, tuple[Key, ...]] = {}

    def note(self, gesture: str, keys: tuple[Key, ...]) -> None:
        """A step has been done, or went on."""
        self._keys.setdefault(gesture, keys)
        while len(self._keys) > STEP_LIMIT:
            del self._keys[next(iter(self._keys))]

    def of(self, gesture: str) -> tuple[Key, ...]:
        """Nothing for a step of another window or of an earlier session."""
        return self._keys.get(gesture, ())


def to_select(journey: Journey, applied: Changes, before: Sequence[Key]) -> list[Key]:
    """What to select after `applied`; empty if nothing is better than what is selected.

    A phase or lane that was deleted, with what else was; the touchpoints that came back or changed; if none is left,
    what was selected before the edit; if that is not known or gone, the touchpoint that led to one that went, else
    phases and lanes that came or changed.
    """
    there = [key for key, (_, after) in applied.items() if after is not None]
    deleted = [key for key in before if key in applied and applied[key].before is None]
    if any(key[0] in _FRAME for key in deleted):
        return deleted
    touched = [key for key in there if key[0] == Touchpoint.table]
    if touched:
        return touched
    left = [key for key in before if journey.find(key) is not None]
    if left:
        return left
    gone = (was for was, after in applied.values() if isinstance(was, Link) and after is None)
    led = ((Touchpoint.table, link.source_id) for link in gone if (Touchpoint.table, link.target_id) in applied)
    return [key for key in led if journey.find(key) is not None][:1] or [key for key in there if key[0] in _FRAME]
