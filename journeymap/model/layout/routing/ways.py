"""Which ways there are from card to card: pairs of sides, and the gaps that a line over other shelves can take."""

from bisect import bisect_right

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.board import FAR, Board, Range, within
from journeymap.model.layout.routing.course import BORDER, BOTTOM, LEFT, RIGHT, TOP, Course, Riser, Side
from journeymap.model.layout.routing.parcel import Exit, Level, Turn
from journeymap.model.layout.routing.spread import REACH

INSET = 12.0
"""Least distance of an end from a card's corner, px."""


Doors = tuple[Side, Side, int, int]
"""Sides to leave and enter by, with the channel after the source and the one before the target.

A side piece (LEFT, RIGHT) turns into that channel, or goes on over it."""
Leg = tuple[Range, int, int]
"""A vertical piece while it is searched: its range and which of the shelves in between it crosses (first, last)."""
Reach = tuple[float, float, int]
"""From where to where (x) a search has been, and how many cards of a shelf on either side of that it has seen."""
Way = tuple[list[Leg], bool, bool]
"""Legs in drawing order, then whether the first and the last one do not reach their card's side by themselves."""


def doors(board: Board, source: int, target: int, back: bool) -> list[Doors]:
    """The pairs of sides worth a try, the likeliest first."""
    a, b = board.shelf[source], board.shelf[target]
    if a == b:
        pairs: list[Doors] = [(BOTTOM, BOTTOM, a + 1, a + 1), (TOP, TOP, a, a)]
        if back:
            return pairs
        return [(BOTTOM, LEFT, a + 1, a + 1), (TOP, LEFT, a, a), *pairs]
    out, first = (BOTTOM, a + 1) if b > a else (TOP, a)
    near, far = (TOP, b), (BOTTOM, b + 1)
    if b < a:
        near, far = far, near
    if back:
        return [(out, enter, first, last) for enter, last in (near, far)]
    found: list[Doors] = [
        (out, LEFT, first, near[1]),
        (RIGHT, LEFT, first, near[1]),
        (out, near[0], first, near[1]),
    ]
    if board.column[source] < board.column[target]:
        found.append((RIGHT, near[0], first, near[1]))
    return found


def ways(board: Board, source: int, target: int, door: Doors) -> tuple[list[Way], Reach]:
    """The way that keeps straight from the target's side and, if that is not one piece, from the source's; and
    from where to where the search has been."""
    leave, enter, first, last = door
    if source == target:
        left = board.left(source)
        return [([], True, True)], (left, left, 1)
    shelves = range(first, last) if last >= first else range(first - 1, last - 1, -1)
    middle = board.metrics.card_width / 2
    start = side_range(board, source, leave, board.left(target) + middle)
    end = side_range(board, target, enter, board.left(source) + middle)
    legs, joined, been = _trace(board, shelves[::-1], end, start)
    count = len(shelves)
    if len(legs) == 1 and joined:
        return [([(legs[0][0], 0, count)], False, False)], been
    legs = [(span, count - stop, count - begin) for span, begin, stop in reversed(legs)]
    other, met, too = _trace(board, shelves, start, end)
    reach = min(been[0], too[0]), max(been[1], too[1]), max(been[2], too[2])
    return [(legs, not joined, False), (other, False, not met)], reach


def passages(board: Board, exit_: Exit) -> list[Doors]:
    """The pairs of sides for the part of a wire that passes the border, the likeliest first."""
    card, channel = board.index[exit_.card], board.first[exit_.aisle]
    shelf = board.shelf[card]
    below = channel > shelf
    near = shelf + below
    side = BOTTOM if below else TOP
    if exit_.leaves:
        sides = [side] if exit_.back or not exit_.right else [side, RIGHT]
        return [(leave, BORDER, near, channel) for leave in sides]
    sides = [side] if exit_.back or exit_.right else [LEFT, side]
    return [(BORDER, enter, channel, near) for enter in sides]


