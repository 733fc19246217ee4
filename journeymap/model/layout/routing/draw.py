"""From courses to polylines: runs onto tracks, labels onto lines, corner points."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Sequence

from journeymap.model.layout.plan import Route, Wire
from journeymap.model.layout.routing.course import BOTTOM, LEFT, RIGHT, TOP, Course, Riser
from journeymap.model.layout.routing.levels import Levels
from journeymap.model.layout.routing.tracks import Run
from journeymap.model.layout.shapes import Point, Rect

ARROW = 4.0
"""So far left of the middle stands a label on a straight line: the arrow at its right needs room, px."""


class Line:
    """A course with its horizontal runs; a run is None where two pieces meet in one x."""

    __slots__ = ("course", "label_on", "runs", "xs")

    def __init__(self, course: Course) -> None:
        self.course = course
        self.xs = [riser.x for riser in course.risers]
        if course.leave is not RIGHT:
            self.xs.insert(0, course.start)
        if course.enter is not LEFT:
            self.xs.append(course.end)
        self.runs = [self._run(number, channel) for number, channel in enumerate(course.channels)]
        self.label_on: Run | None = None

    def _run(self, number: int, channel: int) -> Run | None:
        x1, x2 = self.xs[number], self.xs[number + 1]
        if abs(x1 - x2) < 0.01:
            return None
        run = Run(channel, x1, x2, self._up(number, channel), self._up(number + 1, channel))
        if (number == 0 and self.course.source < 0) or (number == len(self.xs) - 2 and self.course.target < 0):
            run.passes = self.course.wire.id
        return run

    def _up(self, station: int, channel: int) -> bool:
        """Whether the line goes up from a station (an end or a riser) of a run in the channel."""
        course = self.course
        if course.leave is not RIGHT:
            if station == 0:
                return course.leave is BOTTOM
            station -= 1
        if station == len(course.risers):
            return course.enter is BOTTOM
        return course.risers[station].top < 2 * channel


Part = tuple[Line, Sequence[Rect], Levels]
"""A line in its phase, with the phase's cards and levels."""


def lines(courses: list[Course], width: float) -> tuple[list[Line], list[Run]]:
    """All lines with their labels' places in x, and all runs that need a track."""
    drawn = [Line(course) for course in courses]
    if any(course.wire.label_width for course in courses):
        verticals = _verticals(drawn)
        for line in drawn:
            if line.course.wire.label_width and line.course.labelled and not line.course.straight:
                _place_label(line, verticals, width)
    runs = [run for line in drawn for run in line.runs if run]
    runs += [line.label_on for line in drawn if line.label_on and line.label_on.bare]
    return drawn, runs


def _verticals(drawn: list[Line]) -> dict[int, list[float]]:
    """The x of all vertical pieces by channel, sorted."""
    found: dict[int, list[float]] = defaultdict(list)
    for line in drawn:
        for run in line.runs:
            if run:
                found[run.channel] += (run.x1, run.x2)
        for riser in line.course.risers:
            for channel in _channels(riser):
                found[channel].append(riser.x)
    for xs in found.values():
        xs.sort()
    return found


def _channels(riser: Riser) -> range:
    return range((riser.top + 1) >> 1, (riser.bottom >> 1) + 1)


def _place_label(line: Line, verticals: dict[int, list[float]], width: float) -> None:
    """On the longest run, where no other line crosses; on a riser if there is no run."""
    label = line.course.wire.label_width
    runs = [run for run in line.runs if run]
    if runs:
        run = max(runs, key=lambda r: abs(r.x1 - r.x2))
        low, high = min(run.x1, run.x2), max(run.x1, run.x2)
        x = _quiet(verticals[run.channel], low + 6, high - 6 - label, label)
    else:
        riser = max(line.course.risers, key=lambda r: r.bottom - r.top)
        low, high = riser.x + 8 - label, riser.x - 8
        spots = {c: _quiet(verticals[c], low, high, label) for c in _channels(riser)}
        channel = min(spots, key=lambda c: (_crossed(verticals[c], spots[c], spots[c] + label), c))
        x = spots[channel]
        run = Run(channel, riser.x, riser.x, bare=True)
    x = max(2.0, min(x, width - label - 2))
    run.label = (x, x + label)
    run.fit()
    line.label_on = run
    insort(verticals[run.channel], x + label / 2)


def _crossed(xs: list[float], low: float, high: float) -> int:
    return bisect_left(xs, high + 2) - bisect_left(xs, low - 2)


