"""A real start of the program in a process of its own: the way in, and what is not imported before the first paint."""

import json
import subprocess
import sys

import pytest

from journeymap import __main__ as way_in
from tests.test_architecture import HEAVY

START = """
import json, sys
from journeymap import app
status = app.main(["--quit-after-first-paint", *sys.argv[1:]])
print(json.dumps([status, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def start(*files):
    """Exit code and imported packages of a window that closes after its first paint."""
    done = subprocess.run(
        [sys.executable, "-c", START, *map(str, files)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def new(path):
    call = [sys.executable, "-m", "journeymap", "new", str(path), "--template", "glasfaser-musterstadt"]
    subprocess.run(call, check=True, timeout=120, capture_output=True)
    return path


def test_an_empty_window_imports_nothing_heavy():
    status, imported = start()
    assert status == 0
    assert "PySide6" in imported
    assert set(imported) & set(HEAVY) == set()


def test_a_window_with_a_file_imports_nothing_heavy(tmp_path):
    status, imported = start(new(tmp_path / "a.journey"))
    assert status == 0
    assert "pydantic" in imported
    assert set(imported) & set(HEAVY) == set()


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], False),
        (["a.journey"], False),
        (["./new"], False),
        (["--quit-after-first-paint", "a.journey"], False),
        (["--version"], True),
        (["--help"], True),
        (["--no-such-option"], True),
        (["new", "a.journey"], True),
        (["export", "a.journey", "-o", "a.png"], True),
        (["info", "a.journey"], True),
        (["probe", "open"], True),
    ],
)
def test_window_or_command(arguments, command):
    assert way_in.is_command(arguments) is command


def test_a_missing_system_library_gives_a_sentence(monkeypatch, capsys):
    def fail(*_):
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(sys, "argv", ["journeymap", "a.journey"])
    monkeypatch.setitem(sys.modules, "journeymap.app", type("App", (), {"main": staticmethod(fail)}))
    monkeypatch.setattr("journeymap.app", sys.modules["journeymap.app"], raising=False)
    assert way_in.main() == 3
    assert "libGL.so.1" in capsys.readouterr().err
