"""A reading in words, in both languages."""

import pytest

from journeymap.model.analysis import reading_words
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric
from journeymap.ui.text.qt_texts import QtTexts

EN, DE = QtTexts("en"), QtTexts("de")


def reading(metric: Metric = Metric.CSAT, value: float = 71, **fields) -> Reading:
    return Reading(id="r", touchpoint_id="t", rank="a0", metric=metric, value=value, **fields)


def test_value_interval_and_sample():
    nps = reading(Metric.NPS, 19, promoters=190, passives=120, detractors=110, sample_size=420)
    assert reading_words.result(nps, EN) == "NPS +19, 95 % interval +11 … +27, n = 420"
    assert reading_words.result(nps, DE) == "NPS +19, 95-%-Intervall +11 … +27, n = 420"
    share = reading(value=71.5, unit="%", sample_size=12_418)
    assert reading_words.result(share, DE) == "CSAT 71,5 %, 95-%-Intervall 71 … 72 %, n = 12.418"


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        (1234567, "1,234,567", "1.234.567"),
        (-0.5, "−0.5", "−0,5"),
        (2.345, "2.35", "2,35"),
        (0, "0", "0"),
        (1e15, "1,000,000,000,000,000", "1.000.000.000.000.000"),
    ],
)
def test_figures(value, english, german):
    assert reading_words.figure(value, EN) == english
    assert reading_words.figure(value, DE) == german


def test_periods():
    assert reading_words.period(reading(period_from="2026-07-01", period_to="2026-07-01"), EN) == "1 July 2026"
    assert reading_words.period(reading(period_from="2026-07-01"), EN) == "since 1 July 2026"
    assert reading_words.period(reading(period_to="2026-07-01"), DE) == "bis 1. Juli 2026"
    assert reading_words.period(reading(), DE) == ""


def test_the_whole_line_leaves_out_what_is_not_known():
    assert reading_words.line(reading(unit="of 5", value=4.2), EN) == "CSAT 4.2 of 5"
    said = reading_words.line(reading(unit="%", segment="All", source="Survey", period_to="2026-07-01"), EN)
    assert said == "CSAT 71 % · until 1 July 2026 · All · Survey"
