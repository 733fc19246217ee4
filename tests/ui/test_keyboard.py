"""The map by keyboard alone: going, growing, linking, writing, and no way into a corner."""

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import LinkKind
from tests.ui.keyboard import ALT, CTRL, SHIFT, Key, Typist


@pytest.fixture
def typist(stage, qtbot, document):
    """A window with a blueprint: 4 lanes, 3 phases and no touchpoints but those typed by the test."""
    shell = stage.open(document("service-blueprint"))
    shell.workspace.session.set_auto_save(False)
    typist = Typist(shell, qtbot)
    typist.press(Key.Key_A, CTRL)
    typist.press(Key.Key_Delete)
    assert typist.cards == []
    typist.presses = 0
    yield typist
    shell.window.hide()


def row(typist, *titles):
    """Touchpoints one after the other, typed."""
    typist.type(titles[0])
    for title in titles[1:]:
        typist.press(Key.Key_Tab)
        typist.type(title)
    typist.press(Key.Key_Return)


def test_on_an_empty_map_one_just_types(typist):
    typist.type("Letter")
    assert typist.canvas.is_writing
    typist.press(Key.Key_Return)
    assert typist.titles == ["Letter"]
    assert typist.chosen == ["Letter"]
    assert typist.canvas.hasFocus()


def test_tab_after_tab_makes_a_row(typist):
    row(typist, "One", "Two", "Three")
    assert typist.titles == ["One", "Two", "Three"]
    assert typist.links() == {("One", "Two"), ("Two", "Three")}
    assert {typist.lane(title) for title in typist.titles} == {0}
    typist.press(Key.Key_Tab)
    typist.type("Four")
    typist.press(Key.Key_Return)
    assert ("Three", "Four") in typist.links()


def test_the_map_grows_out_of_the_open_editor(typist):
    typist.type("One")
    typist.press(Key.Key_Down, CTRL)
    assert typist.canvas.is_writing
    typist.type("Two")
    typist.press(Key.Key_Down, CTRL | SHIFT)
    assert not typist.canvas.is_writing
    assert [(title, typist.lane(title)) for title in typist.titles] == [("One", 0), ("Two", 2)]
    assert typist.links() == {("One", "Two")}
    typist.press(Key.Key_Z, CTRL, times=2)
    assert typist.titles == ["One"]


def test_words_of_a_title_are_walked_through_as_anywhere(typist):
    typist.type("One two")
    typist.press(Key.Key_Left, CTRL)
    typist.type("and ")
    typist.press(Key.Key_Return)
    assert typist.titles == ["One and two"]


def test_adding_and_naming_is_one_step_of_undo(typist):
    row(typist, "One", "Two")
    typist.press(Key.Key_Z, CTRL)
    assert typist.titles == ["One"]
    typist.press(Key.Key_Z, CTRL | SHIFT)
    assert typist.titles == ["One", "Two"]


def test_esc_in_the_editor_of_a_new_card_takes_the_card_back(typist):
    row(typist, "One")
    typist.press(Key.Key_Tab)
    typist.press(Key.Key_Escape)
    assert typist.titles == ["One"]
    assert typist.chosen == ["One"]
    assert typist.canvas.hasFocus()


def test_enter_makes_a_parallel_touchpoint(typist):
    row(typist, "One", "Two")
    typist.press(Key.Key_Return)
    typist.type("Other")
    typist.press(Key.Key_Return)
    assert typist.links() == {("One", "Two"), ("One", "Other")}
    two, other = (next(card for card in typist.cards if card.title == title) for title in ("Two", "Other"))
    assert (two.phase_id, two.lane_id, two.step) == (other.phase_id, other.lane_id, other.step)


@pytest.mark.parametrize(
    ("key", "order_", "link", "lane"),
    [
        (Key.Key_Right, ["One", "New"], ("One", "New"), 0),
        (Key.Key_Left, ["New", "One"], ("New", "One"), 0),
        (Key.Key_Down, ["One", "New"], ("One", "New"), 1),
    ],
)
def test_ctrl_and_an_arrow_grow_the_map_that_way(typist, key, order_, link, lane):
    row(typist, "One")
    typist.press(key, CTRL)
    typist.type("New")
    typist.press(Key.Key_Return)
    assert typist.titles == order_
    assert typist.links() == {link}
    assert typist.lane("New") == lane


