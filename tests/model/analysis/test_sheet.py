"""A table that people work in: sorted, filtered, and in step with every edit."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.analysis import tables
from journeymap.model.analysis.cells import Column, Kind
from journeymap.model.analysis.sheet import Arrangement, Sheet
from journeymap.model.analysis.sorting import arranged, natural, worth
from journeymap.model.changes import Changes
from journeymap.model.edits import fields, notes, touchpoints
from journeymap.model.journey import Journey
from journeymap.model.messages import KeyTexts, Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import PainPoint
from journeymap.model.records.touchpoints import Touchpoint
from tests.model.sample import BUY, FINISH, MAP, START, sample
from tests.verbs import random_edit

TEXTS = KeyTexts()


def sheet(journey: Journey, name: str = tables.TOUCHPOINTS, map_ids: list[str] | None = None) -> Sheet:
    return Sheet(journey, name, map_ids, TEXTS)


def everything(shown: Sheet) -> list[dict]:
    return [row.cells | {"_": row.key, "@": row.place} for row in shown.table().rows]


def do(journey: Journey, shown: Sheet, changes: Changes) -> None:
    journey.apply(changes)
    shown.follow(changes)


def pains(*scores: tuple[int, int]) -> Journey:
    journey = sample()
    for number, (severity, frequency) in enumerate(scores):
        on = ("touchpoint", START)
        more = {"severity": severity, "frequency": frequency}
        journey.apply(notes.add_pain_point(journey, on, f"Pain {number}", **more))
    return journey


def test_it_says_what_the_table_says():
    journey = pains((2, 3))
    for name in tables.NAMES:
        plain = tables.build(journey, name, [MAP])
        shown = sheet(journey, name, [MAP])
        assert shown.table() == plain
        assert shown.total == len(plain.rows)


@given(st.integers(0, 2**32), st.sampled_from(tables.NAMES), st.booleans())
def test_after_any_edits_it_is_like_a_new_one(seed, name, all_maps):
    random, journey = Random(seed), sample()
    shown = sheet(journey, name, None if all_maps else [MAP])
    for _ in range(12):
        everything(shown)  # so that there is something to forget
        do(journey, shown, random_edit(random, journey)[1])
    fresh = sheet(journey, name, None if all_maps else [MAP])
    assert shown.columns == fresh.columns
    assert everything(shown) == everything(fresh)


@given(st.integers(0, 2**32), st.sampled_from(tables.NAMES))
def test_sorted_and_filtered_it_keeps_its_rows_and_is_new_when_arranged_again(seed, name):
    random, journey = Random(seed), sample()
    shown = sheet(journey, name)
    column = random.choice(shown.columns).key
    wanted = Arrangement(((column, random.random() < 0.5),), random.choice(["", "e", "a b"]))
    shown.arrange(wanted)
    for _ in range(8):
        before = list(shown.keys)
        do(journey, shown, random_edit(random, journey)[1])
        stayed = [key for key in before if key in shown.keys]
        assert [key for key in shown.keys if key in before] == stayed
        assert set(stayed) == {key for key in before if shown.record(key) is not None}
    fresh = sheet(journey, name)
    fresh.arrange(wanted)
    shown.arrange(wanted)
    assert everything(shown) == everything(fresh)


def test_it_sorts_by_several_columns_and_equal_rows_keep_their_order():
    shown = sheet(pains((2, 3), (5, 3), (2, 5), (5, 3)), tables.PAIN_POINTS)
    shown.arrange(Arrangement((("frequency", True), ("severity", False))))
    found = [(shown.cell(k, "frequency"), shown.cell(k, "severity"), shown.cell(k, "pain")) for k in shown.keys]
    assert found == [
        (5, 2, "Pain 2"),
        (3, 2, "Pain 0"),
        (3, 3, "Waits for weeks"),
        (3, 5, "Pain 1"),
        (3, 5, "Pain 3"),
    ]


@pytest.mark.parametrize("falling", [False, True])
def test_empty_cells_come_last_both_ways(falling):
    of = worth(Column("x", Message("x"), Kind.NUMBER), "touchpoint", TEXTS)
    found = arranged([None, 10, 9.5, -3, None], lambda cell: cell, of, falling)
    assert found == ([10, 9.5, -3] if falling else [-3, 9.5, 10]) + [None, None]


def test_text_is_ordered_as_people_count():
    assert sorted(["Step 10", "step 9", "Ärger", "Zaun", "apfel"], key=natural) == [
        "apfel",
        "Ärger",
        "step 9",
        "Step 10",
        "Zaun",
    ]
    assert sorted(["9" * 30, "1²", "٣", ""], key=natural)  # digits of all kinds, and too many of them


@given(st.lists(st.text()))
def test_any_text_can_be_ordered(found):
    assert sorted(sorted(found, key=natural), key=natural) == sorted(found, key=natural)


def test_choices_are_ordered_as_their_vocabulary():
    shown = sheet(pains((1, 1), (1, 1), (1, 1)), tables.PAIN_POINTS)
    journey = shown._journey
    ids = [key[1] for key in shown.keys]
    for pain_id, status in zip(ids, ["solved", "open", "accepted", "open"], strict=True):
        do(journey, shown, fields.edit(journey, PainPoint, [pain_id], status=status))
    shown.arrange(Arrangement((("status", False),)))
    order = [value.value for value in PainPoint.model_fields["status"].annotation]
    found = [order.index(shown.cell(key, "status")) for key in shown.keys]
    assert found == sorted(found)


def test_the_quick_filter_wants_all_words_in_the_columns_that_are_seen():
    shown = sheet(sample())
    shown.arrange(Arrangement(text="buy office"))
    assert [key[1] for key in shown.keys] == [BUY]
    shown.arrange(Arrangement(text="buy office", within=("title",)))
    assert shown.keys == []


def test_filtering_by_values_with_their_counts():
    shown = sheet(sample())
    assert shown.values("lane") == [("Customer", "Customer", 2), ("Office", "Office", 1)]
    assert shown.values("owner") == [("Sales", "Sales", 1), (None, "", 2)]
    shown.arrange(Arrangement(values={"lane": frozenset({"Customer"}), "owner": frozenset({None})}))
    assert [key[1] for key in shown.keys] == [FINISH]
    assert shown.values("lane") == [("Customer", "Customer", 1), ("Office", "Office", 1)]


def test_a_row_that_no_longer_fits_stays_until_one_filters_again():
    journey = sample()
    shown = sheet(journey)
    shown.arrange(Arrangement(text="buy", within=("title",)))
    do(journey, shown, touchpoints.rename(journey, BUY, "Pay"))
    assert [key[1] for key in shown.keys] == [BUY]
    shown.arrange(shown.arrangement)
    assert shown.keys == []
    shown.reveal([("touchpoint", BUY)])
    assert [shown.words(key, "title") for key in shown.keys] == ["Pay"]


def test_an_edit_that_moves_nothing_does_not_count_the_cards_again():
    journey = sample()
    shown = sheet(journey)
    assert shown.number(FINISH) == 3
    numbers = shown._looks.numbers
    do(journey, shown, touchpoints.rename(journey, BUY, "Pay"))
    assert shown._looks.numbers is numbers
    assert shown.words(("touchpoint", BUY), "title") == "Pay"
    do(journey, shown, touchpoints.remove(journey, [BUY]))
    assert shown.number(FINISH) == 2
    do(journey, shown, fields.edit(journey, Phase, ["before"], rank="a5"))
    assert [key[1] for key in shown.keys] == [FINISH, START]


def test_what_only_fills_cells_does_not_gather_the_rows_again(monkeypatch):
    """Ten thousand rows take a tenth of a second: too long for each emotion and each pain point."""
    journey = sample()
    shown = sheet(journey)
    do(journey, shown, notes.feel(journey, START, 1))
    assert "emotion" in [column.key for column in shown.columns]
    monkeypatch.setattr(shown, "_gather", lambda: pytest.fail("gathered again"))
    do(journey, shown, notes.feel(journey, BUY, -2))
    do(journey, shown, notes.add_pain_point(journey, ("touchpoint", BUY), "Too slow"))
    assert (shown.words(("touchpoint", BUY), "emotion"), shown.words(("touchpoint", BUY), "pains")) == ("-2", "2")


def test_records_that_are_gone_say_nothing():
    journey = sample()
    shown = sheet(journey)
    journey.apply(touchpoints.remove(journey, [BUY]))
    assert shown.words(("touchpoint", BUY), "title") == ""
    assert isinstance(journey.get(Touchpoint, START), Touchpoint)
