"""Which way each wire takes: the cheapest of a few, in bends, length, crossings and crowding (all in px)."""

from bisect import bisect_right, insort
from collections import Counter

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.course import Course, Side
from journeymap.model.layout.routing.parcel import Exit, Turn
from journeymap.model.layout.routing.ways import (
    INSET,
    Doors,
    Way,
    build,
    doors,
    kept,
    passage,
    passages,
    turn_course,
    ways,
)

BEND = 60.0
"""What a bend costs."""
AWRY = 130.0
"""What it costs a forward wire to end anywhere but on the left side."""
BEYOND = 50.0
"""What it costs to go past the target and come back to its far side."""
ENOUGH = 45.0
"""So little is not worth a further search."""
CROSSING = 25.0
"""What it costs to cross a line that is already there."""
SHARED = 14.0
"""What it costs to pass a shelf beside another line, within the same STRETCH px."""
STRETCH = 56.0
CROWD = 40.0
"""What each end beyond a side's comfortable number costs."""
COMFORT = (4, 10, 4, 10)
"""So many ends are comfortable, by side."""
SIDE_BY_SIDE = 3
"""So many straight lines fit between two neighbours, labels included."""


class Chooser:
    """Finds courses on a settled board; remembers where the lines so far stand."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._width = board.metrics.card_width
        self._ends = [0] * (4 * len(board.slots))
        self._straights: Counter[int] = Counter()
        self._units = 2 * len(board.shelf_row) + 1
        self._gaps: Counter[int] = Counter()
        self._uprights: list[list[float]] = [[] for _ in range(len(board.shelf_row) + 1)]

    def course(self, wire: Wire) -> Course:
        """The course of a wire whose two cards exist."""
        board = self._board
        source, target = board.index[wire.source], board.index[wire.target]
        back = wire.back or board.column[target] < board.column[source] or source == target
        if self._straight(source, target, wire):
            found = Course(wire, source, target, Side.RIGHT, Side.LEFT, False)
        else:
            found = self._cheapest(wire, source, target, back)
        self._remember(found)
        return found

    def passage(self, exit_: Exit, width: float) -> Course:
        """The part of a wire between its card and the border of a phase of this width."""
        board = self._board
        card = board.index[exit_.card]
        source, target = (card, -1) if exit_.leaves else (-1, card)
        border = width if exit_.right else 0.0
        best: Course | None = None
        lowest = 0.0
        for door in passages(board, exit_):
            way = passage(board, card, door, border)
            course = build(board, exit_.wire, source, target, door, way, exit_.back)
            course.start, course.end = border, border
            course.dives, course.labelled = exit_.dives, exit_.labelled
            side = door.leave if exit_.leaves else door.enter
            cost = self._crowd(card, side) + self._trouble(course)
            if not exit_.leaves and not exit_.back and side is not Side.LEFT:
                cost += AWRY
            xs = self._stations(course)
            cost += BEND * (2 * len(course.risers) + (side in (Side.TOP, Side.BOTTOM)))
            cost += sum(abs(b - a) for a, b in zip(xs, xs[1:], strict=False))
            if best is None or cost < lowest:
                best, lowest = course, cost
        assert best is not None
        self._remember(best)
        return best

    def turn(self, turn: Turn) -> Course:
        """The part of a wire that comes along a shelf, or goes."""
        found = turn_course(self._board, turn)
        self._remember(found)
        return found

    def _stations(self, course: Course) -> list[float]:
        """The x of all vertical pieces and of the border, as far as they are known."""
        xs = [riser.x for riser in course.risers]
        if course.leave is Side.BORDER:
            xs.insert(0, course.start)
        elif course.leave is not Side.RIGHT:
            ahead = xs[0] if xs else course.end if course.target < 0 else self._board.left(course.target)
            xs.insert(0, self._near(course.source, ahead))
        if course.enter is Side.BORDER:
            xs.append(course.end)
        elif course.enter is not Side.LEFT:
            xs.append(self._near(course.target, xs[-1]))
        return xs

    def _straight(self, source: int, target: int, wire: Wire) -> bool:
        """Whether the wire can run along the shelf to the next card; only so many fit side by side."""
        board = self._board
        if wire.back or board.shelf[source] != board.shelf[target] or board.place[target] != board.place[source] + 1:
            return False
        self._straights[source] += 1
        return self._straights[source] <= SIDE_BY_SIDE

    def _cheapest(self, wire: Wire, source: int, target: int, back: bool) -> Course:
        board = self._board
        best: Course | None = None
        lowest = 0.0
        away = max(0.0, abs(board.left(target) - board.left(source)) - board.metrics.card_width)
        offers = []
        for number, door in enumerate(doors(board, source, target, back)):
            sides = self._sides(source, target, door, back)
            offers.append((sides + BEND * self._bends(source, target, door) + away, number, sides, door))
        for least, _, sides, door in sorted(offers):
            if best is not None and lowest <= least + ENOUGH:
                break
            for way in ways(board, source, target, door):
                cost = sides + self._shape(source, target, door, way)
                if best is not None and cost >= lowest:
                    continue
                course = build(board, wire, source, target, door, way, back)
                cost += self._trouble(course)
                if best is None or cost < lowest:
                    best, lowest = course, cost
        assert best is not None
        return best

    def _bends(self, source: int, target: int, door: Doors) -> int:
        """The bends that a course over these sides has at least."""
        board = self._board
        level = board.shelf[source] == board.shelf[target]
        if door.enter is not Side.LEFT:
            if door.leave is Side.RIGHT:
                return 1 if board.beside(source, after=True)[1] > board.left(target) + INSET else 3
            apart = abs(board.left(target) - board.left(source)) > board.metrics.card_width - 2 * INSET
            return 2 if level or apart else 0
        if door.leave is Side.RIGHT:
            return 2
        reach = board.left(source) + board.metrics.card_width - INSET
        return 1 if not level and board.beside(target, after=False)[0] < reach else 3

    def _sides(self, source: int, target: int, door: Doors, back: bool) -> float:
        """What the choice of sides costs by itself."""
        board = self._board
        cost = self._crowd(source, door.leave) + self._crowd(target, door.enter)
        if door.enter is not Side.LEFT and not back and board.column[target] > board.column[source]:
            cost += AWRY
        if door.enter is (Side.BOTTOM if board.shelf[source] < board.shelf[target] else Side.TOP):
            cost += BEYOND
        return cost

    def _crowd(self, card: int, side: Side) -> float:
        ends = self._ends[4 * card + side]
        return 4.0 * ends + (CROWD * (ends + 1 - COMFORT[side]) if ends >= COMFORT[side] else 0.0)

    def _shape(self, source: int, target: int, door: Doors, way: Way) -> float:
        """Bends and sideways length."""
        board, width = self._board, self._width
        legs = kept(way, door)
        xs = [leg.span.best for leg in legs]
        left, other = board.left(source), board.left(target)
        flats = 0
        if door.leave is Side.RIGHT:
            flats += 1
            if way.open_start:
                xs.insert(0, left + width + 16)
            xs.insert(0, left + width)
        elif not legs or legs[0] is not way.legs[0] or way.open_start:
            xs.insert(0, left + width / 2 + min(max(other - left, -40.0), 40.0))
        if door.enter is Side.LEFT:
            flats += 1
            if way.open_end:
                xs.append(other - 16)
            xs.append(other)
        elif not legs or legs[-1] is not way.legs[-1] or way.open_end:
            xs.append(other + width / 2 + min(max(left - other, -40.0), 40.0))
        ups = len(xs) - flats
        length, last = 0.0, xs[0] if xs else 0.0
        for x in xs:
            length += x - last if x > last else last - x
            last = x
        return BEND * (2 * ups + flats - 2) + length

    def _trouble(self, course: Course) -> float:
        """Crossings and crowding that can be told by now: risers under the runs, lines in the gaps."""
        cost = 0.0
        xs = self._stations(course)
        for channel, a, b in zip(course.channels, xs, xs[1:], strict=False):
            if a != b:
                uprights = self._uprights[channel]
                cost += CROSSING * abs(bisect_right(uprights, a) - bisect_right(uprights, b))
        used = self._gaps
        for riser in course.risers:
            first = int(riser.x // STRETCH) * self._units
            for unit in range(riser.top | 1, riser.bottom + 1, 2):
                if first + unit in used and unit != riser.enters and unit != riser.leaves:
                    cost += SHARED * min(4, used[first + unit])
        return cost

    def _near(self, card: int, x: float) -> float:
        """The x on the card's top or bottom that is next to `x`."""
        left = self._board.left(card)
        return min(max(x, left + 16), left + self._board.metrics.card_width - 16)

    def _remember(self, course: Course) -> None:
        """Note where a chosen course stands, for the trouble of later ones."""
        if course.source >= 0:
            self._ends[4 * course.source + course.leave] += 1
        if course.target >= 0:
            self._ends[4 * course.target + course.enter] += 1
        for riser in course.risers:
            first = int(riser.x // STRETCH) * self._units
            for unit in range(riser.top, riser.bottom + 1):
                if unit & 1:
                    self._gaps[first + unit] += 1
                else:
                    insort(self._uprights[unit >> 1], riser.x)
