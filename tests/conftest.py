"""Every test has a home and a state folder of its own; after a GUI test no window, dialog or animation is left."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]

settings.register_profile("ci", deadline=None, max_examples=50, print_blob=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=1_000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: object) -> None:
    """A command that exports makes an application of its own, without widgets, if there is none: whatever the order
    of the tests, the one with widgets must be there first."""
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
    assert not problems, "; ".join(problems)


def _windows() -> list:
    widgets = sys.modules["PySide6.QtWidgets"]
    return [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]


def _modal() -> list:
    widget = sys.modules["PySide6.QtWidgets"].QApplication.activeModalWidget()
    return [widget] if widget is not None else []


def _running_animations() -> list:
    core = sys.modules["PySide6.QtCore"]
    kinds, running = set(_kinds(core.QAbstractAnimation)), core.QAbstractAnimation.State.Running
    animations = [thing for thing in gc.get_objects() if type(thing) in kinds]  # hundreds of thousands of objects
    return [animation for animation in animations if _alive(animation) and animation.state() == running]


def _kinds(kind: type) -> Iterator[type]:
    """A class and all that derive from it."""
    yield kind
    for each in kind.__subclasses__():
        yield from _kinds(each)


def _alive(thing: object) -> bool:
    """Whether the Qt object behind a Python one still exists."""
    return sys.modules["shiboken6"].isValid(thing)


def _drop_deleted() -> None:
    """Let what was closed or scheduled for deletion go."""
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    core.QCoreApplication.processEvents()
