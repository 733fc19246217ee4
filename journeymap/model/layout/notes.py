"""The rows of boxes below the lanes: pain points, opportunities, channels, owners, systems, quotes, readings."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import cast

from journeymap.model.changes import Key
from journeymap.model.layout import marks
from journeymap.model.layout.items import Home, Item, Sheaf
from journeymap.model.layout.packing import Place, pack
from journeymap.model.layout.plots import Plot, Plots
from journeymap.model.layout.shapes import Box, Group, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.layout.view import Row

_PAD = 10.0
_GAP = 8.0
_FAR = 1_000.0
"""Nothing so far beside a phase has a say in where its boxes stand, px."""


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a box: colours are tokens, lengths px at scale 1. `lines` of text at `size`, then `foot`."""

    fill: str
    border: str
    lines: int = 2
    size: float = 12.0
    weight: Weight = Weight.MEDIUM
    italic: bool = False
    foot: str = "text2"
    has_foot: bool = True
    width: float = 140.0
    connector: str | None = None
    tall: float | None = None
    """The height, where the words do not give it."""
    widest: float | None = None
    """A box with less to say than `width` is as narrow as that, one with more as wide as this."""
    bare: bool = False
    """No box: a rule at the left holds the words together."""

    @property
    def height(self) -> float:
        if self.tall is not None:
            return self.tall
        if self.lines == 1 and not self.has_foot:
            return 26.0
        return 8 + self.lines * self.size * 1.2 + (16 if self.has_foot else 0) + 7


@dataclass(frozen=True, slots=True)
class Note:
    """What one box says, under the point `x`: about the touchpoints `of`, whose numbers it shows. `owner` is the one
    whose hairline leads to it."""

    key: Key
    x: float
    text: str
    of: tuple[str, ...] = ()
    foot: str = ""
    strong: bool = False
    icon: str | None = None
    colour: str = "text1"
    owner: str | None = None
    tint: tuple[str, str] | None = None
    """Fill and border, where they say something of this note."""
    numbers: tuple[int, ...] = ()
    """The numbers of `of` where these may stand in other phases: with other numbers it is another note."""
    more: object = None
    """What else a row of its own kind draws of it."""


Between = Mapping[int, list[Note]]
"""Notes on links, by the phase under which they stand."""


