"""Copies beside their originals: what copy and paste would take along, but each where its original stands."""

from collections.abc import Iterable

from journeymap.model import rank
from journeymap.model.changes import Changes
from journeymap.model.clipping import clip
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.paste import paste
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.records.touchpoints import Touchpoint


def duplicate(journey: Journey, ids: Iterable[str]) -> tuple[Changes, list[str]]:
    """Copies of touchpoints with emotions, pain points, systems and the links among them, as pasting makes them.

    Each stands in a new column right of its original's column; links to others and people's comments are not
    copied. The answer names the copies' ids, in the order of `ids`.
    """
    wanted = list(dict.fromkeys(ids))
    by_map: dict[str, set[str]] = {}
    for touchpoint_id in wanted:
        by_map.setdefault(journey.need(Touchpoint, touchpoint_id).map_id, set()).add(touchpoint_id)
    changes, copies = Changes(), dict[str, str]()
    after = journey.snapshot()
    for chosen in by_map.values():
        taken = clip(journey, chosen)
        sources = [journey.need(Touchpoint, each) for column in taken.columns for each in column]
        pasted, new = paste(after, taken, _place(sources[0]))
        after.apply(pasted)
        placed = _beside(journey, after, sources, new)
        after.apply(placed)
        changes = changes.then(pasted).then(placed)
        copies |= {source.id: copy_id for source, copy_id in zip(sources, new, strict=True)}
    return changes, [copies[touchpoint_id] for touchpoint_id in wanted]


def _place(source: Touchpoint) -> Place:
    return Place(source.phase_id, source.lane_id, source.step)


def _beside(journey: Journey, after: Journey, sources: list[Touchpoint], new: list[str]) -> Changes:
    """Put the copies right of their originals; originals of one column have their copies in one column."""
    draft = Draft(after)
    steps: dict[tuple[str, str], str] = {}
    for source, copy_id in zip(sources, new, strict=True):
        column = source.phase_id, source.step
        if column not in steps:
            later = (t.step for t in journey.referring(Touchpoint, "phase_id", source.phase_id) if t.step > source.step)
            steps[column] = rank.between(source.step, min(later, default=None))
        copy = draft.need(Touchpoint, copy_id)
        place = {"phase_id": source.phase_id, "lane_id": source.lane_id, "step": steps[column], "rank": source.rank}
        draft.update(copy, **place)
    return draft.changes()
