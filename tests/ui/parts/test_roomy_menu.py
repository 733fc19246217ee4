"""Rows of context menus are high enough for fingers, where the screen is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.layout.colour import contrast
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


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("size", [9, 13, 20])
def test_rows_are_high_in_every_font(qtbot, size):
    menu = QMenu()
    qtbot.addWidget(menu)
    font = QFont()
    font.setPixelSize(size)
    menu.setFont(font)
    menu.addAction("Entry")
    popup(menu, QPoint(10, 10))
    assert menu.actionGeometry(menu.actions()[0]).height() >= 32
    menu.close()


def test_menus_of_the_bar_have_high_rows_where_they_fit(stage):
    shell = stage.shell()
    shell.show_start_page()
    shell.window.move(0, 0)
    shell.window.show()
    bar = shell.window.menuBar()
    room = bar.screen().availableGeometry().bottom() - bar.mapToGlobal(bar.rect().bottomLeft()).y()
    for action in bar.actions():
        menu = action.menu()
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        rows = [each for each in menu.actions() if each.isVisible() and not each.isSeparator()]
        heights = {menu.actionGeometry(each).height() for each in rows}
        fits = sum(each.isVisible() for each in menu.actions()) * 32 <= room
        assert all((height >= 32) == fits for height in heights), action.text()
        assert menu.height() <= bar.screen().availableGeometry().height()
        menu.close()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_what_is_chosen_and_what_can_be_is_seen(qapp, qtbot, theme):
    """Qt's style sheets show no mark where there is an icon, and no box that is not ticked."""
    qapp.setStyleSheet(style_sheet(tokens.load(theme).colours))
    menu = QMenu()
    qtbot.addWidget(menu)
    picture = QPixmap(16, 16)
    picture.fill(QColor("red"))
    for has_icon in (True, False):
        for can, chosen in ((False, False), (True, False), (True, True)):
            action = menu.addAction("Entry")
            action.setCheckable(can)
            action.setChecked(chosen)
            if has_icon:
                action.setIcon(QIcon(picture))
    popup(menu, QPoint(10, 10))
    image = menu.grab().toImage()
    rows = [image.copy(menu.actionGeometry(action)) for action in menu.actions()]
    menu.close()
    qapp.setStyleSheet("")
    assert rows[1] != rows[2]
    assert rows[4] != rows[3] != rows[5] != rows[4]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_icons_are_seen_in_the_row_that_the_pointer_is_on(qapp, qtbot, theme):
    colours = tokens.load(theme).colours
    qapp.setStyleSheet(style_sheet(colours))
    menu = QMenu()
    qtbot.addWidget(menu)
    entries = [menu.addAction(f"Entry {number}") for number in range(3)]
    popup(menu, QPoint(10, 10))
    menu.setActiveAction(entries[1])
    image, row = menu.grab().toImage(), menu.actionGeometry(entries[1])
    menu.close()
    qapp.setStyleSheet("")
    ground = image.pixelColor(row.right() - 8, row.center().y()).name()
    assert contrast(colours["text1"], ground) >= 4.5
    mark = image.pixelColor(row.left() + 1, row.center().y()).name()
    assert all(contrast(mark, each) >= 3 for each in (ground, colours["chrome.base"]))
