"""What differs between two pictures of one map: unchanged shapes are taken over, the rest is to be repainted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from journeymap.model.layout.items import Fixed, Item
from journeymap.model.layout.shapes import Box, Path, Rect, Shape

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
        dirty += _apart(last, item)
    dirty += [item.bounds for items in before.values() for item in items]
    return _few([rect for rect in dirty if not any(_inside(rect, area) for area in more if area is not rect)])


def _inside(rect: Rect, area: Rect) -> bool:
    return rect.x >= area.x and rect.y >= area.y and rect.right <= area.right and rect.bottom <= area.bottom


def _alike(last: Item, item: Item) -> bool:
    if last.painter is item.painter and item.role in _KEPT:
        return False
    return last.painter.state(last) == item.painter.state(item)


def _apart(last: Item, item: Item) -> list[Rect]:
    """Where two items look different; of what only runs on further to the right the piece that is more or less."""
    both = [last.bounds] if last.bounds == item.bounds else [last.bounds, item.bounds]
    if not (isinstance(last.painter, Fixed) and isinstance(item.painter, Fixed)):
        return both
    before, after = last.painter.shapes, item.painter.shapes
    if len(before) != len(after):
        return both
    found: list[Rect] = []
    for old, new in zip(before, after, strict=True):
        if old != new:
            piece = _piece(old, new)
            if piece is None:
                return both
            found.append(piece)
    return found


def _piece(old: Shape, new: Shape) -> Rect | None:
    """Where a band or a level line differs from one that ends elsewhere; None if that is not all."""
    if isinstance(old, Box) and isinstance(new, Box):
        x, y, _, h = new.rect
        if new.radius or new.stroke or old.rect[:2] != (x, y) or replace(old, rect=new.rect) != new:
            return None
        ends = sorted((old.rect.right, new.rect.right))
        return Rect(ends[0], y, ends[1] - ends[0], h)
    if isinstance(old, Path) and isinstance(new, Path) and replace(old, commands=new.commands) == new:
        if new.fill is not None or len(old.commands) != 2 or len(new.commands) != 2:
            return None
        (start, end), (first, last) = old.commands, new.commands
        if start != first or end.points[0].y != last.points[0].y or start.points[0].y != last.points[0].y:
            return None
        ends = sorted((end.points[0].x, last.points[0].x))
        return Rect(ends[0], last.points[0].y, ends[1] - ends[0], 0.0)
    return None


def _few(rects: list[Rect]) -> tuple[Rect, ...]:
    # cards draw a shadow and a pain badge, lines an arrow head beyond their bounds
    if len(rects) <= _MOST:
        return tuple(dict.fromkeys(rect.grown(14) for rect in rects))
    left, top = min(x for x, _, _, _ in rects), min(y for _, y, _, _ in rects)
    right, bottom = max(x + w for x, _, w, _ in rects), max(y + h for _, y, _, h in rects)
    return (Rect(left, top, right - left, bottom - top).grown(14),)
