"""The workshop timer: counts down, says when time is up, and then how long ago that was. Never in anybody's way."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LEAST, MOST = 1, 600
_TICK_MS = 200


class WorkshopTimer(QObject):
    """One for all windows. Counts on after its end, so that one sees by how much a group runs over."""

    changed = Signal()
    """The time shown, or whether it runs."""
    ended = Signal()

    def __init__(
        self, minutes: int, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = _within(minutes)
        self._left = self._minutes * 60.0
        self._since: float | None = None
        self._told = False
        self._shown = self.seconds
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.look)

    @property
    def minutes(self) -> int:
        """What a reset goes back to."""
        return self._minutes

    @property
    def is_running(self) -> bool:
        return self._since is not None

    @property
    def is_at_rest(self) -> bool:
        """Whether it stands at its beginning, so that there is nothing to show."""
        return not self.is_running and self._left == self._minutes * 60.0

    @property
    def is_over(self) -> bool:
        return self.seconds <= 0

    @property
    def seconds(self) -> int:
        """Whole seconds left, rounded up; below 0 since the end."""
        left = self._left_now()
        return int(-(-left // 1))

    @property
    def text(self) -> str:
        """The time left, "12:05"; after the end the time since, "+0:07"."""
        seconds = abs(self.seconds)
        return f"{'+' if self.seconds < 0 else ''}{seconds // 60}:{seconds % 60:02}"

    def start(self) -> None:
        """Go on from where it stands."""
        if self._since is None:
            self._since = self._clock()
            self._tick.start()
            self.changed.emit()

    def pause(self) -> None:
        """Stand still."""
        if self._since is not None:
            self._left, self._since = self._left_now(), None
            self._tick.stop()
            self.changed.emit()

    def toggle(self) -> None:
        """Start or pause."""
        if self.is_running:
            self.pause()
        else:
            self.start()

    def add_minute(self) -> None:
        """One minute more; after the end, a minute from now."""
        if self.is_over:
            self._left, self._since = 0.0, self._clock() if self.is_running else None
        self._left += 60.0
        self._told = False
        self._announce()

    def reset(self) -> None:
        """Back to the minutes set, standing still."""
        self._tick.stop()
        self._left, self._since, self._told = self._minutes * 60.0, None, False
        self._announce()

    def set_minutes(self, minutes: int) -> None:
        """Set the minutes, from `LEAST` to `MOST`, and go back to them."""
        self._minutes = _within(minutes)
        self.reset()

    def look(self) -> None:
        """Notice what time has done."""
        if self.is_over and not self._told:
            self._told = True
            self._announce()
            self.ended.emit()
        elif self.seconds != self._shown:
            self._announce()

    def _announce(self) -> None:
        self._shown = self.seconds
        self.changed.emit()

    def _left_now(self) -> float:
        return self._left - (self._clock() - self._since if self._since is not None else 0.0)


def _within(minutes: int) -> int:
    return max(LEAST, min(MOST, minutes))