class Part:
    """The boxes of a row under one phase, in the coordinates of that phase; draws them."""

    __slots__ = ("_now", "_of", "_row", "leaving", "most", "notes", "places", "widths")

    def __init__(self, now: Now, row: "NoteRow", notes: list[Note], places: list[Place], leaving: list[float]) -> None:
        self._now, self._row = now, row
        self.notes, self.places, self.leaving = notes, places, leaving
        self.widths = [row.width(note) for note in notes]
        self.most = max((place.row for place in places), default=-1)
        self._of: dict[Key, Note] = {note.key: note for note in notes}

    def items(self, home: Home, top: float, starts: Mapping[str, float]) -> tuple[list[Item], list[Item]]:
        """The connectors from `starts` (heights by touchpoint), and the boxes."""
        style, tall = self._row.style, self._row.tall
        boxes = [
            (note, Rect(place.x, top + _GAP + 2 + place.row * (tall + _GAP), width, tall))
            for note, place, width in zip(self.notes, self.places, self.widths, strict=True)
        ]
        connectors = []
        if style.connector is not None and starts:
            painter = ConnectorPainter(style.connector)
            for note, rect in boxes:
                start = starts.get(note.owner or "")
                if start is not None and rect.x + 8 <= note.x <= rect.right - 8:
                    place = Rect(note.x, start, 0, rect.y - start)
                    connectors.append(Item("connector", note.key, place, painter, home))
        return connectors, [Item(self._row.role, note.key, rect, self, home) for note, rect in boxes]

    def note(self, item: Item) -> Note:
        """What a box says."""
        return self._of[cast(Key, item.key)]

    def state(self, item: Item) -> object:
        note = self.note(item)
        return note, self.number(note), self._row.style, self._stage.sizes

    def draw(self, item: Item) -> Group:
        note = self.note(item)
        style, type_ = self._row.style, self._stage.sizes.type
        rect = item.bounds
        fill, border = note.tint or (style.fill, style.border)
        box: Shape = Box(rect, fill, border, 1.2, type_(8))
        if style.bare:
            box = Box(Rect(rect.x, rect.y + 2, 3.0, rect.h - 4), style.border, radius=1.5)
        if style.lines == 1 and not style.has_foot:
            shapes = [box, *self._chip(note, rect)]
        else:
            shapes = [box, *self._text(note, rect)]
        title = " · ".join(part for part in (self.number(note), note.text, note.foot) if part)
        return Group(item.role, item.key, rect, tuple(shapes), title)

    @property
    def _stage(self) -> Stage:
        return self._now.stage

    def number(self, note: Note) -> str:
        """The numbers of the touchpoints that a note is about."""
        numbers = self._stage.content.numbers
        return "→".join(str(numbers[touchpoint_id]) for touchpoint_id in note.of)

    def _chip(self, note: Note, rect: Rect) -> Iterator[Shape]:
        type_, small = self._stage.sizes.type, self._stage.sizes.small
        x = rect.x + 8
        if note.icon is not None:
            yield Icon(note.icon, Point(x, rect.y + (rect.h - type_(13)) / 2), type_(13), note.colour)
            x += type_(13) + 5
        at = Point(x, rect.y + rect.h / 2 + small * 0.36)
        yield self._stage.line(at, note.text, small, note.colour, rect.right - 8 - x, Weight.MEDIUM)

    def _text(self, note: Note, rect: Rect) -> Iterator[Shape]:
        stage, style = self._stage, self._row.style
        size = stage.sizes.type(style.size)
        first = Point(rect.x + _PAD, rect.y + stage.sizes.type(8) + size * 0.93)
        room = rect.w - 2 * _PAD
        yield from stage.block(first, note.text, size, note.colour, room, style.lines, style.weight, style.italic)
        if style.has_foot:
            yield from self._foot(note, rect)

    def _foot(self, note: Note, rect: Rect) -> Iterator[Shape]:
        stage, style = self._stage, self._row.style
        weight = Weight.SEMIBOLD if note.strong else Weight.MEDIUM
        at = Point(rect.x + _PAD, rect.bottom - stage.sizes.type(8))
        number = self.number(note)
        if number:
            yield Text(at, number, stage.sizes.small, style.foot, weight)
            at = Point(at.x + stage.text_width(number, stage.sizes.small, weight) + stage.sizes.type(6), at.y)
        yield stage.line(at, note.foot, stage.sizes.small, style.foot, rect.right - _PAD - at.x, weight)


