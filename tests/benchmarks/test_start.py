"""Start to first pixels, against an empty PySide6 window started in the same run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeymap.storage.state import StateFolder
from journeymap.storage.working_copy import WorkingCopy
from tests.benchmarks.large_map import large_journey

ROUNDS = 7
ROOT = Path(__file__).parents[2]
EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""


def seconds(*arguments: str) -> float:
    """One start of Python with `arguments`, from the call to its end. Compiled modules are kept, as with people."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


@pytest.mark.parametrize(("touchpoints", "goal"), [(0, 2.0), (1_000, 3.0), (10_000, 4.5)])
def test_start_to_first_pixels(benchmark, tmp_path, own_home, touchpoints, goal):
    arguments = ["-m", "journeymap", "--quit-after-first-paint"]
    if touchpoints:
        document = tmp_path / "large.journey"
        copy = WorkingCopy.create(StateFolder(own_home / "elsewhere"), large_journey(touchpoints), "large")
        copy.save_as(document)
        copy.close()
        arguments.append(str(document))
    seconds(*arguments)  # the first start compiles
    pairs = [(seconds("-c", EMPTY), fresh(own_home, arguments)) for _ in range(ROUNDS)]
    ratio = statistics.median(ours for _, ours in pairs) / statistics.median(empty for empty, _ in pairs)
    benchmark.extra_info.update(ratio=round(ratio, 2), goal=goal, touchpoints=touchpoints)
    sys.stdout.write(f"\nstart with {touchpoints} touchpoints: {ratio:.2f} x an empty window (goal {goal})\n")
    benchmark.pedantic(fresh, args=(own_home, arguments), rounds=1)


def fresh(home: Path, arguments: list[str]) -> float:
    """A start that finds no session of the document: it is read and validated anew."""
    import shutil

    shutil.rmtree(home / "state", ignore_errors=True)
    return seconds(*arguments)
