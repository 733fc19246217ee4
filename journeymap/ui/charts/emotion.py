"""The emotion chart: how each persona feels along the journey, the phases as bands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath

from journeymap.model.analysis.charts.feelings import Curve, Feeling, Feelings
from journeymap.model.analysis.reading_words import signed
from journeymap.model.layout.curve import monotone
from journeymap.model.layout.frame import phase_colour
from journeymap.model.layout.shapes import Point
from journeymap.ui.charts.drawing import Area, Axis, Drawing, Entry, Mark, Row, Table
from journeymap.ui.charts.look import HEADING, SMALL, Look, elided, font, width, write
from journeymap.ui.charts.symbols import Symbol

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_DASHES: tuple[tuple[float, ...], ...] = ((), (9.0, 5.0), (2.0, 4.5), (12.0, 4.0, 2.0, 4.0), (5.0, 3.0))
_TOP = 4.3
"""Above the highest rating there is room for the names of the phases."""
_BAR = 22.0
_RADIUS = 4.6
_HIT = 8.0
_TITLED = 64.0
_MANY = 600
_NUMBERS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000)
_DENSE, _MERGED = 2.0, 3.0
"""Below so many px from touchpoint to touchpoint the curve goes through the means of so many px."""
_CROWDED = 7.0
"""Px from rating to rating below which only the curve is drawn."""


class EmotionDrawing(Drawing):
    """`smooth`: a monotone curve, else straight lines. No more curves than dashes can tell apart."""

    scrolls = True

    def __init__(self, texts: QtTexts, data: Feelings, smooth: bool = True) -> None:
        super().__init__(texts)
        self.data = data
        self._smooth = smooth
        self._curves = data.curves[: len(_DASHES)]
        self._xs = [[feeling.x for feeling in curve.feelings] for curve in self._curves]

    def empty(self) -> str:
        return "" if self._curves else self.texts.text("charts.empty.emotion")

    def extent(self) -> tuple[tuple[float, float], tuple[float, float]]:
        return (-0.5, max(1, len(self.data.cards)) - 0.5), (-3.6, _TOP)

    def axes(self, area: Area) -> tuple[Axis, Axis]:
        scores = [(float(score), signed(score, self.texts)) for score in (-3, -2, -1, 0, 1, 2, 3)]
        return Axis(self._titles(area), "", 22), Axis(scores, self.texts.text("charts.axis.emotion"), 54)

    def marks(self, area: Area) -> list[Mark]:
        found: list[tuple[float, int, Mark]] = []
        for number, curve in enumerate(self._curves):
            for feeling in self._visible(number, area):
                centre = area.at(feeling.x, feeling.emotion.score)
                rect = QRectF(centre.x() - _HIT, centre.y() - _HIT, 2 * _HIT, 2 * _HIT)
                key = feeling.touchpoint.key
                found.append(
                    (feeling.x, number, Mark(rect, (key,), partial(self._words, curve, feeling), feeling.emotion.key))
                )
        found.sort(key=lambda one: one[:2])
        return [mark for _, _, mark in found]

    def paint(self, painter: QPainter, area: Area, look: Look) -> None:
        self._paint_bands(painter, area, look)
        self._paint_grid(painter, area, look)
        paths = [self._path(number, area) for number in range(len(self._curves))]
        if len(paths) == 1:
            self._paint_areas(painter, area, look, paths[0])
        for number, path in reversed(list(enumerate(paths))):
            symbol = _line(number)
            painter.setPen(look.pen(symbol.token, symbol.width, symbol.dash or ()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        for number in reversed(range(len(self._curves))):
            self._paint_ratings(painter, area, look, number)

    def legend(self) -> list[Entry]:
        if len(self._curves) < 2:
            return []
        return [Entry(_line(number), self._name(curve)) for number, curve in enumerate(self._curves)]

    def note(self) -> str:
        left_out = len(self.data.curves) - len(self._curves)
        said = [self.texts.text("charts.note.curves", n=left_out)] if left_out else []
        said += [self.texts.text("charts.note.means")] if len(self.data.cards) > _MANY else []
        return " ".join(said)

    def table(self) -> Table:
        told = ("number", "touchpoint", "phase", "persona", "score", "quote")
        phases = {band.phase.id: band.phase.title for band in self.data.bands}
        rows = [
            Row(
                (
                    str(feeling.x + 1),
                    feeling.touchpoint.title,
                    phases.get(feeling.touchpoint.phase_id, ""),
                    self._name(curve),
                    signed(feeling.emotion.score, self.texts),
                    feeling.emotion.quote,
                ),
                (feeling.touchpoint.key,),
            )
            for curve in self.data.curves
            for feeling in curve.feelings
        ]
        return Table(tuple(self.texts.text(f"charts.column.{name}") for name in told), rows)

    def _titles(self, area: Area) -> list[tuple[float, str]]:
        """The touchpoints below the axis, as far as there is room for some words; else every fifth number or so."""
        room, type_ = area.unit[0], font(SMALL)
        first, last = max(0, round(area.x[0])), min(len(self.data.cards) - 1, round(area.x[1]))
        if room >= _TITLED:
            titles = self.data.cards[first : last + 1]
            return [(float(at), elided(card.title, type_, room - 8)) for at, card in enumerate(titles, first)]
        step = next((step for step in _NUMBERS if step * room >= 28), _NUMBERS[-1])
        return [(float(at), str(at + 1)) for at in range(first, last + 1) if (at + 1) % step == 0]

    def _paint_bands(self, painter: QPainter, area: Area, look: Look) -> None:
        bold = font(HEADING, QFont.Weight.DemiBold)
        for number, band in enumerate(self.data.bands):
            if band.first == band.end:
                continue
            left, right = area.at_x(band.first - 0.5), area.at_x(band.end - 0.5)
            if right < area.rect.left() or left > area.rect.right():
                continue
            ground = QRectF(left, area.rect.top(), right - left, area.rect.height())
            if number % 2:
                painter.fillRect(ground, look.colour("band"))
            bar = QRectF(left + 1, area.rect.top(), right - left - 2, _BAR)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.brush(phase_colour(band.phase, number)))
            painter.drawRoundedRect(bar, 4, 4)
            seen = bar.intersected(area.rect).adjusted(8, 0, -8, 0)
            if seen.width() > 24:
                write(painter, seen, band.phase.title, bold, look.colour("onPhase"))

    def _paint_grid(self, painter: QPainter, area: Area, look: Look) -> None:
        for score in (-3, -2, -1, 0, 1, 2, 3):
            y = area.at_y(score)
            painter.setPen(look.pen("divider" if score == 0 else "hairline"))
            painter.drawLine(QLineF(area.rect.left(), y, area.rect.right(), y))

    def _path(self, number: int, area: Area) -> QPainterPath:
        path = QPainterPath()
        points = [Point(area.at_x(f.x), area.at_y(f.emotion.score)) for f in self._visible(number, area)]
        if area.unit[0] < _DENSE:
            points = _means(points)
        if not points:
            return path
        path.moveTo(*points[0])
        if self._smooth:
            for segment in monotone(points):
                path.cubicTo(*segment.first, *segment.second, *segment.end)
        else:
            for point in points[1:]:
                path.lineTo(*point)
        return path

    def _paint_areas(self, painter: QPainter, area: Area, look: Look, path: QPainterPath) -> None:
        """Green above, red below; pre-mixed, so that saved pictures need no transparency."""
        if path.isEmpty():
            return
        zero = area.at_y(0)
        filled = QPainterPath(path)
        filled.lineTo(path.currentPosition().x(), zero)
        filled.lineTo(path.elementAt(0).x, zero)
        filled.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        above = QRectF(area.rect.left(), area.rect.top(), area.rect.width(), zero - area.rect.top())
        below = QRectF(area.rect.left(), zero, area.rect.width(), area.rect.bottom() - zero)
        for half, token in ((above, "delightFill"), (below, "painFill")):
            painter.save()
            painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
            painter.setBrush(look.brush(token))
            painter.drawPath(filled)
            painter.restore()

    def _paint_ratings(self, painter: QPainter, area: Area, look: Look, number: int) -> None:
        if area.unit[0] < _CROWDED:
            return
        for feeling in self._visible(number, area):
            score = feeling.emotion.score
            token = "delight" if score > 0 else "pain" if score < 0 else "text2"
            Symbol("square" if score < 0 else "ring", token).paint(painter, area.at(feeling.x, score), _RADIUS, look)
            if feeling.emotion.quote and number == 0:
                self._paint_quote(painter, area, look, feeling)

    def _paint_quote(self, painter: QPainter, area: Area, look: Look, feeling: Feeling) -> None:
        """The quote in the free half, where there is room for some words of it."""
        type_ = font(SMALL, QFont.Weight.Medium)
        room = area.unit[0] - 6
        words = self.texts.text("charts.quote", quote=feeling.emotion.quote)
        if room < min(70.0, width(words, type_)):
            return
        centre = area.at(feeling.x, feeling.emotion.score)
        y = centre.y() - 22 if feeling.emotion.score >= 0 else centre.y() + 8
        write(
            painter,
            QRectF(centre.x() - room / 2, y, room, 14),
            words,
            type_,
            look.colour("text2"),
            Qt.AlignmentFlag.AlignHCenter,
        )

    def _visible(self, number: int, area: Area) -> Iterator[Feeling]:
        """The ratings of a curve in sight, and the next one on either side."""
        xs, feelings = self._xs[number], self._curves[number].feelings
        first = max(0, bisect_left(xs, area.x[0]) - 1)
        last = bisect_left(xs, area.x[1]) + 1
        yield from feelings[first:last]

    def _name(self, curve: Curve) -> str:
        return curve.persona.name if curve.persona is not None else self.texts.text("picture.everyone")

    def _words(self, curve: Curve, feeling: Feeling) -> str:
        lines = [f"{feeling.x + 1}. {feeling.touchpoint.title}"]
        lines.append(f"{self._name(curve)}: {signed(feeling.emotion.score, self.texts)}")
        if feeling.emotion.quote:
            lines.append(self.texts.text("charts.quote", quote=feeling.emotion.quote))
        return "\n".join(lines)


def _means(points: list[Point]) -> list[Point]:
    """One point for all that stand within a few px of each other, at their mean."""
    found = []
    for _, group in groupby(points, key=lambda point: int(point.x // _MERGED)):
        near = list(group)
        found.append(Point(sum(p.x for p in near) / len(near), sum(p.y for p in near) / len(near)))
    return found


def _line(number: int) -> Symbol:
    return Symbol("", "curve" if number == 0 else "text2", _DASHES[number], 2.6 if number == 0 else 1.8)
