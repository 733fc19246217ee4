"""Phases and lanes by keyboard alone: the arrows lead to their heads, where keys name, add, move and delete them."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from journeymap.model import order
from journeymap.model.records.maps import Lane, Phase
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.canvas import accessible
from tests.ui.keyboard import CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    """A window with a blueprint without touchpoints: 3 phases, 4 lanes."""
    shell = stage.open(document("service-blueprint"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    typist.press(Key.Key_A, CTRL)
    typist.press(Key.Key_Delete)
    yield typist
    shell.window.hide()


def phases(typist):
    return [each.title for each in order.phases(typist.journey, typist.shell.workspace.map_id)]


def lanes(typist):
    return [each.title for each in order.lanes(typist.journey, typist.shell.workspace.map_id)]


def head(typist):
    """The title of the one phase or lane that is selected."""
    (key,) = typist.shell.workspace.selection.keys
    assert key[0] in (Phase.table, Lane.table)
    assert typist.canvas.surface.current == key
    return typist.journey.find(key).title


def test_arrows_lead_to_the_heads_and_back(typist):
    first, second, *_ = phases(typist)
    typist.press(Key.Key_Down)
    assert head(typist) == first, "on an empty map the first phase"
    typist.type("Start")
    typist.press(Key.Key_Return)
    assert phases(typist)[0] == "Start"
    typist.press(Key.Key_Left)
    assert head(typist) == lanes(typist)[0]
    typist.press(Key.Key_Escape)
    typist.type("One")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Up)
    assert head(typist) == "Start"
    assert typist.status.startswith("Phase “Start”: type to rename it.")
    typist.press(Key.Key_Right)
    assert head(typist) == second
    typist.press(Key.Key_Left)
    typist.press(Key.Key_Down)
    assert typist.chosen == ["One"]
    typist.press(Key.Key_Left)
    assert head(typist) == lanes(typist)[0]
    typist.press(Key.Key_Up)
    assert head(typist) == "Start"
    typist.press(Key.Key_Left)
    typist.press(Key.Key_Down)
    assert head(typist) == lanes(typist)[1]
    typist.press(Key.Key_Up)
    typist.press(Key.Key_Right)
    assert typist.chosen == ["One"]


def test_enter_on_a_head_adds_another_and_esc_leads_back(typist):
    before = phases(typist)
    typist.press(Key.Key_Down)
    typist.press(Key.Key_Return)
    assert typist.canvas.is_writing
    typist.type("Between")
    typist.press(Key.Key_Return)
    assert phases(typist) == [before[0], "Between", *before[1:]]
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Escape)
    assert head(typist) == "Between"
    assert len(phases(typist)) == len(before) + 1
    typist.press(Key.Key_Right, CTRL | SHIFT)
    assert phases(typist).index("Between") == 2
    typist.press(Key.Key_Delete)
    assert phases(typist) == before
    assert head(typist) == before[2]


@pytest.mark.parametrize(("key", "names"), [(Key.Key_C, phases), (Key.Key_L, lanes)])
def test_a_phase_or_lane_is_added_beside_that_of_the_card(typist, key, names):
    before = names(typist)
    typist.type("One")
    typist.press(Key.Key_Return)
    typist.press(key, CTRL | SHIFT)
    typist.type("New")
    typist.press(Key.Key_Return)
    assert names(typist) == [before[0], "New", *before[1:]]
    assert head(typist) == "New"


def test_a_new_phase_taken_back_leaves_the_keys_where_they_were(typist):
    typist.type("One")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_C, CTRL | SHIFT)
    typist.press(Key.Key_Escape)
    assert typist.chosen == ["One"]


def test_the_first_touchpoints_say_how_to_go_on(typist):
    typist.type("One")
    typist.press(Key.Key_Return)
    assert typist.status.startswith("Tab: next · Enter: parallel")
    for title in ("Two", "Three"):
        typist.press(Key.Key_Tab)
        typist.type(title)
        typist.press(Key.Key_Return)
    typist.shell.window.status.clearMessage()
    typist.press(Key.Key_Tab)
    typist.type("Four")
    typist.press(Key.Key_Return)
    typist.rest()
    assert typist.status == ""


def _six_in_a_row(typist):
    """Six linked cards, the first one selected, at 100 %."""
    typist.type("One")
    for title in ("Two", "Three", "Four", "Five", "Six"):
        typist.press(Key.Key_Tab)
        typist.type(title)
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Home)
    typist.shell.run(ACTIONS["view.100"])


def test_what_is_moved_by_key_stays_in_sight(typist):
    _six_in_a_row(typist)
    typist.canvas.reveal(typist.shell.workspace.selection.keys[0])
    for _ in range(12):
        typist.press(Key.Key_Right, CTRL | SHIFT)
    assert typist.phase("One") > 0
    item = typist.canvas.surface.item_of(typist.shell.workspace.selection.keys[0])
    shown = typist.canvas.mapToScene(typist.canvas.open_rect()).boundingRect()
    assert shown.contains(*item.bounds.centre)


def test_a_full_phase_goes_and_comes_as_one_and_it_is_said(typist):
    before = phases(typist)
    typist.type("One")
    typist.press(Key.Key_Tab)
    typist.type("Two")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Up)
    assert head(typist) == before[0]
    typist.press(Key.Key_Delete)
    assert phases(typist) == before[1:]
    assert head(typist) == before[1]
    assert typist.status == "Deleted with 2 touchpoints; Ctrl+Z brings all of it back."
    typist.press(Key.Key_Z, CTRL)
    assert phases(typist) == before
    assert typist.titles == ["One", "Two"]
    assert head(typist) == before[0], "what was deleted, not what went along"


def test_a_phase_that_was_moved_is_selected_after_undo_and_redo(typist):
    first = phases(typist)[0]
    typist.press(Key.Key_Down)
    typist.press(Key.Key_Right, CTRL | SHIFT)
    typist.press(Key.Key_Escape)
    typist.press(Key.Key_Z, CTRL)
    assert head(typist) == first
    typist.press(Key.Key_Escape)
    typist.press(Key.Key_Z, CTRL | SHIFT)
    assert head(typist) == first


def test_a_link_given_up_leads_back_to_where_it_begins(typist):
    _six_in_a_row(typist)

    def is_seen():
        item = typist.canvas.surface.item_of(typist.shell.workspace.selection.keys[0])
        shown = typist.canvas.mapToScene(typist.canvas.open_rect()).boundingRect()
        return shown.contains(*item.bounds.centre)

    for leave in (lambda: typist.type("zz"), lambda: typist.press(Key.Key_Escape)):
        typist.press(Key.Key_J, CTRL)
        typist.type("six")
        assert not is_seen()
        leave()
        assert is_seen()
        typist.press(Key.Key_Escape)


def test_screen_readers_hear_what_a_head_is(typist, monkeypatch):
    heard = []
    monkeypatch.setattr(accessible, "QAccessible", Listener(heard.append))
    typist.press(Key.Key_Down)
    (event,) = heard
    assert isinstance(event, QAccessibleAnnouncementEvent), "and no focus on a card that is none"
    assert event.message() == typist.status


class Listener:
    """Assistive technology that is there."""

    def __init__(self, heard) -> None:
        self.updateAccessibility = heard
        self.isActive = lambda: True

    def __getattr__(self, name):
        return getattr(QAccessible, name)
