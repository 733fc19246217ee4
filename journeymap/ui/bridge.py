"""Carries the document's news into Qt: one signal for each change, however many records it touches."""

from PySide6.QtCore import QObject, Signal

from journeymap.model.changes import Changes
from journeymap.model.document import Document


class Bridge(QObject):
    """`changed(changes, origin)` follows each commit, undo and redo; `origin` is whoever made the change."""

    changed = Signal(object, object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = document.listen(self._pass_on)

    def stop(self) -> None:
        """Pass nothing on any more."""
        self._stop()

    def _pass_on(self, changes: Changes, origin: object) -> None:
        self.changed.emit(changes, origin)
