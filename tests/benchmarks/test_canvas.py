"""The canvas at 10,000 touchpoints and the exports, each against a reference measured in the same run (CPU time)."""

import subprocess
import sys
import time
from functools import cache
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest

from journeymap.model.layout import picture
from journeymap.model.layout.shapes import Rect
from journeymap.model.layout.view import View
from journeymap.storage import creating
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.export import png
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey

ROOT = Path(__file__).resolve().parents[2]
TOUCHPOINTS = 10_000
SIZE = (1600, 900)
FRAMES = 60


@cache
def large_picture(touchpoints: int = TOUCHPOINTS) -> picture.Picture:
    return picture.build(large_journey(touchpoints), MAP, View(), QtMeasure(), QtTexts("de"))


@pytest.fixture
def canvas(qtbot):
    view = CanvasView(tokens.load("light"), QtTexts("de"))
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show_picture(large_picture())
    view.show()
    qtbot.waitExposed(view)
    view.fit()
    QTest.qWait(300)
    return view


def report(benchmark, name: str, **figures: float) -> None:
    benchmark.extra_info.update(figures)
    print(f"\n{name}: " + ", ".join(f"{key} {value:.2f}" for key, value in figures.items()))  # noqa: T201


def cpu(action, rounds: int = 1) -> list[float]:
    """CPU milliseconds of each round."""
    out = []
    for _ in range(rounds):
        start = time.process_time()
        action()
        out.append((time.process_time() - start) * 1e3)
    return out


def p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def bare_frame(view: CanvasView) -> None:
    """What the canvas shows from afar, by a QPainter that has all rectangles and lines at hand."""
    cache, whole = view.surface.cache, Rect(0, 0, view.surface.picture.width, view.surface.picture.height)
    blocks = chain.from_iterable(cache.specks(layer, whole) for layer in range(len(cache.index.layers)))
    sketches = [sketch for block in blocks for sketch in block.stages]
    rects = [list(chain.from_iterable(sketch.bodies.values())) for sketch in sketches]
    lines = [list(chain.from_iterable(sketch.long_lines.values())) for sketch in sketches]
    image = QImage(*SIZE, QImage.Format.Format_RGB32)

    def paint() -> None:
        painter = QPainter(image)
        painter.fillRect(QRectF(0, 0, *SIZE), QColor("white"))
        painter.scale(view.zoom, view.zoom)
        painter.setBrush(QColor("#C3CCD5"))
        painter.setPen(Qt.PenStyle.NoPen)
        for some in rects:
            painter.drawRects(some)
        painter.setPen(QPen(QColor("#7A8894"), 0))
        for some in lines:
            painter.drawLines(some)
        painter.end()

    return paint


@pytest.mark.parametrize("copied", [True, False], ids=["overview", "painted"])
def test_fit_frame(benchmark, canvas, copied, monkeypatch):
    if not copied:
        monkeypatch.setattr("journeymap.ui.canvas.overview.FROM", 10**9)
    canvas.viewport().repaint()
    reference = median(cpu(bare_frame(canvas), 15))
    ours = median(cpu(canvas.viewport().repaint, 15))
    benchmark.pedantic(canvas.viewport().repaint, rounds=3)
    report(benchmark, "fit frame / bare QPainter", ours_ms=ours, bare_ms=reference, ratio=ours / reference)


@pytest.mark.parametrize("zoom", ["fit", 0.3, 0.6, 1.0])
def test_pan_and_zoom_frames(benchmark, canvas, qapp, zoom):
    if zoom != "fit":
        canvas.show_rect(Rect(large_picture().width / 2, 300, 10, 10), zoom)
    QTest.qWait(500)
    pan, zooming = [], []
    for at in range(FRAMES):
        before = time.process_time()
        across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
        across.setValue(across.value() + 60)
        down.setValue(down.value() + (10 if at % 2 else -10))
        qapp.processEvents()
        pan.append((time.process_time() - before) * 1e3)
        QTest.qWait(2)
    centre = canvas.viewport().rect().center()
    for at in range(FRAMES):
        before = time.process_time()
        canvas.zoom_by(1.05 if at % 20 < 10 else 1 / 1.05, centre)
        qapp.processEvents()
        zooming.append((time.process_time() - before) * 1e3)
        QTest.qWait(2)
    QTest.qWait(300)
    full = cpu(canvas.viewport().repaint, 15)
    benchmark.pedantic(canvas.viewport().repaint, rounds=3)
    report(benchmark, f"frames at {zoom}", pan_p95=p95(pan), zoom_p95=p95(zooming), full_p95=p95(full), goal=16.0)


def test_png_export(benchmark, qapp, tmp_path):
    shown = large_picture(60)
    theme = tokens.load("light")
    image = png.draw(shown, theme, 2.0)
    encoding = min(cpu(lambda: png.encode(image, tmp_path / "a.png"), 3))

    def whole() -> None:
        png.encode(png.draw(shown, theme, 2.0), tmp_path / "b.png")

    ours = min(cpu(whole, 3))
    benchmark.pedantic(whole, rounds=1)
    report(benchmark, "PNG / encoding alone", ours_ms=ours, encoding_ms=encoding, ratio=ours / encoding)


MEMORY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QMainWindow, QGraphicsView, QGraphicsScene
from PySide6.QtTest import QTest
app = QApplication([])
if {touchpoints}:
    from journeymap.model import order
    from journeymap.model.layout import picture
    from journeymap.model.layout.view import View
    from journeymap.storage.state import StateFolder
    from journeymap.storage.working_copy import WorkingCopy
    from journeymap.ui.canvas.measure import QtMeasure
    from journeymap.ui.canvas.view import CanvasView
    copy = WorkingCopy.open(StateFolder(Path({folder!r}) / "state"), Path({folder!r}) / "large.journey")
    journey = copy.document.journey
    view = CanvasView()
    view.show_picture(picture.build(journey, order.maps(journey)[0].id, View(), QtMeasure(), view.texts))
else:
    view = QMainWindow()
view.resize(1600, 900)
view.show()
QTest.qWait(300)
if {touchpoints}:
    view.fit()
    QTest.qWait(1000)
lines = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in lines if line.startswith("VmRSS")))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory from /proc")
def test_memory(benchmark, tmp_path):
    creating.create(large_journey(TOUCHPOINTS), tmp_path / "large.journey")

    def resident(touchpoints: int) -> float:
        code = MEMORY.format(touchpoints=touchpoints, folder=str(tmp_path))
        run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        return int(run.stdout.split()[-1]) / 1024

    empty = resident(0)
    ours = benchmark.pedantic(resident, (TOUCHPOINTS,), rounds=1)
    report(benchmark, "memory / empty window", ours_mb=ours, empty_mb=empty, ratio=ours / empty)
