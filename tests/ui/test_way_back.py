"""Esc always leads back to the map, wherever the keys are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.keyboard import Typist


def press(typist, key) -> None:
    """As the window system sends it: to the window, which finds who has the keys."""
    QTest.keyClick(typist.shell.window.windowHandle(), key)
    QApplication.processEvents()


def test_out_of_the_menu_bar_to_who_had_the_keys(stage, document, qtbot):
    typist = Typist(stage.open(document()), qtbot)
    press(typist, Qt.Key.Key_Alt)
    assert typist.shell.window.menuBar().hasFocus()
    press(typist, Qt.Key.Key_Escape)
    assert typist.canvas.hasFocus()


def test_out_of_the_menu_bar_also_if_nobody_had_the_keys(stage, document, qtbot):
    typist = Typist(stage.open(document()), qtbot)
    typist.canvas.clearFocus()
    press(typist, Qt.Key.Key_Alt)
    assert typist.shell.window.menuBar().hasFocus()
    press(typist, Qt.Key.Key_Escape)
    qtbot.waitUntil(typist.canvas.hasFocus)


def test_out_of_a_notice_also_where_no_map_is_left(stage, document, qtbot):
    typist = Typist(stage.open(document()), qtbot)
    typist.shell.do("maps.delete")
    button = next(each for each in typist.shell.window.banner.findChildren(QPushButton) if each.isVisible())
    button.setFocus()
    press(typist, Qt.Key.Key_Escape)
    assert typist.canvas.hasFocus()
