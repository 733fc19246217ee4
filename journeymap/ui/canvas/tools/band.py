"""The rubber band: drawn on empty space it selects the cards it touches."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.changes import Key

SIDE = "rubberBandSide"
"""The name of each of the four widgets that are the band."""
_THICK = 2
"""Of the sides, px."""


class Band:
    """From a press on empty space; `before` was selected then. Shift adds to it, Ctrl toggles."""

    def __init__(self, view: QWidget, start: QPoint, before: frozenset[Key]) -> None:
        self._start = start
        self.before = before
        self._view = view
        self._sides: list[QWidget] = []

    @property
    def is_drawn(self) -> bool:
        """Whether the pointer has moved far enough for a band."""
        return bool(self._sides)

    def stretch(
        self, to: QPoint, modifiers: Qt.KeyboardModifier, keys_in: Callable[[QRect], frozenset[Key]]
    ) -> frozenset[Key]:
        """Draw the band up to `to`; what is selected then."""
        if not self._sides:
            if (to - self._start).manhattanLength() < QApplication.startDragDistance():
                return self.before
            self._sides = [_side(self._view) for _ in range(4)]
        rect = QRect(self._start, to).normalized()
        x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
        right, bottom = QRect(x + w - _THICK, y, _THICK, h), QRect(x, y + h - _THICK, w, _THICK)
        places = QRect(x, y, w, _THICK), QRect(x, y, _THICK, h), right, bottom
        for side, place in zip(self._sides, places, strict=True):
            side.setGeometry(place)
            side.show()
        inside = keys_in(rect)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self.before ^ inside
        return self.before | inside if modifiers & Qt.KeyboardModifier.ShiftModifier else inside

    def close(self) -> None:
        """Take the band away."""
        for side in self._sides:
            side.hide()
            side.deleteLater()
        self._sides = []


def _side(view: QWidget) -> QWidget:
    # A filled band would have all of the map behind it painted anew with each move; its sides cost next to nothing.
    side = QWidget(view)
    side.setObjectName(SIDE)
    side.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    palette = side.palette()
    # The colour of highlights is a ground for light text: a line in it is hardly seen in the dark theme.
    palette.setColor(QPalette.ColorRole.Window, palette.color(QPalette.ColorRole.Link))
    side.setPalette(palette)
    side.setBackgroundRole(QPalette.ColorRole.Window)  # else it is filled as the canvas is that it lies on
    side.setAutoFillBackground(True)
    return side
