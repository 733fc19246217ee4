"""Tells when a part of the window has been drawn for the first time: what can wait begins then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once, after the first frame of `part`; never if the part goes before that."""

    def __init__(self, part: QWidget, then: Callable[[], None]) -> None:
        super().__init__(part)
        self._then = then
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The event is yet to be drawn, and what was drawn yet to be brought to the screen.
            QTimer.singleShot(0, self, self._call)
        return False

    def _call(self) -> None:
        self._then()
        self.deleteLater()
