"""Undo in the editor on the map takes back what is typed there, then goes on with the steps before."""

import pytest

from tests.ui.keyboard import CTRL, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    typist = Typist(stage.open(document("glasfaser-musterstadt")), qtbot)
    typist.pick(typist.titles[2])
    yield typist
    typist.shell.window.hide()


def test_what_was_typed_over_a_title_is_taken_back_to_the_title(typist):
    before = typist.titles
    typist.type("xy")
    assert typist.canvas.is_writing
    while typist.canvas.is_writing:
        typist.press(Key.Key_Z, CTRL)
        assert typist.presses < 6
    assert typist.titles == before
    assert typist.chosen == [before[2]]


def test_a_card_made_by_mistake_goes_again_with_its_empty_editor(typist):
    before = typist.titles
    typist.press(Key.Key_Tab)
    assert typist.canvas.is_writing
    typist.press(Key.Key_Z, CTRL)
    assert not typist.canvas.is_writing
    assert typist.titles == before
    assert typist.chosen == [before[2]]


def test_an_editor_in_which_nothing_was_typed_leaves_undo_to_the_map(typist):
    before = typist.titles
    typist.press(Key.Key_Delete)
    typist.press(Key.Key_F2)
    typist.press(Key.Key_Z, CTRL)
    assert not typist.canvas.is_writing
    assert typist.titles == before
