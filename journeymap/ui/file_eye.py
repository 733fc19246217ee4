"""Hears from the system that a document or its folder changed, so that nobody waits for the next look."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_PAUSE_MS = 300
"""Whoever replaces a file does so in several steps: one look after the last of them is enough."""


class FileEye(QObject):
    """`stirred` follows changes in the folder of one file and in the file; looking what it was is up to others.

    The system may not tell of all (network drives), so that others also look from time to time.
    """

    stirred = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.stirred)

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on, or none."""
        self.stop()
        self._path = path
        if path is not None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._stir)
            self._watcher.fileChanged.connect(self._stir)
            self._add()

    def stop(self) -> None:
        """Watch nothing."""
        self._soon.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _stir(self, _what: str) -> None:
        self._add()
        self._soon.start()

    def _add(self) -> None:
        """After a file was replaced Qt watches neither the old nor the new one: it has to be named again."""
        if self._watcher is None or self._path is None:
            return
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for place in (self._path, self._path.parent):
            if str(place) not in watched and place.exists():
                self._watcher.addPath(str(place))
