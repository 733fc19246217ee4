"""Heads of rows and phases stay in sight while the map is scrolled, and are there what they are in their place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QPainter, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.edits import fields
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tools.band import SIDE
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.model.sample import AFTER, BEFORE, BUY, CUSTOMER, FINISH, OFFICE, START
from tests.ui.canvas.desk import bench, drag, move, press, pull, release

K = Qt.Key
THEMES = ("light", "dark", "contrast")


@pytest.fixture
def desk(qtbot):
    """At 150 % in a window that shows about half of the map."""
    made = bench(qtbot, size=(620, 420))
    made.canvas._zoom_at(1.5, QPoint(0, 0))  # noqa: SLF001
    scroll(made, to=(0, 0))
    yield made
    assert made.replayed() == made.journey


def scroll(desk, to):
    """Show the map from this place on, px from its corner."""
    canvas = desk.canvas
    for _ in range(2):
        corner = canvas.mapFromScene(QPointF(0, 0))
        canvas.scroll_by(corner.x() + to[0], corner.y() + to[1])
    assert canvas.mapFromScene(QPointF(0, 0)) == QPoint(-to[0], -to[1])
    QApplication.processEvents()


def shot(desk):
    """What is to be seen, without what lies over the map for the pointer."""
    desk.canvas.hands.leave()
    desk.canvas.viewport().repaint()
    return desk.canvas.viewport().grab().toImage()


def place(desk, key, role=None):
    """Where a record stands on the map, px of the viewport, in sight or not."""
    index = desk.canvas.surface.cache.index
    item = desk.canvas.surface.item_of(key) if role is None else next(i for i in index.of_role(role) if i.key == key)
    return desk.canvas.viewportTransform().mapRect(qrect(item.bounds))


def label(desk, lane_id):
    """The middle of the head of a lane, where it is seen."""
    rect, by = place(desk, ("lane", lane_id)), desk.canvas.head_shift(("lane", lane_id))
    return QPoint(round(rect.x() + by.x() + 30), round(rect.center().y()))


def bar(desk, phase_id):
    """A place on the bar of a phase, where it is seen."""
    rect, by = place(desk, ("phase", phase_id)), desk.canvas.head_shift(("phase", phase_id))
    window = desk.canvas.viewport().rect().adjusted(desk.canvas.open_rect().x(), 0, 0, 0)
    seen = rect.translated(0, by.y()).intersected(QRectF(window))
    return seen.center().toPoint()


def look(desk, view=None, theme="light", language="en"):
    desk.map_view.set_look(QtTexts(language), tokens.load(theme))
    if view is not None:
        desk.map_view.set_view(view)
    QApplication.processEvents()


def same(one, there, other, here, size):
    """Whether two parts of two pictures are the same, pixel for pixel."""
    return one.copy(QRect(there, size)) == other.copy(QRect(here, size))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_heads_of_lanes_look_as_in_their_place(desk, theme, language):
    look(desk, theme=theme, language=language)
    canvas = desk.canvas
    rect, top = place(desk, ("lane", CUSTOMER)), 150
    scroll(desk, to=(0, top))
    before = shot(desk)
    scroll(desk, to=(333, top))
    after, fold = shot(desk), canvas.heads.fold
    assert fold.dx == 333 - int(rect.x())
    area = fold.rows.adjusted(0, 0, -1, 0)  # without the hairline at its edge
    assert area.height() > 200
    assert same(before, area.topLeft() + QPoint(int(rect.x()), 0), after, area.topLeft(), area.size())


def painted(canvas, ratio, with_heads):
    """The viewport on a screen with so many px for each of the window."""
    shown = canvas.viewport().rect()
    image = QImage(shown.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(canvas.surface.ink.colour("canvas"))
    painter = QPainter(image)
    painter.setTransform(canvas.viewportTransform())
    canvas.surface.paint(painter, canvas.mapToScene(shown).boundingRect(), canvas.zoom, ratio)
    painter.resetTransform()
    if with_heads:
        canvas.heads.paint(painter, QRegion(shown), ratio)
    painter.end()
    return image


def _alike(one, other):
    """Whether nobody could tell two colours apart."""
    return all(abs(a - b) <= 6 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_what_stays_in_its_place_looks_as_beneath_on_any_screen(desk, ratio):
    """Words slide up where a row is cut off; all else of the heads stands where the map has it."""
    scroll(desk, to=(0, 149))
    canvas = desk.canvas
    fold = canvas.heads.fold
    assert fold.dx == 0
    assert fold.row_slides
    free = fold.rows.adjusted(fold.rows.width() - 14, 20, -2, 0)  # right of the words, below the bars
    x, y, w, h = (round(each * ratio) for each in free.getRect())
    beneath, above = (painted(canvas, ratio, with_heads).copy(x, y, w, h) for with_heads in (False, True))
    assert all(_alike(beneath.pixelColor(3, at), above.pixelColor(3, at)) for at in range(h))
    assert len({beneath.pixel(w // 2, at) for at in range(h)}) > 3, "grounds and lines"


@pytest.mark.parametrize("theme", THEMES)
def test_the_bars_of_the_phases_look_as_in_their_place(desk, theme):
    look(desk, theme=theme)
    before, rect = shot(desk), place(desk, ("phase", BEFORE))
    scroll(desk, to=(0, 300))
    after, fold = shot(desk), desk.canvas.heads.fold
    area = fold.bars.adjusted(0, 0, 0, -4)  # without the hairlines below
    there = area.topLeft() + QPoint(0, fold.dy * -1 + 300)
    assert rect.bottom() > there.y() > rect.top() - 40
    assert same(before, there, after, area.topLeft(), area.size())


@pytest.mark.parametrize("by", list(Grouping))
def test_rows_of_any_kind_stay(desk, by):
    look(desk, replace(View(), rows_by=by, rows=tuple(Row)))
    scroll(desk, to=(0, 200))
    for down in (200, 500):
        scroll(desk, to=(0, down))
        before, fold = shot(desk), desk.canvas.heads.fold
        assert fold.rows.isEmpty() or fold.row_slides
        left = int(desk.canvas.heads.origin.x * 1.5 - desk.canvas.heads.extent.x * 1.5)
        scroll(desk, to=(300, down))
        after, fold = shot(desk), desk.canvas.heads.fold
        area = fold.rows.adjusted(0, 0, -1, 0)
        assert area.height() > 200
        assert same(before, area.topLeft() + QPoint(left, 0), after, area.topLeft(), area.size())


def test_nothing_stays_where_nothing_is_out_of_sight(desk):
    desk.canvas.fit()
    QApplication.processEvents()
    assert desk.canvas.heads.fold is None
    assert desk.canvas.open_rect() == desk.canvas.viewport().rect()


def test_heads_that_cannot_be_read_do_not_stay(desk):
    scroll(desk, to=(333, 150))
    assert desk.canvas.heads.fold is not None
    desk.canvas._zoom_at(0.4, QPoint(0, 0))  # noqa: SLF001
    desk.canvas.resize(200, 150)
    scroll(desk, to=(60, 60))
    desk.canvas.open_rect()
    assert desk.canvas.heads.fold is None


def test_the_title_of_a_phase_stays_within_what_is_seen_of_its_bar(desk):
    scroll(desk, to=(250, 0))
    words = desk.canvas.head_shift(("phase", BEFORE))
    bar_at = place(desk, ("phase", BEFORE))
    fold = desk.canvas.heads.fold
    assert bar_at.left() < fold.open_left < bar_at.right()
    shapes = desk.canvas.surface.item_of(("phase", BEFORE))
    title = next(shape for shape in shapes.painter.draw(shapes).shapes if getattr(shape, "text", ""))
    left = desk.canvas.viewportTransform().map(QPointF(*title.at)).x() + words.x()
    assert fold.open_left <= left <= fold.open_left + 20


def test_the_words_of_a_tall_lane_stay_within_what_is_seen_of_it(desk):
    rect = place(desk, ("lane", CUSTOMER))
    down = round(rect.bottom()) - 40 - 75
    scroll(desk, to=(0, down))
    slide = desk.canvas.head_shift(("lane", CUSTOMER)).y()
    assert slide > 0
    fold = desk.canvas.heads.fold
    words = desk.canvas.surface.item_of(("lane", CUSTOMER))
    baseline = max(s.at.y for s in words.painter.draw(words).shapes if hasattr(s, "text"))
    seen = desk.canvas.viewportTransform().map(QPointF(0, baseline)).y() + slide
    assert fold.open_top < seen < place(desk, ("lane", CUSTOMER)).bottom()


def test_sliding_words_leave_the_names_of_the_blueprint_lines_alone(desk):
    rect = place(desk, ("lane", CUSTOMER))
    words = desk.canvas.surface.item_of(("lane", CUSTOMER))
    baseline = max(s.at.y for s in words.painter.draw(words).shapes if hasattr(s, "text"))
    for left in range(20, 120, 10):  # px of the lane that are still seen
        scroll(desk, to=(260, round(rect.bottom()) - left - 84))
        slide = desk.canvas.head_shift(("lane", CUSTOMER)).y()
        under = desk.canvas.viewportTransform().map(QPointF(0, baseline)).y() + slide + 0.35 * 13 * 1.5
        assert under <= place(desk, ("lane", CUSTOMER)).bottom() - 8 * 1.5, left


def test_a_click_on_a_head_selects_its_lane_and_not_the_card_beneath(desk):
    card = place(desk, ("touchpoint", START))
    scroll(desk, to=(round(card.x()) - 20, 150))
    under = desk.canvas.mapFromScene(QPointF(*desk.canvas.surface.item_of(("touchpoint", START)).bounds.centre))
    assert desk.canvas.is_covered(under)
    assert desk.canvas.card_at(under) is None
    QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=under)
    assert set(desk.selection.keys) == {("lane", CUSTOMER)}


def test_a_click_on_a_bar_selects_its_phase(desk):
    scroll(desk, to=(400, 300))
    assert desk.canvas.is_covered(bar(desk, AFTER))
    QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=bar(desk, AFTER))
    assert set(desk.selection.keys) == {("phase", AFTER)}


@pytest.mark.parametrize("key", [("lane", CUSTOMER), ("phase", BEFORE)])
def test_the_ring_shows_on_a_head_that_stays(desk, key):
    scroll(desk, to=(260, 180))
    before = shot(desk)
    desk.canvas.set_selection({key})
    QApplication.processEvents()
    after, region = shot(desk), desk.canvas.heads.covered
    rect = region.boundingRect() if key[0] == "phase" else desk.canvas.heads.fold.rows
    assert before.copy(rect) != after.copy(rect)


def test_a_double_click_renames_in_place(desk):
    scroll(desk, to=(260, 150))
    at = label(desk, CUSTOMER)
    desk.canvas.hands.double_click(at)
    box = desk.canvas.writer.box
    assert desk.canvas.writer.key == ("lane", CUSTOMER)
    assert box.geometry().adjusted(-40, -20, 40, 20).contains(at)
    assert box.x() < desk.canvas.heads.fold.open_left
    assert desk.canvas.mapFromScene(QPointF(0, 0)) == QPoint(-260, -150), "it must not scroll away"
    QTest.keyClicks(box, "Guest")
    QTest.keyClick(box, K.Key_Return)
    assert desk.journey.need(Lane, CUSTOMER).title == "Guest"


def test_a_phase_is_renamed_on_its_bar_at_the_edge(desk):
    scroll(desk, to=(260, 300))
    desk.canvas.hands.double_click(bar(desk, AFTER))
    box = desk.canvas.writer.box
    assert desk.canvas.writer.key == ("phase", AFTER)
    assert desk.canvas.heads.fold.bars.adjusted(0, -8, 0, 8).contains(box.geometry())
    QTest.keyClicks(box, "Later")
    QTest.keyClick(box, K.Key_Return)
    assert desk.journey.need(Phase, AFTER).title == "Later"


def test_the_menu_is_about_the_head(desk, qtbot):
    scroll(desk, to=(260, 150))
    at = label(desk, CUSTOMER)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, desk.canvas.viewport().mapToGlobal(at))
    with qtbot.waitSignal(desk.canvas.context_menu) as asked:
        QApplication.sendEvent(desk.canvas.viewport(), event)
    assert asked.args[0] == ("lane", CUSTOMER)


def test_no_band_begins_on_a_head_and_none_reaches_beneath(desk):
    scroll(desk, to=(260, 150))
    corner = QPoint(10, 5)
    assert desk.canvas.is_covered(corner)
    pull(desk, corner, QPoint(500, 400))
    assert not desk.canvas.viewport().findChildren(object, SIDE)
    release(desk, QPoint(500, 400))
    assert not desk.selection.keys
    card = place(desk, ("touchpoint", START))
    scroll(desk, to=(260 + round(card.right()) - desk.canvas.heads.fold.open_left + 4, 150))
    assert place(desk, ("touchpoint", START)).right() < desk.canvas.open_rect().left()
    inside = desk.canvas._keys_in(QRect(0, 0, 600, 400))  # noqa: SLF001
    assert ("touchpoint", START) not in inside


def test_a_card_dropped_on_the_head_of_a_lane_goes_there_and_keeps_its_step(desk):
    card = desk.journey.need(Touchpoint, FINISH)
    rect = place(desk, ("touchpoint", FINISH))
    scroll(desk, to=(round(rect.x()) - 330, 150))
    other = OFFICE if card.lane_id == CUSTOMER else CUSTOMER
    start = place(desk, ("touchpoint", FINISH)).center().toPoint()
    end = label(desk, other)
    assert desk.canvas.is_covered(end)
    end.setX(60)
    drag(desk, start, end)
    now = desk.journey.need(Touchpoint, FINISH)
    assert (now.lane_id, now.phase_id, now.step) == (other, card.phase_id, card.step)
    assert desk.canvas.hands.gesture is None


def test_a_card_dropped_on_the_bar_of_a_phase_goes_there_and_keeps_its_lane(desk):
    card = desk.journey.need(Touchpoint, FINISH)
    rect = place(desk, ("touchpoint", FINISH))
    scroll(desk, to=(200, round(rect.y()) - 140))
    start, end = place(desk, ("touchpoint", FINISH)).center().toPoint(), bar(desk, BEFORE)
    end = QPoint(max(end.x(), desk.canvas.open_rect().left() + 40), end.y() + 10)
    assert desk.canvas.heads.fold.bars.contains(end)
    drag(desk, start, end)
    now = desk.journey.need(Touchpoint, FINISH)
    assert (now.lane_id, now.phase_id) == (card.lane_id, BEFORE)


def test_the_head_of_a_lane_is_dragged_where_it_is_seen(desk):
    scroll(desk, to=(260, 150))
    start = label(desk, CUSTOMER)
    pull(desk, start, start + QPoint(0, 60))
    gesture = desk.canvas.hands.gesture
    assert gesture is not None
    assert gesture.area().left() <= start.x() <= gesture.area().right()
    desk.canvas.hands.escape()
    release(desk, start)


def test_the_handles_of_a_card_do_not_show_on_a_head(desk):
    rect = place(desk, ("touchpoint", BUY))
    scroll(desk, to=(round(rect.x()) - 150, 150))
    move(desk, place(desk, ("touchpoint", BUY)).center().toPoint() + QPoint(60, 0))
    knobs = desk.canvas.hands.knobs
    assert knobs
    assert not [knob for knob in knobs if desk.canvas.is_covered(knob.middle)]


def test_the_plus_of_a_lane_is_beside_its_head_where_it_is_seen(desk):
    scroll(desk, to=(260, 150))
    move(desk, label(desk, OFFICE))
    assert [knob.middle.x() for knob in desk.canvas.hands.knobs]
    assert all(0 <= knob.middle.x() < 12 for knob in desk.canvas.hands.knobs)


def test_what_is_revealed_comes_out_from_under_the_heads(desk):
    for touchpoint_id in (START, FINISH, BUY, START):
        for to in ((900, 400), (0, 0), (400, 250)):
            scroll(desk, to=to) if to[0] < 500 else desk.canvas.scroll_by(5000, 5000)
            desk.canvas.reveal(("touchpoint", touchpoint_id))
            card = place(desk, ("touchpoint", touchpoint_id))
            assert QRectF(desk.canvas.open_rect()).contains(card), (touchpoint_id, to)


def test_a_lane_whose_head_is_in_sight_is_revealed_without_a_scroll(desk):
    scroll(desk, to=(260, 150))
    desk.canvas.reveal(("lane", CUSTOMER))
    assert desk.canvas.mapFromScene(QPointF(0, 0)).x() == -260


def test_a_pan_leaves_what_a_repaint_would(desk):
    scroll(desk, to=(200, 100))
    for dx, dy in ((7, 0), (-13, 0), (0, 9), (0, -21), (11, 5), (-40, -30), (90, 70)):
        desk.canvas.scroll_by(dx, dy)
        QApplication.processEvents()
        panned = desk.canvas.screen().grabWindow(desk.canvas.winId()).toImage()
        desk.canvas.viewport().repaint()
        QApplication.processEvents()
        anew = desk.canvas.screen().grabWindow(desk.canvas.winId()).toImage()
        assert panned == anew, (dx, dy)


def test_an_edit_shows_on_the_heads(desk):
    scroll(desk, to=(260, 150))
    before = shot(desk)
    renamed = fields.edit(desk.journey, Lane, [CUSTOMER], title="Somebody else")
    desk.editor.apply(Message("edit.rename", title="x"), lambda: renamed)
    QApplication.processEvents()
    assert shot(desk).copy(desk.canvas.heads.fold.rows) != before.copy(desk.canvas.heads.fold.rows)


def test_they_can_be_switched_off(desk):
    scroll(desk, to=(260, 150))
    assert desk.canvas.heads.fold is not None
    desk.canvas.keep_heads(False)
    assert desk.canvas.heads.fold is None
    assert desk.canvas.open_rect() == desk.canvas.viewport().rect()
    desk.canvas.keep_heads(True)
    assert desk.canvas.heads.fold is not None


def test_nothing_is_added_to_the_widgets(desk):
    """What assistive technology sees stays as it was: heads are painted only."""
    before = len(desk.canvas.viewport().children())
    scroll(desk, to=(260, 150))
    assert len(desk.canvas.viewport().children()) == before


def test_a_press_beneath_moves_nothing(desk):
    scroll(desk, to=(260, 150))
    press(desk, QPoint(10, 5))
    move(desk, QPoint(40, 5), held=True)
    release(desk, QPoint(40, 5))
    assert desk.canvas.hands.gesture is None
    QApplication.sendEvent(desk.canvas.viewport(), QEvent(QEvent.Type.Leave))


def test_a_card_carried_away_from_all_that_is_seen_is_drawn_without_complaint(desk):
    """Nothing of the card itself is in sight any more; its ghost is the picture taken before."""
    rect = place(desk, ("touchpoint", FINISH))
    scroll(desk, to=(round(rect.x()) - 330, 150))
    pull(desk, place(desk, ("touchpoint", FINISH)).center().toPoint(), QPoint(400, 300))
    gesture = desk.canvas.hands.gesture
    desk.canvas.scroll_by(-3000, 0)
    gesture.scrolled()
    gesture.prepare(desk.canvas.viewport().grab())
    gesture.move(QPoint(400, 310), Qt.KeyboardModifier.NoModifier)
    desk.canvas.viewport().grab()
    desk.canvas.hands.escape()
    release(desk, QPoint(400, 310))
