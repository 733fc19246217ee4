"""Work of a command that may take seconds: away from the window, with how far it is and a way out of it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from journeymap.model.document import Document
from journeymap.model.ports import Entry
from journeymap.ui import worker

T = TypeVar("T")
Each = Callable[[int, int], None]
"""Told (done, total) every now and then by the work, in its own thread; may raise to end it."""
SOON_MS = 300
"""What takes no longer is just done, under the pointer that asks for patience."""
MANY = 1_000
"""An edit of so many records is written while the window is painted."""
_TICK_MS = 50


class _GivenUp(Exception):
    """Nobody waits for the answer any more."""


def nobody(_done: int, _total: int) -> None:
    """An `Each` for work that is done at once."""


class _Door(QObject):
    """Does not let a window be closed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False


def ahead(window: QWidget, document: Document, entry: Entry | None) -> None:
    """What comes next is to do `entry`: of thousands of records it is written in another thread, so that the window
    goes on to be painted. Keys and clicks wait."""
    if entry is None or len(entry.changes) < MANY:
        return
    loop, revision = QEventLoop(), document.revision

    def done(_answer: object) -> None:
        loop.quit()

    worker.in_background(lambda: document.write_ahead(entry, nobody, revision), done, done)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with _kept_open(window):
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        QGuiApplication.restoreOverrideCursor()


def prepared(window: QWidget, words: str, cancel: str, make: Callable[[Each], T]) -> T | None:
    """What `make` answers, None if the person did not want to wait. Raises what `make` raises.

    `make` must leave alone what the window shows: it works on copies. Nothing else can be done in the window
    meanwhile, so that what was true when it began still holds.
    """
    stop, share = threading.Event(), [0, 0]
    answers: list[T] = []
    errors: list[Exception] = []
    loop = QEventLoop()

    def each(done: int, total: int) -> None:
        if stop.is_set():
            raise _GivenUp
        share[:] = done, total

    def failed(error: Exception) -> None:
        errors.append(error)
        loop.quit()

    def done(answer: T) -> None:
        answers.append(answer)
        loop.quit()

    collects = gc.isenabled()
    gc.disable()  # much is made and all of it kept
    worker.in_background(lambda: make(each), done, failed)
    try:
        with _kept_open(window):
            _wait_quietly(loop)
            if not answers and not errors:
                _wait_openly(loop, _dialog(window, words, cancel), share)
    finally:
        stop.set()
        if collects:
            gc.enable()
    if errors:
        raise errors[0]
    return answers[0] if answers else None


@contextmanager
def _kept_open(window: QWidget) -> Iterator[None]:
    """Who quits in another window, or the system, does not take away what is worked on in this one."""
    door = _Door()
    window.installEventFilter(door)
    try:
        yield
    finally:
        window.removeEventFilter(door)


def _wait_quietly(loop: QEventLoop) -> None:
    timer = QTimer(loop, singleShot=True)
    timer.timeout.connect(loop.quit)
    timer.start(SOON_MS)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    QGuiApplication.restoreOverrideCursor()
    timer.stop()


def _wait_openly(loop: QEventLoop, dialog: QProgressDialog, share: list[int]) -> None:
    tick = QTimer(dialog)

    def show() -> None:
        done, total = share
        dialog.setMaximum(total)
        dialog.setValue(done)

    tick.timeout.connect(show)
    tick.start(_TICK_MS)
    dialog.canceled.connect(loop.quit)
    dialog.show()
    loop.exec()
    tick.stop()
    dialog.canceled.disconnect(loop.quit)
    dialog.close()
    dialog.deleteLater()


def _dialog(window: QWidget, words: str, cancel: str) -> QProgressDialog:
    dialog = QProgressDialog(words, cancel, 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setWindowTitle(window.windowTitle())
    dialog.setMinimumDuration(2**30)  # when it is shown is for us to say
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)
    return dialog
