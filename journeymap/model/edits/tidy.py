"""Tidying up as a verb: steps from the links, phase by phase, and an order in the cells that crosses few lines."""

from collections import defaultdict
from collections.abc import Callable

from journeymap.model import order, rank
from journeymap.model.changes import Changes
from journeymap.model.edits.draft import Draft
from journeymap.model.journey import Journey
from journeymap.model.layout import tidy as layout
from journeymap.model.layout.plan import Slot, Wire
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind

_ROUNDS = 40
"""After so many rounds the steps stand, or go round in a circle and are taken as they are."""
_SWEEPS = 20

Cell = tuple[int, int, int]
"""Phase, step and lane, counted from 0."""


def tidy(journey: Journey, map_id: str) -> Changes:
    """Every touchpoint one step after those that lead to it, within its phase and lane; nothing if all stands so.

    Locked phases keep their steps. Links against time, links between phases and loops do not count. Touchpoints
    without links keep their place in the order. Cards that share a cell are put in the order that crosses few links.
    """
    phases = order.phases(journey, map_id)
    loose = {number for number, phase in enumerate(phases) if not phase.locked}
    slots = _settled(_slots(journey, map_id), _wires(journey, map_id), loose)
    cells: dict[Cell, list[str]] = defaultdict(list)
    for slot in sorted(slots, key=lambda slot: slot.order):
        cells[slot.phase, slot.step, slot.row].append(slot.id)
    return _written(journey, [phase.id for phase in phases], cells, loose)


def _slots(journey: Journey, map_id: str) -> list[Slot]:
    lanes = {lane.id: number for number, lane in enumerate(order.lanes(journey, map_id))}
    slots = []
    for number, phase in enumerate(order.phases(journey, map_id)):
        for step, column in enumerate(order.columns(journey, phase.id)):
            slots += [Slot(t.id, number, step, lanes[t.lane_id], place) for place, t in enumerate(column)]
    return slots


def _wires(journey: Journey, map_id: str) -> list[Wire]:
    links = sorted(journey.referring(Link, "map_id", map_id), key=lambda link: link.id)
    return [Wire(link.id, link.source_id, link.target_id, link.kind is LinkKind.BACK) for link in links]


def _settled(slots: list[Slot], wires: list[Wire], loose: set[int]) -> list[Slot]:
    """The slots where another round would change nothing.

    Where only the order decides (loops, cards without links) a round can call for another. If they go round in a
    circle, one member of it is taken, always the same, so that tidying up twice is tidying up once.
    """
    seen: list[list[Slot]] = []
    for _ in range(_ROUNDS):
        steps = layout.steps(slots, wires)
        slots = [Slot(s.id, s.phase, steps[s.id] if s.phase in loose else s.step, s.row, s.order) for s in slots]
        slots = _uncrossed(slots, wires, loose)
        if slots in seen:
            circle = seen[seen.index(slots) :]
            return min(circle, key=lambda each: [(s.step, s.order) for s in each])
        seen.append(slots)
    return slots


def _uncrossed(slots: list[Slot], wires: list[Wire], loose: set[int]) -> list[Slot]:
    """The slots, by id; neighbours in a cell change places while that uncrosses links."""
    cells: dict[Cell, list[str]] = defaultdict(list)
    for slot in sorted(slots, key=lambda slot: (slot.order, slot.id)):
        cells[slot.phase, slot.step, slot.row].append(slot.id)
    place = {card: (row, number) for (_, _, row), cell in cells.items() for number, card in enumerate(cell)}
    before, after = _neighbours(slots, wires)

    def crossed(upper: str, lower: str) -> int:
        return sum(place[a] > place[b] for near in (before, after) for a in near[upper] for b in near[lower])

    shared = [cell for (phase, _, _), cell in sorted(cells.items()) if phase in loose and len(cell) > 1]
    for _ in range(_SWEEPS):
        if not any([_sift(cell, place, crossed) for cell in shared]):
            break
    return [Slot(s.id, s.phase, s.step, s.row, place[s.id][1]) for s in sorted(slots, key=lambda slot: slot.id)]


def _neighbours(slots: list[Slot], wires: list[Wire]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The cards that links lead to, in columns before and in columns after a card's own."""
    column = {slot.id: (slot.phase, slot.step) for slot in slots}
    before: dict[str, list[str]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for wire in wires:
        if wire.source in column and wire.target in column and column[wire.source] != column[wire.target]:
            first, second = sorted((wire.source, wire.target), key=lambda card: column[card])
            after[first].append(second)
            before[second].append(first)
    return before, after


def _sift(cell: list[str], place: dict[str, tuple[int, int]], crossed: Callable[[str, str], int]) -> bool:
    """Swap neighbours of one cell where fewer links cross then; True if any were swapped."""
    swapped = False
    for number in range(len(cell) - 1):
        upper, lower = cell[number], cell[number + 1]
        if crossed(upper, lower) > crossed(lower, upper):
            cell[number], cell[number + 1] = lower, upper
            place[upper], place[lower] = place[lower], place[upper]
            swapped = True
    return swapped


def _written(journey: Journey, phases: list[str], cells: dict[Cell, list[str]], loose: set[int]) -> Changes:
    """The steps and ranks that say this, with as few records touched as can be."""
    draft = Draft(journey)
    for number in sorted(loose):
        columns = {step for phase, step, _ in cells if phase == number}
        keys = _keys(journey, phases[number], cells, number, len(columns))
        for (phase, step, _), cards in cells.items():
            if phase != number:
                continue
            records = [draft.need(Touchpoint, card) for card in cards]
            ranks = [record.rank for record in records]
            if ranks != sorted(set(ranks)):
                ranks = rank.spread(len(ranks))
            for record, key in zip(records, ranks, strict=True):
                if (record.step, record.rank) != (keys[step], key):
                    draft.update(record, step=keys[step], rank=key)
    return draft.changes()


def _keys(journey: Journey, phase_id: str, cells: dict[Cell, list[str]], number: int, count: int) -> list[str]:
    """One order key for each column: those in use as far as they go, so that what stays is not touched."""
    known = sorted({t.step for t in journey.referring(Touchpoint, "phase_id", phase_id)})
    if len(known) >= count:
        return _fewest(journey, known, cells, number, count)
    return known + rank.spread(count - len(known), known[-1] if known else None)


def _fewest(journey: Journey, known: list[str], cells: dict[Cell, list[str]], number: int, count: int) -> list[str]:
    """`count` of the known keys in order: for each column, where possible, the one that most of its cards have."""
    chosen: list[str] = []
    for step in range(count):
        cards = [card for (phase, at, _), cell in cells.items() if (phase, at) == (number, step) for card in cell]
        held = [journey.need(Touchpoint, card).step for card in cards]
        low = known.index(chosen[-1]) + 1 if chosen else 0
        free = known[low : len(known) - (count - step - 1)]
        chosen.append(max(free, key=lambda key: (held.count(key), -free.index(key))))
    return chosen
