"""The mouse on the map: each gesture commits once, shows itself while it lasts, and Esc leaves nothing of it."""

import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPalette, QPixmap, QPointingDevice, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.model import order
from journeymap.model.edits import fields, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tools.band import SIDE
from journeymap.ui.canvas.tools.connect import Connect
from journeymap.ui.canvas.tools.hands import LONG_PRESS_MS
from journeymap.ui.canvas.tools.heads import MoveHead
from journeymap.ui.canvas.tools.knobs import TARGET, Does
from journeymap.ui.canvas.tools.move import Move
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, MAP, OFFICE, START
from tests.ui.canvas.desk import bench, drag, key, mouse, move, on, press, pull, release, typed

FIRST, SECOND, THIRD = (("touchpoint", name) for name in (START, BUY, FINISH))
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
K = Qt.Key


@pytest.fixture
def desk(qtbot):
    made = bench(qtbot)
    yield made
    assert made.replayed() == made.journey
    made.steps()


def place(desk, touchpoint_id):
    found = desk.journey.need(Touchpoint, touchpoint_id)
    return found.phase_id, found.lane_id


def columns(desk, phase_id):
    return [[each.id for each in column] for column in order.columns(desk.journey, phase_id)]


def undone(desk):
    """After one undo everything is as it was at first."""
    assert desk.steps() == 1
    desk.document.undo()
    return desk.journey == desk.start


def scene(desk, x, y):
    return desk.canvas.mapFromScene(QPointF(x, y))


def empty_cell(desk):
    """A place in the grid without a card: second phase, second lane."""
    row = desk.canvas.surface.picture.plan.rows[1]
    third = desk.canvas.surface.item_of(THIRD).bounds
    return scene(desk, third.centre.x + 30, desk.canvas.surface.picture.origin.y + row.start + row.size / 2)


def handle(desk, record, side="right"):
    """Where the handle of a card is, after the pointer has come there."""
    move(desk, on(desk, record))
    rect = desk.canvas.surface.item_of(record).bounds
    x = rect.right + 8 if side == "right" else rect.x - 8
    return scene(desk, x, rect.centre.y)


def test_a_card_goes_to_the_end_of_another_phase(desk):
    end = on(desk, THIRD) + QPoint(130, 0)
    drag(desk, on(desk, FIRST), end)
    assert place(desk, START) == (AFTER, CUSTOMER)
    assert columns(desk, AFTER) == [[FINISH], [START]]
    assert desk.canvas.hands.gesture is None
    assert undone(desk)


def test_a_card_goes_between_two_columns(desk):
    first, second = (desk.canvas.surface.item_of(each).bounds for each in (FIRST, SECOND))
    between = scene(desk, (first.centre.x + second.centre.x) / 2, first.centre.y)
    drag(desk, on(desk, THIRD), between)
    assert columns(desk, BEFORE) == [[START], [FINISH], [BUY]]
    assert undone(desk)


def test_a_card_joins_a_column_in_another_lane(desk):
    second = on(desk, SECOND)
    drag(desk, on(desk, THIRD), QPoint(second.x(), on(desk, FIRST).y()))
    assert columns(desk, BEFORE)[1] == [BUY, FINISH] or columns(desk, BEFORE)[1] == [FINISH, BUY]
    assert place(desk, FINISH) == (BEFORE, CUSTOMER)
    assert undone(desk)


def test_a_card_goes_to_another_lane_of_its_column(desk):
    first = on(desk, FIRST)
    drag(desk, first, QPoint(first.x(), on(desk, SECOND).y()))
    assert place(desk, START) == (BEFORE, OFFICE)
    assert undone(desk)


def test_dropped_where_it_stood_nothing_happens(desk):
    drag(desk, on(desk, FIRST), on(desk, FIRST) + QPoint(6, 12))
    assert desk.steps() == 0


