"""Lines: whatever the map, they stay off cards and off each other; and on plain maps they look as they should."""

import pytest
from hypothesis import given, settings

from journeymap.model.layout import grid
from journeymap.model.layout.plan import GridInput, Slot, Wire
from tests.model.layout import maps
from tests.model.layout.legality import crossings, faults, segments


@settings(max_examples=120, deadline=None)
@given(maps.small_maps())
def test_small_maps_are_legal(given_map):
    assert faults(grid.plan(given_map), given_map) == []


@pytest.mark.parametrize("seed", range(24))
def test_random_maps_are_legal(seed):
    given_map = maps.random_map(seed)
    plan = grid.plan(given_map)
    assert faults(plan, given_map) == []
    assert grid.plan(given_map) == plan


@pytest.mark.parametrize("awkward", [maps.star(), maps.bundle(), maps.full_cell(), maps.study()])
def test_awkward_maps_are_legal(awkward):
    assert faults(grid.plan(awkward), awkward) == []


def test_the_study_has_no_crossings_and_its_width():
    plan = grid.plan(maps.study())
    assert crossings(plan) == 0
    assert plan.width == 2014.0
    for key in ("1-2", "2-3", "3-4", "9-10", "13-14", "14-15"):
        assert len(plan.routes[key].points) == 3, "down or up, then into the left side"
    assert len(plan.routes["8-9"].points) == 2


def test_a_loop_back_is_marked_and_ends_below_its_target():
    plan = grid.plan(maps.study())
    route, target = plan.routes["again"], plan.cards["9"]
    assert route.back
    assert route.points[-1].y == target.bottom
    assert route.label is not None
    assert route.label.w == 76.0


def test_against_time_is_a_loop_back_even_if_unmarked():
    slots = (Slot("a", 0, 0, 0), Slot("b", 0, 1, 1))
    assert grid.plan(GridInput(1, 2, slots, (Wire("w", "b", "a"),))).routes["w"].back
    assert not grid.plan(GridInput(1, 2, slots, (Wire("w", "a", "b"),))).routes["w"].back


def test_ends_on_one_side_keep_ten_px_where_they_fit():
    slots = [Slot("hub", 0, 0, 2), *(Slot(f"t{n}", 0, 1 + n, n, 0) for n in (0, 1, 3, 4))]
    wires = [Wire(f"w{n}", "hub", f"t{n}") for n in (0, 1, 3, 4)]
    plan = grid.plan(GridInput(1, 5, tuple(slots), tuple(wires)))
    starts = sorted((r.points[0].y, r.points[0].x) for r in plan.routes.values())
    gaps = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(starts, starts[1:], strict=False)]
    assert min(gaps) >= 10


def test_parallel_pieces_keep_nine_px():
    given_map = maps.random_map(3)
    flats = [s for r in grid.plan(given_map).routes.values() for s in segments(r.points) if s.h == 0 and s.w > 40]
    close = [
        (a, b)
        for n, a in enumerate(flats)
        for b in flats[n + 1 :]
        if a.y != b.y and abs(a.y - b.y) < 8.9 and min(a.right, b.right) - max(a.x, b.x) > 40
    ]
    assert close == []


def test_a_label_between_neighbours_pushes_them_apart():
    slots = (Slot("a", 0, 0, 0), Slot("b", 0, 1, 0))
    plan = grid.plan(GridInput(1, 1, slots, (Wire("w", "a", "b", label_width=70.0),)))
    label = plan.routes["w"].label
    assert label is not None
    assert plan.cards["a"].right + 8 <= label.x
    assert label.right + 12 <= plan.cards["b"].x


def test_a_wire_without_a_target_is_ignored():
    grid_input = GridInput(1, 1, (Slot("a", 0, 0, 0),), (Wire("w", "a", "gone"), Wire("v", "gone", "a")))
    assert grid.plan(grid_input).routes == {}


def test_the_checker_sees_faults():
    given_map = maps.study()
    plan = grid.plan(given_map)
    plan.cards = {**plan.cards, "4": plan.cards["4"]._replace(x=plan.cards["4"].x - 60)}
    found = " ".join(faults(plan, given_map))
    assert "cards" in found or "too close" in found
    assert "does not" in found


def test_a_link_to_the_next_phase_turns_twice_like_one_within_a_phase():
    slots = (Slot("a", 0, 0, 0), Slot("b", 1, 0, 1), Slot("c", 2, 0, 0))
    wires = (Wire("down", "a", "b", label_width=40.0), Wire("up", "b", "c"))
    given_map = GridInput(3, 2, slots, wires)
    plan = grid.plan(given_map)
    assert faults(plan, given_map) == []
    assert [len(plan.routes[key].points) for key in ("down", "up")] == [4, 4]
    assert plan.routes["down"].points[-2].x > plan.phases[1].start, "it turns in front of its target"


def test_a_link_that_cannot_turn_at_its_target_turns_at_its_source():
    slots = (Slot("a", 0, 0, 0), Slot("q", 1, 0, 0), Slot("b", 1, 1, 1), Slot("x", 0, 1, 0))
    given_map = GridInput(2, 2, slots, (Wire("w", "a", "b"),))
    plan = grid.plan(given_map)
    assert faults(plan, given_map) == []
    assert len(plan.routes["w"].points) == 4
    assert plan.routes["w"].points[1].x < plan.phases[0].end
