"""The legend below a chart, and what the chart leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.ui.charts.drawing import Entry
from journeymap.ui.charts.look import PLAIN, Look, elided, font, width, write

_LINE, _GAP, _SAMPLE, _MARGIN = 20.0, 18.0, 26.0, 16.0
_MOST = 320.0


class Legend(QWidget):
    """Wraps its entries; takes no room where there are none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._entries: list[Entry] = []
        self._note = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_entries(self, entries: Sequence[Entry], note: str) -> None:
        """Show these entries and a sentence behind them."""
        self._entries, self._note = list(entries), note
        self.setVisible(bool(entries or note))
        said = [entry.text for entry in self._entries]
        self.setAccessibleName(", ".join([*said, *([note] if note else [])]))
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Use the colours of a theme."""
        self._look = look
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return round(self.height_in(wide)) if self._entries or self._note else 0

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def height_in(self, wide: float) -> float:
        """How high the legend is when it is `wide` px."""
        return max((rect.bottom() for rect, _ in self._places(wide)), default=0.0) + 8

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw it into `rect`."""
        painter.fillRect(rect, self._look.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, entry in self._places(rect.width()):
            moved = place.translated(rect.topLeft())
            colour = self._look.colour("text2")
            if entry is None:
                write(painter, moved, self._note, font(PLAIN), self._look.colour("text3"))
                continue
            wide = _SAMPLE if entry.symbol.dash is not None else _SAMPLE / 2
            sample = QRectF(moved.topLeft(), QPointF(moved.left() + wide, moved.bottom()))
            entry.symbol.sample(painter, sample, self._look)
            write(painter, moved.adjusted(wide + 7, 0, 1, 0), entry.text, font(PLAIN), colour)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()))
        painter.end()

    def _places(self, wide: float) -> Iterator[tuple[QRectF, Entry | None]]:
        """Where each entry stands; None is the note."""
        x, y, type_ = _MARGIN, 0.0, font(PLAIN)
        for entry in (*self._entries, *((None,) if self._note else ())):
            if entry is None:
                needed = width(self._note, type_) + 2
            else:
                sample = _SAMPLE if entry.symbol.dash is not None else _SAMPLE / 2
                needed = sample + 9 + width(elided(entry.text, type_, _MOST), type_)
            if x > _MARGIN and x + needed > wide - _MARGIN:
                x, y = _MARGIN, y + _LINE
            yield QRectF(x, y, min(needed, wide - 2 * _MARGIN), _LINE), entry
            x += needed + _GAP
