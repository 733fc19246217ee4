"""A layout like words: from left to right, in as many lines as needed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QStyle, QStyleOptionButton, QWidget

GAP = 4


class Flow(QLayout):
    """Lays its items out like words: from left to right, in as many lines as needed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        # Items that are too wide are squeezed: none of them makes a form wider.
        return QSize(0, max((item.minimumSize().height() for item in self._items), default=0))

    def _arrange(self, rect: QRect, move: bool) -> int:
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), rect.width()), hint.height())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, height = rect.x(), y + height + GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + GAP
            height = max(height, size.height())
        return y + height - rect.y()


class Tag(QPushButton):
    """A button whose text gives way to `tail` where there is too little room for both."""

    def __init__(self, parent: QWidget, tail: str = "") -> None:
        super().__init__(parent)
        self._tail = tail

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        text = option.text
        metrics = self.fontMetrics()
        if metrics.size(Qt.TextFlag.TextShowMnemonic, text).width() > room:
            whole = text.removesuffix(self._tail)
            left = room - metrics.horizontalAdvance(self._tail)
            shown = metrics.elidedText(whole.replace("&&", "&"), Qt.TextElideMode.ElideRight, left)
            option.text = shown.replace("&", "&&") + self._tail
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.end()
