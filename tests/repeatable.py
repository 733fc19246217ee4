"""One run of a test is like the next: the same ids each time, and waiting for states with patience.

Records come out of a file in the order of their ids. With ids of chance a test that takes "some" pain point takes
another one in each run, and fails once in ten. The profile `thorough` leaves ids to chance.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from time import monotonic
from types import SimpleNamespace

import hypothesis
import pytest
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from journeymap.model import ids

PATIENCE_MS = 30_000
"""A machine that is busy with other things may take long: what never comes fails the test, not what comes late."""
_LOOK_MS = 1

_dice = Random("tests")
if os.environ.get("HYPOTHESIS_PROFILE") != "thorough":
    ids.secrets = SimpleNamespace(token_bytes=_dice.randbytes)
    hypothesis.register_random(_dice)  # each example has its own, too


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    _dice.seed(item.nodeid)


@contextmanager
def same_ids(name: str) -> Iterator[None]:
    """What is made here has ids that depend on `name` only, whichever test makes it."""
    before = _dice.getstate()
    _dice.seed(name)
    yield
    _dice.setstate(before)


class PatientBot(QtBot):
    """Looks more often whether what it waits for is there, and gives up later."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        __tracebackhide__ = True
        end = monotonic() + timeout / 1000
        while True:
            failed = None
            try:
                met = callback()
            except AssertionError as error:
                met, failed = False, error
            assert met in (None, True, False), "a callback says yes or no, or asserts"
            if met is not False:
                return
            if monotonic() > end:
                raise TimeoutError(f"waited {timeout} ms for nothing") from failed
            self.wait(_LOOK_MS)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)
