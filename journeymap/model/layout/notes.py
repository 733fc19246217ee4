"""The rows of boxes below the lanes: pain points, opportunities, channels, owners, systems, quotes, readings."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from journeymap.model.changes import Key
from journeymap.model.layout import marks
from journeymap.model.layout.items import Item
from journeymap.model.layout.packing import Place, pack
from journeymap.model.layout.shapes import Box, Group, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage

_PAD = 10.0
_GAP = 8.0


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
    """What one box says, under the point `x`. `owner` is the touchpoint whose hairline leads to it."""

    key: Key
    x: float
    text: str
    number: str = ""
    foot: str = ""
    strong: bool = False
    icon: str | None = None
    colour: str = "text1"
    owner: str | None = None
    tint: tuple[str, str] | None = None
    """Fill and border, where they say something of this note."""


class NoteRow:
    """One row of boxes. `starts` are the heights at which connectors to touchpoints begin."""

    def __init__(self, stage: Stage, role: str, style: Style, notes: list[Note]) -> None:
        self._stage = stage
        self._role = role
        self._style = style
        self._notes = sorted(notes, key=lambda note: note.x)
        self._of: dict[Key, Note] = {note.key: note for note in self._notes}
        self._tall = stage.sizes.type(style.height)
        self._widths = [self._width(note) for note in self._notes]
        self._places = self._packed()

    @property
    def height(self) -> float:
        """What the boxes need; a row without any is slim: its name tells that there could be some."""
        if not self._notes:
            return self._stage.sizes.slim
        sub_rows = 1 + max(place.row for place in self._places)
        least = self._stage.sizes.type(76 if self._style.has_foot else 60)
        return max(least, sub_rows * (self._tall + _GAP) + 2 * _GAP)

    def items(self, top: float, starts: dict[str, float]) -> Iterator[Item]:
        boxes = [
            (note, Rect(place.x, top + _GAP + 2 + place.row * (self._tall + _GAP), width, self._tall))
            for note, place, width in zip(self._notes, self._places, self._widths, strict=True)
        ]
        if self._style.connector is not None:
            painter = ConnectorPainter(self._style.connector)
            for note, rect in boxes:
                start = starts.get(note.owner or "")
                if start is not None and rect.x + 8 <= note.x <= rect.right - 8:
                    yield Item("connector", note.key, Rect(note.x, start, 0, rect.y - start), painter)
        for note, rect in boxes:
            yield Item(self._role, note.key, rect, self)

    def state(self, item: Item) -> object:
        return item.key and self._of[item.key], self._style, self._stage.sizes

    def draw(self, item: Item) -> Group:
        assert item.key is not None
        note, style, type_ = self._of[item.key], self._style, self._stage.sizes.type
        rect = item.bounds
        fill, border = note.tint or (style.fill, style.border)
        box: Shape = Box(rect, fill, border, 1.2, type_(8))
        if style.bare:
            box = Box(Rect(rect.x, rect.y + 2, 3.0, rect.h - 4), style.border, radius=1.5)
        if style.lines == 1 and not style.has_foot:
            shapes = [box, *self._chip(note, rect)]
        else:
            shapes = [box, *self._text(note, rect)]
        title = " · ".join(part for part in (note.number, note.text, note.foot) if part)
        return Group(item.role, item.key, rect, tuple(shapes), title)

    def _width(self, note: Note) -> float:
        """How wide the box of a note is."""
        stage, style = self._stage, self._style
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

    def _packed(self) -> list[Place]:
        stage = self._stage
        left = stage.left + stage.sizes.label + 4
        boxes = [(note.x, width) for note, width in zip(self._notes, self._widths, strict=True)]
        return pack(boxes, left, stage.right - 4, _GAP, slack=stage.sizes.across(46))

    def _chip(self, note: Note, rect: Rect) -> Iterator[Shape]:
        type_, small = self._stage.sizes.type, self._stage.sizes.small
        x = rect.x + 8
        if note.icon is not None:
            yield Icon(note.icon, Point(x, rect.y + (rect.h - type_(13)) / 2), type_(13), note.colour)
            x += type_(13) + 5
        at = Point(x, rect.y + rect.h / 2 + small * 0.36)
        yield self._stage.line(at, note.text, small, note.colour, rect.right - 8 - x, Weight.MEDIUM)

    def _text(self, note: Note, rect: Rect) -> Iterator[Shape]:
        stage, style = self._stage, self._style
        size = stage.sizes.type(style.size)
        first = Point(rect.x + _PAD, rect.y + stage.sizes.type(8) + size * 0.93)
        room = rect.w - 2 * _PAD
        yield from stage.block(first, note.text, size, note.colour, room, style.lines, style.weight, style.italic)
        if style.has_foot:
            yield from self._foot(note, rect)

    def _foot(self, note: Note, rect: Rect) -> Iterator[Shape]:
        stage, style = self._stage, self._style
        weight = Weight.SEMIBOLD if note.strong else Weight.MEDIUM
        at = Point(rect.x + _PAD, rect.bottom - stage.sizes.type(8))
        if note.number:
            yield Text(at, note.number, stage.sizes.small, style.foot, weight)
            at = Point(at.x + stage.text_width(note.number, stage.sizes.small, weight) + stage.sizes.type(6), at.y)
        yield stage.line(at, note.foot, stage.sizes.small, style.foot, rect.right - _PAD - at.x, weight)


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
