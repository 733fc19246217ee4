"""What the tools show follows the selection; the mark of a detail map leads there."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from journeymap.model.changes import Change, Changes
from journeymap.model.layout.shapes import Icon
from journeymap.model.records.maps import Map
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tools.hover import DETAIL_MARK
from tests.model.sample import BUY, FINISH, START, sample
from tests.ui.canvas.desk import bench, on

LEFT = Qt.MouseButton.LeftButton
FIRST, SECOND = (Touchpoint.table, START), (Touchpoint.table, BUY)


@pytest.fixture
def desk(qtbot):
    journey = sample()
    detail = Map(id="inside", title="Inside", rank="b0")
    before = journey.need(Touchpoint, START)
    after = before.model_copy(update={"detail_map_id": "inside"})
    journey.apply(Changes({detail.key: Change(None, detail), before.key: Change(before, after)}))
    return bench(qtbot, journey)


def mark(desk, key) -> QPoint:
    shapes = desk.canvas.surface.picture.shapes(desk.canvas.surface.item_of(key)).shapes
    icon = next(shape for shape in shapes if isinstance(shape, Icon) and shape.name == DETAIL_MARK)
    return desk.canvas.mapFromScene(QPointF(icon.at.x + icon.size / 2, icon.at.y + icon.size / 2))


def test_handles_go_along_when_a_command_selects_another_card(desk):
    desk.selection.set([FIRST])
    assert {knob.key for knob in desk.canvas.hands.knobs} == {FIRST}
    desk.selection.set([SECOND])
    assert {knob.key for knob in desk.canvas.hands.knobs} == {SECOND}
    desk.selection.set([FIRST, SECOND])
    assert desk.canvas.hands.knobs == []


def test_handles_stand_clear_of_the_title(desk):
    desk.selection.set([(Touchpoint.table, FINISH)])
    card = desk.canvas.surface.item_of((Touchpoint.table, FINISH)).bounds
    shown = desk.canvas.viewportTransform().mapRect(qrect(card)).toRect()
    assert all(not shown.adjusted(1, 1, -1, -1).contains(knob.middle) for knob in desk.canvas.hands.knobs)


@pytest.mark.parametrize("beside", [QPoint(0, 0), QPoint(0, -8), QPoint(8, 4)])
def test_a_click_on_the_mark_of_a_detail_map_leads_there(desk, qtbot, beside):
    with qtbot.waitSignal(desk.canvas.detail_wanted) as told:
        QTest.mouseClick(desk.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, mark(desk, FIRST) + beside)
    assert told.args == [FIRST]
    assert desk.selection.keys == (FIRST,)
    assert desk.steps() == 0


def test_a_click_elsewhere_on_the_card_only_selects(desk, qtbot):
    with qtbot.assertNotEmitted(desk.canvas.detail_wanted):
        QTest.mouseClick(desk.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, on(desk, FIRST))
    assert desk.selection.keys == (FIRST,)
