"""What the verbs mean, case by case."""

import pytest

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import catalogues, copies, fields, grid, links, maps, merging, notes, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointPersona
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import LinkKind, MapKind
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, MAP, OFFICE, START, sample


def after(changes: Changes) -> Journey:
    journey = sample()
    journey.apply(changes)
    return journey


def grid_of(journey: Journey, map_id: str = MAP) -> list[list[list[str]]]:
    return [
        [[t.id for t in column] for column in order.columns(journey, phase.id)]
        for phase in order.phases(journey, map_id)
    ]


def test_a_new_touchpoint_between_two_columns() -> None:
    step = touchpoints.step_at(sample(), BEFORE, 1)
    journey = after(touchpoints.add(sample(), Place(BEFORE, CUSTOMER, step), "Ask", touchpoint_id="ask", goal="Know"))
    assert grid_of(journey) == [[[START], ["ask"], [BUY]], [[FINISH]]]
    assert journey.need(Touchpoint, "ask").goal == "Know"


def test_an_overlong_title_goes_on_in_the_note() -> None:
    journey = after(touchpoints.rename(sample(), START, "word " * 400))
    touchpoint = journey.need(Touchpoint, START)
    assert len(touchpoint.title) <= 500
    assert (touchpoint.title.removesuffix("…") + touchpoint.note).count("word") == 400


def test_removing_takes_links_notes_and_what_hangs_on_links_along() -> None:
    journey = after(touchpoints.remove(sample(), [BUY]))
    assert journey.all(Link) == []
    assert journey.all(Emotion) == []
    assert journey.all(PainPoint) == []
    assert journey.count(Touchpoint) == 2


def test_moving_right_joins_then_leaves_then_changes_phase() -> None:
    journey = sample()
    seen = []
    for _ in range(4):
        journey.apply(touchpoints.move_steps(journey, [START], 1))
        seen.append(grid_of(journey))
    assert seen[0] == [[[BUY, START]], [[FINISH]]] or seen[0] == [[[START, BUY]], [[FINISH]]]
    assert seen[1] == [[[BUY], [START]], [[FINISH]]]
    assert seen[2] == [[[BUY]], [[START], [FINISH]]]
    assert sorted(seen[3][1][0]) == sorted([START, FINISH])
    for _ in range(4):
        journey.apply(touchpoints.move_steps(journey, [START], -1))
    assert grid_of(journey) == grid_of(sample())


def test_at_the_ends_of_the_map_it_stays() -> None:
    assert not touchpoints.move_steps(sample(), [START], -1)
    assert not touchpoints.move_steps(sample(), [FINISH], 1)
    assert not touchpoints.move_lanes(sample(), [START], -1)


def test_several_stop_together_at_the_edge() -> None:
    assert not touchpoints.move_lanes(sample(), [START, BUY], 1)
    journey = after(touchpoints.move_lanes(sample(), [START, FINISH], 5))
    assert {t.lane_id for t in journey.all(Touchpoint)} == {OFFICE}


def test_several_put_elsewhere_keep_their_order_and_lanes() -> None:
    step = touchpoints.step_at(sample(), AFTER, 0)
    journey = after(touchpoints.put(sample(), [BUY, START], Place(AFTER, CUSTOMER, step)))
    assert grid_of(journey) == [[], [[START], [BUY], [FINISH]]]
    assert journey.need(Touchpoint, BUY).lane_id == OFFICE


def test_several_put_onto_a_column_keep_their_distance_where_there_is_room() -> None:
    journey = sample()
    for name, step in (("x", "a1"), ("y", "a2"), ("z", "a3")):
        lane = CUSTOMER if name == "y" else OFFICE
        journey.apply(touchpoints.add(journey, Place(AFTER, lane, step), name, touchpoint_id=name))
    block, places = [START, BUY], {"x": "y", "y": "z"}
    for first, second in places.items():
        after_put = journey.snapshot()
        step = journey.need(Touchpoint, first).step
        after_put.apply(touchpoints.put(after_put, block, Place(AFTER, CUSTOMER, step)))
        assert after_put.need(Touchpoint, START).step == step
        shares = after_put.need(Touchpoint, BUY).step == journey.need(Touchpoint, second).step
        # The office of z's column is taken: Buy comes before it, in a column of its own.
        assert shares == (second == "y")
        assert journey.need(Touchpoint, first).step < after_put.need(Touchpoint, BUY).step
        assert after_put.need(Touchpoint, BUY).step <= journey.need(Touchpoint, second).step


