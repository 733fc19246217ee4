"""Where lines touch cards: spread along each side, lines that can run straight do."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence

from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.course import BORDER, BOTTOM, LEFT, RIGHT, TOP, Course, Side
from journeymap.model.layout.routing.parcel import Traffic
from journeymap.model.layout.routing.ways import INSET

SPACING = 10.0
"""Distance of two ends on one side where they fit, px."""
CORNER = 6.0
"""Least distance of an end from a corner, and from a straight line beside it, where it gets tight, px."""
TIGHT = 9.0
"""Distance of two ends on the left or right side where there is little room, px."""
STRAIGHT_SPACING = 12.0
LABEL_SPACING = 18.0
"""Distance of straight parallel lines, without and with labels on them, px."""


class _End:
    """One end of a course at a card's top or bottom that still has to find its x."""

    __slots__ = ("at_start", "course", "dives", "far")

    def __init__(self, course: Course, at_start: bool, far: float, dives: bool) -> None:
        self.course, self.at_start, self.far, self.dives = course, at_start, far, dives

    def put(self, x: float) -> None:
        if self.at_start:
            self.course.start = x
        else:
            self.course.end = x


def assign(board: Board, courses: list[Course], traffic: Traffic, width: float) -> None:
    """Set `start` and `end` of every course; the risers and columns stand already.

    What passes the right border ends at `width`; the heights of lines along a shelf over the border are given.
    """
    for course in courses:
        if course.leave is BORDER and course.start:
            course.start = width
        if course.enter is BORDER and course.end:
            course.end = width
    _across(board, courses)
    _down(board, courses, traffic)


# --- top and bottom sides ---------------------------------------------------------------------------------


def _across(board: Board, courses: list[Course]) -> None:
    taken: dict[int, list[float]] = defaultdict(list)
    for course in courses:
        for riser in course.risers:
            for unit in range(riser.top + (riser.top & 1), riser.bottom + 1, 2):
                taken[unit >> 1].append(riser.x)
    for strip in taken.values():
        strip.sort()
    sides: dict[tuple[int, Side], list[_End]] = defaultdict(list)
    fixed: dict[tuple[int, Side], list[float]] = defaultdict(list)
    for course in courses:
        _drop_bent_stub(board, course)
        for at_start in (True, False):
            _meet(board, course, at_start, sides, fixed)
    for (card, side), ends in sorted(sides.items()):
        channel = board.shelf[card] + (side is BOTTOM)
        _place(board, card, side, ends, fixed[card, side], taken[channel])


def _drop_bent_stub(board: Board, course: Course) -> None:
    """A riser inside one channel is good only if it meets both cards; else a run between two ends serves."""
    if len(course.risers) == 1 and course.risers[0].top == course.risers[0].bottom:
        x = course.risers[0].x
        if course.source >= 0 <= course.target and not (
            _spans(board, course.source, x) and _spans(board, course.target, x)
        ):
            course.risers = []
            course.channels = course.channels[:1]


def _spans(board: Board, card: int, x: float) -> bool:
    left = board.left(card)
    return left + SPACING <= x <= left + board.metrics.card_width - SPACING


def _meet(
    board: Board,
    course: Course,
    at_start: bool,
    sides: dict[tuple[int, Side], list[_End]],
    fixed: dict[tuple[int, Side], list[float]],
) -> None:
    """An end straight above or below its riser is settled; any other one is queued at its side."""
    card, side = (course.source, course.leave) if at_start else (course.target, course.enter)
    if side not in (TOP, BOTTOM):
        return
    if course.risers:
        riser = course.risers[0 if at_start else -1]
        if _spans(board, card, riser.x):
            fixed[card, side].append(riser.x)
            _End(course, at_start, 0.0, False).put(riser.x)
            return
        channel = course.channels[0 if at_start else -1]
        sides[card, side].append(_End(course, at_start, riser.x, (riser.bottom > 2 * channel) == (side is BOTTOM)))
        return
    other = course.target if at_start else course.source
    if other < 0:
        sides[card, side].append(_End(course, at_start, course.end if at_start else course.start, course.dives))
        return
    nudge = 1.0 if at_start else -1.0
    far = board.left(other) + board.metrics.card_width / 2 + nudge
    across = board.shelf[course.source] != board.shelf[course.target]
    sides[card, side].append(_End(course, at_start, far, across))


