"""Readings from CSV: encodings, delimiters, numbers, dates, headings; one bad row is told of and the others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.analysis import tables
from journeymap.model.journey import Journey
from journeymap.storage import templates
from journeymap.storage.interchange import readings_csv, readings_plan, table_out
from journeymap.storage.interchange.cell_values import Numbers, read_day, read_period
from journeymap.storage.interchange.report import Unreadable
from journeymap.ui.text.qt_texts import QtTexts

GERMAN = (
    "Kontaktpunkt;Kennzahl;Wert;Einheit;Stichprobe;Von;Bis;Quelle\n"
    "Gespräch;Wartezeit;3,5;Tage;1.200;01.07.2026;30.9.2026;Büro\n"
)
ENGLISH = (
    "Touchpoint,Metric,Value,Unit,Sample size,From,To,Source\n"
    "Gespräch,Waiting time,3.5,Tage,1200,2026-07-01,2026-09-30,Büro\n"
)
EXPECTED = {
    "metric": "waiting-time", "value": 3.5, "unit": "Tage", "sample_size": 1200, "period_from": "2026-07-01",
    "period_to": "2026-09-30", "source": "Büro", "segment": "",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("text", [GERMAN, ENGLISH, GERMAN.replace(";", "\t"), "sep=;\r\n" + GERMAN])
def test_any_encoding_and_delimiter(encoding: str, text: str) -> None:
    found = readings_csv.read_bytes(text.encode(encoding))
    assert (found.problems, found.remarks) == ([], [])
    (reading,) = found.readings
    assert reading.where.title == "Gespräch"
    assert reading.fields == EXPECTED


def problem(
    row: str, heading: str = "Touchpoint;Metric;Value;Unit;Sample;Promoters;Passives;Detractors;From;To"
) -> str:
    """The key of the one problem of a row; the row after it is read all the same."""
    good = [
        "x" if name == "Touchpoint" else {"Metric": "CES", "Value": "2"}.get(name, "") for name in heading.split(";")
    ]
    found = readings_csv.read(f"{heading}\n{row}\n{';'.join(good)}\n")
    assert [reading.line for reading in found.readings] == [3]
    ((line, key),) = [(told.line, told.message.key) for told in found.problems]
    assert line == 2
    QtTexts("de").say(found.problems[0].message)
    return key


@pytest.mark.parametrize(
    ("row", "key"),
    [
        (";CES;2", "readings.no-place"),
        ("x;;2", "readings.which-metric"),
        ("x;Glück;2", "readings.no-metric"),
        ("x;CES;", "readings.no-value"),
        ("x;CES;viel", "readings.no-figure"),
        ("x;CES;1.2.3", "readings.no-figure"),
        ("x;CES;2;;3,5", "readings.no-count"),
        ("x;CES;2;;-3", "readings.no-count"),
        ("x;CES;-2", "readings.below-zero"),
        ("x;FCR;101;%", "readings.range"),
        ("x;NPS;-101", "readings.range"),
        ("x;NPS;;;;1;2", "readings.counts-missing"),
        ("x;NPS;;;9;1;2;3", "readings.counts-differ"),
        ("x;NPS;50;;;1;2;3", "readings.score-differs"),
        ("x;NPS;;;;0;0;0", "readings.nobody-asked"),
        ("x;CES;2;;;1;2;3", "readings.counts-only-nps"),
        ("x;CES;2;;;;;;31.02.2026", "readings.no-day"),
        ("x;CES;2;;;;;;07/01/2026", "readings.no-day"),
        ("x;CES;2;;;;;;02.01.2026;01.01.2026", "readings.period-turned"),
        ("x;CES;2;;;;;;;;more", "readings.extra-cells"),
        ("x;CES;2;" + "u" * 501, "rule.text-too-long"),
    ],
)
def test_a_row_that_cannot_be_read_is_told_with_its_line(row: str, key: str) -> None:
    assert problem(row) == key


def test_nps_from_counts_and_a_column_for_each_metric() -> None:
    text = (
        "Nr.;NPS;Promotoren;Passive;Detraktoren;CSAT (%);Wartezeit [min];Laune\n4;;190;120;110;71;11;gut\n5;;;;;;7,5 \n"
    )
    found = readings_csv.read(text)
    told = [
        (r.line, r.fields["metric"], r.fields["value"], r.fields["unit"], r.fields["sample_size"])
        for r in found.readings
    ]
    assert told == [
        (2, "csat", 71.0, "%", None),
        (2, "waiting-time", 11.0, "min", None),
        (2, "nps", 19.0, "", 420),
        (3, "waiting-time", 7.5, "min", None),
    ]
    assert [(told.line, told.message.key) for told in found.remarks] == [(1, "readings.column-unknown")]


@pytest.mark.parametrize(
    ("cells", "german", "cell", "value"),
    [
        (["3,5"], False, "1.234", 1234), (["3.5"], True, "1.234", 1.234), (["1.234,5"], False, "2.000", 2000),
        ([], True, "1.234", 1234), ([], False, "1.234", 1.234), ([], True, "0,125", 0.125), ([], True, "4.5", 4.5),
        ([], True, "1.234.567", 1234567), ([], False, "12 345,5", 12345.5), ([], True, "−3,5 %", -3.5),
        ([], True, "€ 44,90", 44.9), ([], True, "1'234.5", 1234.5), ([], False, "1234,567", 1234.567),
    ],
)  # fmt: skip
def test_decimal_marks(cells: list[str], german: bool, cell: str, value: float) -> None:
    found = Numbers(cells, german).read(cell)
    assert found is not None
    assert found.value == value
    assert found.is_doubtful == (cell == "1.234" and not cells)


@pytest.mark.parametrize("cell", ["", "-", "1e5", "1.23.4", "12.34,5,6", "1,2345.6", "abc", "3/4", "10:30", "1."])
def test_what_is_no_number(cell: str) -> None:
    assert Numbers([], True).read(cell) is None


def test_periods() -> None:
    assert read_day("1.7.26") == read_day("2026-7-1") == read_day("2026-07-01T10:00:00") == "2026-07-01"
    quarter = ("2026-07-01", "2026-09-30")
    for words in (
        "01.07.2026–30.09.2026",
        "1.7.2026 bis 30.9.2026",
        "2026-07-01 - 2026-09-30",
        "Q3 2026",
        "2026-Q3",
        "3. Quartal 2026",
    ):
        assert read_period(words) == quarter
    assert read_period("02.2028") == read_period("2028-02") == ("2028-02-01", "2028-02-29")
    assert read_period("2026") == ("2026-01-01", "2026-12-31")
    assert [read_period(words) for words in ("Q5 2026", "2026-13", "Juli", "", "0000")] == [None] * 5


@pytest.mark.parametrize(
    ("first", "last", "meant"),
    [
        ("Q3 2026", "", ("2026-07-01", "2026-09-30")),
        ("Q3 2026", "Q4 2026", ("2026-07-01", "2026-12-31")),
        ("2026-07", "15.08.2026", ("2026-07-01", "2026-08-15")),
        ("", "Q3 2026", (None, "2026-09-30")),
        ("01.07.2026", "", ("2026-07-01", None)),
    ],
)
def test_the_columns_from_and_to_take_what_a_period_takes(first: str, last: str, meant: tuple[str | None, ...]) -> None:
    found = readings_csv.read(f"Kontaktpunkt;Kennzahl;Wert;von;bis\nx;NPS;20;{first};{last}\n")
    assert [(each.fields["period_from"], each.fields["period_to"]) for each in found.readings] == [meant]


@pytest.mark.parametrize("text", ["", "a;b\n1;2\n", "Kontaktpunkt\nx\n", "Kennzahl;Wert\nNPS;3\n"])
def test_what_is_no_table_of_readings_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        readings_csv.read(text)


@given(st.text(max_size=200))
def test_nothing_breaks_it(text: str) -> None:
    found = readings_csv.read("Touchpoint;Metric;Value;Period\n" + text.replace("\x00", ""))
    for told in found.problems + found.remarks:
        QtTexts("de").say(told.message)


def readings_of(journey: Journey) -> set[tuple[object, ...]]:
    table = tables.build(journey, tables.READINGS)
    return {tuple(row.cells[c.key] for c in table.columns if c.key != "id") for row in table.rows}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("by_id", [True, False])
def test_what_is_written_can_be_read_again(language: str, by_id: bool) -> None:
    journey = templates.read(templates.EXAMPLE, language)
    table = tables.build(journey, tables.READINGS)
    if not by_id:
        table.columns[:] = [column for column in table.columns if column.kind != "id"]
    read = readings_csv.read_bytes(table_out.to_csv(table, QtTexts(language)).encode("utf-8-sig"))
    assert readings_plan.make(journey, read).known == len(table.rows) > 5
    bare = Journey.of(record for record in journey.records() if record.table != "reading")
    plan = readings_plan.make(bare, read)
    assert (plan.problems, plan.remarks, plan.known) == ([], [], 0)
    bare.apply(plan.changes)
    assert readings_of(bare) == readings_of(journey)


def test_places_by_number_title_and_map() -> None:
    journey = templates.read(templates.EXAMPLE, "de")
    head, rows = "Karte;Nr.;Kontaktpunkt;CES\n", {
        ";;Ankündigung im  briefkasten;1": "",
        "1;1;Ankündigung im Briefkasten;2": "",
        "1;1;Verfügbarkeit prüfen;3": "readings.other-title",
        ";1;;4": "readings.number-of-which-map",
        "9;1;;5": "readings.no-map",
        "1;999;;6": "readings.no-number",
        ";;Gibt es nicht;7": "readings.no-title",
        ";;Sprachmenü der Hotline -> „Wo bleibt mein Anschluss?“;8": "",
    }  # fmt: skip
    plan = readings_plan.make(journey, readings_csv.read(head + "\n".join(rows)))
    told = {told.line: told.message.key for told in plan.problems}
    assert [told.get(line, "") for line in range(2, len(rows) + 2)] == list(rows.values())
    assert plan.added == 3


def test_formulas_are_guarded_and_numbers_stay_numbers() -> None:
    guarded = {
        text: table_out.guarded(text)
        for text in ("=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋", "－", "＠", "a=1", "")
    }
    assert [text for text, shown in guarded.items() if shown == text] == ["a=1", ""]
    assert all(table_out.unguarded(shown) == text for text, shown in guarded.items())
    journey = templates.read(templates.EXAMPLE, "en")
    row = tables.build(journey, tables.TOUCHPOINTS)
    row.rows[:] = row.rows[:1]
    row.rows[0].cells.update({"title": '=HYPERLINK("x");y', "emotion.brandt": -2, "note": "a,b\nc"})
    safe, raw = (table_out.to_csv(row, QtTexts("en"), as_is=as_is) for as_is in (False, True))
    assert '"\'=HYPERLINK(""x"");y"' in safe
    assert '"=HYPERLINK(""x"");y"' in raw
    assert ",-2," in safe
    assert '"a,b\nc"' in safe
