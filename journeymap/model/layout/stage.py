"""What all painters of one picture share: records, view, sizes, words, and where the cards stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import floor

from journeymap.model.layout.content import Content
from journeymap.model.layout.facts import Facts
from journeymap.model.layout.grouping import Rows
from journeymap.model.layout.measure import LINE_PITCH, Measure
from journeymap.model.layout.plan import Plan
from journeymap.model.layout.shapes import Anchor, Point, Rect, Text, Weight
from journeymap.model.layout.sizes import Sizes
from journeymap.model.layout.view import View
from journeymap.model.layout.wrap import Font, Lines, elide, right_to_left, wrap
from journeymap.model.messages import Texts


@dataclass(slots=True)
class Stage:
    """`origin` is where the plan's (0, 0) lies in the picture; `width` and `height` are the picture's."""

    content: Content
    view: View
    sizes: Sizes
    measure: Measure
    texts: Texts
    rows: Rows
    plan: Plan
    origin: Point = Point(0.0, 0.0)
    width: float = 0.0
    height: float = 0.0
    facts: Facts = field(default_factory=Facts)
    grid_bottom: float = 0.0

    def place(self, origin: Point) -> None:
        """Put the plan at `origin`."""
        self.origin = origin
        self.grid_bottom = origin.y + self.plan.height

    @property
    def cards(self) -> Mapping[str, Rect]:
        """Where the cards stand in the picture."""
        return Cards(self.plan.cards, self.origin)

    @property
    def left(self) -> float:
        return self.sizes.margin

    @property
    def right(self) -> float:
        return self.width - self.sizes.margin

    def font(self, size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> Font:
        return Font(self.measure, size, weight, italic)

    def text_width(self, text: str, size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> float:
        return self.measure.width(text, size, weight, italic)

    def row_colour(self, row: int) -> str:
        """The background of a row of the grid: its own tint, else every other one is shaded."""
        if row < len(self.rows.heads) and (tone := self.rows.heads[row].tone) is not None:
            return f"lane.{tone.value}"
        return "band" if row % 2 == 0 else "canvas"

    def unbroken(self, text: str, room: float, size: float, weight: Weight = Weight.REGULAR) -> float:
        """`size`, or up to 15 % less (never under the smallest type) if that saves a long word from being broken."""
        likely = [word for word in text[:200].split() if len(word) * size * 0.8 > room]
        if not likely:
            return size
        widest = max(self.text_width(word, size, weight) for word in likely)
        least = max(size * 0.85, self.sizes.small)
        fitting = floor(2 * size * room / widest) / 2  # widths do not scale exactly: stay a little below
        return fitting if least <= fitting < size else size

    def line(
        self,
        at: Point,
        text: str,
        size: float,
        colour: str,
        room: float,
        weight: Weight = Weight.REGULAR,
        anchor: Anchor = Anchor.START,
        italic: bool = False,
    ) -> Text:
        """One line of text, elided to `room`. Right-to-left text in a left-aligned place starts at its right end."""
        shown = elide(text, room, self.font(size, weight, italic))
        if anchor is Anchor.START and right_to_left(shown):
            at, anchor = Point(at.x + room, at.y), Anchor.END
        full = text if shown != text else None
        return Text(at, shown, size, colour, weight, anchor, italic, room, full)

    def block(
        self,
        at: Point,
        text: str,
        size: float,
        colour: str,
        room: float,
        count: int,
        weight: Weight = Weight.REGULAR,
        italic: bool = False,
    ) -> list[Text]:
        """Text wrapped into at most `count` lines; `at` is on the first baseline."""
        wrapped = wrap(text, room, count, self.font(size, weight, italic))
        return self.lines(at, text, wrapped, size, colour, room, weight, italic)

    def lines(
        self,
        at: Point,
        text: str,
        wrapped: Lines,
        size: float,
        colour: str,
        room: float,
        weight: Weight = Weight.REGULAR,
        italic: bool = False,
    ) -> list[Text]:
        """Text that is wrapped already; read from right to left it stands at the right end of its room."""
        turned = right_to_left(text)
        x = at.x + (room if turned else 0)
        anchor = Anchor.END if turned else Anchor.START
        last = len(wrapped.lines) - 1
        return [
            Text(
                Point(x, at.y + index * size * LINE_PITCH),
                shown,
                size,
                colour,
                weight,
                anchor,
                italic,
                room,
                text if wrapped.cut and index == last else None,
            )
            for index, shown in enumerate(wrapped.lines)
        ]


class Cards(Mapping[str, Rect]):
    """The cards of a plan where its (0, 0) lies at `origin`."""

    __slots__ = ("_cards", "_origin")

    def __init__(self, cards: Mapping[str, Rect], origin: Point) -> None:
        self._cards, self._origin = cards, origin

    def __getitem__(self, key: str) -> Rect:
        x, y, w, h = self._cards[key]
        return Rect(x + self._origin.x, y + self._origin.y, w, h)

    def __iter__(self) -> Iterator[str]:
        return iter(self._cards)

    def __len__(self) -> int:
        return len(self._cards)


class Now:
    """The stage that painters draw from: the one composed last."""

    __slots__ = ("stage",)

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
