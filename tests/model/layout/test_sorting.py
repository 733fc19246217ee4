"""Wires sorted by phases after an edit are those sorted from scratch."""

import random

import pytest

from journeymap.model.layout.plan import GridInput, Slot, Wire
from journeymap.model.layout.routing.sorting import Sorted

PHASES = 5


def grid(cards: dict[str, int], wires: dict[str, Wire], slots: dict[str, Slot], by_id: bool) -> GridInput:
    for card in slots.keys() - cards.keys():
        del slots[card]
    for card, phase in cards.items():
        if card not in slots or slots[card].phase != phase:
            slots[card] = Slot(card, phase, 0, 0)
    ordered = sorted(slots.values(), key=lambda slot: (slot.phase, slot.id))
    return GridInput(PHASES, 1, tuple(ordered), tuple(wires[key] for key in (sorted(wires) if by_id else wires)))


def edit(dice: random.Random, cards: dict[str, int], wires: dict[str, Wire], number: int) -> None:
    kind = dice.randrange(6)
    if kind == 0:
        cards[dice.choice(list(cards))] = dice.randrange(PHASES)
    elif kind == 1:
        cards[f"n{number}"] = dice.randrange(PHASES)
    elif kind == 2 and len(cards) > 3:
        del cards[dice.choice(list(cards))]  # its wires hang loose
    elif kind == 3 and wires:
        del wires[dice.choice(list(wires))]
    elif kind == 4 and wires:
        old = wires[dice.choice(list(wires))]
        wires[old.id] = Wire(old.id, old.source, dice.choice(list(cards)), label_width=float(number))
    else:
        ends = dice.choice(list(cards)), dice.choice([*cards, f"n{number + 1}"])
        key = f"{dice.randrange(100):02}-{number}"
        wires[key] = Wire(key, *ends)


@pytest.mark.parametrize("by_id", [True, False])
@pytest.mark.parametrize("seed", range(6))
def test_followed_is_as_sorted_anew(seed: int, by_id: bool) -> None:
    dice = random.Random(seed)
    cards = {f"c{at}": dice.randrange(PHASES) for at in range(20)}
    wires: dict[str, Wire] = {}
    slots: dict[str, Slot] = {}
    now = Sorted((), (), PHASES)
    for number in range(200):
        for again in range(dice.choice((1, 1, 4))):
            edit(dice, cards, wires, 10 * number + again)
        given = grid(cards, wires, slots, by_id)
        before = dict(now.part_of), [list(part) for part in now.inner], list(now.outer)
        last, now = now, now.followed(given)
        fresh = Sorted(given.slots, given.wires, PHASES)
        assert now.inner == fresh.inner
        assert now.outer == fresh.outer
        assert sorted(wire.id for wire in now.loose) == sorted(wire.id for wire in fresh.loose)
        assert now.part_of == fresh.part_of
        assert now.phase_of == fresh.phase_of
        assert before == (last.part_of, last.inner, last.outer), "older plans keep what they have"
