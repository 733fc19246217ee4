"""Filters: any value of a field, all fields; what is gone matches nothing; the counts are those of the map."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.model.analysis.conditions import BOUNDS, WORDS, Field, Filter
from journeymap.model.analysis.filters import KINDS, Facts
from journeymap.model.edits import catalogues
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.maps import Map
from tests.model.sample import BUY, FINISH, MAP, START, sample
from tests.model.test_fulltext import talkative
from tests.strategies import journeys


def found(journey: Journey, *texts: tuple[Field, str], map_id: str = MAP) -> set[str]:
    wanted = Filter()
    for field, value in texts:
        wanted = wanted.with_value(field, value)
    return set(Facts(journey, map_id).matches(wanted))


@st.composite
def asked(draw):
    """A journey, one of its maps, and some conditions that make sense on it (or name what is gone)."""
    journey = draw(journeys())
    maps = sorted(record.id for record in journey.all(Map))
    made = []
    for _ in range(draw(st.integers(0, 5))):
        field = draw(st.sampled_from(Field))
        if field in WORDS:
            value = draw(st.sampled_from(WORDS[field]))
        elif field in BOUNDS:
            value = str(draw(st.integers(*BOUNDS[field])))
        elif field is Field.TEXT:
            value = draw(st.sampled_from(["a", "e", "1"]))
        else:
            value = draw(st.sampled_from([*sorted(r.id for r in journey.all(KINDS[field])), "gone", ""]))
        made.append((field, value))
    return journey, draw(st.sampled_from(maps)) if maps else "none", made


def union(facts: Facts, wanted: Filter, field: Field) -> set[str]:
    return set().union(*(facts.having(field, value) for value in wanted.of(field)))


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(asked())
def test_any_within_a_field_and_all_fields(drawn) -> None:
    journey, map_id, made = drawn
    facts, wanted = Facts(journey, map_id), Filter()
    for field, value in made:
        wanted = wanted.with_value(field, value)
    expected = set(facts.all)
    for field in wanted.fields:
        expected &= union(facts, wanted, field)
    assert facts.matches(wanted) == expected
    assert facts.matches(Filter()) == facts.all
    for field, value in made:
        one = Filter().with_value(field, value)
        assert facts.matches(wanted) <= facts.matches(wanted.without(field))
        if one:
            assert facts.matches(one) == facts.having(field, value)
    for field in Field:
        for value, count in facts.choices(field, wanted):
            alone = wanted.without(field).with_value(field, value)
            assert count == len(facts.matches(alone)), (field, value)


def test_every_field_on_the_sample() -> None:
    journey = sample()
    assert found(journey, (Field.PHASE, "before")) == {START, BUY}
    assert found(journey, (Field.LANE, "customer")) == {START, FINISH}
    assert found(journey, (Field.OWNER, "sales")) == {START}
    assert found(journey, (Field.OWNER, "")) == {BUY, FINISH}
    assert found(journey, (Field.OWNER, ""), (Field.OWNER, "sales")) == {START, BUY, FINISH}
    assert found(journey, (Field.OWNER, ""), (Field.PHASE, "before")) == {BUY}
    assert found(journey, (Field.PERSONA, "ana")) == {START, BUY, FINISH}
    assert found(journey, (Field.SYSTEM, "")) == {START, BUY, FINISH}
    assert found(journey, (Field.EVIDENCE, "assumption")) == {START, BUY, FINISH}
    assert found(journey, (Field.EVIDENCE, "researched")) == set()
    assert found(journey, (Field.EMOTION, "-1")) == {BUY}
    assert found(journey, (Field.EMOTION, "-3")) == set()
    assert found(journey, (Field.MOMENT, "no")) == {START, BUY, FINISH}
    assert found(journey, (Field.TEXT, "SALES start")) == {START}


def test_a_pain_point_of_a_link_is_one_of_both_ends() -> None:
    journey = sample()
    assert found(journey, (Field.PAIN, "9")) == {BUY, FINISH}
    assert found(journey, (Field.PAIN, "10")) == set()
    assert found(journey, (Field.STATUS, "open")) == {BUY, FINISH}


def test_channels_systems_and_personas() -> None:
    journey = talkative()
    assert found(journey, (Field.CHANNEL, "c"), map_id="m") == {"a"}
    assert found(journey, (Field.CATEGORY, "written"), map_id="m") == {"a", "b"}
    assert found(journey, (Field.SYSTEM, "s"), map_id="m") == {"a"}
    assert found(journey, (Field.SYSTEM, ""), map_id="m") == {"b"}
    assert found(journey, (Field.PERSONA, "ana"), map_id="m") == {"a", "b"}


def test_what_is_gone_matches_nothing_and_is_still_offered() -> None:
    journey = sample()
    wanted = Filter().with_value(Field.OWNER, "sales")
    journey.apply(catalogues.remove(journey, Owner, "sales"))
    facts = Facts(journey, MAP)
    assert facts.is_gone(Field.OWNER, "sales")
    assert facts.matches(wanted) == frozenset()
    assert facts.choices(Field.OWNER, wanted) == [("", 3), ("sales", 0)]
    assert facts.matches(wanted.with_value(Field.OWNER, "")) == {START, BUY, FINISH}


def test_a_phase_of_another_map_is_gone_here() -> None:
    journey = Journey.of([*sample().records(), Map(id="other", rank="a1", title="Other")])
    facts = Facts(journey, "other")
    assert facts.is_gone(Field.PHASE, "before")
    assert not Facts(journey, MAP).is_gone(Field.PHASE, "before")


def test_the_counts_say_what_one_value_would_leave() -> None:
    facts = Facts(sample(), MAP)
    assert facts.choices(Field.PHASE, Filter()) == [("before", 2), ("after", 1)]
    wanted = Filter().with_value(Field.LANE, "customer")
    assert facts.choices(Field.PHASE, wanted) == [("before", 1), ("after", 1)]
    assert dict(facts.choices(Field.PAIN, Filter().with_value(Field.PAIN, "8")))["8"] == 2


def test_choices_are_counted_once_for_a_filter(monkeypatch) -> None:
    facts, wanted, counted = Facts(sample(), MAP), Filter().with_value(Field.MOMENT, "no"), []
    real = facts.matches
    monkeypatch.setattr(facts, "matches", lambda *args, **how: counted.append(args) or real(*args, **how))
    first = facts.choices(Field.PHASE, wanted)
    assert facts.choices(Field.PHASE, wanted) == first
    assert len(counted) == 1
    unmatched = Filter().with_value(Field.MOMENT, "yes")
    assert facts.choices(Field.PHASE, unmatched) != first
    assert len(counted) == 2
