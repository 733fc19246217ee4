"""One picture in a form: its thumbnail opens it large, its caption is edited in place, the rest is in a small menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from journeymap.model.records.touchpoints import Attachment
from journeymap.ui.actions.build import sequence
from journeymap.ui.forms.access import Column
from journeymap.ui.forms.binding import Binding
from journeymap.ui.forms.spec import FieldSpec, Kind
from journeymap.ui.forms.target import Target
from journeymap.ui.forms.text_editors import LineEditor

if TYPE_CHECKING:
    from journeymap.ui.pictures.album import Album
    from journeymap.ui.text.qt_texts import QtTexts

THUMB = QSize(64, 48)
_CAPTION = FieldSpec("attachment", "caption", Kind.LINE, Column("attachment", "caption"))
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Thumb(QPushButton):
    """Del removes the picture, Alt with an arrow moves it, Esc leads back."""

    removed = Signal()
    moved = Signal(int)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("thumb")
        self.setIconSize(THUMB)
        self.setFixedSize(THUMB + QSize(8, 8))

    def event(self, event: QEvent) -> bool:
        # Del and Alt with an arrow are keys of the map as well: here they mean the picture.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key, alt = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.AltModifier
            if key in (*_REMOVES, Qt.Key.Key_Escape) or (key in _STEPS and alt):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _REMOVES:
            self.removed.emit()
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PictureRow(QWidget):
    """Each signal names the attachment; `moved` also by how many places."""

    opened = Signal(str)
    saved = Signal(str)
    removed = Signal(str)
    moved = Signal(str, int)
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.record_id = self._sha256 = self._caption = ""
        self._target = Target()
        self._texts: QtTexts | None = None
        self._place = (0, 0)
        self.thumb = _Thumb()
        self.thumb.clicked.connect(lambda: self.opened.emit(self.record_id))
        self.thumb.removed.connect(self._remove)
        self.thumb.moved.connect(lambda by: self.moved.emit(self.record_id, by))
        self.thumb.escaped.connect(self.escaped)
        self.caption = LineEditor(self)
        self._binding = Binding(_CAPTION, self.caption, self._target, self)
        self._binding.given_up.connect(self.escaped)
        self.more = QToolButton()
        self.more.setText("\u22ef")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setObjectName("more")
        self._read_only = False
        self._entries = self._menu()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.thumb)
        line.addWidget(self.caption.widget, 1)
        line.addWidget(self.more)

    def show_record(self, target: Target, record: Attachment, place: int, count: int) -> None:
        """Show a picture: the one at `place` of `count`."""
        other = record.id != self.record_id
        if other:
            self.flush()
        self.record_id, self._caption, self._place = record.id, record.caption, (place, count)
        self._target.editor, self._target.map_id, self._target.ids = target.editor, target.map_id, (record.id,)
        if other:
            self._binding.refill()
        else:
            self._binding.fill()
        if record.sha256 != self._sha256:
            self._sha256 = record.sha256
            self._show_thumbnail()
        self._name()

    def flush(self) -> None:
        self._binding.flush()

    def release(self) -> None:
        """Let go of the document."""
        self._binding.drop()
        self._target.editor, self._target.ids = None, ()
        self.record_id = self._sha256 = ""

    def thumbnail_arrived(self, sha256: str) -> None:
        """A thumbnail is there that was not before."""
        if sha256 == self._sha256:
            self._show_thumbnail()
            self._name()

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        for name, entry in self._entries.items():
            entry.setText(texts.text(f"pictures.{name}"))
        self.more.setAccessibleName(texts.text("pictures.more"))
        self.more.setToolTip(texts.text("pictures.more"))
        self.caption.set_texts(texts)
        self.caption.set_hint(texts.text("form.attachment.caption"))
        self._name()

    def set_read_only(self, on: bool) -> None:
        self._read_only = on
        self.caption.set_read_only(on)
        for name in ("up", "down", "remove"):
            self._entries[name].setVisible(not on)

    def chain(self) -> list[QWidget]:
        """The widgets that the Tab key goes through."""
        return [self.thumb, self.caption.widget, self.more]

    def _menu(self) -> dict[str, QAction]:
        menu = QMenu(self)
        entries = {name: menu.addAction("") for name in ("open", "up", "down", "save", "remove")}
        entries["open"].triggered.connect(lambda: self.opened.emit(self.record_id))
        entries["up"].triggered.connect(lambda: self.moved.emit(self.record_id, -1))
        entries["down"].triggered.connect(lambda: self.moved.emit(self.record_id, 1))
        entries["save"].triggered.connect(lambda: self.saved.emit(self.record_id))
        entries["remove"].triggered.connect(self._remove)
        menu.aboutToShow.connect(self._set_entries)
        self.more.setMenu(menu)
        for name, keys in (("up", "Alt+Up"), ("down", "Alt+Down"), ("remove", "Del")):
            entries[name].setShortcut(sequence(keys))
            entries[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown; the thumbnail hears them
        return entries

    def _set_entries(self) -> None:
        place, count = self._place
        self._entries["up"].setEnabled(place > 0)
        self._entries["down"].setEnabled(place < count - 1)

    def _remove(self) -> None:
        if not self._read_only:
            self.flush()
            self.removed.emit(self.record_id)

    @property
    def _album(self) -> Album | None:
        return self._target.editor.album if self._target.editor is not None else None

    def _show_thumbnail(self) -> None:
        found = self._album.thumbnail(self._sha256) if self._album is not None else None
        self.thumb.setIcon(QIcon(framed(found, self.devicePixelRatioF())) if found is not None else QIcon())
        missing = self._album is not None and self._album.is_missing(self._sha256)
        self.thumb.setText("?" if missing else "")

    def _name(self) -> None:
        if self._texts is None:
            return
        caption = self._caption or self._texts.text("pictures.picture")
        place, count = self._place
        missing = self._album is not None and self._album.is_missing(self._sha256)
        said = self._texts.text("pictures.number", number=place + 1, count=count)
        self.thumb.setAccessibleName(f"{caption}, {said}")
        self.thumb.setToolTip(self._texts.text("pictures.missing" if missing else "pictures.open"))
        self.caption.name(self._texts.text("form.attachment.caption"), self._texts.text("form.attachment.caption.tip"))


def framed(picture: QPixmap, ratio: float) -> QPixmap:
    """A thumbnail in the middle of its place, sharp on this screen."""
    whole = QPixmap(THUMB * ratio)
    whole.fill(Qt.GlobalColor.transparent)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    small = picture.scaled(whole.size(), keep, smooth)
    painter = QPainter(whole)
    painter.drawPixmap((whole.width() - small.width()) // 2, (whole.height() - small.height()) // 2, small)
    painter.end()
    whole.setDevicePixelRatio(ratio)
    return whole
