"""The headings of a table: a click sorts, with Shift by one more column; marks say what is sorted and filtered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from journeymap.ui.theme.tokens import Theme

_PAD, _MARK, _HIGH = 8, 9, 32
_SMALL = 9
LEAST, WIDEST = 44, 340


class Header(QHeaderView):
    """`clicked(column, more)` asks for sorting (`more`: as one more column), `menu_wanted(column, at)` for the menu."""

    clicked = Signal(int, bool)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(LEAST)
        self.setMaximumSectionSize(1_200)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMouseTracking(True)
        self._sorted: dict[int, tuple[int, bool]] = {}
        self._several = False
        self._filtered: frozenset[int] = frozenset()
        self._colours: dict[str, QColor] = {}
        self._pressed: QPoint | None = None

    def set_marks(self, sorted_: dict[int, tuple[int, bool]], filtered: frozenset[int]) -> None:
        """Column to (place in the order from 1, falling), and the columns that are filtered."""
        self._sorted, self._filtered = sorted_, filtered
        self._several = len(sorted_) > 1
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        names = ("chrome.base", "chrome.window", "text1", "text2", "text3", "hairline", "chrome.highlight")
        self._colours = {name: QColor(theme.colours[name]) for name in names}
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HIGH)

    def fitting(self, text: str) -> int:
        """The width that a heading needs."""
        return self.fontMetrics().horizontalAdvance(text) + 2 * _PAD + 2 * _MARK + 6

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        splits = self.viewport().cursor().shape() == Qt.CursorShape.SplitHCursor
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left and not splits else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        at = event.position().toPoint()
        if pressed is None or (at - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        column = self.logicalIndexAt(at)
        if column >= 0:
            self.clicked.emit(column, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if column >= 0:
            self.menu_wanted.emit(column, event.globalPos())
        event.accept()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not self._colours or not rect.isValid():
            return
        painter.save()
        painter.fillRect(rect, self._colours["chrome.window"])
        painter.setPen(self._colours["hairline"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight() + QPoint(0, 7), rect.bottomRight() - QPoint(0, 7))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        marked = section in self._sorted or section in self._filtered
        if section in self._filtered:
            inner.setRight(self._draw_funnel(painter, inner))
        if section in self._sorted:
            inner.setRight(self._draw_arrow(painter, inner, *self._sorted[section]))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._colours["text1" if marked else "text2"])
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        side = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(inner, side if isinstance(side, int) else int(Qt.AlignmentFlag.AlignVCenter), elided)
        painter.restore()

    def _draw_arrow(self, painter: QPainter, inner: QRect, place: int, falling: bool) -> int:
        """Draw which way a column is sorted, and its place among several; returns where the text ends."""
        right = inner.right()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._several:
            font = QFont(self.font())
            font.setPixelSize(_SMALL + 1)
            painter.setFont(font)
            painter.setPen(self._colours["text1"])
            painter.drawText(
                QRect(right - 7, inner.top(), 8, inner.height()), int(Qt.AlignmentFlag.AlignCenter), str(place)
            )
            right -= 9
        x, y, half = right - 3.5, inner.center().y() + 0.5, 3.5
        up = 1 if falling else -1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["chrome.highlight"])
        tip, left, other = (x, y + up * 3), (x - half, y - up * 2), (x + half, y - up * 2)
        painter.drawPolygon(QPolygonF([QPointF(*tip), QPointF(*left), QPointF(*other)]))
        return right - _MARK - 3

    def _draw_funnel(self, painter: QPainter, inner: QRect) -> int:
        right, y = float(inner.right()), inner.center().y() + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours["chrome.highlight"])
        shape = [(right - 9, y - 4), (right, y - 4), (right - 3.5, y), (right - 3.5, y + 5), (right - 5.5, y + 4)]
        painter.drawPolygon(QPolygonF([QPointF(*each) for each in [*shape, (right - 5.5, y)]]))
        return int(right) - _MARK - 4
