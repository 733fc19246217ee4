"""Each chart brought up to date, against the layout of the whole map worked out anew in the same run."""

import sys
import time
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.view import View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.notes import Emotion, Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Metric
from journeymap.ui.charts.kinds import KINDS
from journeymap.ui.settings import Settings
from tests.benchmarks.large_map import MAP, large_journey
from tests.model.layout.gallery import ROUGH
from tests.ui.panels.bench import Bench

SIZES = {300: 500, 10_000: 15_000}


def annotated(touchpoints: int, notes: int) -> Journey:
    """A large map with `notes` ratings, pain points, opportunities and readings, a quarter of them each."""
    dice, plain = Random(7), large_journey(touchpoints)
    records = [record for record in plain.records() if record.table not in ("emotion", "pain_point")]
    cards = [f"t{dice.randrange(touchpoints)}" for _ in range(notes)]
    for at, card in enumerate(cards):
        kind = at % 4
        if kind == 0:
            records.append(
                Emotion.pairing(
                    touchpoint_id=f"t{at // 4 * 2 % touchpoints}", persona_id=None, score=dice.randint(-3, 3)
                )
            )
        elif kind == 1:
            scores = {"severity": dice.randint(1, 5), "frequency": dice.randint(1, 5)}
            records.append(PainPoint(id=f"w{at}", touchpoint_id=card, rank="a0", text=f"Pain {at}", **scores))
        elif kind == 2:
            scores = {"impact": dice.randint(1, 5), "effort": dice.randint(1, 5)}
            records.append(Opportunity(id=f"o{at}", map_id=MAP, rank="a0", text=f"Chance {at}", **scores))
        else:
            day = f"2025-{at % 12 + 1:02}-15"
            fields = {"metric": Metric.CSAT, "value": at % 100, "unit": "%", "sample_size": 200}
            records.append(
                Reading(id=f"r{at}", touchpoint_id=card, rank="a0", period_from=day, period_to=day, **fields)
            )
    return Journey.of(records)


@pytest.fixture(scope="module", params=SIZES)
def journey(request) -> Journey:
    return annotated(request.param, SIZES[request.param])


@pytest.fixture(scope="module")
def layout() -> dict[int, float]:
    """Seconds for working out the picture of a whole map, by its number of touchpoints."""
    found = {}
    for size in SIZES:
        plain = large_journey(size)
        start = time.perf_counter()
        picture.build(plain, MAP, View(), ROUGH, KeyTexts())
        found[size] = time.perf_counter() - start
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_is_brought_up_to_date(benchmark, qtbot, tmp_path, journey, layout, kind):
    bench = Bench(qtbot, journey, Settings(tmp_path), MAP)
    bench.panels.show("charts", True)
    charts = bench.panels["charts"]
    qtbot.waitUntil(charts.isVisible)
    charts.show_chart(kind)

    def update() -> None:
        charts._now()
        charts.plot.viewport().repaint()
        QApplication.processEvents()

    benchmark.pedantic(update, rounds=5, warmup_rounds=1)
    ratio = benchmark.stats["median"] / layout[len(journey.all(Touchpoint))]
    benchmark.extra_info.update(ratio=round(ratio, 3))
    sys.stdout.write(f"\n{kind}: {benchmark.stats['median'] * 1000:.0f} ms, {ratio:.3f} x the layout of the map\n")
    bench.close()
