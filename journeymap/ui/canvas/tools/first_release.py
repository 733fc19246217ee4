"""A menu that a long press opens under the held button: letting go must leave it open, not pick what lies there."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class FirstRelease(QObject):
    """Keeps the next release of the button from `popup`, then goes."""

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonPress, QEvent.Type.Hide):
            return False
        watched.removeEventFilter(self)
        self.deleteLater()
        return kind == QEvent.Type.MouseButtonRelease
