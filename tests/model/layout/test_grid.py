"""Cards in columns, rows and phases, before any line is drawn."""

from hypothesis import given, settings

from journeymap.model.layout import grid
from journeymap.model.layout.plan import GridInput, Slot
from tests.model.layout import maps
from tests.model.layout.legality import faults


def arranged(*slots: Slot, phases: int = 1, rows: int = 1, **more):
    return grid.arrange(GridInput(phases, rows, slots, **more))


@settings(max_examples=80, deadline=None)
@given(maps.small_maps())
def test_arranging_is_legal_without_lines(given_map):
    bare = GridInput(given_map.phases, given_map.rows, given_map.slots)
    assert faults(grid.arrange(bare), bare) == []


def test_cards_in_other_rows_may_overlap_in_time():
    plan = arranged(Slot("a", 0, 0, 0), Slot("b", 0, 1, 1), Slot("c", 0, 2, 0), rows=2)
    assert [plan.cards[k].x for k in "abc"] == [12, 116, 220]


def test_cards_of_a_row_keep_their_gap():
    plan = arranged(Slot("a", 0, 0, 0), Slot("b", 0, 1, 0))
    assert plan.cards["b"].x == plan.cards["a"].right + 18


def test_a_column_shares_its_x():
    plan = arranged(Slot("a", 0, 0, 0), Slot("b", 0, 1, 0), Slot("c", 0, 1, 1), rows=2)
    assert plan.cards["b"].x == plan.cards["c"].x


def test_a_phase_begins_right_of_the_former_one():
    plan = arranged(Slot("a", 0, 0, 0), Slot("b", 1, 0, 1), phases=2, rows=2)
    assert plan.phases[0].end == plan.phases[1].start
    assert plan.cards["a"].right < plan.phases[1].start
    assert plan.cards["b"].x - plan.phases[1].start == 24


def test_empty_phases_and_rows_keep_room_for_a_card():
    plan = arranged(phases=3, rows=2)
    assert all(span.size >= 160 for span in plan.phases)
    assert [span.size for span in plan.rows] == [90, 90]


def test_rows_grow_when_a_cell_holds_more_cards():
    plan = arranged(Slot("b", 0, 0, 0, 1), Slot("a", 0, 0, 0, 0), Slot("c", 0, 0, 1), rows=2)
    assert plan.cards["a"].bottom + 18 == plan.cards["b"].y
    assert plan.rows[0].size == 90 + 66 + 18
    assert plan.rows[1].size == 90


def test_minima_hold():
    plan = arranged(
        Slot("a", 0, 0, 0),
        Slot("b", 1, 0, 1),
        phases=2,
        rows=2,
        min_phase_widths=(400.0, 300.0),
        min_row_heights=(0.0, 120.0),
    )
    assert [span.size for span in plan.phases] == [400, 300]
    assert [span.size for span in plan.rows] == [90, 120]


def test_a_planner_plans_again_only_after_a_change():
    planner = grid.Planner()
    first = planner.plan(maps.study())
    assert planner.plan(maps.study()) is first
    changed = GridInput(3, 4, maps.study().slots)
    assert planner.plan(changed) == grid.plan(changed)
