"""What two cards offer a link between them: sides and ways with what they cost by themselves.

It depends on where cards stand, never on other lines, so a phase whose cards stay keeps it from edit to edit.
"""

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.board import FAR, Board
from journeymap.model.layout.routing.carry import Carry
from journeymap.model.layout.routing.course import BORDER, BOTTOM, LEFT, RIGHT, TOP, Course, Side
from journeymap.model.layout.routing.ways import INSET, Doors, Leg, Reach, Way, build, doors, kept, ways

BEND = 60.0
"""What a bend costs."""
AWRY = 130.0
"""What it costs a forward wire to end anywhere but on the left side."""
BEYOND = 50.0
"""What it costs to go past the target and come back to its far side."""
STRETCH = 56.0
"""Lines that pass a shelf within so many px share that piece of it."""

_Key = tuple[int, int, bool]
"""Source, target, and whether the link leads back."""


class Trial:
    """A course, and what others can see of it: its `runs` (channel, from x, to x), and the pieces of shelves that it
    passes (`gaps`)."""

    __slots__ = ("course", "gaps", "runs")

    def __init__(self, board: Board, course: Course) -> None:
        self.course = course
        xs = stations(board, course)
        self.runs = [run for run in zip(course.channels, xs, xs[1:], strict=False) if run[1] != run[2]]
        self.gaps = _gaps(board, course)

    def move(self, board: Board, dx: float, columns: int) -> None:
        """Stand `dx` px and so many columns further right."""
        for riser in self.course.risers:
            riser.x += dx
            riser.anchor += columns
            if riser.tether >= 0:
                riser.tether += columns
        self.runs = [(channel, a + dx, b + dx) for channel, a, b in self.runs]
        self.gaps = _gaps(board, self.course)


class Pair:
    """Two cards by their numbers (`ends`) and what they `offer` a link that leads on, or `back`. `reach` is how far
    they were searched (None: not yet)."""

    __slots__ = ("back", "board", "ends", "offers", "reach")

    def __init__(self, board: Board, ends: tuple[int, int], back: bool) -> None:
        self.board, self.ends, self.back = board, ends, back
        self.reach: Reach | None = None
        self.offers = [Offer(self, door) for door in doors(board, *ends, back)]

    def move(self, board: Board, ends: tuple[int, int], dx: float, columns: int) -> None:
        """Stand on another board where all that was searched is `dx` px and so many columns further right."""
        self.board, self.ends = board, ends
        if dx or columns:
            assert self.reach is not None
            low, high, near = self.reach
            self.reach = low + dx, high + dx, near
            for offer in self.offers:
                offer.move(dx, columns)


class Offer:
    """A pair of sides: `sides` is what their choice costs by itself, `least` what any way between them costs.

    Its ways are tried when somebody asks for them."""

    __slots__ = ("_pair", "_shapes", "_trials", "_ways", "door", "least", "sides")

    def __init__(self, pair: Pair, door: Doors) -> None:
        self._pair, self.door = pair, door
        source, target = pair.ends
        self.sides = _sides(pair.board, source, target, door, pair.back)
        self.least = self.sides + BEND * _bends(pair.board, source, target, door)
        self._ways: list[Way] | None = None
        self._shapes: list[float] = []
        self._trials: list[Trial | None] = []

    def costs(self) -> list[float]:
        """What each way costs by its shape."""
        if self._ways is None:
            pair = self._pair
            source, target = pair.ends
            self._ways, reach = ways(pair.board, source, target, self.door)
            (low, high, near), last = reach, pair.reach or reach
            pair.reach = min(low, last[0]), max(high, last[1]), max(near, last[2])
            self._shapes = [_shape(pair.board, source, target, self.door, way) for way in self._ways]
            self._trials = [None] * len(self._ways)
        return self._shapes

    def trial(self, number: int, wire: Wire) -> Trial:
        """A way as a course; `wire` is any wire between the two cards."""
        known = self._trials[number]
        if known is None:
            assert self._ways is not None
            pair = self._pair
            course = build(pair.board, wire, *pair.ends, self.door, self._ways[number], pair.back)
            known = self._trials[number] = Trial(pair.board, course)
        return known

    def move(self, dx: float, columns: int) -> None:
        """See `Pair.move`."""
        if self._ways is not None:
            self._ways = [([_shifted(leg, dx) for leg in legs], start, end) for legs, start, end in self._ways]
        for trial in self._trials:
            if trial is not None:
                trial.move(self._pair.board, dx, columns)


