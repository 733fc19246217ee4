"""What a phase takes over from before an edit is what a fresh search finds."""

import random
from dataclasses import replace

import pytest

from journeymap.model.layout import grid
from journeymap.model.layout.plan import GridInput, Metrics, Slot, Wire
from journeymap.model.layout.routing.choose import Chooser
from journeymap.model.layout.routing.offers import Offer, Offers, Pair
from journeymap.model.layout.sizes import Sizes

ROWS = 5
STEPS = 24


class Desk:
    """A grid of two phases that is edited at random."""

    def __init__(self, dice: random.Random, metrics: Metrics, deep: bool) -> None:
        self.dice, self.metrics, self.deep = dice, metrics, deep
        self.cards: dict[str, tuple[int, float, int]] = {}
        self.wires: list[Wire] = []
        self.made = 0
        for at in range(60):
            self._put(f"c{at}", (at % 2, float(dice.randrange(STEPS)), dice.randrange(ROWS)))
        for _ in range(70):
            self._wire()

    def _put(self, card: str, cell: tuple[int, float, int]) -> None:
        if self.deep or cell not in self.cards.values():
            self.cards[card] = cell

    def _wire(self) -> None:
        names = list(self.cards)
        source = self.dice.choice(names)
        near = [it for it in names if abs(self.cards[it][1] - self.cards[source][1]) < 5]
        target = self.dice.choice(near if self.dice.random() < 0.9 else names)
        self.made += 1
        self.wires.append(Wire(f"w{self.made}", source, target, self.dice.random() < 0.1, self.dice.choice((0, 0, 40))))

    def edit(self) -> None:
        kind = self.dice.randrange(6)
        card = self.dice.choice(list(self.cards))
        phase, step, row = self.cards[card]
        if kind == 0:
            self._put(card, (phase, step, (row + 1) % ROWS))
        elif kind == 1:
            self._put(card, (phase, step + self.dice.choice((-1.5, -0.5, 0.5, 1.0)), row))
        elif kind == 2:
            self.made += 1
            self._put(f"n{self.made}", (phase, step + self.dice.choice((0.0, 0.25)), self.dice.randrange(ROWS)))
        elif kind == 3 and len(self.cards) > 40:
            del self.cards[card]
        elif kind == 4:
            self._wire()
        else:
            del self.wires[self.dice.randrange(len(self.wires))]

    def grid(self) -> GridInput:
        slots = []
        for phase in range(2):
            inside = sorted((step, row, card) for card, (its, step, row) in self.cards.items() if its == phase)
            columns = {step: at for at, step in enumerate(sorted({step for step, _, _ in inside}))}
            last, order = (-1.0, -1), 0
            for step, row, card in inside:
                order = order + 1 if (step, row) == last else 0
                last = step, row
                slots.append(Slot(card, phase, columns[step], row, order))
        wires = tuple(it for it in self.wires if it.source in self.cards and it.target in self.cards)
        return GridInput(2, ROWS, tuple(slots), wires, metrics=self.metrics)


def odd() -> Metrics:
    """Measures that no binary fraction holds: nothing may be moved that might differ in its last bit."""
    return replace(Sizes(1.5).metrics(), card_gap=18.1, step=104.3)


@pytest.mark.parametrize("metrics", [Metrics(), odd()], ids=["exact", "odd"])
@pytest.mark.parametrize("deep", [False, True], ids=["flat", "deep"])
@pytest.mark.parametrize("seed", range(4))
def test_an_edited_phase_is_as_planned_anew(seed: int, deep: bool, metrics: Metrics) -> None:
    desk = Desk(random.Random(seed), metrics, deep)
    planner = grid.Planner()
    planner.plan(desk.grid())
    for _ in range(40):
        desk.edit()
        given = desk.grid()
        assert planner.plan(given) == grid.plan(given)


@pytest.mark.parametrize("metrics", [Metrics(), odd()], ids=["exact", "odd"])
def test_what_was_found_far_from_an_edit_is_not_searched_again(
    metrics: Metrics, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(random.Random(7), metrics, deep=False)
    planner = grid.Planner()
    planner.plan(desk.grid())
    counts = {"moved": 0, "shifted": 0, "searched": 0}
    move, between = Pair.move, Offers.between

    def counted(self: Pair, board: object, ends: object, dx: float, columns: int) -> None:
        counts["moved"] += 1
        counts["shifted"] += dx != 0
        move(self, board, ends, dx, columns)  # type: ignore[arg-type]

    def asked(self: Offers, source: int, target: int, back: bool) -> list[Offer]:
        counts["searched"] += (source, target, back) not in self.known
        return between(self, source, target, back)

    monkeypatch.setattr(Pair, "move", counted)
    monkeypatch.setattr(Offers, "between", asked)
    for _ in range(30):
        desk.edit()
        planner.plan(desk.grid())
    assert counts["moved"] > 0.4 * counts["searched"]
    assert (counts["shifted"] > 0) == (metrics == Metrics())


def test_a_row_that_gets_deeper_is_searched_where_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(random.Random(3), Metrics(), deep=False)
    planner = grid.Planner()
    before = planner.plan(desk.grid())
    searched = []
    made = Chooser.__init__

    def counted(self: Chooser, offers: Offers) -> None:
        searched.append(offers)
        made(self, offers)

    monkeypatch.setattr(Chooser, "__init__", counted)
    card = next(card for card, (phase, _, row) in desk.cards.items() if phase == 0 and row == 1)
    desk.cards["below"] = desk.cards[card]
    after = planner.plan(desk.grid())
    assert len(searched) == 1
    assert after.rows[1].size > before.rows[1].size
    assert after == grid.plan(desk.grid())