def test_several_cards_move_together_as_one_step(desk):
    desk.canvas.choose({FIRST, SECOND})
    drag(desk, on(desk, SECOND), on(desk, THIRD) + QPoint(250, 90))
    assert [place(desk, each)[0] for each in (START, BUY)] == [AFTER, AFTER]
    assert columns(desk, AFTER) == [[FINISH], [START], [BUY]]
    assert desk.canvas.surface.selection == {FIRST, SECOND}
    assert undone(desk)


def test_several_cards_straight_down_keep_their_columns(desk):
    desk.canvas.choose({FIRST, THIRD})
    down = on(desk, SECOND).y() - on(desk, FIRST).y()
    drag(desk, on(desk, FIRST), on(desk, FIRST) + QPoint(0, down))
    assert place(desk, START) == (BEFORE, OFFICE)
    assert place(desk, FINISH) == (AFTER, OFFICE)
    assert undone(desk)


def test_ctrl_while_dropping_copies(desk):
    drag(desk, on(desk, FIRST), on(desk, THIRD) + QPoint(130, 0), Ctrl)
    (copy,) = (each for each in desk.journey.all(Touchpoint) if each.origin_id == START)
    assert (copy.title, copy.phase_id) == ("Start", AFTER)
    assert place(desk, START) == (BEFORE, CUSTOMER)
    assert desk.canvas.surface.selection == {copy.key}
    assert undone(desk)


def test_ctrl_held_from_the_start_drags_what_was_selected(desk):
    desk.canvas.choose({FIRST, SECOND})
    pull(desk, on(desk, FIRST), on(desk, THIRD) + QPoint(130, 0), Ctrl)
    assert desk.canvas.surface.selection == {FIRST, SECOND}
    release(desk, on(desk, THIRD) + QPoint(130, 0))
    assert place(desk, START)[0] == AFTER


@pytest.mark.parametrize("start", ["card", "handle", "phase", "lane"])
def test_esc_in_the_middle_leaves_nothing(desk, start):
    begin = {
        "card": lambda: on(desk, FIRST),
        "handle": lambda: handle(desk, FIRST),
        "phase": lambda: on(desk, ("phase", BEFORE)),
        "lane": lambda: lane_head(desk, CUSTOMER),
    }[start]()
    pull(desk, begin, begin + QPoint(300, 120))
    assert isinstance(desk.canvas.hands.gesture, Move | Connect | MoveHead)
    assert desk.canvas.hands._glass.isVisible()
    key(desk, K.Key_Escape)
    assert desk.canvas.hands.gesture is None
    assert not desk.canvas.hands._glass.isVisible()
    move(desk, begin + QPoint(200, 100), held=True)
    release(desk, begin + QPoint(200, 100))
    assert desk.steps() == 0
    assert desk.journey == desk.start
    drag(desk, on(desk, FIRST), on(desk, THIRD) + QPoint(130, 0))
    assert desk.steps() == 1


