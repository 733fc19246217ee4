"""The rules between the rooms (docs/architecture.md): who may import whom, and how large things may grow."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.architecture import (
    circles,
    forbidden_imports,
    graph_of,
    is_in,
    large_classes,
    long_functions,
    opens_files,
    reachable,
    read_package,
)

ROOT = Path(__file__).resolve().parent.parent
FILE_LIMIT = 350
FUNCTION_LIMIT = 50
PUBLIC_METHOD_LIMIT = 15
ROOTS = tuple(f"journeymap.{name}" for name in ("__main__", "app", "cli", "commands", "probe"))
QT = ("PySide6", "shiboken6", "pyqtgraph")
SQL = ("sqlite3", "sqlite_utils")
FILES = ("os", "io", "pathlib", "shutil", "tempfile", "glob", "fcntl", "subprocess", "importlib.resources")
NETWORK = ("socket", "socketserver", "ssl", "http", "urllib.request", "ftplib", "smtplib", "xmlrpc", "asyncio")
NETWORK += ("requests", "httpx", "aiohttp", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore")
HEAVY = ("numpy", "networkx", "pptx", "pyqtgraph", "sqlite_utils", "openpyxl", "pypdf")
RULES = {
    "model": (*QT, *SQL, *FILES, "journeymap.storage", "journeymap.ui", "journeymap.paths", *ROOTS),
    "storage": (*QT, "journeymap.ui", *ROOTS),
    "ui": (*SQL, *ROOTS),
    "paths": (*QT, *SQL, "journeymap.model", "journeymap.storage", "journeymap.ui", *ROOTS),
}


@pytest.fixture(scope="module")
def package():
    return read_package(ROOT / "journeymap")


@pytest.mark.parametrize("room", RULES)
def test_a_room_imports_only_what_it_may(package, room):
    assert forbidden_imports(package.values(), (f"journeymap.{room}",), RULES[room]) == []


def test_everything_has_a_room(package):
    rooms = ("journeymap.model", "journeymap.storage", "journeymap.ui", "journeymap.paths", *ROOTS)
    assert [name for name in package if name != "journeymap" and not is_in(name, rooms)] == []


def test_the_model_opens_no_file(package):
    model = [module for module in package.values() if is_in(module.name, ("journeymap.model",))]
    assert [call for module in model for call in opens_files(module)] == []


def test_nothing_reaches_for_the_network(package):
    assert forbidden_imports(package.values(), ("journeymap",), NETWORK) == []


def test_no_import_circle(package):
    assert circles(graph_of(package)) == []


def test_the_window_starts_without_heavy_packages(package):
    """What is imported when the window starts; tests/test_start.py looks at a real start."""
    at_start = graph_of(package, at_start_only=True)
    composed = graph_of(package)["journeymap.app"]
    modules = set().union(*(reachable(at_start, name) for name in composed))
    found = [
        f"{name} imports {entry.module}"
        for name in sorted(modules)
        for entry in package[name].imports
        if is_in(entry.module, HEAVY) and not entry.lazy and not entry.typing
    ]
    assert len(modules) > 10
    assert found == []


def test_package_files_are_empty(package):
    assert [str(m.path) for m in package.values() if m.path.name == "__init__.py" and m.path.stat().st_size] == []


def test_every_module_says_why_it_exists(package):
    modules = [module for module in package.values() if module.path.name != "__init__.py"]
    assert [module.name for module in modules if not ast.get_docstring(module.tree)] == []


def test_files_stay_small(package):
    assert [f"{m.name} has {m.lines} lines" for m in package.values() if m.lines > FILE_LIMIT] == []


def test_functions_stay_small(package):
    assert [found for module in package.values() for found in long_functions(module, FUNCTION_LIMIT)] == []


def test_classes_stay_small(package):
    assert [found for module in package.values() for found in large_classes(module, PUBLIC_METHOD_LIMIT)] == []


def test_only_the_standard_library_sets_up():
    modules = read_package(ROOT / ".ci")
    started_bare = [module for name, module in modules.items() if name in (".ci.environment", ".ci.system")]
    assert len(started_bare) == 2
    known = sys.stdlib_module_names | {"environment", "system"}
    assert [e.module for m in started_bare for e in m.imports if e.module.partition(".")[0] not in known] == []


def test_no_registry_address_in_the_tree():
    names = ("pyproject.toml", "README.md", "dev.py", ".ci/run", ".ci/environment.py", ".ci/system.py")
    address = re.compile(r"--(extra-)?index-url|--find-links|index\.html|pypi\.org|/simple\b")
    assert [name for name in names if address.search((ROOT / name).read_text("utf-8"))] == []


@pytest.mark.parametrize("document", ["README.md", "docs/architecture.md"])
def test_what_the_documents_name_exists(document):
    text = (ROOT / document).read_text("utf-8")
    named = set(re.findall(r"`((?:journeymap|resources|tests|docs|\.ci)/[\w./-]+)`", text))
    named |= set(re.findall(r"\]\(([\w./-]+)\)", text))
    assert named
    assert {
        name for name in named if not (ROOT / name).exists() and not (ROOT / document).parent.joinpath(name).exists()
    } == set()
