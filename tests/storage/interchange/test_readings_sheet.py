"""A table of readings as it was recognised, and as somebody says that it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.analysis.finder import Where
from journeymap.model.analysis.suggest import Suggester
from journeymap.model.vocab import Metric
from journeymap.storage.interchange import readings_csv, readings_plan
from journeymap.storage.interchange.readings_csv import Written
from journeymap.storage.interchange.readings_words import Field
from tests.model.sample import sample

TEXT = "Station;Leute\nStart;1.234\n"


def test_unknown_headings_are_shown_and_can_be_mapped():
    sheet = readings_csv.recognise(TEXT)
    assert not sheet.is_known
    assert sheet.headings == ("Station", "Leute")
    assert sheet.meanings == (None, None)
    mapped = readings_csv.recognise(TEXT, Written(meanings=(Field.TITLE, Metric.VOLUME)))
    (found,) = readings_csv.read_sheet(mapped).readings
    assert (found.where.title, found.fields["value"]) == ("Start", 1.234)


@pytest.mark.parametrize(("mark", "value"), [(",", 1234), (".", 1.234)])
def test_the_decimal_mark_that_is_said_settles_it(mark, value):
    sheet = readings_csv.recognise(TEXT, Written(mark=mark, meanings=(Field.TITLE, Metric.VOLUME)))
    read = readings_csv.read_sheet(sheet)
    assert [found.fields["value"] for found in read.readings] == [value]
    assert read.remarks == []


def test_the_delimiter_that_is_said_is_taken():
    sheet = readings_csv.recognise("Touchpoint;a,NPS\nx;b,3\n", Written(delimiter=","))
    assert sheet.headings == ("Touchpoint;a", "NPS")
    assert sheet.written.delimiter == ","


def test_reading_tells_how_far_it_is_and_can_be_stopped():
    sheet = readings_csv.recognise("Touchpoint;NPS\n" + "Start;5\n" * 2_000)
    told: list[int] = []

    def each(done: int, total: int) -> None:
        assert total == 2_000
        told.append(done)
        if done >= 1_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        readings_csv.read_sheet(sheet, each)
    assert told == [0, 500, 1_000]


def test_a_hundred_thousand_rows_are_read():
    text = "Touchpoint;NPS\n" + "".join(f"Start;{at % 100}\n" for at in range(100_000))
    sheet = readings_csv.recognise(text)
    assert len(sheet.rows) == 100_000


def test_places_that_were_chosen_are_taken_and_skipped_ones_are_told():
    read = readings_csv.read("Touchpoint;NPS\nBegin;1\nNowhere;2\nStart;3\n")
    plan = readings_plan.make(sample(), read)
    assert plan.unplaced == {Where(title="Begin"): [2], Where(title="Nowhere"): [3]}
    chosen = readings_plan.make(
        sample(), read, places={Where(title="Begin"): ("touchpoint", "start"), Where(title="Nowhere"): None}
    )
    assert chosen.added == 2
    assert [(problem.line, problem.message.key) for problem in chosen.problems] == [(3, "readings.skipped")]


def test_the_likeliest_title_comes_first():
    suggester = Suggester(sample())
    assert [card.id for card in suggester.suggest("finnish")][:1] == ["finish"]
    assert [card.id for card in suggester.suggest("The START")][:1] == ["start"]
    assert suggester.suggest("zzzzzz") == []
    assert suggester.suggest("") == []


@given(st.text(max_size=80))
def test_any_title_is_taken(title):
    assert len(Suggester(sample()).suggest(title)) <= 3
