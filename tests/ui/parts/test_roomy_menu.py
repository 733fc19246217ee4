"""Rows of context menus are high enough for fingers, where the screen is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.ui.parts.roomy_menu import popup
from journeymap.ui.theme import tokens
from journeymap.ui.theme.sheet import style_sheet


@pytest.fixture
def dressed(qapp: QApplication):
    qapp.setStyleSheet(style_sheet(tokens.load("light").colours))
    yield
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("dressed")
def test_rows_are_high_where_they_fit(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    for number in range(5):
        menu.addAction(f"Entry {number}")
    menu.addMenu("More").addAction("Entry")
    popup(menu, QPoint(10, 10))
    assert all(menu.actionGeometry(action).height() >= 32 for action in menu.actions())
    menu.close()


@pytest.mark.usefixtures("dressed")
def test_so_are_those_of_submenus_that_were_dressed_before(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    more = QMenu("More", menu)
    menu.addMenu(more)
    more.addAction("Entry")
    more.ensurePolished()
    popup(menu, QPoint(10, 10))
    more.popup(QPoint(60, 60))
    assert more.actionGeometry(more.actions()[0]).height() >= 32
    menu.close()


@pytest.mark.usefixtures("dressed")
def test_a_long_menu_is_seen_whole_rather_than_scrolled(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    height = QGuiApplication.primaryScreen().availableGeometry().height()
    for number in range(height // 32 + 1):
        menu.addAction(f"Entry {number}")
    popup(menu, QPoint(10, 10))
    assert menu.actionGeometry(menu.actions()[0]).height() < 32
    assert menu.height() <= height
    menu.close()
