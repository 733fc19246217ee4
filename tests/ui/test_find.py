"""Finding on the map: live, counted, gone through by keys; Esc leads back with the hit selected."""

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model import fulltext, order
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import PainPoint
from journeymap.ui.find.find_bar import FindBar
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    shell = stage.open(document("glasfaser-musterstadt"))
    typist = Typist(shell, qtbot)
    yield typist
    shell.window.hide()


@pytest.fixture
def hits(typist):
    """The touchpoints that hold "order", in journey order."""
    found = fulltext.find(typist.journey, typist.shell.workspace.map_id, "order")
    assert len(found) >= 3
    return found


def bar(typist) -> FindBar:
    return typist.shell.window.findChild(FindBar)


def find(typist, text):
    typist.press(Key.Key_F, CTRL)
    typist.type(text)
    typist.rest()


def test_live_counted_and_ringed(typist, hits):
    find(typist, "order")
    assert bar(typist).count == f"1/{len(hits)}"
    assert typist.canvas.surface.marks.keys == frozenset(hits)
    assert typist.canvas.surface.marks.current == hits[0]
    typist.type(" zzz")
    typist.rest()
    assert bar(typist).count == "No hit"
    assert not typist.canvas.surface.marks
    typist.press(Key.Key_A, CTRL)
    typist.press(Key.Key_Delete)
    typist.rest()
    assert bar(typist).count == ""


def test_on_and_back_and_round(typist, hits):
    find(typist, "order")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_F3)
    assert bar(typist).count == f"3/{len(hits)}"
    typist.press(Key.Key_Return, SHIFT)
    assert bar(typist).count == f"2/{len(hits)}"
    typist.press(Key.Key_F3, SHIFT, times=2)
    assert bar(typist).count == f"{len(hits)}/{len(hits)}"


def test_esc_leads_back_with_the_hit_selected_and_f3_goes_on(typist, hits):
    find(typist, "order")
    typist.press(Key.Key_F3)
    typist.press(Key.Key_Escape)
    assert typist.shell.workspace.selection.keys == (hits[1],)
    assert typist.canvas.hasFocus()
    assert not bar(typist).isVisible()
    assert not typist.canvas.surface.marks
    typist.press(Key.Key_F3)
    assert typist.shell.workspace.selection.keys == (hits[2],)


def test_the_first_hit_is_the_next_from_the_selected_card_on(typist, hits):
    typist.shell.workspace.selection.set([hits[2]])
    find(typist, "order")
    assert bar(typist).count == f"3/{len(hits)}"


def test_the_line_keeps_its_own_keys(typist):
    find(typist, "ab")
    typist.press(Key.Key_Left)
    typist.type("c")
    assert bar(typist).line.text() == "acb"
    count = len(typist.cards)
    typist.press(Key.Key_Home)
    typist.press(Key.Key_Delete)
    assert bar(typist).line.text() == "cb"
    assert len(typist.cards) == count
    typist.press(Key.Key_Tab)
    assert QApplication.focusWidget() is not bar(typist).line
    assert len(typist.cards) == count


def test_hits_follow_the_document_and_the_map(typist, hits):
    find(typist, "order")
    gone = next(key for key in hits if key[0] == "touchpoint")
    typist.shell.workspace.editor.apply(*_removal(typist, gone))
    left = fulltext.find(typist.journey, typist.shell.workspace.map_id, "order")
    assert gone not in left
    typist.qtbot.waitUntil(lambda: bar(typist).count.endswith(f"/{len(left)}"))
    typist.shell.workspace.step_map(1)
    typist.qtbot.waitUntil(lambda: not set(hits) & typist.canvas.surface.marks.keys)


def test_the_language_changes_in_the_open_bar(typist, stage):
    find(typist, "zzzz")
    stage.program.settings.language = "de"
    assert bar(typist).count == "Kein Treffer"


def _removal(typist, key):
    from journeymap.model.edits import touchpoints
    from journeymap.model.messages import Message

    return Message("edit.delete", title=""), lambda: touchpoints.remove(typist.journey, [key[1]])


def test_a_hit_says_where_it_was_found(typist):
    here = {card.id for card in typist.cards}
    pain = next(each for each in typist.journey.all(PainPoint) if each.touchpoint_id in here and " " in each.text)
    find(typist, pain.text[:25])
    assert bar(typist).found.whole.startswith("Pain point: ")
    assert pain.text[:20] in bar(typist).found.whole
    assert typist.canvas.surface.marks.current == ("touchpoint", pain.touchpoint_id)


def test_the_list_names_all_hits_and_leads_there(typist, hits):
    find(typist, "order")
    assert not bar(typist).list.isVisible()
    bar(typist).listed.click()
    rows = bar(typist).list.model().stringList()
    assert len(rows) == len(hits)
    assert bar(typist).list.isVisible()
    assert bar(typist).list.currentIndex().row() == 0
    bar(typist).list.clicked.emit(bar(typist).list.model().index(2, 0))
    assert bar(typist).count == f"3/{len(hits)}"
    assert typist.canvas.surface.marks.current == hits[2]


def test_other_maps_are_found_if_wanted_and_gone_to(typist):
    workspace = typist.shell.workspace
    first, second = [each.id for each in workspace.maps()][:2]
    words = next(
        touchpoint.title
        for touchpoint in order.touchpoints(typist.journey, second)
        if touchpoint.title and not fulltext.find(typist.journey, first, touchpoint.title)
    )
    find(typist, words)
    assert bar(typist).count == "No hit"
    bar(typist).everywhere.click()
    typist.qtbot.waitUntil(lambda: bar(typist).count.startswith("1/"))
    assert bar(typist).list.isVisible()
    assert f"({typist.journey.need(Map, second).title[:40]}" in bar(typist).list.model().stringList()[0]
    assert workspace.map_id == first
    typist.press(Key.Key_Return)
    if workspace.map_id == first:
        typist.press(Key.Key_Return)
    assert workspace.map_id == second
    typist.press(Key.Key_Escape)
    assert workspace.map_id == second
    assert workspace.selection.keys


def test_one_map_alone_offers_no_other_maps(stage, qtbot, document):
    shell = stage.open(document("blank"))
    typist = Typist(shell, qtbot)
    find(typist, "x")
    assert not bar(typist).everywhere.isVisible()
    shell.window.hide()


def test_the_keys_of_the_buttons_outlive_another_language(typist, stage):
    find(typist, "order")
    stage.program.settings.language = "de"
    keys = {button.shortcut().toString() for button in (bar(typist).everywhere, bar(typist).listed)}
    assert keys == {"Alt+M", "Alt+L"}
    bar(typist).everywhere.click()
    assert bar(typist).listed.isChecked()
    bar(typist).everywhere.click()
    assert bar(typist).line.text() == "order"
