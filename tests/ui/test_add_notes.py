"""Adding what hangs on a touchpoint by key, menu or palette; what is refused is not lost, and is news only so long."""

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.edits import fields
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Comment, Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Link
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist

TYPED = {"pain_point": "Nobody answers", "opportunity": "Call back", "comment": "Ask the shop"}
KEYS = {"pain_point": Key.Key_A, "opportunity": Key.Key_H, "comment": Key.Key_M}


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document())
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def choose_first(typist):
    first = typist.cards[0]
    typist.shell.workspace.selection.set([first.key])
    return first


def lock(typist, on):
    workspace = typist.shell.workspace
    phases = [phase.id for phase in order.phases(typist.journey, workspace.map_id)]
    workspace.editor.apply(Message("edit.fields", n=1), lambda: fields.edit(typist.journey, Phase, phases, locked=on))


def inspector(typist):
    return typist.shell.panels["inspector"]


@pytest.mark.parametrize("kind", [PainPoint, Opportunity, Comment])
@pytest.mark.parametrize("shown", [True, False])
def test_a_key_leads_to_the_line_that_adds(typist, kind, shown):
    choose_first(typist)
    typist.shell.panels.show("inspector", shown)
    typist.canvas.setFocus()
    there = typist.journey.count(kind)
    typist.press(KEYS[kind.table], CTRL | SHIFT)
    assert typist.shell.panels.is_shown("inspector")
    typist.type(TYPED[kind.table])
    typist.press(Key.Key_Return)
    assert typist.journey.count(kind) == there + 1
    assert TYPED[kind.table] in {note.text for note in typist.journey.all(kind)}


def test_also_below_a_folded_list_and_for_several(typist):
    first = choose_first(typist)
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("One")
    typist.press(Key.Key_Return, CTRL)
    inspector(typist).form.list_of("pain_point").heading.set_folded(True)
    typist.shell.workspace.selection.set([first.key, typist.cards[1].key])
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("Two")
    typist.press(Key.Key_Return)
    assert [pain.text for pain in typist.journey.all(PainPoint)].count("Two") == 2


def test_a_link_among_touchpoints_does_not_stand_in_the_way(typist):
    first, link = typist.cards[0], typist.journey.all(Link)[0]
    typist.shell.workspace.selection.set([link.key, first.key])
    typist.press(KEYS["opportunity"], CTRL | SHIFT)
    assert typist.shell.workspace.selection.keys == (first.key,)
    assert QApplication.focusWidget() is inspector(typist).form.list_of("opportunity").adder.line
    typist.shell.workspace.selection.set([link.key])
    typist.press(KEYS["comment"], CTRL | SHIFT)
    assert QApplication.focusWidget() is inspector(typist).form.list_of("comment").adder.line


def test_what_a_locked_phase_refuses_stays_in_its_line(typist):
    table = "pain_point"
    first = choose_first(typist)
    lock(typist, True)
    typist.press(KEYS[table], CTRL | SHIFT)
    typist.type(TYPED[table])
    typist.press(Key.Key_Return)
    line = inspector(typist).form.list_of(table).adder.line
    assert line.text() == TYPED[table]
    assert not typist.shell.window.banner.isHidden()
    typist.shell.workspace.selection.set([typist.cards[1].key])
    assert line.text() == ""
    typist.shell.workspace.selection.set([first.key])
    assert line.text() == TYPED[table]
    lock(typist, False)
    line.setFocus()
    typist.press(Key.Key_Return)
    assert line.text() == ""
    assert [pain.text for pain in typist.journey.all(PainPoint)].count(TYPED[table]) == 1


def test_a_refused_reading_stays_in_its_line(typist):
    choose_first(typist)
    there = typist.journey.count(Reading)
    lock(typist, True)
    adder = inspector(typist).form.list_of("reading").adder
    adder.choice.setCurrentIndex(0)
    adder.choice.activated.emit(0)
    adder.value.setText("7")
    adder.value.setFocus()
    typist.press(Key.Key_Return)
    assert typist.journey.count(Reading) == there
    assert (adder.choice.currentIndex(), adder.value.text(), adder.value.isVisible()) == (0, "7", True)
    lock(typist, False)
    adder.value.setFocus()
    typist.press(Key.Key_Return)
    assert typist.journey.count(Reading) == there + 1


