"""The row of readings with figures that nobody expects."""

from itertools import pairwise
from math import isfinite

from journeymap.model.journey import Journey
from journeymap.model.layout.shapes import Path
from journeymap.model.layout.view import Row, View
from journeymap.model.records.notes import Reading
from journeymap.model.vocab import Metric
from tests.model.layout.gallery import draw
from tests.model.sample import BUY, sample


def test_figures_beyond_all_measure_have_a_line_all_the_same() -> None:
    values = {"2025-01-01": 1.7e308, "2025-02-01": -1.7e308, "2025-03-01": 0.0}
    readings = [
        Reading(
            id=f"r{at}",
            touchpoint_id=BUY,
            rank=f"a{at}",
            metric=Metric.VOLUME,
            value=value,
            period_from=day,
            period_to=day,
        )
        for at, (day, value) in enumerate(values.items())
    ]
    drawn = draw(Journey.of([*sample().records(), *readings]), View(rows=(Row.READINGS,)))
    (chart,) = (group for group in drawn.groups() if group.key == ("reading", "r2"))
    (line,) = (shape for shape in chart.shapes if isinstance(shape, Path) and shape.stroke == "text3")
    heights = [step.points[-1].y for step in line.commands]
    assert all(map(isfinite, heights))
    assert [first < second for first, second in pairwise(heights)] == [True, False]
