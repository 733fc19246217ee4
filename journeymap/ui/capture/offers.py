"""The list of names that a quick-entry line could go on with; the line keeps the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from journeymap.model.completion import Offer

_WIDTH, _EDGE = 300, 4


class Offers(QListWidget):
    """Lies over the window, above the line. `chosen` follows a click; keys are the line's business."""

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self.chosen.emit(_text(item)))
        self.was_stepped = False
        """The person has gone into the list: Enter takes what is marked there."""
        self.hide()

    @property
    def current(self) -> str:
        """The name that is marked."""
        item = self.currentItem()
        return _text(item) if item is not None else ""

    def show_offers(self, offers: Sequence[Offer], line: QWidget, left: int) -> None:
        """Show these names above `line`, from its pixel `left` on; no names hide the list."""
        at = line.mapTo(self._window, QPoint(left, -4))
        if not offers:
            self.hide()
            return
        self.was_stepped = False
        self.clear()
        for offer in offers:
            item = QListWidgetItem(offer.hint or offer.text)
            item.setData(Qt.ItemDataRole.UserRole, offer.text)
            self.addItem(item)
        self.setCurrentRow(0)
        height = self.sizeHintForRow(0) * len(offers) + 2 * _EDGE + 2
        width = min(max(_WIDTH, self.sizeHintForColumn(0) + 2 * _EDGE + 16), self._window.width() - 16)
        x = max(8, min(at.x(), self._window.width() - width - 8))
        self.setGeometry(x, max(0, at.y() - height), width, height)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Mark the next name (+1) or the one before (-1), going round."""
        self.was_stepped = True
        self.setCurrentRow((self.currentRow() + by) % self.count())


def _text(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
