"""The matrix of pain points: severity by frequency."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from journeymap.model.analysis import priority
from journeymap.model.analysis.charts.matrices import Placed
from journeymap.model.analysis.priority import Level
from journeymap.model.records.notes import PainPoint
from journeymap.ui.charts.drawing import Area, Axis, Entry, Row, Table
from journeymap.ui.charts.look import SMALL, Look, font, write
from journeymap.ui.charts.matrix import SCORES, MatrixDrawing, cell_rect, paint_border, paint_grid
from journeymap.ui.charts.symbols import Symbol

_LEVELS = {
    Level.HIGH: Symbol("triangle", "pain"),
    Level.MEDIUM: Symbol("diamond", "painBorder"),
    Level.LOW: Symbol("ring", "text3"),
}


class PainDrawing(MatrixDrawing[PainPoint]):
    """Severity by frequency; where both are high the ground turns warm."""

    aside = 26.0

    def empty(self) -> str:
        return "" if self.cells else self.texts.text("charts.empty.pain")

    def axes(self, area: Area) -> tuple[Axis, Axis]:
        scores = [(float(score), str(score)) for score in SCORES]
        return (
            Axis(scores, self.texts.text("charts.axis.frequency"), 40),
            Axis(scores, self.texts.text("charts.axis.severity"), 44),
        )

    def paint_ground(self, painter: QPainter, area: Area, look: Look) -> None:
        small = font(SMALL)
        for x in SCORES:
            for y in SCORES:
                rect = cell_rect(area, x, y)
                level = priority.level(x * y)
                if level is Level.HIGH:
                    painter.fillRect(rect, look.colour("painTint"))
                elif level is Level.MEDIUM:
                    painter.fillRect(rect, look.tint("pain", 0.04))
                corner = QRectF(rect.right() - 30, rect.bottom() - 17, 25, 14)
                write(painter, corner, str(x * y), small, look.colour("text3"), Qt.AlignmentFlag.AlignRight)
        paint_grid(painter, area, look)
        paint_border(painter, area, look, lambda x, y: priority.level(x * y) is Level.HIGH, "painBorder")

    def symbol(self, note: PainPoint) -> Symbol:
        return _LEVELS[priority.level(note.priority)]

    def words(self, placed: Placed[PainPoint]) -> str:
        pain = placed.note
        told = self.texts.text("charts.pain", priority=pain.priority, severity=pain.severity, frequency=pain.frequency)
        return "\n".join([pain.text, told, *(self.place(key) for key in placed.on)])

    def legend(self) -> list[Entry]:
        return [Entry(symbol, self.texts.text(f"charts.level.{level.value}")) for level, symbol in _LEVELS.items()]

    def table(self) -> Table:
        told = ("priority", "severity", "frequency", "pain", "place", "status")
        placed = [placed for cell in self.cells for placed in cell.notes]
        placed.sort(key=lambda each: -each.note.priority)
        rows = [
            Row(
                (
                    str(each.note.priority),
                    str(each.note.severity),
                    str(each.note.frequency),
                    each.note.text,
                    ", ".join(self.place(key) for key in each.on),
                    self.texts.text(f"pain_status.{each.note.status.value}"),
                ),
                each.on,
            )
            for each in placed
        ]
        return Table(tuple(self.texts.text(f"charts.column.{name}") for name in told), rows)
