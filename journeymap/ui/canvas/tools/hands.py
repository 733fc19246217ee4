"""From mouse and finger to gestures: what a press begins, when it is a drag, when a long press, when it is over."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.model.changes import Key
from journeymap.model.layout.view import Row
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.glide import Glide, motion_is_reduced
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import autoscroll, hover
from journeymap.ui.canvas.tools.connect import Connect
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.tools.first_release import FirstRelease
from journeymap.ui.canvas.tools.gesture import Gesture
from journeymap.ui.canvas.tools.glass import Glass
from journeymap.ui.canvas.tools.heads import MoveHead
from journeymap.ui.canvas.tools.insert import Insert
from journeymap.ui.canvas.tools.knobs import Does, Knob, KnobView
from journeymap.ui.canvas.tools.move import Move, get_ready
from journeymap.ui.canvas.tools.move_row import MoveRow

LONG_PRESS_MS = 500
_FINGER_SLOP = 12
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Hands(QObject):
    """One press at a time: armed by a press, a gesture from the first real move on, over with release or Esc."""

    def __init__(self, canvas: ToolCanvas, desk: Desk) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._desk = desk
        self.insert = Insert(canvas, desk)
        self._glass = Glass(canvas.viewport())
        self._knobs = KnobView(canvas.viewport())
        self._start: QPoint | None = None
        self._at = QPoint()
        self._modifiers = _NO_KEYS
        self._key: Key | None = None
        self._knob: Knob | None = None
        self._row: Key | None = None
        self._before: set[Key] = set()
        self._gesture: Gesture | None = None
        self._ready: tuple[tuple[object, ...], Move] | None = None
        """What a drag of cards would be, made while the hand rests, and what it was made of."""
        self._swallow = False
        self._hovered: Key | None = None
        self._hold = QTimer(self, singleShot=True, interval=LONG_PRESS_MS)
        self._hold.timeout.connect(self._held)
        self._scroll = QTimer(self, interval=autoscroll.TICK_MS)
        self._scroll.timeout.connect(self._autoscroll)

    @property
    def gesture(self) -> Gesture | None:
        """The drag that is under way."""
        return self._gesture

    @property
    def knobs(self) -> list[Knob]:
        """The handles and "+" in sight."""
        return self._knobs.knobs

    def press(self, event: QMouseEvent) -> bool:
        """The left button went down; True if the canvas has nothing more to do with it."""
        at = event.position().toPoint()
        self.drop()
        self._at, self._modifiers = at, event.modifiers()
        self._start, self._swallow = at, False
        self._canvas.begin_press()
        self._before = set(self._canvas.surface.selection)
        self._knob = self._knobs.at(at)
        self._glass.expect(self._get_ready)
        if self._knob is not None and not self._hides(self._knob, at):
            return True  # a handle that is held waits to be dragged: no long press
        self._knob = None
        self._hold.start()
        drawn, mark = self._canvas.key_at(at), hover.detail_mark_at(self._canvas, at)
        self._key = mark or drawn or hover.head_at(self._canvas, at)
        self._row = hover.row_at(self._canvas, at) if self._key is None else None
        if self._row is not None:
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._canvas.choose(set())
            return True
        if self._key is not None and drawn != self._key and (mark or self._key[0] == Lane.table):
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._canvas.choose({self._key}, self._key)
            return True
        if self._key is None and by_finger(event):
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
            self._canvas.choose(set())
            self._canvas.pan_from(at)
            return True
        return False

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moved; True if it belongs to a gesture."""
        at = event.position().toPoint()
        self._at, self._modifiers = at, event.modifiers()
        if self._swallow:
            return True
        if self._gesture is not None:
            self._show()
            return True
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return False
        slop = _FINGER_SLOP if by_finger(event) else QApplication.startDragDistance()
        if (at - self._start).manhattanLength() < slop:
            return self._key is not None or self._knob is not None or self._row is not None
        self._hold.stop()
        return self._begin()

    def release(self, event: QMouseEvent) -> bool:
        """The button went up; True if the canvas has nothing more to do with it."""
        self._hold.stop()
        gesture, knob, swallow = self._gesture, self._knob, self._swallow
        at, modifiers = event.position().toPoint(), event.modifiers()
        key = self._key
        was_head = self._row is not None or (key is not None and key[0] == Lane.table)
        self._end()
        self._swallow = False
        if gesture is not None:
            still = motion_is_reduced(self._canvas.reduced_motion)
            glide = None if still or isinstance(gesture, (Connect, MoveRow)) else Glide(self._canvas)
            gesture.drop(at, modifiers)
            if glide is not None:
                glide.start()
            self._hover(at)
            return True
        if swallow:
            return True
        if knob is not None:
            if knob.does is Does.ADD and knob.target.contains(at):
                self.insert.frame(*knob.key, knob.after)
            return True
        if key is not None and not modifiers and hover.detail_mark_at(self._canvas, at) == key:
            self._canvas.detail_wanted.emit(key)
            return True
        return was_head

    def double_click(self, at: QPoint) -> None:
        """Write on what lies there; on empty space a new touchpoint."""
        self._hold.stop()
        key = self._canvas.key_at(at) or hover.head_at(self._canvas, at)
        if key is None and hover.row_at(self._canvas, at) is None:
            self.insert.touchpoint_at(at)
        elif key is not None:
            self._canvas.write(key)

    def context_menu(self, at: QPoint) -> None:
        """Ask for the menu about what lies at `at`."""
        key = self._canvas.key_at(at) or hover.head_at(self._canvas, at)
        if key is not None and key not in self._canvas.surface.selection:
            self._canvas.choose({key}, key)
        elif key is None:
            self._canvas.choose(set())
            key = hover.row_at(self._canvas, at)
        here = self.insert.remember(at)
        self._canvas.context_menu.emit(key, self._canvas.viewport().mapToGlobal(at))
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):  # what is chosen is done right after it hides
            once = Qt.ConnectionType.SingleShotConnection
            menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, lambda: self.insert.forget(here)), once)

    def escape(self) -> bool:
        """Take back what is under way; False if nothing is."""
        busy = self._gesture is not None or self._canvas.cancel_band()
        if busy:
            self.drop()
            self._swallow = True
        return busy

    def drop(self) -> None:
        """Forget the press and the gesture without committing anything."""
        self._hold.stop()
        self._end()

    def leave(self) -> None:
        """The pointer has left the canvas."""
        if self._start is None:
            self._hovered = None
            self.follow()

    def picture_changed(self) -> None:
        """What is dragged may have gone: the gesture ends."""
        if self._gesture is not None:
            self.drop()
            self._swallow = True

    def follow(self) -> None:
        """The canvas has scrolled or zoomed: the knobs stay where they belong."""
        if self._gesture is None:
            self._knobs.show_knobs(hover.knob_list(self._canvas, self._hovered), self._canvas.surface.ink)

    def _hides(self, knob: Knob, at: QPoint) -> bool:
        """Whether another card lies there: it comes before a handle that reaches onto it."""
        card = self._canvas.card_at(at)
        return knob.does is Does.LINK and card is not None and card != knob.key

    def _begin(self) -> bool:
        assert self._start is not None
        gesture = self._made()
        if gesture is None:
            return False
        self._knobs.show_knobs([], self._canvas.surface.ink)
        self._gesture = gesture
        self._cover()
        self._scroll.start()
        self._show()
        return True

    def _made(self) -> Gesture | None:
        """The gesture that a drag from the press on means."""
        canvas, desk, start, key = self._canvas, self._desk, self._start, self._key
        if canvas.surface.picture is None or start is None:
            return None
        if self._knob is not None:
            return Connect(canvas, desk, self._knob.key[1], self._knob.middle) if self._knob.does is Does.LINK else None
        if self._row is not None:
            return MoveRow(canvas, desk, Row(self._row[1]), start)
        if key is None or desk.editor.locked is not None:
            return None
        if key[0] == Touchpoint.table and canvas.card_at(start) == key:
            if key not in canvas.surface.selection:
                canvas.choose(self._before | {key}, key)  # pressed with Ctrl: that was no click
            ready = self._ready
            return ready[1] if ready is not None and ready[0] == self._state() else self._move_from(start, key)
        if key[0] in (Phase.table, Lane.table):
            return MoveHead(canvas, desk, key, start)
        return None

    def _get_ready(self) -> None:
        """While the hand rests: make what a drag of the selected cards would need."""
        get_ready(self._desk.editor.document.journey)
        canvas, start, key = self._canvas, self._start, self._key
        if start is None or key is None or self._knob is not None or key not in canvas.surface.selection:
            return
        if key[0] == Touchpoint.table and canvas.card_at(start) == key:
            move = self._move_from(start, key)
            move.move(start, self._modifiers)
            self._ready = self._state(), move

    def _move_from(self, start: QPoint, key: Key) -> Move:
        ids = [each for table, each in self._canvas.surface.selection if table == Touchpoint.table]
        return Move(self._canvas, self._desk, key[1], ids, start)

    def _state(self) -> tuple[object, ...]:
        """All that a drag from the press on is made of."""
        surface, view = self._canvas.surface, self._canvas.viewport().size()
        return self._start, self._key, surface.picture, surface.selection, self._canvas.viewportTransform(), view

    def _cover(self) -> None:
        if self._gesture is not None:
            self._glass.cover(self._gesture.paint, self._gesture.prepare)

    def _show(self) -> None:
        if self._gesture is not None:
            self._gesture.move(self._at, self._modifiers)
            self._glass.renew(self._gesture.area(), self._gesture.parting())

    def _autoscroll(self) -> None:
        by = autoscroll.speed(self._at, self._canvas.viewport().rect())
        if self._gesture is None or by.isNull():
            return
        before = self._canvas.scene_point(QPoint(0, 0))
        self._glass.clear()
        self._canvas.scroll_by(by.x(), by.y())
        if self._canvas.scene_point(QPoint(0, 0)) != before:
            self._gesture.scrolled()
        self._cover()
        self._show()

    def _held(self) -> None:
        """A long press is a context menu."""
        if self._gesture is None and self._start is not None and self._canvas.end_pan():
            at = self._start
            self.drop()
            self._canvas.cancel_band()
            self._swallow = True
            self.context_menu(at)
            if (popup := QApplication.activePopupWidget()) is not None:
                FirstRelease(popup)

    def _hover(self, at: QPoint) -> None:
        knob = self._knobs.at(at)
        if knob is not None and not self._hides(knob, at):
            cursor = Qt.CursorShape.CrossCursor if knob.does is Does.LINK else Qt.CursorShape.PointingHandCursor
            self._canvas.viewport().setCursor(cursor)
            return
        self._hovered = self._canvas.card_at(at) or hover.head_at(self._canvas, at)
        if hover.row_at(self._canvas, at) is not None and self._hovered is None:
            self._canvas.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif hover.detail_mark_at(self._canvas, at) is not None:
            self._canvas.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._canvas.viewport().unsetCursor()
        self.follow()

    def _end(self) -> None:
        self._scroll.stop()
        self._glass.forget()
        self._ready = None
        self._start = self._key = self._knob = self._row = None
        if self._gesture is not None:
            self._gesture = None
            self._glass.clear()


def by_finger(event: QMouseEvent) -> bool:
    """Whether a press comes from a touch screen."""
    return event.pointerType() == QPointingDevice.PointerType.Finger
