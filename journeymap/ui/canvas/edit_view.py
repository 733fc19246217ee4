"""The canvas that people edit on: what the mouse begins goes to the tools, what is written to the writer."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Changes, Key
from journeymap.model.messages import Texts
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.tools.hands import Hands
from journeymap.ui.canvas.tools.write import Writer
from journeymap.ui.theme.tokens import Theme

_LEFT = Qt.MouseButton.LeftButton


class EditCanvas(ToolCanvas):
    """A canvas with tools. Without a desk (`attend`) it only shows and selects."""

    def __init__(self, theme: Theme | None = None, texts: Texts | None = None, parent: QWidget | None = None) -> None:
        self.hands: Hands | None = None
        self.writer: Writer | None = None
        super().__init__(theme, texts, parent)
        self.viewport().setMouseTracking(True)
        self.writing_ended.connect(self._show_handles)

    def attend(self, desk: Desk | None) -> None:
        """Edit for this desk from now on; None: only show."""
        if self.hands is not None and self.writer is not None:
            self.hands.drop()
            self.writer.leave()
            self.hands.deleteLater()
            self.writer.deleteLater()
        self.writer = Writer(self, desk) if desk is not None else None
        self.hands = Hands(self, desk) if desk is not None else None

    def write(self, key: Key, select_all: bool = True, initial_text: str = "") -> bool:
        opened = self.writer is not None and self.writer.open(key, select_all, initial_text)
        self._show_handles()
        return opened

    @property
    def is_writing(self) -> bool:
        return self.writer is not None and self.writer.key is not None

    def flush(self) -> None:
        """Put what is being typed into the document now: before saving, before any other command."""
        if self.writer is not None:
            self.writer.flush()

    def document_changed(self, changes: Changes) -> None:
        """Tell the tools of an edit, whoever made it; after the picture has followed."""
        if self.writer is not None:
            self.writer.document_changed(changes)

    def zoom_anchor(self) -> QPoint:
        """What stays where it is when somebody zooms by key: what is selected, if it is in sight, else the middle."""
        whole, chosen = self.viewport().rect(), self._chosen_rect()
        if chosen is not None:
            at = self.viewportTransform().mapRect(qrect(chosen)).toAlignedRect().center()
            if whole.contains(at):
                return at
        return whole.center()

    def in_hand(self) -> Key | None:
        """The one record that is selected, if its middle is in sight."""
        chosen, whole = self._chosen_rect(), self.viewport().rect()
        if chosen is None or len(self.surface.selection) != 1:
            return None
        at = self.viewportTransform().mapRect(qrect(chosen)).toAlignedRect().center()
        return next(iter(self.surface.selection)) if whole.contains(at) else None

    def set_selection(self, keys: Collection[Key]) -> None:
        super().set_selection(keys)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._follow()

    def set_texts(self, texts: Texts) -> None:
        super().set_texts(texts)
        self._follow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.writer is not None:
            self.writer.look_round()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.writer is not None:
            self.writer.look_round()
        if self.hands is None or self.is_panning or event.button() != _LEFT:
            if self.hands is not None:
                self.hands.drop()
            super().mousePressEvent(event)
            return
        if not self.hands.press(event):
            super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.hands is None or self.is_panning or not self.hands.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.hands is None or self.is_panning or event.button() != _LEFT or not self.hands.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.hands is None or self.is_panning or event.button() != _LEFT:
            super().mouseDoubleClickEvent(event)
            return
        self.hands.double_click(event.position().toPoint())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.hands is not None:
            self.hands.drop()
            if event.reason() != QContextMenuEvent.Reason.Keyboard:
                self.hands.context_menu(event.pos())
                event.accept()
                return
        super().contextMenuEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.hands is not None and self.hands.escape():
            event.accept()
            return
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and self.hands is not None:
            self.hands.leave()
        elif event.type() == QEvent.Type.Gesture and self.hands is not None:
            self.hands.drop()  # a second finger: this is a pinch
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def _set_zoom(self, zoom: float) -> bool:
        changed = super()._set_zoom(zoom)
        if changed:
            self._follow()
        return changed

    def _after_show(self) -> None:
        super()._after_show()
        if self.hands is not None:
            self.hands.picture_changed()
        self._follow()

    def _follow(self) -> None:
        if self.writer is not None:
            self.writer.follow()
        self._show_handles()

    def _show_handles(self) -> None:
        """Where they belong; none while one writes."""
        if self.hands is not None:
            self.hands.follow()
