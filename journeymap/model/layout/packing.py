"""Boxes under their touchpoints: as near as they fit beside each other, otherwise one below the other."""

from collections.abc import Iterable
from typing import NamedTuple


class Place(NamedTuple):
    """The left edge of a box and the sub-row (from 0) it stands in."""

    x: float
    row: int


def pack(
    boxes: Iterable[tuple[float, float]],
    left: float,
    right: float,
    gap: float,
    slack: float,
    ends: list[float] | None = None,
) -> list[Place]:
    """Places for boxes given as (centre, width), in order of their centres.

    No two boxes of a sub-row come closer than `gap`; a box moves right by at most `slack` before it takes the
    next sub-row. All stay between `left` and `right` if they are not wider than that. `ends` are where the
    sub-rows end that stand already; it is brought up to date.
    """
    ends = [] if ends is None else ends
    places = []
    for centre, width in boxes:
        wanted = max(left, min(centre - width / 2, right - width))
        row, x = len(ends), wanted
        for at, end in enumerate(ends):
            shifted = max(wanted, end + gap)
            if shifted - wanted <= slack and shifted + width <= max(right, wanted + width):
                row, x = at, shifted
                break
        else:
            ends.append(0.0)
        ends[row] = x + width
        places.append(Place(x, row))
    return places
