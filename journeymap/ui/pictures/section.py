"""The pictures of a touchpoint in its form: a thumbnail with a caption each, and a line that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journeymap.model.edits import attachments
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Attachment, Touchpoint
from journeymap.ui.forms.part import GAP, Folding, Surroundings
from journeymap.ui.pictures.desk import holds_pictures, offer
from journeymap.ui.pictures.row import PictureRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journeymap.model.changes import Changes
    from journeymap.ui.pictures.album import Album

HEADING = "form.section.pictures"
_MANY = 30
"""No more than these are shown; the rest can be seen large."""
_PANEL = "inspectorPanel"
_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class PicturePart(Folding):
    """Without pictures only the line that adds one. Of several touchpoints at once only adding is offered."""

    def __init__(self, form: Surroundings) -> None:
        self.rows: list[PictureRow] = []
        self._album: Album | None = None
        self._ground: QWidget | None = None
        self._list = QVBoxLayout()
        self.add = QPushButton()
        self.add.setObjectName("addPicture")
        super().__init__(form, HEADING, folded=False)
        self.add.clicked.connect(self._add)
        self.body()

    def make_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._list.setSpacing(GAP)
        column.addLayout(self._list)
        column.addWidget(self.add)
        return body

    def show_records(self) -> None:
        self.refresh()

    def filled(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._follow_album()
        if not self.form.target.may_differ((Attachment.table, Touchpoint.table)):
            return
        found = self._found()
        if self.heading is not None:
            self.heading.setVisible(bool(found))
        while len(self.rows) > len(found):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        grown = len(found) > len(self.rows)
        while len(self.rows) < len(found):
            self._grow()
        for place, (row, record) in enumerate(zip(self.rows, found, strict=True)):
            row.show_record(self.form.target, record, place, len(found))
        self.body().setVisible(self.is_open or not found)
        self.show_count()
        if grown:
            self.form.part_grew()

    def count(self) -> int:
        return len(self._found())

    def flush(self) -> None:
        for row in self.rows:
            row.flush()

    def release(self) -> None:
        for row in self.rows:
            row.release()
        if self._album is not None:
            self._album.arrived.disconnect(self._arrived)
            self._album = None

    def set_texts(self) -> None:
        super().set_texts()
        said = self.form.texts.text("pictures.add-line")
        self.add.setText(f"+  {said}")
        self.add.setAccessibleName(said)
        self.add.setToolTip(self.form.texts.text("pictures.add-line.tip"))
        for row in self.rows:
            row.set_texts(self.form.texts)

    def set_read_only(self, on: bool) -> None:
        self.add.setVisible(not on)
        for row in self.rows:
            row.set_read_only(on)

    def chain(self) -> list[QWidget]:
        first: list[QWidget] = [self.heading] if self.heading is not None else []
        return [*first, *(widget for row in self.rows for widget in row.chain()), self.add]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._attend()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped anywhere on the panel is meant for the touchpoint that it shows."""
        if watched is not self._ground or not self.isVisible() or self.form.read_only:
            return False
        if event.type() in _MOVES and isinstance(event, QDragMoveEvent) and holds_pictures(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and self._album is not None:
            event.acceptProposedAction()
            offer(self._album, list(self._touchpoints()), event.mimeData())
            return True
        return False

    def _attend(self) -> None:
        parent = self.parentWidget()
        while parent is not None and parent.objectName() != _PANEL:
            parent = parent.parentWidget()
        if parent is not None and parent is not self._ground:
            self._ground = parent
            parent.setAcceptDrops(True)
            parent.installEventFilter(self)

    def _grow(self) -> None:
        row = PictureRow(self)
        row.set_texts(self.form.texts)
        row.set_read_only(self.form.read_only)
        row.opened.connect(self._open)
        row.saved.connect(self._save)
        row.removed.connect(self._remove)
        row.moved.connect(self._move)
        row.escaped.connect(self.form.given_up)
        self._list.addWidget(row)
        self.rows.append(row)

    def _touchpoints(self) -> Sequence[str]:
        return self.form.target.alive(Touchpoint.table)

    def _found(self) -> list[Attachment]:
        journey, ids = self.form.target.journey, self._touchpoints()
        return attachments.of(journey, ids[0])[:_MANY] if journey is not None and len(ids) == 1 else []

    def _follow_album(self) -> None:
        editor = self.form.target.editor
        album = editor.album if editor is not None else None
        if album is not self._album:
            if self._album is not None:
                self._album.arrived.disconnect(self._arrived)
            self._album = album
            if album is not None:
                album.arrived.connect(self._arrived)

    def _arrived(self, sha256: str) -> None:
        for row in self.rows:
            row.thumbnail_arrived(sha256)

    def _add(self) -> None:
        if self._album is not None and (ids := self._touchpoints()):
            self._album.add_wanted.emit(list(ids))

    def _open(self, attachment_id: str) -> None:
        if self._album is not None:
            self._album.opened.emit(attachment_id)

    def _save(self, attachment_id: str) -> None:
        if self._album is not None:
            self._album.save_wanted.emit(attachment_id)

    def _remove(self, attachment_id: str) -> None:
        """The keyboard goes on at the next picture, or at the line that adds one."""
        place = next((number for number, row in enumerate(self.rows) if row.record_id == attachment_id), 0)
        editor = self.form.target.editor
        if editor is None:
            return
        journey = editor.document.journey
        label = Message("edit.remove-picture", title=self._title())
        editor.apply(label, lambda: attachments.remove(journey, [attachment_id]))
        near = self.rows[min(place, len(self.rows) - 1)].thumb if self.rows else self.add
        near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, attachment_id: str, by: int) -> None:
        editor = self.form.target.editor
        found = [record.id for record in self._found()]
        if editor is None or attachment_id not in found:
            return
        place, journey = found.index(attachment_id) + by, editor.document.journey
        if not 0 <= place < len(found):
            return

        def move() -> Changes:
            return attachments.move(journey, attachment_id, place)

        if editor.apply(Message("edit.move-picture", title=self._title()), move):
            self.rows[place].thumb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self) -> str:
        journey, ids = self.form.target.journey, self._touchpoints()
        touchpoint = journey.get(Touchpoint, ids[0]) if journey is not None and ids else None
        return touchpoint.title if touchpoint is not None else ""
