"""Work that takes longer than a frame, away from the window: saving, exporting, opening."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class _Carrier(QObject):
    """Brings the answer back to the thread that asked."""

    arrived = Signal(object)


_under_way: set[_Carrier] = set()


def in_background(job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
    """Do `job` in a thread of its own; then `done(answer)` or `failed(error)` in this one, by its event loop."""
    carrier = _Carrier()
    _under_way.add(carrier)

    def work() -> None:
        outcome: tuple[bool, Any]
        try:
            outcome = (True, job())
        except Exception as error:  # whatever it is, the asking side has to hear of it
            outcome = (False, error)
        carrier.arrived.emit(outcome)

    def arrive(outcome: tuple[bool, Any]) -> None:
        _under_way.discard(carrier)
        carrier.arrived.disconnect(arrive)  # they hold each other, where Python cannot see it, and what was asked for
        fine, answer = outcome
        if fine:
            done(answer)
        else:
            failed(answer)

    carrier.arrived.connect(arrive, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=work, name="journeymap-worker").start()


def is_busy() -> bool:
    """Whether anything is still under way."""
    return bool(_under_way)
