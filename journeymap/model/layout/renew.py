"""What differs between two pictures of one map: unchanged shapes are taken over, the rest is to be repainted."""

from collections import defaultdict
from collections.abc import Sequence

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Rect

MATCHED = 4_000
"""With more items than this everything between them is painted again; searching would take longer."""
_KEPT = ("card", "link")
"""Roles whose items are made anew only if they look different."""
_MOST = 200
"""More rectangles than this are united into one."""


def renewed(old: Sequence[Item], new: Sequence[Item], more: Sequence[Rect] = ()) -> tuple[Rect, ...]:
    """The rectangles of the picture that look different; `new` takes over what `old` has already drawn.
    `more` are some that do in any case.

    Items are matched by role and key, those without a key in their order. One that its own painter has
    made again looks different.
    """
    if len(new) > MATCHED:
        return _few([*more, *(item.bounds for items in (old, new) for item in items)])
    before: dict[object, list[Item]] = defaultdict(list)
    for item in reversed(old):
        before[item.role, item.key].append(item)
    dirty = list(more)
    for item in new:
        stack = before.get((item.role, item.key))
        if not stack:
            dirty.append(item.bounds)
            continue
        last = stack.pop()
        stays = last.place == item.place if last.home is item.home else last.bounds == item.bounds
        if stays and _alike(last, item):
            item.group = last.group
            continue
        dirty.append(last.bounds)
        if not stays:
            dirty.append(item.bounds)
    dirty += [item.bounds for items in before.values() for item in items]
    return _few(dirty)


def _alike(last: Item, item: Item) -> bool:
    if last.painter is item.painter and item.role in _KEPT:
        return False
    return last.painter.state(last) == item.painter.state(item)


def _few(rects: list[Rect]) -> tuple[Rect, ...]:
    # cards draw a shadow and a pain badge, lines an arrow head beyond their bounds
    if len(rects) <= _MOST:
        return tuple(dict.fromkeys(rect.grown(14) for rect in rects))
    left, top = min(x for x, _, _, _ in rects), min(y for _, y, _, _ in rects)
    right, bottom = max(x + w for x, _, w, _ in rects), max(y + h for _, y, _, h in rects)
    return (Rect(left, top, right - left, bottom - top).grown(14),)
