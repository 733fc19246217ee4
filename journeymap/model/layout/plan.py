"""Where things stand: the geometry between records (what there is) and shapes (how it looks).

`GridInput` -> `grid.Planner` -> `Plan`. Neither side knows records, texts or colours.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from journeymap.model.layout.shapes import Point, Rect

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Slot:
    """A card to be placed: `phase` and `row` count from 0, `step` is its dense column within the phase,
    `order` sorts the cards that share a cell (phase, step, row)."""

    id: str
    phase: int
    step: int
    row: int
    order: int = 0


@dataclass(frozen=True, slots=True)
class Wire:
    """A link to be routed. `back` marks loop-backs (drawn dashed); a label of `label_width` > 0 px stands on
    the line. Wires that run against time are routed as loop-backs whether marked or not."""

    id: str
    source: str
    target: str
    back: bool = False
    label_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures of LOOK.md, px at 100 %."""

    card_width: float = 160.0
    card_height: float = 66.0
    step: float = 104.0
    card_gap: float = 18.0
    lane_height: float = 90.0
    phase_gap: float = 24.0
    phase_padding: float = 12.0
    corner: float = 8.0
    arrow: float = 7.0
    label_height: float = 16.0


@dataclass(frozen=True, slots=True)
class GridInput:
    """What is to be arranged: at least one phase and one row, in order. `min_phase_widths` keeps room for
    phase titles (0 = none), `min_row_heights` for lane titles. `parts` are the slots by phase, where somebody knows
    them."""

    phases: int
    rows: int
    slots: tuple[Slot, ...]
    wires: tuple[Wire, ...] = ()
    min_phase_widths: tuple[float, ...] = ()
    min_row_heights: tuple[float, ...] = ()
    metrics: Metrics = field(default_factory=Metrics)
    parts: tuple[tuple[Slot, ...], ...] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one axis: a phase (x) or a row (y)."""

    start: float
    size: float

    @property
    def end(self) -> float:
        return self.start + self.size


class Route:
    """The course of a wire: axis-parallel corner points from the source card's border to the target's, and
    the rectangle that its label takes (None: no label). `extent` holds both.

    It is kept as it was drawn and `dx` px to the right of that: most edits move many routes, few are looked at.
    """

    __slots__ = ("_drawn", "_extent", "_label", "back", "dx")

    def __init__(
        self, drawn: tuple[Point, ...], back: bool = False, label: Rect | None = None, extent: Rect | None = None
    ) -> None:
        self._drawn, self.back, self._label, self.dx = drawn, back, label, 0.0
        self._extent = extent or _extent(drawn, label)

    @property
    def points(self) -> tuple[Point, ...]:
        dx = self.dx
        return tuple([Point(x + dx, y) for x, y in self._drawn])

    @property
    def label(self) -> Rect | None:
        label = self._label
        return label and Rect(label.x + self.dx, label.y, label.w, label.h)

    @property
    def extent(self) -> Rect:
        x, y, w, h = self._extent
        return Rect(x + self.dx, y, w, h)

    def shifted(self, dx: float) -> "Route":
        """The same course `dx` px further right."""
        moved = Route(self._drawn, self.back, self._label, self._extent)
        moved.dx = self.dx + dx
        return moved

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Route)
            and (self is other or (self._drawn == other._drawn if self.dx == other.dx else self.points == other.points))
            and self.back == other.back
            and self.label == other.label
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Route({self.points!r}, {self.back!r}, {self.label!r})"


class Late(Mapping[str, _T]):
    """A table whose values are made when the first of them is asked for; its keys are known."""

    __slots__ = ("_keys", "_made", "_make")

    def __init__(self, keys: Iterable[str], make: Callable[[], Mapping[str, _T]]) -> None:
        self._keys, self._make = dict.fromkeys(keys), make
        self._made: Mapping[str, _T] | None = None

    @property
    def is_made(self) -> bool:
        return self._made is not None

    def __getitem__(self, key: str) -> _T:
        if self._made is None:
            self._made = self._make()
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)


def seen(table: Mapping[str, _T]) -> Mapping[str, _T]:
    """A table as far as anybody has looked at it."""
    return {} if isinstance(table, Late) and not table.is_made else table


class Joined(Mapping[str, _T]):
    """What all phases hold, as one table. Every part lies `x` px right of its own coordinates and is moved there
    only when it is looked at: most edits move half the map, and little of that is in sight."""

    __slots__ = ("_at", "_move", "_parts")

    def __init__(
        self, parts: Sequence[tuple[float, Mapping[str, _T]]], at: Mapping[str, int], move: Callable[[_T, float], _T]
    ) -> None:
        self._parts, self._at, self._move = parts, at, move

    def __getitem__(self, key: str) -> _T:
        x, part = self._parts[self._at[key]]
        return self._move(part[key], x)

    def part(self, key: str) -> int:
        """The number of the part that holds `key`. Raises KeyError: none does."""
        return self._at[key]

    def __contains__(self, key: object) -> bool:
        return key in self._at

    def __iter__(self) -> Iterator[str]:
        return chain.from_iterable(part for _, part in self._parts)

    def __len__(self) -> int:
        return sum(len(part) for _, part in self._parts)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase in its own coordinates, which begin at `x`: its cards, its lines, and those to other phases
    (`across`, with the phase where they start). What is as it was in the last plan is the same object."""

    x: float
    width: float
    cards: dict[str, Rect]
    routes: Mapping[str, Route] = field(default_factory=dict)
    across: Mapping[str, Route] = field(default_factory=dict)
    columns: object = None
    """The same object while no card moves to the left or right."""


@dataclass(slots=True)
class Plan:
    """Cards, rows, phases and routes with the origin at the top left corner of the first cell."""

    width: float
    height: float
    phases: list[Span]
    rows: list[Span]
    cards: "Joined[Rect]"
    routes: "Joined[Route]"
    stretches: list[Stretch] = field(default_factory=list, compare=False)


def joined(
    width: float,
    height: float,
    rows: list[Span],
    stretches: list[Stretch],
    phase_of: Mapping[str, int],
    part_of: Mapping[str, int],
) -> Plan:
    """The plan of a map from its phases. `part_of` names the phase of each link, for links between phases the
    number of the phase where they start after all phases."""
    spans = [Span(part.x, part.width) for part in stretches]
    cards = Joined([(part.x, part.cards) for part in stretches], phase_of, _moved)
    lines = [(part.x, part.routes) for part in stretches] + [(part.x, part.across) for part in stretches]
    return Plan(width, height, spans, rows, cards, Joined(lines, part_of, Route.shifted), stretches)


def _moved(rect: Rect, dx: float) -> Rect:
    x, y, w, h = rect
    return Rect(x + dx, y, w, h)


def _extent(points: tuple[Point, ...], label: Rect | None) -> Rect:
    xs, ys = zip(*points, strict=True)
    left, top = min(xs), min(ys)
    extent = Rect(left, top, max(xs) - left, max(ys) - top)
    return extent if label is None else extent.united(label)
