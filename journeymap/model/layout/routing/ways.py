"""Which ways there are from card to card: pairs of sides, and the gaps that a line over other shelves can take."""

from bisect import bisect_right
from typing import NamedTuple

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.board import FAR, Board, Range
from journeymap.model.layout.routing.course import Course, Riser, Side
from journeymap.model.layout.routing.parcel import Exit, Turn
from journeymap.model.layout.routing.spread import REACH

INSET = 12.0
"""Least distance of an end from a card's corner, px."""


class Doors(NamedTuple):
    """Sides to leave and enter by, with the channel after the source and the one before the target.

    A side piece (LEFT, RIGHT) turns into that channel, or goes on over it."""

    leave: Side
    enter: Side
    first: int
    last: int


class Leg(NamedTuple):
    """A vertical piece while it is searched: its range and which of the shelves in between it crosses."""

    span: Range
    first: int
    last: int


class Way(NamedTuple):
    """Legs in drawing order. `open_start`, `open_end`: that leg does not reach its card's side by itself."""

    legs: list[Leg]
    open_start: bool
    open_end: bool


def doors(board: Board, source: int, target: int, back: bool) -> list[Doors]:
    """The pairs of sides worth a try, the likeliest first."""
    a, b = board.shelf[source], board.shelf[target]
    if a == b:
        pairs = [Doors(Side.BOTTOM, Side.BOTTOM, a + 1, a + 1), Doors(Side.TOP, Side.TOP, a, a)]
        if back:
            return pairs
        return [Doors(Side.BOTTOM, Side.LEFT, a + 1, a + 1), Doors(Side.TOP, Side.LEFT, a, a), *pairs]
    out, first = (Side.BOTTOM, a + 1) if b > a else (Side.TOP, a)
    near, far = (Side.TOP, b), (Side.BOTTOM, b + 1)
    if b < a:
        near, far = far, near
    if back:
        return [Doors(out, enter, first, last) for enter, last in (near, far)]
    found = [
        Doors(out, Side.LEFT, first, near[1]),
        Doors(Side.RIGHT, Side.LEFT, first, near[1]),
        Doors(out, near[0], first, near[1]),
    ]
    if board.column[source] < board.column[target]:
        found.append(Doors(Side.RIGHT, near[0], first, near[1]))
    return found


def ways(board: Board, source: int, target: int, door: Doors) -> list[Way]:
    """The way that keeps straight from the target's side and, if that is not one piece, from the source's."""
    first, last = door.first, door.last
    shelves = range(first, last) if last >= first else range(first - 1, last - 1, -1)
    middle = board.metrics.card_width / 2
    start = side_range(board, source, door.leave, board.left(target) + middle)
    end = side_range(board, target, door.enter, board.left(source) + middle)
    if source == target:
        return [Way([], True, True)]
    legs, joined = _trace(board, shelves[::-1], end, start)
    if len(legs) == 1 and joined:
        return [Way([Leg(legs[0].span, 0, len(shelves))], False, False)]
    count = len(shelves)
    legs = [Leg(span, count - stop, count - begin) for span, begin, stop in reversed(legs)]
    other, met = _trace(board, shelves, start, end)
    return [Way(legs, not joined, False), Way(other, False, not met)]


def passages(board: Board, exit_: Exit) -> list[Doors]:
    """The pairs of sides for the part of a wire that passes the border, the likeliest first."""
    card, channel = board.index[exit_.card], exit_.channel
    shelf = board.shelf[card]
    below = channel > shelf
    near = shelf + below
    side = Side.BOTTOM if below else Side.TOP
    if exit_.leaves:
        sides = [side] if exit_.back or not exit_.right else [side, Side.RIGHT]
        return [Doors(leave, Side.BORDER, near, channel) for leave in sides]
    sides = [side] if exit_.back or exit_.right else [Side.LEFT, side]
    return [Doors(Side.BORDER, enter, channel, near) for enter in sides]


def passage(board: Board, card: int, door: Doors, border: float) -> Way:
    """The way from a card to the border at x `border`, as straight as can be; or from there to the card."""
    out = door.enter is Side.BORDER
    start, stop = (door.first, door.last) if out else (door.last, door.first)
    shelves = range(start, stop) if stop >= start else range(start - 1, stop - 1, -1)
    legs, _ = _trace(
        board,
        shelves,
        side_range(board, card, door.leave if out else door.enter, border),
        Range(-FAR, FAR, border),
    )
    if not out:
        count = len(shelves)
        legs = [Leg(span, count - end, count - begin) for span, begin, end in reversed(legs)]
    return Way(legs, False, False)


def hindrances(board: Board, card: int, side: Side, channel: int, border: float) -> int:
    """How many cards make a line between this side and a channel step aside."""
    shelf = board.shelf[card]
    shelves = range(shelf + 1, channel) if channel > shelf else range(shelf - 1, channel - 1, -1)
    legs, _ = _trace(board, shelves, side_range(board, card, side, border), Range(-FAR, FAR, border))
    return len(legs) - 1


def turning(board: Board, card: int, side: Side, shelf: int) -> Range | None:
    """Where one riser leads from the left or right side of a card to a line along a shelf that passes the border
    on that side; None if cards are in its way."""
    own = board.shelf[card]
    shelves = range(own + 1, shelf + 1) if shelf > own else range(own - 1, shelf - 1, -1)
    start = side_range(board, card, side, 0.0)
    legs, _ = _trace(board, shelves, start, Range(-FAR, FAR, start.best))
    span, lefts = legs[-1].span, board.lefts[shelf]
    if len(legs) > 1:
        return None
    if side is Side.LEFT:
        return span if not lefts or span.best < lefts[0] else None
    return span if not lefts or span.best > lefts[-1] else None