def test_a_drag_shows_where_the_card_would_stand(desk):
    pull(desk, on(desk, FIRST), on(desk, THIRD) + QPoint(130, 0))
    glass = desk.canvas.hands._glass
    spot = desk.canvas.hands.gesture._spot
    assert not spot.joins
    room = desk.canvas.hands.gesture.parting().by
    where = desk.canvas.mapFromScene(QPointF(*spot.marker.centre)) + QPoint(room // 2, 0)
    image = glass.grab().toImage()
    assert image.pixelColor(where) == desk.canvas.surface.ink.colour("selection")
    move(desk, QPoint(on(desk, THIRD).x(), on(desk, SECOND).y()), held=True)
    assert desk.canvas.hands.gesture._spot.joins
    key(desk, K.Key_Escape)


def test_an_edit_from_elsewhere_ends_a_drag(desk):
    pull(desk, on(desk, FIRST), on(desk, THIRD))
    desk.editor.rename(SECOND, "Anders")
    assert desk.canvas.hands.gesture is None
    release(desk, on(desk, THIRD))
    assert desk.steps() == 1


def test_a_locked_phase_keeps_its_cards(desk):
    desk.editor.apply(Message("x"), lambda: fields.edit(desk.journey, Phase, [BEFORE], locked=True))
    drag(desk, on(desk, FIRST), on(desk, THIRD) + QPoint(130, 0))
    assert place(desk, START) == (BEFORE, CUSTOMER)
    assert desk.said == [Message("lock.phase", title="Before")]


def test_the_canvas_runs_on_at_its_edge(qtbot):
    desk = bench(qtbot, size=(500, 420))
    desk.canvas._set_zoom(1.4)
    desk.canvas.reveal(FIRST)
    across = desk.canvas.horizontalScrollBar()
    start = on(desk, FIRST)
    edge = QPoint(desk.canvas.viewport().width() - 6, start.y())
    before = across.value()
    pull(desk, start, edge)
    qtbot.waitUntil(lambda: across.value() > before + 100)
    key(desk, K.Key_Escape)
    release(desk, edge)
    assert desk.steps() == 0


def test_a_link_is_drawn_from_a_handle_onto_a_card(desk):
    drag(desk, handle(desk, FIRST), on(desk, THIRD))
    (new,) = (link for link in desk.journey.all(Link) if link.id not in ("one", "two"))
    assert (new.source_id, new.target_id) == (START, FINISH)
    assert undone(desk)


def test_the_target_is_marked(desk):
    pull(desk, handle(desk, FIRST), on(desk, THIRD))
    assert desk.canvas.hands.gesture._target == FINISH
    assert desk.canvas.hands.gesture.area().contains(on(desk, THIRD))
    key(desk, K.Key_Escape)


def test_dropped_in_the_open_a_linked_card_appears_and_is_written_on(desk, qtbot):
    drag(desk, handle(desk, FIRST), empty_cell(desk))
    new = desk.canvas.writer.key
    assert place(desk, new[1]) == (AFTER, OFFICE)
    assert [link.target_id for link in desk.journey.referring(Link, "source_id", START)] == [BUY, new[1]]
    typed(desk, "Neu")
    key(desk, K.Key_Return)
    assert desk.journey.find(new).title == "Neu"
    assert undone(desk)


def test_esc_takes_a_card_drawn_into_the_open_back(desk):
    drag(desk, handle(desk, FIRST), empty_cell(desk))
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start
    assert desk.steps() == 0


def test_a_link_to_itself_is_refused_in_words(desk):
    pull(desk, handle(desk, FIRST), on(desk, THIRD))
    release(desk, on(desk, FIRST))
    assert desk.said == [Message("rule.link-to-itself")]
    assert desk.steps() == 0


def test_a_link_that_is_there_is_said(desk):
    drag(desk, handle(desk, FIRST), on(desk, SECOND))
    assert desk.said == [Message("link.exists")]
    assert desk.steps() == 0


def test_handles_are_large_enough_and_leave_room_to_drag(desk):
    move(desk, on(desk, FIRST))
    knobs = desk.canvas.hands.knobs
    assert len(knobs) == 4
    assert {knob.does for knob in knobs} == {Does.LINK}
    assert all(knob.target.width() >= 32 and knob.target.height() >= 32 for knob in knobs)
    assert not any(knob.target.contains(on(desk, FIRST)) for knob in knobs)
    desk.canvas._set_zoom(0.2)
    move(desk, on(desk, FIRST))
    assert desk.canvas.hands.knobs == []
    assert TARGET >= 32


@pytest.mark.parametrize("side", ["top", "bottom", "left", "right"])
def test_a_card_grabbed_anywhere_up_to_its_edge_moves(desk, side):
    """The handles lie outside: from the middle of an edge, too, a drag moves the card."""
    desk.canvas.choose({FIRST})
    rect = desk.canvas.mapFromScene(qrect(desk.canvas.surface.item_of(FIRST).bounds)).boundingRect()
    middle = rect.center()
    start = {
        "top": QPoint(middle.x(), rect.top() + 2),
        "bottom": QPoint(middle.x(), rect.bottom() - 2),
        "left": QPoint(rect.left() + 2, middle.y()),
        "right": QPoint(rect.right() - 2, middle.y()),
    }[side]
    move(desk, start)
    drag(desk, start, QPoint(start.x(), on(desk, SECOND).y()))
    assert place(desk, START) == (BEFORE, OFFICE)
    assert desk.journey.count(Link) == desk.start.count(Link)
    assert undone(desk)


def test_the_targets_of_the_handles_lie_outside_the_card(desk):
    move(desk, on(desk, FIRST))
    card = desk.canvas.mapFromScene(qrect(desk.canvas.surface.item_of(FIRST).bounds)).boundingRect()
    for knob in desk.canvas.hands.knobs:
        assert not knob.target.intersects(card.adjusted(1, 1, -1, -1))
        assert knob.target.adjusted(-1, -1, 1, 1).intersects(card)


def test_several_dragged_onto_columns_and_back_share_these_as_before(desk):
    """Start and Buy, a column each, are dragged onto two others: they share those, and come back as they were."""
    steps = [column[0].step for column in order.columns(desk.journey, BEFORE)]
    below = [Place(BEFORE, OFFICE, steps[0]), Place(BEFORE, CUSTOMER, steps[1])]
    beyond = [Place(AFTER, OFFICE, "a1"), Place(AFTER, CUSTOMER, "a2")]
    for name, where in zip("xywz", (*below, *beyond), strict=True):
        added = touchpoints.add(desk.journey, where, name, touchpoint_id=name)
        desk.document.commit(Message("edit.add-touchpoint"), added)
    before = desk.journey.snapshot()
    desk.canvas.choose({FIRST, SECOND})
    target = QPoint(on(desk, ("touchpoint", "w")).x(), on(desk, FIRST).y())
    drag(desk, on(desk, FIRST), target)
    assert [set(column) for column in columns(desk, AFTER)] == [{FINISH}, {START, "w"}, {BUY, "z"}]
    back = QPoint(on(desk, ("touchpoint", "x")).x(), on(desk, FIRST).y())
    drag(desk, on(desk, FIRST), back)
    wanted = [{each.id for each in column} for column in order.columns(before, BEFORE)]
    assert [set(column) for column in columns(desk, BEFORE)] == wanted
    assert columns(desk, AFTER) == [[FINISH], ["w"], ["z"]]


def test_the_one_card_selected_has_handles_too(desk):
    desk.canvas.choose({FIRST})
    move(desk, QPoint(5, 5))
    assert {knob.key for knob in desk.canvas.hands.knobs} == {FIRST}


def test_a_double_click_renames_in_place(desk):
    for record in (FIRST, ("phase", BEFORE), ("map", MAP)):
        at = (
            on(desk, record)
            if record[0] != "map"
            else scene(desk, 60, desk.canvas.surface.item_of(record).bounds.y + 14)
        )
        QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert desk.canvas.writer.key == record
        typed(desk, "Neu")
        key(desk, K.Key_Return)
        assert desk.journey.find(record).title == "Neu"
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=lane_head(desk, CUSTOMER))
    assert desk.canvas.writer.key == ("lane", CUSTOMER)
    key(desk, K.Key_Escape)