def test_where_there_is_no_lane_it_is_said(typist):
    row(typist, "One")
    typist.press(Key.Key_Up, CTRL)
    assert typist.titles == ["One"]
    assert typist.status == "There is no lane above this one."


def test_arrows_go_from_card_to_card(typist):
    row(typist, "One", "Two", "Three")
    typist.press(Key.Key_Left)
    assert typist.chosen == ["Two"]
    typist.press(Key.Key_Left)
    assert typist.chosen == ["One"]
    typist.press(Key.Key_Right)
    assert typist.chosen == ["Two"]
    typist.press(Key.Key_Home)
    assert typist.chosen == ["One"]
    typist.press(Key.Key_End)
    assert typist.chosen == ["Three"]
    typist.press(Key.Key_Escape)
    assert typist.chosen == []
    typist.press(Key.Key_Left)
    assert typist.chosen == ["Two"], "the card with the focus ring is where one is"


def test_shift_and_arrows_stretch_the_selection_and_take_back(typist):
    row(typist, "One", "Two", "Three")
    typist.press(Key.Key_Left, SHIFT, times=2)
    assert typist.chosen == ["Three", "Two", "One"]
    typist.press(Key.Key_Right, SHIFT)
    assert sorted(typist.chosen) == ["Three", "Two"]
    typist.press(Key.Key_A, CTRL)
    assert len(typist.chosen) == 3


def test_alt_and_arrows_follow_links_and_remember_the_way(typist):
    row(typist, "Start", "Upper")
    typist.pick("Start")
    typist.press(Key.Key_Down, CTRL)
    typist.type("Lower")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Left, ALT)
    assert typist.chosen == ["Start"]
    typist.press(Key.Key_Right, ALT)
    assert typist.chosen == ["Lower"]  # where one came from
    typist.press(Key.Key_Up, ALT)
    assert typist.chosen == ["Upper"]
    typist.press(Key.Key_Down, ALT)
    assert typist.chosen == ["Lower"]
    typist.press(Key.Key_Down, ALT)
    assert typist.chosen == ["Upper"]  # round again
    typist.press(Key.Key_Left, ALT)
    typist.press(Key.Key_Left, ALT)
    assert typist.chosen == ["Start"]
    assert typist.status == "No link leads here."


def test_ctrl_shift_and_arrows_move_the_card(typist):
    row(typist, "One", "Two")
    typist.press(Key.Key_Down, CTRL | SHIFT, times=2)
    assert typist.lane("Two") == 2
    assert typist.phase("Two") == 0
    typist.press(Key.Key_Right, CTRL | SHIFT)
    assert typist.phase("Two") == 1
    assert typist.chosen == ["Two"]


def test_typing_on_a_card_replaces_its_title_and_esc_restores_it(typist):
    row(typist, "One")
    typist.type("Uno")
    typist.press(Key.Key_Escape)
    assert typist.titles == ["One"]
    typist.type("Uno")
    typist.press(Key.Key_Return)
    assert typist.titles == ["Uno"]


def test_delete_goes_on_with_the_neighbour(typist):
    row(typist, "One", "Two", "Three")
    typist.press(Key.Key_Left)
    typist.press(Key.Key_Delete)
    assert typist.titles == ["One", "Three"]
    assert typist.chosen == ["One"]
    assert typist.canvas.hasFocus()
    typist.press(Key.Key_Delete, times=2)
    assert (typist.titles, typist.chosen) == ([], [])


def test_duplicate_selects_the_copy(typist):
    row(typist, "One")
    typist.press(Key.Key_D, CTRL)
    assert typist.titles == ["One", "One"]
    assert typist.shell.workspace.selection.ids("touchpoint") == [typist.cards[1].id]


def test_mood_by_keys_is_one_step_and_ends_at_three(typist):
    row(typist, "One")
    typist.press(Key.Key_Minus, ALT, times=5)
    assert [emotion.score for emotion in typist.journey.all(Emotion)] == [-3]
    typist.press(Key.Key_Z, CTRL)
    assert typist.journey.all(Emotion) == []


