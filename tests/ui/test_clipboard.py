"""Cut, copy, paste: within a map, into another window, as text and table, and what nobody would paste."""

import threading

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from journeymap.model import order
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.storage.interchange import tabled
from journeymap.ui import worker
from journeymap.ui.capture.mapping import MappingDialog
from journeymap.ui.parts import clip_mime
from journeymap.ui.text.qt_texts import QtTexts
from tests.effort import calls
from tests.ui.keyboard import CTRL, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def put_text(text):
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_copied_and_pasted_with_all_that_hangs_on_it(typist):
    felt = next(e for e in typist.journey.all(Emotion) if e.touchpoint_id in {card.id for card in typist.cards})
    source = typist.journey.need(Touchpoint, felt.touchpoint_id)
    typist.shell.workspace.selection.set([source.key])
    count = len(typist.cards)
    typist.press(Key.Key_C, CTRL)
    typist.press(Key.Key_V, CTRL)
    assert len(typist.cards) == count + 1
    [new] = typist.shell.workspace.selection.ids("touchpoint")
    assert new != source.id
    assert typist.journey.need(Touchpoint, new).title == source.title
    assert felt.score in [e.score for e in typist.journey.referring(Emotion, "touchpoint_id", new)]
    typist.press(Key.Key_Z, CTRL)
    assert len(typist.cards) == count


def test_cut_and_pasted_into_another_window(typist, stage, document, tmp_path, qtbot):
    title = typist.titles[0]
    typist.pick(title)
    typist.press(Key.Key_X, CTRL)
    assert title not in typist.titles
    other = stage.open(document("complaint"))
    other.do("clipboard.paste")
    assert title in [card.title for card in other.workspace.document.journey.all(Touchpoint)]


