"""Verbs of dragging in the outline: rows to another parent or another place among their siblings."""

from collections.abc import Callable, Sequence

from journeymap.model import rank
from journeymap.model.changes import Changes, Key, squash
from journeymap.model.edits import grid, maps, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.panels.outline_tree import ROOT, wanted_children


def moved(journey: Journey, keys: Sequence[Key], parent: Key, row: int) -> Changes:
    """Move rows of one kind before the child `row` of `parent` (-1: behind the last).

    Raises RuleBroken if touchpoints would change their map.
    """
    children = wanted_children(journey, parent)
    row = len(children) if row < 0 else min(row, len(children))
    chosen = set(keys)
    if keys and keys[0][0] == Touchpoint.table:
        return _into_phase(journey, keys, parent[1], children, row)
    index = sum(1 for key in children[:row] if key not in chosen)
    mine = [key for key in children if key in chosen]
    verb = maps.move if parent == ROOT else grid.move_phase
    return _in_turn(journey, [key[1] for key in mine], index, verb)


def titles(journey: Journey, keys: Sequence[Key]) -> list[str]:
    """What the rows are called, for the label of the edit."""
    records = [journey.find(key) for key in keys]
    return [record.title for record in records if isinstance(record, Map | Phase | Touchpoint)]


def _into_phase(journey: Journey, keys: Sequence[Key], phase_id: str, children: list[Key], row: int) -> Changes:
    """A new column between the neighbours, or their own if both stand in one; the lanes stay as they are."""
    chosen = set(keys)
    low = next((journey.need(Touchpoint, key[1]).step for key in reversed(children[:row]) if key not in chosen), None)
    high = next((journey.need(Touchpoint, key[1]).step for key in children[row:] if key not in chosen), None)
    places = {key: place for place, key in enumerate(children)}
    ids = [key[1] for key in sorted(keys, key=lambda key: places.get(key, -1))]
    first = journey.need(Touchpoint, ids[0])
    if len(ids) == 1 and _stays(first, phase_id, low, high):
        return Changes()
    step = low if low is not None and low == high else rank.between(low, high)
    return touchpoints.put(journey, ids, Place(phase_id, _topmost(journey, ids).lane_id, step))


def _stays(touchpoint: Touchpoint, phase_id: str, low: str | None, high: str | None) -> bool:
    step = touchpoint.step
    return touchpoint.phase_id == phase_id and (low is None or low <= step) and (high is None or step <= high)


def _topmost(journey: Journey, ids: Sequence[str]) -> Touchpoint:
    """The first of these touchpoints in journey order: the one that `put` measures the others by."""
    phases = {journey.need(Touchpoint, each).phase_id for each in ids}
    reading = [
        key[1]
        for phase in sorted((journey.need(Phase, each) for each in phases), key=lambda p: (p.rank, p.id))
        for key in wanted_children(journey, phase.key)
    ]
    return journey.need(Touchpoint, next(each for each in reading if each in set(ids)))


def _in_turn(journey: Journey, ids: Sequence[str], index: int, verb: Callable[[Journey, str, int], Changes]) -> Changes:
    after = journey.snapshot()
    parts = []
    for offset, record_id in enumerate(ids):
        parts.append(verb(after, record_id, index + offset))
        after.apply(parts[-1])
    return squash(parts)
