"""One try to open a file: the slow part of it away from the window, and stoppable at any time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError
from journeymap.storage.opening import Opening as FileOpening
from journeymap.ui import worker

if TYPE_CHECKING:
    from journeymap.storage.state import StateFolder


class Attempt:
    """Copies and reads a file in a thread; `begun` is what was started before there was a window."""

    def __init__(self, folder: StateFolder, path: Path, begun: FileOpening | None = None) -> None:
        self.path = path
        self.is_over = False
        """Whether it has ended, one way or another."""
        self._folder = folder
        self._opening = begun
        self._cancelled = False

    def run(self, finish: Callable[[FileOpening], None], fail: Callable[[Message], None]) -> None:
        """Call one of the two when the file has been read; neither after `cancel`."""

        def done(opening: FileOpening | None) -> None:
            self.is_over = True
            if opening is not None and self._cancelled:
                opening.cancel()
            elif opening is not None:
                finish(opening)

        def failed(error: Exception) -> None:
            self.is_over = True
            if self._cancelled:
                return
            told = error.reason if isinstance(error, StorageError) else Message("storage.open.damaged", detail="")
            fail(told)
            if not isinstance(error, StorageError):
                raise error

        if self._opening is not None and self._opening.is_ready:
            done(self._opening)
        else:
            worker.in_background(self._read, done, failed)

    def cancel(self) -> None:
        """Give up; nothing of it stays."""
        self._cancelled = True
        if self._opening is not None and not self.is_over:
            self._opening.stop()

    def _read(self) -> FileOpening | None:
        self._opening = opening = self._opening or FileOpening(self._folder, self.path)
        if not self._cancelled:
            opening.wait()
        if self._cancelled:  # at once: when the program ends nobody hears the answer
            opening.cancel()
            return None
        return opening
