"""The drawing words: every surface (canvas, PNG, PDF, SVG, slides) translates these and draws nothing else.

Lengths are px at 100 %. Colours are token names of the theme (`"pain"`, `"text1"`), so a theme switch needs no
new layout. Nothing is translucent: mixed colours are tokens of their own (PDF prints alpha as solid).
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # drawing words need no records: the window shows its first frame before those are loaded
    from journeymap.model.changes import Key


class Point(NamedTuple):
    x: float
    y: float


class Rect(NamedTuple):
    """`x`, `y` is the top left corner."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> Point:
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def overlaps(self, other: "Rect") -> bool:
        """Whether the two share an area (touching edges do not)."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def grown(self, by: float) -> "Rect":
        """This rectangle with `by` more on every side."""
        return Rect(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def united(self, other: "Rect") -> "Rect":
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


class Weight(IntEnum):
    REGULAR = 400
    MEDIUM = 500
    SEMIBOLD = 600


class Anchor(IntEnum):
    START = 0
    MIDDLE = 1
    END = 2


@dataclass(frozen=True, slots=True)
class Gradient:
    """A vertical blend from colour `top` at `y_top` to colour `bottom` at `y_bottom`, both opaque."""

    y_top: float
    y_bottom: float
    top: str
    bottom: str


Fill = str | Gradient | None


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, with rounded corners if `radius` > 0; `shadow` is drawn on screen only, never in print."""

    rect: Rect
    fill: Fill = None
    stroke: str | None = None
    width: float = 1.0
    radius: float = 0.0
    dash: tuple[float, ...] = ()
    shadow: bool = False


class Command(NamedTuple):
    """A path step: `op` is "M", "L", "C" (two control points, then the end) or "Z"."""

    op: str
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Lines and cubic curves, with round caps and joins."""

    commands: tuple[Command, ...]
    fill: Fill = None
    stroke: str | None = None
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `at` is on the baseline, `room` the width it was given.

    `full` is the whole text where this line is elided (tooltips, alt texts)."""

    at: Point
    text: str
    size: float
    colour: str
    weight: Weight = Weight.REGULAR
    anchor: Anchor = Anchor.START
    italic: bool = False
    room: float = 0.0
    full: str | None = None


@dataclass(frozen=True, slots=True)
class Icon:
    """A Lucide icon by name in a square of `size`."""

    name: str
    at: Point
    size: float
    colour: str


Shape = Box | Path | Text | Icon


@dataclass(frozen=True, slots=True)
class Group:
    """The shapes of one record in one role ("card", "link", "phase", "lane", "emotion", "pain", …).

    `key` is None for what belongs to no record (frame, legend). `title` is the whole text for tooltips,
    screen readers and alt texts.
    """

    role: str
    key: "Key | None"
    bounds: Rect
    shapes: tuple[Shape, ...]
    title: str = ""
