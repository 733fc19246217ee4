"""The emotion row: one curve per persona over the touchpoints, ratings as rings or pain triangles."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from journeymap.model.layout import marks
from journeymap.model.layout.curve import Cubic, monotone, split_at
from journeymap.model.layout.frame import hairline, row_head
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.quotes import Quotes
from journeymap.model.layout.shapes import Command, Gradient, Group, Icon, Path, Point, Rect, Shape
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Row
from journeymap.model.layout.wrap import right_to_left
from journeymap.model.records.notes import Emotion

_CHUNK = 24
"""Segments per item, so that a long curve is not painted whole for a small view."""
_DASHES = ((), (9.0, 5.0), (2.0, 4.5), (12.0, 4.0, 2.0, 4.0), (5.0, 3.0))
_SHOWN = len(_DASHES)
"""No more curves than can be told apart."""


@dataclass(slots=True)
class Voice:
    """The ratings of one persona (None: everyone), and the curve through the mean of each column."""

    persona_id: str | None
    name: str
    dash: tuple[float, ...]
    ratings: list[tuple[Emotion, Point]]
    segments: list[Cubic]


class EmotionRow:
    """Draws the row whose top is `top`; `ends` are where the hairlines of the cards stop."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.height = stage.sizes.type(176) if stage.content.emotions else stage.sizes.slim
        self._axis = 0.0
        self._reach = stage.sizes.type(64)
        self.ends: dict[str, float] = {}
        self.voices: list[Voice] = []

    def place(self, top: float) -> None:
        """Fix the heights of all ratings."""
        self._axis = top + self.height / 2
        self.voices = [self._voice(at, persona, ratings) for at, (persona, ratings) in enumerate(self._by_persona())]
        for voice in self.voices:
            for emotion, point in voice.ratings:
                self.ends[emotion.touchpoint_id] = max(point.y, self.ends.get(emotion.touchpoint_id, 0.0))

    def ground(self, top: float) -> Iterator[Item]:
        """What lies behind all lines: the filled areas of the first curve, then label, axis and smileys."""
        for voice in self.voices[:1]:
            yield from self._stretches(voice, AreaPainter(self._axis, self._reach))
        yield from self._frame(top)

    def items(self) -> Iterator[Item]:
        """The curves and the ratings on them."""
        for at, voice in reversed(list(enumerate(self.voices))):
            yield from self._stretches(voice, CurvePainter(voice.dash, at == 0, self._stage.sizes.scale))
        yield from self._rings()

    def _rings(self) -> Iterator[Item]:
        """One mark a rating, above every curve; pain is marked once, on the first curve that passes."""
        size = self._stage.sizes.type(9)
        emotions = {emotion.id: emotion for voice in self.voices for emotion, _ in voice.ratings}
        pain = RatingPainter(self._stage, emotions, -1)
        plain = [RatingPainter(self._stage, emotions, at) for at in range(len(self.voices))]
        placed: set[tuple[str, float]] = set()
        marked: set[str] = set()
        items = []
        for at, voice in enumerate(self.voices):
            for emotion, point in voice.ratings:
                place = (emotion.touchpoint_id, point.y)
                if place in placed:
                    continue
                placed.add(place)
                hurts = emotion.touchpoint_id in self._stage.content.pains and emotion.touchpoint_id not in marked
                marked.add(emotion.touchpoint_id)
                painter = pain if hurts else plain[at]
                bounds = Rect(point.x - size, point.y - size, 2 * size, 2 * size)
                items.append(Item("emotion", emotion.key, bounds, painter))
        return reversed(items)

    def quotes(self, top: float) -> Iterator[Item]:
        """The bubbles, above everything else in the row."""
        if self.voices:
            curves = [voice.segments for voice in self.voices]
            bubbles = Quotes(self._stage, curves, self._axis, top, self.height)
            yield from bubbles.items(self.voices[0].ratings)

    def _by_persona(self) -> list[tuple[str | None, list[Emotion]]]:
        """The ratings of each persona. What everyone feels counts for those who have not said otherwise."""
        content = self._stage.content
        found: dict[str | None, dict[str, Emotion]] = {}
        for touchpoint_id in sorted(content.emotions, key=content.numbers.__getitem__):
            for emotion in content.emotions[touchpoint_id]:
                found.setdefault(emotion.persona_id, {})[touchpoint_id] = emotion
        shared = found.pop(None, {})
        shown = self._stage.view.persona_id
        if shown in content.personas:
            found = {shown: found.get(shown, {})}
        voices = {persona_id: {**shared, **own} for persona_id, own in found.items()} or {None: shared}
        rank = {persona_id: at for at, persona_id in enumerate(content.personas)}
        order = sorted(voices, key=lambda key: (key != shown, rank.get(key or "", -1)))
        return [(key, list(voices[key].values())) for key in order[:_SHOWN] if voices[key]]

    def _voice(self, at: int, persona_id: str | None, emotions: list[Emotion]) -> Voice:
        stage = self._stage
        persona = stage.content.personas.get(persona_id or "")
        name = persona.name if persona is not None else stage.texts.text("picture.everyone")
        ratings = sorted(((emotion, self._point(emotion)) for emotion in emotions), key=lambda rating: rating[1].x)
        means = []
        for x, column in groupby((point for _, point in ratings), key=lambda point: round(point.x, 2)):
            heights = [point.y for point in column]
            means.append(Point(x, sum(heights) / len(heights)))
        return Voice(persona_id, name, _DASHES[at], ratings, monotone(means))

    def _point(self, emotion: Emotion) -> Point:
        x, _, w, _ = self._stage.cards[emotion.touchpoint_id]
        return Point(x + w / 2, self._axis - emotion.score / 3 * self._reach)

    def _frame(self, top: float) -> Iterator[Item]:
        """Label, axis, smileys, and which dash is whose."""
        stage, sizes = self._stage, self._stage.sizes
        rect = Rect(stage.left, top, stage.right - stage.left, self.height)
        left = stage.left + sizes.label
        shapes: list[Shape] = [hairline(stage, top)]
        size = sizes.type(15)
        for icon, level in (("smile", 1), ("meh", 0), ("frown", -1)) if self.voices else ():
            y = self._axis - level * sizes.type(70)
            shapes.append(marks.line(Point(left, y), Point(stage.right, y), "hairline"))
            shapes.append(Icon(icon, Point(left - size - 5, y - size / 2), size, "text2"))
        persona = stage.content.personas.get(stage.view.persona_id or "")
        whose = persona.name if persona is not None else stage.texts.text("picture.row.emotion.sub")
        head = Head(None, stage.texts.text("picture.row.emotion"), whose)
        several = len(self.voices) > 1
        label = Rect(rect.x, rect.y, rect.w, rect.h * (0.44 if several else 1))
        yield fixed("emotion", None, rect, shapes)
        yield row_head(stage, Row.EMOTION, head, rect, label, self._names(label.bottom) if several else ())

    def _names(self, y: float) -> Iterator[Shape]:
        stage, sizes = self._stage, self._stage.sizes
        x, sample = self._stage.left + sizes.across(10), sizes.type(20)
        room = sizes.label - sizes.across(10) - sample - 6 - sizes.type(24)
        count = 2 if len(self.voices) < 4 else 1
        for at, voice in enumerate(self.voices):
            colour, width = _stroke(at == 0)
            yield marks.line(Point(x, y - 4), Point(x + sample, y - 4), colour, width, voice.dash)
            yield marks.rating(Point(x + sample / 2, y - 4), sizes.type(3.6 if at else 4.2), at)
            # a name that starts at the right would touch the smileys there
            free = room - sizes.type(8) if right_to_left(voice.name) else room
            lines = stage.block(Point(x + sample + 6, y), voice.name, sizes.small, "text2", free, count)
            yield from lines
            y += sizes.type(14) * len(lines) + 3

    def _stretches(self, voice: Voice, painter: "StretchPainter") -> Iterator[Item]:
        for start in range(0, len(voice.segments), _CHUNK):
            chunk = voice.segments[start : start + _CHUNK]
            heights = [self._axis, *(segment.start.y for segment in chunk), chunk[-1].end.y]
            x, y = chunk[0].start.x, min(heights)
            bounds = Rect(x, y, chunk[-1].end.x - x, max(heights) - y).grown(3)
            item = Item("curve", None, bounds, painter)
            painter.take(item, chunk)
            yield item


