"""A moment in which nothing happens: time to get ready for what may come, without keeping anybody waiting."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

LATE = 0.008
"""A timer that is later than so many seconds had to wait for others: that was no lull."""


class Lull(QTimer):
    """Calls `then` once, after `ms` in which the program had nothing else to do."""

    def __init__(self, parent: QObject, ms: int, then: Callable[[], None]) -> None:
        super().__init__(parent, singleShot=True, interval=ms)
        self._then = then
        self._due = 0.0
        self.timeout.connect(self._over)

    def expect(self) -> None:
        """Wait for the next lull from now on."""
        self._due = perf_counter() + self.interval() / 1000
        self.start()

    def _over(self) -> None:
        if perf_counter() - self._due > LATE:
            self.expect()
        else:
            self._then()
