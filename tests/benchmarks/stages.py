"""Where the processor time of a walk goes: methods that are watched, each without what others of them take inside."""

import time
from collections.abc import Callable
from typing import Any


class Stages:
    """Milliseconds of this thread by the name of a stage, since `clear`."""

    def __init__(self, monkeypatch) -> None:
        self._monkeypatch = monkeypatch
        self._open: list[float] = []
        """For each stage that is being walked through, the seconds that stages inside it have taken."""
        self.spent: dict[str, float] = {}

    def clear(self) -> None:
        self.spent.clear()

    def watch(self, name: str, owner: Any, *methods: str) -> None:
        """Count what these methods (or functions of a module) take for the stage `name`. Before objects are made:
        Qt remembers which of its own methods are overridden.
        """
        for method in methods:
            self._monkeypatch.setattr(owner, method, self.timed(name, getattr(owner, method)))

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, counted for the stage `name`."""

        def watched(*args: Any, **kwargs: Any) -> Any:
            begin = time.thread_time()
            self._open.append(0.0)
            try:
                return function(*args, **kwargs)
            finally:
                whole = time.thread_time() - begin
                self.spent[name] = self.spent.get(name, 0.0) + (whole - self._open.pop()) * 1e3
                if self._open:
                    self._open[-1] += whole

        return watched
