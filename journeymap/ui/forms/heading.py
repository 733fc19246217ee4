"""The heading of a part of a form: folds it away by click or key, and says how much there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOption

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_ROOM = 15
"""Width of the chevron, px."""
_KEYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape))


class Heading(QAbstractButton):
    """Quiet text with a chevron. `fold_changed`: folded, or unfolded; `escaped` is the Esc key."""

    fold_changed = Signal()
    escaped = Signal()

    def __init__(self, folded: bool) -> None:
        super().__init__()
        self.setObjectName("section")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.folded = folded
        self._count = ""
        self._said: tuple[str, str, str] | None = None
        self.clicked.connect(lambda: self.set_folded(not self.folded))

    def set_folded(self, folded: bool) -> None:
        """Fold, or unfold."""
        if folded != self.folded:
            self.folded = folded
            self.update()
            self.fold_changed.emit()

    def set_count(self, count: int, texts: QtTexts) -> None:
        """Show how much there is; nothing for none."""
        shown = str(count) if count else ""
        state = texts.text("form.folded" if self.folded else "form.unfolded")
        if (shown, state, self.text()) == self._said:
            return
        self._count, self._said = shown, (shown, state, self.text())
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
        self.setAccessibleDescription(state)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 8)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.set_folded(key == Qt.Key.Key_Left)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1.4))
        x, y = 5.0, self.height() / 2
        if self.folded:
            painter.drawPolyline([QPointF(x - 1.5, y - 3.5), QPointF(x + 2, y), QPointF(x - 1.5, y + 3.5)])
        else:
            painter.drawPolyline([QPointF(x - 3.5, y - 1.75), QPointF(x, y + 1.75), QPointF(x + 3.5, y - 1.75)])
        metrics, flags = self.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        width = self.width() - _ROOM - metrics.horizontalAdvance(self._count) - 10
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(_ROOM, 0, width, self.height()), flags, shown)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        place = QRect(_ROOM + metrics.horizontalAdvance(shown) + 8, 0, 60, self.height())
        painter.drawText(place, flags, self._count)
        painter.end()
