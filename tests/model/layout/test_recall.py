"""Undo and redo bring back phases that were planned before, and what is planned after them is right."""

import random

import pytest

from journeymap.model.layout import grid
from journeymap.model.layout.plan import GridInput, Metrics
from journeymap.model.layout.routing.choose import Chooser
from journeymap.model.layout.routing.offers import Offers
from tests.model.layout.test_carry import Desk, odd


def states(desk: Desk, count: int) -> list[GridInput]:
    """A grid and those after so many edits, one after the other."""
    found = [desk.grid()]
    for _ in range(count):
        desk.edit()
        found.append(desk.grid())
    return found


@pytest.mark.parametrize("metrics", [Metrics(), odd()], ids=["exact", "odd"])
@pytest.mark.parametrize("seed", range(2))
def test_back_and_forth_is_as_planned_anew(seed: int, metrics: Metrics) -> None:
    dice = random.Random(seed)
    history = states(Desk(dice, metrics, deep=seed % 2 == 0), 15)
    fresh = [grid.plan(each) for each in history]
    planner = grid.Planner()
    at = 0
    for _ in range(45):
        assert planner.plan(history[at]) == fresh[at]
        at = max(0, min(len(history) - 1, at + dice.choice((-2, -1, -1, 1, 1, 2, 3))))


def test_undo_and_redo_choose_no_way_again(monkeypatch: pytest.MonkeyPatch) -> None:
    history = states(Desk(random.Random(3), Metrics(), deep=False), 3)
    planner = grid.Planner()
    for given in history:
        planner.plan(given)
    asked = []
    course = Chooser.course
    monkeypatch.setattr(Chooser, "course", lambda self, wire: (asked.append(wire), course(self, wire))[1])
    for given in (*reversed(history), *history):
        planner.plan(given)
    assert not asked


def test_what_was_found_is_still_known_after_an_undo(monkeypatch: pytest.MonkeyPatch) -> None:
    """The edit after the next begins as if there had been neither edit nor undo."""
    found = {"known": 0, "new": 0}
    carried = Offers._carried

    def asked(self: Offers, key: tuple[int, int, bool]) -> object:
        pair = carried(self, key)
        found["known" if pair is not None else "new"] += 1
        return pair

    monkeypatch.setattr(Offers, "_carried", asked)
    counts = []
    for detour in (False, True):
        desk = Desk(random.Random(5), Metrics(), deep=False)
        first = desk.grid()
        desk.cards["late"] = 0, 12.5, 2
        aside = desk.grid()
        del desk.cards["late"]
        desk.cards["later"] = 0, 3.5, 1
        last = desk.grid()
        planner = grid.Planner()
        for given in (first, aside, first) if detour else (first,):
            planner.plan(given)
        found.update(known=0, new=0)
        planner.plan(last)
        counts.append(dict(found))
    straight, round_about = counts
    assert straight["known"] > straight["new"]
    assert round_about["known"] > 0.8 * straight["known"]
