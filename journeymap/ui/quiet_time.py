"""Looks for garbage while nobody waits: Python would do so in the middle of an edit, for 0.3 s in a large map."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

_LOOK_MS = 100
_BUSY = 0.004
"""Seconds of processor time between two looks from which on somebody is at work."""
_FEW, _MANY = 1_000, 50_000
"""New objects: fewer are not worth a look; more are looked through only after a longer rest."""
_GROWN = 100_000
"""From so many objects on that have come to stay, all are looked through."""
_REST_S = 3.0
_VALVE = 1_000_000
"""So many new objects are looked through at once, whoever waits: memory must not run full."""


class QuietTime(QObject):
    """Takes the collector over between `start` and `stop`.

    Young objects are looked through at the first quiet moment, old ones after `rest` seconds without work; what is
    left of those is frozen: nobody looks at it before the next rest that is worth it.
    """

    def __init__(self, parent: QObject | None = None, look_ms: int = _LOOK_MS, rest: float = _REST_S) -> None:
        super().__init__(parent)
        self._looks_for_rest = max(1, round(rest * 1000 / look_ms))
        self._timer = QTimer(self, singleShot=True, interval=look_ms)
        self._timer.timeout.connect(self._look)
        self._thresholds: tuple[int, int, int] | None = None
        self._used = 0.0
        self._quiet = 0
        """How many looks in a row found nobody at work."""
        self._grown = 0
        self._asked = False
        self._waits = False

    def start(self) -> None:
        """From now on; what is there already is taken to stay."""
        if self._thresholds is None:
            self._thresholds = gc.get_threshold()
            gc.freeze()
            gc.set_threshold(_VALVE, 20, 20)
            gc.enable()
            self._wait()

    def stop(self) -> None:
        """Give the collector back."""
        if self._thresholds is not None:
            self._timer.stop()
            self._listen(False)
            gc.set_threshold(*self._thresholds)
            gc.unfreeze()
            self._thresholds = None

    def ask(self) -> None:
        """Something large has gone, a document say: look through everything at the next rest."""
        if self._thresholds is not None:
            self._asked = True
            self._awake()

    def _wait(self) -> None:
        """Do nothing until something happens: a program at rest must not wake the machine."""
        self._listen(True)

    def _listen(self, on: bool) -> None:
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None and on != self._waits:
            self._waits = on
            if on:
                dispatcher.awake.connect(self._awake)
            else:
                dispatcher.awake.disconnect(self._awake)

    def _awake(self) -> None:
        if self._is_due():
            self._listen(False)
            self._used, self._quiet = time.thread_time(), 0
            self._timer.start()

    def _look(self) -> None:
        now = time.thread_time()
        self._quiet = 0 if now - self._used > _BUSY else self._quiet + 1
        new, rested = gc.get_count()[0], self._quiet >= self._looks_for_rest
        if self._quiet and _FEW <= new <= _MANY:
            gc.collect(1)
            self._grown += new
        elif new > _MANY and rested:
            self._grown += new
        if rested and (self._asked or self._grown >= _GROWN):
            self._look_through_all()
        self._used = time.thread_time()
        if rested or not self._is_due():
            self._wait()
        else:
            self._timer.start()

    def _is_due(self) -> bool:
        """Whether there is anything worth a look."""
        return self._asked or self._grown >= _GROWN or gc.get_count()[0] >= _FEW

    def _look_through_all(self) -> None:
        self._asked, self._grown = False, 0
        gc.unfreeze()
        gc.collect()
        gc.freeze()
