"""Bar charts: one bar a phase, cut into what its touchpoints share; words on every segment that has room for them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from journeymap.model.analysis.charts.bars import Bar, Part, whats
from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel
from journeymap.model.vocab import EvidenceStatus
from journeymap.ui.charts.drawing import Area, Axis, Drawing, Entry, Mark, Row, Table
from journeymap.ui.charts.look import PLAIN, Look, elided, font, width, write
from journeymap.ui.charts.symbols import Symbol, hatch

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

S = TypeVar("S")
_LABEL = 190
_ICON = 14.0
_NAMED = 14
_THICK = 34.0
_WORD = 60.0
"""Px of a name that is cut; with less of it nobody could tell what it is."""


class BarDrawing(Drawing, Generic[S]):
    """`shares`: every bar is as long as the others and shows per cent, else its length is its number."""

    shares = False
    indent = 9.0
    """Px from the left of a segment to its words."""

    def __init__(self, texts: QtTexts, bars: Sequence[Bar[S]]) -> None:
        super().__init__(texts)
        self.bars = [bar for bar in bars if bar.total]
        self._most = max((bar.total for bar in self.bars), default=1)

    def empty(self) -> str:
        return "" if self.bars else self.texts.text("charts.empty.bars")

    def extent(self) -> tuple[tuple[float, float], tuple[float, float]]:
        return (0, 1.0 if self.shares else self._most * 1.02), (-0.5, max(1, len(self.bars)) - 0.5)

    def axes(self, area: Area) -> tuple[Axis, Axis]:
        room = font(PLAIN)
        phases = [
            (float(self._row(at)), elided(f"{bar.phase.title} · {bar.total}", room, _LABEL - 18))
            for at, bar in enumerate(self.bars)
        ]
        title = self.texts.text("charts.axis.share" if self.shares else "charts.axis.touchpoints")
        return Axis(self._ticks(), title, 40), Axis(phases, "", _LABEL)

    def marks(self, area: Area) -> list[Mark]:
        found = []
        for bar, part, rect in self._segments(area):
            keys = tuple(card.key for card in part.touchpoints)
            found.append(Mark(rect, keys, partial(self._words, bar, part)))
        return found

    def paint(self, painter: QPainter, area: Area, look: Look) -> None:
        painter.setPen(look.pen("hairline"))
        for at, _ in self._ticks():
            painter.drawLine(QLineF(area.at(at, area.y[0]), area.at(at, area.y[1])))
        for bar, part, rect in self._segments(area):
            self.paint_segment(painter, rect, part.what, look)
            self._label(painter, bar, part, rect, look)

    def table(self) -> Table:
        told = ("phase", self.counted, "touchpoints", "share")
        rows = [
            Row(
                (
                    bar.phase.title,
                    self.name(part.what),
                    str(len(part.touchpoints)),
                    self._percent(bar, part),
                ),
                tuple(card.key for card in part.touchpoints),
            )
            for bar in self.bars
            for part in bar.parts
        ]
        return Table(tuple(self.texts.text(f"charts.column.{name}") for name in told), rows)

    counted = ""
    """The last part of the key of what is counted."""

    @abstractmethod
    def name(self, what: S) -> str:
        """What is counted, in words."""

    @abstractmethod
    def symbol(self, what: S) -> Symbol:
        """How it is told apart in the legend."""

    @abstractmethod
    def paint_segment(self, painter: QPainter, rect: QRectF, what: S, look: Look) -> None:
        """The ground of a segment."""

    def icon(self, what: S) -> tuple[str, str]:
        """Name and token of an icon that stands before the words; "" for none."""
        return "", ""

    def text_token(self, what: S) -> str:
        """The colour of words on a segment."""
        return "text1"

    def _row(self, at: int) -> int:
        return len(self.bars) - 1 - at

    def _ticks(self) -> list[tuple[float, str]]:
        if self.shares:
            return [(at / 4, f"{at * 25} %") for at in range(5)]
        step = next(step for step in _STEPS if self._most / step <= 10 or step == _STEPS[-1])
        return [(float(at), str(at)) for at in range(0, self._most + 1, step)]

    def _segments(self, area: Area) -> Iterator[tuple[Bar[S], Part[S], QRectF]]:
        thick = min(_THICK, max(3.0, area.unit[1] * 0.66))
        for at, bar in enumerate(self.bars):
            start, whole = 0.0, float(bar.total if self.shares else 1)
            y = area.at_y(self._row(at)) - thick / 2
            for part in bar.parts:
                end = start + len(part.touchpoints) / whole
                left, right = area.at_x(start), area.at_x(end)
                yield bar, part, QRectF(left, y, max(1.0, right - left - 1.5), thick)
                start = end

    def _label(self, painter: QPainter, bar: Bar[S], part: Part[S], rect: QRectF, look: Look) -> None:
        """Icon, name and number; what has no room is left out, the number last of all."""
        type_ = font(PLAIN, QFont.Weight.Medium)
        number = self._percent(bar, part) if self.shares else str(len(part.touchpoints))
        colour = look.colour(self.text_token(part.what))
        room, wide = rect.adjusted(self.indent, 0, -5, 0), width(number, type_)
        if rect.height() < 14 or rect.width() < wide + 6:
            return
        icon, token = self.icon(part.what)
        if icon and room.width() >= wide + _ICON + 6:
            look.icon(painter, icon, QRectF(room.left(), room.center().y() - _ICON / 2, _ICON, _ICON), token)
            room.setLeft(room.left() + _ICON + 6)
        name = self.name(part.what)
        tail = f" · {number}" if self.shares or len(part.touchpoints) > 1 else ""  # one alone needs no number
        left = room.width() - width(tail, type_)
        if left >= min(_WORD, width(name, type_)):
            write(painter, room, elided(name, type_, left) + tail, type_, colour)
        elif not icon or room.width() < rect.width() - 14:
            write(painter, room if room.width() >= wide else rect.adjusted(3, 0, 0, 0), number, type_, colour)

    def _percent(self, bar: Bar[S], part: Part[S]) -> str:
        return f"{round(100 * len(part.touchpoints) / bar.total)} %"

    def _words(self, bar: Bar[S], part: Part[S]) -> str:
        count = self.texts.text("charts.touchpoints", n=len(part.touchpoints))
        lines = [f"{bar.phase.title}: {self.name(part.what)}", f"{count}, {self._percent(bar, part)}"]
        lines += [f"· {card.title}" for card in part.touchpoints[:_NAMED]]
        return "\n".join([*lines, *(["…"] if len(part.touchpoints) > _NAMED else [])])


class ChannelDrawing(BarDrawing[Channel | None]):
    """The channels of each phase."""

    counted = "channel"

    def name(self, what: Channel | None) -> str:
        return channels.name(what, self.texts)

    def symbol(self, what: Channel | None) -> Symbol:
        return Symbol("swatch", channels.hue(what), icon=channels.icon(what))

    def icon(self, what: Channel | None) -> tuple[str, str]:
        return channels.icon(what), channels.hue(what)

    def paint_segment(self, painter: QPainter, rect: QRectF, what: Channel | None, look: Look) -> None:
        hue = channels.hue(what)
        painter.fillRect(rect, look.tint(hue))
        painter.fillRect(QRectF(rect.left(), rect.top(), min(3.0, rect.width()), rect.height()), look.colour(hue))
        if look.is_contrast:
            painter.setPen(look.pen(hue, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)

    def legend(self) -> list[Entry]:
        return [Entry(self.symbol(what), self.name(what)) for what in whats(self.bars)]


class EvidenceDrawing(BarDrawing[EvidenceStatus]):
    """How far each phase rests on evidence, in per cent of its touchpoints."""

    shares = True
    indent = 15.0
    counted = "evidence"

    def name(self, what: EvidenceStatus) -> str:
        return self.texts.text(f"evidence_status.{what.value}")

    def symbol(self, what: EvidenceStatus) -> Symbol:
        return _EVIDENCE[what]

    def text_token(self, what: EvidenceStatus) -> str:
        return "onPhase" if what is EvidenceStatus.RESEARCHED else "text1"

    def paint_segment(self, painter: QPainter, rect: QRectF, what: EvidenceStatus, look: Look) -> None:
        token = _EVIDENCE[what].token
        if what is EvidenceStatus.RESEARCHED:
            painter.fillRect(rect, look.colour(token))
            return
        inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(inner, look.tint(token, 0.14) if what is EvidenceStatus.PARTLY else look.colour("canvas"))
        painter.setPen(look.pen(token, 1.0, () if what is EvidenceStatus.PARTLY else (4, 3)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner)
        if what is EvidenceStatus.PARTLY:
            edge = QRectF(inner.left(), inner.top(), min(8.0, inner.width()), inner.height())
            hatch(painter, edge, look, token, 4.0)

    def legend(self) -> list[Entry]:
        return [Entry(symbol, self.name(status)) for status, symbol in _EVIDENCE.items()]


_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
_EVIDENCE = {
    EvidenceStatus.RESEARCHED: Symbol("full", "phase2"),
    EvidenceStatus.PARTLY: Symbol("hatched", "text3"),
    EvidenceStatus.ASSUMPTION: Symbol("open", "text3"),
}
