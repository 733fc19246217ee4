"""Verbs on touchpoints: add, rename, move, remove."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.model import order, rank, text
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.edits.fields import update
from journeymap.model.edits.place import rank_at
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.rules import RuleBroken


@dataclass(frozen=True, slots=True)
class Place:
    """Where a touchpoint stands: `step` is the key of an existing or a new column of the phase."""

    phase_id: str
    lane_id: str
    step: str


def step_at(journey: Journey, phase_id: str, index: int) -> str:
    """The key of a new column that is to be number `index` (from 0) of the phase."""
    steps = sorted({t.step for t in journey.referring(Touchpoint, "phase_id", phase_id)})
    index = max(0, min(index, len(steps)))
    return rank.between(steps[index - 1] if index else None, steps[index] if index < len(steps) else None)


def steps_from(journey: Journey, place: Place, count: int) -> list[str]:
    """The place's own step and new ones after it, before the next column that is there already."""
    taken = {t.step for t in journey.referring(Touchpoint, "phase_id", place.phase_id)}
    following = min((step for step in taken if step > place.step), default=None)
    return [place.step, *rank.spread(count - 1, place.step, following)][:count]


def add(
    journey: Journey, place: Place, title: str = "", *, touchpoint_id: str | None = None, **fields: object
) -> Changes:
    """A new touchpoint at `place`, last in its cell. What does not fit into the title goes to the note."""
    draft = Draft(journey)
    draft_add(draft, place, title, touchpoint_id=touchpoint_id, **fields)
    return draft.changes()


def draft_add(
    draft: Draft, place: Place, title: str = "", *, touchpoint_id: str | None = None, **fields: object
) -> None:
    """As `add`, among other edits of a verb."""
    phase = draft.need(Phase, place.phase_id)
    touchpoint = Touchpoint(
        id=touchpoint_id or new_id(),
        map_id=phase.map_id,
        phase_id=phase.id,
        lane_id=place.lane_id,
        step=place.step,
        rank=last_in_cell(draft, place),
    )
    update(draft, touchpoint, **titled(title, str(fields.pop("note", ""))), **fields)


def rename(journey: Journey, touchpoint_id: str, title: str) -> Changes:
    """Give a touchpoint another title. What does not fit into it goes to the note."""
    draft = Draft(journey)
    touchpoint = draft.need(Touchpoint, touchpoint_id)
    update(draft, touchpoint, **titled(title, touchpoint.note))
    return draft.changes()


def titled(title: str, note: str) -> dict[str, str]:
    """Title and note as fields, the overlong end of the title put in front of the note."""
    head, rest = text.split_title(title)
    return {"title": head, "note": f"{rest}\n{note}".strip("\n") if rest else note}


def remove(journey: Journey, ids: Iterable[str]) -> Changes:
    """Remove touchpoints with all that hangs on them."""
    draft = Draft(journey)
    for touchpoint_id in ids:
        draft.remove((Touchpoint.table, touchpoint_id))
    return draft.changes()


def put(journey: Journey, ids: Sequence[str], place: Place) -> Changes:
    """Move touchpoints of one map to a place; several keep their distances in steps and lanes where they can.

    Raises RuleBroken if the place is on another map.
    """
    draft = Draft(journey)
    moved = [draft.need(Touchpoint, touchpoint_id) for touchpoint_id in ids]
    if any(t.map_id != draft.need(Phase, place.phase_id).map_id for t in moved):
        raise RuleBroken(Message("rule.other-map", table="phase"))
    if len(moved) == 1:
        _put_one(draft, moved[0], place)
    elif moved:
        _put_several(draft, journey, moved, place)
    return draft.changes()


def move_lanes(journey: Journey, ids: Iterable[str], by: int) -> Changes:
    """Move touchpoints `by` lanes down (negative: up); they stop together at the edge of the map."""
    draft = Draft(journey)
    moved = [draft.need(Touchpoint, touchpoint_id) for touchpoint_id in ids]
    for map_id in sorted({t.map_id for t in moved}):
        lanes = [lane.id for lane in order.lanes(journey, map_id)]
        here = [t for t in moved if t.map_id == map_id]
        places = [lanes.index(t.lane_id) for t in here]
        shift = max(-min(places), min(by, len(lanes) - 1 - max(places)))
        for touchpoint, place in zip(here, places, strict=True):
            if shift:
                _put_one(draft, touchpoint, Place(touchpoint.phase_id, lanes[place + shift], touchpoint.step))
    return draft.changes()


