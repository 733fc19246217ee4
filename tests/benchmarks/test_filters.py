"""Filtering and finding at 10,000 touchpoints (CPU time), each against a reference measured in the same run."""

import pytest
from PySide6.QtTest import QTest

from journeymap.model import fulltext, order
from journeymap.model.analysis.conditions import Field, Filter, parse
from journeymap.model.analysis.filters import Facts
from journeymap.model.analysis.shown import Shown, standing_back
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import tokens
from tests.benchmarks.large_map import MAP, large_journey
from tests.benchmarks.test_canvas import FRAMES, SIZE, TOUCHPOINTS, cpu, large_picture, median, p95, report

WANTED = parse(["channel=c1", "channel=c2", "phase=p1", "phase=p50", "pain>=4"])
HALF = frozenset(f"t{number}" for number in range(0, TOUCHPOINTS, 2))


def test_filter(benchmark):
    journey = large_journey(TOUCHPOINTS)
    reference = median(cpu(lambda: order.touchpoints(journey, MAP), 5))

    def whole() -> None:
        standing_back(Facts(journey, MAP), Shown(wanted=WANTED))

    def choices() -> None:
        facts = Facts(journey, MAP)
        for field in Field:
            facts.choices(field, WANTED)

    ours, offered = median(cpu(whole, 5)), median(cpu(choices, 3))
    benchmark.pedantic(whole, rounds=1)
    report(benchmark, "filter / putting in order", ours_ms=ours, all_choices_ms=offered, order_ms=reference,
           ratio=ours / reference)  # fmt: skip


def test_find(benchmark):
    journey, texts = large_journey(TOUCHPOINTS), QtTexts("de")
    reference = median(cpu(lambda: order.touchpoints(journey, MAP), 5))
    index = fulltext.index(journey, [MAP], texts)
    made = median(cpu(lambda: fulltext.index(journey, [MAP], texts), 3))
    asked = median(cpu(lambda: fulltext.hits(index, "rechnung zu lange"), 5))
    text = Filter().with_value(Field.TEXT, "rechnung")
    filtered = median(cpu(lambda: Facts(journey, MAP).matches(text), 3))
    benchmark.pedantic(fulltext.hits, (index, "rechnung zu lange"), rounds=3)
    report(benchmark, "find / putting in order", index_ms=made, hits_ms=asked, as_filter_ms=filtered,
           ratio=made / reference)  # fmt: skip


@pytest.fixture
def canvas(qtbot):
    view = CanvasView(tokens.load("light"), QtTexts("de"))
    qtbot.addWidget(view)
    view.resize(*SIZE)
    view.show_picture(large_picture())
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.parametrize("zoom", ["fit", 0.3, 0.6, 1.0])
def test_repaint(benchmark, canvas, qapp, zoom):
    """The change itself, the first frame after it, and frames of a pan with half the map standing back."""
    if zoom == "fit":
        canvas.fit()
    else:
        canvas.show_rect(Rect(large_picture().width / 2, 300, 10, 10), zoom)
    QTest.qWait(600)
    plain = p95(_pan(canvas, qapp))
    whole = median(cpu(canvas.viewport().repaint, 15))
    changed = cpu(lambda: canvas.surface.dim(HALF))[0]
    first = cpu(canvas.viewport().repaint)[0]
    QTest.qWait(600)
    after = median(cpu(canvas.viewport().repaint, 15))
    panned = p95(_pan(canvas, qapp))
    benchmark.pedantic(canvas.viewport().repaint, rounds=3)
    canvas.surface.dim(frozenset())
    report(benchmark, f"half of it standing back at {zoom}", dim_ms=changed, first_frame=first, frame=after,
           plain_frame=whole, ratio=after / whole, pan_p95=panned, plain_pan_p95=plain, goal=16.0)  # fmt: skip


def _pan(canvas, qapp) -> list[float]:
    across, out = canvas.horizontalScrollBar(), []

    def step() -> None:
        across.setValue(across.value() + 60)
        qapp.processEvents()

    for _ in range(FRAMES):
        out += cpu(step)
        QTest.qWait(2)
    return out
