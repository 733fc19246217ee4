"""Few rectangles for many: what a rubber band selects lies along its sides, and not all over what they enclose."""

from collections.abc import Iterable

from journeymap.model.layout.shapes import Rect

_MOST = 4
_WASTE = 6
"""A rectangle joins a group that this makes larger by no more than so many times its own area."""


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
