"""The inspector shows and edits what is selected, however many there are."""

from random import Random

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QSpinBox

from journeymap.model import order
from journeymap.model.edits import links, notes, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Owner, Persona, System
from journeymap.model.records.maps import Map, MapPersona, Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointSystem
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import Outcome
from journeymap.ui.forms.access import Mood
from journeymap.ui.forms.binding import PAUSE_MS
from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.part import Part
from journeymap.ui.forms.values import SEVERAL
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import AFTER, BEFORE, BUY, FINISH, MAP, OFFICE, START, sample
from tests.ui.panels.bench import Bench
from tests.ui.rest import rest
from tests.verbs import random_edit

DO = Message("edit.fields", n=1)


def tp(bench, record_id: str) -> Touchpoint:
    return bench.journey.need(Touchpoint, record_id)


def type_into(bench, name: str, text: str) -> QLineEdit:
    line = bench.widget(name)
    line.setFocus()
    line.selectAll()
    bench.qtbot.keyClicks(line, text)
    return line


def pick(combo: QComboBox, text: str) -> None:
    place = combo.findText(text)
    assert place >= 0, text
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_without_a_selection_the_map_is_shown(bench):
    assert bench.form.spec.table == "map"
    assert bench.widget("title").text() == "Sample"
    assert bench.inspector.heading.text() == "Map"


@pytest.mark.parametrize("key", [("touchpoint", BUY), ("link", "one"), ("phase", BEFORE), ("lane", OFFICE)])
def test_each_kind_has_its_form(bench, key):
    bench.select(key)
    assert bench.form.spec.table == key[0]
    bench.select()
    assert bench.form.spec.table == "map"


def test_forms_are_built_once(bench):
    bench.select(("touchpoint", BUY))
    first = bench.form
    bench.select(("link", "one"))
    bench.select(("touchpoint", START))
    assert bench.form is first
    assert bench.widget("title").text() == "Start"


def test_typing_is_kept_after_a_pause_as_one_step(bench, qtbot):
    bench.select(("touchpoint", BUY))
    line = type_into(bench, "title", "Pay")
    assert tp(bench, BUY).title == "Buy"
    qtbot.waitUntil(lambda: tp(bench, BUY).title == "Pay")
    qtbot.keyClicks(line, " now ")
    qtbot.waitUntil(lambda: tp(bench, BUY).title == "Pay now")
    assert line.text() == "Pay now "  # the blank stays while one types on
    qtbot.keyClicks(line, "please")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert tp(bench, BUY).title == "Pay now please"
    bench.workspace.editor.undo()
    assert tp(bench, BUY).title == "Buy" == bench.widget("title").text()


def test_esc_takes_the_step_back_then_leads_to_the_map(bench, qtbot):
    bench.select(("touchpoint", BUY))
    line = type_into(bench, "title", "Pay")
    bench.inspector.flush()
    assert tp(bench, BUY).title == "Pay"
    qtbot.keyClicks(line, " more")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert tp(bench, BUY).title == "Buy" == line.text()
    assert bench.document.history.undo_step is None
    with qtbot.waitSignal(bench.inspector.left):
        qtbot.keyClick(line, Qt.Key.Key_Escape)


def test_each_focus_is_a_step_of_its_own(bench, qtbot):
    bench.select(("touchpoint", BUY))
    qtbot.keyClick(type_into(bench, "title", "One"), Qt.Key.Key_Return)
    qtbot.keyClick(type_into(bench, "title", "Two"), Qt.Key.Key_Return)
    bench.workspace.editor.undo()
    assert tp(bench, BUY).title == "One"


def test_what_is_typed_belongs_to_what_was_selected(bench):
    bench.select(("touchpoint", BUY))
    type_into(bench, "title", "Pay")
    bench.select(("touchpoint", START))
    assert (tp(bench, BUY).title, tp(bench, START).title) == ("Pay", "Start")
    assert bench.widget("title").text() == "Start"


def test_a_title_that_is_too_long_goes_on_in_the_note(bench):
    bench.select(("touchpoint", BUY))
    line = bench.widget("title")
    line.setFocus()
    line.clear()
    line.insert("word " * 150)
    line.textEdited.emit(line.text())
    bench.inspector.flush()
    assert len(tp(bench, BUY).title) <= 500
    assert line.text() == tp(bench, BUY).title
    assert "word" in tp(bench, BUY).note


def test_a_huge_paste_into_the_note_is_cut_to_what_fits(bench):
    bench.select(("touchpoint", BUY))
    block: QPlainTextEdit = bench.widget("note")
    block.setFocus()
    block.insertPlainText("<b>x</b>" * 20_000)
    bench.inspector.flush()
    assert tp(bench, BUY).note == ("<b>x</b>" * 20_000)[:20_000]
    assert block.toPlainText() == tp(bench, BUY).note
    (said,) = bench.workspace.refusals
    assert "20,000 characters in 2,000 lines fit here. Its end was left out." in QtTexts("en").say(said)


