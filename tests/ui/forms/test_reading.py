"""Durations, shares and days as people type them."""

import pytest

from journeymap.ui.forms import reading
from journeymap.ui.text.qt_texts import QtTexts


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("90", 90), ("2 h 30", 150), ("3 days", 4_320), ("3 Tage", 4_320), ("1,5 Std.", 90), ("2w", 20_160),
     ("1 Monat", 43_200), ("1 d 2 h 5 min", 1_565)],
)  # fmt: skip
def test_durations(typed, minutes):
    assert reading.read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "soon", "2 h 3 d", "-5", "3 x", "2 h later", "9" * 400])
def test_what_is_no_duration(typed):
    with pytest.raises(ValueError):  # noqa: PT011
        reading.read_minutes(typed)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("minutes", [0, 1, 59, 60, 90, 1_440, 1_501, 20_160, 100_000_000])
def test_a_duration_shown_can_be_read_again(language, minutes):
    assert reading.read_minutes(reading.show_minutes(minutes, QtTexts(language))) == minutes


@pytest.mark.parametrize(("typed", "share"), [("35", 35), ("12,5 %", 12.5), ("0", 0), ("100%", 100)])
def test_shares(typed, share):
    assert reading.read_percent(typed) == share


@pytest.mark.parametrize("typed", ["-1", "101", "nan", "inf", "many", ""])
def test_what_is_no_share(typed):
    with pytest.raises(ValueError):  # noqa: PT011
        reading.read_percent(typed)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("value", [0, -7, 12.5, 1_234_567.25, 1e20, 1e-7])
def test_a_number_shown_can_be_read_again(language, value):
    shown = reading.show_number(value, QtTexts(language))
    assert "e" not in shown
    assert reading.read_number(shown) == value


@pytest.mark.parametrize(("language", "shown"), [("en", "2026-13-45"), ("de", "45.13.2026")])
def test_a_day_that_no_calendar_has_is_shown_all_the_same(language, shown):
    assert reading.show_day("2026-13-45", QtTexts(language)) == shown


@pytest.mark.parametrize("language", ["en", "de"])
def test_days(language):
    assert reading.read_day(reading.show_day("2026-11-02", QtTexts(language))) == "2026-11-02"
    assert reading.read_day("2.11.2026") == "2026-11-02"
    with pytest.raises(ValueError):  # noqa: PT011
        reading.read_day("31.2.2026")
