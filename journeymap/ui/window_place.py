"""Where a window stands: back where it was, but never on a screen that is gone or out of reach of the mouse."""

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = 80
"""So much of the title bar has to be within reach, px."""
_TITLE = 40


def put_back(window: QWidget, geometry: QByteArray, shift: int = 0) -> None:
    """Restore place and size, `shift` px aside, and see to it that the window can be seen and reached."""
    if not geometry.isEmpty():
        window.restoreGeometry(geometry)
    if shift and not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        window.move(window.x() + shift, window.y() + shift)
    here = window.frameGeometry()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = visible(here, screens)
    if wanted != here:
        window.resize(wanted.size())
        window.move(wanted.topLeft())


def visible(window: QRect, screens: list[QRect]) -> QRect:
    """`window`, moved to the first of `screens` and made to fit if its title bar is on none of them."""
    title = QRect(window.x(), window.y(), window.width(), _TITLE)
    for screen in screens:
        shared = title.intersected(screen)
        if shared.width() >= min(_GRIP, window.width()) and shared.height() >= _TITLE // 2:
            return window
    if not screens:
        return window
    first = screens[0]
    fitted = QRect(0, 0, min(window.width(), first.width()), min(window.height(), first.height()))
    fitted.moveCenter(first.center())
    return fitted


def full_screen(window: QWidget, on: bool) -> None:
    """Take the whole screen, or go back to what was before: a window at its size, or a maximised one."""
    state = window.windowState()
    full = Qt.WindowState.WindowFullScreen
    window.setWindowState(state | full if on else state & ~full)
    window.show()