def test_linking_by_arrows(typist):
    row(typist, "One", "Two", "Three")
    typist.press(Key.Key_J, CTRL)
    typist.press(Key.Key_Left, times=2)
    assert typist.canvas.surface.marks.current == typist.cards[0].key
    assert typist.chosen == ["Three"]
    assert "“Three” to “One”" in typist.status
    typist.press(Key.Key_Return)
    assert ("Three", "One") in typist.links()
    assert {link.kind for link in typist.journey.all(Link)} == {LinkKind.NEXT, LinkKind.BACK}
    assert typist.chosen == ["Three"]
    assert not typist.canvas.surface.marks
    assert typist.status == "“Three” leads to “One” now; Alt+→ goes there."


def test_after_a_link_one_goes_on_where_one_was(typist):
    """A facilitator draws three ways out of one card, follows the last one, and comes back."""
    row(typist, "One", "Two", "Three", "Four")
    typist.pick("One")
    for title in ("three", "four"):
        typist.press(Key.Key_J, CTRL)
        typist.type(title)
        typist.press(Key.Key_Return)
    assert {("One", "Two"), ("One", "Three"), ("One", "Four")} <= typist.links()
    assert typist.chosen == ["One"]
    typist.press(Key.Key_Right, ALT)
    assert typist.chosen == ["Four"]
    typist.press(Key.Key_Left, ALT)
    assert typist.chosen == ["One"]
    typist.press(Key.Key_Tab)  # and a fourth one, to a new card
    typist.type("Five")
    typist.press(Key.Key_Return)
    assert ("One", "Five") in typist.links()


def test_what_was_linked_together_stays_selected(typist):
    row(typist, "One", "Two", "Three")
    cards = {card.title: card.key for card in typist.cards}
    typist.shell.workspace.selection.set([cards["One"], cards["Three"]])
    typist.press(Key.Key_J, CTRL)
    typist.type("two")
    typist.press(Key.Key_Return)
    assert ("Three", "Two") in typist.links()
    assert typist.chosen == ["One", "Three"]


def test_linking_by_typing_and_leaving(typist):
    row(typist, "Letter", "Hotline", "Portal")
    typist.press(Key.Key_J, CTRL)
    typist.type("lett")
    assert "Letter" in typist.status
    typist.type("zz")
    assert "No other touchpoint" in typist.status
    typist.press(Key.Key_Backspace, times=2)
    typist.press(Key.Key_Escape)
    assert typist.links() == {("Letter", "Hotline"), ("Hotline", "Portal")}
    assert typist.chosen == ["Portal"]
    typist.press(Key.Key_J, CTRL)
    typist.type("lett")
    typist.press(Key.Key_Return)
    assert ("Portal", "Letter") in typist.links()


def test_on_a_link_one_types_its_condition_and_arrows_lead_to_its_ends(typist):
    row(typist, "One", "Two")
    (link,) = typist.journey.referring(Link, "map_id", typist.shell.workspace.map_id)
    typist.shell.workspace.selection.set([link.key])
    typist.type("if fast")
    typist.press(Key.Key_Return)
    assert typist.journey.need(Link, link.id).condition == "if fast"
    for arrow, end in ((Key.Key_Right, "Two"), (Key.Key_Left, "One"), (Key.Key_Down, "Two"), (Key.Key_Up, "One")):
        typist.shell.workspace.selection.set([link.key])
        typist.press(arrow)
        assert typist.chosen == [end]


def test_esc_leads_from_the_editor_to_the_selection_to_nothing(typist):
    row(typist, "One")
    typist.press(Key.Key_F2)
    assert typist.canvas.is_writing
    typist.press(Key.Key_Escape)
    assert not typist.canvas.is_writing
    assert typist.chosen == ["One"]
    typist.press(Key.Key_Escape)
    assert typist.chosen == []


