"""What the tone of phases and lanes and the person of a saved view go through."""

import pytest
from pydantic import ValidationError

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import catalogues, colours, fields, maps, merging
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import Lane, Phase, SavedView
from journeymap.model.rules import RuleBroken, check
from journeymap.model.vocab import BlueprintLine, LaneTone, MapKind, PhaseTone
from tests.model.sample import AFTER, BEFORE, CUSTOMER, MAP, OFFICE, sample

VIEW = SavedView(id="view", map_id=MAP, rank="a0", title="Ana's", persona_id="ana", search="bill")
FRAME = [(Phase.table, BEFORE), (Phase.table, AFTER), (Lane.table, CUSTOMER), (Lane.table, OFFICE)]


def with_view() -> Journey:
    journey = sample()
    journey.apply(Changes({VIEW.key: Change(None, VIEW)}))
    return journey


def tones(journey: Journey) -> list[str | None]:
    return [journey.find(key).tone for key in FRAME]


def test_phases_and_lanes_take_a_tone_in_one_go_and_give_it_back() -> None:
    journey = sample()
    journey.apply(colours.recolour(journey, FRAME, "violet"))
    assert tones(journey) == [PhaseTone.VIOLET, PhaseTone.VIOLET, LaneTone.VIOLET, LaneTone.VIOLET]
    assert not colours.recolour(journey, FRAME, "violet")
    journey.apply(colours.recolour(journey, FRAME, None))
    assert journey == sample()


def test_a_phase_takes_no_warm_tone() -> None:
    journey = sample()
    journey.apply(colours.recolour(journey, FRAME, "sand"))
    assert tones(journey) == [None, None, LaneTone.SAND, LaneTone.SAND]
    with pytest.raises(RuleBroken):
        fields.edit(journey, Phase, [BEFORE], tone="sand")


def test_what_is_neither_phase_nor_lane_is_left_alone() -> None:
    assert not colours.recolour(sample(), [("touchpoint", "start"), ("map", MAP)], "blue")


def test_a_copy_of_a_map_has_its_colours() -> None:
    journey = sample()
    journey.apply(colours.recolour(journey, FRAME, "slate"))
    journey.apply(maps.duplicate(journey, MAP, "To be", MapKind.TO_BE))
    assert [phase.tone for phase in journey.all(Phase)] == ["slate"] * 4
    assert [lane.tone for lane in journey.all(Lane)] == ["slate"] * 4


def test_a_view_shows_all_blueprint_lines_unless_it_says_otherwise() -> None:
    assert VIEW.lines == tuple(BlueprintLine)
    with pytest.raises(ValidationError):
        SavedView(id="v", map_id=MAP, rank="a0", title="", lines=("sideways",))


def test_a_view_of_a_persona_that_goes_is_everybodys() -> None:
    journey = with_view()
    with pytest.raises(RuleBroken):
        check(journey, Changes({(Persona.table, "ana"): Change(journey.need(Persona, "ana"), None)}))
    changes = catalogues.remove(journey, Persona, "ana")
    check(journey, changes)
    journey.apply(changes)
    assert journey.need(SavedView, "view").persona_id is None
    journey.apply(changes.inverted())
    assert journey == with_view()


def test_a_view_follows_a_persona_that_is_merged() -> None:
    journey = with_view()
    journey.apply(catalogues.add(journey, Persona, record_id="anna", name="Anna"))
    changes = merging.merge(journey, Persona, "anna", ["ana"])
    check(journey, changes)
    journey.apply(changes)
    assert journey.need(SavedView, "view").persona_id == "anna"


def test_a_view_needs_its_persona() -> None:
    lost = VIEW.model_copy(update={"persona_id": "nobody"})
    with pytest.raises(RuleBroken):
        check(sample(), Changes({lost.key: Change(None, lost)}))
