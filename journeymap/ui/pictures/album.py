"""The pictures of an open document as widgets need them: thumbnails from a thread, kept for a while, and whole ones."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from journeymap.ui import worker
from journeymap.ui.pictures.intake import PictureRefused, decoded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from journeymap.storage.assets import AssetRow, Pictures

THUMBNAIL = 240
"""The longest side of a thumbnail, px of the screen."""
_KEPT = 200


class Album(QObject):
    """`arrived(sha256)` follows a thumbnail that was asked for. The other signals say what a person wants of pictures,
    in whatever part of the window they said so."""

    arrived = Signal(str)
    add_wanted = Signal(object)
    """To these touchpoints (a list of ids) pictures are to be added."""
    files_offered = Signal(object, object)
    """(touchpoint ids, files): dropped there."""
    image_offered = Signal(object, object)
    """(touchpoint ids, QImage): dropped or pasted there."""
    opened = Signal(str)
    """An attachment (its id) is to be seen large."""
    save_wanted = Signal(str)
    """An attachment (its id) is to be written to a file."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._thumbnails: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._is_open = True
        self._waiting: list[str] = []
        self._under_way = ""

    def keep(self, rows: Iterable[AssetRow]) -> None:
        """Keep pictures durably; call it before what shows them is committed. Raises StorageError."""
        self._pictures.add(rows)
        self._thumbnails = OrderedDict((sha, known) for sha, known in self._thumbnails.items() if known is not None)

    def rows(self, hashes: Iterable[str]) -> list[AssetRow]:
        """The pictures that the document has of these, whole."""
        found = (self._pictures.row(sha256) for sha256 in dict.fromkeys(hashes))
        return [row for row in found if row is not None]

    def thumbnail(self, sha256: str) -> QPixmap | None:
        """A small picture; None if there is none (yet): `arrived` follows if one is on its way."""
        if sha256 in self._thumbnails:
            self._thumbnails.move_to_end(sha256)
            return self._thumbnails[sha256]
        if self._pictures.get(sha256) is None:
            self._remember(sha256, None)
        elif sha256 != self._under_way and sha256 not in self._waiting:
            self._waiting.append(sha256)
            self._next()
        return None

    def is_missing(self, sha256: str) -> bool:
        """Whether a thumbnail was looked for in vain: the bytes are not there, or broken."""
        return sha256 in self._thumbnails and self._thumbnails[sha256] is None

    def image(self, sha256: str) -> QImage | None:
        """A whole picture; None if it is not there, or broken."""
        data = self._pictures.get(sha256)
        try:
            return decoded(data, "") if data is not None else None
        except PictureRefused:
            return None

    def offer(self, touchpoint_ids: Sequence[str], files: Sequence[Path]) -> None:
        """Somebody dropped files on touchpoints."""
        self.files_offered.emit(list(touchpoint_ids), list(files))

    def close(self) -> None:
        """The document goes: what was asked for is not looked for any more."""
        self._waiting.clear()
        self._is_open = False

    def _next(self) -> None:
        """Decode one after the other: each may take as much memory as the limit allows."""
        if self._under_way or not self._waiting or not self._is_open:
            return
        self._under_way = sha256 = self._waiting.pop(0)
        data = self._pictures.get(sha256) or b""
        worker.in_background(
            lambda: decoded(data, "", THUMBNAIL),
            lambda image: self._arrive(sha256, image),
            lambda _error: self._arrive(sha256, None),
        )

    def _arrive(self, sha256: str, image: QImage | None) -> None:
        self._under_way = ""
        if not self._is_open:
            return
        self._remember(sha256, QPixmap.fromImage(image) if image is not None else None)
        self.arrived.emit(sha256)
        self._next()

    def _remember(self, sha256: str, thumbnail: QPixmap | None) -> None:
        self._thumbnails[sha256] = thumbnail
        while len(self._thumbnails) > _KEPT:
            self._thumbnails.popitem(last=False)
