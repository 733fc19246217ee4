"""Conditions as data: what is printed is read again as the same, and what cannot be read is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import ids
from journeymap.model.analysis.conditions import (
    BOUNDS,
    CAN_BE_NONE,
    REFERENCES,
    WORDS,
    Condition,
    Field,
    Filter,
    condition,
    parse,
    written,
)
from journeymap.model.records.maps import SavedView
from journeymap.model.text import clean_line

LINES = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=60).map(clean_line)


@st.composite
def conditions(draw):
    field = draw(st.sampled_from(Field))
    if field in WORDS:
        value = draw(st.sampled_from(WORDS[field]))
    elif field in BOUNDS:
        value = str(draw(st.integers(*BOUNDS[field])))
    elif field in REFERENCES:
        value = draw(st.from_regex(ids.PATTERN, fullmatch=True))
        value = draw(st.sampled_from(["", value])) if field in CAN_BE_NONE else value
    else:
        value = draw(LINES.filter(bool))
    return field, value


@st.composite
def filters(draw):
    made = Filter()
    for field, value in draw(st.lists(conditions(), max_size=8)):
        made = made.with_value(field, value)
    return made


@given(filters())
def test_printed_and_read_is_the_same(made: Filter) -> None:
    assert parse(made.texts()) == made
    stored = SavedView(id="v", map_id="m", rank="a0", title="v", filters=made.texts())
    assert parse(stored.filters) == made


@given(st.lists(LINES, max_size=8, unique=True))
def test_what_is_stored_survives_whatever_it_is(texts: list[str]) -> None:
    assert list(parse(texts).texts()) == texts


@given(filters(), conditions())
def test_adding_and_taking_away(made: Filter, one: tuple[Field, str]) -> None:
    field, value = one
    more = made.with_value(field, value)
    assert condition(field, value).value in more.of(field)
    assert more.with_value(field, value) == more
    less = more.without(field, condition(field, value).value)
    assert condition(field, value).value not in less.of(field)
    assert more.without(field).of(field) == ()
    assert [each for each in more.conditions if each.field is not field] == [
        each for each in made.conditions if each.field is not field
    ]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("phase=p1", Field.PHASE, "p1"),
        ("owner=", Field.OWNER, ""),
        ("pain>=12", Field.PAIN, "12"),
        ("emotion<=-2", Field.EMOTION, "-2"),
        ("moment-of-truth=yes", Field.MOMENT, "yes"),
        ("text=a = b >= c", Field.TEXT, "a = b >= c"),
    ],
)
def test_how_conditions_are_written(text: str, field: Field, value: str) -> None:
    assert parse([text]).conditions == (Condition(field, value),)
    assert written(Condition(field, value)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "phase=",
        "lane",
        "pain>=99",
        "pain=3",
        "pain>=x",
        "pain>=٣",
        "emotion<=4",
        "evidence=guess",
        "mood=bad",
        "text=",
    ],
)
def test_what_cannot_be_read_asks_nothing_and_is_kept(text: str) -> None:
    read = parse([text])
    assert not read
    assert read.fields == ()
    assert read.texts() == (text,)
    assert read.with_value(Field.OWNER, "o").texts() == (text, "owner=o")


def test_a_bound_has_one_value_and_keeps_its_place() -> None:
    made = Filter().with_value(Field.PAIN, "6").with_value(Field.OWNER, "a").with_value(Field.PAIN, "12")
    assert made.texts() == ("pain>=12", "owner=a")


def test_values_of_a_field_stand_together() -> None:
    made = Filter().with_value(Field.OWNER, "a").with_value(Field.PHASE, "p").with_value(Field.OWNER, "b")
    assert made.texts() == ("owner=a", "owner=b", "phase=p")


def test_there_is_room_for_fifty() -> None:
    made = Filter()
    for number in range(60):
        made = made.with_value(Field.OWNER, f"o{number}")
    assert len(made.conditions) == 50