def _place(board: Board, card: int, side: Side, ends: list[_End], fixed: list[float], taken: list[float]) -> None:
    """Ends that go left take the left part, ends that go right the right part; nested, so that they do not cross."""
    left, width = board.left(card), board.metrics.card_width
    middle = left + width / 2
    leftward = [end for end in ends if end.far < middle]
    rightward = [end for end in ends if end.far >= middle]
    order = _nested(leftward, left=True) + _nested(rightward, left=False)
    slots = _slots(left + INSET, left + width - INSET, len(order), fixed, taken)
    chosen = _choose(slots, len(leftward), len(rightward), middle, fixed)
    for end, x in zip(order, chosen, strict=True):
        end.put(x)
        insort(taken, x)


def _nested(ends: list[_End], left: bool) -> list[_End]:
    """Outer to inner on the left: dives that turn soon stay outside, returns that turn soon stay inside."""
    dives = sorted((e for e in ends if e.dives), key=lambda e: e.far)
    returns = sorted((e for e in ends if not e.dives), key=lambda e: e.far)
    return returns + dives[::-1] if left else dives + returns[::-1]


def _slots(low: float, high: float, count: int, fixed: Iterable[float], taken: list[float]) -> list[float]:
    """At least `count` free places between low and high, as far from each other and from other lines as can be."""
    held = list(fixed)
    near = taken[bisect_left(taken, low - 8) : bisect_left(taken, high + 8)]
    pitch, clear = SPACING, 8.0
    while True:
        steps = int((high - low) / pitch)
        first = (low + high - steps * pitch) / 2
        slots = [first + number * pitch for number in range(steps + 1)]
        for values, least in ((held, min(pitch, SPACING)), (near, clear)):
            for value in values:
                slots = [x for x in slots if not -least < x - value < least]
        if len(slots) >= count:
            return slots
        pitch, clear = pitch * 0.7, clear * 0.5


