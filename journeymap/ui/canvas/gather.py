"""Few rectangles for many: what is to be painted lies along sides and edges, not all over what they enclose."""

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from journeymap.model.layout.shapes import Rect

_MOST = 4
_WASTE = 6
"""A rectangle joins a group that this makes larger by no more than so many times its own area."""

_MOST_PARTS = 6
"""A region of more rectangles is painted at once."""
_SPARE = 5_000
"""Two rectangles are painted as one if that is no more than so many px more."""


def gathered(rects: Iterable[Rect]) -> list[Rect]:
    """At most a handful of rectangles that cover all of `rects` and little else."""
    groups: list[Rect] = []
    for rect in sorted(rects, key=lambda each: (each.x, each.y)):
        near = min(range(len(groups)), key=lambda at: _growth(groups[at], rect), default=None)
        if near is None or (len(groups) < _MOST and _growth(groups[near], rect) > _WASTE * rect.w * rect.h):
            groups.append(rect)
        else:
            groups[near] = groups[near].united(rect)
    return groups


def _growth(group: Rect, rect: Rect) -> float:
    both = group.united(rect)
    return both.w * both.h - group.w * group.h


def parts(region: QRegion) -> list[QRect]:
    """The rectangles of a region to be painted one by one, few and hardly larger than it; each costs by itself too."""
    if region.rectCount() > _MOST_PARTS:
        return [region.boundingRect()]
    found: list[QRect] = []
    for rect in list(region):  # type: ignore[call-overload]
        for at, other in enumerate(found):
            both = other.united(rect)
            if _area(both) <= _area(other) + _area(rect) + _SPARE:
                found[at] = both
                break
        else:
            found.append(rect)
    return found


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
