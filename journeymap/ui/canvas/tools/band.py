"""The rubber band: drawn on empty space it selects the cards it touches."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget

from journeymap.model.changes import Key


class Band:
    """From a press on empty space; `before` was selected then. Shift adds to it, Ctrl toggles."""

    def __init__(self, view: QWidget, start: QPoint, before: frozenset[Key]) -> None:
        self._start = start
        self.before = before
        self._view = view
        self._band: QRubberBand | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether the pointer has moved far enough for a band."""
        return self._band is not None

    def stretch(
        self, to: QPoint, modifiers: Qt.KeyboardModifier, keys_in: Callable[[QRect], frozenset[Key]]
    ) -> frozenset[Key]:
        """Draw the band up to `to`; what is selected then."""
        if self._band is None:
            if (to - self._start).manhattanLength() < QApplication.startDragDistance():
                return self.before
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self._view)
        rect = QRect(self._start, to).normalized()
        self._band.setGeometry(rect)
        self._band.show()
        inside = keys_in(rect)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.before ^ inside
        return self.before | inside if modifiers & Qt.KeyboardModifier.ShiftModifier else inside

    def close(self) -> None:
        """Take the band away."""
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
