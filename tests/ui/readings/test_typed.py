"""What somebody types about a reading, and what it becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.vocab import Metric
from journeymap.storage.interchange.cell_values import read_period
from journeymap.ui.readings.typed import Typed, Way, Wrong, next_period, read, show_period, ways


def typed(metric: Metric, way: Way, **lines: str) -> Typed:
    return Typed(metric, way, lines)


def test_an_nps_of_its_counts():
    found = read(typed(Metric.NPS, Way.COUNTS, promoters="190", passives="120", detractors="110", period="Q3 2026"))
    assert (found["value"], found["sample_size"]) == (19.0, 420)
    assert (found["period_from"], found["period_to"]) == ("2026-07-01", "2026-09-30")


@pytest.mark.parametrize(
    ("metric", "way", "text", "value", "unit"),
    [
        (Metric.NPS, Way.SCORE, "-12,5", -12.5, ""),
        (Metric.NPS, Way.SCORE, "−12.5", -12.5, ""),
        (Metric.DROP_OUT, Way.SHARE, "38 %", 38, "%"),
        (Metric.CSAT, Way.SHARE, "71,5", 71.5, "%"),
        (Metric.CSAT, Way.FIGURE, "4,2", 4.2, "of 5"),
        (Metric.WAITING_TIME, Way.DURATION, "2 h", 120, "min"),
        (Metric.WAITING_TIME, Way.DURATION, "1,5 Std.", 90, "min"),
        (Metric.WAITING_TIME, Way.DURATION, "3 Tage", 4320, "min"),
        (Metric.TURNOVER, Way.FIGURE, "1.234,50", 1234.5, "of 5"),
    ],
)
def test_values_as_people_write_them(metric, way, text, value, unit):
    found = read(typed(metric, way, value=text, unit="of 5"))
    assert found["value"] == pytest.approx(value)
    assert found.get("unit", "") == unit


@pytest.mark.parametrize(
    ("metric", "way", "lines", "name", "told"),
    [
        (Metric.NPS, Way.COUNTS, {"promoters": "1", "passives": "2"}, "detractors", False),
        (Metric.NPS, Way.COUNTS, {"promoters": "0", "passives": "0", "detractors": "0"}, "promoters", True),
        (Metric.NPS, Way.COUNTS, {"promoters": "x", "passives": "0", "detractors": "0"}, "promoters", True),
        (Metric.NPS, Way.SCORE, {"value": "101"}, "value", True),
        (Metric.DROP_OUT, Way.SHARE, {"value": "101"}, "value", True),
        (Metric.DROP_OUT, Way.SHARE, {"value": ""}, "value", False),
        (Metric.VOLUME, Way.FIGURE, {"value": "-1"}, "value", True),
        (Metric.VOLUME, Way.FIGURE, {"value": "many"}, "value", True),
        (Metric.VOLUME, Way.FIGURE, {"value": "1e999"}, "value", True),
        (Metric.VOLUME, Way.FIGURE, {"value": "1", "sample_size": "half"}, "sample_size", True),
        (Metric.VOLUME, Way.FIGURE, {"value": "1", "period": "soon"}, "period", True),
        (Metric.VOLUME, Way.FIGURE, {"value": "1", "period": "2026-09-30 – 2026-07-01"}, "period", True),
        (Metric.WAITING_TIME, Way.DURATION, {"value": "long"}, "value", True),
    ],
)
def test_what_cannot_be_read_is_told_line_by_line(metric, way, lines, name, told):
    with pytest.raises(Wrong) as caught:
        read(typed(metric, way, **lines))
    assert caught.value.name == name
    assert (caught.value.reason is not None) == told


@given(st.sampled_from(list(Metric)), st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(metric, value, size, period):
    for way in ways(metric):
        lines = dict.fromkeys(("value", "promoters", "passives", "detractors"), value)
        try:
            found = read(Typed(metric, way, {**lines, "sample_size": size, "period": period, "unit": value}))
        except Wrong:
            continue
        assert found["metric"] == metric


@given(
    st.dates(min_value=__import__("datetime").date(1900, 1, 1), max_value=__import__("datetime").date(2200, 1, 1)),
    st.integers(0, 500),
)
def test_the_next_period_begins_where_the_last_one_ends(first, days):
    from datetime import timedelta

    last = first + timedelta(days=days)
    begin, end = next_period(first.isoformat(), last.isoformat())
    assert begin == (last + timedelta(days=1)).isoformat()
    assert end >= begin


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("Q4 2025", "Q1 2026"),
        ("2026", "2027"),
        ("2026-12", "2027-01"),
        ("2026-01-01 – 2026-01-07", "2026-01-08 – 2026-01-14"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_periods_are_shown_as_they_can_be_typed(now, then, language):
    following = next_period(*read_period(now))
    assert following == read_period(then)
    assert read_period(show_period(*following, language)) == following