def test_a_double_click_on_an_empty_cell_makes_a_card_there(desk):
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=empty_cell(desk))
    new = desk.canvas.writer.key
    assert place(desk, new[1]) == (AFTER, OFFICE)
    typed(desk, "Neu")
    key(desk, K.Key_Return)
    assert undone(desk)
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=empty_cell(desk))
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start


def test_a_double_click_outside_the_grid_makes_nothing(desk):
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 755))
    assert desk.steps() == 0
    assert not desk.canvas.is_writing


def test_a_link_is_selected_on_its_line_and_named_by_double_click(desk):
    points = desk.canvas.surface.picture.plan.routes["two"].points
    ox, oy = desk.canvas.surface.picture.origin
    at = scene(desk, (points[0].x + points[1].x) / 2 + ox, (points[0].y + points[1].y) / 2 + oy)
    before = desk.canvas.grab().toImage()
    QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(0, 5))
    assert desk.selection.keys == (("link", "two"),)
    assert desk.canvas.grab().toImage() != before
    QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    typed(desk, "sofort")
    key(desk, K.Key_Return)
    assert desk.journey.need(Link, "two").condition == "sofort"
    desk.canvas.choose({("link", "two")})
    assert desk.editor.delete_selection()
    assert desk.journey.get(Link, "two") is None