class Offers:
    """All that the cards of a settled board offer, as far as somebody has asked. What `last`, the offers on an
    earlier board of the phase, has found where nothing has changed is taken from there."""

    __slots__ = ("_carry", "_last", "board", "known")

    def __init__(self, board: Board, last: "Offers | None" = None) -> None:
        self.board = board
        self.known: dict[_Key, Pair] = {}
        self._last = last.known if last is not None else {}
        self._carry = Carry(last.board, board) if last is not None else None

    def take_back(self, other: "Offers") -> None:
        """Have again what `other`, on a board that followed this one, has taken from here or found since."""
        carry, index = Carry(other.board, self.board), self.board.index
        slots = other.board.slots
        for key, pair in list(other.known.items()):
            source, target = (index.get(slots[number].id, -1) for number in key[:2])
            if pair.reach is None or source < 0 or target < 0:
                continue
            way = carry.moved((source, target), key[:2], pair.reach)
            if way is not None:
                del other.known[key]
                pair.move(self.board, (source, target), *way)
                self.known[source, target, key[2]] = pair

    def between(self, source: int, target: int, back: bool) -> list[Offer]:
        """The pairs of sides worth a try between two cards."""
        key = source, target, back
        known = self.known.get(key)
        if known is None:
            known = self._carried(key) or Pair(self.board, (source, target), back)
            self.known[key] = known
        return known.offers

    def _carried(self, key: _Key) -> Pair | None:
        """What was found between two cards before, if it still holds."""
        carry = self._carry
        if carry is None:
            return None
        source, target, back = key
        was = carry.card(source), carry.card(target)
        known = self._last.get((*was, back))
        if known is None or known.reach is None:
            return None
        way = carry.moved((source, target), was, known.reach)
        if way is None:
            return None
        del self._last[(*was, back)]
        known.move(self.board, (source, target), *way)
        return known


def _gaps(board: Board, course: Course) -> list[int]:
    """The pieces of shelves that a course passes."""
    units = 2 * len(board.shelf_row) + 1
    return [
        int(riser.x // STRETCH) * units + unit
        for riser in course.risers
        for unit in range(riser.top | 1, riser.bottom + 1, 2)
        if unit != riser.enters and unit != riser.leaves
    ]


def _shifted(leg: Leg, dx: float) -> Leg:
    (low, high, best), begin, end = leg
    return (low + dx if low > -FAR else low, high + dx if high < FAR else high, best + dx), begin, end


def stations(board: Board, course: Course) -> list[float]:
    """The x of all vertical pieces and of the border, as far as they are known."""
    xs = [riser.x for riser in course.risers]
    if course.leave is BORDER:
        xs.insert(0, course.start)
    elif course.leave is not RIGHT:
        ahead = xs[0] if xs else course.end if course.target < 0 else board.left(course.target)
        xs.insert(0, _near(board, course.source, ahead))
    if course.enter is BORDER:
        xs.append(course.end)
    elif course.enter is not LEFT:
        xs.append(_near(board, course.target, xs[-1]))
    return xs


def _near(board: Board, card: int, x: float) -> float:
    """The x on the card's top or bottom that is next to `x`."""
    left = board.left(card)
    return min(max(x, left + 16), left + board.metrics.card_width - 16)


def _bends(board: Board, source: int, target: int, door: Doors) -> int:
    """The bends that a course over these sides has at least."""
    leave, enter, _, _ = door
    level = board.shelf[source] == board.shelf[target]
    if enter is not LEFT:
        if leave is RIGHT:
            return 1 if board.beside(source, after=True)[1] > board.left(target) + INSET else 3
        apart = abs(board.left(target) - board.left(source)) > board.metrics.card_width - 2 * INSET
        return 2 if level or apart else 0
    if leave is RIGHT:
        return 2
    reach = board.left(source) + board.metrics.card_width - INSET
    return 1 if not level and board.beside(target, after=False)[0] < reach else 3


def _sides(board: Board, source: int, target: int, door: Doors, back: bool) -> float:
    """What the choice of sides costs by itself."""
    enter: Side = door[1]
    cost = 0.0
    if enter is not LEFT and not back and board.column[target] > board.column[source]:
        cost += AWRY
    if enter is (BOTTOM if board.shelf[source] < board.shelf[target] else TOP):
        cost += BEYOND
    return cost


def _shape(board: Board, source: int, target: int, door: Doors, way: Way) -> float:
    """Bends and sideways length."""
    width = board.metrics.card_width
    whole, open_start, open_end = way
    legs = kept(way, door)
    xs = [leg[0][2] for leg in legs]
    left, other = board.left(source), board.left(target)
    flats = 0
    if door[0] is RIGHT:
        flats += 1
        if open_start:
            xs.insert(0, left + width + 16)
        xs.insert(0, left + width)
    elif not legs or legs[0] is not whole[0] or open_start:
        xs.insert(0, left + width / 2 + min(max(other - left, -40.0), 40.0))
    if door[1] is LEFT:
        flats += 1
        if open_end:
            xs.append(other - 16)
        xs.append(other)
    elif not legs or legs[-1] is not whole[-1] or open_end:
        xs.append(other + width / 2 + min(max(left - other, -40.0), 40.0))
    ups = len(xs) - flats
    length, last = 0.0, xs[0] if xs else 0.0
    for x in xs:
        length += x - last if x > last else last - x
        last = x
    return BEND * (2 * ups + flats - 2) + length
