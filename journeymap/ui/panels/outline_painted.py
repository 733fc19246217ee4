"""The outline as a tree that paints rows as pictures: what looks as before is put there as it was."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QHoverEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from journeymap.ui.panels.outline_cells import ROW, Cells
from journeymap.ui.panels.outline_rows import LOOKS, RowPictures
from journeymap.ui.panels.outline_tree import Node

if TYPE_CHECKING:
    from journeymap.ui.panels.outline_model import OutlineModel
    from journeymap.ui.theme.tokens import Theme

_FEW = 3
"""So many rows are drawn by the view alone: there is nothing to be gained."""
Index = QModelIndex | QPersistentModelIndex


class PaintedTree(QTreeView):
    """Rows that are selected, current or under the pointer are drawn as they are, the others are kept as pictures."""

    _model: OutlineModel
    _cells: Cells

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._hovered: Node | None = None
        self._pictures = RowPictures(super().drawRow)

    def paint_by(self, model: OutlineModel) -> None:
        """Show the rows of `model`. All have one height."""
        self._model = model
        self._cells = Cells(self, model)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setUniformRowHeights(True)

    def wear(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.forget_looks()

    def forget_looks(self) -> None:
        """Rows look different now."""
        self._pictures.clear()
        self._cells.clear(self._theme)

    def viewportEvent(self, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QHoverEvent):  # as the view itself: it marks the row that was last told to be under it
            left = kind == QEvent.Type.HoverLeave
            self._hovered = None if left else self._model.node_at(self.indexAt(event.position().toPoint()))
        elif kind in LOOKS:
            self.forget_looks()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows that look as before are put there as they were; the others, and those in hand, are drawn."""
        bounds = event.region().boundingRect()
        if bounds.height() <= _FEW * ROW or self.state() != QAbstractItemView.State.NoState or not self._keeps():
            super().paintEvent(event)
            return
        self.executeDelayedItemsLayout()
        painter, rest = QPainter(self.viewport()), QRegion()
        look, in_hand = self._look(painter), self._in_hand()
        is_selected = self.selectionModel().isSelected
        index = self.indexAt(bounds.topLeft()).siblingAtColumn(0)
        y, width = self.visualRect(index).y(), self.viewport().width()
        while index.isValid() and y <= bounds.bottom():
            node, picture = self._seen(index), None
            if node is not None and node not in in_hand and not is_selected(index):
                picture = self._pictures.known(self._mark(node, index, look))
            if picture is None:
                rest += QRect(0, y, width, ROW)
            else:
                painter.drawPixmap(0, y, picture)
            index, y = self.indexBelow(index), y + ROW
        if not rest.isEmpty():
            self.drawTree(painter, rest.intersected(event.region()))
        painter.end()

    def _keeps(self) -> bool:
        """Whether rows are kept as pictures: not before there are colours, nor while they are scrolled sideways."""
        return self._theme is not None and not self.header().offset()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node, selected = self._seen(index), self.selectionModel().isSelected(index)
        if node is None or self._theme is None or not self._keeps() or selected or node in self._in_hand():
            super().drawRow(painter, option, index)
            self._draw_mark(painter, option.rect, node, selected)
            return
        mark = self._mark(node, index, self._look(painter))
        self._pictures.paint(painter, option, index, mark, QColor(self._theme.colours["chrome.base"]))

    def _seen(self, index: Index) -> Node | None:
        """The node of a row that is painted: from now on its cells can be pointed at."""
        node = self._model.node_at(index)
        if node is not None and not node.has_cells:
            self._model.make_cells(node)
        return node

    def _look(self, painter: QPainter) -> Hashable:
        """What the look of all rows depends on."""
        return self.viewport().width(), painter.device().devicePixelRatio(), self.isActiveWindow(), self.hasFocus()

    def _mark(self, node: Node, index: Index, look: Hashable) -> Hashable:
        """What a picture of a row is found by."""
        return self._model.shown_of(node), self.isExpanded(index), look

    def _in_hand(self) -> tuple[Node | None, Node | None]:
        """The rows that are current and under the pointer: as those that are selected, they are drawn as they are."""
        return self._model.node_at(self.currentIndex()), self._hovered

    def _draw_mark(self, painter: QPainter, rect: QRect, node: Node | None, selected: bool) -> None:
        """A bar before a row that is selected, a frame around the one that the keys go to."""
        if self._theme is None:
            return
        colour = QColor(self._theme.colours["selection"])
        if selected:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), colour)
        if node is not None and self.hasFocus() and node is self._model.node_at(self.currentIndex()):
            painter.setPen(QPen(colour, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