def lane_head(desk, lane_id):
    rect = desk.canvas.surface.item_of(("lane", lane_id)).bounds
    return scene(desk, rect.x + 60, rect.y + 12)


def test_phases_move_by_their_heads(desk):
    drag(desk, on(desk, ("phase", BEFORE)), on(desk, ("phase", AFTER)) + QPoint(140, 0))
    assert [each.id for each in order.phases(desk.journey, MAP)] == [AFTER, BEFORE]
    assert undone(desk)


def test_lanes_move_by_their_heads(desk):
    drag(desk, lane_head(desk, OFFICE), lane_head(desk, CUSTOMER))
    assert [each.id for each in order.lanes(desk.journey, MAP)] == [OFFICE, CUSTOMER]
    assert undone(desk)


@pytest.mark.parametrize(
    ("record", "after"), [(("phase", BEFORE), True), (("lane", OFFICE), False), (("lane", OFFICE), True)]
)
def test_plus_adds_beside(desk, record, after):
    move(desk, on(desk, record) if record[0] == "phase" else lane_head(desk, record[1]))
    (knob,) = (each for each in desk.canvas.hands.knobs if each.after == after)
    assert knob.does is Does.ADD
    move(desk, knob.middle)
    press(desk, knob.middle)
    release(desk, knob.middle)
    new = desk.canvas.writer.key
    typed(desk, "Neu")
    key(desk, K.Key_Return)
    siblings = order.phases(desk.journey, MAP) if record[0] == "phase" else order.lanes(desk.journey, MAP)
    ids = [each.id for each in siblings]
    assert ids.index(new[1]) == ids.index(record[1]) + (1 if after else -1)
    assert undone(desk)


def test_esc_takes_a_new_phase_back(desk):
    desk.canvas.hands.insert.frame("phase", AFTER, True)
    key(desk, K.Key_Escape)
    assert desk.journey == desk.start


@pytest.mark.parametrize("record", [("phase", BEFORE), ("lane", CUSTOMER)])
def test_a_full_phase_or_lane_goes_in_one_step(desk, record):
    desk.canvas.choose({record})
    assert desk.editor.can_delete()
    assert desk.editor.delete_selection()
    assert desk.journey.find(record) is None
    assert undone(desk)


def test_bands_with_modifiers(desk):
    desk.canvas.choose({FIRST, SECOND})
    rect = desk.canvas.surface.item_of(SECOND).bounds
    start, end = scene(desk, rect.x - 20, rect.bottom + 10), scene(desk, rect.x + 20, rect.y + 20)
    pull(desk, start, end, Ctrl)
    assert desk.canvas.surface.selection == {FIRST}
    release(desk, end, Ctrl)
    pull(desk, start, end, Shift)
    release(desk, end, Shift)
    assert desk.canvas.surface.selection == {FIRST, SECOND}
    desk.canvas.choose({THIRD})
    pull(desk, start, end)
    assert desk.canvas.surface.selection == {SECOND}
    sides = [each for each in desk.canvas.viewport().findChildren(QWidget, SIDE) if each.isVisible()]
    shades = {each.grab().toImage().pixelColor(0, 0).name() for each in sides}
    assert shades == {desk.canvas.palette().color(QPalette.ColorRole.Link).name()}  # not the ground's
    key(desk, K.Key_Escape)
    assert desk.canvas.surface.selection == {THIRD}
    release(desk, end)
    assert desk.canvas.surface.selection == {THIRD}
    assert not [each for each in desk.canvas.viewport().findChildren(QWidget, SIDE) if each.isVisible()]


