"""Many rectangles become few that cover them."""

from random import Random

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.gather import gathered, parts


def area(rects: list[Rect]) -> float:
    return sum(rect.w * rect.h for rect in rects)


def test_two_sides_of_a_band_are_not_filled() -> None:
    bottom = [Rect(x * 180.0, 900.0, 160.0, 66.0) for x in range(20)]
    right = [Rect(3600.0, y * 90.0, 160.0, 66.0) for y in range(10)]
    groups = gathered([*bottom, *right])
    assert len(groups) <= 4
    assert area(groups) < 3600.0 * 900.0 / 4


def test_nothing_is_left_out() -> None:
    random = Random(1)
    rects = [Rect(random.uniform(0, 5000), random.uniform(0, 900), 160.0, 66.0) for _ in range(200)]
    groups = gathered(rects)
    assert 1 <= len(groups) <= 4
    assert all(any(group.united(rect) == group for group in groups) for rect in rects)
    assert gathered([]) == []


def test_a_strip_that_a_region_holds_in_pieces_is_painted_at_once() -> None:
    strip, other = QRect(1574, 56, 12, 830), QRect(128, 863, 12, 23)
    region = QRegion(strip).united(other)
    assert region.rectCount() == 3
    assert sorted(parts(region), key=QRect.x) == [other, strip]


def test_strips_far_apart_stay_apart() -> None:
    region = QRegion(0, 0, 1600, 12).united(QRect(0, 0, 12, 900))
    assert sum(rect.width() * rect.height() for rect in parts(region)) < 1600 * 900 / 20
    whole = QRegion()
    for rect in parts(region):
        whole += rect
    assert region.subtracted(whole).isEmpty()
