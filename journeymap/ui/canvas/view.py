"""The canvas: tells what people click, select and open on a picture."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.shapes import Rect
from journeymap.model.messages import Texts
from journeymap.ui.canvas import keyboard, tooltip
from journeymap.ui.canvas.picture_view import PictureView
from journeymap.ui.canvas.tools.band import Band
from journeymap.ui.theme.tokens import Theme

_EXTEND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


class CanvasView(PictureView):
    """The map on screen, by mouse and by keyboard."""

    clicked_key = Signal(object)
    """The key that was clicked."""
    context_menu = Signal(object, QPoint)
    """The key under the pointer, or None, and where to open the menu (global)."""
    activated = Signal(object)
    """The key that was double-clicked or confirmed with Enter."""

    def __init__(self, theme: Theme | None = None, texts: Texts | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts, parent)
        self._band: Band | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.is_panning or event.button() != _LEFT:
            return
        event.accept()
        at = event.position().toPoint()
        key = self.key_at(at)
        if key is None:
            self._band = Band(self.viewport(), at, self.surface.selection)
            return
        self._set_current(key)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._select(self.surface.selection ^ {key})
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select(self.surface.selection | {key})
        elif key not in self.surface.selection:
            self._select({key})
        self.clicked_key.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._band is not None and not self.is_panning:
            at = event.position().toPoint()
            self._select(self._band.stretch(at, event.modifiers(), self._keys_in))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != _LEFT:
            return
        event.accept()
        band, self._band = self._band, None
        if band is not None:
            if not band.is_drawn and not event.modifiers() & _EXTEND:
                self._select(())
            band.close()
        elif not self.is_panning and not event.modifiers() & _EXTEND:
            key = self.key_at(event.position().toPoint())
            if key is not None and key == self.surface.current:
                self._select({key})

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.key_at(event.position().toPoint())
        if event.button() == _LEFT and key is not None and not self.is_panning:
            self.activated.emit(key)
            event.accept()
            return
        super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            key = self.surface.current
            item = self.surface.item_of(key) if key is not None else None
            centre = self.mapFromScene(QPointF(*item.bounds.centre)) if item else self.viewport().rect().center()
            at = self.viewport().mapToGlobal(centre)
        else:
            key, at = self.key_at(event.pos()), event.globalPos()
        if key is not None and key not in self.surface.selection:
            self._set_current(key)
            self._select({key})
        self.context_menu.emit(key, at)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, modifiers = self.surface.current, event.modifiers()
        if keyboard.is_toggle(event.key(), modifiers) and current is not None:
            self._select(self.surface.selection ^ {current})
        elif event.key() in keyboard.OPENS and current is not None:
            self.activated.emit(current)
        elif (key := keyboard.target(self.surface.cards(), current, event.key())) is not None:
            self._set_current(key)
            self.reveal(key)
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self._select(self.surface.selection | {key})
            elif not modifiers & Qt.KeyboardModifier.ControlModifier:
                self._select({key})
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus(False)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            tooltip.show(self.surface.title_at(self._scene_point(event.pos()), self.zoom), event.pos(), self.viewport())
            return True
        return super().viewportEvent(event)

    def _focus(self, has_it: bool) -> None:
        self.surface.has_focus = has_it
        if self.surface.current is not None:
            for rect in self.surface.ring_area([self.surface.current], self.zoom):
                self._update(rect)

    def _keys_in(self, rect: QRect) -> frozenset[Key]:
        shown = self.mapToScene(rect).boundingRect()
        return self.surface.cards_in(Rect(shown.x(), shown.y(), shown.width(), shown.height()))
