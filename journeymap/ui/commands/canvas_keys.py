"""What keys on the map do that no shortcut can: letters begin to write, the editor's Tab goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from journeymap.ui.canvas.keyboard import OPENS

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.canvas.edit_view import EditCanvas

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class CanvasKeys(QObject):
    """Listens to one canvas for as long as that lives; `do` takes "group.method" of the commands and its arguments."""

    def __init__(self, canvas: EditCanvas, do: Callable[..., object]) -> None:
        super().__init__(canvas)
        self._do = do
        # Dead keys and input methods hand their letters over as events of their own, to those who want them.
        canvas.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        canvas.installEventFilter(self)
        canvas.advance.connect(lambda key, forward: do("grow.advance", key, forward))
        canvas.detail_wanted.connect(lambda _key: do("maps.open_detail"))
        # Queued: Esc closes the editor first and takes a new card back after that.
        canvas.writing_ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if is_letter(event):
                self._do("grow.write", event.text())
                return True
            if event.key() in OPENS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                return bool(self._do("frame.add_like"))
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent) and event.commitString():
            self._do("grow.write", event.commitString())
            return True
        return False

    def _ended(self, key: Key) -> None:
        self._do("grow.ended", key)


def is_letter(event: QKeyEvent) -> bool:
    """Whether this key writes something; AltGr is no chord, and Space pans."""
    modifiers, text = event.modifiers(), event.text()
    alt_gr = modifiers & Qt.KeyboardModifier.GroupSwitchModifier or (modifiers & _CHORD) == (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    return bool(text) and text.isprintable() and not text.isspace() and (bool(alt_gr) or not modifiers & _CHORD)
