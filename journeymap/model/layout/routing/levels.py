"""The y axis: channels as high as their tracks need, rows around their shelves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from journeymap.model.layout.plan import Metrics, Span
from journeymap.model.layout.routing.parcel import Level

PAD = 12.0
"""Room between a card and the first track, px: an arrow that turns into the card needs it."""
LABEL_PAD = 4.0
"""Room between a label and a card, px."""
EDGE = 6.0
"""Room between the outermost track and the edge of the map, px."""
LINE = 7.0
"""Distance of the line between two rows from the tracks beside it, px."""
LABEL_LINE = 13.0
"""The same from a track with labels, px."""
_PITCH = 9.0
"""Least distance of two tracks, px."""


@dataclass(slots=True)
class Levels:
    """The answer: y of each shelf's cards, of each track by channel, and the rows."""

    shelves: list[float]
    tracks: dict[int, list[float]]
    rows: list[Span]
    height: float
    firsts: list[int] = field(default_factory=list)
    """The first shelf of each row."""

    def of(self, levels: Sequence[Level]) -> "Levels":
        """The same for a phase that needs only these shelves, by its own numbers."""
        numbers = [self.firsts[row] + shelf for row, shelf in levels]
        shelves = [self.shelves[number] for number in numbers[:-1]]
        tracks = {channel: self.tracks[number] for channel, number in enumerate(numbers)}
        return Levels(shelves, tracks, self.rows, self.height)


def deepest(several: Iterable[Sequence[int]]) -> tuple[int, ...]:
    """The number of shelves of each row that is enough for all phases."""
    return tuple(map(max, zip(*several, strict=True)))


def levels(
    metrics: Metrics, depth: Sequence[int], minima: Sequence[float], halves: Mapping[Level, list[float]]
) -> Levels:
    """Stack shelves and channels. `depth` is the number of shelves of each row, `minima` are the least heights
    of rows; `halves` holds half the height of each track, by channel."""
    count = sum(depth)
    firsts = [0, *accumulate(depth)]
    tracks = {firsts[row] + shelf: several for (row, shelf), several in halves.items()}
    strips = [
        _Strip(tracks.get(channel, []), channel > 0, channel < count, 0.0 if channel in firsts else metrics.card_gap)
        for channel in range(count + 1)
    ]
    _stretch(metrics, depth, minima, strips)
    y = 0.0
    answer = Levels([], {}, [], 0.0, firsts)
    start = 0.0
    for channel, strip in enumerate(strips):
        answer.tracks[channel] = [y + strip.head + at for at in strip.offsets]
        if strip.border is not None and channel:
            border = y + strip.head + strip.border if channel < count else y + strip.height
            answer.rows.append(Span(start, border - start))
            start = border
        y += strip.height
        if channel < count:
            answer.shelves.append(y)
            y += metrics.card_height
    answer.height = y
    return answer


class _Strip:
    """One channel: `head` above the tracks' part, `border` = the line between two rows within that part."""

    def __init__(self, halves: list[float], above: bool, below: bool, inner: float) -> None:
        self.head = self.tail = 0.0
        self.offsets: list[float] = []
        first = max(PAD, halves[0] + LABEL_PAD) if halves else PAD
        last = max(PAD, halves[-1] + LABEL_PAD) if halves else PAD
        y = first if above else EDGE + (halves[0] if halves else 0.0)
        split = len(halves) // 2 if len(halves) > 1 else 1
        border = y if not halves else -1.0
        parted = above and below and not inner
        for number, half in enumerate(halves):
            if number == split and parted:
                y += _line_room(halves[number - 1])
                border = y
                y += _line_room(half)
            elif number:
                y += max(_PITCH, halves[number - 1] + half)
            self.offsets.append(y)
        if halves and border < 0 and parted:
            border = y + _line_room(halves[-1])
            y = border + LINE
        body = y + (last if below else EDGE + (halves[-1] if halves else 0.0))
        if not halves and not (above and below):
            body = PAD
        if inner and not halves:
            body = inner
        self.body = max(body, inner)
        if inner and body < inner:
            self.offsets = [at + (inner - body) / 2 for at in self.offsets]
        self.border: float | None = None if inner else (0.0 if not above else self.body if not below else border)

    @property
    def height(self) -> float:
        return self.head + self.body + self.tail


def _line_room(half: float) -> float:
    """How far the line between two rows keeps from a track of this half height."""
    return LABEL_LINE if half > _PITCH / 2 else LINE


def _stretch(metrics: Metrics, depth: Sequence[int], minima: Sequence[float], strips: list[_Strip]) -> None:
    """Give rows that are too low the rest, half above their cards and half below."""
    first = 0
    for row, shelves in enumerate(depth):
        last = first + shelves
        upper, lower = strips[first], strips[last]
        height = upper.body - (upper.border or 0.0) + (lower.border or 0.0)
        height += shelves * metrics.card_height + sum(strips[n].body for n in range(first + 1, last))
        missing = max(metrics.lane_height, minima[row] if row < len(minima) else 0.0) - height
        if missing > 0:
            upper.tail += missing / 2
            lower.head += missing / 2
        first = last
