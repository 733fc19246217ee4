"""The checker behind test_architecture can fail: each rule is broken once in a made-up package."""

from textwrap import dedent

import pytest

from tests.architecture import (
    circles,
    forbidden_imports,
    graph_of,
    large_classes,
    long_functions,
    opens_files,
    reachable,
    read_package,
)


@pytest.fixture
def package(tmp_path):
    """Writes `{file: text}` as the package `pack` and reads it."""

    def write(files):
        for name, text in files.items():
            path = tmp_path / "pack" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), "utf-8")
        return read_package(tmp_path / "pack")

    return write


@pytest.mark.parametrize(
    "text",
    [
        "import PySide6",
        "import PySide6.QtCore as core",
        "from PySide6.QtCore import QObject",
        "def lazy():\n    from PySide6 import QtCore",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import PySide6",
        "class A:\n    def f(self):\n        try:\n            import PySide6.QtGui\n        except ImportError: pass",
    ],
)
def test_a_forbidden_import_is_found_in_any_place(package, text):
    modules = package({"model/a.py": text, "ui/b.py": text})
    found = forbidden_imports(modules.values(), ("pack.model",), ("PySide6",))
    assert len(found) == 1
    assert "pack.model.a imports PySide6" in found[0]


def test_a_similar_name_is_not_forbidden(package):
    modules = package({"model/a.py": "import PySide6_helper, ossify\nimport pack.uist"})
    assert forbidden_imports(modules.values(), ("pack.model",), ("PySide6", "os", "pack.ui")) == []


@pytest.mark.parametrize(
    "back",
    [
        "from pack import a",
        "import pack.a",
        "from . import a",
        "from .a import thing",
        "def lazy():\n    from pack.a import thing",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from pack.a import Thing",
    ],
)
def test_a_circle_is_found_however_it_is_closed(package, back):
    modules = package({"__init__.py": "", "a.py": "from pack.b import thing", "b.py": "import pack.c", "c.py": back})
    assert circles(graph_of(modules)) == [["pack.a", "pack.b", "pack.c"]]


def test_a_diamond_is_no_circle(package):
    modules = package(
        {
            "__init__.py": "",
            "a.py": "from pack import b, c",
            "b.py": "from pack import d",
            "c.py": "import pack.d",
            "d.py": "",
        }
    )
    assert circles(graph_of(modules)) == []


def test_what_starts_leaves_lazy_imports_out(package):
    modules = package(
        {
            "__init__.py": "",
            "app.py": "from pack import b\ndef later():\n    import pack.c",
            "b.py": "from pack.d import x",
            "c.py": "",
            "d.py": "",
        }
    )
    assert reachable(graph_of(modules, at_start_only=True), "pack.app") == {"pack.app", "pack.b", "pack.d"}
    assert reachable(graph_of(modules), "pack.app") == {"pack.app", "pack.b", "pack.c", "pack.d"}


def test_long_functions_are_found_and_docstrings_left_out(package):
    body = "\n".join("    x = 1" for _ in range(6))
    text = f'def long():\n{body}\ndef told():\n    """One\n\n\n    five."""\n    return 1\n'
    modules = package({"a.py": text})
    assert long_functions(modules["pack.a"], 5) == ["pack.a.long has 7 lines"]


def test_large_classes_are_found(package):
    methods = "\n".join(f"    def method_{n}(self): ..." for n in range(15))
    private = "\n".join(f"    def _method_{n}(self): ..." for n in range(15))
    qt = "\n".join(f"    def paintEvent{n}(self): ..." for n in range(15))
    text = f"class Large:\n{methods}\nclass Private:\n{private}\nclass Qt:\n{qt}\n"
    modules = package({"a.py": text})
    assert large_classes(modules["pack.a"], 15) == ["pack.a.Large has 15 public methods"]


def test_an_opened_file_is_found(package):
    modules = package({"a.py": "def read(path):\n    return open(path).read()\n", "b.py": "def open_it(x): x.open()\n"})
    assert len(opens_files(modules["pack.a"])) == 1
    assert opens_files(modules["pack.b"]) == []
