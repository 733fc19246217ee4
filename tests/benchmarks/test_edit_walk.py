"""From an edit to the last pixel: picture, canvas and repaint. The reference is a full repaint of the window."""

import sys
import time
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.messages import KeyTexts
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.view import CanvasView
from tests.benchmarks.large_map import MAP, large_journey
from tests.benchmarks.test_picture import EDITS

ROUNDS = 12


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("count", [300, 10_000])
def test_an_edit_on_the_canvas(benchmark, qtbot, count: int, edit: Callable[[Journey, int], Changes]):
    journey = large_journey(count)
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(1600, 900)
    view.show()
    shown = [picture.build(journey, MAP, View(), QtMeasure(), KeyTexts())]
    view.show_picture(shown[0])
    spent: list[float] = []
    full: list[float] = []

    def once(number: int) -> None:
        at = (count // 2 + 11 * number) % count
        card = shown[0].card(f"t{at}")
        assert card is not None
        view.show_rect(card, 1.0)
        QTest.qWait(60)
        begin = time.thread_time()
        view.viewport().repaint()
        full.append(time.thread_time() - begin)
        changes = edit(journey, at)
        journey.apply(changes)
        begin = time.thread_time()
        shown[0], dirty = shown[0].changed(journey, changes)
        view.repaint_changed(shown[0], dirty)
        QApplication.processEvents()  # paints what the edit touched, and no more
        spent.append(time.thread_time() - begin)

    once(0)
    numbers = iter(range(1, ROUNDS + 1))
    benchmark.pedantic(lambda: once(next(numbers)), rounds=ROUNDS)
    ours, reference = sorted(spent[1:]), sorted(full)[len(full) // 2]
    middle, most = ours[len(ours) // 2], ours[int(len(ours) * 0.95)]
    benchmark.extra_info.update(milliseconds=middle * 1e3, ratio=middle / reference, p95=most / reference)
    words = f"{middle * 1e3:.1f} ms, {middle / reference:.1f} (p95 {most / reference:.1f}) x a full repaint"
    sys.stdout.write(f"\nedit of {count} on the canvas: {words}\n")
