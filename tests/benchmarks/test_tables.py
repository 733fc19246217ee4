"""The tables at 10,000 touchpoints, against building the plain table that the command line writes."""

import time

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model.analysis import tables
from journeymap.model.analysis.sheet import Arrangement, Sheet
from journeymap.model.edits import touchpoints
from journeymap.model.messages import Message
from journeymap.ui.settings import Settings
from journeymap.ui.text.qt_texts import QtTexts
from tests.benchmarks.large_map import MAP, large_journey
from tests.ui.panels.bench import Bench

LARGE = large_journey(10_000)
DO = Message("edit.fields", n=1)
FRAME = 0.016
"""A screen shows sixty pictures a second."""


def ratio(benchmark, name: str, reference: float) -> None:
    benchmark.extra_info[name] = round(benchmark.stats["median"] / reference, 4)
    print(f"\n{benchmark.name}: {benchmark.extra_info[name]} x {name}")  # noqa: T201


@pytest.fixture(scope="module")
def plain() -> float:
    """Seconds for working out every cell of the table."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        tables.build(LARGE, tables.TOUCHPOINTS, [MAP])
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.fixture
def panel(qtbot, tmp_path):
    made = Bench(qtbot, LARGE.snapshot(), Settings(tmp_path), MAP)
    made.window.resize(1500, 950)
    made.panels.show("tables", True)
    qtbot.wait(50)
    yield made.panels["tables"], made
    made.close()


def test_build(benchmark, plain):
    benchmark(lambda: Sheet(LARGE, tables.TOUCHPOINTS, [MAP], QtTexts("en")))
    ratio(benchmark, "plain table", plain)


@pytest.mark.parametrize("column", ["title", "channel", "number"])
def test_sort(benchmark, plain, column):
    sheet = Sheet(LARGE, tables.TOUCHPOINTS, [MAP], QtTexts("en"))
    ways = [Arrangement(((column, falling),)) for falling in (True, False)]
    at = [0]

    def sort():
        at[0] += 1
        sheet.arrange(ways[at[0] % 2])

    benchmark(sort)
    ratio(benchmark, "plain table", plain)


def test_quick_filter(benchmark, plain):
    sheet = Sheet(LARGE, tables.TOUCHPOINTS, [MAP], QtTexts("en"))
    brief = tuple(column.key for column in sheet.columns if column.brief)
    benchmark(lambda: sheet.arrange(Arrangement(text="rechnung 9", within=brief)))
    ratio(benchmark, "plain table", plain)


def test_a_frame_while_scrolling(benchmark, panel):
    shown, _ = panel
    bar = shown.view.verticalScrollBar()

    def scroll():
        bar.setValue((bar.value() + 97) % bar.maximum())
        shown.view.viewport().repaint()

    benchmark(scroll)
    ratio(benchmark, "frame of 16 ms", FRAME)


def test_an_edit_of_a_cell(benchmark, panel, plain):
    shown, bench = panel
    journey = bench.document.journey
    changes = [touchpoints.rename(journey, "t5000", f"Title {n}") for n in range(2)]
    at = [0]

    def edit():
        at[0] += 1
        journey.apply(changes[at[0] % 2])
        shown.bench.follow(changes[at[0] % 2])
        QApplication.processEvents()

    benchmark(edit)
    ratio(benchmark, "plain table", plain)
