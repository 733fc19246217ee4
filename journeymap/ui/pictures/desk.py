"""Where pictures come in at the map: dropped on a card, or wanted by any part of the window; leads to the commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QImage

from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.marks import Marks
from journeymap.ui.pictures.album import Album
from journeymap.ui.pictures.intake import looks_like_picture

if TYPE_CHECKING:
    from journeymap.ui.workspace import Workspace

Do = Callable[..., object]
_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PictureDesk(QObject):
    """Gives the editor of a workspace its album, and attends to what is dropped on the cards of its canvas.

    `do` calls a command by its name.
    """

    def __init__(self, workspace: Workspace, do: Do) -> None:
        super().__init__(workspace)
        self._workspace, self._canvas = workspace, workspace.canvas
        self.album = workspace.editor.album = album = Album(workspace.session.copy.pictures)
        album.add_wanted.connect(lambda ids: do("pictures.add_to", ids))
        album.files_offered.connect(lambda ids, files: do("pictures.put_files", ids, files))
        album.image_offered.connect(lambda ids, image: do("pictures.put_image", ids, image))
        album.opened.connect(lambda attachment_id: do("pictures.open", attachment_id))
        album.save_wanted.connect(lambda attachment_id: do("pictures.save", attachment_id))
        workspace.destroyed.connect(album.close)
        self._viewport = self._canvas.viewport()
        self._viewport.setAcceptDrops(True)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and isinstance(event, QDragMoveEvent):
            return self._move(event)
        if event.type() == QEvent.Type.DragLeave:
            self._ring(None)
            return True  # the scene has heard of no enter, and would complain of a leave
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return False

    def _move(self, event: QDragMoveEvent) -> bool:
        """Take what may be pictures, wherever it comes in; it can be dropped on cards. The rest is the window's."""
        if not holds_pictures(event.mimeData()):
            event.ignore()
            return True
        card = self._card(event)
        self._ring(card)
        if card is not None or event.type() == QEvent.Type.DragEnter:
            event.acceptProposedAction()
        else:
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._ring(None)
        card, data = self._card(event), event.mimeData()
        if card is None or not holds_pictures(data):
            event.ignore()
            return True
        event.acceptProposedAction()
        offer(self.album, [card], data)
        return True

    def _card(self, event: QDropEvent) -> str | None:
        key = self._canvas.key_at(event.position().toPoint())
        return key[1] if key is not None and key[0] == Touchpoint.table else None

    def _ring(self, card: str | None) -> None:
        """Ring the card on which the pictures would be dropped."""
        key = (Touchpoint.table, card or "")
        marks = Marks(frozenset([key]), key) if card is not None else Marks()
        if self._canvas.surface.marks != marks:
            self._canvas.surface.marks = marks
            self._viewport.update()


def holds_pictures(data: QMimeData | None) -> bool:
    """Whether what is dragged or copied may be pictures: files that are called so, or a picture itself."""
    return data is not None and (bool(files(data)) or (data.hasImage() and not data.hasUrls()))


def files(data: QMimeData) -> list[Path]:
    """The files in `data`, if all of them are called like pictures."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return found if found and all(map(looks_like_picture, found)) else []


def offer(album: Album, touchpoint_ids: list[str], data: QMimeData) -> None:
    """Put what was dropped or copied at touchpoints."""
    found = files(data)
    if found:
        album.offer(touchpoint_ids, found)
        return
    image = data.imageData()
    if isinstance(image, QImage):
        album.image_offered.emit(touchpoint_ids, image)
