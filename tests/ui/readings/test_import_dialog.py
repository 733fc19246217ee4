"""The dialog that imports readings: recognised, changeable, matched, told; one step of undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from journeymap.model.analysis.finder import Where
from journeymap.model.journey import Journey
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric
from journeymap.storage.interchange.readings_words import Field
from journeymap.ui import worker
from journeymap.ui.ask import ScriptedAsk
from journeymap.ui.readings.import_dialog import LISTED, ImportReadingsDialog
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import sample

ROWS = "Kontaktpunkt;Kennzahl;Wert;Einheit;Stichprobe;Zeitraum\nStart;Wartezeit;3,5;Tage;1.200;Q3 2026\n"


@pytest.fixture
def make(qtbot):
    made: list[ImportReadingsDialog] = []

    def dialog(journey: Journey | None = None, *answers, language: str = "en") -> ImportReadingsDialog:
        one = ImportReadingsDialog(None, journey or sample(), QtTexts(language), ScriptedAsk(*answers))
        qtbot.addWidget(one)
        one.show()
        qtbot.waitExposed(one)
        made.append(one)
        return one

    yield dialog
    for one in made:
        one.done(0)
    qtbot.waitUntil(lambda: not worker.is_busy())


@pytest.fixture
def settled(qtbot):
    def wait(dialog: ImportReadingsDialog) -> ImportReadingsDialog:
        qtbot.waitUntil(
            lambda: not dialog._pause.isActive() and not dialog.job.is_running and not dialog.bar.isVisible()
        )
        return dialog

    return wait


@pytest.fixture
def table(make, settled, tmp_path):
    """A dialog that has read this text in this encoding."""

    def read(text: str, encoding: str = "utf-8", journey: Journey | None = None) -> ImportReadingsDialog:
        path = tmp_path / "readings.csv"
        path.write_bytes(text.encode(encoding))
        dialog = make(journey)
        dialog.read_file(path)
        return settled(dialog)

    return read


def added(dialog: ImportReadingsDialog) -> list[Reading]:
    assert dialog.plan is not None
    return [change.after for change in dialog.plan.changes.values()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_what_was_recognised_is_shown(table, encoding, delimiter):
    dialog = table(ROWS.replace(";", delimiter).replace("Start", "Stärt"), encoding)
    shown = dialog.written.encoding.currentData()
    assert shown == {"utf-8-sig": "utf-8", "utf-16-le": "utf-16"}.get(encoding, encoding)
    assert dialog.written.delimiter.currentData() == delimiter
    assert dialog.written.mark.currentData() == ","
    assert dialog.preview.meanings == (
        Field.TITLE, Field.METRIC, Field.VALUE, Field.UNIT, Field.SAMPLE, Field.PERIOD,
    )  # fmt: skip
    assert dialog.preview.item(1, 0).text() == "Stärt"


def test_it_is_offered_and_taken(table):
    dialog = table(ROWS)
    (reading,) = added(dialog)
    assert (reading.touchpoint_id, reading.metric, reading.value) == ("start", Metric.WAITING_TIME, 3.5)
    assert (reading.sample_size, reading.period_from, reading.period_to) == (1200, "2026-07-01", "2026-09-30")
    assert dialog.go.isEnabled()
    dialog.go.click()
    assert dialog.result() == 1


def test_another_decimal_mark_may_be_said(table, settled):
    dialog = table("Touchpoint;Volume\nStart;1.234\nBuy;2.345\n")
    assert [reading.value for reading in added(dialog)] == [1.234, 2.345]
    dialog.written.mark.setCurrentIndex(0)
    dialog.written.mark.activated.emit(0)
    assert [reading.value for reading in added(settled(dialog))] == [1234, 2345]
    assert dialog.plan.remarks == []


def test_another_encoding_may_be_said(table, settled):
    dialog = table("Touchpoint;Volume;Source\nStart;5;B\u00fcro\n", "cp850")
    box = dialog.written.encoding
    box.setCurrentIndex(box.findData("cp850"))
    box.activated.emit(box.currentIndex())
    assert [reading.source for reading in added(settled(dialog))] == ["Büro"]


def test_columns_that_nobody_knows_are_mapped_by_hand(table, settled):
    dialog = table("Station;Kunden je Tag (Leute)\nStart;12\nBuy;14\n")
    assert dialog.plan is None
    assert not dialog.go.isEnabled()
    assert "headings" in dialog.said.text()
    for column, meaning in enumerate((Field.TITLE, Metric.VOLUME)):
        box = dialog.preview.cellWidget(0, column)
        names = [box.itemText(at) for at in range(box.count())]
        wanted = QtTexts("en").text("import-readings.field.title" if column == 0 else f"metric.{meaning.value}")
        box.setCurrentIndex(names.index(wanted))
        box.activated.emit(box.currentIndex())
        settled(dialog)
    assert [(reading.value, reading.unit) for reading in added(dialog)] == [(12, "Leute"), (14, "Leute")]


def test_a_column_may_be_left_out(table, settled):
    dialog = table(ROWS)
    box = dialog.preview.cellWidget(0, 4)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    (reading,) = added(settled(dialog))
    assert reading.sample_size is None


def test_unknown_touchpoints_are_suggested_chosen_or_left_out(table, settled):
    dialog = table("Touchpoint;Volume\nStrat page;1\nFinishing;2\nZzz;3\nStart;4\n")
    assert dialog.places.rowCount() == 3
    assert [reading.value for reading in added(dialog)] == [4]
    assert "other" in dialog.go.text()
    assert dialog.places.suggested()[Where(title="Finishing")] == ("touchpoint", "finish")
    dialog.take_all.click()
    settled(dialog)
    chosen = {reading.value: reading.touchpoint_id for reading in added(dialog)}
    assert chosen[2] == "finish"
    assert 3 not in chosen
    box = dialog.places.cellWidget(2, 2)
    box.setEditText("2. Buy")
    box.line.editingFinished.emit()
    assert {reading.value: reading.touchpoint_id for reading in added(settled(dialog))}[3] == "buy"
    box.setEditText("")
    box.line.editingFinished.emit()
    assert 3 not in {reading.value for reading in added(settled(dialog))}


def test_lines_that_cannot_be_read_are_told_with_their_number(table):
    dialog = table(
        "Touchpoint;CSAT;From\nStart;71;01.07.2026\nBuy;eleven;\nFinish;12;32.13.2026\n\n;5;\nBuy;55 %;2026-07-01\n"
    )
    assert [reading.value for reading in added(dialog)] == [71, 55]
    said = dialog.left_out.toPlainText().split("\n")
    assert [line.split(":")[0] for line in said] == ["Line 3", "Line 4", "Line 6"]
    assert "eleven" in said[0]
    assert "3 lines will be left out" in dialog.said.text()
    assert dialog.tabs.tabText(1).endswith("(3)")


def test_what_is_there_already_is_not_added_twice(table):
    first = added(table(ROWS))
    journey = Journey.of([*sample().records(), *first])
    dialog = table(ROWS, journey=journey)
    assert dialog.plan.added == 0
    assert not dialog.go.isEnabled()
    assert "already" in dialog.said.text()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n\n  \n",
        b"\x00\x01\x02\x03" * 400,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        b'Touchpoint;CSAT\nStart;"71\nBuy;12\n',
        b"\xff\xfe" + "Touchpoint;CSAT\nStart;71\n".encode("utf-16-le")[:-1],
        ("Touchpoint;CSAT\n" + ";" * 5000 + "\n").encode(),
        b"=cmd|'/c calc'!A1;CSAT\nStart;1\n",
        b"<h1>Touchpoint</h1>;CSAT\n<b>Start</b>;71\n",
    ],
)
def test_hostile_tables_are_refused_or_told(make, settled, tmp_path, raw):
    path = tmp_path / "bad.csv"
    path.write_bytes(raw)
    dialog = make()
    dialog.read_file(path)
    settled(dialog)
    assert dialog.said.text() or dialog.blank.text()
    assert not dialog.go.isEnabled()


def test_a_file_that_is_none_is_told(make, tmp_path):
    dialog = make()
    dialog.read_file(tmp_path)
    first = dialog.blank.text()
    dialog.read_file(tmp_path / "missing.csv")
    assert first
    assert dialog.blank.text() not in ("", first)
    assert not dialog.go.isEnabled()


def test_a_table_is_pasted(make, settled):
    QGuiApplication.clipboard().setText("Touchpoint\tNPS\nBuy\t12\n")
    dialog = make()
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (reading,) = added(settled(dialog))
    assert (reading.touchpoint_id, reading.value) == ("buy", 12)


def test_a_file_is_chosen(make, settled, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text(ROWS, "utf-8")
    dialog = make(None, [path])
    dialog.choose.click()
    assert len(added(settled(dialog))) == 1
    assert dialog.name.text() == "table.csv"
    assert dialog.folder == tmp_path


def test_reading_can_be_stopped(make, settled, tmp_path, qtbot):
    path = tmp_path / "large.csv"
    path.write_text("Touchpoint;Volume\n" + "Start;5\n" * 10_000, "utf-8")
    dialog = make()
    dialog.read_file(path)
    assert dialog.bar.isVisible()
    assert not dialog.go.isEnabled()
    dialog.cancel.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.job.is_running)
    assert dialog.plan is None


def test_very_many_bad_lines_are_cut_and_counted(table):
    dialog = table("Touchpoint;CSAT\n" + "Start;x\n" * (LISTED + 5))
    lines = dialog.left_out.toPlainText().split("\n")
    assert len(lines) == LISTED + 1
    assert "5 more" in lines[-1]


def test_it_speaks_german(make, settled):
    dialog = make(language="de")
    dialog.read_text(ROWS + "Nirgends;CES;4\n")
    settled(dialog)
    assert dialog.go.text() == "Nur 1 Messwert &importieren"
    assert "Zeile 3" in dialog.left_out.toPlainText()


def test_of_a_table_with_hundreds_of_columns_the_first_are_shown_and_all_are_read(table):
    heads, line = ROWS.splitlines()
    wide = ";".join(f"x{number}" for number in range(300))
    dialog = table(f"{heads};{wide};Quelle\n{line}{';' * 301}Umfrage\n")
    assert dialog.preview.columnCount() == 60
    assert len(dialog.preview.meanings) == 307
    assert dialog.preview.meanings[-1] is Field.SOURCE
    assert dialog.plan.added == 1
