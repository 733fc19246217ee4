"""Where two versions of a long sequence part and meet again: most of it is the very same objects after an edit."""

from collections.abc import Iterable, Sequence
from itertools import compress, count
from operator import is_not
from typing import TypeVar

_T = TypeVar("_T")


def differing(old: Sequence[_T], new: Sequence[_T]) -> tuple[int, Sequence[_T], Sequence[_T]]:
    """How many objects are the same at the beginning; and both without these and without those at the end."""
    if old is new:
        return len(old), (), ()
    most = min(len(old), len(new))
    first = _same(old, new, most)
    last = _same(reversed(old), reversed(new), most - first)
    return first, old[first : len(old) - last], new[first : len(new) - last]


def _same(old: Iterable[_T], new: Iterable[_T], most: int) -> int:
    """How many at the beginning are the same objects, `most` at most."""
    return min(most, next(compress(count(), map(is_not, old, new)), most))
