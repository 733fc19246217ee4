"""When the program itself has a fault: it is written down, the person is told what is safe, work goes on."""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from journeymap.model.messages import Message
from journeymap.ui.ask import Ask, Tone

LOG_LIMIT = 200_000
_MOST_QUESTIONS = 3


class CrashHandler:
    """Takes the place of `sys.excepthook`. `safe()` says how the open documents stand."""

    def __init__(self, folder: Path, ask: Callable[[], Ask | None], safe: Callable[[], Message]) -> None:
        self.log = folder / "crash.log"
        self._ask = ask
        self._safe = safe
        self._telling = False
        self._told = 0

    def install(self) -> None:
        """Catch what nobody catches, in slots and in threads."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.write(args.exc_type, args.exc_value, args.exc_traceback)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the fault down and tell the person. Faults while telling are only written down."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self.write(kind, error, trace)
        # A fault in something that happens at every frame must not bury the person under questions.
        if self._telling or self._told >= _MOST_QUESTIONS:
            return
        self._telling = True
        self._told += 1
        try:
            if (ask := self._ask()) is not None:
                ask.tell(Message("crash.title"), self._safe(), Tone.TROUBLE)
        finally:
            self._telling = False

    def write(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Append the fault to the log; the oldest faults go when the log is full."""
        text = "".join(traceback.format_exception(kind, error, trace))
        entry = f"--- {datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n"
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            before = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
            self.log.write_text((before + entry)[-LOG_LIMIT:], "utf-8")
        except OSError:
            sys.__excepthook__(kind, error or kind(), trace)
