"""An export away from the window: the picture is made and written in a thread, and can be stopped at any moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.model.analysis import shown
from journeymap.ui import worker
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.export import formats

if TYPE_CHECKING:
    from journeymap.model.analysis.shown import Shown
    from journeymap.model.journey import Journey
    from journeymap.model.layout.picture import Picture
    from journeymap.model.messages import Message, Texts
    from journeymap.ui.export.options import Options
    from journeymap.ui.theme.tokens import Theme


class Pictures:
    """The pictures of a journey's maps, made once each by whichever thread asks first.

    A picture is asked for by its map and what of it is to be shown.
    """

    def __init__(self, journey: Journey, texts: Texts) -> None:
        self._journey = journey.snapshot()
        self._texts = texts
        self._measure = QtMeasure()
        self._made: dict[tuple[str, Shown], Picture] = {}
        self._lock = threading.Lock()

    def of(self, map_id: str, wanted: Shown) -> Picture:
        """The picture of a map; takes its time for a large one."""
        with self._lock:
            if (map_id, wanted) not in self._made:
                made = shown.draw(self._journey, map_id, wanted, self._measure, self._texts)
                self._made[map_id, wanted] = made
            return self._made[map_id, wanted]

    def ready(self, map_id: str, wanted: Shown) -> Picture | None:
        """The picture of a map if it has been made."""
        return self._made.get((map_id, wanted))


class ExportJob(QObject):
    """One export. `progressed(share)` goes from 0 to 1."""

    progressed = Signal(float)

    def __init__(self, pictures: Pictures, map_id: str, wanted: Shown) -> None:
        super().__init__()
        self._pictures = pictures
        self._map_id = map_id
        self._wanted = wanted
        self._stopped = threading.Event()

    def run(
        self,
        name: str,
        theme: Theme,
        target: Path,
        options: Options,
        done: Callable[[list[Message]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Write format `name` to `target`, then call one of the two; neither after `stop`."""

        def work() -> list[Message]:
            return formats.run(
                name, self._pictures.of(self._map_id, self._wanted), theme, target, options, self._progress
            )

        def ended(notes: list[Message]) -> None:
            if not self._stopped.is_set():
                done(notes)

        def broken(error: Exception) -> None:
            if not self._stopped.is_set():
                failed(error)

        worker.in_background(work, ended, broken)

    def stop(self) -> None:
        """Throw away what is being made. What stood at the target stays."""
        self._stopped.set()

    def _progress(self, share: float) -> bool:
        self.progressed.emit(share)
        return not self._stopped.is_set()
