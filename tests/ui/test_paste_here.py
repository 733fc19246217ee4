"""What is pasted from the menu of an empty place stands there; without that menu nobody remembers the place."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from journeymap.model import order
from journeymap.model.records.touchpoints import Touchpoint


@pytest.fixture
def shell(stage, document):
    opened = stage.open(document("blank"))
    opened.workspace.session.set_auto_save(False)
    opened.window.resize(1300, 800)
    opened.window.show()
    stage.qtbot.waitExposed(opened.window)
    stage.settle()
    data = QMimeData()
    data.setText("One\nTwo")
    QGuiApplication.clipboard().setMimeData(data)
    yield opened
    opened.window.hide()


def empty_place(shell) -> QPoint:
    """In the last phase and the third lane."""
    canvas = shell.workspace.canvas
    picture = canvas.surface.picture
    phase, row = picture.plan.phases[-1], picture.plan.rows[2]
    at = QPointF((phase.start + phase.end) / 2, (row.start + row.end) / 2)
    return canvas.mapFromScene(at + QPointF(picture.origin.x, picture.origin.y))


def ask(shell, at: QPoint):
    """The menu that a right click opens."""
    canvas = shell.workspace.canvas
    place = canvas.viewport().mapToGlobal(at)
    QApplication.sendEvent(canvas.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place))
    return shell.context_menus[""]


def places(shell) -> list[tuple[int, int]]:
    """The number of phase and lane of each touchpoint."""
    workspace = shell.workspace
    journey, map_id = workspace.document.journey, workspace.map_id
    phases = [phase.id for phase in order.phases(journey, map_id)]
    lanes = [lane.id for lane in order.lanes(journey, map_id)]
    return [(phases.index(each.phase_id), lanes.index(each.lane_id)) for each in journey.all(Touchpoint)]


def choose(shell, menu, name: str) -> None:
    """As a click does: the menu goes, then its entry is done."""
    menu.close()
    shell.window.actions_[name].trigger()
    QApplication.processEvents()


def test_it_stands_where_the_menu_was_opened(shell):
    choose(shell, ask(shell, empty_place(shell)), "edit.paste")
    assert places(shell) == [(2, 2), (2, 2)]


def test_a_menu_that_was_closed_is_forgotten(shell, qtbot):
    menu = ask(shell, empty_place(shell))
    assert menu.isVisible()
    menu.close()
    insert = shell.workspace.canvas.hands.insert
    qtbot.waitUntil(lambda: insert.place_here() is None)
    shell.window.actions_["edit.paste"].trigger()
    assert places(shell) == [(0, 0), (0, 0)]


def test_with_a_card_selected_it_goes_beside_it(shell, qtbot):
    choose(shell, ask(shell, empty_place(shell)), "edit.paste")
    chosen = shell.workspace.selection.ids("touchpoint")
    shell.workspace.selection.set([("touchpoint", chosen[-1])])
    shell.window.actions_["edit.paste"].trigger()
    assert len(places(shell)) == 4
    assert set(places(shell)) == {(2, 2)}


def test_a_second_click_elsewhere_asks_for_another_place(shell):
    """The press that closes a menu opens the next one at once."""
    canvas, at = shell.workspace.canvas, empty_place(shell)
    ask(shell, at - QPoint(at.x() // 2, 0)).close()
    menu = ask(shell, at)
    QApplication.processEvents()
    assert canvas.hands.insert.place_here() is not None
    choose(shell, menu, "edit.paste")
    assert places(shell) == [(2, 2), (2, 2)]
