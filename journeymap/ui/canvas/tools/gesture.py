"""What all drags on the canvas have in common: they show themselves while they last and commit once, or not at all."""

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.ui.canvas.tools.parting import Parting


class Gesture(Protocol):
    """From the first move to release, Esc or a change of the picture. Places are viewport px."""

    def prepare(self, backdrop: QPixmap) -> None:
        """Change what the canvas looks like behind the gesture (px of the viewport)."""
        ...

    def scrolled(self) -> None:
        """The canvas has moved under the pointer."""
        ...

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer has moved, or the canvas has under it."""
        ...

    def drop(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer was released: commit."""
        ...

    def parting(self) -> Parting | None:
        """Where the map opens for what is dragged; None: nowhere."""
        ...

    def area(self) -> QRect:
        """What `paint` covers now."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Show how far it is; the painter is in viewport px."""
        ...
