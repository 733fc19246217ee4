"""Growing a map by keys: where the new touchpoint lands and what it is linked to."""

import pytest

from journeymap.model import order
from journeymap.model.edits import growth
from journeymap.model.journey import Journey
from journeymap.model.layout.navigate import Direction, nearest
from journeymap.model.layout.shapes import Rect
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from tests.model.sample import BEFORE, BUY, CUSTOMER, MAP, OFFICE, START, sample


def links_of(journey: Journey, touchpoint_id: str) -> set[tuple[str, str]]:
    ends = {(link.source_id, link.target_id) for link in journey.all(Link)}
    return {pair for pair in ends if touchpoint_id in pair}


@pytest.mark.parametrize(
    ("direction", "columns", "lane", "ends"),
    [
        (Direction.RIGHT, [[START], ["new"], [BUY]], CUSTOMER, (START, "new")),
        (Direction.LEFT, [["new"], [START], [BUY]], CUSTOMER, ("new", START)),
        (Direction.DOWN, [[START], ["new"], [BUY]], OFFICE, (START, "new")),
    ],
)
def test_towards(direction: Direction, columns: list[list[str]], lane: str, ends: tuple[str, str]) -> None:
    journey = sample()
    journey.apply(growth.towards(journey, START, direction, "new"))
    assert [[t.id for t in column] for column in order.columns(journey, BEFORE)] == columns
    assert journey.need(Touchpoint, "new").lane_id == lane
    assert links_of(journey, "new") == {ends}


def test_no_lane_above_nothing_happens() -> None:
    assert not growth.towards(sample(), START, Direction.UP, "new")


def test_a_parallel_touchpoint_is_reached_from_the_same_ones() -> None:
    journey = sample()
    journey.apply(growth.beside(journey, BUY, "new"))
    assert sorted(t.id for t in order.columns(journey, BEFORE)[1]) == sorted([BUY, "new"])
    assert links_of(journey, "new") == {(START, "new")}


def test_the_first_touchpoint_of_a_bare_map_brings_phase_and_lane() -> None:
    journey = Journey()
    changes, map_id = growth.map_with_frame(journey, "New", [], [], language="en")
    journey.apply(changes)
    journey.apply(growth.first(journey, map_id, "new", phase_title="Phase 1", lane_title="Customer"))
    assert [p.title for p in journey.all(Phase)] == ["Phase 1"]
    assert [lane.title for lane in journey.all(Lane)] == ["Customer"]
    journey.apply(growth.first(journey, map_id, "next", phase_title="unused", lane_title="unused"))
    assert [t.id for t in order.touchpoints(journey, map_id)] == ["new", "next"]


def test_a_map_with_a_frame() -> None:
    journey = sample()
    changes, map_id = growth.map_with_frame(
        journey, "Second", [("Now", "service")], [("A", "customer"), ("B", "custom")], language="en"
    )
    journey.apply(changes)
    assert [m.id for m in order.maps(journey)] == [MAP, map_id]
    assert journey.need(Map, map_id).language == "en"
    assert [lane.title for lane in order.lanes(journey, map_id)] == ["A", "B"]


def test_arrows_reach_every_card_and_come_back() -> None:
    cards = {f"{x}-{y}": Rect(x * 104 + (y % 2) * 30, y * 90, 160, 66) for x in range(0, 12, 2) for y in range(4)}
    reached, waiting = {"0-0"}, ["0-0"]
    while waiting:
        here = waiting.pop()
        for direction in Direction:
            there = nearest(cards, here, direction)
            if there is not None and there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == set(cards)
    assert nearest(cards, "0-0", Direction.RIGHT) == "2-0"
    assert nearest(cards, "2-0", Direction.LEFT) == "0-0"
    assert nearest(cards, "0-0", Direction.UP) is None
    assert nearest(cards, "4-1", Direction.DOWN) == "4-2"