def finger():
    return QPointingDevice(
        "finger", 7, QPointingDevice.DeviceType.TouchScreen, QPointingDevice.PointerType.Finger,
        QPointingDevice.Capability.Position, 5, 1,
    )  # fmt: skip


def test_a_finger_taps_to_select_and_pans_on_empty_space(desk, qtbot):
    device = finger()
    at = on(desk, FIRST)
    mouse(desk, QEvent.Type.MouseButtonPress, at, device=device)
    mouse(desk, QEvent.Type.MouseButtonRelease, at, device=device)
    assert desk.canvas.surface.selection == {FIRST}
    desk.canvas._set_zoom(2.5)
    rect = desk.canvas.surface.item_of(FIRST).bounds
    desk.canvas.centerOn(QPointF(rect.x, rect.bottom + 8))
    start = scene(desk, rect.x, rect.bottom + 8)
    before = desk.canvas.horizontalScrollBar().value()
    mouse(desk, QEvent.Type.MouseButtonPress, start, device=device)
    mouse(desk, QEvent.Type.MouseMove, start - QPoint(60, 0), device=device)
    mouse(desk, QEvent.Type.MouseButtonRelease, start - QPoint(60, 0), device=device)
    assert desk.canvas.horizontalScrollBar().value() == before + 60
    assert desk.canvas.surface.selection == frozenset()


@pytest.mark.parametrize("where", ["card", "empty"])
@pytest.mark.parametrize("by", ["mouse", "finger"])
def test_a_long_press_is_the_context_menu(desk, qtbot, where, by):
    at = on(desk, FIRST) if where == "card" else empty_cell(desk)
    device = finger() if by == "finger" else None
    with qtbot.waitSignal(desk.canvas.context_menu, timeout=30_000) as asked:
        mouse(desk, QEvent.Type.MouseButtonPress, at, device=device)
    assert asked.args[0] == (FIRST if where == "card" else None)
    mouse(desk, QEvent.Type.MouseMove, at + QPoint(80, 0), device=device)
    mouse(desk, QEvent.Type.MouseButtonRelease, at + QPoint(80, 0), device=device)
    assert desk.steps() == 0


def test_letting_go_after_a_long_press_picks_nothing(desk, qtbot):
    menu, picked = QMenu(desk.canvas), []
    for name in ("First", "Second"):
        menu.addAction(name).triggered.connect(lambda _checked=False, name=name: picked.append(name))
    desk.canvas.context_menu.connect(lambda _key, at: menu.popup(at))
    press(desk, on(desk, FIRST))
    qtbot.waitUntil(menu.isVisible)
    entry = menu.actionGeometry(menu.actions()[1]).center()
    for each in (entry - QPoint(3, 3), entry):
        QTest.mouseMove(menu, each)
    QTest.mouseRelease(menu, Qt.MouseButton.LeftButton, pos=entry)
    assert (picked, menu.isVisible()) == ([], True)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=entry)
    assert picked == ["Second"]


def test_a_handle_that_is_held_waits_to_be_dragged(desk, qtbot):
    start = handle(desk, FIRST)
    press(desk, start)
    with qtbot.assertNotEmitted(desk.canvas.context_menu, wait=LONG_PRESS_MS + 200):
        pass
    move(desk, on(desk, THIRD), held=True)
    release(desk, on(desk, THIRD))
    assert any(link.source_id == START and link.target_id == FINISH for link in desk.journey.all(Link))


