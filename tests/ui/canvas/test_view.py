"""The canvas as people use it: looking, clicking, zooming, without a mouse, without a map."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from journeymap.model.changes import Change, Changes
from journeymap.model.layout.shapes import Rect
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas import tooltip
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.theme import tokens
from tests.model.sample import BUY, FINISH, START
from tests.ui.canvas.maps import HOSTILE, small, titled

Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND, THIRD = (("touchpoint", name) for name in (START, BUY, FINISH))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(qtbot):
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_picture(small(), tokens.load("light"))
    view.show()
    qtbot.waitExposed(view)
    view.fit()
    return view


def centre(canvas, key):
    return canvas.mapFromScene(QPointF(*canvas.surface.item_of(key).bounds.centre))


def click(canvas, at, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(canvas.viewport(), LEFT, modifiers, at)


def wheel(canvas, at, turn, modifiers):
    where = QPointF(at)
    event = QWheelEvent(
        where, canvas.viewport().mapToGlobal(where), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def empty_spot(canvas):
    rect = canvas.surface.item_of(SECOND).bounds
    return canvas.mapFromScene(QPointF(rect.x, rect.bottom + 8))


def test_a_click_selects_and_says_so(canvas, qtbot):
    with qtbot.waitSignal(canvas.selection_changed) as told, qtbot.waitSignal(canvas.clicked_key) as clicked:
        click(canvas, centre(canvas, SECOND))
    assert told.args == [{SECOND}]
    assert clicked.args == [SECOND]


def test_ctrl_and_shift_extend_and_empty_space_clears(canvas):
    click(canvas, centre(canvas, FIRST))
    click(canvas, centre(canvas, SECOND), Shift)
    click(canvas, centre(canvas, THIRD), Ctrl)
    click(canvas, centre(canvas, FIRST), Ctrl)
    assert canvas.surface.selection == {SECOND, THIRD}
    click(canvas, empty_spot(canvas))
    assert canvas.surface.selection == frozenset()


def test_set_selection_tells_nobody(canvas, qtbot):
    with qtbot.assertNotEmitted(canvas.selection_changed):
        canvas.set_selection([FIRST])
    assert canvas.surface.selection == {FIRST}


def test_a_ring_shows_what_is_selected(canvas):
    before = canvas.grab().toImage()
    canvas.set_selection([FIRST])
    assert canvas.grab().toImage() != before
    canvas.set_selection([])
    canvas.surface.current = None
    assert canvas.grab().toImage() == before


def test_a_band_drawn_on_empty_space_selects_cards(canvas):
    view = canvas.viewport()
    start = empty_spot(canvas)
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(30, 5))
    QTest.mouseMove(view, centre(canvas, SECOND) + QPoint(10, 0))
    QTest.mouseRelease(view, LEFT, pos=centre(canvas, SECOND))
    assert canvas.surface.selection == {SECOND}


def test_a_double_click_opens(canvas, qtbot):
    with qtbot.waitSignal(canvas.activated) as opened:
        QTest.mouseDClick(canvas.viewport(), LEFT, pos=centre(canvas, THIRD))
    assert opened.args == [THIRD]


def test_the_context_menu_is_about_what_lies_under_the_pointer(canvas, qtbot):
    at = centre(canvas, THIRD)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.viewport().mapToGlobal(at))
    with qtbot.waitSignal(canvas.context_menu) as asked:
        QApplication.sendEvent(canvas.viewport(), event)
    assert asked.args[0] == THIRD
    assert canvas.surface.selection == {THIRD}


def test_a_link_is_hit_on_its_line_only(canvas):
    item = canvas.surface.item_of(("link", "one"))
    points = canvas.surface.picture.plan.routes["one"].points
    ox, oy = canvas.surface.picture.origin
    x, y = ((points[0].x + points[1].x) / 2 + ox, (points[0].y + points[1].y) / 2 + oy)
    assert canvas.key_at(canvas.mapFromScene(QPointF(x, y))) == ("link", "one")
    assert item is not None


def test_ctrl_wheel_zooms_at_the_pointer(canvas):
    canvas.zoom_100()
    at = QPoint(300, 250)
    before = canvas.mapToScene(at)
    for _ in range(5):
        wheel(canvas, at, 120, Ctrl)
    assert canvas.zoom == pytest.approx(1.2**5)
    after = canvas.mapToScene(at)
    assert abs(after.x() - before.x()) < 2
    assert abs(after.y() - before.y()) < 2


def test_zoom_has_limits(canvas):
    canvas.zoom_by(1000, QPoint(10, 10))
    assert canvas.zoom == 4.0
    canvas.zoom_by(1e-6, QPoint(10, 10))
    assert canvas.zoom == 0.05


def test_shift_wheel_and_drags_pan(canvas):
    canvas.zoom_by(4 / canvas.zoom, QPoint(450, 300))
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    start = across.value()
    wheel(canvas, QPoint(100, 100), -120, Shift)
    assert across.value() > start
    was = (across.value(), down.value())
    middle = Qt.MouseButton.MiddleButton
    QTest.mousePress(canvas.viewport(), middle, pos=QPoint(300, 300))
    QTest.mouseMove(canvas.viewport(), QPoint(260, 280))
    QTest.mouseRelease(canvas.viewport(), middle, pos=QPoint(260, 280))
    assert (across.value(), down.value()) == (was[0] + 40, was[1] + 20)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    QTest.mousePress(canvas.viewport(), LEFT, pos=QPoint(300, 300))
    QTest.mouseMove(canvas.viewport(), QPoint(310, 300))
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=QPoint(310, 300))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert across.value() == was[0] + 30
    assert canvas.surface.selection == frozenset()


def test_arrows_go_from_card_to_card(canvas, qtbot):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.surface.selection == {FIRST}
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.surface.current == THIRD
    QTest.keyClick(canvas, Qt.Key.Key_Left, Ctrl)
    assert (canvas.surface.current, canvas.surface.selection) == (FIRST, {THIRD})
    QTest.keyClick(canvas, Qt.Key.Key_Space, Ctrl)
    assert canvas.surface.selection == {FIRST, THIRD}
    with qtbot.waitSignal(canvas.activated) as opened:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert opened.args == [FIRST]


def test_hostile_text_stays_text_in_the_tooltip(canvas):
    canvas.show_picture(small(titled(HOSTILE)))
    at = centre(canvas, FIRST)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert "&lt;img" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()
    assert len(tooltip.as_html("x" * 100_000)) < 2_100


def test_an_edit_repaints_and_keeps_the_rest(canvas):
    journey = titled("Start")
    shown = small(journey)
    canvas.show_picture(shown)
    canvas.grab()
    record = journey.need(Touchpoint, START)
    changes = Changes({record.key: Change(record, record.model_copy(update={"title": "Anders"}))})
    journey.apply(changes)
    after, dirty = shown.changed(journey, changes)
    canvas.repaint_changed(after, dirty)
    patched = canvas.grab().toImage()
    canvas.show_picture(after)
    assert patched == canvas.grab().toImage()
    assert dirty


def test_what_is_gone_is_not_selected(canvas, qtbot):
    canvas.set_selection([FIRST])
    with qtbot.waitSignal(canvas.selection_changed) as told:
        canvas.clear()
    assert told.args == [set()]


@pytest.mark.parametrize("zoom", [0.06, 0.15, 0.3, 1.0, 2.5])
@pytest.mark.parametrize("theme", tokens.NAMES)
def test_every_band_shows_the_map_in_every_theme(canvas, zoom, theme, monkeypatch):
    monkeypatch.setattr("journeymap.ui.canvas.detail.CROWD", -1)
    canvas.set_theme(tokens.load(theme))
    canvas.show_rect(canvas.surface.item_of(FIRST).bounds, 1.0)
    canvas._set_zoom(zoom)
    canvas.centerOn(QPointF(*canvas.surface.item_of(FIRST).bounds.centre))
    image = canvas.grab().toImage()
    ground = tokens.load(theme).colours["canvas"]
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 880, 2) for y in range(0, 580, 2)}
    assert ground in colours
    assert len(colours) > 3


def test_no_map_is_said(canvas):
    canvas.clear()
    image = canvas.grab().toImage()
    middle = {image.pixel(x, y) for x in range(300, 600) for y in range(270, 330)}
    assert len(middle) > 1
    assert canvas.key_at(QPoint(100, 100)) is None


def test_cards_are_there_for_screen_readers(canvas):
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.childCount() == 3
    names = [interface.child(at).text(QAccessible.Text.Name) for at in range(3)]
    assert names[1].startswith("Touchpoint 2 of 3: Buy, Office")
    canvas.set_selection([SECOND])
    assert interface.child(1).state().selected
    at = canvas.viewport().mapToGlobal(centre(canvas, THIRD))
    assert interface.childAt(at.x(), at.y()) is interface.child(2)
    assert interface.indexOfChild(interface.child(2)) == 2
    canvas.clear()
    assert interface.childCount() == 0


def test_canvases_come_and_go(qapp):
    for _ in range(20):
        view = CanvasView()
        view.show_picture(small())
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface.child(0).isValid()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def test_back_at_the_first_card_the_names_of_the_lanes_are_seen_again(canvas):
    canvas.resize(420, 320)
    canvas.zoom_100()
    canvas.reveal(THIRD)
    assert canvas.mapFromScene(QPointF(0, 0)).x() < -100
    canvas.reveal(FIRST)
    shown = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert shown.left() <= 0
    assert shown.right() >= canvas.surface.item_of(FIRST).bounds.right


def test_what_is_in_view_stays_where_it_is(canvas):
    canvas.resize(420, 320)
    canvas.zoom_100()
    card = canvas.surface.item_of(SECOND).bounds
    canvas.centerOn(QPointF(*card.centre))
    before = canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()
    canvas.reveal(SECOND)
    assert (canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()) == before


def test_of_what_is_wider_than_the_window_the_beginning_is_shown(canvas):
    canvas.resize(420, 320)
    canvas.zoom_100()
    canvas.set_content(Rect(0.0, 0.0, 4_000.0, 400.0))
    wide = QRectF(500.0, 0.0, 1_500.0, 40.0)
    canvas.centerOn(QPointF(3_500.0, 20.0))
    canvas.bring_into_view(wide)
    assert 0 <= canvas.mapFromScene(wide.topLeft()).x() <= 60
    canvas.centerOn(QPointF(1_200.0, 20.0))
    before = canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()
    canvas.bring_into_view(wide)
    assert (canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value()) == before
