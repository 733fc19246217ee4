"""The presenter as somebody in front of people uses it."""

import gc
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from journeymap.model import order
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import Message
from journeymap.model.vocab import Grouping
from journeymap.ui.presenter.stage import DURATION_MS
from journeymap.ui.presenter.stops import shortened, stops
from journeymap.ui.presenter.window import Presenter, other_screen

Key = Qt.Key


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("glasfaser-musterstadt"))
    opened.workspace.session.set_auto_save(False)
    stage.program.settings.reduced_motion = True
    return opened


@pytest.fixture
def presenter(shell):
    made = begin(shell)
    yield made
    if isValid(made):
        made.close()


def begin(shell) -> Presenter:
    shell.window.actions_["view.present"].trigger()
    found = [each for each in shell.window.findChildren(Presenter) if each.isVisible()]
    return found[-1]


def journey(shell):
    return shell.workspace.document.journey


def test_stops_are_the_touchpoints_in_journey_order(shell):
    found = stops(journey(shell), shell.workspace.map_id)
    expected = order.touchpoints(journey(shell), shell.workspace.map_id)
    assert [stop.touchpoint_id for stop in found] == [each.id for each in expected]
    assert [stop.phase for stop in found] == sorted(stop.phase for stop in found)
    assert any(stop.pains for stop in found)
    assert any(stop.quote for stop in found)


def test_texts_are_cut_at_a_word():
    assert shortened("one\n two") == "one two"
    cut = shortened("word " * 200, 50)
    assert cut.endswith("word…")
    assert len(cut) <= 50
    assert len(shortened("x" * 500, 50)) == 50


def test_it_begins_with_the_whole_map_in_large_type(shell, presenter):
    assert presenter.isFullScreen()
    assert presenter.place == 0
    shown = presenter.stage.surface.picture
    assert shown.view.scale == 1.5
    area = presenter.stage.mapToScene(presenter.stage.viewport().rect()).boundingRect()
    assert area.width() >= shown.width - 1
    assert area.height() >= shown.height - 1


@pytest.mark.parametrize("on", [Key.Key_Space, Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Return])
@pytest.mark.parametrize("back", [Key.Key_Backspace, Key.Key_Left, Key.Key_Up, Key.Key_PageUp])
def test_keys_step_on_and_back(presenter, on, back):
    for key, place in ((on, 1), (on, 2), (back, 1), (back, 0), (back, 0)):
        QTest.keyClick(presenter, key)
        assert presenter.place == place


def test_each_card_is_brought_into_sight_and_named(shell, presenter):
    found = stops(journey(shell), shell.workspace.map_id)
    for stop in found:
        QTest.keyClick(presenter, Key.Key_Space)
        card = presenter.stage.surface.picture.card(stop.touchpoint_id)
        area = presenter.stage.mapToScene(presenter.stage.viewport().rect()).boundingRect()
        assert area.contains(card.x, card.y)
        assert area.contains(card.right, card.bottom)
        assert presenter.caption.title.text() == stop.title
        assert presenter.caption.place.text() == f"{stop.number} of {len(found)}"
        assert presenter.caption.phase.text() == stop.phase_title
    QTest.keyClick(presenter, Key.Key_Space)
    assert presenter.place == len(found)


def test_home_end_and_a_number(presenter):
    total = len(presenter._stops)
    QTest.keyClick(presenter, Key.Key_End)
    assert presenter.place == total
    QTest.keyClick(presenter, Key.Key_Home)
    assert presenter.place == 1
    QTest.keyClicks(presenter, "12")
    assert presenter._hint.isVisible()
    QTest.keyClick(presenter, Key.Key_Return)
    assert presenter.place == 12
    assert not presenter._hint.isVisible()
    QTest.keyClicks(presenter, "99999")
    QTest.keyClick(presenter, Key.Key_Return)
    assert presenter.place == total


@pytest.mark.parametrize(("key", "name"), [(Key.Key_B, "black"), (Key.Key_Period, "black"), (Key.Key_W, "white")])
def test_the_screen_goes_blank_and_comes_back(presenter, key, name):
    QTest.keyClick(presenter, Key.Key_Space)
    QTest.keyClick(presenter, key)
    assert presenter.blank.isVisible()
    assert presenter.blank.grab().toImage().pixelColor(50, 50).name() == {"black": "#000000", "white": "#ffffff"}[name]
    QTest.keyClick(presenter, key)
    assert not presenter.blank.isVisible()
    QTest.keyClick(presenter, key)
    QTest.keyClick(presenter, Key.Key_Escape)
    assert not presenter.blank.isVisible()
    assert presenter.isVisible()
    QTest.keyClick(presenter, key)
    QTest.keyClick(presenter, Key.Key_Space)
    assert not presenter.blank.isVisible()
    assert presenter.place == 2


def test_escape_leaves_at_the_touchpoint_last_shown(shell, presenter):
    for key in (Key.Key_Space, Key.Key_Space, Key.Key_4, Key.Key_Escape, Key.Key_Escape):
        assert presenter.isVisible()
        QTest.keyClick(presenter, key)
    second = order.touchpoints(journey(shell), shell.workspace.map_id)[1]
    assert shell.workspace.selection.keys == (second.key,)
    assert [each for each in shell.window.findChildren(Presenter) if each.isVisible()] == []