class StretchPainter:
    """What painters of stretches of a curve share: which item is which stretch."""

    __slots__ = ("_chunks", "_kept")

    def __init__(self) -> None:
        self._chunks: dict[int, list[Cubic]] = {}
        self._kept: list[Item] = []  # so that no id is given away twice

    def take(self, item: Item, chunk: list[Cubic]) -> None:
        self._chunks[id(item)] = chunk
        self._kept.append(item)

    def state(self, item: Item) -> object:
        return type(self), self._chunks[id(item)]

    def draw(self, item: Item) -> Group:
        return Group(item.role, None, item.bounds, tuple(self._shapes(self._chunks[id(item)])))

    def _shapes(self, segments: list[Cubic]) -> Iterator[Shape]:
        raise NotImplementedError


class CurvePainter(StretchPainter):
    """Draws a curve as a line; all but the first have a dash of their own."""

    __slots__ = ("_dash", "_first", "_scale")

    def __init__(self, dash: tuple[float, ...], first: bool, scale: float) -> None:
        super().__init__()
        self._dash = dash
        self._first = first
        self._scale = scale

    def state(self, item: Item) -> object:
        return super().state(item), self._dash, self._first, self._scale

    def _shapes(self, segments: list[Cubic]) -> Iterator[Shape]:
        colour, width = _stroke(self._first)
        dash = tuple(length * self._scale for length in self._dash)
        yield Path(_commands(segments), None, colour, width * self._scale, dash)