def move_steps(journey: Journey, ids: Iterable[str], by: int) -> Changes:
    """Move touchpoints one step in time, right (`by` > 0) or left.

    A touchpoint alone in its column joins the next column; one that shares its column leaves it for a column of
    its own. At the end of a phase it goes on in the next phase; at the end of the map it stays.
    """
    draft = Draft(journey)
    direction = 1 if by > 0 else -1
    chosen = set(ids)
    columns: dict[tuple[str, str], list[Touchpoint]] = {}
    for touchpoint_id in chosen:
        touchpoint = draft.need(Touchpoint, touchpoint_id)
        columns.setdefault((touchpoint.phase_id, touchpoint.step), []).append(touchpoint)
    for (phase_id, step), movers in columns.items():
        target = _step_beside(journey, phase_id, step, {t.id for t in movers}, direction)
        if target is not None:
            for touchpoint in ordered(movers):
                _put_one(draft, touchpoint, Place(target[0], touchpoint.lane_id, target[1]))
    return draft.changes()


def _put_one(draft: Draft, touchpoint: Touchpoint, place: Place) -> None:
    if (touchpoint.phase_id, touchpoint.lane_id, touchpoint.step) == (place.phase_id, place.lane_id, place.step):
        return
    key = last_in_cell(draft, place)
    draft.update(touchpoint, phase_id=place.phase_id, lane_id=place.lane_id, step=place.step, rank=key)


def _put_several(draft: Draft, journey: Journey, moved: list[Touchpoint], place: Place) -> None:
    """The leftmost column of the moved goes to the place, the others follow at the distances they had."""
    lanes = [lane.id for lane in order.lanes(journey, moved[0].map_id)]
    reading = {t.id: number for number, t in enumerate(order.touchpoints(journey, moved[0].map_id))}
    moved = sorted(moved, key=lambda t: reading[t.id])
    first = moved[0]
    shift = lanes.index(place.lane_id) - lanes.index(first.lane_id)
    wanted = {t.id: lanes[max(0, min(lanes.index(t.lane_id) + shift, len(lanes) - 1))] for t in moved}
    columns: dict[tuple[str, str], set[str]] = {}
    for touchpoint in moved:
        columns.setdefault((touchpoint.phase_id, touchpoint.step), set()).add(wanted[touchpoint.id])
    steps = dict(zip(columns, _steps_of_block(journey, place, columns, set(wanted)), strict=True))
    for touchpoint in moved:
        step = steps[touchpoint.phase_id, touchpoint.step]
        _put_one(draft, touchpoint, Place(place.phase_id, wanted[touchpoint.id], step))


def _steps_of_block(
    journey: Journey, place: Place, columns: Mapping[tuple[str, str], set[str]], chosen: set[str]
) -> list[str]:
    """The step for each column of a block whose first goes to `place`; `columns` names the lanes that each needs.

    Put onto a column, the block has its others on the columns that stand at the same distance, where these leave
    its lanes free. Else, and put between columns, it takes new ones.
    """
    staying = [t for t in journey.referring(Touchpoint, "phase_id", place.phase_id) if t.id not in chosen]
    taken, cells = sorted({t.step for t in staying}), {(t.step, t.lane_id) for t in staying}
    first, *others = columns
    everywhere = [
        (phase.id, column[0].step)
        for phase in order.phases(journey, journey.need(Phase, place.phase_id).map_id)
        for column in order.columns(journey, phase.id)
    ]
    number = {column: index for index, column in enumerate(everywhere)}
    start = number.get((place.phase_id, place.step))
    steps = [place.step]
    for column in others:
        index = len(everywhere) if start is None else start + number[column] - number[first]
        phase_id, step = everywhere[index] if index < len(everywhere) else ("", "")
        if phase_id != place.phase_id or any((step, lane) in cells for lane in columns[column]) or step <= steps[-1]:
            step = rank.between(steps[-1], next((each for each in taken if each > steps[-1]), None))
        steps.append(step)
    return steps


def last_in_cell(draft: Draft, place: Place) -> str:
    """The order key of a touchpoint that is to stand last in the cell of `place`."""
    draft.need(Lane, place.lane_id)
    cell = [
        t
        for t in draft.referring(Touchpoint, "phase_id", place.phase_id)
        if t.lane_id == place.lane_id and t.step == place.step
    ]
    return rank_at(draft, ordered(cell), len(cell))


def _step_beside(
    journey: Journey, phase_id: str, step: str, movers: set[str], direction: int
) -> tuple[str, str] | None:
    """(phase, step) one step beside the column for the movers in it, or None at the end of the map."""
    columns = order.columns(journey, phase_id)
    here = next(i for i, column in enumerate(columns) if column[0].step == step)
    beside = here + direction
    inside = 0 <= beside < len(columns)
    if any(t.id not in movers for t in columns[here]):
        neighbour = columns[beside][0].step if inside else None
        low, high = (step, neighbour) if direction > 0 else (neighbour, step)
        return phase_id, rank.between(low, high)
    if inside:
        return phase_id, columns[beside][0].step
    phases = [phase.id for phase in order.phases(journey, columns[here][0].map_id)]
    following = phases.index(phase_id) + direction
    if not 0 <= following < len(phases):
        return None
    return phases[following], step_at(journey, phases[following], 0 if direction > 0 else 1_000_000_000)
