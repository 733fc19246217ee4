"""Every test has a home and a state folder of its own; after a GUI test no window, dialog or animation is left."""

import gc
import os
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester", "tests.repeatable"]

settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=1_000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> None:
    """A command that exports makes an application of its own, without widgets, if there is none: whatever the order
    of the tests, the one with widgets must be there first."""
    _note_animations(sys.modules["PySide6.QtCore"].QAbstractAnimation)
    gc.collect()
    gc.freeze()  # programs and tests are all loaded by now and stay: nobody has to look through them again


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home that nobody lives in: no test reads or writes the settings and sessions of a person."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("JOURNEYMAP_STATE", str(home / "state"))
    return home


@pytest.fixture(autouse=True)
def nothing_left_on_screen(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a GUI test that leaves a window, a modal dialog or a running animation behind."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    before = set(_windows())
    _let_go_of_keys()
    yield
    _drop_deleted()
    left = [window for window in _windows() if window not in before]
    running, modal = _running_animations(), _modal()
    found = {"a modal dialog is left": modal, "windows are left": left, "animations are still running": running}
    problems = [f"{what}: {things}" for what, things in found.items() if things]
    for animation in running:
        animation.stop()
    for window in {*left, *modal}:
        window.close()
        window.deleteLater()
    _drop_deleted()
    if not gc.get_freeze_count():
        gc.freeze()  # a program under test has given the collector back, with all that was loaded
    assert not problems, "; ".join(problems)


def _let_go_of_keys() -> None:
    """A shortcut that closes what has the keys leaves Ctrl held for Qt: the next test would select as with Ctrl."""
    if sys.modules["PySide6.QtGui"].QGuiApplication.keyboardModifiers().value:
        from PySide6.QtTest import QTest

        QTest.keyRelease(sys.modules["PySide6.QtWidgets"].QWidget(), sys.modules["PySide6.QtCore"].Qt.Key.Key_Shift)


def _windows() -> list:
    widgets = sys.modules["PySide6.QtWidgets"]
    return [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]


def _modal() -> list:
    widget = sys.modules["PySide6.QtWidgets"].QApplication.activeModalWidget()
    return [widget] if widget is not None else []


_started: weakref.WeakSet = weakref.WeakSet()
"""The animations that were ever started; to look for them among all objects takes longer than many a test."""


def _note_animations(kind: type) -> None:
    start = kind.start

    def noted(self: object, *policy: object) -> None:
        _started.add(self)
        start(self, *policy)

    kind.start = noted


def _running_animations() -> list:
    running = sys.modules["PySide6.QtCore"].QAbstractAnimation.State.Running
    return [animation for animation in list(_started) if _alive(animation) and animation.state() == running]


def _alive(thing: object) -> bool:
    """Whether the Qt object behind a Python one still exists."""
    return sys.modules["shiboken6"].isValid(thing)


def _drop_deleted() -> None:
    """Let what was closed or scheduled for deletion go."""
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    core.QCoreApplication.processEvents()
