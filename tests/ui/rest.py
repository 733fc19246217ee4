"""Waiting until what is due is done, however long this machine takes for it."""

from PySide6.QtCore import Qt, QTimer

from journeymap.ui import worker


def rest(qtbot, within: int = 0) -> None:
    """Until threads have brought what they were sent for, the timers that run now with up to `within` ms have fired,
    and what came of that at once is done, too.

    Qt lets timers fire in the order in which they are due: one that starts now for as long is the last of them.
    """
    for ms in (within, 0, 0):
        qtbot.waitUntil(lambda: not worker.is_busy())
        fired: list[bool] = []
        last = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        last.timeout.connect(lambda fired=fired: fired.append(True))
        last.start(ms + ms // 10)  # others may be up to 5 % late, to save energy
        qtbot.waitUntil(lambda fired=fired: bool(fired))