def test_f6_goes_round_all_parts_and_back(typist):
    start = QApplication.focusWidget()
    seen = []
    for _ in range(12):
        typist.press(Key.Key_F6)
        seen.append(QApplication.focusWidget())
        if seen[-1] is start:
            break
    assert seen[-1] is start
    assert len({id(widget) for widget in seen}) >= 4
    for widget in reversed([start, *seen[:-1]]):
        typist.press(Key.Key_F6, SHIFT)
        assert QApplication.focusWidget() is widget
    typist.press(Key.Key_F6)
    assert QApplication.focusWidget() is not typist.canvas
    typist.press(Key.Key_Escape)
    assert QApplication.focusWidget() is typist.canvas


def test_without_a_selection_tab_leaves_the_map(typist):
    typist.press(Key.Key_Tab)
    assert QApplication.focusWidget() is not typist.canvas
    assert typist.cards == []


PLAN = {
    0: ["Poster", "Website", "Adviser", "Order"],
    1: ["Confirmation", "Waiting", "Survey", "Technician"],
    2: ["Bill", "Fault", "Chatbot", "Telephone"],
}


def test_a_whole_journey_typed(typist):
    """12 touchpoints in 3 phases and 4 lanes, a branch, a loop, emotions; undone and done again."""
    empty = typist.journey.snapshot()
    steps = typist.shell.workspace.document.history.done
    most = 0
    for phase, titles in PLAN.items():
        for lane, title in enumerate(titles):
            before = typist.presses
            if not typist.cards:
                typist.type(title)
                typist.press(Key.Key_Return)
            else:
                typist.press(Key.Key_Right if lane == 0 else Key.Key_Down, CTRL)
                typist.type(title)
                typist.press(Key.Key_Return)
            if phase and lane == 0:
                typist.press(Key.Key_Right, CTRL | SHIFT)  # into the next phase
                typist.press(Key.Key_Up, CTRL | SHIFT, times=3)
            most = max(most, typist.presses - before)
    assert most <= 6
    typist.press(Key.Key_J, CTRL)  # a loop: the telephone leads back to the fault
    typist.type("fault")
    typist.press(Key.Key_Return)
    typist.press(Key.Key_Minus, ALT, times=2)
    typist.press(Key.Key_Home, CTRL)
    typist.press(Key.Key_Plus, ALT)
    typist.press(Key.Key_Down, CTRL)  # a branch: from the poster to the hotline as well
    typist.type("Hotline")
    typist.press(Key.Key_Return)

    assert {title: (typist.phase(title), typist.lane(title)) for title in typist.titles} == {
        **{title: (phase, lane) for phase, titles in PLAN.items() for lane, title in enumerate(titles)},
        "Hotline": (0, 1),
    }
    row_ = [title for titles in PLAN.values() for title in titles]
    assert typist.links() == {*zip(row_, row_[1:], strict=False), ("Telephone", "Fault"), ("Poster", "Hotline")}
    felt = {typist.journey.need(Touchpoint, e.touchpoint_id).title: e.score for e in typist.journey.all(Emotion)}
    assert felt == {"Telephone": -2, "Poster": 1}
    _undo_and_redo_all(typist, empty, len(steps))


def _undo_and_redo_all(typist, empty, floor):
    done = typist.journey.snapshot()
    while len(typist.shell.workspace.document.history.done) > floor:
        typist.press(Key.Key_Z, CTRL)
    assert typist.journey == empty
    while typist.shell.workspace.document.history.redo_step is not None:
        typist.press(Key.Key_Z, CTRL | SHIFT)
    assert typist.journey == done
    assert [t.title for t in order.touchpoints(done, typist.shell.workspace.map_id)] == typist.titles


def test_a_map_that_grows_stays_readable_and_the_new_card_in_sight(typist):
    typist.press(Key.Key_1, CTRL)  # the map that was cleared was wider
    typist.type("First")
    typist.press(Key.Key_Return)
    for number in range(14):
        typist.press(Key.Key_Right, CTRL)
        typist.type(f"Card {number}")
        typist.press(Key.Key_Return)
        typist.rest()
    assert typist.canvas.zoom >= 0.7
    item = typist.canvas.surface.item_of(typist.shell.workspace.selection.keys[0])
    place = typist.canvas.mapFromScene(*item.bounds.centre)
    assert typist.canvas.viewport().rect().contains(place)
