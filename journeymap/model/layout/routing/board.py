"""A phase as a board: columns in time, shelves (one per stacked card) and the gaps between cards that lines may use.

Shelves count from the top; channel `h` is the free strip above shelf `h`. Units number both along one axis:
channel `h` is unit `2h`, shelf `s` is unit `2s + 1`.
"""

from bisect import bisect_right
from copy import copy
from itertools import accumulate

from journeymap.model.layout.plan import Metrics
from journeymap.model.layout.routing.parcel import Ground, Level

FAR = 1e9
"""Stands for "no card on this side"."""
ROOM = 24.0
"""Lines that pass a card like to keep this far away, px: nearer to it are the lines that end there."""


Range = tuple[float, float, float]
"""Where a vertical line may stand: from low to high, best at best. A plain tuple, for an edit makes thousands."""


def within(span: Range, low: float, high: float) -> Range | None:
    """The part of a range inside low..high, or None if less than 2 px are left."""
    own_low, own_high, best = span
    if own_low > low:
        low = own_low
    if own_high < high:
        high = own_high
    room = (high - low) / 2
    if room < 1:
        return None
    if room > ROOM:
        room = ROOM
    if best < low + room:
        best = low + room
    return low, high, best if best < high - room else high - room


class Board:
    """The discrete arrangement of a phase; `x` and `lefts` are filled in by `spread`.

    Its shelves are those that the phase itself needs: an edit that makes a row of another phase deeper changes
    nothing here. `first` is the first shelf of each row and the aisle above it, `levels` tells the row of each shelf
    and channel.
    """

    def __init__(self, ground: Ground) -> None:
        self.metrics: Metrics = ground.metrics
        self.ground = ground
        self.slots = ground.slots
        self.index = {slot.id: number for number, slot in enumerate(ground.slots)}
        count = len(ground.slots)
        self.column = [0] * count
        self.shelf = [0] * count
        self.place = [0] * count
        self.columns: list[list[int]] = []
        self.shelf_row = [row for row, shelves in enumerate(ground.depth) for _ in range(shelves)]
        self.first = [0, *accumulate(ground.depth)]
        self.levels: list[Level] = [(row, shelf - self.first[row]) for shelf, row in enumerate(self.shelf_row)]
        self.levels.append((len(ground.depth), 0))
        self.shelves: list[list[int]] = [[] for _ in self.shelf_row]
        self.x: list[float] = []
        self.lefts: list[list[float]] = []
        self._stack()

    def _stack(self) -> None:
        """Sort the cards into columns and, where they share a cell, onto shelves below each other."""
        first = self.first
        last = -1
        cell: tuple[int, int] | None = None
        height = 0
        cells = [(slot.step, slot.row, slot.order, number) for number, slot in enumerate(self.slots)]
        cells.sort()
        for step, row, _, number in cells:
            if step != last:
                last = step
                self.columns.append([])
            height = height + 1 if cell == (step, row) else 0
            cell = (step, row)
            shelf = first[row] + height
            self.column[number] = len(self.columns) - 1
            self.columns[-1].append(number)
            self.shelf[number] = shelf
            self.place[number] = len(self.shelves[shelf])
            self.shelves[shelf].append(number)

    def settle(self, x: list[float]) -> None:
        """Take over the columns' left edges."""
        self.x = x
        column = self.column
        self.lefts = [[x[column[card]] for card in shelf] for shelf in self.shelves]

    def fresh(self) -> "Board":
        """A copy whose columns may be placed anew."""
        return copy(self)

    def at(self, level: Level) -> int | None:
        """The number of a shelf, None if this phase has no use for it."""
        row, number = level
        return self.first[row] + number if number < self.ground.depth[row] else None

    def left(self, card: int) -> float:
        return self.x[self.column[card]]

    def beside(self, card: int, after: bool) -> tuple[float, float]:
        """The gap on the card's shelf in front of it, or after it."""
        lefts, place = self.lefts[self.shelf[card]], self.place[card] + after
        low = lefts[place - 1] + self.metrics.card_width if place else -FAR
        return low, lefts[place] if place < len(lefts) else FAR

    def through(self, shelf: int, span: Range) -> Range | None:
        """The part of `span` in the nearest gap of a shelf, None if a card bars it."""
        lefts, width = self.lefts[shelf], self.metrics.card_width
        best = span[2]
        place = bisect_right(lefts, best)
        low = lefts[place - 1] + width if place else -FAR
        if best >= low:
            return within(span, low, lefts[place] if place < len(lefts) else FAR)
        right = within(span, low, lefts[place] if place < len(lefts) else FAR)
        left = within(span, lefts[place - 2] + width if place > 1 else -FAR, lefts[place - 1])
        if left is None or right is None:
            return left or right
        return left if best - left[2] <= right[2] - best else right

    def towards(self, shelf: int, here: float, goal: float) -> Range:
        """The gap of a shelf that costs the least way from `here` to `goal`."""
        lefts, width = self.lefts[shelf], self.metrics.card_width
        place = bisect_right(lefts, here)
        wanted = here if abs(here - goal) < 1 else goal
        found: Range | None = None
        least = FAR * 4
        count = len(lefts)
        for gap in range(max(0, place - 1), min(count, place + 1) + 1):
            low = lefts[gap - 1] + width if gap else -FAR
            high = lefts[gap] if gap < count else FAR
            room = (high - low) / 2
            if room > 16.0:
                room = 16.0
            near = wanted if wanted > low + room else low + room
            if near > high - room:
                near = high - room
            cost = abs(near - here) + abs(near - goal)
            if cost < least:
                found, least = (low, high, near), cost
        assert found is not None
        return found
