"""Copy and paste: exact among our tables, safe for spreadsheets, all of it or told what not."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from journeymap.model.analysis import tables
from journeymap.model.analysis.sheet import Sheet
from journeymap.model.edits import catalogues, fields, notes
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Owner, System
from journeymap.model.records.notes import PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint, TouchpointSystem
from journeymap.ui.tables import clip, pasting
from journeymap.ui.tables.clip import Given
from journeymap.ui.tables.pasting import Target
from journeymap.ui.tables.writing import Desk
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import BUY, MAP, START, sample
from tests.ui.tables.hands import KEY, MOD
from tests.verbs import random_edit


def desk(journey: Journey, name: str, language: str = "en") -> Desk:
    texts = QtTexts(language)
    return Desk(Sheet(journey, name, [MAP], texts), journey, MAP, texts)


def put(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


@given(st.integers(0, 2**32), st.sampled_from(tables.NAMES), st.sampled_from(["en", "de"]))
def test_what_is_copied_can_be_pasted_back_and_changes_nothing(qapp, seed, name, language):
    random, journey = Random(seed), sample()
    for _ in range(10):
        journey.apply(random_edit(random, journey)[1])
    work = desk(journey, name, language)
    columns = work.sheet.columns
    data = clip.written(work, work.sheet.keys, columns)
    outcome = pasting.paste(work, clip.read(data), Target(work.sheet.keys, [c.key for c in columns]))
    assert (dict(outcome.changes), outcome.problems, outcome.beyond) == ({}, [], 0)


def test_as_text_too_what_is_copied_means_the_same():
    journey = sample()
    for name in ("=cmd|' /C calc'!A0", "+Sales, North", '"Q"', "-minus", "@at", "tab\there"):
        journey.apply(catalogues.add(journey, Owner, name=name.replace("\t", " ")))
    owner = journey.all(Owner)[1]
    journey.apply(fields.edit(journey, Touchpoint, [BUY], owner_id=owner.id, note='two\nlines and a\ttab and a "mark"'))
    work = desk(journey, tables.TOUCHPOINTS)
    data = clip.written(work, work.sheet.keys, work.sheet.columns)
    plain = QMimeData()
    plain.setText(data.text())
    columns = [c.key for c in work.sheet.columns]
    outcome = pasting.paste(work, clip.read(plain), Target(work.sheet.keys, columns))
    assert (dict(outcome.changes), outcome.problems) == ({}, [])
    assert "\t'=cmd" in data.text()


def test_formulas_are_guarded_in_text_and_numbers_are_not():
    journey = sample()
    journey.apply(fields.edit(journey, Touchpoint, [BUY], title="=1+1"))
    work = desk(journey, tables.TOUCHPOINTS)
    wanted = [c for c in work.sheet.columns if c.key in ("title", "emotion.ana")]
    data = clip.written(work, [("touchpoint", BUY)], wanted)
    assert data.text() == "'=1+1\t-2"
    assert clip.read(data)[0][0].text == "=1+1"
    assert "<td>=1+1</td>" in data.html()


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('"\t\n')),
                         min_size=2, max_size=3), min_size=1, max_size=4))  # fmt: skip
def test_quoting_holds_cells_together(rows):
    text = "\n".join("\t".join(clip._quoted(cell) for cell in row) for row in rows)
    found = [[given.text for given in row] for row in clip.split(text)]
    from journeymap.storage.interchange.table_out import unguarded

    assert found == [[unguarded(cell) for cell in row] for row in rows]


@pytest.mark.parametrize("rubbish", [b"", b"[", b"[[1]]", b'{"a": 1}', b'[[["a", {}, 3]]]', b"\xff", b"[" * 99_999])
def test_a_broken_clipboard_does_no_harm(qapp, rubbish):
    data = QMimeData()
    data.setData(clip.MIME, rubbish)
    data.setText("fine")
    found = clip.read(data)
    assert all(isinstance(given, Given) for row in found for given in row)


def test_a_block_goes_over_cells_as_one_step(hands):
    put("Begin\tShop\nPay\tSales\n")
    hands.panel.bench.columns.show("channel", False)
    hands.at(0, "title")
    hands.key(KEY.Key_V, MOD.ControlModifier)
    assert hands.column("title") == ["Begin", "Pay", "Finish"]
    assert hands.column("owner") == ["Shop", "Sales", ""]
    hands.undo()
    assert hands.column("title") == ["Start", "Buy", "Finish"]
    assert [owner.name for owner in hands.journey.all(Owner)] == ["Sales"]


def test_one_cell_fills_what_is_selected(hands):
    put("Shop")
    hands.select([0, 1, 2], "owner")
    hands.key(KEY.Key_V, MOD.ControlModifier)
    assert hands.column("owner") == ["Shop"] * 3
    assert len(hands.journey.all(Owner)) == 2


def test_wrong_values_are_told_and_nothing_is_done_before_it_is_asked_for(hands):
    journey = hands.journey
    for text in ("A", "B"):
        hands.document.commit(
            pasting.Message("edit.fields", n=1), notes.add_pain_point(journey, ("touchpoint", START), text)
        )
    hands.open(tables.PAIN_POINTS)
    before = hands.column("severity")
    put("5\n9\n4")
    hands.at(0, "severity")
    hands.key(KEY.Key_V, MOD.ControlModifier)
    assert hands.column("severity") == before
    assert "Row 2, Severity, “9”: A number from 1 to 5." in hands.strip.text
    assert [button.text() for button in hands.strip.buttons] == ["Paste the other 2 values", "Dismiss"]
    hands.strip.buttons[0].click()
    assert hands.column("severity") == ["5", "3", "4"]
    assert not hands.strip.isVisible()


def test_rows_below_the_end_are_offered(hands):
    hands.open(tables.PAIN_POINTS)
    put("Waits for weeks\t4\nNobody answers\t5\nToo dear\t2")
    hands.at(0, "pain")
    hands.key(KEY.Key_V, MOD.ControlModifier)
    assert "2 rows go beyond the end" in hands.strip.text
    next(b for b in hands.strip.buttons if b.text() == "Add 2 pain points").click()
    assert hands.column("pain") == ["Waits for weeks", "Nobody answers", "Too dear"]
    assert hands.column("severity") == ["4", "5", "2"]
    assert {pain.link_id for pain in hands.journey.all(PainPoint)} == {"two"}
    hands.undo()
    assert hands.column("severity") == ["3"]


def test_new_rows_say_where_they_hang():
    journey = sample()
    work = desk(journey, tables.PAIN_POINTS)
    block = [[Given("Buy"), Given("No card")], [Given("Start → Buy"), Given("Link")], [Given("Nowhere"), Given("?")]]
    outcome = pasting.paste(work, block, Target([], ["touchpoint", "pain"], grow=True))
    assert [problem.reason.key for problem in outcome.problems] == ["tables.unfit.no-touchpoint"]
    journey.apply(outcome.changes)
    places = {pain.text: pain.touchpoint_id or pain.link_id for pain in journey.all(PainPoint)}
    assert places == {"Waits for weeks": "two", "No card": BUY, "Link": "one"}


def test_readings_are_pasted_with_decimal_commas_and_german_dates():
    journey = sample()
    work = desk(journey, tables.READINGS, "de")
    columns = ["metric", "value", "unit", "sample_size", "period_from"]
    block = [[Given(text) for text in ("NPS", "-12,5", "Punkte", "1.250", "01.09.2026")]]
    outcome = pasting.paste(work, block, Target([], columns, grow=True, place=("touchpoint", BUY)))
    assert outcome.problems == []
    journey.apply(outcome.changes)
    (reading,) = journey.all(Reading)
    assert (reading.value, reading.sample_size, reading.period_from) == (-12.5, 1250, "2026-09-01")


def test_cells_that_cannot_be_changed_are_no_trouble_if_they_say_the_same():
    work = desk(sample(), tables.PAIN_POINTS)
    keys = work.sheet.keys
    columns = ["priority", "severity"]
    same = pasting.paste(work, [[Given("9"), Given("4")]], Target(keys, columns))
    assert (same.problems, same.cells) == ([], 1)
    other = pasting.paste(work, [[Given("8"), Given("4")]], Target(keys, columns))
    assert [problem.reason.key for problem in other.problems] == ["tables.why.derived"]


def test_a_new_name_in_two_rows_is_one_entry():
    journey = sample()
    work = desk(journey, tables.TOUCHPOINTS)
    block = [[Given("CRM, Billing")], [Given("crm")]]
    outcome = pasting.paste(work, block, Target(work.sheet.keys[:2], ["systems"]))
    journey.apply(outcome.changes)
    assert sorted(system.name for system in journey.all(System)) == ["Billing", "CRM"]
    assert len(journey.all(TouchpointSystem)) == 3


def test_a_selection_that_is_a_multiple_is_tiled():
    block = [[Given("a"), Given("b")]]
    assert [[g.text for g in row] for row in pasting.tiled(block, 2, 4)] == [["a", "b", "a", "b"]] * 2
    assert pasting.tiled(block, 3, 3) == block * 3


def test_copy_as_table_has_headings(hands):
    hands.panel.clipboard.copy_all()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("No.\tPhase\tTouchpoint")
    assert len(text.splitlines()) == 4
    assert not QGuiApplication.clipboard().mimeData().hasFormat(clip.MIME)


def test_cut_copies_and_empties(hands):
    hands.at(0, "owner")
    hands.key(KEY.Key_X, MOD.ControlModifier)
    assert hands.column("owner") == ["", "", ""]
    hands.at(1, "owner")
    hands.key(KEY.Key_V, MOD.ControlModifier)
    assert hands.column("owner") == ["", "Sales", ""]
    assert len(hands.journey.all(Owner)) == 1
