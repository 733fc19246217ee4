"""The shapes of curves and ratings."""

from collections.abc import Iterator
from itertools import groupby

from journeymap.model.layout import marks
from journeymap.model.layout.curve import Cubic, split_at
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Command, Gradient, Group, Path, Point, Shape
from journeymap.model.layout.stage import Now
from journeymap.model.layout.voices import moved
from journeymap.model.records.notes import Emotion


class StretchPainter:
    """What painters of stretches of a curve share."""

    __slots__ = ("_segments",)

    def __init__(self, segments: list[Cubic]) -> None:
        self._segments = segments

    def state(self, item: Item) -> object:
        return type(self), self._segments

    def draw(self, item: Item) -> Group:
        x = item.home.x
        segments = [moved(segment, x) for segment in self._segments] if x else self._segments
        return Group(item.role, None, item.bounds, tuple(self._shapes(segments)))

    def _shapes(self, segments: list[Cubic]) -> Iterator[Shape]:
        raise NotImplementedError


class CurvePainter(StretchPainter):
    """Draws a curve as a line; all but the first have a dash of their own."""

    __slots__ = ("_dash", "_first", "_scale")

    def __init__(self, segments: list[Cubic], dash: tuple[float, ...], first: bool, scale: float) -> None:
        super().__init__(segments)
        self._dash = dash
        self._first = first
        self._scale = scale

    def state(self, item: Item) -> object:
        return super().state(item), self._dash, self._first, self._scale

    def _shapes(self, segments: list[Cubic]) -> Iterator[Shape]:
        colour, width = stroke(self._first)
        dash = tuple(length * self._scale for length in self._dash)
        yield Path(_commands(segments), None, colour, width * self._scale, dash)


class AreaPainter(StretchPainter):
    """Fills between curve and axis: delight above, pain below, blended towards the axis with opaque colours."""

    __slots__ = ("_axis", "_reach")

    def __init__(self, segments: list[Cubic], axis: float, reach: float) -> None:
        super().__init__(segments)
        self._axis = axis
        self._reach = reach

    def state(self, item: Item) -> object:
        return super().state(item), self._axis

    def _shapes(self, segments: list[Cubic]) -> Iterator[Shape]:
        axis, reach = self._axis, self._reach
        above = Gradient(axis - reach, axis, "delightFill", "canvas")
        below = Gradient(axis, axis + reach, "canvas", "painFill")

        def side(segment: Cubic) -> int:
            middle = (segment.start.y + segment.end.y) / 2
            return (middle < axis) - (middle > axis)

        for sign, run in groupby(split_at(segments, axis), key=side):
            if sign:
                part = list(run)
                steps = (
                    *_commands(part),
                    Command("L", (Point(part[-1].end.x, axis),)),
                    Command("L", (Point(part[0].start.x, axis),)),
                    Command("Z"),
                )
                yield Path(steps, above if sign > 0 else below)


class RatingPainter:
    """Draws one rating: `mark` is the number of its curve, from 0, or -1 where the touchpoint has a pain point."""

    __slots__ = ("_emotions", "_mark", "_now")

    def __init__(self, now: Now, emotions: dict[str, Emotion], mark: int) -> None:
        self._now = now
        self._mark = mark
        self._emotions = emotions

    def state(self, item: Item) -> object:
        emotion = self._of(item)
        return emotion, self._now.stage.content.numbers[emotion.touchpoint_id], self._mark, self._now.stage.sizes

    def draw(self, item: Item) -> Group:
        emotion, stage = self._of(item), self._now.stage
        centre = item.bounds.centre
        if self._mark < 0:
            shapes: list[Shape] = marks.pain_triangle(centre, stage.sizes.type(17), "canvas")
        else:
            shapes = [marks.rating(centre, stage.sizes.type(4.0 if self._mark else 4.6), self._mark)]
        number = stage.content.numbers[emotion.touchpoint_id]
        title = f"{number}: {emotion.score:+d}" if emotion.score else f"{number}: 0"
        return Group(item.role, item.key, item.bounds, tuple(shapes), "\n".join(filter(None, (title, emotion.quote))))

    def _of(self, item: Item) -> Emotion:
        assert item.key is not None
        return self._emotions[item.key[1]]


def stroke(first: bool) -> tuple[str, float]:
    """Colour and width of a curve."""
    return ("curve", 2.6) if first else ("text3", 1.8)


def _commands(segments: list[Cubic]) -> tuple[Command, ...]:
    return (
        Command("M", (segments[0].start,)),
        *(Command("C", (segment.first, segment.second, segment.end)) for segment in segments),
    )