def _choose(slots: list[float], lefts: int, rights: int, middle: float, fixed: list[float]) -> list[float]:
    """Pick slots for the two groups, each spread over its part, beyond the fixed ends where there is room."""
    inner_left, inner_right = min([middle, *fixed]), max([middle, *fixed])
    right = [x for x in slots if x > inner_right]
    if len(right) < rights:
        right = slots[len(slots) - rights - (len(slots) - lefts - rights) // 2 :] if rights else []
    left = [x for x in slots if x < inner_left and x not in right]
    if len(left) < lefts:
        left = [x for x in slots if x not in right]
        if len(left) < lefts:
            left, right = slots[:lefts], slots[lefts:]
    return _even(left, lefts) + _even(right, rights)


def _even(slots: list[float], count: int) -> list[float]:
    step = len(slots) / count if count else 0.0
    return [slots[int((number + 0.5) * step)] for number in range(count)]


# --- left and right sides ---------------------------------------------------------------------------------


class _Stub:
    """A horizontal piece between a card's side and a riser in the gap beside it."""

    __slots__ = ("course", "enters", "rises", "x")

    def __init__(self, course: Course, enters: bool, x: float, rises: bool) -> None:
        self.course, self.enters, self.x, self.rises = course, enters, x, rises

    def put(self, offset: float) -> None:
        if self.enters:
            self.course.end = offset
        else:
            self.course.start = offset


def _down(board: Board, courses: list[Course], traffic: Traffic) -> None:
    gaps: dict[tuple[int, int], tuple[list[_Stub], list[Course]]] = defaultdict(lambda: ([], []))
    for course in courses:
        source = (board.shelf[course.source], board.place[course.source] + 1)
        if course.straight:
            gaps[source][1].append(course)
            continue
        if course.leave is RIGHT and course.source >= 0:
            riser = course.risers[0]
            gaps[source][0].append(_Stub(course, False, riser.x, riser.bottom == riser.leaves))
        if course.enter is LEFT and course.target >= 0:
            riser = course.risers[-1]
            target = (board.shelf[course.target], board.place[course.target])
            gaps[target][0].append(_Stub(course, True, riser.x, riser.bottom == riser.enters))
    given: dict[tuple[int, int], list[float]] = defaultdict(list)
    for bridge in traffic.bridges:
        card = board.index[bridge.card]
        given[board.shelf[card], board.place[card] + bridge.leaves].append(bridge.y)
    for turn in traffic.turns:
        row, number = turn.shelf
        shelf = board.first[row] + number
        given[shelf, len(board.shelves[shelf]) if turn.leaves else 0].append(turn.y)
    for gap, (stubs, straights) in gaps.items():
        _offsets(board, stubs, straights, given.get(gap, []))


def straight_offsets(height: float, labels: Sequence[float]) -> list[float]:
    """The heights of parallel straight lines with labels of these widths, in px below the top of their cards."""
    count = len(labels)
    pitch = min(LABEL_SPACING if any(labels) else STRAIGHT_SPACING, (height - 2 * INSET) / max(1, count - 1))
    top = height / 2 - (count - 1) / 2 * pitch
    return [top + number * pitch for number in range(count)]


def _offsets(board: Board, stubs: list[_Stub], straights: list[Course], given: list[float]) -> None:
    """Heights of the ends in one gap: from above on top, straight ones in the middle, from below at the bottom."""
    height = board.metrics.card_height
    levels = straight_offsets(height, [course.wire.label_width for course in straights])
    for y, course in zip(levels, straights, strict=True):
        course.start = course.end = y
    levels += given
    band = (min(levels), max(levels)) if levels else None
    enters = [stub for stub in stubs if stub.enters]
    leaves = [stub for stub in stubs if not stub.enters]
    if enters and leaves and min(s.x for s in enters) <= max(s.x for s in leaves):
        _stack(height, stubs, band)
    else:
        _stack(height, enters, band)
        _stack(height, leaves, band)


def _stack(height: float, stubs: list[_Stub], band: tuple[float, float] | None) -> None:
    """Nested, so that stubs do not cross each other's risers: the farther riser is nearer the middle."""
    upper = sorted((s for s in stubs if s.rises), key=_reach)
    lower = sorted((s for s in stubs if not s.rises), key=_reach, reverse=True)
    low, high = INSET, height - INSET
    if band is None:
        _line(upper + lower, low, high)
    else:
        while len(upper) > _fits(band[0]) and len(lower) < _fits(height - band[1]):
            lower.insert(0, upper.pop())
        while len(lower) > _fits(height - band[1]) and len(upper) < _fits(band[0]):
            upper.append(lower.pop(0))
        _line(upper, CORNER, band[0] - CORNER)
        _line(lower, band[1] + CORNER, height - CORNER)


def _fits(room: float) -> int:
    """How many stubs stand well in `room` px beside straight lines."""
    return int((room - 2 * CORNER) / TIGHT) + 1


def _reach(stub: _Stub) -> float:
    return -stub.x if stub.enters else stub.x


def _line(stubs: list[_Stub], low: float, high: float) -> None:
    """Spread stubs in order over low..high, at most 14 px apart, around the middle of that stretch."""
    count = len(stubs)
    pitch = min(14.0, (high - low) / max(1, count - 1))
    first = (low + high - (count - 1) * pitch) / 2
    for number, stub in enumerate(stubs):
        stub.put(first + number * pitch)
