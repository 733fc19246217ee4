"""The chart of readings: one metric over its periods, with the 95 % interval where one is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPolygonF

from journeymap.model.analysis import confidence, reading_words
from journeymap.model.analysis.charts.scale import day_ticks, ticks
from journeymap.model.analysis.charts.trends import Measure, Scale, Series
from journeymap.model.changes import Key
from journeymap.model.vocab import Metric
from journeymap.ui.charts.drawing import Area, Axis, Drawing, Entry, Mark, Row, Table
from journeymap.ui.charts.look import SMALL, Look, font, width, write
from journeymap.ui.charts.symbols import Symbol

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_STYLES = (
    Symbol("disc", "curve", (), 2.2),
    Symbol("square", "text2", (9.0, 5.0), 1.8),
    Symbol("diamond", "text2", (2.0, 4.0), 1.8),
    Symbol("ring", "text2", (12.0, 4.0, 2.0, 4.0), 1.8),
    Symbol("half", "text2", (5.0, 3.0), 1.8),
    Symbol("cross", "text2", (1.5, 2.5), 1.8),
)
_RADIUS, _HIT, _CAP = 5.0, 9.0, 4.0


class TrendDrawing(Drawing):
    """The series of one metric; the first few are told apart, the rest are thin lines. `named` says what a key is."""

    scrolls = True

    def __init__(
        self, texts: QtTexts, scale: Scale | None, series: Sequence[Series], named: Callable[[Key], str]
    ) -> None:
        super().__init__(texts)
        self._metric = scale.metric if scale else None
        self._unit = scale.unit if scale else ""
        self._named = named
        self._all = list(series)
        self._series = sorted((each for each in series if each.dated), key=lambda each: -len(each.dated))

    def empty(self) -> str:
        if self._metric is None:
            return self.texts.text("charts.empty.reading")
        return "" if self._series else self.texts.text("charts.empty.undated")

    def extent(self) -> tuple[tuple[float, float], tuple[float, float]]:
        days = [day for each in self._series for measure in each.dated for day in _days(measure)]
        first, last = min(days, default=0.0), max(days, default=1.0)
        pad = max(3.0, (last - first) * 0.06)
        return (first - pad, last + pad), self._heights()

    def axes(self, area: Area) -> tuple[Axis, Axis]:
        low, high = area.y
        days = [(float(day.toordinal()), self._day(day, whole)) for day, whole in day_ticks(*area.x)]
        write = reading_words.signed if self._metric is Metric.NPS else reading_words.figure
        values = [(value, write(value, self.texts)) for value in ticks(low, high)]
        name = reading_words.metric(self._metric, self.texts) if self._metric else ""
        return Axis(days, "", 24), Axis(values, f"{name}, {self._unit}" if self._unit else name, 76)

    def marks(self, area: Area) -> list[Mark]:
        found = []
        for each in self._series:
            for measure in each.dated:
                centre = area.at(measure.day or 0, measure.reading.value)
                rect = QRectF(centre.x() - _HIT, centre.y() - _HIT, 2 * _HIT, 2 * _HIT)
                say = partial(self._words, each, measure)
                found.append((measure.day or 0, Mark(rect, (each.on,), say, measure.reading.key)))
        found.sort(key=lambda one: one[0])
        return [mark for _, mark in found]

    def paint(self, painter: QPainter, area: Area, look: Look) -> None:
        for value in ticks(*area.y):
            painter.setPen(look.pen("divider" if value == 0 else "hairline"))
            painter.drawLine(QLineF(area.rect.left(), area.at_y(value), area.rect.right(), area.at_y(value)))
        self._paint_rest(painter, area, look)
        for symbol, each in reversed(list(zip(_STYLES, self._series, strict=False))):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.pen(symbol.token, symbol.width, symbol.dash or ()))
            painter.drawPolyline(QPolygonF(_points(each, area)))
            for measure in each.dated:
                self._paint_period(painter, area, look, measure)
                self._paint_interval(painter, area, look, measure, symbol)
                symbol.paint(painter, area.at(measure.day or 0, measure.reading.value), _RADIUS, look)
        self._paint_values(painter, area, look)

    def legend(self) -> list[Entry]:
        return [
            Entry(symbol, " · ".join(part for part in (self._named(each.on), each.segment) if part))
            for symbol, each in zip(_STYLES, self._series, strict=False)
        ]

    def note(self) -> str:
        undated = sum(len(each.measures) - len(each.dated) for each in self._all)
        rest = len(self._series) - len(_STYLES)
        said = [self.texts.text("charts.note.undated", n=undated)] if undated else []
        said += [self.texts.text("charts.note.series", n=rest)] if rest > 0 else []
        return " ".join(said)

    def table(self) -> Table:
        told = ("place", "period", "value", "interval", "sample", "segment", "source")
        return Table(
            tuple(self.texts.text(f"charts.column.{name}") for name in told),
            [self._row(each, measure) for each in self._all for measure in each.measures],
        )

    def _row(self, each: Series, measure: Measure) -> Row:
        reading, texts = measure.reading, self.texts
        size = "" if reading.sample_size is None else reading_words.figure(reading.sample_size, texts)
        spread = "" if measure.interval is None else reading_words.interval(reading, measure.interval, texts)
        value, period = reading_words.value(reading, texts), reading_words.period(reading, texts)
        return Row((self._named(each.on), period, value, spread, size, each.segment, reading.source), (each.on,))

    def _paint_interval(self, painter: QPainter, area: Area, look: Look, measure: Measure, symbol: Symbol) -> None:
        if measure.interval is None:
            return
        x = area.at_x(measure.day or 0)
        low, high = area.at_y(measure.interval.low), area.at_y(measure.interval.high)
        painter.setPen(look.pen(symbol.token, 1.2))
        painter.drawLine(QLineF(x, low, x, high))
        for y in (low, high):
            painter.drawLine(QLineF(x - _CAP, y, x + _CAP, y))

    def _paint_rest(self, painter: QPainter, area: Area, look: Look) -> None:
        """The series that cannot be told apart any more: thin lines and dots, drawn in few strokes."""
        rest = [_points(each, area) for each in self._series[len(_STYLES) :]]
        painter.setPen(look.pen("border"))
        for line in rest:
            if len(line) > 1:
                painter.drawPolyline(QPolygonF(line))
        painter.setPen(look.pen("text3", 4.0))
        painter.drawPoints(QPolygonF([point for line in rest for point in line]))

    def _paint_period(self, painter: QPainter, area: Area, look: Look, measure: Measure) -> None:
        """A thin bar over the days in which it was measured."""
        days, y = _days(measure), measure.reading.value
        if days[-1] - days[0] > 1:
            painter.setPen(look.pen("divider", 2.0))
            painter.drawLine(QLineF(area.at(days[0], y), area.at(days[-1], y)))

    def _paint_values(self, painter: QPainter, area: Area, look: Look) -> None:
        """The values in figures, where they do not stand in each other's way."""
        type_ = font(SMALL, QFont.Weight.Medium)
        taken: list[QRectF] = []
        for each in self._series[: len(_STYLES)]:
            for measure in each.dated:
                at = area.at(measure.day or 0, measure.reading.value)
                shown = reading_words.value(measure.reading, self.texts)
                rect = QRectF(at.x() + 9, at.y() - 19, width(shown, type_) + 4, 14)
                if not any(rect.intersects(other) for other in taken):
                    taken.append(rect)
                    write(painter, rect, shown, type_, look.colour("text1"))

    def _heights(self) -> tuple[float, float]:
        values = list(self._values())
        low, high = min(values, default=0.0), max(values, default=1.0)
        if self._metric is Metric.NPS:
            low, high = min(low, 0.0), max(high, 0.0)
        elif self._metric in confidence.SHARES and high > 40:
            low, high = 0.0, max(high, 100.0)
        else:
            low = min(low, 0.0)
        pad = (high - low) * 0.08 or 1.0
        return (low - pad if low < 0 else low), high + pad

    def _values(self) -> Iterator[float]:
        for each in self._series:
            for measure in each.dated:
                yield measure.reading.value
                if measure.interval is not None:
                    yield from measure.interval

    def _words(self, each: Series, measure: Measure) -> str:
        return "\n".join([self._named(each.on), reading_words.line(measure.reading, self.texts).replace(" · ", "\n")])

    def _day(self, day: date, whole: str) -> str:
        if whole == "year":
            return str(day.year)
        form = {"month": "MMM yyyy", "day": "d. MMM" if self.texts.language == "de" else "d MMM"}[whole]
        return self.texts.locale.toString(QDate(day.year, day.month, day.day), form)


def _points(each: Series, area: Area) -> list[QPointF]:
    return [area.at(measure.day or 0, measure.reading.value) for measure in each.dated]


def _days(measure: Measure) -> list[float]:
    """The ends of the period of a dated measure as numbers of days."""
    ends = (measure.reading.period_from, measure.reading.period_to)
    return [float(date.fromisoformat(day).toordinal()) for day in ends if day]
