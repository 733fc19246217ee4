"""What dev.py finds out about a machine, and what it says when something is missing."""

import importlib
import os
import socket
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


@pytest.fixture(scope="module")
def parts():
    """The modules environment and system, imported as dev.py does."""
    sys.path.insert(0, str(ROOT / ".ci"))
    try:
        yield importlib.import_module("environment"), importlib.import_module("system")
    finally:
        sys.path.remove(str(ROOT / ".ci"))


@pytest.fixture
def environment(parts, monkeypatch, tmp_path):
    """The module environment, working in a project of its own and recording what it would start."""
    module = parts[0]
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "FOLDER", tmp_path / ".venv")
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp")
    started = []

    def record(command, what, folder=None):
        started.append(what)
        if what == MAKING:
            python = module.python_in(module.FOLDER)
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()

    monkeypatch.setattr(module, "_has_venv", lambda: True)
    monkeypatch.setattr(module, "run_quietly", module.quiet, raising=False)
    monkeypatch.setattr(module, "quiet", record)
    module.started = started
    return module


@pytest.fixture
def system(parts):
    return parts[1]


MAKING, INSTALLING = "Making the virtual environment", "Installing the packages with pip"


def test_setting_up_is_done_once(environment):
    environment.set_up(developing=False)
    assert environment.started == [MAKING, INSTALLING]
    environment.set_up(developing=False)
    assert environment.started == [MAKING, INSTALLING]


def test_without_venv_pip_fetches_virtualenv(environment, monkeypatch):
    monkeypatch.setattr(environment, "_has_venv", lambda: False)
    environment.set_up(developing=False)
    assert environment.started == ["Fetching virtualenv with pip", MAKING, INSTALLING]


def test_tests_add_their_packages_and_keep_them(environment):
    environment.set_up(developing=False)
    environment.set_up(developing=True)
    assert environment.started == [MAKING, INSTALLING, INSTALLING]
    environment.set_up(developing=False)
    environment.set_up(developing=True)
    assert len(environment.started) == 3


def test_other_requirements_are_installed_into_the_same_environment(environment):
    environment.set_up(developing=True)
    (environment.ROOT / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    environment.set_up(developing=True)
    assert environment.started == [MAKING, INSTALLING, INSTALLING]


def test_another_python_makes_another_environment(environment, monkeypatch):
    environment.set_up(developing=False)
    monkeypatch.setattr(environment.sys, "version", "3.99")
    environment.set_up(developing=False)
    assert environment.started == [MAKING, INSTALLING] * 2


def test_a_failed_command_gives_one_sentence_with_its_reason(environment):
    script = "import sys; print('much ado'); print('ERROR: no such package'); sys.exit(1)"
    with pytest.raises(environment.Stop) as stop:
        environment.run_quietly([sys.executable, "-c", script], "Installing")
    assert str(stop.value).startswith("Installing failed: ERROR: no such package. The whole output is in ")
    assert "much ado" in (environment.BUILD / "set-up.log").read_text()


def test_a_command_that_is_not_there_gives_a_sentence(environment):
    with pytest.raises(environment.Stop, match=r"^Installing failed: No such file or directory\.$"):
        environment.run_quietly([str(environment.ROOT / "nowhere")], "Installing")


@linux_only
def test_missing_libraries_are_named_by_their_packages(system):
    assert system.missing({"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"}) == ["libnowhere9"]


@linux_only
def test_nothing_that_qt_needs_is_unknown(system):
    """Each system library that Qt's own libraries name is one that the set-up looks for, or part of any system."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    plugins = [folder / "Qt/plugins/platforms" / name for name in ("libqxcb.so", "libqoffscreen.so")]
    modules = [folder / "Qt/lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg", "XcbQpa", "DBus")]
    known = system.QT_LIBRARIES | system.X11_LIBRARIES
    everywhere = ("libc.so", "libm.so", "libdl.so", "libpthread.so", "libgcc_s.so", "libstdc++.so", "librt.so", "ld-")
    bundled = {path.name for path in (folder / "Qt/lib").iterdir()}
    with_glib = {"libgthread-2.0.so.0"}  # in the same package as libglib-2.0.so.0
    unknown = {
        name
        for path in (*plugins, *modules)
        for name in libraries_named_in(path)
        if name not in known | dict.fromkeys(bundled | with_glib) and not name.startswith(everywhere)
    }
    assert unknown == set()


def libraries_named_in(path):
    """The NEEDED entries of a 64-bit ELF file."""
    import struct

    data = path.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    (sections,) = struct.unpack_from("<Q", data, 40)
    size, count = struct.unpack_from("<HH", data, 58)
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, sections + n * size) for n in range(count)]
    dynamic = next(header for header in headers if header[1] == 6)
    strings = headers[dynamic[6]][4]
    names = []
    for offset in range(dynamic[4], dynamic[4] + dynamic[5], 16):
        tag, value = struct.unpack_from("<qQ", data, offset)
        if tag == 1:
            names.append(data[strings + value : data.index(b"\0", strings + value)].decode())
    return names


@linux_only
def test_a_font_is_found_where_it_lies(system, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "usr"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert not system.has_font()
    place = tmp_path / "own" / "fonts" / "deep"
    place.mkdir(parents=True)
    (place / "README").touch()
    assert not system.has_font()
    (place / "Inter.TTF").touch()
    assert system.has_font()


@linux_only
def test_somebody_else_than_root_is_told_the_command(system, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "quiet", lambda *_: pytest.fail("started something"))
    with pytest.raises(system.Stop, match=r"sudo sh -c 'apt-get update && apt-get install .* libgl1 libegl1'"):
        system.install(["libgl1", "libegl1"], "Qt needs system libraries")


@linux_only
def test_without_a_font_the_run_goes_on_and_the_tests_do_not(system, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "missing", lambda libraries: [])
    monkeypatch.setattr(system, "has_font", lambda: False)
    system.prepare(fonts_needed=False)
    assert "no font" in capsys.readouterr().out
    with pytest.raises(system.Stop, match="no font"):
        system.prepare(fonts_needed=True)


@linux_only
def test_root_gets_libraries_and_fonts_at_once_and_one_font_where_inter_is_unknown(system, monkeypatch):
    installed = []

    def install(packages, why):
        installed.append(packages)
        if "fonts-inter" in packages:
            raise system.Stop("E: Unable to locate package fonts-inter")

    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "missing", lambda libraries: ["libgl1"])
    monkeypatch.setattr(system, "has_font", lambda: False)
    monkeypatch.setattr(system, "install", install)
    system.prepare(fonts_needed=True)
    assert installed == [["libgl1", "fonts-inter", "fonts-dejavu-core"], ["libgl1", "fonts-dejavu-core"]]


@linux_only
@pytest.mark.parametrize(
    "variables",
    [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-nowhere", "XDG_RUNTIME_DIR": "/nonexistent"}],
)
def test_a_stale_display_is_no_display(system, monkeypatch, variables):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not system.has_display()


@linux_only
def test_a_display_that_answers_is_one_unless_qt_is_told_otherwise(system, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert system.has_display()
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert not system.has_display()