def test_it_begins_at_the_selected_touchpoint(shell):
    third = order.touchpoints(journey(shell), shell.workspace.map_id)[2]
    shell.workspace.selection.set([third.key])
    presenter = begin(shell)
    assert presenter.place == 3
    presenter.close()


def test_clicks_and_swipes(presenter):
    middle = presenter.rect().center()
    QTest.mouseClick(presenter, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseClick(presenter, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseClick(presenter, Qt.MouseButton.RightButton, pos=middle)
    assert presenter.place == 1
    for across, place in ((-200, 2), (200, 1)):
        QTest.mousePress(presenter, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseRelease(presenter, Qt.MouseButton.LeftButton, pos=middle + QPoint(across, 10))
        assert presenter.place == place


def test_it_moves_in_at_most_200_ms_and_not_at_all_where_motion_is_reduced(stage, shell):
    presenter = begin(shell)
    QTest.keyClick(presenter, Key.Key_Space)
    assert not presenter.stage.is_moving
    presenter.close()
    stage.program.settings.reduced_motion = False
    presenter = begin(shell)
    QTest.qWaitForWindowExposed(presenter)
    QTest.keyClick(presenter, Key.Key_End)
    assert presenter.stage.is_moving
    assert DURATION_MS <= 200
    stage.qtbot.waitUntil(lambda: not presenter.stage.is_moving)
    QTest.keyClick(presenter, Key.Key_Home)
    presenter.close()


def test_it_follows_edits_and_undo(shell, presenter):
    QTest.keyClick(presenter, Key.Key_End)
    here = presenter._stops[-1].touchpoint_id
    first = order.touchpoints(journey(shell), shell.workspace.map_id)[0]
    shell.workspace.editor.rename(("touchpoint", here), "Other words")
    assert presenter.caption.title.text() == "Other words"
    shell.workspace.selection.set([first.key])
    shell.workspace.editor.delete_selection()
    assert presenter._stops[presenter.place - 1].touchpoint_id == here
    shell.workspace.editor.undo()
    assert presenter.place == len(presenter._stops)


def test_it_ends_with_its_map(stage, shell, presenter):
    from journeymap.model.edits import maps

    gone = shell.workspace.map_id
    shell.workspace.editor.apply(Message("edit.delete-map", title="x"), lambda: maps.remove(journey(shell), gone))
    stage.qtbot.waitUntil(lambda: not [p for p in shell.window.findChildren(Presenter) if p.isVisible()])


def test_an_empty_map_can_be_shown(stage, document):
    shell = stage.open(document("blank"))
    presenter = begin(shell)
    for key in (Key.Key_Space, Key.Key_End, Key.Key_Home, Key.Key_5, Key.Key_Return):
        QTest.keyClick(presenter, key)
        assert presenter.place == 0
    QTest.keyClick(presenter, Key.Key_Escape)


def test_the_other_screen_is_the_audiences():
    assert other_screen("laptop", ["laptop", "wall"]) == "wall"
    assert other_screen("wall", ["laptop", "wall"]) == "laptop"
    assert other_screen("laptop", ["laptop"]) == "laptop"


def test_it_shows_the_map_as_it_is_looked_at(shell):
    shell.workspace.set_view(View(rows_by=Grouping.OWNER, rows=(Row.READINGS,)))
    made = begin(shell)
    assert made._picture.view == View(rows_by=Grouping.OWNER, rows=(Row.READINGS,), scale=1.5)
    made.close()


def test_each_step_is_told(presenter, shell):
    told = []
    for _ in range(3):
        QTest.keyClick(presenter, Key.Key_Space)
        told.append(presenter.accessibleName())
    assert [each.split(",")[0] for each in told] == ["1 of 31", "2 of 31", "3 of 31"]
    second = stops(journey(shell), shell.workspace.map_id)[1]
    assert second.pains
    for text in (second.phase_title, second.title, *second.pains):
        assert text in told[1]
    assert second.pains[0] not in told[2]


def test_language_and_colours_change_while_one_presents(presenter, shell, stage):
    for _ in range(2):
        QTest.keyClick(presenter, Key.Key_Space)
    stage.program.settings.language = "de"
    assert presenter.windowTitle().startswith("Vorführung")
    assert (presenter.place, presenter.caption.place.text()) == (2, "2 von 31")
    before = presenter.stage
    stage.program.settings.theme = "dark"
    assert presenter.stage is not before
    canvas = stage.program.theme.colours["canvas"]
    assert presenter.grab().toImage().pixelColor(2, presenter.height() - 4).name() == canvas.lower()
    QTest.keyClick(presenter, Key.Key_Space)
    assert presenter.caption.place.text() == "3 von 31"


def test_presenting_again_leaves_one_presenter(presenter, shell):
    again = begin(shell)
    assert again.isVisible()
    assert not isValid(presenter) or not presenter.isVisible()
    again.close()


def test_nothing_keeps_a_presenter_that_is_closed(shell, qtbot):
    shown = ref(begin(shell))
    shown().close()
    qtbot.waitUntil(lambda: shown() is None or not isValid(shown()))
    gc.collect()
    assert shown() is None


def test_a_number_being_typed_stays_in_sight_in_another_language(stage, presenter, qtbot):
    qtbot.keyClicks(presenter, "12")
    stage.program.settings.language = "de"
    assert presenter._hint.text() == stage.program.texts.text("presenter.go-to", number="12")
    own = [each for each in presenter.children() if each in (presenter.stage, presenter._hint)]
    assert own[-1] is presenter._hint