def test_several_show_what_differs_and_are_edited_as_one_step(bench, qtbot):
    bench.select(("touchpoint", START), ("touchpoint", BUY), ("touchpoint", FINISH))
    assert bench.inspector.heading.text() == "3 touchpoints"
    assert (bench.widget("title").text(), bench.widget("title").placeholderText()) == ("", "several")
    assert bench.widget("owner_id").lineEdit().placeholderText() == "several"
    assert bench.widget("phase_id").currentIndex() == -1
    assert bench.widget("outcome").currentText() == "Goes on"
    pick(bench.widget("outcome"), "Ends well")
    assert {tp(bench, i).outcome for i in (START, BUY, FINISH)} == {Outcome.SUCCESS}
    qtbot.keyClick(type_into(bench, "title", "Same"), Qt.Key.Key_Return)
    assert {tp(bench, i).title for i in (START, BUY, FINISH)} == {"Same"}
    bench.workspace.editor.undo()
    bench.workspace.editor.undo()
    assert bench.journey == sample()


def test_leaving_a_mixed_field_untouched_changes_nothing(bench):
    bench.select(("touchpoint", START), ("touchpoint", BUY))
    for row in bench.form.rows():
        row.editor.widget.setFocus()
    bench.workspace.canvas.setFocus()
    bench.select(("touchpoint", START))
    assert bench.document.history.undo_step is None


def test_phase_lane_and_column(bench):
    bench.select(("touchpoint", START))
    pick(bench.widget("lane_id"), "Office")
    assert tp(bench, START).lane_id == OFFICE
    column: QSpinBox = bench.widget("step")
    assert column.value() == 1
    column.setValue(2)
    assert [t.id for t in order.touchpoints(bench.journey, MAP)][:2] == [BUY, START] or tp(bench, START).step == tp(
        bench, BUY
    ).step
    pick(bench.widget("phase_id"), "After")
    assert tp(bench, START).phase_id == AFTER
    assert column.value() == 2


def test_a_new_owner_is_made_in_place(bench, qtbot):
    bench.select(("touchpoint", BUY))
    combo = bench.widget("owner_id")
    combo.setFocus()
    qtbot.keyClicks(combo.lineEdit(), "Billing")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    owner = bench.journey.get(Owner, tp(bench, BUY).owner_id)
    assert owner is not None
    assert owner.name == "Billing" == combo.currentText()
    bench.workspace.editor.undo()
    assert tp(bench, BUY).owner_id is None
    assert bench.journey.count(Owner) == 1


def test_a_known_owner_is_found_whatever_its_case(bench, qtbot):
    bench.select(("touchpoint", BUY))
    combo = bench.widget("owner_id")
    combo.setFocus()
    qtbot.keyClicks(combo.lineEdit(), "SALES")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)
    assert tp(bench, BUY).owner_id == "sales"
    assert bench.journey.count(Owner) == 1


def test_esc_makes_no_owner(bench, qtbot):
    bench.select(("touchpoint", BUY))
    combo = bench.widget("owner_id")
    combo.setFocus()
    qtbot.keyClicks(combo.lineEdit(), "Bil")
    qtbot.keyClick(combo, Qt.Key.Key_Escape)
    bench.workspace.canvas.setFocus()
    assert combo.lineEdit().text() == ""
    assert bench.journey.count(Owner) == 1


def test_systems_are_tied_and_parted_for_all(bench, qtbot):
    bench.select(("touchpoint", START), ("touchpoint", BUY))
    editor = bench.form.row("systems").editor
    add = editor._add.widget
    add.setFocus()
    qtbot.keyClicks(add.lineEdit(), "CRM")
    qtbot.keyClick(add.lineEdit(), Qt.Key.Key_Return)
    assert bench.journey.count(System) == 1
    assert bench.journey.count(TouchpointSystem) == 2
    button = editor._buttons[0]
    assert button.accessibleName() == "Remove CRM"
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert bench.journey.count(TouchpointSystem) == 0
    assert bench.journey.count(System) == 1


def moods(bench) -> list:
    bench.form.complete()
    QApplication.processEvents()
    return [row for row in bench.form.rows() if isinstance(row.spec.access, Mood) and row.editor.widget.isVisible()]


class FirstFrame(QObject):
    """How many parts a form has when it is painted for the first time."""

    parts = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.parts:
            self.parts = len(watched.findChildren(Part))
        return False


