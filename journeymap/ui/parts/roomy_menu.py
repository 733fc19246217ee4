"""Menus with room for fingers: a long press opens those of the map, a tap those of the bar."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

_ROW = 32
"""The height of a row that fingers meet, px (see `QMenu#roomy` in the style sheet)."""
_ROOMY = "roomy"


def popup(menu: QMenu, at: QPoint) -> None:
    """Open a menu; its rows are high unless the screen is too low for all of them."""
    screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
    dress(menu, screen.availableGeometry().height())
    menu.popup(at)


def dress(menu: QMenu, room: int) -> None:
    """Give a menu that is about to open high rows if they fit into `room` px, else low ones."""
    rows = sum(action.isVisible() for action in menu.actions())
    name = _ROOMY if rows * _ROW <= room else ""
    if menu.objectName() != name:
        menu.setObjectName(name)
        for each in (menu, *menu.findChildren(QMenu)):  # Qt looks again at what bears the name only
            each.style().unpolish(each)
            each.style().polish(each)
