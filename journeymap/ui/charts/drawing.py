"""What every chart is to the widget that shows it: axes, marks to point at, a legend, and itself as a table."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from journeymap.model.changes import Key
from journeymap.ui.charts.look import Look
from journeymap.ui.charts.symbols import Symbol

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to point at: where it is in px, what it selects, and who says what it is (there may be thousands).

    `record` is what it stands for (a pain point), so that it can be found again; None: several at once.
    """

    rect: QRectF
    keys: tuple[Key, ...]
    say: Callable[[], str]
    record: Key | None = None

    @property
    def words(self) -> str:
        """All that is said of it."""
        return self.say()


class Area(NamedTuple):
    """The part of the widget that is drawn on, in px, and the stretch of both axes that it shows. `y` grows upwards."""

    rect: QRectF
    x: tuple[float, float]
    y: tuple[float, float]

    def at_x(self, value: float) -> float:
        return self.rect.left() + (value - self.x[0]) / (self.x[1] - self.x[0]) * self.rect.width()

    def at_y(self, value: float) -> float:
        return self.rect.bottom() - (value - self.y[0]) / (self.y[1] - self.y[0]) * self.rect.height()

    def at(self, x: float, y: float) -> QPointF:
        return QPointF(self.at_x(x), self.at_y(y))

    @property
    def unit(self) -> tuple[float, float]:
        """Px of one unit in each direction."""
        return self.at_x(1) - self.at_x(0), self.at_y(0) - self.at_y(1)


@dataclass(frozen=True, slots=True)
class Axis:
    """Ticks as (place, text); `title` says what is measured; `room` is the width or height to keep free, in px."""

    ticks: Sequence[tuple[float, str]] = ()
    title: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the chart as a table, and what it selects."""

    cells: tuple[str, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Table:
    headings: tuple[str, ...] = ()
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the legend."""

    symbol: Symbol
    text: str


class Drawing(ABC):
    """One chart of one map in one language. It holds data; `Plot` shows it."""

    scrolls = False
    """Whether a person may zoom into the x axis."""

    def __init__(self, texts: QtTexts) -> None:
        self.texts = texts

    @abstractmethod
    def empty(self) -> str:
        """Why there is nothing to see, and what to do; "" if there is something."""

    @abstractmethod
    def extent(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The whole stretch of x and y."""

    @abstractmethod
    def axes(self, area: Area) -> tuple[Axis, Axis]:
        """Below, and to the left, for what `area` shows."""

    @abstractmethod
    def marks(self, area: Area) -> list[Mark]:
        """What can be pointed at, in the order in which the keyboard goes through it."""

    @abstractmethod
    def paint(self, painter: QPainter, area: Area, look: Look) -> None:
        """Draw everything."""

    @abstractmethod
    def table(self) -> Table:
        """The same as a table."""

    def legend(self) -> list[Entry]:
        """What the strokes mean, if they do not say so themselves."""
        return []

    def note(self) -> str:
        """What the chart leaves out, if it does."""
        return ""
