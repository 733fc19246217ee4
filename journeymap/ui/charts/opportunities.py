"""The matrix of opportunities: impact by effort, in four quadrants."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from journeymap.model.analysis.charts import matrices
from journeymap.model.analysis.charts.matrices import Placed, Quadrant
from journeymap.model.records.notes import Opportunity
from journeymap.model.vocab import OpportunityStatus
from journeymap.ui.charts.drawing import Area, Axis, Entry, Row, Table
from journeymap.ui.charts.look import PLAIN, Look, font, write
from journeymap.ui.charts.matrix import SCORES, MatrixDrawing, cell_rect, paint_grid
from journeymap.ui.charts.symbols import Symbol

_STATUSES = {
    OpportunityStatus.IDEA: Symbol("ring", "delight"),
    OpportunityStatus.PLANNED: Symbol("half", "delight"),
    OpportunityStatus.IN_PROGRESS: Symbol("disc", "delight"),
    OpportunityStatus.DONE: Symbol("tick", "delight"),
    OpportunityStatus.DROPPED: Symbol("cross", "text3"),
}


_CORNERS = (
    (Quadrant.QUICK_WIN, (1, 2), (5, 4)),
    (Quadrant.BIG, (5, 4), (5, 4)),
    (Quadrant.FILL_IN, (1, 2), (1, 2)),
    (Quadrant.DOUBTFUL, (5, 4), (1, 2)),
)
"""The columns and rows of each quadrant, from the outer corner inwards."""


class OpportunityDrawing(MatrixDrawing[Opportunity]):
    """Impact by effort, in four quadrants."""

    def empty(self) -> str:
        return "" if self.cells else self.texts.text("charts.empty.opportunity")

    def axes(self, area: Area) -> tuple[Axis, Axis]:
        scores = [(float(score), str(score)) for score in SCORES]
        return (
            Axis(scores, self.texts.text("charts.axis.effort"), 40),
            Axis(scores, self.texts.text("charts.axis.impact"), 44),
        )

    def paint_ground(self, painter: QPainter, area: Area, look: Look) -> None:
        painter.fillRect(QRectF(area.at(0.5, 5.5), area.at(2.5, 3.5)), look.colour("delightTint"))
        painter.fillRect(QRectF(area.at(2.5, 5.5), area.at(3.5, 0.5)), look.colour("band"))
        painter.fillRect(QRectF(area.at(0.5, 3.5), area.at(5.5, 2.5)), look.colour("band"))
        paint_grid(painter, area, look)
        painter.setPen(look.pen("divider", 1.2, (5, 4)))
        for at in (2.5, 3.5):  # what is in the middle belongs to no quadrant
            painter.drawLine(QLineF(area.at(at, 0.5), area.at(at, 5.5)))
            painter.drawLine(QLineF(area.at(0.5, at), area.at(5.5, at)))
        self._name_quadrants(painter, area, look)

    def _name_quadrants(self, painter: QPainter, area: Area, look: Look) -> None:
        """Each in the first of its four cells in which nothing stands; the outer corner is best."""
        bold, taken = font(PLAIN, QFont.Weight.DemiBold), {(cell.x, cell.y) for cell in self.cells}
        for quadrant, columns, rows in _CORNERS:
            free = next(((x, y) for y in rows for x in columns if (x, y) not in taken), None)
            if free is None:
                continue
            room = cell_rect(area, *free).adjusted(10, 4, -10, -4)
            token = "delight" if quadrant is Quadrant.QUICK_WIN else "text3"
            side = Qt.AlignmentFlag.AlignLeft if columns[0] == 1 else Qt.AlignmentFlag.AlignRight
            high = min(16.0, room.height())
            line = QRectF(room.left(), room.top() if rows[0] == 5 else room.bottom() - high, room.width(), high)
            write(painter, line, self.texts.text(f"charts.quadrant.{quadrant.value}"), bold, look.colour(token), side)

    def symbol(self, note: Opportunity) -> Symbol:
        return _STATUSES[note.status]

    def words(self, placed: Placed[Opportunity]) -> str:
        each = placed.note
        told = self.texts.text("charts.opportunity", impact=each.impact, effort=each.effort)
        status = self.texts.text(f"opportunity_status.{each.status.value}")
        kind = matrices.quadrant(each)
        quadrant = [self.texts.text(f"charts.quadrant.{kind.value}")] if kind is not Quadrant.BETWEEN else []
        return "\n".join([each.text, f"{told} · {status}", *quadrant, *(self.place(key) for key in placed.on)])

    def legend(self) -> list[Entry]:
        used = {placed.note.status for cell in self.cells for placed in cell.notes}
        return [
            Entry(symbol, self.texts.text(f"opportunity_status.{status.value}"))
            for status, symbol in _STATUSES.items()
            if status in used
        ]

    def table(self) -> Table:
        told = ("impact", "effort", "opportunity", "quadrant", "place", "status")
        placed = [placed for cell in self.cells for placed in cell.notes]
        placed.sort(key=lambda each: (each.note.effort - each.note.impact, -each.note.impact))
        rows = [
            Row(
                (
                    str(each.note.impact),
                    str(each.note.effort),
                    each.note.text,
                    self.texts.text(f"charts.quadrant.{matrices.quadrant(each.note).value}"),
                    ", ".join(self.place(key) for key in each.on),
                    self.texts.text(f"opportunity_status.{each.note.status.value}"),
                ),
                each.on,
            )
            for each in placed
        ]
        return Table(tuple(self.texts.text(f"charts.column.{name}") for name in told), rows)