def test_a_refusal_is_told_until_the_next_edit_that_succeeds(typist):
    banner = typist.shell.window.banner
    choose_first(typist)
    lock(typist, True)
    typist.press(Key.Key_Delete)
    assert not banner.isHidden()
    typist.press(Key.Key_Delete)
    assert not banner.isHidden()
    lock(typist, False)
    assert banner.isHidden()
    typist.shell.say(Message("revert.done"))
    typist.press(Key.Key_Delete)
    assert not banner.isHidden()  # what is no refusal stays


def edit_the_last_card(typist):
    last = typist.cards[-1]
    typist.shell.workspace.editor.rename(last.key, "Elsewhere")
    choose_first(typist)


def test_a_text_just_typed_is_a_step_of_its_own_when_one_undoes_at_once(typist):
    """It used to wait for its pause, and was written by the selection's way to what was undone: no redo was left."""
    edit_the_last_card(typist)
    inspector(typist).show()
    line = inspector(typist).form.row("title").editor.widget
    line.setFocus()
    typist.qtbot.keyClicks(line, " soon")
    history = typist.shell.workspace.document.history
    for _ in range(2):
        typist.shell.do("edit.undo")
    assert history.undo_step is None
    for _ in range(2):
        typist.shell.do("edit.redo")
    assert history.redo_step is None
    assert "soon" in typist.cards[0].title
    assert typist.cards[-1].title == "Elsewhere"


def test_a_text_not_entered_yet_waits_in_its_line_while_one_undoes(typist):
    edit_the_last_card(typist)
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("Nobody ans")
    there = typist.journey.count(PainPoint)
    typist.shell.do("edit.undo")
    assert typist.shell.workspace.selection.keys == (typist.cards[-1].key,)
    assert typist.journey.count(PainPoint) == there
    typist.shell.do("edit.redo")
    assert typist.cards[-1].title == "Elsewhere"
    choose_first(typist)
    assert inspector(typist).form.list_of("pain_point").adder.draft() == "Nobody ans"


def test_once_undone_it_is_written_when_its_touchpoint_is_left(typist):
    """It stayed a draft as if Esc had left it there: out of sight with the next click, and gone with the window."""
    first = choose_first(typist)
    typist.shell.workspace.editor.rename(first.key, "Elsewhere")
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("Nobody ans")
    typist.shell.do("edit.undo")
    assert inspector(typist).form.list_of("pain_point").adder.draft() == "Nobody ans"
    assert typist.shell.workspace.document.history.redo_step is not None
    typist.shell.workspace.selection.set([typist.cards[1].key])
    assert [pain.text for pain in typist.journey.all(PainPoint)].count("Nobody ans") == 1


def test_it_comes_back_with_a_touchpoint_that_was_deleted_meanwhile(typist):
    first = choose_first(typist)
    there = typist.journey.count(PainPoint)
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("Nobody ans")
    typist.shell.do("edit.delete")
    assert typist.journey.find(first.key) is None
    typist.shell.do("edit.undo")
    typist.shell.workspace.selection.set([first.key])
    assert typist.journey.count(PainPoint) == there
    assert inspector(typist).form.list_of("pain_point").adder.draft() == "Nobody ans"


def test_many_that_undo_brings_back_do_not_have_it_written(typist, monkeypatch):
    monkeypatch.setattr("journeymap.ui.panels.inspector._MANY", 2)
    first = choose_first(typist)
    gone = [card.key for card in typist.cards[1:]]
    assert len(gone) == 3
    typist.shell.workspace.selection.set(gone)
    typist.shell.do("edit.delete")
    typist.shell.workspace.selection.set([first.key])
    typist.press(KEYS["pain_point"], CTRL | SHIFT)
    typist.type("Nobody ans")
    typist.shell.do("edit.undo")
    typist.qtbot.waitUntil(lambda: inspector(typist).form.target.ids != (first.id,))
    assert typist.shell.workspace.document.history.redo_step is not None
