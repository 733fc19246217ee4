"""Reads a table of readings and plans what would become of it, away from the window."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from journeymap.model.analysis.finder import Where
from journeymap.model.analysis.suggest import Suggester
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.storage.interchange import readings_csv, readings_plan
from journeymap.storage.interchange.readings_csv import ReadingsRead, Sheet, Written
from journeymap.storage.interchange.readings_plan import Plan
from journeymap.storage.interchange.report import Unreadable
from journeymap.ui import worker

SUGGESTED = 200
"""For how many unknown places touchpoints are suggested; nobody goes through more by hand."""


class _Stopped(Exception):
    """Nobody waits for the outcome any more."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be read, and what somebody said about it."""

    raw: bytes
    journey: Journey
    wish: Written = field(default_factory=Written)
    map_id: str | None = None
    places: Mapping[Where, Key | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task. Without a plan `failure` says why, unless there is a sheet whose columns nobody knows."""

    sheet: Sheet | None = None
    plan: Plan | None = None
    suggestions: dict[Where, list[Touchpoint]] = field(default_factory=dict)
    failure: Message | None = None


class ImportJob(QObject):
    """Does one task at a time; a new one stops the one before. `arrived(outcome)`, `progressed(share)` 0 to 1."""

    arrived = Signal(object)
    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._running = 0
        self._last: tuple[bytes, Written, Sheet, ReadingsRead] | None = None

    @property
    def is_running(self) -> bool:
        return bool(self._running)

    def start(self, task: Task) -> None:
        """Begin; what is under way is stopped."""
        self.stop()
        stop = self._stop = threading.Event()
        self._running += 1

        def work() -> Outcome | None:
            try:
                return self._do(task, stop)
            except _Stopped:
                return None
            except Unreadable as error:
                return Outcome(failure=error.reason)

        def done(outcome: Outcome | None) -> None:
            self._running -= 1
            if outcome is not None and not stop.is_set():
                self.arrived.emit(outcome)

        def failed(error: Exception) -> None:
            self._running -= 1
            raise error

        worker.in_background(work, done, failed)

    def stop(self) -> None:
        """Nobody wants the outcome of what is under way."""
        self._stop.set()

    def _do(self, task: Task, stop: threading.Event) -> Outcome:
        def report(share: float, done: int, total: int, part: float) -> None:
            if stop.is_set():
                raise _Stopped
            self.progressed.emit(share + part * done / max(1, total))

        sheet, read = self._read(task, lambda done, total: report(0.0, done, total, 0.7))
        if not any(sheet.meanings):
            return Outcome(sheet)
        plan = readings_plan.make(
            task.journey, read, task.map_id, task.places, lambda done, total: report(0.7, done, total, 0.25)
        )
        wanted = list(plan.unplaced)[:SUGGESTED]
        suggester = Suggester(task.journey, task.map_id) if wanted else None
        found = {where: suggester.suggest(where.title) for where in wanted} if suggester else {}
        return Outcome(sheet, plan, found)

    def _read(self, task: Task, each: readings_csv.Each) -> tuple[Sheet, ReadingsRead]:
        """The table; if it is the same as before and only its places were chosen anew it need not be read again."""
        last = self._last
        if last is not None and last[0] is task.raw and last[1] == task.wish:
            return last[2], last[3]
        each(0, 1)
        sheet = readings_csv.recognise_bytes(task.raw, task.wish)
        read = readings_csv.read_sheet(sheet, each)
        self._last = (task.raw, task.wish, sheet, read)
        return sheet, read
