"""A line of text that is cut where its room ends."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journeymap.ui.canvas import tooltip


class Elided(QLabel):
    """One line of plain text that takes the room there is; all of it is in its tip and for assistive technology."""

    def __init__(self, look: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(look)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(40)
        self._whole = ""

    def set_whole(self, text: str, tip: str = "") -> None:
        """Show `text`, and `tip` (or the text) under the pointer."""
        self._whole = text
        tooltip.put(self, tip or text)
        self.setAccessibleName(text)
        self._fit()

    @property
    def whole(self) -> str:
        return self._whole

    def take_what_is_left(self) -> None:
        """Ask for no width of its own."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
