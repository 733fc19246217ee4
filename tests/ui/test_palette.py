"""The command palette: a few letters of either language find a command, a touchpoint, a map."""

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.palette import entries
from journeymap.ui.palette.entries import Entry, best
from journeymap.ui.palette.palette import Palette
from journeymap.ui.text.qt_texts import QtTexts
from tests.ui.keyboard import CTRL, Key, Typist


def offered(language="en", enabled=tuple(ACTIONS)):
    return entries.actions(QtTexts(language), enabled, {})


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    ("query", "action_id"),
    [
        ("tidy", "edit.tidy"),
        ("aufräumen", "edit.tidy"),
        ("aufraumen", "edit.tidy"),
        ("undo", "edit.undo"),
        ("full sc", "view.full-screen"),
        ("vollbild", "view.full-screen"),
        ("kbd sh", "help.shortcuts"),
        ("zmin", "view.in"),
    ],
)
def test_either_language_finds_a_command(language, query, action_id):
    assert best(offered(language), query, [])[0].id == action_id


def test_every_action_is_found_by_its_name_and_has_a_place():
    for language in ("en", "de"):
        for entry in offered(language):
            assert entry.title in [found.title for found in best(offered(language), entry.title, [])], entry.id
            assert entry.place, entry.id


def test_what_was_chosen_last_comes_first():
    assert [entry.id for entry in best(offered(), "", ["view.fit", "edit.undo"])][:2] == ["view.fit", "edit.undo"]
    assert best(offered(), "zoom", ["view.out"])[0].id == "view.out"


def test_what_cannot_be_done_says_why_and_comes_after_what_can():
    found = best(offered(enabled=("edit.find",)), "find", [])
    assert (found[0].id, found[0].why) == ("edit.find", "")
    assert all(entry.why for entry in found[1:])
    assert all(entry.why for entry in offered(enabled=()))


def test_letters_from_all_over_the_place_find_nothing():
    title = "A long title of a touchpoint"
    entry = Entry("touchpoint", "t", title, (title,))
    assert best([entry], "oieoco", []) == []
    assert best([entry], "alto", []) == [entry]


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


def palette(typist) -> Palette | None:
    found = typist.shell.window.findChildren(Palette)
    return next((each for each in found if each.isVisible()), None)


def test_by_keyboard_alone(typist):
    typist.pick(typist.titles[0])
    typist.press(Key.Key_K, CTRL)
    typist.type("duplicate")
    assert palette(typist).shown()[0].id == "edit.duplicate"
    count = len(typist.cards)
    typist.press(Key.Key_Return)
    assert len(typist.cards) == count + 1
    assert typist.canvas.hasFocus()
    typist.press(Key.Key_K, CTRL)
    assert palette(typist).shown()[0].id == "edit.duplicate"
    assert palette(typist).shown()[0].keys == "Ctrl+D"
    typist.press(Key.Key_Escape)
    assert palette(typist) is None
    assert typist.canvas.hasFocus()
    assert typist.chosen


def test_the_line_keeps_its_own_keys(typist):
    typist.press(Key.Key_K, CTRL)
    typist.type("ab")
    typist.press(Key.Key_Left)
    typist.type("c")
    assert palette(typist).line.text() == "acb"
    typist.press(Key.Key_Home)
    typist.press(Key.Key_Delete)
    assert palette(typist).line.text() == "cb"
    typist.press(Key.Key_A, CTRL)
    assert palette(typist).line.selectedText() == "cb"
    typist.press(Key.Key_Escape)


def test_a_touchpoint_is_jumped_to(typist):
    title = typist.titles[-1]
    typist.press(Key.Key_K, CTRL)
    typist.type(title[:12])
    assert title in [entry.title for entry in palette(typist).shown()]
    while palette(typist).list.currentIndex().data() != title:
        typist.press(Key.Key_Down)
    typist.press(Key.Key_Return)
    assert typist.chosen == [title]


def test_a_map_is_gone_to(typist):
    other = typist.shell.workspace.maps()[1]
    typist.press(Key.Key_K, CTRL)
    typist.type(other.title[:10])
    assert palette(typist).shown()[0].id == other.id
    typist.press(Key.Key_Return)
    assert typist.shell.workspace.map_id == other.id


def test_what_cannot_be_done_stays_when_chosen(typist):
    typist.press(Key.Key_K, CTRL)
    typist.type("cut")
    assert palette(typist).shown()[0].why == "select a touchpoint first"
    typist.press(Key.Key_Return)
    assert palette(typist) is not None
    typist.shell.window.canvas.setFocus()
    QApplication.processEvents()
    assert palette(typist) is None


def test_it_is_as_high_as_what_it_offers(typist):
    typist.press(Key.Key_K, CTRL)
    palette = typist.shell.window.findChild(Palette)
    whole = palette.height()
    assert whole <= 420
    typist.type("high contrast")
    assert [entry.id for entry in palette.shown()] == ["view.theme-contrast"]
    assert palette.list.height() == 34
    assert palette.height() < whole / 2
    typist.type(" qqqqq")
    assert palette.shown() == []
    assert palette.height() < whole / 2
    for _ in range(20):
        typist.press(Key.Key_Backspace)
    assert palette.height() == whole
    typist.shell.window.resize(700, 360)
    QApplication.processEvents()
    assert palette.geometry().bottom() < 360
    assert palette.geometry().right() < 700
    typist.press(Key.Key_Escape)