class AreaPainter(StretchPainter):
    """Fills between curve and axis: delight above, pain below, blended towards the axis with opaque colours."""

    __slots__ = ("_axis", "_reach")

    def __init__(self, axis: float, reach: float) -> None:
        super().__init__()
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

    __slots__ = ("_emotions", "_mark", "_stage")

    def __init__(self, stage: Stage, emotions: dict[str, Emotion], mark: int) -> None:
        self._stage = stage
        self._mark = mark
        self._emotions = emotions

    def state(self, item: Item) -> object:
        emotion = self._of(item)
        return emotion, self._stage.content.numbers[emotion.touchpoint_id], self._mark, self._stage.sizes

    def draw(self, item: Item) -> Group:
        emotion, stage = self._of(item), self._stage
        centre = item.bounds.centre
        if self._mark < 0:
            shapes = marks.pain_triangle(centre, stage.sizes.type(17), "canvas")
        else:
            shapes = [marks.rating(centre, stage.sizes.type(4.0 if self._mark else 4.6), self._mark)]
        number = stage.content.numbers[emotion.touchpoint_id]
        title = f"{number}: {emotion.score:+d}" if emotion.score else f"{number}: 0"
        return Group(item.role, item.key, item.bounds, tuple(shapes), "\n".join(filter(None, (title, emotion.quote))))

    def _of(self, item: Item) -> Emotion:
        assert item.key is not None
        return self._emotions[item.key[1]]


def _stroke(first: bool) -> tuple[str, float]:
    return ("curve", 2.6) if first else ("text3", 1.8)


def _commands(segments: list[Cubic]) -> tuple[Command, ...]:
    return (
        Command("M", (segments[0].start,)),
        *(Command("C", (segment.first, segment.second, segment.end)) for segment in segments),
    )
