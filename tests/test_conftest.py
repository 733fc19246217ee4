"""What conftest promises: tests that leave something on the screen fail, and nobody's home is touched."""

from pathlib import Path

import pytest
from pytestqt.exceptions import TimeoutError

from tests import repeatable

CONFTEST = Path(__file__).parent / "conftest.py"
TESTS = """
import os
import pytest
from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QDialog, QWidget

kept = []

def test_window(qtbot):
    kept.append(QWidget())
    kept[-1].show()

def test_modal_dialog(qtbot):
    kept.append(QDialog())
    kept[-1].open()

def test_animation(qtbot):
    kept.append(QVariantAnimation(duration=60_000))
    kept[-1].start()

def test_tidy(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    animation = QVariantAnimation(window, duration=60_000)
    animation.start()
    animation.stop()

def test_without_qt():
    assert os.environ["JOURNEYMAP_STATE"].startswith(os.environ["HOME"])
"""


def test_what_is_left_behind_is_an_error(pytester, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(CONFTEST.parents[1]))
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-p", "no:benchmark")
    result.assert_outcomes(passed=5, errors=3)
    for problem in ("windows are left", "a modal dialog is left", "animations are still running"):
        result.stdout.fnmatch_lines([f"E *AssertionError: {problem}: *"])


def test_every_test_has_a_home_of_its_own(own_home, monkeypatch):
    from journeymap import paths

    assert Path.home() == own_home
    assert own_home in paths.user_data().parents
    monkeypatch.delenv("JOURNEYMAP_STATE")
    assert own_home in paths.user_data().parents


def test_ids_are_the_same_in_each_run_and_never_twice(request):
    from journeymap.model.ids import new_id

    found = [new_id() for _ in range(1_000)]
    assert len(set(found)) == 1_000
    with repeatable.same_ids(request.node.nodeid):
        assert [new_id() for _ in range(1_000)] == found
    assert new_id() not in found


def test_waiting_says_why_it_was_in_vain(qtbot):
    def never() -> None:
        raise AssertionError("the reason")

    with pytest.raises(TimeoutError) as failed:
        qtbot.waitUntil(never, timeout=20)
    assert str(failed.value.__cause__).startswith("the reason")
    qtbot.waitUntil(lambda: None)
    with pytest.raises(AssertionError):
        qtbot.waitUntil(lambda: "yes")