def test_the_first_frame_of_a_form_does_not_wait_for_what_is_below_it(bench, qtbot):
    bench.select(("touchpoint", BUY))
    form, frame = bench.form, FirstFrame()
    form.installEventFilter(frame)
    qtbot.waitUntil(lambda: frame.parts > 0)
    assert 0 < frame.parts < 4
    qtbot.waitUntil(lambda: len(form.findChildren(Part)) == len(form.spec.sections))


def test_a_mood_for_everyone_and_for_each_persona(bench, qtbot):
    bench.select()
    add = bench.form.row("personas").editor._add.widget
    add.setFocus()
    qtbot.keyClicks(add.lineEdit(), "Ben")
    qtbot.keyClick(add.lineEdit(), Qt.Key.Key_Return)
    assert [p.name for p in bench.journey.all(Persona)] == ["Ana", "Ben"]
    assert bench.journey.count(MapPersona) == 1
    bench.select(("touchpoint", BUY))
    names = [row.editor.widget.accessibleName() for row in moods(bench)]
    assert names == ["Emotion: Everyone", "Says: Everyone", "Emotion: Ana", "Says: Ana", "Emotion: Ben", "Says: Ben"]
    pick(moods(bench)[4].editor.widget, "+3  delighted")
    ben = next(p for p in bench.journey.all(Persona) if p.name == "Ben")
    assert {(e.persona_id, e.score) for e in bench.journey.all(Emotion)} == {("ana", -2), (ben.id, 3)}
    bench.select(("touchpoint", START))
    assert len(moods(bench)) == 4  # Ana is not on this map, and felt nothing here
    pick(moods(bench)[0].editor.widget, "none")
    assert bench.journey.count(Emotion) == 2


def test_a_link(bench, qtbot):
    bench.select(("link", "one"))
    assert bench.inspector.heading.text() == "Link: Start → Buy"
    pick(bench.widget("kind"), "Escalation")
    for name, text in (("share", "12,5 %"), ("waiting_minutes", "2 h 30")):
        qtbot.keyClick(type_into(bench, name, text), Qt.Key.Key_Return)
    pick(bench.widget("context_travels"), "no")
    link = bench.journey.need(Link, "one")
    assert (link.kind, link.share, link.waiting_minutes, link.context_travels) == ("escalation", 12.5, 150, "no")
    assert bench.widget("waiting_minutes").text() == "2 h 30 min"


def test_what_cannot_be_read_is_marked_and_taken_back(bench, qtbot):
    bench.select(("link", "one"))
    line = type_into(bench, "share", "many")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.property("wrong")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), line.property("wrong")) == ("", False)
    assert bench.document.history.undo_step is None


def test_two_editors_on_one_record(bench, qtbot):
    bench.select(("touchpoint", BUY))
    line = type_into(bench, "title", "Mine")
    bench.document.commit(DO, notes.add_pain_point(bench.journey, ("touchpoint", BUY), "Slow"))
    assert line.text() == "Mine"
    bench.document.commit(DO, touchpoints.rename(bench.journey, BUY, "Theirs"))
    assert line.text() == "Theirs"
    rest(qtbot, PAUSE_MS)
    assert tp(bench, BUY).title == "Theirs"


def test_deleting_what_is_being_edited(bench, qtbot):
    bench.select(("touchpoint", BUY))
    type_into(bench, "title", "Late")
    bench.document.commit(DO, touchpoints.remove(bench.journey, [BUY]))
    rest(qtbot, PAUSE_MS)
    assert bench.journey.get(Touchpoint, BUY) is None
    assert bench.form.spec.table == "map"
    assert bench.workspace.refusals == []


def test_language_switched_while_editing(bench, qtbot):
    bench.select(("touchpoint", BUY))
    line = type_into(bench, "title", "Half")
    bench.panels.set_texts(QtTexts("de"))
    assert line.text() == "Half"
    assert line.accessibleName() == "Titel"
    assert bench.inspector.heading.text() == "Kontaktpunkt"
    assert bench.widget("outcome").currentText() == "Geht weiter"
    qtbot.waitUntil(lambda: tp(bench, BUY).title == "Half")


