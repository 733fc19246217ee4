"""What is got ready for a drag is what is on screen; many rings look like few; a frame has one level of detail."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from journeymap.model.journey import Journey
from journeymap.ui.canvas import surface
from journeymap.ui.canvas.detail import Band
from journeymap.ui.canvas.tools import glass, move
from journeymap.ui.canvas.tools.ghost import LIVE
from tests.benchmarks.large_map import MAP as LARGE_MAP
from tests.benchmarks.large_map import large_journey
from tests.model.sample import START
from tests.ui.canvas.desk import bench, on, press, pull
from tests.ui.canvas.desk import move as moved
from tests.ui.rest import rest

FIRST = ("touchpoint", START)


@pytest.fixture
def desk(qtbot):
    return bench(qtbot)


@pytest.fixture
def large(qtbot, monkeypatch):
    monkeypatch.setattr("tests.ui.canvas.desk.MAP", LARGE_MAP)
    return bench(qtbot, large_journey(250))


def hold(desk) -> None:
    """Press, and hold still until all is ready for a drag."""
    desk.canvas.hands._hold.setInterval(600_000)  # on a slow machine it is no long press either
    press(desk, on(desk, FIRST))
    ready(desk)


def ready(desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.canvas.hands._glass._ahead.isNull())
    rest(desk.qtbot)


def shots(monkeypatch) -> list[bool]:
    """Fills with one entry for each picture taken of the canvas."""
    taken, true = [], glass.snapshot

    def snapshot(view):
        taken.append(True)
        return true(view)

    monkeypatch.setattr(glass, "snapshot", snapshot)
    return taken


def test_a_drag_starts_with_the_picture_taken_while_the_hand_rested(desk, monkeypatch):
    taken = shots(monkeypatch)
    hold(desk)
    assert len(taken) == 1
    expected = desk.canvas.hands._glass._shot().toImage()
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    assert len(taken) == 2  # the one before, and the one that this test took
    behind, far = desk.canvas.hands._glass.backdrop.toImage(), QRect(500, 300, 500, 400)
    assert behind.copy(far) == expected.copy(far)
    desk.canvas.hands.drop()


def test_a_picture_that_is_out_of_date_is_not_used(desk, monkeypatch):
    hold(desk)
    taken = shots(monkeypatch)
    desk.canvas.viewport().repaint()
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    assert len(taken) == 1
    desk.canvas.hands.drop()


def test_what_is_painted_later_is_taken_once_more(desk, monkeypatch):
    hold(desk)
    taken = shots(monkeypatch)
    desk.canvas.viewport().repaint()  # what was drawn roughly, say
    ready(desk)
    assert len(taken) == 1
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    assert len(taken) == 1
    desk.canvas.hands.drop()
    desk.canvas.viewport().repaint()
    rest(desk.qtbot, 60)
    assert len(taken) == 1, "nobody drags any more"


def test_a_drag_is_made_while_the_hand_rests(desk, monkeypatch):
    hold(desk)
    made, true = [], move.Move._begin
    monkeypatch.setattr(move.Move, "_begin", lambda gesture: (made.append(gesture), true(gesture))[1])
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    assert isinstance(desk.canvas.hands.gesture, move.Move)
    assert not made
    desk.canvas.hands.drop()


@pytest.mark.parametrize("what", ["another selection", "another place", "an edit"])
def test_a_drag_made_for_something_else_is_not_used(desk, what):
    hold(desk)
    ready = desk.canvas.hands._ready[1]
    if what == "another selection":
        desk.canvas.set_selection({item.key for item in desk.canvas.surface.cards()})
    elif what == "another place":
        desk.canvas._set_zoom(1.4)
    else:
        desk.editor.rename(FIRST, "Anders")
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    gesture = desk.canvas.hands.gesture
    if what == "another selection":
        assert len(gesture._ids) == len(desk.canvas.surface.cards())
    assert gesture is not ready
    desk.canvas.hands.drop()


def test_tables_that_a_drag_asks_are_made_while_the_hand_rests(desk, monkeypatch):
    made, true = [], Journey._index

    def index(journey, table, field):
        if (table, field) not in journey._indexes:
            made.append((table, field))
        return true(journey, table, field)

    desk.journey._indexes.clear()
    hold(desk)
    monkeypatch.setattr(Journey, "_index", index)
    moved(desk, on(desk, FIRST) + QPoint(30, 20), held=True)
    assert desk.canvas.hands.gesture is not None
    assert not [name for name in made if name[0] in ("link", "touchpoint")], "the large ones"
    desk.canvas.hands.drop()


def test_a_click_leaves_nothing_ready(desk):
    hold(desk)
    desk.canvas.hands.drop()
    assert desk.canvas.hands._glass._ahead.isNull()


def test_only_links_of_cards_in_sight_follow_a_drag_of_all(large):
    canvas = large.canvas
    canvas.choose({item.key for item in canvas.surface.cards()})
    seen = move.cards_in(canvas, canvas.viewport().rect())
    assert 0 < len(seen) < 250
    middle = min(seen.values(), key=lambda item: (on(large, item.key) - QPoint(500, 300)).manhattanLength())
    start = on(large, middle.key)
    pull(large, start, start + QPoint(40, 30))
    ends = canvas.hands.gesture._ends(seen, set(canvas.hands.gesture._ids))
    journey = large.journey
    near = {link.id for link in canvas.hands.gesture._links_of(seen)}
    assert 0 < len(ends) == min(LIVE, len(near)) < len(journey.snapshot()._tables["link"])
    canvas.hands.drop()


def test_rings_of_many_are_around_the_same_cards(large, monkeypatch):
    canvas = large.canvas
    canvas.choose({item.key for item in canvas.surface.cards()})
    window = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    many = set(canvas.surface._chosen_in(window, 5.0))
    monkeypatch.setattr(surface, "_FEW", 10_000)
    assert many == set(canvas.surface._chosen_in(window, 5.0))


def test_all_parts_of_a_frame_have_one_level_of_detail(large, monkeypatch):
    """A strip that a pan uncovers holds few items; it must not look nearer than what it borders on."""
    canvas, levels = large.canvas, set()
    monkeypatch.setattr("journeymap.ui.canvas.detail.CROWD", 120)
    canvas._set_zoom(0.3)
    rest(large.qtbot, 100)
    true = canvas.surface._paint_layers
    monkeypatch.setattr(
        canvas.surface, "_paint_layers", lambda *given: (levels.add(Band(given[3])), true(*given))[1], raising=True
    )
    canvas.viewport().repaint()
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value() + 30)
    QApplication.processEvents()
    canvas.viewport().repaint(QRect(0, 0, 20, 300))
    assert levels == {Band.MIDDLE}