def turn_course(board: Board, turn: Turn) -> Course:
    """The course of a line's end that turns once."""
    card = board.index[turn.card]
    side = Side.RIGHT if turn.leaves else Side.LEFT
    span = turning(board, card, side, turn.shelf)
    assert span is not None
    units = 2 * turn.shelf + 1, 2 * board.shelf[card] + 1
    riser = Riser(min(units), max(units), span.best)
    riser.anchor, riser.offset = board.column[card], riser.x - board.left(card)
    if turn.leaves:
        riser.enters, riser.leaves = units
    else:
        riser.leaves, riser.enters = units
        riser.offset = -REACH
    source, target = (card, -1) if turn.leaves else (-1, card)
    course = Course(turn.wire, source, target, Side.RIGHT, Side.LEFT, False, [riser])
    course.start = course.end = turn.y
    return course


def side_range(board: Board, card: int, side: Side, ahead: float) -> Range:
    """Where a riser can stand that reaches a side of a card; `ahead` (x) draws it towards the other end."""
    left, width = board.left(card), board.metrics.card_width
    if side is Side.LEFT:
        low, high = board.beside(card, after=False)
        return Range(low, high, max(left - REACH, (low + left) / 2))
    if side is Side.RIGHT:
        low, high = board.beside(card, after=True)
        return Range(low, high, min(low + REACH, (low + high) / 2))
    best = left + width / 2
    best += min(max(ahead - best, -width / 4), width / 4)
    return Range(left + INSET, left + width - INSET, best)


def _trace(board: Board, shelves: range, start: Range, goal: Range) -> tuple[list[Leg], bool]:
    """Go over the shelves with as few side steps as can be; the second value tells if `goal` is met."""
    legs: list[Leg] = []
    span, first = start, 0
    all_lefts, width = board.lefts, board.metrics.card_width
    for number, shelf in enumerate(shelves):
        lefts, best = all_lefts[shelf], span.best
        place = bisect_right(lefts, best)
        if (not place or lefts[place - 1] + width <= span.low) and (place == len(lefts) or lefts[place] >= span.high):
            continue
        low = lefts[place - 1] + width if place else -FAR
        if best >= low:
            found = span.within(low, lefts[place] if place < len(lefts) else FAR)
        else:
            found = board.through(shelf, span)
        if found is None:
            legs.append(Leg(span, first, number))
            first = number
            found = board.towards(shelf, best, goal.best)
        span = found
    met = span.within(goal.low, goal.high)
    legs.append(Leg(met or span, first, len(shelves)))
    return legs, met is not None


def kept(way: Way, door: Doors) -> list[Leg]:
    """The legs that become risers: those that only dip into a channel are ends of their cards."""
    legs = way.legs
    sides = door.leave is Side.RIGHT, door.enter is Side.LEFT
    whole = door.leave is not Side.BORDER and door.enter is not Side.BORDER
    alone = whole and len(legs) == 1 and not (way.open_start or way.open_end)
    last = len(legs) - 1
    return [
        leg
        for n, leg in enumerate(legs)
        if alone
        or leg.first != leg.last
        or (n == 0 and sides[0] and not way.open_start)
        or (n == last and sides[1] and not way.open_end)
    ]


def build(board: Board, wire: Wire, source: int, target: int, door: Doors, way: Way, back: bool) -> Course:
    """The course over a way."""
    legs = kept(way, door)
    count = abs(door.last - door.first)
    leaves, enters = door.leave is Side.RIGHT, door.enter is Side.LEFT
    if way.open_start and leaves:
        legs.insert(0, Leg(side_range(board, source, door.leave, 0.0), 0, 0))
    if way.open_end and enters:
        legs.append(Leg(side_range(board, target, door.enter, 0.0), count, count))
    step = 1 if door.last >= door.first else -1
    risers = [
        _riser(board, leg, (door.first + step * leg.first, door.first + step * leg.last), leaving, entering)
        for leg, leaving, entering in (
            (leg, source if leaves and n == 0 else -1, target if enters and n == len(legs) - 1 else -1)
            for n, leg in enumerate(legs)
        )
    ]
    if risers:
        if target >= 0 and not (enters or way.open_end) and legs[-1] is way.legs[-1]:
            risers[-1].tether = board.column[target]
        if source >= 0 and not (leaves or way.open_start) and legs[0] is way.legs[0]:
            risers[0].tether = board.column[source]
    channels = [] if leaves else [door.first]
    channels += [door.first + step * leg.first for leg in legs[1:]]
    if not enters and legs:
        channels.append(door.last)
    return Course(wire, source, target, door.leave, door.enter, back, risers, channels)


def _riser(board: Board, leg: Leg, channels: tuple[int, int], leaving: int, entering: int) -> Riser:
    """`leaving` and `entering` are the cards whose sides it reaches (-1: none)."""
    riser = Riser(0, 0, leg.span.best)
    units = [2 * channel for channel in channels]
    if leaving >= 0:
        riser.leaves = 2 * board.shelf[leaving] + 1
        units.append(riser.leaves)
    if entering >= 0:
        riser.enters = 2 * board.shelf[entering] + 1
        units.append(riser.enters)
    riser.top, riser.bottom = min(units), max(units)
    if entering >= 0 and board.left(entering) - riser.x < 2 * REACH:
        riser.anchor, riser.offset = board.column[entering], -REACH
    elif leaving >= 0:
        riser.anchor, riser.offset = board.column[leaving], riser.x - board.left(leaving)
    else:
        riser.anchor = min(bisect_right(board.x, riser.x), len(board.x) - 1)
        riser.offset = riser.x - board.x[riser.anchor]
    return riser
