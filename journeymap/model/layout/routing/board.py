"""The map as a board: columns in time, shelves (one per stacked card) and the gaps between cards that lines may use.

Shelves count from the top; channel `h` is the free strip above shelf `h`. Units number both along one axis:
channel `h` is unit `2h`, shelf `s` is unit `2s + 1`.
"""

from bisect import bisect_right
from typing import NamedTuple

from journeymap.model.layout.plan import GridInput, Metrics

FAR = 1e9
"""Stands for "no card on this side"."""
ROOM = 24.0
"""Lines that pass a card like to keep this far away, px: nearer to it are the lines that end there."""


class Range(NamedTuple):
    """Where a vertical line may stand: from `low` to `high`, best at `best`."""

    low: float
    high: float
    best: float

    def within(self, low: float, high: float) -> "Range | None":
        """The part of this range inside low..high, or None if less than 2 px are left."""
        low, high = max(self.low, low), min(self.high, high)
        if high - low < 2:
            return None
        room = min(ROOM, (high - low) / 2)
        return Range(low, high, min(max(self.best, low + room), high - room))


class Board:
    """The discrete arrangement of a grid input; `x` and `phase_x` are filled in by `spread`."""

    def __init__(self, grid: GridInput) -> None:
        self.metrics: Metrics = grid.metrics
        self.slots = grid.slots
        self.rows = grid.rows
        self.phases = grid.phases
        self.min_phase_widths = grid.min_phase_widths
        self.min_row_heights = grid.min_row_heights
        self.index = {slot.id: number for number, slot in enumerate(grid.slots)}
        count = len(grid.slots)
        self.column = [0] * count
        self.shelf = [0] * count
        self.place = [0] * count
        self.columns: list[list[int]] = []
        self.column_phase: list[int] = []
        self.shelf_row: list[int] = []
        self.shelves: list[list[int]] = []
        self.x: list[float] = []
        self.phase_x: list[float] = []
        self.lefts: list[list[float]] = []
        self._stack()

    def _stack(self) -> None:
        """Sort the cards into columns and, where they share a cell, onto shelves below each other."""
        slots = self.slots
        order = sorted(
            range(len(slots)), key=lambda n: (slots[n].phase, slots[n].step, slots[n].row, slots[n].order, n)
        )
        depth = [1] * self.rows
        level = [0] * len(slots)
        last: tuple[int, int] | None = None
        cell: tuple[int, int, int] | None = None
        height = 0
        for number in order:
            slot = slots[number]
            if (slot.phase, slot.step) != last:
                last = (slot.phase, slot.step)
                self.columns.append([])
                self.column_phase.append(slot.phase)
            height = height + 1 if cell == (slot.phase, slot.step, slot.row) else 0
            cell = (slot.phase, slot.step, slot.row)
            level[number] = height
            depth[slot.row] = max(depth[slot.row], height + 1)
            self.column[number] = len(self.columns) - 1
            self.columns[-1].append(number)
        first: list[int] = []
        for row, shelves in enumerate(depth):
            first.append(len(self.shelf_row))
            self.shelf_row.extend([row] * shelves)
        self.shelves = [[] for _ in self.shelf_row]
        for number in order:
            shelf = first[slots[number].row] + level[number]
            self.shelf[number] = shelf
            self.place[number] = len(self.shelves[shelf])
            self.shelves[shelf].append(number)

    def settle(self, x: list[float], phase_x: list[float]) -> None:
        """Take over the columns' left edges and the phases' starts."""
        self.x, self.phase_x = x, phase_x
        column = self.column
        self.lefts = [[x[column[card]] for card in shelf] for shelf in self.shelves]

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
        place = bisect_right(lefts, span.best)
        low = lefts[place - 1] + width if place else -FAR
        if span.best >= low:
            return span.within(low, lefts[place] if place < len(lefts) else FAR)
        right = span.within(low, lefts[place] if place < len(lefts) else FAR)
        left = span.within(lefts[place - 2] + width if place > 1 else -FAR, lefts[place - 1])
        if left is None or right is None:
            return left or right
        return left if span.best - left.best <= right.best - span.best else right

    def towards(self, shelf: int, here: float, goal: float) -> Range:
        """The gap of a shelf that costs the least way from `here` to `goal`."""
        lefts, width = self.lefts[shelf], self.metrics.card_width
        place = bisect_right(lefts, here)
        found: list[Range] = []
        for gap in (place - 1, place, place + 1):
            if 0 <= gap <= len(lefts):
                low = lefts[gap - 1] + width if gap else -FAR
                high = lefts[gap] if gap < len(lefts) else FAR
                room = min(16.0, (high - low) / 2)
                near = min(max(here if abs(here - goal) < 1 else goal, low + room), high - room)
                found.append(Range(low, high, near))
        return min(found, key=lambda span: abs(span.best - here) + abs(span.best - goal))
