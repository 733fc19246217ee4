"""Tidying up: steps from links, so that time runs to the right, and (without lanes) orders with few crossings."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from journeymap.model.layout.plan import Slot, Wire
from journeymap.model.layout.tidy_order import crossings, order

__all__ = ["crossings", "order", "steps"]


def steps(slots: Sequence[Slot], wires: Iterable[Wire]) -> dict[str, int]:
    """The step that each card should have within its phase: one after all cards that lead to it.

    Links between phases, loop-backs and links that would close a circle do not count. A card without any other
    link follows the card before it. Cards may share a cell afterwards: parallel ways do.
    """
    by_phase: dict[int, list[Slot]] = defaultdict(list)
    for slot in slots:
        by_phase[slot.phase].append(slot)
    phase_of = {slot.id: slot.phase for slot in slots}
    links: dict[int, list[tuple[str, str]]] = defaultdict(list)
    arrived: set[str] = set()
    for wire in wires:
        if wire.back or wire.source == wire.target or wire.source not in phase_of or wire.target not in phase_of:
            continue
        if phase_of[wire.source] == phase_of[wire.target]:
            links[phase_of[wire.source]].append((wire.source, wire.target))
        elif phase_of[wire.source] < phase_of[wire.target]:
            arrived.add(wire.target)
    answer: dict[str, int] = {}
    for phase, members in sorted(by_phase.items()):
        members.sort(key=lambda slot: (slot.step, slot.row, slot.order, slot.id))
        ids = [slot.id for slot in members]
        answer.update(_layers(ids, _with_strays(ids, links[phase]), arrived))
    return answer


def _with_strays(ids: Sequence[str], links: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The links, with one more to each card that has none: from the card before it."""
    linked = {end for link in links for end in link}
    return links + [(before, card) for before, card in zip(ids, ids[1:], strict=False) if card not in linked]


def _layers(ids: Sequence[str], links: Iterable[tuple[str, str]], arrived: set[str]) -> dict[str, int]:
    """Longest path layers, from 0 without holes."""
    after: dict[str, list[str]] = {card: [] for card in ids}
    for source, target in dict.fromkeys(links):
        after[source].append(target)
    order = _without_circles(ids, after)
    before: dict[str, int] = dict.fromkeys(ids, 0)
    layer = dict.fromkeys(ids, 0)
    for card in order:
        for target in after[card]:
            before[target] += 1
            layer[target] = max(layer[target], layer[card] + 1)
    for card in reversed(order):
        if not before[card] and after[card] and card not in arrived:
            layer[card] = min(layer[target] for target in after[card]) - 1
    dense = {value: number for number, value in enumerate(sorted(set(layer.values())))}
    return {card: dense[value] for card, value in layer.items()}


def _without_circles(ids: Sequence[str], after: dict[str, list[str]]) -> list[str]:
    """Take out of `after` the links that close a circle, seen from the first cards; returns an order in time."""
    entered = {target for targets in after.values() for target in targets}
    finished: list[str] = []
    state: dict[str, int] = {}
    for root in sorted(ids, key=lambda card: card in entered):
        if root in state:
            continue
        state[root] = 1
        stack = [(root, iter(list(after[root])))]
        while stack:
            card, rest = stack[-1]
            target = next(rest, None)
            if target is None:
                state[card] = 2
                finished.append(card)
                stack.pop()
            elif target not in state:
                state[target] = 1
                stack.append((target, iter(list(after[target]))))
            elif state[target] == 1:
                after[card].remove(target)
    return finished[::-1]