def test_nothing_moves_to_another_map() -> None:
    journey = after(maps.duplicate(sample(), MAP, "Soll", MapKind.TO_BE, copy_id="copy"))
    phase = order.phases(journey, "copy")[0]
    lane = order.lanes(journey, "copy")[0]
    with pytest.raises(RuleBroken):
        touchpoints.put(journey, [START], Place(phase.id, lane.id, "a0"))


def test_a_phase_goes_with_its_touchpoints_or_hands_them_on() -> None:
    gone = after(grid.remove_phase(sample(), BEFORE))
    assert [t.id for t in gone.all(Touchpoint)] == [FINISH]
    kept = after(grid.remove_phase(sample(), BEFORE, keep_in=AFTER))
    assert grid_of(kept) == [[[FINISH], [START], [BUY]]]
    assert kept.count(Link) == 2


def test_a_lane_hands_its_touchpoints_on() -> None:
    journey = after(grid.remove_lane(sample(), OFFICE, keep_in=CUSTOMER))
    assert {t.lane_id for t in journey.all(Touchpoint)} == {CUSTOMER}
    assert grid_of(journey) == grid_of(sample())


def test_a_lane_hands_on_many_in_one_go_and_in_order() -> None:
    journey = sample()
    for at in range(40):
        lane = (CUSTOMER, OFFICE)[at % 2]
        step = ("a0", "a1")[at % 4 // 2]
        journey.apply(touchpoints.add(journey, Place(BEFORE, lane, step), f"{at}", touchpoint_id=f"new{at}"))
    cells: dict[str, dict[str, list[str]]] = {"a0": {}, "a1": {}}
    for touchpoint in ordered(journey.referring(Touchpoint, "phase_id", BEFORE)):
        cells[touchpoint.step].setdefault(touchpoint.lane_id, []).append(touchpoint.id)
    journey.apply(grid.remove_lane(journey, OFFICE, keep_in=CUSTOMER))
    for column, (step, cell) in zip(order.columns(journey, BEFORE), cells.items(), strict=True):
        assert {t.step for t in column} == {step}
        assert [t.id for t in column] == [*cell[CUSTOMER], *cell[OFFICE]]
        assert len({t.rank for t in column}) == len(column)


def test_phases_move_even_between_equal_ranks() -> None:
    journey = sample()
    journey.apply(grid.add_phase(journey, MAP, 2, "Third", phase_id="third"))
    journey.apply(fields.edit(journey, Phase, [AFTER], rank="a0"))  # as after a merge
    names = [phase.id for phase in order.phases(journey, MAP)]
    journey.apply(grid.move_phase(journey, "third", 1))
    assert [phase.id for phase in order.phases(journey, MAP)] == [names[0], "third", names[1]]


def test_one_link_of_a_kind_and_it_turns_round() -> None:
    assert not links.join(sample(), START, BUY)
    journey = after(links.reverse(sample(), "one"))
    assert journey.need(Link, "one").source_id == BUY


def test_a_link_does_not_turn_round_onto_one_of_its_kind() -> None:
    journey = after(links.join(sample(), BUY, START, LinkKind.BACK))
    journey.apply(links.reverse(journey, "one"))
    journey.apply(links.join(journey, START, BUY, link_id="there"))
    with pytest.raises(RuleBroken) as refused:
        links.reverse(journey, "there")
    assert refused.value.reason.key == "rule.link-twice"
    with pytest.raises(RuleBroken):
        links.reverse(journey, "one")


def test_a_feeling_is_one_per_persona() -> None:
    journey = after(notes.feel(sample(), BUY, 3, "ana"))
    assert [(e.id, e.score) for e in journey.all(Emotion)] == [("mood", 3)]
    journey.apply(notes.feel(journey, BUY, -1))
    assert journey.count(Emotion) == 2
    journey.apply(notes.feel(journey, BUY, None, "ana"))
    assert [e.persona_id for e in journey.all(Emotion)] == [None]


def test_merging_owners_keeps_what_they_answer_for() -> None:
    journey = after(catalogues.add(sample(), Owner, name="Vertrieb", record_id="vertrieb"))
    journey.apply(merging.merge(journey, Owner, "vertrieb", ["sales"]))
    assert journey.need(Touchpoint, START).owner_id == "vertrieb"
    assert journey.get(Owner, "sales") is None


def test_pairing_twice_is_one_pairing() -> None:
    journey = after(catalogues.pair(sample(), TouchpointPersona, touchpoint_id=BUY, persona_id="ana"))
    assert not catalogues.pair(journey, TouchpointPersona, touchpoint_id=BUY, persona_id="ana")
    journey.apply(catalogues.part(journey, TouchpointPersona, touchpoint_id=BUY, persona_id="ana"))
    assert journey.count(TouchpointPersona) == 0


def test_a_to_be_map_remembers_where_it_came_from() -> None:
    journey = after(maps.duplicate(sample(), MAP, "Soll", MapKind.TO_BE, copy_id="copy"))
    copied = order.touchpoints(journey, "copy")
    assert [t.origin_id for t in copied] == [START, BUY, FINISH]
    assert journey.need(Map, "copy").derived_from_id == MAP
    assert {link.source_id for link in journey.referring(Link, "map_id", "copy")} == {t.id for t in copied[:2]}
    assert journey.count(Emotion) == journey.count(PainPoint) == 2
    journey.apply(maps.remove(journey, MAP))
    assert [t.origin_id for t in order.touchpoints(journey, "copy")] == [None] * 3


@pytest.mark.parametrize(
    ("field", "value"), [("title", "x" * 501), ("answer_minutes", -1), ("channel_id", "no such id!")]
)
def test_values_that_do_not_fit_are_refused_with_a_reason(field: str, value: object) -> None:
    with pytest.raises(RuleBroken) as broken:
        fields.edit(sample(), Touchpoint, [START], **{field: value})
    assert broken.value.reason.key in {"rule.text-too-long", "rule.value"}


def test_control_characters_stop_at_the_door() -> None:
    journey = after(fields.edit(sample(), Touchpoint, [START], note="a\x00b\r\nc", title="t\x07i"))
    touchpoint = journey.need(Touchpoint, START)
    assert (touchpoint.note, touchpoint.title) == ("ab\nc", "ti")


def test_a_copy_takes_along_what_hangs_on_the_touchpoint_and_stands_right_of_it() -> None:
    journey = sample()
    changes, (start, buy) = copies.duplicate(journey, [START, BUY])
    journey.apply(changes)
    assert grid_of(journey) == [[[START], [start], [BUY], [buy]], [[FINISH]]]
    for source, copy in ((START, start), (BUY, buy)):
        for kind in (Emotion, PainPoint):
            was = [record.model_dump(exclude={"id", "touchpoint_id"}) for record in hanging(journey, kind, source)]
            assert [r.model_dump(exclude={"id", "touchpoint_id"}) for r in hanging(journey, kind, copy)] == was
        assert journey.need(Touchpoint, copy).origin_id == source
        assert journey.need(Touchpoint, copy).lane_id == journey.need(Touchpoint, source).lane_id
    assert any(hanging(journey, Emotion, copy) for copy in (start, buy))
    links = [(link.source_id, link.target_id) for link in journey.all(Link)]
    assert (start, buy) in links
    assert not {(buy, FINISH), (START, buy)} & set(links)


def hanging(journey: Journey, kind: type[Emotion] | type[PainPoint], touchpoint_id: str) -> list[Emotion | PainPoint]:
    return list(journey.referring(kind, "touchpoint_id", touchpoint_id))
