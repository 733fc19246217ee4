"""Links all over a large map cost no more than their number: nobody waits minutes for a map made by a machine."""

import random

from journeymap.model.layout import grid
from journeymap.model.layout.plan import GridInput, Slot, Wire
from journeymap.model.layout.routing.cross import CROSSING, Ledger
from tests.effort import calls


def scattered(count: int) -> GridInput:
    """Cards in phases of 100, and 1.2 links a card between any two of them."""
    dice = random.Random(3)
    slots = tuple(Slot(f"c{at}", at // 100, at % 50, at * 5 % 8) for at in range(count))
    links = range(count * 12 // 10)
    wires = tuple(Wire(f"w{at}", f"c{dice.randrange(count)}", f"c{dice.randrange(count)}") for at in links)
    return GridInput(count // 100, 8, slots, wires)


def work(given: GridInput) -> int:
    return calls(lambda: grid.plan(given))


def test_four_times_the_links_are_at_most_about_four_times_the_work():
    assert work(scattered(2_000)) < 5.5 * work(scattered(500))


class _Offer:
    """What the ledger asks of a link."""

    def __init__(self, spots, rows, aisles):
        self.spots, self.rows, self.aisles = spots, rows, aisles


def _crossed(noted, offer, channel):
    """The lines that a link would cross, one by one."""
    low, high = sorted(offer.spots)
    count = 0
    for unit, start, stop, shelves in noted:
        first, last = sorted((start, stop))
        for spot, shelf in zip((start, stop), shelves, strict=True):
            top, bottom = sorted((2 * shelf + 1, unit))
            passes = unit == 2 * channel or top < 2 * channel < bottom
            count += passes and low <= spot < high
        for spot, shelf in zip(offer.spots, offer.rows, strict=True):
            top, bottom = sorted((2 * shelf + 1, 2 * channel))
            count += top < unit < bottom and first < spot < last
    return count


def test_the_ledger_counts_what_is_there():
    dice = random.Random(7)
    ledger, noted = Ledger(), []
    for _ in range(120):
        spots = tuple((phase, float(dice.randrange(9) * 40)) for phase in dice.sample(range(6), 2))
        shelves = dice.randrange(8), dice.randrange(8)
        offer = _Offer(spots, shelves, {channel: float(dice.randrange(3)) for channel in dice.sample(range(9), 2)})
        costs = {channel: cost + CROSSING * _crossed(noted, offer, channel) for channel, cost in offer.aisles.items()}
        best = ledger.best(offer)
        assert costs[best] == min(costs.values())
        ledger.add(2 * best, *spots, shelves)
        noted.append((2 * best, *spots, shelves))
