"""Which way each wire takes: the cheapest of a few, in bends, length, crossings and crowding (all in px)."""

from bisect import bisect_right, insort
from collections import Counter

from journeymap.model.layout.plan import Wire
from journeymap.model.layout.routing.course import BOTTOM, LEFT, RIGHT, TOP, Course, Side
from journeymap.model.layout.routing.offers import AWRY, BEND, STRETCH, Offer, Offers, Trial, stations
from journeymap.model.layout.routing.parcel import Exit, Turn
from journeymap.model.layout.routing.ways import build, passage, passages, turn_course

ENOUGH = 45.0
"""So little is not worth a further search."""
CROSSING = 25.0
"""What it costs to cross a line that is already there."""
SHARED = 14.0
"""What it costs to pass a shelf beside another line, within the same STRETCH px."""
CROWD = 40.0
"""What each end beyond a side's comfortable number costs."""
COMFORT = (4, 10, 4, 10)
"""So many ends are comfortable, by side."""
SIDE_BY_SIDE = 3
"""So many straight lines fit between two neighbours, labels included."""


class Chooser:
    """Finds courses on a settled board; remembers where the lines so far stand."""

    def __init__(self, offers: Offers) -> None:
        self._offers = offers
        self._board = board = offers.board
        self._ends = [0] * (4 * len(board.slots))
        self._crowds = [0.0] * (4 * len(board.slots))
        self._straights: Counter[int] = Counter()
        self._units = 2 * len(board.shelf_row) + 1
        self._gaps: dict[int, int] = {}
        self._uprights: list[list[float]] = [[] for _ in range(len(board.shelf_row) + 1)]

    def course(self, wire: Wire) -> Course:
        """The course of a wire whose two cards exist."""
        board = self._board
        source, target = board.index[wire.source], board.index[wire.target]
        back = wire.back or board.column[target] < board.column[source] or source == target
        if self._straight(source, target, wire):
            found = Course(wire, source, target, RIGHT, LEFT, False)
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
            side = door[0] if exit_.leaves else door[1]
            cost = self._crowds[4 * card + side] + self._trouble(Trial(board, course))
            if not exit_.leaves and not exit_.back and side is not LEFT:
                cost += AWRY
            xs = stations(board, course)
            cost += BEND * (2 * len(course.risers) + (side in (TOP, BOTTOM)))
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
        rated: list[tuple[float, int, float, Offer]] = []
        crowds = self._crowds
        for number, offer in enumerate(self._offers.between(source, target, back)):
            leave, enter, _, _ = offer.door
            crowd = crowds[4 * source + leave] + crowds[4 * target + enter]
            rated.append((crowd + offer.least + away, number, crowd + offer.sides, offer))
        rated.sort()
        for least, _, sides, offer in rated:
            if best is not None and lowest <= least + ENOUGH:
                break
            for number, shape in enumerate(offer.costs()):
                cost = sides + shape
                if best is not None and cost >= lowest:
                    continue
                trial = offer.trial(number, wire)
                cost += self._trouble(trial)
                if best is None or cost < lowest:
                    best, lowest = trial.course, cost
        assert best is not None
        return best.copied(wire, source, target)

    def _trouble(self, trial: Trial) -> float:
        """Crossings and crowding that can be told by now: risers under the runs, lines in the gaps."""
        cost = 0.0
        for channel, a, b in trial.runs:
            uprights = self._uprights[channel]
            if uprights:
                cost += CROSSING * abs(bisect_right(uprights, a) - bisect_right(uprights, b))
        used = self._gaps
        for gap in trial.gaps:
            if gap in used:
                cost += SHARED * min(4, used[gap])
        return cost

    def _remember(self, course: Course) -> None:
        """Note where a chosen course stands, for the trouble of later ones."""
        if course.source >= 0:
            self._end(course.source, course.leave)
        if course.target >= 0:
            self._end(course.target, course.enter)
        gaps = self._gaps
        for riser in course.risers:
            first = int(riser.x // STRETCH) * self._units
            for unit in range(riser.top, riser.bottom + 1):
                if unit & 1:
                    gaps[first + unit] = gaps.get(first + unit, 0) + 1
                else:
                    insort(self._uprights[unit >> 1], riser.x)

    def _end(self, card: int, side: Side) -> None:
        """Note an end at a side, and what the next one there costs."""
        at = 4 * card + side
        ends = self._ends[at] = self._ends[at] + 1
        self._crowds[at] = 4.0 * ends + (CROWD * (ends + 1 - COMFORT[side]) if ends >= COMFORT[side] else 0.0)
