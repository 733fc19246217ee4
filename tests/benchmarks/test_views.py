"""What another view of a map costs. The reference is building that view's picture from scratch in the same run."""

import sys
import time
from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter

from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.catalogues import Owner
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.canvas.edit_view import EditCanvas
from journeymap.ui.canvas.measure import QtMeasure
from tests.benchmarks.large_map import MAP, large_journey

COUNT = 300
ALL = tuple(Row)
_SWITCHES = {
    "a row more": (View(), View(rows=(Row.EMOTION, Row.PAIN, Row.CHANNELS))),
    "all rows": (View(), View(rows=ALL)),
    "a line less": (View(), View(lines=())),
    "by owner": (View(), View(rows_by=Grouping.OWNER)),
    "by channel": (View(), View(rows_by=Grouping.CHANNEL)),
    "back to lanes": (View(rows_by=Grouping.OWNER), View()),
}


def _journey() -> Journey:
    """A map whose touchpoints have eight owners."""
    journey = large_journey(COUNT)
    owners = [Owner(id=f"o{at}", rank=f"a{at}", name=f"Team {at}") for at in range(8)]
    changes = {owner.key: Change(None, owner) for owner in owners}
    for at, each in enumerate(journey.all(Touchpoint)):
        changes[each.key] = Change(each, each.model_copy(update={"owner_id": f"o{at % 8}"}))
    journey.apply(Changes(changes))
    return journey


JOURNEY = _journey()


def _build(view: View) -> Picture:
    return picture.build(JOURNEY, MAP, view, QtMeasure(), KeyTexts())


def _painted(canvas: EditCanvas) -> None:
    image = QImage(canvas.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    canvas.render(painter)
    painter.end()


@pytest.mark.parametrize("name", _SWITCHES)
def test_switching_a_view_of_300_touchpoints(benchmark, qapp, name: str) -> None:
    before, after = _SWITCHES[name]
    references = []

    def set_up() -> tuple[tuple[Picture], dict[str, object]]:
        begin = time.perf_counter()
        _build(after)
        references.append(time.perf_counter() - begin)
        return (_build(before),), {}

    benchmark.pedantic(lambda drawn: drawn.in_view(after), setup=set_up, rounds=8)
    _tell(benchmark, f"{name}: switch", sorted(references)[len(references) // 2])


@pytest.mark.parametrize("name", ["all rows", "by owner"])
def test_the_first_frame_after_a_switch(benchmark, qtbot, name: str) -> None:
    """With all that the canvas does; the reference is a fresh picture shown and painted."""
    before, after = _SWITCHES[name]
    canvas = EditCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1280, 800)
    canvas.show()
    references = []

    def set_up() -> tuple[tuple[Picture], dict[str, object]]:
        begin = time.perf_counter()
        canvas.show_picture(_build(after))
        canvas.fit()
        _painted(canvas)
        references.append(time.perf_counter() - begin)
        drawn = _build(before)
        canvas.show_picture(drawn)
        canvas.fit()
        _painted(canvas)
        return (drawn,), {}

    def switch(drawn: Picture) -> None:
        shown, dirty = drawn.in_view(after)
        canvas.repaint_changed(shown, dirty)
        _painted(canvas)

    benchmark.pedantic(switch, setup=set_up, rounds=6)
    canvas.hide()
    _tell(benchmark, f"{name}: switch and frame", sorted(references)[len(references) // 2])


def _tell(benchmark, what: str, reference: float) -> None:
    ratio = benchmark.stats["median"] / reference
    benchmark.extra_info["ratio to a full build"] = round(ratio, 2)
    milliseconds = benchmark.stats["median"] * 1000
    sys.stdout.write(f"\n{what}: {ratio:.2f} of a full build ({milliseconds:.0f} ms, {COUNT} touchpoints)\n")


def test_views_differ() -> None:
    """The benchmark compares what is really another picture."""
    drawn = _build(View())
    assert drawn.in_view(replace(View(), rows_by=Grouping.OWNER))[0].plan != drawn.plan
