"""Edits in rows that are values: the row is assigned, the lane stays, what is not clear is refused."""

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.edits.regroup import RowValues, assign
from journeymap.model.journey import Journey
from journeymap.model.layout.view import View
from journeymap.model.records.touchpoints import Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.rules import RuleBroken, check
from journeymap.model.vocab import Grouping
from tests.model.layout.gallery import draw, everything

VALUES = {Grouping.CHANNEL: "letter", Grouping.OWNER: "sales", Grouping.PERSONA: "ana", Grouping.SYSTEM: "bill"}


def done(journey: Journey, changes: Changes) -> Journey:
    after = journey.snapshot()
    after.apply(changes)
    check(after, changes)
    return after


def single() -> Journey:
    """Everything, but no touchpoint has more than one system."""
    journey = everything()
    changes = Changes()
    for touchpoint in journey.all(Touchpoint):
        joins = journey.referring(TouchpointSystem, "touchpoint_id", touchpoint.id)
        for join in joins[1:]:
            changes = changes.then(Changes({join.key: Change(join, None)}))
    return done(journey, changes)


@pytest.mark.parametrize("by", [each for each in Grouping if each is not Grouping.LANE])
@pytest.mark.parametrize("cleared", [False, True])
def test_a_row_gives_its_value_and_nothing_else(by: Grouping, cleared: bool) -> None:
    journey = single()
    value = None if cleared else VALUES[by]
    ids = [each.id for each in journey.all(Touchpoint)]
    after = done(journey, assign(journey, ids, by, value))
    drawn = draw(after, View(rows_by=by))
    heads = {head.key and head.key[1] for head in drawn.rows.heads}
    assert heads == {value}
    for each in journey.all(Touchpoint):
        kept = after.need(Touchpoint, each.id)
        assert (kept.phase_id, kept.lane_id, kept.step, kept.rank, kept.title) == (
            each.phase_id,
            each.lane_id,
            each.step,
            each.rank,
            each.title,
        )


def test_what_has_the_value_already_is_not_touched() -> None:
    journey = everything()
    for by, value in ((Grouping.OWNER, "sales"), (Grouping.PERSONA, "ben")):
        assert not assign(journey, ["t1"], by, value)


def test_which_of_several_is_meant_is_not_guessed() -> None:
    journey = everything()
    several = TouchpointPersona.pairing(touchpoint_id="t1", persona_id="ana")
    journey.apply(Changes({several.key: Change(None, several)}))
    with pytest.raises(RuleBroken) as refused:
        assign(journey, ["t1"], Grouping.PERSONA, "ana")
    assert refused.value.reason.key == "rule.several.persona"


def test_lanes_are_no_values() -> None:
    with pytest.raises(ValueError, match="lanes"):
        assign(everything(), ["t0"], Grouping.LANE, "l1")
    assert RowValues.of(draw(everything(), View())) is None
    assert RowValues.of(None) is None


def test_several_move_together_and_stop_at_the_edge() -> None:
    journey = everything()
    rows = RowValues.of(draw(journey, View(rows_by=Grouping.CHANNEL)))
    assert rows is not None
    names = list(rows.values)
    after = done(journey, rows.moved(journey, ["t0", "t2"], 1))
    assert [after.need(Touchpoint, each).channel_id for each in ("t0", "t2")] == [names[1], names[3]]
    far = done(journey, rows.moved(journey, ["t0", "t2"], 99))
    gap = rows.row_of["t2"] - rows.row_of["t0"]
    assert far.need(Touchpoint, "t2").channel_id == names[-1]
    assert far.need(Touchpoint, "t0").channel_id == names[-1 - gap]
    assert not rows.moved(journey, ["t0"], -99)
    assert not rows.moved(journey, [], 1)
