"""Tidying up: steps from links, orders with few crossings."""

import random

import pytest
from hypothesis import given, settings

from journeymap.model.layout import tidy
from journeymap.model.layout.plan import Slot, Wire
from tests.model.layout import maps


def steps_of(cards: str, *links: str, **step) -> dict[str, int]:
    slots = [Slot(card, 0, step.get(card, 0), 0, n) for n, card in enumerate(cards)]
    return tidy.steps(slots, [Wire(link, link[0], link[1]) for link in links])


def test_links_set_the_steps():
    assert steps_of("abcd", "ab", "bd", "ac", "cd") == {"a": 0, "b": 1, "c": 1, "d": 2}


def test_the_longest_way_counts():
    assert steps_of("abcd", "ad", "ab", "bc", "cd") == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_circle_is_cut_where_it_leads_back():
    assert steps_of("abc", "ab", "bc", "ca") == {"a": 0, "b": 1, "c": 2}


def test_marked_loop_backs_do_not_count():
    slots = [Slot("a", 0, 0, 0), Slot("b", 0, 1, 0)]
    assert tidy.steps(slots, [Wire("w", "b", "a", back=True), Wire("v", "a", "b")]) == {"a": 0, "b": 1}


def test_cards_without_links_stay_in_line():
    assert steps_of("abc", a=0, b=1, c=2) == {"a": 0, "b": 1, "c": 2}


def test_a_late_source_stands_before_its_target():
    assert steps_of("abcx", "ab", "bc", "xc") == {"a": 0, "b": 1, "x": 1, "c": 2}


def test_phases_are_tidied_each_for_itself():
    slots = [Slot("a", 0, 3, 0), Slot("b", 1, 5, 0), Slot("c", 1, 2, 0)]
    assert tidy.steps(slots, [Wire("1", "a", "b"), Wire("2", "b", "c")]) == {"a": 0, "b": 0, "c": 1}


def test_a_chain_of_thousands_needs_no_recursion():
    slots = [Slot(f"c{n}", 0, 0, 0) for n in range(5000)]
    wires = [Wire(f"w{n}", f"c{n}", f"c{n + 1}") for n in range(4999)]
    assert tidy.steps(slots, wires)["c4999"] == 4999


@settings(max_examples=150, deadline=None)
@given(maps.small_maps())
def test_steps_are_dense_and_settled(given_map):
    found = tidy.steps(given_map.slots, given_map.wires)
    assert set(found) == {slot.id for slot in given_map.slots}
    for phase in range(given_map.phases):
        used = {found[slot.id] for slot in given_map.slots if slot.phase == phase}
        assert used == set(range(len(used)))


def layered(seed: int) -> tuple[list[list[str]], list[tuple[str, str]]]:
    dice = random.Random(seed)
    layers = [[f"{level}.{n}" for n in range(dice.randint(1, 9))] for level in range(6)]
    links = {
        (dice.choice(layers[a]), dice.choice(layers[a + dice.choice((1, 1, 2)) if a < 4 else a + 1]))
        for a in [dice.randrange(5) for _ in range(40)]
    }
    return layers, sorted(links)


@pytest.mark.parametrize("seed", range(8))
def test_ordering_keeps_the_cards_and_never_adds_crossings(seed):
    layers, links = layered(seed)
    ordered = tidy.order(layers, links)
    assert [sorted(layer) for layer in ordered] == [sorted(layer) for layer in layers]
    near = [link for link in links if int(link[1][0]) - int(link[0][0]) == 1]
    if near == links:
        assert tidy.crossings(ordered, links) <= tidy.crossings(layers, links)
    assert tidy.crossings(tidy.order(layers, near), near) <= tidy.crossings(layers, near)
    assert tidy.order(layers, links) == ordered


def test_a_tangle_that_can_be_undone_is_undone():
    layers = [["a", "b", "c"], ["x", "y", "z"], ["p", "q", "r"]]
    links = [("a", "z"), ("b", "x"), ("c", "y"), ("z", "q"), ("x", "r"), ("y", "p")]
    assert tidy.crossings(layers, links) > 0
    assert tidy.crossings(tidy.order(layers, links), links) == 0


def test_crossings_are_counted():
    assert tidy.crossings([["a", "b"], ["x", "y"]], [("a", "y"), ("b", "x")]) == 1
    assert tidy.crossings([["a", "b"], ["x", "y"]], [("a", "x"), ("b", "x"), ("a", "y"), ("b", "y")]) == 1