def passage(board: Board, card: int, door: Doors, border: float) -> Way:
    """The way from a card to the border at x `border`, as straight as can be; or from there to the card."""
    leave, enter, first, last = door
    out = enter is BORDER
    start, stop = (first, last) if out else (last, first)
    shelves = range(start, stop) if stop >= start else range(start - 1, stop - 1, -1)
    legs, _, _ = _trace(
        board,
        shelves,
        side_range(board, card, leave if out else enter, border),
        (-FAR, FAR, border),
    )
    if not out:
        count = len(shelves)
        legs = [(span, count - end, count - begin) for span, begin, end in reversed(legs)]
    return legs, False, False


def hindrances(board: Board, card: int, side: Side, channel: int, border: float) -> int:
    """How many cards make a line between this side and a channel step aside."""
    shelf = board.shelf[card]
    shelves = range(shelf + 1, channel) if channel > shelf else range(shelf - 1, channel - 1, -1)
    legs, _, _ = _trace(board, shelves, side_range(board, card, side, border), (-FAR, FAR, border))
    return len(legs) - 1


def turning(board: Board, card: int, side: Side, level: Level) -> Range | None:
    """Where one riser leads from the left or right side of a card to a line along a shelf that passes the border
    on that side; None if cards are in its way, or if the phase has no use for that shelf."""
    own, shelf = board.shelf[card], board.at(level)
    if shelf is None:
        return None
    shelves = range(own + 1, shelf + 1) if shelf > own else range(own - 1, shelf - 1, -1)
    start = side_range(board, card, side, 0.0)
    legs, _, _ = _trace(board, shelves, start, (-FAR, FAR, start[2]))
    span, lefts = legs[-1][0], board.lefts[shelf]
    if len(legs) > 1:
        return None
    if side is LEFT:
        return span if not lefts or span[2] < lefts[0] else None
    return span if not lefts or span[2] > lefts[-1] else None


def turn_course(board: Board, turn: Turn) -> Course:
    """The course of a line's end that turns once."""
    card = board.index[turn.card]
    side = RIGHT if turn.leaves else LEFT
    span, shelf = turning(board, card, side, turn.shelf), board.at(turn.shelf)
    assert span is not None
    assert shelf is not None
    units = 2 * shelf + 1, 2 * board.shelf[card] + 1
    riser = Riser(min(units), max(units), span[2])
    riser.anchor, riser.offset = board.column[card], riser.x - board.left(card)
    if turn.leaves:
        riser.enters, riser.leaves = units
    else:
        riser.leaves, riser.enters = units
        riser.offset = -REACH
    source, target = (card, -1) if turn.leaves else (-1, card)
    course = Course(turn.wire, source, target, RIGHT, LEFT, False, [riser])
    course.start = course.end = turn.y
    return course


def side_range(board: Board, card: int, side: Side, ahead: float) -> Range:
    """Where a riser can stand that reaches a side of a card; `ahead` (x) draws it towards the other end."""
    left, width = board.left(card), board.metrics.card_width
    if side is LEFT:
        low, high = board.beside(card, after=False)
        near, middle = left - REACH, (low + left) / 2
        return low, high, near if near > middle else middle
    if side is RIGHT:
        low, high = board.beside(card, after=True)
        near, middle = low + REACH, (low + high) / 2
        return low, high, near if near < middle else middle
    best, quarter = left + width / 2, width / 4
    shift = ahead - best
    best += quarter if shift > quarter else -quarter if shift < -quarter else shift
    return left + INSET, left + width - INSET, best


