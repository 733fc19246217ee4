"""Many rectangles become few that cover them."""

from random import Random

from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.gather import gathered


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
