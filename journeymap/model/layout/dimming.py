"""What a filter does not mean stands back: the same shapes in paler colours, opaque ones, on screen and in exports."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache
from itertools import groupby

from journeymap.model.changes import Key
from journeymap.model.layout.colour import PALER
from journeymap.model.layout.content import Content
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Box, Command, Fill, Gradient, Group, Icon, Path, Point, Rect, Shape, Text

CURVE = "curve"
"""The role of what is one item for many ratings."""
_NEAR = 0.5
"""Places less apart than this are one, px."""
Columns = tuple[list[float], list[bool]]
"""Where ratings stand, from left to right, and which of them stand out."""


class Dimming:
    """Which items of a picture stand back, because `touchpoints` do.

    What hangs on a touchpoint goes with it; a link stands out only if both its ends do; a curve does between
    ratings that do.
    """

    __slots__ = ("_cards", "_columns", "_content", "keys", "touchpoints")

    def __init__(self, content: Content, cards: Mapping[str, Rect], touchpoints: Set[str]) -> None:
        self._content = content
        self._cards = cards
        self.touchpoints = frozenset(touchpoints)
        self.keys = frozenset(_keys(content, self.touchpoints & content.numbers.keys()))
        self._columns: Columns | None = None

    def covers(self, item: Item) -> bool:
        """Whether an item stands back as a whole."""
        return item.key in self.keys

    def touches(self, item: Item) -> bool:
        """Whether an item looks different from what its painter draws."""
        return item.key in self.keys or (item.role == CURVE and bool(self.keys))

    def dressed(self, item: Item, group: Group) -> Group:
        """The shapes of an item as they are to be shown."""
        if item.key in self.keys:
            return replace(group, shapes=tuple(map(paler, group.shapes)))
        if item.role == CURVE and self.keys:
            return replace(group, shapes=tuple(self._curve(group.shapes)))
        return group

    def _curve(self, shapes: Iterable[Shape]) -> Iterator[Shape]:
        for shape in shapes:
            if isinstance(shape, Path):
                yield from _split(shape, self._stands_out)
            else:
                yield shape

    def _stands_out(self, left: float, right: float) -> bool:
        """Whether the ratings at both ends of a stretch, or the ones next to it, do."""
        if self._columns is None:
            self._columns = self._ratings()
        places, out = self._columns
        before, after = bisect_right(places, left + _NEAR) - 1, bisect_left(places, right - _NEAR)
        return out[max(before, 0)] and out[min(after, len(out) - 1)] if out else True

    def _ratings(self) -> Columns:
        columns: dict[float, bool] = {}
        for touchpoint_id in self._content.emotions:
            x = round(self._cards[touchpoint_id].centre.x, 1)
            columns[x] = columns.get(x, False) or touchpoint_id not in self.touchpoints
        places = sorted(columns)
        return places, [columns[x] for x in places]


def stacked(items: Sequence[Item], dimming: Dimming | None) -> Sequence[Item]:
    """The items of a picture in z-order, of each role first what stands back: no pale line crosses a strong one."""
    if dimming is None or not dimming.keys:
        return items
    out: list[Item] = []
    for _, run in groupby(items, key=lambda item: item.role):
        out += sorted(run, key=dimming.covers, reverse=True)
    return out


@cache
def pale(token: str) -> str:
    """The paler colour of a token."""
    return token if token.startswith(PALER) else PALER + token


def paler(shape: Shape) -> Shape:
    """A shape in paler colours."""
    if isinstance(shape, Text):
        return replace(shape, colour=pale(shape.colour))
    if isinstance(shape, Box):
        return replace(shape, fill=_fill(shape.fill), stroke=shape.stroke and pale(shape.stroke))
    if isinstance(shape, Path):
        return replace(shape, fill=_fill(shape.fill), stroke=shape.stroke and pale(shape.stroke))
    return Icon(shape.name, shape.at, shape.size, pale(shape.colour))


def _fill(fill: Fill) -> Fill:
    if isinstance(fill, Gradient):
        return replace(fill, top=pale(fill.top), bottom=pale(fill.bottom))
    return fill and pale(fill)


def _keys(content: Content, back: Set[str]) -> Iterator[Key]:
    """The records that stand back with these touchpoints."""
    if not back:
        return
    yield from (("touchpoint", touchpoint_id) for touchpoint_id in back)
    for link in content.links:
        if link.source_id in back or link.target_id in back:
            yield link.key
            yield from (pain.key for pain in content.link_pains.get(link.id, ()))
            yield from (reading.key for reading in content.link_readings.get(link.id, ()))
    for notes in (content.emotions, content.pains, content.readings, content.opportunities):
        for touchpoint_id, several in notes.items():
            if touchpoint_id in back:
                yield from (note.key for note in several)


def _split(path: Path, stands_out: Callable[[float, float], bool]) -> Iterator[Path]:
    """A course from left to right in stretches, those that stand back in paler colours.

    An area reaches from the course to the line that its last corners lie on.
    """
    start, *steps = path.commands
    curves = [step for step in steps if step.op == "C"]
    closing = [step for step in steps if step.op == "L"]
    at = start.points[0]
    pieces: list[tuple[Point, Command]] = []
    for step in curves:
        pieces.append((at, step))
        at = step.points[2]
    for out, run in groupby(pieces, key=lambda piece: stands_out(piece[0].x, piece[1].points[2].x)):
        part = list(run)
        commands = [Command("M", (part[0][0],)), *(step for _, step in part)]
        if closing:
            axis, end = closing[0].points[0].y, part[-1][1].points[2]
            corners = Point(end.x, axis), Point(part[0][0].x, axis)
            commands += [*(Command("L", (corner,)) for corner in corners), Command("Z")]
        stretch = replace(path, commands=tuple(commands))
        yield stretch if out else _paler_path(stretch)


def _paler_path(path: Path) -> Path:
    shape = paler(path)
    assert isinstance(shape, Path)
    return shape