class NoteRow:
    """One row of boxes while edit follows edit."""

    def __init__(self, now: Now, row: Row, role: str, style: Style, kind: type[Part] = Part) -> None:
        self._now, self._row, self.role, self.style, self._kind = now, row, role, style, kind
        self._parts: list[Part] = []
        self._made_from: list[tuple[object, ...]] = []
        self._others: set[int] = set()
        """The phases whose boxes are packed in another way than the last time."""

    def settle(self, plots: Plots, notes: Callable[[Stage, Row, int], list[Note]], between: Between) -> None:
        """Pack the boxes, from phase to phase; what stands as before stays."""
        stage = self._now.stage
        left, right = stage.left + stage.sizes.label + 4 - stage.origin.x, stage.right - 4 - stage.origin.x
        ends: list[float] = []
        self._others.clear()
        parts: list[Part] = []
        made: list[tuple[object, ...]] = []
        for plot in plots:
            stretch = plot.stretch
            known = self._parts[plot.number] if plot.number < len(self._parts) else None
            made_from = stretch.columns or stretch.cards, plot.version
            mine = plot.memory.value(self._row.value, made_from, partial(notes, stage, self._row, plot.number))
            if known is not None and mine == (last := self._made_from[plot.number][0]):
                mine = last
            more = between.get(plot.number)
            bounds = max(left - stretch.x, -_FAR), min(right - stretch.x, stretch.width + _FAR)
            key = mine, more, bounds, tuple(ends)
            if known is None or not _same(key, self._made_from[plot.number]):
                known = self._packed([*mine, *(more or ())], bounds, ends)
                self._others.add(plot.number)
            parts.append(known)
            made.append(key)
            # what ends far to the left is in nobody's way any more
            ends = [max(end - stretch.width, -_FAR) for end in known.leaving]
        self._parts, self._made_from = parts, made

    @property
    def height(self) -> float:
        """What the boxes need; a row without any is slim: its name tells that there could be some."""
        sizes = self._now.stage.sizes
        most = max(part.most for part in self._parts)
        if most < 0:
            return sizes.slim
        least = sizes.type(76 if self.style.has_foot else 60)
        return max(least, (most + 1) * (self.tall + _GAP) + 2 * _GAP)

    def sheaves(
        self,
        plots: Plots,
        top: float,
        starts: Callable[[Plot], Mapping[str, float]],
        shared: tuple[object, ...] | None = None,
    ) -> list[Sheaf]:
        """The connectors of all phases, then the boxes. `shared` is what `starts` depends on besides the phase."""

        def make(plot: Plot) -> tuple[list[Sheaf], list[Sheaf]]:
            part, mine = self._parts[plot.number], starts(plot)
            both = part, top, mine
            lines, found = plot.memory.value(f"{self._row} both", both, partial(part.items, plot.home, top, mine))
            return (
                plot.memory.bound(f"{self._row} lines", (lines,), partial(iter, lines)),
                plot.memory.bound(f"{self._row} boxes", (found,), partial(iter, found)),
            )

        parts = plots.each(f"{self._row} sheaves", (top, shared), make, self._others)
        return [*chain.from_iterable(lines for lines, _ in parts), *chain.from_iterable(boxes for _, boxes in parts)]

    @property
    def tall(self) -> float:
        """How high a box is."""
        return self._now.stage.sizes.type(self.style.height)

    def width(self, note: Note) -> float:
        """How wide the box of a note is."""
        stage, style = self._now.stage, self.style
        usual = stage.sizes.across(style.width)
        if style.widest is None:
            return usual
        if style.lines == 1 and not style.has_foot:
            words = stage.text_width(note.text[:200], stage.sizes.small, Weight.MEDIUM) + 1
            icon = stage.sizes.type(20) if note.icon is not None else 0.0
            return min(stage.sizes.across(style.widest), words + icon + 16)
        words = stage.text_width(note.text[:400], stage.sizes.type(style.size), style.weight, style.italic)
        long = words > 0.8 * style.lines * (usual - 2 * _PAD)
        return stage.sizes.across(style.widest) if long else usual

    def _packed(self, notes: list[Note], bounds: tuple[float, float], ends: list[float]) -> Part:
        several, leaving = sorted(notes, key=lambda note: note.x), list(ends)
        boxes = [(note.x, self.width(note)) for note in several]
        slack = self._now.stage.sizes.across(46)
        return self._kind(self._now, self, several, pack(boxes, *bounds, _GAP, slack, leaving), leaving)


def _same(key: tuple[object, ...], last: tuple[object, ...]) -> bool:
    return key[0] is last[0] and key[1:] == last[1:]


class ConnectorPainter:
    """Draws the dashed line from a rating to the box under it."""

    __slots__ = ("_colour",)

    def __init__(self, colour: str) -> None:
        self._colour = colour

    def state(self, item: Item) -> object:
        return self._colour

    def draw(self, item: Item) -> Group:
        x, y, _, h = item.bounds
        shape = marks.line(Point(x, y), Point(x, y + h), self._colour, 1.2, (3.0, 3.0))
        return Group(item.role, item.key, item.bounds, (shape,))


def chip(style: Style) -> Style:
    """The style of a one-line box with an icon."""
    return replace(style, lines=1, has_foot=False, widest=200.0)
