"""What of an earlier board looks the same on a new one: most edits change a phase at one place only.

What lies left of that place stays where it was, what lies right of it may have moved as a whole.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import takewhile

from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.ways import Reach

_GRAIN = 64.0
"""Moving is exact, to the last bit, where all places are multiples of 1/64 px."""


class Carry:
    """Compares two boards of a phase, once; `moved` then tells for a search what has become of its place."""

    __slots__ = ("_columns", "_left", "_new", "_old", "_right", "_shelves", "dx")

    def __init__(self, old: Board, new: Board) -> None:
        self._old, self._new = old, new
        self._left = self._right = 0
        self.dx = 0.0
        if old.ground.depth != new.ground.depth or old.metrics != new.metrics or not (old.x and new.x):
            self._shelves: list[tuple[int, int]] = []
            return
        dx = new.x[-1] - old.x[-1]
        self.dx = dx if _exact(old.x) and _exact(new.x) else 0.0
        self._left, self._right = _ends(old.x, new.x, self.dx)
        self._shelves = [_ends(one, other, self.dx) for one, other in zip(old.lefts, new.lefts, strict=True)]

    def card(self, number: int) -> int:
        """The number on the earlier board of a card of the new one, -1 if it was not there."""
        return self._old.index.get(self._new.slots[number].id, -1)

    def moved(self, ends: tuple[int, int], was: tuple[int, int], reach: Reach) -> tuple[float, int] | None:
        """How far (px, columns) everything has moved that a search between two cards has seen; None if it may
        have changed otherwise. `ends` are the cards' numbers, `was` those on the earlier board."""
        old, new = self._old, self._new
        if not self._shelves:
            return None
        a, b = was
        first, last = old.shelf[a], old.shelf[b]
        if (first, last) != (new.shelf[ends[0]], new.shelf[ends[1]]):
            return None
        west, east, near = reach
        low, high = min(west, old.left(a), old.left(b)), max(east, old.left(a), old.left(b))
        shelves = range(first, last + 1) if first <= last else range(last, first + 1)
        columns = new.column[ends[0]] - old.column[a]
        if columns != new.column[ends[1]] - old.column[b]:
            return None
        still = self._left == len(old.x) == len(new.x)
        if not columns and (still or bisect_right(old.x, high) < self._left) and self._untouched(shelves, high, near):
            return 0.0, 0
        if columns != len(new.x) - len(old.x) or bisect_left(old.x, low) - 1 < len(old.x) - self._right:
            return None
        return (self.dx, columns) if self._followed(shelves, low, near) else None

    def _untouched(self, shelves: range, high: float, near: int) -> bool:
        """Whether all is the same on these shelves up to `high` and `near` cards next to it."""
        for shelf in shelves:
            lefts, same = self._old.lefts[shelf], self._shelves[shelf][0]
            if bisect_right(lefts, high) + near > same and not self._whole(shelf, same):
                return False
        return True

    def _followed(self, shelves: range, low: float, near: int) -> bool:
        """Whether all from `near` cards before `low` on these shelves has only moved."""
        for shelf in shelves:
            lefts, same = self._old.lefts[shelf], self._shelves[shelf][1]
            if bisect_left(lefts, low) - near < len(lefts) - same and not self._whole(shelf, same):
                return False
        return True

    def _whole(self, shelf: int, same: int) -> bool:
        return same == len(self._old.lefts[shelf]) == len(self._new.lefts[shelf])


def _ends(old: Sequence[float], new: Sequence[float], dx: float) -> tuple[int, int]:
    """How many are the same at the beginning, and how many at the end if the old ones move by `dx`."""
    left = sum(1 for _ in takewhile(bool, (a == b for a, b in zip(old, new, strict=False))))
    both = zip(reversed(old), reversed(new), strict=False)
    return left, sum(1 for _ in takewhile(bool, (a + dx == b for a, b in both)))


def _exact(places: Sequence[float]) -> bool:
    return all((x * _GRAIN).is_integer() for x in places)
