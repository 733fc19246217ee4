"""The emotion curve: monotone cubic interpolation (Fritsch-Carlson), which never overshoots a rating."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from journeymap.model.layout.shapes import Point


class Cubic(NamedTuple):
    """A Bézier segment whose x grows evenly: its control points stand at thirds."""

    start: Point
    first: Point
    second: Point
    end: Point

    def y_at(self, x: float) -> float:
        """The height at `x` within the segment."""
        span = self.end.x - self.start.x
        t = 0.0 if span <= 0 else min(1.0, max(0.0, (x - self.start.x) / span))
        return self.at(t).y

    def at(self, t: float) -> Point:
        return self.split(t)[0].end

    def split(self, t: float) -> "tuple[Cubic, Cubic]":
        """The two parts at parameter `t` (de Casteljau)."""
        a, b, c = (_mix(p, q, t) for p, q in pairwise(self))
        d, e = _mix(a, b, t), _mix(b, c, t)
        f = _mix(d, e, t)
        return Cubic(self.start, a, d, f), Cubic(f, e, c, self.end)


def monotone(points: Sequence[Point]) -> list[Cubic]:
    """The curve through `points`, whose x must grow strictly."""
    if len(points) < 2:
        return []
    slopes, _ = tangents(points)
    return [segment(*ends, *pair) for ends, pair in zip(pairwise(points), pairwise(slopes), strict=True)]


def segment(start: Point, end: Point, m: float, n: float) -> Cubic:
    """The piece between two points with the slopes `m` and `n` at its ends."""
    third = (end.x - start.x) / 3
    return Cubic(start, Point(start.x + third, start.y + m * third), Point(end.x - third, end.y - n * third), end)


def height(segments: Sequence[Cubic], x: float) -> float | None:
    """The curve's y at `x`, None beside it."""
    if not segments or x < segments[0].start.x or x > segments[-1].end.x:
        return None
    at = bisect_right(segments, x, key=lambda segment: segment.start.x) - 1
    return segments[max(0, at)].y_at(x)


def split_at(segments: Sequence[Cubic], y: float) -> list[Cubic]:
    """The same curve with a joint wherever it crosses the height `y`."""
    out: list[Cubic] = []
    for segment in segments:
        if (segment.start.y - y) * (segment.end.y - y) < 0:
            left, right = segment.split(_crossing(segment, y))
            joint = Point(left.end.x, y)
            out += [left._replace(end=joint), right._replace(start=joint)]
        else:
            out.append(segment)
    return out


def tangents(
    points: Sequence[Point], after: Sequence[Point] = (), entering: float | None = None
) -> tuple[list[float], float | None]:
    """The slopes of the curve at `points`, a stretch of it, and what the next stretch has to be told.

    `after` are the first two points right of the stretch, as far as there are so many, and `entering` is what the
    stretch before has told.
    """
    whole = [*points, *after]
    gaps = [q.x - p.x for p, q in pairwise(whole)]
    slopes = [(q.y - p.y) / gap for (p, q), gap in zip(pairwise(whole), gaps, strict=True)]
    if not slopes:
        return [entering or 0.0] * len(points), None
    found = [slopes[0] if entering is None else entering]
    for (before, behind), (left, right) in zip(pairwise(slopes), pairwise(gaps), strict=True):
        found.append(0.0 if before * behind <= 0 else _harmonic(before, behind, left, right))
    found.append(slopes[-1])
    for at, slope in enumerate(slopes[: len(points)]):
        if slope == 0:
            found[at] = found[at + 1] = 0.0
            continue
        alpha, beta = found[at] / slope, found[at + 1] / slope
        size = alpha * alpha + beta * beta
        if size > 9:  # Fritsch and Carlson's circle: inside it the segment stays monotone
            shrink = 3 / size**0.5
            found[at], found[at + 1] = shrink * alpha * slope, shrink * beta * slope
    return found[: len(points)], found[len(points)] if after else None


def _harmonic(before: float, after: float, left: float, right: float) -> float:
    """The weighted harmonic mean of two slopes of one sign (Fritsch and Butland): close to the smaller one."""
    a, b = 2 * right + left, right + 2 * left
    return (a + b) / (a / before + b / after)


def _crossing(segment: Cubic, y: float) -> float:
    """The parameter at which a monotone segment passes the height `y`, by halving."""
    (_, a), (_, b), (_, c), (_, d) = segment
    low, high = 0.0, 1.0
    rising = d > a
    for _ in range(24):
        t = (low + high) / 2
        u = 1 - t
        if (u * u * (u * a + 3 * t * b) + t * t * (3 * u * c + t * d) < y) == rising:
            low = t
        else:
            high = t
    return (low + high) / 2


def _mix(p: Point, q: Point, t: float) -> Point:
    return Point(p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t)
