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
    here = window.frameGeometry()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = visible(here, screens)
    if not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        aside = wanted.translated(shift, shift)
        if any(_is_reached(aside, screen) for screen in screens):
            wanted = aside
    if wanted != here:
        window.resize(wanted.size())
        window.move(wanted.topLeft())


def visible(window: QRect, screens: list[QRect]) -> QRect:
    """`window`, moved to the first of `screens` and made to fit if its title bar is on none of them, or made to fit
    where it is if it is larger than all of them together."""
    if not screens:
        return window
    home = next((screen for screen in screens if _is_reached(window, screen)), None)
    whole = QRect()
    for screen in screens:
        whole = whole.united(screen)
    if home is not None and window.width() <= whole.width() and window.height() <= whole.height():
        return window
    room = home or screens[0]
    too_high = window.height() > room.height()
    fitted = QRect(0, 0, min(window.width(), room.width()), room.height() - _TITLE if too_high else window.height())
    fitted.moveCenter(room.center())
    if too_high:
        fitted.moveTop(room.top())  # its frame comes on top when it is shown
    return fitted


def _is_reached(window: QRect, screen: QRect) -> bool:
    """Whether enough of the title bar is on a screen."""
    shared = QRect(window.x(), window.y(), window.width(), _TITLE).intersected(screen)
    return shared.width() >= min(_GRIP, window.width()) and shared.height() >= _TITLE // 2


def full_screen(window: QWidget, on: bool) -> None:
    """Take the whole screen, or go back to what was before: a window at its size, or a maximised one."""
    state = window.windowState()
    full = Qt.WindowState.WindowFullScreen
    window.setWindowState(state | full if on else state & ~full)
    window.show()
