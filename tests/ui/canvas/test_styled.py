"""In the window's style sheet: Qt paints no more of the map than what is new or different."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Key
from journeymap.model.edits import growth
from journeymap.model.layout import picture
from journeymap.model.layout.navigate import Direction
from journeymap.model.layout.shapes import Rect
from journeymap.model.layout.view import View
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.tools.knobs import KnobView
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from journeymap.ui.theme.sheet import style_sheet
from tests.model.sample import MAP
from tests.ui.canvas.desk import TestDesk, bench
from tests.ui.canvas.test_repaint import _is_at_rest, differing, on_screen, painted


@pytest.fixture
def painted_now(monkeypatch) -> list[QRegion]:
    """The parts of the map that were painted."""
    regions: list[QRegion] = []
    paint = EditCanvas.paintEvent
    monkeypatch.setattr(
        EditCanvas, "paintEvent", lambda self, event: (regions.append(QRegion(event.region())), paint(self, event))[1]
    )
    return regions


@pytest.fixture
def desk(qtbot, painted_now) -> TestDesk:
    desk = bench(qtbot)
    desk.canvas.setStyleSheet(style_sheet(tokens.load("light").colours))
    desk.canvas.hands.leave()
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    painted_now.clear()
    return desk


def test_focus_that_comes_and_goes_paints_the_ring_only(qtbot, desk, painted_now):
    card = desk.canvas.surface.cards()[0]
    desk.canvas.choose({card.key}, card.key)
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    for change in (desk.canvas.clearFocus, desk.canvas.setFocus):
        painted_now.clear()
        change()
        QApplication.processEvents()
        assert painted_now
        assert all(_share(desk, region) < 0.2 for region in painted_now)


def test_writing_paints_what_is_around_the_card_only(qtbot, desk, painted_now):
    card = desk.canvas.surface.cards()[0]
    desk.canvas.choose({card.key}, card.key)
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    painted_now.clear()
    desk.canvas.write(card.key)
    QApplication.processEvents()
    desk.canvas.writer.confirm()
    QApplication.processEvents()
    assert painted_now
    assert all(_share(desk, region) < 0.2 for region in painted_now)


def test_a_pan_paints_what_comes_into_sight_only(qtbot, desk, painted_now):
    desk.canvas._set_zoom(1.6)
    desk.canvas.scroll_by(300, 200)  # away from where heads come and go
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    for dx, dy in ((12, 0), (-9, 7), (0, -15)):
        painted_now.clear()
        desk.canvas.scroll_by(dx, dy)
        QApplication.processEvents()
        assert painted_now
        free = QRegion(desk.canvas.open_rect())
        beside = sum((_area(region.intersected(free)) for region in painted_now), 0)
        assert beside < 0.1 * _area(free)
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    assert not differing(on_screen(desk.canvas), painted(desk))


def _share(desk: TestDesk, region: QRegion) -> float:
    return _area(region) / _area(QRegion(desk.canvas.viewport().rect()))


def _area(region: QRegion) -> int:
    rects: list[QRect] = list(region)
    return sum(rect.width() * rect.height() for rect in rects)


def test_a_picture_of_another_size_has_painted_only_what_differs(qtbot, desk, painted_now):
    """Its size alone is no reason to paint all of it."""
    card, journey = desk.canvas.surface.cards()[-1], desk.journey.snapshot()
    for number in range(3):
        journey.apply(growth.towards(journey, card.key[1], Direction.RIGHT, f"new{number}"))
    desk.canvas._set_zoom(2.0)  # there are scroll bars already
    desk.canvas.scroll_by(300, 200)
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    painted_now.clear()
    before, after = desk.map_view.picture, picture.build(journey, MAP, View(), QtMeasure(), QtTexts("en"))
    desk.canvas.repaint_changed(after, [Rect(300.0, 300.0, 10.0, 10.0)])
    QApplication.processEvents()
    assert after.width != before.width
    assert sum(_area(region) for region in painted_now) < 1_000


def test_where_no_map_is_left_there_is_nothing_to_scroll(qtbot, desk):
    desk.canvas._set_zoom(3.0)
    assert desk.canvas.horizontalScrollBar().maximum() > 0
    desk.canvas.clear()
    QApplication.processEvents()
    assert desk.canvas.horizontalScrollBar().maximum() == desk.canvas.horizontalScrollBar().minimum()


def test_a_pan_goes_on_being_copied_beside_a_widget_that_has_just_moved(qtbot, desk, painted_now):
    """As when another card is selected and brought into sight: its handles move first."""
    desk.canvas.attend(None)
    desk.canvas.clearFocus()
    desk.canvas._set_zoom(2.4)
    desk.canvas.scroll_by(400, 300)
    dot = KnobView(desk.canvas.viewport())
    dot.show()
    for number, (dx, dy) in enumerate(((40, 0), (-25, 0), (0, 30), (12, -20))):
        qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
        painted_now.clear()
        dot.setGeometry(500 + 37 * number, 300 + 20 * number, 60, 50)
        desk.canvas.scroll_by(dx, dy)
        QApplication.processEvents()
        free = QRegion(desk.canvas.open_rect())
        assert 0 < sum(_area(region.intersected(free)) for region in painted_now) < 0.6 * _area(free)
        qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
        dot.hide()
        QApplication.processEvents()
        assert not differing(on_screen(desk.canvas), painted(desk)), number
        dot.show()


def test_heads_are_painted_only_where_something_of_them_changed(qtbot, desk, monkeypatch):
    desk.canvas._set_zoom(1.6)
    desk.canvas.scroll_by(300, 200)
    qtbot.waitUntil(lambda: _is_at_rest(desk.canvas))
    fold, origin, shown = desk.canvas.heads.fold, desk.canvas.heads.origin, desk.map_view.picture
    regions: list[QRegion] = []
    monkeypatch.setattr(desk.canvas.heads, "paint", lambda _painter, region, _ratio: regions.append(QRegion(region)))

    def of_heads(rect: Rect) -> QRegion:
        regions.clear()
        desk.canvas.repaint_changed(shown, [rect.grown(14.0)])
        QApplication.processEvents()
        whole = QRegion()
        for region in regions:
            whole = whole.united(region.intersected(desk.canvas.heads.covered))
        return whole

    assert of_heads(Rect(0.0, 10.0, shown.width, 40.0)).isEmpty(), "the title stands above them"
    place = desk.canvas.surface.cache.index.find(next(key for key in _keys(desk, "lane"))).bounds
    beside = of_heads(Rect(place.x, place.y, 30.0, place.h)).boundingRect()
    assert fold.rows.contains(beside)
    assert 0 < beside.height() < fold.rows.height()
    bar = of_heads(Rect(origin.x + 400.0, origin.y - 40.0, 50.0, 30.0)).boundingRect()
    assert fold.bars.contains(bar)
    assert 0 < bar.width() < 0.3 * fold.bars.width()


def _keys(desk: TestDesk, table: str) -> list[Key]:
    return [key for key in desk.canvas.surface.cache.index.by_key if key[0] == table]
