"""The curve goes through every rating and never beyond two neighbours."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.layout.curve import height, monotone, split_at, tangents
from journeymap.model.layout.shapes import Point

RATINGS = st.lists(st.tuples(st.floats(5, 300), st.integers(-3, 3)), min_size=2, max_size=20)


def points_of(ratings: list[tuple[float, int]]) -> list[Point]:
    x, out = 0.0, []
    for gap, score in ratings:
        x += gap
        out.append(Point(x, score * 20.0))
    return out


@given(RATINGS)
def test_it_passes_every_rating_and_never_overshoots(ratings: list[tuple[float, int]]) -> None:
    points = points_of(ratings)
    segments = monotone(points)
    for (p, q), segment in zip(pairwise(points), segments, strict=True):
        assert (segment.start, segment.end) == (p, q)
        heights = [segment.at(step / 16).y for step in range(17)]
        assert min(p.y, q.y) - 1e-6 <= min(heights)
        assert max(heights) <= max(p.y, q.y) + 1e-6
        steps = [b - a for a, b in pairwise(heights)]
        assert all(step >= -1e-6 for step in steps) or all(step <= 1e-6 for step in steps)


@given(RATINGS, st.lists(st.integers(0, 20), max_size=4))
def test_in_stretches_it_is_the_same_curve(ratings: list[tuple[float, int]], cuts: list[int]) -> None:
    points = points_of(ratings)
    slopes: list[float] = []
    entering = None
    bounds = [0, *sorted(min(cut, len(points)) for cut in cuts), len(points)]
    for begin, end in pairwise(bounds):
        mine, leaving = tangents(points[begin:end], points[end : end + 2], entering)
        entering = leaving if mine else entering
        slopes += mine
    assert slopes == tangents(points)[0]


@given(RATINGS)
def test_split_at_the_axis_no_part_changes_sides(ratings: list[tuple[float, int]]) -> None:
    segments = monotone(points_of(ratings))
    parts = split_at(segments, 0.0)
    for part in parts:
        heights = [part.at(step / 8).y for step in range(9)]
        assert min(heights) >= -0.01 or max(heights) <= 0.01
    for before, after in pairwise(parts):
        assert before.end == after.start
    for segment in segments:
        x = segment.at(0.37).x
        left, right = height(segments, x), height(parts, x)
        assert left is not None
        assert right is not None
        assert abs(left - right) < 0.05


def test_beside_the_curve_there_is_no_height() -> None:
    segments = monotone([Point(0, 0), Point(10, 5)])
    assert height(segments, -1) is None
    assert height(segments, 11) is None
    assert height([], 0) is None
