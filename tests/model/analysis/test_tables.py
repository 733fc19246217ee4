"""The registry of tables on the worked example: columns, names, numbers, and words in both languages."""

import pytest

from journeymap.model import order
from journeymap.model.analysis import cells, tables
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import InformationItem
from journeymap.model.records.notes import Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage import templates
from journeymap.ui.text.qt_texts import QtTexts

KINDS = dict(zip(tables.NAMES, (Touchpoint, PainPoint, Opportunity, Reading, InformationItem), strict=True))


@pytest.fixture(scope="module")
def journey() -> Journey:
    return templates.read(templates.EXAMPLE, "de")


def by_id(table: cells.Table, record_id: str) -> dict[str, cells.Cell]:
    (row,) = [row for row in table.rows if row.key[1] == record_id]
    return row.cells


@pytest.mark.parametrize("name", tables.NAMES)
def test_every_record_has_its_row_and_every_cell_its_words(journey: Journey, name: str) -> None:
    table = tables.build(journey, name)
    assert {row.key[1] for row in table.rows} == {record.id for record in journey.all(KINDS[name])}
    assert len({column.key for column in table.columns}) == len(table.columns)
    for language in ("de", "en"):
        texts = QtTexts(language)
        for column in table.columns:
            assert cells.heading(column, texts)
            for row in table.rows:
                assert isinstance(cells.words(column, row.cells[column.key], texts), str)
    filled = [
        column.key for column in table.columns if any(row.cells[column.key] not in (None, "", ()) for row in table.rows)
    ]
    assert set(filled) >= {column.key for column in table.columns if column.brief}


@pytest.mark.parametrize("name", tables.NAMES)
def test_what_can_be_edited_in_place_is_a_field_of_the_record(journey: Journey, name: str) -> None:
    fields = {column.field for column in tables.build(journey, name).columns if column.field}
    assert fields
    assert fields <= set(KINDS[name].model_fields)


def test_references_become_names(journey: Journey) -> None:
    table = tables.build(journey, tables.TOUCHPOINTS)
    first = by_id(table, "letter")
    assert (first["number"], first["phase"], first["channel"]) == (1, "Vorvertrag", Message("channel.letter"))
    assert (first["emotion.brandt"], first["emotion.switchers"]) == (1, 0)
    channel = next(column for column in table.columns if column.key == "channel")
    assert cells.words(channel, first["channel"], QtTexts("en")) == "Letter"
    assert cells.raw(first["channel"]) == "letter"


def test_a_reading_on_a_link_names_both_ends_and_its_interval(journey: Journey) -> None:
    table = tables.build(journey, tables.READINGS)
    assert by_id(table, "r-queue")["touchpoint"] == "Sprachmenü der Hotline → „Wo bleibt mein Anschluss?“"
    assert by_id(table, "r-queue")["low"] is None
    nps = by_id(table, "r-nps")
    assert (nps["low"], nps["high"]) == pytest.approx((11, 27), abs=1)
    assert next(row for row in table.rows if row.key[1] == "r-queue").place == ("link", "ivr.hotline")


def test_one_map_alone(journey: Journey) -> None:
    first, *others = order.maps(journey)
    alone = tables.build(journey, tables.TOUCHPOINTS, [first.id])
    assert [row.key[1] for row in alone.rows] == [t.id for t in order.touchpoints(journey, first.id)]
    assert not next(column for column in alone.columns if column.key == "map").brief
    assert next(c for c in tables.build(journey, tables.TOUCHPOINTS).columns if c.key == "map").brief
    used = {row.key for row in tables.build(journey, tables.INFORMATION, [others[0].id]).rows}
    assert used < {row.key for row in tables.build(journey, tables.INFORMATION).rows}


def test_pain_points_and_opportunities_name_each_other(journey: Journey) -> None:
    pains = tables.build(journey, tables.PAIN_POINTS)
    answers = {text for row in tables.build(journey, tables.OPPORTUNITIES).rows for text in row.cells["answers"]}
    answered = {row.cells["pain"] for row in pains.rows if row.cells["answered-by"]}
    assert answers == answered
    assert all(row.cells["priority"] == row.cells["severity"] * row.cells["frequency"] for row in pains.rows)


@pytest.mark.parametrize(
    ("value", "german"),
    [
        (3.5, "3,5"),
        (12000.0, "12000"),
        (0.1, "0,1"),
        (1e-7, "0,0000001"),
        (1e21, "1000000000000000000000"),
        (-2, "-2"),
        (1e-15, "0"),
    ],
)
def test_numbers_are_plain(value: float, german: str) -> None:
    assert cells.number(value, "de") == german


def test_an_unknown_table_is_refused(journey: Journey) -> None:
    with pytest.raises(KeyError):
        tables.build(journey, "nix")
