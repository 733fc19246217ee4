"""Ticks are round, in sight, few, and stand evenly."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.analysis.charts.scale import day_ticks, ticks

numbers = st.floats(-1e9, 1e9)


@given(numbers, st.floats(1e-3, 1e9), st.integers(2, 10))
def test_ticks_are_in_sight_few_and_even(low, span, most):
    high = low + span
    found = ticks(low, high, most)
    slack = (high - low) * 1e-6
    assert found
    assert all(low - slack <= tick <= high + slack for tick in found)
    assert len(found) <= most + 1
    steps = [b - a for a, b in pairwise(found)]
    assert all(abs(step - steps[0]) <= max(slack, abs(high) * 1e-12) for step in steps)


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_any_stretch_has_ticks(one, other):
    found = ticks(*sorted((one, other)))
    assert 1 <= len(found) <= 8
    assert found == sorted(set(found))


@given(st.floats(-1e6, 1e6), st.floats(0, 1e-12))
def test_a_stretch_of_almost_nothing_has_ticks_apart(low, span):
    found = ticks(low, low + span)
    assert found == sorted(set(found))


def test_zero_is_a_tick_where_it_lies_between():
    assert ticks(-30, 45) == [-20, 0, 20, 40]
    assert ticks(0, 100) == [0, 20, 40, 60, 80, 100]
    assert ticks(0, 1) == [0, 0.2, 0.4, 0.6, 0.8, 1.0]


def test_no_stretch_at_all_has_one_tick():
    assert ticks(5, 5) == [5]
    assert ticks(0, float("inf")) == [0]


@given(st.integers(1, 3_000_000), st.integers(0, 400_000))
def test_days_are_in_sight_and_few(first, span):
    found = day_ticks(first, first + span)
    days = [day.toordinal() for day, _ in found]
    assert days
    assert days == sorted(set(days))
    assert all(first <= day <= first + span for day in days)
    assert len(days) <= 10


def test_days_begin_what_they_name():
    found = day_ticks(date(2025, 1, 10).toordinal(), date(2026, 8, 1).toordinal())
    assert found[0] == (date(2025, 4, 1), "month")
    years = day_ticks(date(2001, 1, 10).toordinal(), date(2026, 8, 1).toordinal())
    assert {what for _, what in years} == {"year"}
    assert all((day.month, day.day) == (1, 1) for day, _ in years)