def _quiet(xs: list[float], low: float, high: float, label: float) -> float:
    """The place between low and high (of the label's left edge) with the fewest lines under it, near the middle."""
    middle = (low + high) / 2
    if high <= low:
        return middle
    offers = [middle, low, high]
    inside = xs[bisect_left(xs, low) : bisect_left(xs, high + label)][:64]
    offers += [x + 4 for x in inside if low <= x + 4 <= high]
    offers += [x - 4 - label for x in inside if low <= x - 4 - label <= high]
    return min(offers, key=lambda x: (_crossed(xs, x, x + label), abs(x - middle)))


def route(line: Line, cards: Sequence[Rect], levels: Levels, label_height: float) -> Route:
    """The polyline of a line whose runs have their tracks."""
    course = line.course
    points = [*_first(line, cards), *_middle(line, levels), *_last(line, cards)]
    label = None
    if course.wire.label_width:
        label = _label(line, points, levels, label_height)
    return Route(_simple(points), course.back, label)


def joined(here: Part, there: Part, dx: float, height: float) -> Route:
    """The polyline of a wire between two phases; the second begins `dx` px right of the first."""
    (first, cards, low), (second, others, high) = here, there
    points = [*_first(first, cards), *_middle(first, low)][:-1]
    points += [Point(x + dx, y) for x, y in [*_middle(second, high)[1:], *_last(second, others)]]
    label = None
    if first.course.wire.label_width:
        if first.label_on is not None:
            label = _label(first, points, low, height)
        else:
            label = _label(second, points, high, height)
            label = label._replace(x=label.x + dx)
    return Route(_simple(points), first.course.back, label)


def turned(line: Line, card: Rect, cards: Sequence[Rect], y: float, dx: float, levels: Levels, height: float) -> Route:
    """The polyline of a wire along a shelf that turns once in `line`; `card` is the one at its other end.

    Its coordinates are those of the phase where the wire begins, the other one lies `dx` px further right.
    """
    riser, level = line.course.risers[0].x, card.y + y
    shift = 0.0
    if line.course.target < 0:
        points = [*_first(line, cards), Point(riser, level), Point(card.x + dx, level)]
    else:
        shift = dx
        points = [Point(card.right, level)]
        points += [Point(x + dx, at) for x, at in (Point(riser, level), *_last(line, cards))]
    label = None
    if line.course.wire.label_width:
        label = _label(line, points, levels, height)
        label = label._replace(x=label.x + shift)
    return Route(_simple(points), False, label)


def bridge(source: Rect, target: Rect, y: float, wire: Wire, height: float) -> Route:
    """The straight line between two cards of a shelf."""
    level = source.y + y
    label = None
    if wire.label_width:
        middle = (source.right + target.x) / 2 - ARROW
        label = Rect(middle - wire.label_width / 2, level - height / 2, wire.label_width, height)
    return Route((Point(source.right, level), Point(target.x, level)), False, label)


def _first(line: Line, cards: Sequence[Rect]) -> list[Point]:
    """The points before the first run."""
    course = line.course
    source = cards[course.source]
    if course.leave is not RIGHT:
        return [Point(course.start, source.y if course.leave is TOP else source.bottom)]
    y = source.y + course.start
    out = [Point(source.right, y)]
    if course.risers:
        out.append(Point(course.risers[0].x, y))
    return out


def _middle(line: Line, levels: Levels) -> list[Point]:
    """The ends of all runs."""
    out: list[Point] = []
    for run in line.runs:
        if run:
            y = levels.tracks[run.channel][run.track]
            out += (Point(run.x1, y), Point(run.x2, y))
    return out


def _last(line: Line, cards: Sequence[Rect]) -> list[Point]:
    """The points after the last run."""
    course = line.course
    target = cards[course.target]
    if course.enter is not LEFT:
        return [Point(course.end, target.y if course.enter is TOP else target.bottom)]
    y = target.y + course.end
    out = [Point(course.risers[-1].x, y)] if course.risers else []
    return [*out, Point(target.x, y)]


def _label(line: Line, points: list[Point], levels: Levels, height: float) -> Rect:
    width = line.course.wire.label_width
    run = line.label_on
    if run is None:
        (x1, y), (x2, _) = points[0], points[-1]
        return Rect((x1 + x2 - width) / 2 - ARROW, y - height / 2, width, height)
    assert run.label is not None
    return Rect(run.label[0], levels.tracks[run.channel][run.track] - height / 2, width, height)


def _simple(points: list[Point]) -> tuple[Point, ...]:
    """Without repeated points and without points in the middle of a straight piece."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1:
            (ax, ay), (bx, by) = kept[-2], kept[-1]
            if (ax == bx == point.x) or (ay == by == point.y):
                kept[-1] = point
                continue
        kept.append(point)
    return tuple(kept)
