"""The row of readings: figures as small charts, each with its value in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from journeymap.model.analysis import confidence, reading_words
from journeymap.model.layout import marks
from journeymap.model.layout.items import Item
from journeymap.model.layout.notes import Note, Part, Style
from journeymap.model.layout.shapes import Anchor, Box, Command, Group, Path, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.messages import Texts
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Metric

STYLE = Style("card", "border", lines=1, size=15, weight=Weight.SEMIBOLD, width=176, tall=78)
_PAD = 10.0
_SPARK = 58.0
"""Width of the line through the periods, px at scale 1."""


_QUARTERS = [("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31")]
"""First and last day, as in ISO dates after the year."""


@dataclass(frozen=True, slots=True)
class Series:
    """The readings of one metric at one place, from the first period to the last."""

    readings: tuple[Reading, ...]

    @property
    def last(self) -> Reading:
        return self.readings[-1]

    @property
    def scale(self) -> tuple[float, float] | None:
        """The ends of the scale that the value lies on; None where there is no such scale."""
        if self.last.metric is Metric.NPS and -100 <= self.last.value <= 100:
            return -100.0, 100.0
        return (0.0, 100.0) if confidence.is_share(self.last) else None


def series(readings: Sequence[Reading]) -> list[Series]:
    """Readings of one place, those of one metric, unit and segment together."""
    found: dict[tuple[Metric, str, str], list[Reading]] = {}
    for reading in readings:
        found.setdefault((reading.metric, reading.unit.strip(), reading.segment.strip()), []).append(reading)
    # sorted() keeps the order of those without a period, and of those with the same
    return [Series(tuple(sorted(several, key=_when))) for several in found.values()]


def _when(reading: Reading) -> str:
    return reading.period_to or reading.period_from or ""


def brief_period(reading: Reading, texts: Texts) -> str:
    """When it was measured, as short as that can be said: a year, a quarter, months, or a day."""
    first, last = reading.period_from or "", reading.period_to or ""
    year, months = last[:4], (first[5:], last[5:])
    if first[:4] == year and months == ("01-01", "12-31"):
        return year
    if first[:4] == year and months in _QUARTERS:
        return f"Q{_QUARTERS.index(months) + 1} {year}"
    if first[:7] == last[:7] and first[8:] == "01" and last[8:] >= "28":
        return f"{last[5:7]}/{year}"
    if first and last and first != last:
        return "–".join(dict.fromkeys(f"{day[5:7]}/{day[:4]}" for day in (first, last)))
    return reading_words.period(reading, texts)


def notes(stage: Stage, places: Sequence[tuple[Touchpoint, float]]) -> Iterator[Note]:
    """One box for each series at touchpoints, with the middles of their cards."""
    for touchpoint, x in places:
        yield from boxes(stage, stage.content.readings.get(touchpoint.id, ()), x, (touchpoint.id,))


def boxes(stage: Stage, readings: Sequence[Reading], x: float, of: tuple[str, ...]) -> Iterator[Note]:
    """One box for each series at one place: the touchpoint or the two ends of the link that it is `of`."""
    for each in series(readings):
        text = reading_words.value(each.last, stage.texts)
        yield Note(each.last.key, x, text, of, reading_words.metric(each.last.metric, stage.texts), more=each)


class ReadingPart(Part):
    """A box for each series: metric and touchpoint, the latest value, a line through the periods before it, where the
    value stands on its scale with how far it may be off, and of how many answers it is."""

    __slots__ = ()

    def draw(self, item: Item) -> Group:
        note, rect = self.note(item), item.bounds
        found = cast(Series, note.more)
        type_ = self._stage.sizes.type
        shapes: list[Shape] = [Box(rect, STYLE.fill, STYLE.border, 1.2, type_(8)), *self._head(note, rect)]
        earlier = len(found.readings) > 1
        room = rect.w - 2 * _PAD - (self._stage.sizes.across(_SPARK) + 8 if earlier else 0)
        at = Point(rect.x + _PAD, rect.y + type_(38))
        shapes.append(self._stage.line(at, note.text, type_(STYLE.size), "text1", room, Weight.SEMIBOLD))
        if earlier:
            shapes += self._spark(found, rect)
        if found.scale is not None:
            shapes += self._gauge(found, found.scale, rect)
        shapes.append(self._sample(found, rect))
        whole = "\n".join(reading_words.line(reading, self._stage.texts) for reading in reversed(found.readings))
        return Group(item.role, item.key, rect, tuple(shapes), f"{self.number(note)}: {whole}")

    def _head(self, note: Note, rect: Rect) -> Iterator[Shape]:
        stage, small = self._stage, self._stage.sizes.small
        y = rect.y + stage.sizes.type(18)
        words = self.number(note)
        number = Text(Point(rect.right - _PAD, y), words, small, "text3", Weight.MEDIUM, Anchor.END)
        taken = stage.text_width(words, small, Weight.MEDIUM) + 6
        yield stage.line(Point(rect.x + _PAD, y), note.foot, small, "text2", rect.w - 2 * _PAD - taken, Weight.MEDIUM)
        yield number

    def _sample(self, found: Series, rect: Rect) -> Text:
        """What the figure rests on: how many answers, and when."""
        texts, last = self._stage.texts, found.last
        parts = [reading_words.sample(last, texts), brief_period(last, texts), last.segment]
        words = " · ".join(part for part in parts if part) or texts.text("picture.reading.bare")
        at = Point(rect.x + _PAD, rect.bottom - self._stage.sizes.type(9))
        return self._stage.line(at, words, self._stage.sizes.small, "text3", rect.w - 2 * _PAD, Weight.MEDIUM)

    def _spark(self, found: Series, rect: Rect) -> Iterator[Shape]:
        """The values of all periods as a line, the last as a dot."""
        type_, wide = self._stage.sizes.type, self._stage.sizes.across(_SPARK)
        values = [reading.value / 2 for reading in found.readings]  # so that no distance is beyond all numbers
        low, high = min(values), max(values)
        left, bottom, tall = rect.right - _PAD - wide, rect.y + type_(40), type_(14)
        points = [
            Point(
                left + 3 + (wide - 6) * place / (len(values) - 1),
                bottom - tall * ((value - low) / (high - low) if high > low else 0.5),
            )
            for place, value in enumerate(values)
        ]
        steps = (Command("M", (points[0],)), *(Command("L", (point,)) for point in points[1:]))
        yield Path(steps, None, "text3", 1.6)
        yield marks.circle(points[-1], type_(3), "text1")

    def _gauge(self, found: Series, scale: tuple[float, float], rect: Rect) -> Iterator[Shape]:
        """A bar from nought to the value on its scale; the whisker is the 95 % interval."""
        type_ = self._stage.sizes.type
        left, wide, y, tall = rect.x + _PAD, rect.w - 2 * _PAD, rect.y + type_(47), type_(5)
        low, high = scale

        def at(value: float) -> float:
            return left + wide * (min(max(value, low), high) - low) / (high - low)

        yield Box(Rect(left, y, wide, tall), "hairline", radius=tall / 2)
        start, end = sorted((at(0.0), at(found.last.value)))
        if end - start >= 1:
            yield Box(Rect(start, y, end - start, tall), "edge", radius=min(tall, end - start) / 2)
        if low < 0:  # beside the bar, not on it: in the contrast theme both are black
            for top, end in ((y - type_(3), y), (y + tall, y + tall + type_(3))):
                yield marks.line(Point(at(0.0), top), Point(at(0.0), end), "text2", 1.2)
        found_interval = confidence.of_reading(found.last)
        if found_interval is not None:
            middle = y + tall / 2
            ends = at(found_interval.low), at(found_interval.high)
            # on a rim of the card's colour: in the contrast theme the bar is as dark as the whisker
            for colour, width in (("card", 4.4), ("text1", 1.4)):
                yield marks.line(Point(ends[0], middle), Point(ends[1], middle), colour, width)
                for x in ends:
                    yield marks.line(Point(x, y - type_(1.5)), Point(x, y + tall + type_(1.5)), colour, width)