def test_undo_by_key_belongs_to_the_document(bench):
    """The line's own undo must not answer: the shortcut reaches the window."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    bench.select(("touchpoint", BUY))
    line = type_into(bench, "title", "Pay")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(line, event)
    assert not event.isAccepted()
    assert tp(bench, BUY).title == "Pay"  # written before anybody undoes


def test_a_read_only_document_shows_but_does_not_edit(qtbot, settings, request):
    bench = Bench(qtbot, sample(), settings, MAP, locked=Message("rule.link-to-itself"))
    request.addfinalizer(bench.close)
    bench.select(("touchpoint", BUY))
    assert bench.widget("title").text() == "Buy"
    assert bench.widget("title").isReadOnly()
    assert not bench.widget("phase_id").isEnabled()
    qtbot.keyClicks(bench.widget("title"), "x")
    bench.inspector.flush()
    assert bench.journey == sample()


def test_many_at_once_are_filled_a_moment_later(bench, qtbot):
    place = touchpoints.Place(BEFORE, OFFICE, "a5")
    for number in range(501):
        bench.document.commit(DO, touchpoints.add(bench.journey, place, "Same", touchpoint_id=f"n{number}"))
    bench.select(*(("touchpoint", f"n{number}") for number in range(501)))
    assert bench.inspector.heading.text() == "501 touchpoints"
    qtbot.waitUntil(lambda: bench.form.spec.table == "touchpoint" and bench.widget("title").text() == "Same")
    qtbot.keyClick(type_into(bench, "title", "All"), Qt.Key.Key_Return)
    assert {tp(bench, f"n{number}").title for number in range(501)} == {"All"}


def test_hidden_it_does_nothing_and_catches_up(bench):
    bench.panels.show("inspector", False)
    bench.select(("touchpoint", BUY))
    assert bench.form.spec.table == "map"
    bench.panels.show("inspector", True)
    assert bench.form.spec.table == "touchpoint"


def test_visibility_is_remembered(bench, qtbot, settings, request):
    bench.panels.show("outline", False)
    bench.panels.remember()
    again = Bench(qtbot, sample(), settings, MAP)
    request.addfinalizer(again.close)
    assert not again.panels.is_shown("outline")
    assert again.panels.is_shown("inspector")


def shown_as_the_journey_has_it(bench) -> None:
    table, ids = bench.inspector._wanted()
    form = bench.inspector.form
    if not ids:
        assert form is None
        return
    assert form.spec.table == table
    for row in form.rows():
        if not row.editor.widget.isVisible():
            continue
        truth = row.spec.access.read(bench.journey, ids, row.binding.slot)
        widget = row.editor.widget
        if isinstance(widget, QPlainTextEdit):
            assert widget.toPlainText() == ("" if truth is SEVERAL else truth)
        elif isinstance(widget, QComboBox):
            choices = dict(row.spec.choices.list(bench.journey, MAP, bench.inspector._texts))
            name = "" if truth is SEVERAL else choices.get(truth, "")
            shown = widget.currentText()
            assert shown in {name, "none"} if truth is None else shown == (" ".join(name.split("\n")))
        elif isinstance(widget, QSpinBox):
            assert widget.value() == (0 if truth is SEVERAL else truth)
        elif isinstance(widget, QLineEdit) and row.spec.kind == "line":
            assert widget.text() == ("" if truth is SEVERAL else truth)


@pytest.mark.parametrize("seed", range(3))
def test_a_random_walk_keeps_form_and_journey_equal(bench, seed):
    random = Random(seed)
    kinds: list[type] = [Touchpoint, Link, Phase, Map]
    for _ in range(60):
        dice = random.random()
        if dice < 0.15:
            bench.workspace.editor.undo()
        elif dice < 0.7:
            try:
                bench.document.commit(DO, random_edit(random, bench.journey)[1])
            except RuleBroken:
                continue
        records = bench.journey.all(random.choice(kinds))
        here = [r for r in records if getattr(r, "map_id", MAP) == MAP]
        if dice > 0.5:
            bench.select(*(r.key for r in random.sample(here, min(len(here), random.randint(0, 3)))))
        if bench.journey.get(Map, MAP) is None:
            break
        shown_as_the_journey_has_it(bench)
        if bench.form.spec.table == "touchpoint" and random.random() < 0.4:
            bench.qtbot.keyClick(type_into(bench, "title", f"T{dice}"), Qt.Key.Key_Return)
            shown_as_the_journey_has_it(bench)


def test_a_removed_link_end_leaves_no_trace(bench):
    bench.select(("link", "one"))
    bench.document.commit(DO, links.remove(bench.journey, ["one"]))
    assert bench.form.spec.table == "map"
    assert {"touchpoint", "link", "phase", "lane", "map"} < set(FORMS)


def test_a_field_that_takes_the_keys_is_seen_whole(bench, qtbot):
    bench.select(("touchpoint", BUY))
    note = bench.widget("note")
    area = bench.inspector.findChild(QScrollArea)
    rest(qtbot)
    below = note.mapTo(area.widget(), QPoint()).y() + note.height() // 2
    bench.window.resize(1100, bench.window.height() - area.viewport().height() + below)
    area.verticalScrollBar().setValue(0)
    rest(qtbot)
    place = QRect(note.mapTo(area.viewport(), QPoint()), note.size())
    seen = area.viewport().rect()
    assert seen.intersects(place)
    assert not seen.contains(place)
    bench.window.activateWindow()
    note.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(lambda: seen.contains(QRect(note.mapTo(area.viewport(), QPoint()), note.size())))
