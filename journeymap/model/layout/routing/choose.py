"""Which way each wire takes: the cheapest of a few courses, in bends, way and crowding."""

from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.board import FAR, Board, Range
from journeymap.model.layout.routing.course import Course, Riser, Side
from journeymap.model.layout.routing.spread import REACH

BEND = 60.0
"""What a bend costs, in px of way."""
AWRY = 130.0
"""What it costs a forward wire to end anywhere but on the left side."""
BEYOND = 50.0
"""What it costs to go past the target and come back to its far side."""
CROWD = 40.0
"""What each end beyond a side's comfortable number costs."""
INSET = 12.0
"""Least distance of an end from a card's corner, px."""
COMFORT = {Side.LEFT: 4, Side.RIGHT: 4, Side.TOP: 10, Side.BOTTOM: 10}
SIDE_BY_SIDE = 3
"""So many straight lines fit between two neighbours, labels included."""


class _Leg(NamedTuple):
    """A vertical piece while it is searched: its range and the shelves `first`..`last` - 1 it crosses."""

    span: Range
    first: int
    last: int


class _Way(NamedTuple):
    """Legs in drawing order. `open_start`: the first leg does not reach the source's range by itself."""

    legs: list[_Leg]
    open_start: bool
    open_end: bool


class Chooser:
    """Finds courses on a settled board; remembers how crowded the cards' sides are."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._ends: Counter[tuple[int, Side]] = Counter()
        self._straights: Counter[int] = Counter()
        self._strips: Counter[tuple[int, int]] = Counter()

    def course(self, wire: Wire) -> Course:
        """The course of a wire whose two cards exist."""
        board = self._board
        source, target = board.index[wire.source], board.index[wire.target]
        back = wire.back or board.column[target] < board.column[source] or source == target
        if self._straight(source, target, wire):
            found = Course(wire, source, target, Side.RIGHT, Side.LEFT, False)
        else:
            found = self._cheapest(wire, source, target, back)
        self._ends[source, found.leave] += 1
        self._ends[target, found.enter] += 1
        for channel in found.channels:
            self._strips[channel, int(board.left(target) // 600)] += 1
        return found

    def _straight(self, source: int, target: int, wire: Wire) -> bool:
        """Whether the wire can run along the shelf to the next card; only so many fit side by side."""
        board = self._board
        if wire.back or board.shelf[source] != board.shelf[target] or board.place[target] != board.place[source] + 1:
            return False
        self._straights[source] += 1
        return self._straights[source] <= SIDE_BY_SIDE

    def _cheapest(self, wire: Wire, source: int, target: int, back: bool) -> Course:
        best: Course | None = None
        lowest = 0.0
        for leave, enter, channel, last in self._pairs(source, target, back):
            for way in self._ways(source, target, leave, enter, channel, last):
                course = self._build(wire, source, target, leave, enter, channel, last, way, back)
                cost = self._cost(course, way)
                if best is None or cost < lowest - 1e-6:
                    best, lowest = course, cost
            if best is not None and lowest < 1.5 * BEND and len(best.risers) == 1:
                break
        assert best is not None
        return best

    def _pairs(self, source: int, target: int, back: bool) -> list[tuple[Side, Side, int, int]]:
        """Sides to leave and enter by, with the channel after the source and the one before the target."""
        a, b = self._board.shelf[source], self._board.shelf[target]
        below, above = (Side.BOTTOM, a + 1), (Side.TOP, a)
        if a == b:
            pairs = [(below, Side.BOTTOM, b + 1), (above, Side.TOP, b)]
            if not back:
                pairs = [(below, Side.LEFT, b + 1), (above, Side.LEFT, b), *pairs]
            return [(side, enter, channel, last) for (side, channel), enter, last in pairs]
        (out, channel), near, far = below, (Side.TOP, b), (Side.BOTTOM, b + 1)
        if b < a:
            (out, channel), near, far = above, far, near
        if back:
            return [(out, enter, channel, last) for enter, last in (near, far)]
        forward = [
            (out, Side.LEFT, channel, near[1]),
            (Side.RIGHT, Side.LEFT, channel, near[1]),
            (out, near[0], channel, near[1]),
        ]
        if self._board.column[source] < self._board.column[target]:
            forward.append((Side.RIGHT, near[0], channel, near[1]))
        return forward

    def _range(self, card: int, side: Side, ahead: float) -> Range:
        """Where a riser can stand that reaches a side of a card; `ahead` draws it towards the other end."""
        board = self._board
        left, width = board.left(card), board.metrics.card_width
        if side is Side.LEFT:
            low, high = board.beside(card, after=False)
            return Range(min(low, left - 2), high, max(left - REACH, (low + left) / 2))
        if side is Side.RIGHT:
            low, high = board.beside(card, after=True)
            return Range(low, high, min(low + REACH, (low + high) / 2))
        best = left + width / 2
        if ahead:
            best += min(max(ahead - best, -width / 4), width / 4)
        return Range(left + INSET, left + width - INSET, best)

    def _ways(self, source: int, target: int, leave: Side, enter: Side, channel: int, last: int) -> list[_Way]:
        board = self._board
        shelves = list(range(channel, last)) if last >= channel else list(range(channel - 1, last - 1, -1))
        middle = board.metrics.card_width / 2
        start = self._range(source, leave, board.left(target) + middle)
        end = self._range(target, enter, board.left(source) + middle)
        legs, joined = self._trace(shelves[::-1], end, start)
        count = len(shelves)
        legs = [_Leg(span, count - stop, count - first) for span, first, stop in reversed(legs)]
        ways = [_Way(legs, not joined, False)]
        if len(legs) > 1 or not joined:
            legs, joined = self._trace(shelves, start, end)
            ways.append(_Way(legs, False, not joined))
        return ways

    def _trace(self, shelves: list[int], start: Range, goal: Range) -> tuple[list[_Leg], bool]:
        """Go over the shelves with as few side steps as can be; the second value tells if `goal` is met."""
        legs: list[_Leg] = []
        span, first = start, 0
        for number, shelf in enumerate(shelves):
            found = self._board.through(shelf, span)
            if found is None:
                legs.append(_Leg(span, first, number))
                first = number
                found = self._board.towards(shelf, span.best, goal.best)
            span = found
        met = span.within(goal.low, goal.high)
        legs.append(_Leg(met or span, first, len(shelves)))
        return legs, met is not None

    def _build(
        self,
        wire: Wire,
        source: int,
        target: int,
        leave: Side,
        enter: Side,
        channel: int,
        last: int,
        way: _Way,
        back: bool,
    ) -> Course:
        course = Course(wire, source, target, leave, enter, back)
        step = 1 if last >= channel else -1
        legs = list(way.legs)
        count = abs(last - channel)
        if way.open_start and leave is Side.RIGHT:
            legs.insert(0, _Leg(self._range(source, leave, 0.0), 0, 0))
        if way.open_end and enter is Side.LEFT:
            legs.append(_Leg(self._range(target, enter, 0.0), count, count))
        spots: list[int] = []
        for number, leg in enumerate(legs):
            leaves = number == 0 and leave is Side.RIGHT
            enters = number == len(legs) - 1 and enter is Side.LEFT
            if leg.first == leg.last and not (leaves or enters) and len(legs) + way.open_start + way.open_end > 1:
                continue
            course.risers.append(self._riser(course, leg, channel, step, leaves, enters))
            spots.append(channel + step * leg.first)
        joints = spots[1:]
        course.channels = (
            ([channel] if leave is not Side.RIGHT else [])
            + joints
            + ([last] if enter is not Side.LEFT and spots else [])
        )
        return course

    def _riser(self, course: Course, leg: _Leg, channel: int, step: int, leaves: bool, enters: bool) -> Riser:
        board = self._board
        units = [2 * (channel + step * leg.first), 2 * (channel + step * leg.last)]
        riser = Riser(0, 0, leg.span.best)
        if leaves:
            riser.leaves = 2 * board.shelf[course.source] + 1
            units.append(riser.leaves)
            riser.anchor, riser.offset = board.column[course.source], board.metrics.card_width + REACH
        if enters:
            riser.enters = 2 * board.shelf[course.target] + 1
            units.append(riser.enters)
        riser.top, riser.bottom = min(units), max(units)
        if not leaves or enters:
            self._anchor(riser, course.target if enters else -1)
        return riser

    def _anchor(self, riser: Riser, target: int) -> None:
        """Close to the target if it enters it from near by; else where it stands, measured from the next column."""
        board = self._board
        if target >= 0 and board.left(target) - riser.x < 2 * REACH:
            riser.anchor, riser.offset = board.column[target], -REACH
        else:
            riser.anchor = min(bisect_right(board.x, riser.x), len(board.x) - 1)
            riser.offset = riser.x - board.x[riser.anchor]

    def _cost(self, course: Course, way: _Way) -> float:
        board = self._board
        xs = [riser.x for riser in course.risers]
        middle = board.metrics.card_width / 2
        ups = len(xs)
        ahead = board.left(course.target) - board.left(course.source)
        if course.leave is not Side.RIGHT and (
            way.open_start or not course.risers or course.risers[0].x != way.legs[0].span.best
        ):
            ups += 1
            xs.insert(0, board.left(course.source) + middle + min(max(ahead, -40.0), 40.0))
        if course.enter is not Side.LEFT and (
            way.open_end or not course.risers or course.risers[-1].x != way.legs[-1].span.best
        ):
            ups += 1
            xs.append(board.left(course.target) + middle - min(max(ahead, -40.0), 40.0))
        flats = ups - 1 + (course.leave is Side.RIGHT) + (course.enter is Side.LEFT)
        way_length = sum(abs(b - a) for a, b in zip(xs, xs[1:], strict=False))
        if course.leave is Side.RIGHT:
            way_length += abs(xs[0] - board.left(course.source) - 2 * middle)
        if course.enter is Side.LEFT:
            way_length += abs(board.left(course.target) - xs[-1])
        cost = BEND * (ups + flats - 1) + min(way_length, FAR)
        if not course.back and course.enter is not Side.LEFT and ahead > 0:
            cost += AWRY
        shelf, other = board.shelf[course.target], board.shelf[course.source]
        if course.enter is (Side.BOTTOM if other < shelf else Side.TOP):
            cost += BEYOND
        bucket = int(board.left(course.target) // 600)
        cost += 8.0 * sum(self._strips[channel, bucket] for channel in course.channels)
        for end in ((course.source, course.leave), (course.target, course.enter)):
            cost += CROWD * max(0, self._ends[end] + 1 - COMFORT[end[1]]) + 4.0 * self._ends[end]
        return cost
