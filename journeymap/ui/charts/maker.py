"""Makes what a chart shows; of a large map in a thread, so that nobody's hand waits for it."""

from __future__ import annotations

from collections.abc import Callable

from journeymap.ui import worker
from journeymap.ui.charts.kinds import Made

Make = Callable[[], Made]
Done = Callable[[Made], None]


class Maker:
    """One at a time; of several wishes only the last one is answered."""

    def __init__(self) -> None:
        self._wish = 0
        self._busy = False
        self._next: tuple[Make, Done] | None = None

    def ask(self, make: Make, done: Done, *, in_thread: bool) -> None:
        """Call `done` with what `make` makes, later if `in_thread`; what was asked before is of no interest now."""
        self.forget()
        if not in_thread:
            done(make())
        elif self._busy:
            self._next = make, done
        else:
            self._start(make, done)

    def forget(self) -> None:
        """Answer to nobody."""
        self._wish += 1
        self._next = None

    def _start(self, make: Make, done: Done) -> None:
        wish, self._busy = self._wish, True

        def made(answer: Made) -> None:
            self._ended()
            if wish == self._wish:
                done(answer)

        def failed(error: Exception) -> None:
            self._ended()
            raise error

        worker.in_background(make, made, failed)

    def _ended(self) -> None:
        self._busy = False
        if self._next is not None:
            (make, done), self._next = self._next, None
            self._start(make, done)
