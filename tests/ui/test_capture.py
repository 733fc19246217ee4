"""Quick entry by keyboard: lines become touchpoints, names are offered, what is not known is said."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from journeymap.model import order
from journeymap.model.capture import PartKind
from journeymap.model.records.catalogues import InformationItem, Owner
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointInformation
from journeymap.ui.capture.bar import CaptureBar
from journeymap.ui.capture.mapping import MappingDialog
from journeymap.ui.dialogs.shortcuts import sections
from journeymap.ui.text.qt_texts import QtTexts
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("service-blueprint"))
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


@pytest.fixture
def bar(typist):
    typist.press(Key.Key_L, CTRL)
    return typist.shell.window.findChild(CaptureBar)


def enter(typist, text, modifier=Qt.KeyboardModifier.NoModifier):
    typist.type(text)
    typist.press(Key.Key_Return, modifier)


def shown(typist, bar):
    """The chips, once the hand rests."""
    typist.qtbot.waitUntil(lambda: not bar._soon.isActive())
    return bar.chips.shown


def titles(typist) -> list[str]:
    return [each.title for each in order.touchpoints(typist.journey, typist.shell.workspace.map_id)]


def titled(typist, title) -> Touchpoint:
    (found,) = [each for each in typist.journey.all(Touchpoint) if each.title == title]
    return found


def test_one_line_makes_all_of_it_and_one_undo_takes_it_back(typist, bar):
    before, revision = titles(typist), len(typist.journey.all(Owner))
    enter(typist, 'Bill arrives #letter !wrong amount:4x3 @Billing ~-2 "Wrong again" ?contract number')
    made = titled(typist, "Bill arrives")
    assert typist.journey.need(Owner, made.owner_id).name == "Billing"
    assert [(p.text, p.severity, p.frequency) for p in typist.journey.referring(PainPoint, "touchpoint_id", made.id)] \
        == [("wrong amount", 4, 3)]  # fmt: skip
    assert [(e.score, e.quote) for e in typist.journey.referring(Emotion, "touchpoint_id", made.id)] == [
        (-2, "Wrong again")
    ]
    (asked,) = typist.journey.referring(TouchpointInformation, "touchpoint_id", made.id)
    assert typist.journey.need(InformationItem, asked.item_id).name == "contract number"
    assert bar.line.text == ""
    assert bar.line.hasFocus()
    typist.press(Key.Key_Z, CTRL)
    assert titles(typist) == before
    assert len(typist.journey.all(Owner)) == revision


def test_a_protocol_goes_on_from_line_to_line(typist, bar):
    for line in ("One", "Two", ">Nachher", "/Labor", "Three", "Four >nach"):
        enter(typist, line)
    made = [titled(typist, each) for each in ("One", "Two", "Three", "Four")]
    links = {(link.source_id, link.target_id) for link in typist.journey.all(Link)}
    assert {(a.id, b.id) for a, b in zip(made, made[1:], strict=False)} <= links
    phases = order.phases(typist.journey, typist.shell.workspace.map_id)
    assert [phase.title for phase in phases].count("Nachher") == 1
    assert made[2].phase_id == made[3].phase_id != made[0].phase_id
    assert made[2].lane_id == made[3].lane_id != made[0].lane_id


def test_shift_makes_a_parallel_one(typist, bar):
    enter(typist, "One")
    enter(typist, "Beside", SHIFT)
    one, beside = titled(typist, "One"), titled(typist, "Beside")
    assert (one.phase_id, one.step) == (beside.phase_id, beside.step)
    comes_from = [
        {link.source_id for link in typist.journey.referring(Link, "target_id", each.id)} for each in (one, beside)
    ]
    assert comes_from[0] == comes_from[1]


def test_names_are_offered_and_taken_by_tab(typist, bar):
    typist.type("Call #tele")
    assert bar.offers.isVisible()
    typist.press(Key.Key_Tab)
    assert bar.line.text == "Call #Telephone "
    assert not bar.offers.isVisible()
    typist.type("~")
    typist.press(Key.Key_Down, times=2)
    typist.press(Key.Key_Return)
    assert bar.line.text == "Call #Telephone ~+1 "
    typist.press(Key.Key_Return)
    assert titled(typist, "Call").channel_id is not None


def test_esc_first_takes_the_offers_then_the_bar_and_keeps_what_was_typed(typist, bar):
    typist.type("Call #")
    typist.press(Key.Key_Escape)
    assert bar.isVisible()
    assert not bar.offers.isVisible()
    typist.press(Key.Key_Escape)
    assert not bar.isVisible()
    assert typist.canvas.hasFocus()
    typist.press(Key.Key_L, CTRL)
    assert bar.line.text == "Call #"


def test_what_is_not_known_is_said_and_stays_in_the_title(typist, bar):
    bar.line.insertPlainText("Call #nothing 🎉 ~9 #tele")
    tones = {chip.text: chip.tone for chip in shown(typist, bar)}
    assert tones["#nothing is not known and stays in the title"] == "unknown"
    assert tones["~9 is not known and stays in the title"] == "unknown"
    typist.press(Key.Key_Return)
    assert "Call #nothing 🎉 ~9" in titles(typist)


def test_the_last_line_comes_back_and_undo_in_an_empty_line_is_the_documents(typist, bar):
    enter(typist, "One @Billing")
    typist.press(Key.Key_Up)
    assert bar.line.text == "One @Billing"
    typist.type("x")
    typist.press(Key.Key_Z, CTRL)
    assert bar.line.text == "One @Billing"
    assert "One" in titles(typist)


def test_blank_lines_make_nothing(typist, bar):
    before = titles(typist)
    enter(typist, "   ")
    assert titles(typist) == before


def test_pasted_lines_are_one_step(typist, bar):
    before = titles(typist)
    QGuiApplication.clipboard().setText("First #letter\n\nSecond @Billing !slow:5x5\n>After\nThird\n")
    typist.press(Key.Key_V, CTRL)
    assert [title for title in titles(typist) if title not in before] == ["First", "Second", "Third"]
    (pain,) = typist.journey.referring(PainPoint, "touchpoint_id", titled(typist, "Second").id)
    assert (pain.severity, pain.frequency) == (5, 5)
    typist.press(Key.Key_Z, CTRL)
    assert titles(typist) == before


def test_a_table_with_headings_asks_for_the_meaning_of_its_columns(typist, bar, monkeypatch):
    seen = []

    def answer(dialog):
        seen.append(dialog.columns)
        last = dialog.meanings[2]
        last.setCurrentIndex(last.findData("goal"))
        dialog._chosen(2)
        return 1

    monkeypatch.setattr(MappingDialog, "exec", answer)
    before = titles(typist)
    QGuiApplication.clipboard().setText("Title\tChannel\tWhy\nAsks\tletter\tto know\nOrders\tportal\tto have\n")
    typist.press(Key.Key_V, CTRL)
    assert [field.value for field in seen[0].values()] == ["title", "channel"]
    assert [title for title in titles(typist) if title not in before] == ["Asks", "Orders"]
    assert titled(typist, "Asks").goal == "to know"
    typist.press(Key.Key_Z, CTRL)
    assert titles(typist) == before


def test_a_table_wanted_as_lines_or_not_at_all(typist, bar, monkeypatch):
    before = titles(typist)
    QGuiApplication.clipboard().setText("Title\tChannel\nAsks\tletter\n")
    monkeypatch.setattr(MappingDialog, "exec", lambda dialog: 0)
    typist.press(Key.Key_V, CTRL)
    assert titles(typist) == before
    monkeypatch.setattr(MappingDialog, "exec", lambda dialog: (dialog._take_lines(), 1)[1])
    typist.press(Key.Key_V, CTRL)
    assert len(titles(typist)) == len(before) + 2


def test_every_mark_stands_in_the_shortcut_sheet(qapp):
    for language in ("en", "de"):
        words = " ".join(how for _, lines in sections(QtTexts(language)) for _, how in lines)
        for mark in ("#", "!", "@", "~", "?", ">", "/"):
            assert mark in words


def test_the_preview_says_what_is_new(typist, bar):
    typist.type("Call @Nobody >Elsewhere")
    assert [chip.tone for chip in shown(typist, bar)] == ["", "new", "unknown"]
    typist.press(Key.Key_A, CTRL)
    typist.type(">Elsewhere")
    assert [(chip.text, chip.tone) for chip in shown(typist, bar)] == [("Elsewhere (new phase)", "new")]


def test_pictures_and_html_are_not_typed_in(typist, bar):
    data = QMimeData()
    data.setHtml("<b>Bold</b>")
    assert not bar.line.canInsertFromMimeData(data)
    QApplication.clipboard().setText("x" * 100_000)
    typist.press(Key.Key_V, CTRL)
    assert len(bar.line.text) == 5_000


def test_parts_are_coloured_by_what_they_are(typist, bar):
    bar.line.insertPlainText("🎉 Call #tele #nothing")
    formats = bar.line.document().firstBlock().layout().formats()
    assert [(each.start, each.length) for each in formats] == [(8, 5), (14, 8)]
    assert {part for part in PartKind} >= {PartKind.PHASE, PartKind.LANE}


def test_the_bar_follows_the_document_that_takes_the_place_of_another(typist, bar, stage, document):
    shell = typist.shell
    shell._drop_workspace()
    stage.program.open_files([document("complaint")], shell)
    stage.settle()
    bar.line.set_text("Call back")
    workspace = shell.workspace
    (last,) = order.touchpoints(typist.journey, workspace.map_id)[-1:]
    workspace.editor.rename((Phase.table, last.phase_id), "Renamed")
    typist.qtbot.waitUntil(lambda: "Renamed" in bar._reading[1])


def test_the_hint_is_seen_whole_where_the_bar_is_narrow(typist, bar):
    typist.shell.window.resize(1000, 700)
    typist.rest(100)
    row = bar.chips
    parts = [label for label in row.findChildren(QLabel) if label.isVisible() and label.text() in row._hint]
    assert [label.text()[0] for label in parts] == list("#!@~“?>/")
    assert len({label.y() for label in parts}) > 1
    for label in parts:
        assert label.width() >= label.sizeHint().width()
        assert row.rect().contains(label.geometry())