def test_the_clipboard_holds_text_and_a_table_for_others(typist):
    typist.pick(typist.titles[0])
    typist.press(Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == typist.titles[0]
    assert data.html().startswith("<table><tr><td>")
    assert data.hasFormat(clip_mime.MIME)


def test_lines_become_linked_touchpoints_after_the_selected_one(typist):
    first = typist.titles[0]
    typist.pick(first)
    put_text("• Alpha\r\n\n  Beta  \nGamma")
    typist.press(Key.Key_V, CTRL)
    assert typist.chosen == ["Alpha", "Beta", "Gamma"]
    assert {(first, "Alpha"), ("Alpha", "Beta"), ("Beta", "Gamma")} <= typist.links()
    assert typist.status == "3 touchpoints pasted."


def test_pasted_lines_of_quick_entry_lead_to_phases_and_lanes_as_typed_ones_do(typist):
    lane = order.lanes(typist.journey, typist.shell.workspace.map_id)[-1]
    put_text(f"Report it #letter ~-1\n>Settlement /{lane.title}\nDecide @Claims\n>Aftercare\nAsk again")
    typist.press(Key.Key_V, CTRL)
    cards = {card.title: card for card in typist.cards}
    phase = {title: typist.journey.need(Phase, cards[title].phase_id).title for title in typist.chosen}
    assert typist.chosen == ["Report it", "Decide", "Ask again"]
    assert (phase["Decide"], phase["Ask again"]) == ("Settlement", "Aftercare")
    assert cards["Decide"].lane_id == cards["Ask again"].lane_id == lane.id
    assert typist.status == "3 touchpoints pasted."


def test_pasted_lines_without_any_sign_of_quick_entry_are_titles(typist):
    put_text("> he wrote\n/usr/bin\n>so")
    typist.press(Key.Key_V, CTRL)
    assert typist.chosen == ["> he wrote", "/usr/bin", ">so"]


def test_of_a_table_the_first_column_is_the_title(typist):
    put_text("Order\tin the shop\t2 days\nBill\t\tby letter")
    typist.press(Key.Key_V, CTRL)
    notes = {card.title: card.note for card in typist.cards}
    assert notes["Order"] == "in the shop\n2 days"
    assert notes["Bill"] == "by letter"


def test_what_is_of_no_use_is_said_and_changes_nothing(typist):
    useless = {kind: QMimeData() for kind in ("empty", "picture", "foreign", "blank")}
    useless["picture"].setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    useless["foreign"].setData(clip_mime.MIME, b'{"format": "journeymap-clip", "columns": 5}')
    useless["blank"].setText("\n \t \n")
    before = typist.journey.snapshot()

    for kind, data in useless.items():
        typist.shell.window.status.clearMessage()
        typist.shell.do("clipboard.paste_data", data)
        assert typist.journey == before, kind
        assert typist.status.startswith("The clipboard holds"), kind
        assert ("picture" in typist.status) == (kind == "picture"), kind


def test_html_alone_is_read_as_its_text(typist):
    data = QMimeData()
    data.setHtml("<ul><li>Alpha</li><li><img src='file:///etc/passwd'>Beta</li></ul>")
    typist.shell.do("clipboard.paste_data", data)
    assert typist.chosen[-1].endswith("Beta")
    assert "Alpha" in typist.chosen


def test_a_table_that_comes_as_html_alone_is_one_touchpoint_a_row(typist):
    data = QMimeData()
    data.setHtml("<table>" + "".join(f"<tr><td>Row {n}<td>note {n}</tr>" for n in range(3)) + "</table>")
    typist.shell.do("clipboard.paste_data", data)
    notes = {card.title: card.note for card in typist.cards}
    assert [notes[f"Row {n}"] for n in range(3)] == [f"note {n}" for n in range(3)]


def test_more_than_ten_thousand_lines_are_refused_with_a_sentence(typist):
    put_text("x\n" * 10_001)
    before = typist.journey.snapshot()
    typist.press(Key.Key_V, CTRL)
    assert typist.journey == before
    assert typist.status.startswith("10,001 lines")


def test_an_endless_line_is_refused_with_a_sentence(typist):
    put_text("x" * 100_000)
    before = typist.journey.snapshot()
    typist.press(Key.Key_V, CTRL)
    assert typist.journey == before
    assert not typist.shell.window.banner.isHidden()


def test_a_long_line_loses_nothing(typist):
    words = " ".join(f"word{number}" for number in range(300))
    put_text(words + "\x00\x07")
    typist.press(Key.Key_V, CTRL)
    card = next(card for card in typist.cards if card.title.startswith("word0"))
    assert f"{card.title.rstrip('…')} {card.note}".split() == words.split()


def test_ten_thousand_rows_are_read_with_the_same_work_for_each():
    lines = [f"Title {number}\tcell\tcell" for number in range(10_000)]
    assert len(clip_mime.rows("\n".join(lines))) == 10_000
    few, many = ("\n".join(lines[:count]) for count in (1_000, 10_000))
    assert calls(lambda: clip_mime.rows(many)) < 11 * calls(lambda: clip_mime.rows(few))


def test_a_bare_map_gets_its_frame(stage, qtbot):
    shell = stage.shell()
    shell.show_start_page()
    stage.program.new_document("", shell)
    put_text("Alpha\nBeta")
    shell.do("clipboard.paste")
    assert [card.title for card in sorted(shell.workspace.document.journey.all(Touchpoint), key=lambda t: t.step)] == [
        "Alpha",
        "Beta",
    ]
    assert shell.workspace.document.journey.count(Link) == 1


def test_a_table_with_headings_asks_what_its_columns_mean(typist, monkeypatch):
    asked = []
    monkeypatch.setattr(MappingDialog, "exec", lambda dialog: asked.append(dialog.columns) or 1)
    before = len(typist.cards)
    put_text("Touchpoint;Phase;Owner\nAsks;Later;Sales\nOrders;;Sales\n")
    typist.press(Key.Key_V, CTRL)
    assert [[field.value for field in columns.values()] for columns in asked] == [["title", "phase", "owner"]]
    assert len(typist.cards) == before + 2
    typist.press(Key.Key_Z, CTRL)
    assert len(typist.cards) == before


def test_a_long_table_is_read_while_the_dialog_is_there_already(typist, monkeypatch, qtbot):
    true, threads, seen = tabled.read, [], []

    def read(*given):
        threads.append(threading.current_thread())
        return true(*given)

    def answer(dialog):
        seen.append((dialog.add.isEnabled(), dialog.said.text()))
        qtbot.waitUntil(dialog.add.isEnabled)
        seen.append((dialog.add.isEnabled(), dialog.said.text()))
        dialog.done(1)
        return 1

    monkeypatch.setattr(tabled, "read", read)
    monkeypatch.setattr(MappingDialog, "exec", answer)
    before = len(typist.cards)
    put_text("Touchpoint\tPhase\n" + "\n".join(f"Asks {number}\tLater" for number in range(400)))
    typist.press(Key.Key_V, CTRL)
    assert seen == [(False, "The table is being read…"), (True, "Every cell can be read.")]
    assert threads
    assert threading.main_thread() not in threads
    assert len(typist.cards) == before + 400


def test_what_is_read_for_a_dialog_that_has_gone_is_for_nobody(typist, monkeypatch, qtbot):
    dialogs = []
    monkeypatch.setattr(MappingDialog, "exec", lambda dialog: dialogs.append(dialog) or dialog.done(0) or 0)
    before = len(typist.cards)
    put_text("Touchpoint\tPhase\n" + "\n".join(f"Asks {number}\tLater" for number in range(400)))
    typist.press(Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: not worker.is_busy())
    assert dialogs[0].imported is None
    assert len(typist.cards) == before


def test_enter_adds_the_rows_of_a_long_table_as_soon_as_it_is_read(qtbot):
    table = tabled.find("Touchpoint\tPhase\n" + "\n".join(f"Asks {number}\tLater" for number in range(400)))
    dialog = MappingDialog(None, table, QtTexts("en"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.add.isEnabled)
    assert dialog.focusWidget() is dialog.add
    QTest.keyClick(dialog.add, Key.Key_Return)
    assert dialog.result() == MappingDialog.DialogCode.Accepted
    assert not dialog.as_lines