def _trace(board: Board, shelves: range, start: Range, goal: Range) -> tuple[list[Leg], bool, Reach]:
    """Go over the shelves with as few side steps as can be; the second value tells if `goal` is met."""
    legs: list[Leg] = []
    span, first, near = start, 0, 1
    west, east = (start[2], goal[2]) if start[2] < goal[2] else (goal[2], start[2])
    all_lefts, width = board.lefts, board.metrics.card_width
    for number, shelf in enumerate(shelves):
        lefts = all_lefts[shelf]
        if not lefts:
            continue
        own_low, own_high, best = span
        place, count = bisect_right(lefts, best), len(lefts)
        low = lefts[place - 1] + width if place else -FAR
        high = lefts[place] if place < count else FAR
        if low <= own_low and high >= own_high:
            continue
        found = within(span, low, high) if best >= low else None
        if found is None:
            near = 2
            found = board.through(shelf, span) if best < low else None
        if found is None:
            legs.append((span, first, number))
            first = number
            found = board.towards(shelf, best, goal[2])
        span = found
        if span[2] < west:
            west = span[2]
        elif span[2] > east:
            east = span[2]
    met = within(span, goal[0], goal[1])
    if met is not None:
        span = met
        west, east = min(west, span[2]), max(east, span[2])
    legs.append((span, first, len(shelves)))
    return legs, met is not None, (west, east, near)


def kept(way: Way, door: Doors) -> list[Leg]:
    """The legs that become risers: those that only dip into a channel are ends of their cards."""
    legs, open_start, open_end = way
    last = len(legs) - 1
    if not last and not (open_start or open_end) and door[0] is not BORDER and door[1] is not BORDER:
        return list(legs)
    first_stays = door[0] is RIGHT and not open_start
    last_stays = door[1] is LEFT and not open_end
    return [
        leg for n, leg in enumerate(legs) if leg[1] != leg[2] or (n == 0 and first_stays) or (n == last and last_stays)
    ]


def build(board: Board, wire: Wire, source: int, target: int, door: Doors, way: Way, back: bool) -> Course:
    """The course over a way."""
    whole, open_start, open_end = way
    leave, enter, first, last = door
    legs = kept(way, door)
    count = abs(last - first)
    leaves, enters = leave is RIGHT, enter is LEFT
    if open_start and leaves:
        legs.insert(0, (side_range(board, source, leave, 0.0), 0, 0))
    if open_end and enters:
        legs.append((side_range(board, target, enter, 0.0), count, count))
    step = 1 if last >= first else -1
    end = len(legs) - 1
    risers = [
        _riser(
            board,
            span[2],
            first + step * begin,
            first + step * stop,
            source if leaves and n == 0 else -1,
            target if enters and n == end else -1,
        )
        for n, (span, begin, stop) in enumerate(legs)
    ]
    if risers:
        if target >= 0 and not (enters or open_end) and legs[-1] is whole[-1]:
            risers[-1].tether = board.column[target]
        if source >= 0 and not (leaves or open_start) and legs[0] is whole[0]:
            risers[0].tether = board.column[source]
    channels = [] if leaves else [first]
    channels += [first + step * begin for _, begin, _ in legs[1:]]
    if not enters and legs:
        channels.append(last)
    return Course(wire, source, target, leave, enter, back, risers, channels)


def _riser(board: Board, x: float, begin: int, end: int, leaving: int, entering: int) -> Riser:
    """From channel to channel; `leaving` and `entering` are the cards whose sides it reaches (-1: none)."""
    top, bottom = (2 * begin, 2 * end) if begin <= end else (2 * end, 2 * begin)
    leaves = enters = -1
    if leaving >= 0:
        leaves = 2 * board.shelf[leaving] + 1
        top, bottom = min(top, leaves), max(bottom, leaves)
    if entering >= 0:
        enters = 2 * board.shelf[entering] + 1
        top, bottom = min(top, enters), max(bottom, enters)
    if entering >= 0 and board.left(entering) - x < 2 * REACH:
        return Riser(top, bottom, x, enters, leaves, board.column[entering], -REACH)
    if leaving >= 0:
        return Riser(top, bottom, x, enters, leaves, board.column[leaving], x - board.left(leaving))
    anchor = min(bisect_right(board.x, x), len(board.x) - 1)
    return Riser(top, bottom, x, enters, leaves, anchor, x - board.x[anchor])
