"""What is loaded before the first frame, and that a start leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATE = ("numpy", "networkx", "pptx", "pyqtgraph", "sqlite_utils", "pypdf", "openpyxl")
CODE = """
import sys
from journeymap import app
code = app.main(["--quit-after-first-paint", *sys.argv[1:]])
print(",".join(sorted(sys.modules)))
sys.exit(code)
"""


def modules(*files: str) -> set[str]:
    """What a start with these files has loaded when the first frame is there."""
    run = subprocess.run(
        [sys.executable, "-c", CODE, *files], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    )
    return set(run.stdout.strip().split(","))


def test_an_empty_window_needs_no_records():
    loaded = modules()
    assert "PySide6.QtWidgets" in loaded
    assert loaded & {*LATE, "pydantic", "sqlite3"} == set()


def test_a_document_is_shown_without_the_heavy_packages(document):
    loaded = modules(str(document("glasfaser-musterstadt")))
    assert "journeymap.ui.canvas.view" in loaded
    assert loaded & set(LATE) == set()


@pytest.mark.parametrize("name", ["missing.journey", "folder"])
def test_a_file_that_cannot_be_opened_still_gives_a_window(tmp_path, name):
    (tmp_path / "folder").mkdir()
    assert "journeymap.ui.start.page" in modules(str(tmp_path / name))
