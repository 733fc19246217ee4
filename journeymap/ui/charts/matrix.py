"""The two matrices: notes stand in the cell of their two scores, side by side and never one upon the other."""

from __future__ import annotations

import itertools
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from journeymap.model.analysis.charts.matrices import Cell, N, Placed
from journeymap.model.analysis.lookups import key_words
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.ui.charts.drawing import Area, Drawing, Mark
from journeymap.ui.charts.look import PLAIN, SMALL, Look, font, write
from journeymap.ui.charts.symbols import Symbol

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_LINE, _DOT, _RADIUS = 17.0, 18.0, 5.5
_WORDS_FROM = 96.0
"""Px of width from which a note stands with its words beside it."""
SCORES = (1, 2, 3, 4, 5)


class Slot(NamedTuple, Generic[N]):
    """What stands at one place of a cell: a note, or all of a crowded cell (`notes` several)."""

    rect: QRectF
    notes: tuple[Placed[N], ...]
    with_words: bool


def slots(cell: Cell[N], room: QRectF) -> list[Slot[N]]:
    """Places for the notes of a cell within `room` px: in lines with their words, else close together, else one mark
    with their number. Always the same for the same cell and room."""
    count = len(cell.notes)
    most = max(1, int(room.height() // _LINE))
    columns = -(-count // most)
    if room.width() / columns >= _WORDS_FROM:
        return _grid(cell, room, columns, QSizeF(room.width() / columns, min(_LINE, room.height())))
    side = min(_DOT, room.height(), room.width())
    across, down = int(room.width() // side), max(1, int(room.height() // side))
    if count <= across * down:
        columns = min(across, max(-(-count // down), round(count**0.5 * 1.5)))
        return _grid(cell, room, columns, QSizeF(side, side))
    side = min(44.0, room.width(), room.height())
    return [Slot(QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side), cell.notes, False)]


def _grid(cell: Cell[N], room: QRectF, columns: int, size: QSizeF) -> list[Slot[N]]:
    """The notes in rows of `columns`, in the middle of the room."""
    rows = -(-len(cell.notes) // columns)
    left = room.center().x() - columns * size.width() / 2
    top = room.center().y() - rows * size.height() / 2
    places = (
        QPointF(left + at % columns * size.width(), top + at // columns * size.height()) for at in itertools.count()
    )
    with_words = size.width() >= _WORDS_FROM
    return [Slot(QRectF(place, size), (note,), with_words) for place, note in zip(places, cell.notes, strict=False)]


class MatrixDrawing(Drawing, Generic[N]):
    """Cells of five by five scores."""

    aside = 6.0
    """Px at the right of a cell in which no note stands."""

    def __init__(self, texts: QtTexts, journey: Journey, cells: Sequence[Cell[N]]) -> None:
        super().__init__(texts)
        self.cells = cells
        self._journey = journey

    def extent(self) -> tuple[tuple[float, float], tuple[float, float]]:
        return (0.5, 5.5), (0.5, 5.5)

    def marks(self, area: Area) -> list[Mark]:
        found = []
        for slot in self._slots(area):
            keys = tuple(dict.fromkeys(key for placed in slot.notes for key in placed.on))
            if len(slot.notes) == 1:
                placed = slot.notes[0]
                found.append(Mark(slot.rect, keys, partial(self.words, placed), placed.note.key))
            else:
                found.append(Mark(slot.rect, keys, partial(self._several, slot.notes)))
        return found

    def paint(self, painter: QPainter, area: Area, look: Look) -> None:
        self.paint_ground(painter, area, look)
        type_, small = font(PLAIN), font(SMALL, QFont.Weight.DemiBold)
        for slot in self._slots(area):
            symbol = self.symbol(slot.notes[0].note)
            if len(slot.notes) > 1:
                painter.setPen(look.pen(symbol.token, 1.6))
                painter.setBrush(look.brush("canvas"))
                radius = slot.rect.width() / 2 - 2
                painter.drawEllipse(slot.rect.center(), radius, radius)
                shown = f"×{len(slot.notes)}"
                write(painter, slot.rect, shown, small, look.colour("text1"), Qt.AlignmentFlag.AlignHCenter)
                continue
            left = slot.rect.left() + _DOT / 2
            symbol.paint(painter, QPointF(left, slot.rect.center().y()), _RADIUS, look)
            if slot.with_words:
                beside = slot.rect.adjusted(_DOT + 2, 0, -2, 0)
                write(painter, beside, slot.notes[0].note.text, type_, look.colour("text1"))

    @abstractmethod
    def paint_ground(self, painter: QPainter, area: Area, look: Look) -> None:
        """What lies behind the marks."""

    @abstractmethod
    def symbol(self, note: N) -> Symbol:
        """How a note is marked."""

    @abstractmethod
    def words(self, placed: Placed[N]) -> str:
        """All that is said of a note."""

    def place(self, key: Key) -> str:
        """A touchpoint or link in words."""
        return key_words(self._journey, key)

    def _slots(self, area: Area) -> Iterator[Slot[N]]:
        # Top row first, from left to right: the order in which one reads, and in which the keyboard goes.
        for cell in sorted(self.cells, key=lambda cell: (-cell.y, cell.x)):
            yield from slots(cell, cell_rect(area, cell.x, cell.y).adjusted(6, 4, -self.aside, -4))

    def _several(self, notes: Sequence[Placed[N]]) -> str:
        shown = [f"· {placed.note.text}" for placed in notes[:12]]
        more = len(notes) - len(shown)
        return "\n".join([self.texts.text("charts.several", n=len(notes)), *shown, *(["…"] if more else [])])


def cell_rect(area: Area, x: int, y: int) -> QRectF:
    """The cell of two scores in px."""
    return QRectF(area.at(x - 0.5, y + 0.5), area.at(x + 0.5, y - 0.5))


def paint_grid(painter: QPainter, area: Area, look: Look) -> None:
    """Hairlines round all cells."""
    painter.setPen(look.pen("hairline"))
    for at in range(6):
        painter.drawLine(QLineF(area.at(at + 0.5, 0.5), area.at(at + 0.5, 5.5)))
        painter.drawLine(QLineF(area.at(0.5, at + 0.5), area.at(5.5, at + 0.5)))


def paint_border(painter: QPainter, area: Area, look: Look, inside: Callable[[int, int], bool], token: str) -> None:
    """A line between the cells that are `inside` and the others, so that a tint is not the only sign."""
    painter.setPen(look.pen(token, 1.2, (5, 4)))
    for x in SCORES:
        for y in SCORES:
            if not inside(x, y):
                continue
            if x > 1 and not inside(x - 1, y):
                painter.drawLine(QLineF(area.at(x - 0.5, y - 0.5), area.at(x - 0.5, y + 0.5)))
            if y > 1 and not inside(x, y - 1):
                painter.drawLine(QLineF(area.at(x - 0.5, y - 0.5), area.at(x + 0.5, y - 0.5)))
