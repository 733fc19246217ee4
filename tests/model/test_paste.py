"""Copy and paste within a document, into another one, and of plain lines."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import order, rules
from journeymap.model.clipping import Clip, clip
from journeymap.model.edits import paste, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Owner, Persona
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from tests.model.sample import AFTER, BUY, CUSTOMER, FINISH, START, sample
from tests.verbs import random_edit


def other_document() -> Journey:
    return Journey.of(
        [
            Map(id="m", rank="a0", title="Other"),
            Phase(id="p", map_id="m", rank="a0", title="P"),
            Lane(id="l", map_id="m", rank="a0", title="L"),
            Owner(id="verkauf", rank="a0", name="sales"),
        ]
    )


def test_into_another_document_and_known_owners_are_found_by_name() -> None:
    carried = Clip.from_json(clip(sample(), {START, BUY}).to_json())
    journey = other_document()
    changes, ids = paste.paste(journey, carried, Place("p", "l", "a0"))
    rules.check(journey, changes)
    journey.apply(changes)
    assert [journey.need(Touchpoint, i).title for i in ids] == ["Start", "Buy"]
    assert journey.need(Touchpoint, ids[0]).owner_id == "verkauf"
    assert [(link.source_id, link.target_id) for link in journey.all(Link)] == [tuple(ids)]
    assert journey.all(Persona)[0].name == "Ana"
    assert journey.all(Emotion)[0].score == -2
    assert {t.lane_id for t in journey.all(Touchpoint)} == {"l"}


def test_within_a_map_the_columns_keep_their_distance_and_nothing_old_changes() -> None:
    journey = sample()
    step = touchpoints.step_at(journey, AFTER, 0)
    changes, ids = paste.paste(journey, clip(journey, {START, BUY}), Place(AFTER, CUSTOMER, step))
    assert all(before is None for before, _ in changes.values())
    journey.apply(changes)
    assert [[t.id for t in column] for column in order.columns(journey, AFTER)] == [[ids[0]], [ids[1]], [FINISH]]
    assert journey.need(Touchpoint, ids[0]).origin_id == START


def test_cards_of_one_cell_keep_their_order_behind_those_that_are_there() -> None:
    journey = other_document()
    place = Place("p", "l", "a0")
    for number in range(8):
        journey.apply(touchpoints.add(journey, place, str(number), touchpoint_id=f"t{number}"))
    everything = clip(journey, {f"t{number}" for number in range(8)})
    journey.apply(paste.paste(journey, everything, place)[0])
    (column,) = order.columns(journey, "p")
    assert [t.title for t in column] == [*"01234567"] * 2
    assert len({t.rank for t in column}) == 16
    journey.apply(paste.paste(journey, everything, Place("p", "l", "a1"))[0])
    assert [t.title for t in order.columns(journey, "p")[1]] == [*"01234567"]


@given(seed=st.integers(0, 10**9))
def test_any_selection_pastes_into_any_map(seed: int) -> None:
    random, journey = Random(seed), Journey()
    for _ in range(60):
        journey.apply(random_edit(random, journey)[1])
    everything = sorted(t.id for t in journey.all(Touchpoint))
    if not everything:
        return
    first = journey.need(Touchpoint, random.choice(everything))
    chosen = {i for i in everything if journey.need(Touchpoint, i).map_id == first.map_id and random.random() < 0.7}
    carried = Clip.from_json(clip(journey, chosen | {first.id}).to_json())
    for target, place in [
        (journey, Place(first.phase_id, first.lane_id, first.step)),
        (other_document(), Place("p", "l", "a0")),
    ]:
        changes, ids = paste.paste(target, carried, place)
        rules.check(target, changes)
        assert len(ids) == len(chosen | {first.id})
        assert all(before is None for before, _ in changes.values())


@pytest.mark.parametrize(
    "text", ["", "null", "[]", "{}", '{"format": "journeymap-clip"}', "x" * 100, "[" * 100_000,
             '{"format": "journeymap-clip", "columns": [["a"]], "rows": {}, "tables": {"touchpoint": [{"id": "a"}]}}',
             '{"format": "journeymap-clip", "columns": 3, "rows": {}, "tables": {}}'],
)  # fmt: skip
def test_foreign_clipboard_text_is_no_clip(text: str) -> None:
    with pytest.raises(ValueError, match=r"clip|JSON|Expecting"):
        Clip.from_json(text)
