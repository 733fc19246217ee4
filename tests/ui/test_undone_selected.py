"""After undo and redo the keys go on from where the facilitator was: that card is selected."""

import pytest

from journeymap.model.edits import fields
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane
from journeymap.ui.undone import ChosenBefore
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    typist = Typist(stage.open(document("glasfaser-musterstadt")), qtbot)
    typist.pick(typist.titles[2])
    yield typist
    typist.shell.window.hide()


def _undo(typist):
    typist.press(Key.Key_Z, CTRL)


def _redo(typist):
    typist.press(Key.Key_Z, CTRL | SHIFT)


@pytest.mark.parametrize("keys", [(Key.Key_Tab,), (Key.Key_Return,), (Key.Key_Right, CTRL)], ids=["Tab", "Enter", "→"])
def test_a_new_card_taken_back_leaves_the_one_it_came_from(typist, keys):
    source, count = typist.chosen, len(typist.cards)
    typist.press(*keys)
    typist.type("Pick-up")
    typist.press(Key.Key_Return)
    assert typist.chosen == ["Pick-up"]
    while len(typist.cards) > count:
        _undo(typist)
    assert typist.chosen == source
    _redo(typist)
    assert len(typist.cards) == count + 1
    assert typist.chosen not in ([], source)


def test_a_deleted_card_is_selected_when_it_is_back_and_its_source_when_it_has_gone_again(typist):
    typist.press(Key.Key_Tab)
    typist.type("Pick-up")
    typist.press(Key.Key_Return)
    source = typist.titles[2]
    typist.press(Key.Key_Delete)
    typist.pick(typist.titles[0])
    _undo(typist)
    assert typist.chosen == ["Pick-up"]
    typist.pick(typist.titles[0])
    _redo(typist)
    assert typist.chosen == [source]


def test_what_was_selected_before_is_selected_again_though_the_edit_was_another_record(typist):
    chosen, editor, lane = typist.chosen, typist.shell.workspace.editor, typist.cards[2].lane_id
    editor.apply(Message("edit.rename", title="x"), lambda: fields.edit(typist.journey, Lane, [lane], title="x"))
    typist.pick(typist.titles[5])
    _undo(typist)
    assert typist.chosen == chosen


def test_a_step_of_an_earlier_session_leads_back_along_its_link(typist):
    source, count = typist.chosen, len(typist.cards)
    typist.press(Key.Key_Tab)
    typist.type("Pick-up")
    typist.press(Key.Key_Return)
    editor = typist.shell.workspace.editor
    editor._chosen = ChosenBefore()  # what a reopened document knows
    while len(typist.cards) > count:
        _undo(typist)
    assert typist.chosen == source


def test_what_is_typed_and_given_up_says_nothing_of_the_step_before(typist):
    source, count = typist.chosen, len(typist.cards)
    typist.press(Key.Key_Tab)
    typist.type("Pick-up")
    typist.press(Key.Key_Return)
    editor, card = typist.shell.workspace.editor, typist.cards[6]
    editor._chosen = ChosenBefore()  # what a reopened document knows
    typist.pick(card.title)
    for title in ("Another", card.title):
        editor.apply(
            Message("edit.rename", title=title),
            lambda title=title: fields.edit(typist.journey, type(card), [card.id], title=title),
            "typing",
        )
    _undo(typist)
    assert len(typist.cards) == count
    assert typist.chosen == source


def test_all_that_was_deleted_with_a_phase_is_selected_again(typist):
    selection, cards = typist.shell.workspace.selection, typist.cards
    both = [("phase", cards[0].phase_id), cards[-1].key]
    assert cards[-1].phase_id != cards[0].phase_id
    selection.set(both)
    typist.press(Key.Key_Delete)
    _undo(typist)
    assert list(selection.keys) == both
