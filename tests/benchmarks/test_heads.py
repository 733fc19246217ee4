"""What heads that stay in sight cost while the map is panned, each frame against the same without them (CPU time)."""

import statistics
import time
from functools import cache

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey

SIZE, ZOOM, FROM = (1600, 900), 1.5, (2500, 300)
FRAMES = 40


@cache
def shown(touchpoints: int) -> picture.Picture:
    return picture.build(large_journey(touchpoints), MAP, View(), QtMeasure(), QtTexts("de"))


def pan(canvas: ToolCanvas, by: tuple[int, int], wanted: bool) -> list[float]:
    """CPU milliseconds of each frame of a pan there and back."""
    canvas.keep_heads(wanted)
    canvas.horizontalScrollBar().setValue(FROM[0])
    canvas.verticalScrollBar().setValue(FROM[1])
    QTest.qWait(300)
    frames = []
    for number in range(FRAMES):
        sign = 1 if number % 20 < 10 else -1
        start = time.thread_time()
        canvas.scroll_by(sign * by[0], sign * by[1])
        QApplication.processEvents()
        frames.append((time.thread_time() - start) * 1000)
    return frames


@pytest.mark.parametrize("touchpoints", [300, 10_000])
@pytest.mark.parametrize("by", [(12, 0), (0, 12)], ids=["sideways", "down"])
def test_pan(benchmark, qtbot, touchpoints, by):
    canvas = ToolCanvas(tokens.load("light"), QtTexts("de"))
    qtbot.addWidget(canvas)
    canvas.resize(*SIZE)
    canvas.show_picture(shown(touchpoints))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.zoom_by(ZOOM, canvas.viewport().rect().center())
    pairs = [(pan(canvas, by, False), pan(canvas, by, True)) for _ in range(3)]
    without, kept = (statistics.median(sum(frames, [])) for frames in zip(*pairs, strict=True))
    assert canvas.heads is not None
    assert canvas.heads.fold is not None
    benchmark.extra_info.update(without=without, kept=kept, ratio=kept / without)
    print(f"\npan at {touchpoints}: {without:.2f} ms without heads, {kept:.2f} with, ratio {kept / without:.2f}")  # noqa: T201
    benchmark.pedantic(lambda: pan(canvas, by, True), rounds=1)
