"""The editor on a title while another window has the keys: it is not left open without them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.model.sample import START
from tests.ui.canvas.desk import bench

FIRST = ("touchpoint", START)


@pytest.fixture
def desk(qtbot):
    return bench(qtbot)


@pytest.fixture
def panel(desk, qtbot):
    """A window of its own beside the map, with the keys."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    activate(field, qtbot)
    return field


def activate(widget, qtbot):
    widget.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window())


def leave_unheard(desk, panel, qtbot):
    """Begin to write, and give the keys to another window without the editor hearing of it."""
    desk.canvas.write(FIRST)
    QTest.keyClicks(desk.canvas.writer.box, "Brief")
    desk.canvas.writer.box.blockSignals(True)
    activate(panel, qtbot)
    desk.canvas.writer.box.blockSignals(False)


def test_what_is_opened_from_another_window_is_written_at_once(desk, panel, qtbot):
    assert desk.canvas.write(FIRST)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is desk.canvas.writer.box)
    QTest.keyClicks(QApplication.focusWidget(), "Brief")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.journey.find(FIRST).title == "Brief"


def test_a_click_on_the_map_closes_an_editor_whose_focus_moved_unheard(desk, panel, qtbot):
    leave_unheard(desk, panel, qtbot)
    desk.canvas.setFocus()  # no event tells of it: the window is not active
    assert desk.canvas.is_writing
    QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not desk.canvas.is_writing
    assert desk.journey.find(FIRST).title == "Brief"


def test_the_window_coming_back_with_the_map_in_front_closes_it(desk, panel, qtbot):
    leave_unheard(desk, panel, qtbot)
    desk.canvas.setFocus()
    activate(desk.canvas, qtbot)
    qtbot.waitUntil(lambda: not desk.canvas.is_writing)
    assert desk.journey.find(FIRST).title == "Brief"