def test_a_press_that_moves_is_no_long_press(desk, qtbot):
    with qtbot.assertNotEmitted(desk.canvas.context_menu, wait=700):
        pull(desk, on(desk, FIRST), on(desk, FIRST) + QPoint(40, 0))
    key(desk, K.Key_Escape)


def test_a_touchpoint_from_the_menu_stands_where_the_menu_was(desk):
    desk.canvas.hands.context_menu(empty_cell(desk))
    desk.canvas.hands.insert.touchpoint_here()
    assert place(desk, desk.canvas.writer.key[1]) == (AFTER, OFFICE)
    key(desk, K.Key_Escape)


def one_gesture(desk, chance):
    """Something that a person might do with the mouse."""
    view = desk.canvas.viewport().rect()
    spots = [on(desk, each.key) for each in desk.canvas.surface.cards()]
    spots += [QPoint(chance.randrange(view.width()), chance.randrange(view.height())) for _ in range(3)]
    start, end = chance.choice(spots), chance.choice(spots)
    keys = chance.choice((Qt.KeyboardModifier.NoModifier, Ctrl, Shift))

    def link():
        move(desk, start)
        if desk.canvas.hands.knobs:
            drag(desk, chance.choice(desk.canvas.hands.knobs).target.center(), end, keys)

    def thought_better():
        pull(desk, start, end)
        key(desk, K.Key_Escape)
        release(desk, end)

    def dragged():
        drag(desk, start, end, keys)

    chance.choice(
        (
            dragged,
            dragged,
            link,
            thought_better,
            lambda: QTest.mouseDClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=start),
            lambda: QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, keys, start),
            desk.editor.undo,
            desk.editor.redo,
            lambda: desk.canvas.zoom_by(chance.choice((0.8, 1.25)), start),
        )
    )()


def test_any_session_can_be_undone_and_replayed(qtbot):
    desk = bench(qtbot)
    chance = random.Random(7)
    for _ in range(120):
        one_gesture(desk, chance)
        if desk.canvas.is_writing:
            typed(desk, chance.choice(("", "Brief", "ü!")))
            key(desk, chance.choice((K.Key_Return, K.Key_Escape, K.Key_Tab)))
        assert desk.canvas.hands.gesture is None
        assert desk.replayed() == desk.journey
    assert desk.steps() > 0
    while desk.document.undo() is not None:
        pass
    assert desk.journey == desk.start


def test_after_esc_the_handles_come_back(desk):
    pull(desk, on(desk, FIRST), on(desk, THIRD))
    key(desk, K.Key_Escape)
    release(desk, on(desk, THIRD))
    move(desk, on(desk, SECOND))
    assert {knob.key for knob in desk.canvas.hands.knobs} == {SECOND}


def test_parts_of_a_frame_do_not_cover_each_other(desk):
    view = desk.canvas.viewport()
    whole, parts = QPixmap(view.size()), QPixmap(view.size())
    for pixmap in (whole, parts):
        pixmap.fill(Qt.GlobalColor.white)
    card = view.rect() & desk.canvas.mapFromScene(qrect(desk.canvas.surface.item_of(FIRST).bounds)).boundingRect()
    left = QRect(card.left(), card.top(), card.width() // 2, card.height())
    right = QRect(left.right() + 9, card.top() + 12, 80, 20)
    flags = QWidget.RenderFlag.DrawWindowBackground
    view.render(whole, QPoint(), QRegion(view.rect()), flags)
    view.render(parts, QPoint(), QRegion(left) + QRegion(right), flags)
    place = QRect(QPoint(0, 0), left.size() - QSize(2, 2))
    offset = QRegion(left).united(QRegion(right)).boundingRect().topLeft()
    shown = parts.toImage().copy(QRect(left.topLeft() - offset, place.size()))
    assert shown == whole.toImage().copy(QRect(left.topLeft(), place.size()))
