"""Writing on the canvas: opens the editor on a title, journals what is typed, takes it back on Esc."""

from functools import lru_cache

from PySide6.QtCore import QObject, QPointF, QTimer

from journeymap.model import locks, text
from journeymap.model.changes import Changes, Key
from journeymap.model.edits import fields, touchpoints
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.colour import contrast
from journeymap.model.layout.writing import Writing, writing
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.write_box import WriteBox

PAUSE_MS = 150
"""What is typed is on disk this long after the last key."""
SMALLEST_TYPE = 11.0
"""A title that is drawn smaller than this (px on screen) is written over its place, not in it."""
LEGIBLE_TYPE = 13.0
"""So large is what is written there, px on screen."""
_HAIR = 0.01
_LEAST_ROOM = 150.0
_SEEN = 4.5
"""Contrast to the ground that a frame needs, and selected text in its colour."""
_NAMES: dict[str, tuple[type[Record], str, str]] = {
    Touchpoint.table: (Touchpoint, "title", "picture.untitled"),
    Phase.table: (Phase, "title", "picture.phase.untitled"),
    Lane.table: (Lane, "title", "picture.lane.untitled"),
    Map.table: (Map, "title", "picture.map.untitled"),
    Link.table: (Link, "condition", "write.condition"),
}


class Writer(QObject):
    """At most one editor at a time. All that is typed into it is one step of undo."""

    def __init__(self, canvas: ToolCanvas, desk: Desk) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._desk = desk
        self._kept: WriteBox | None = None
        """Made once: a new one would be dressed anew each time."""
        self._box: WriteBox | None = None
        self._key: Key | None = None
        self._gesture = ""
        self._known = ""
        self._note = ""
        self._was_cut = False
        """Whether something was too long even for title and note, and its end is gone."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    @property
    def key(self) -> Key | None:
        """Whose title is being written, None if no editor is open."""
        return self._key

    @property
    def box(self) -> WriteBox | None:
        return self._box

    def open(self, key: Key, select_all: bool = True, initial_text: str = "") -> bool:
        """Write on the title of a record; `initial_text` replaces it. False if that cannot be."""
        self.confirm()
        record, place = self._record(key), self._place(key)
        if record is None or place is None:
            return False
        why_not = self._desk.editor.locked or self._lock_on(key, record)
        if why_not is not None:
            self._desk.say(why_not)
            return False
        self._key, self._known = key, _title(record)
        note = getattr(record, "note", "") if isinstance(record, Touchpoint) else ""
        self._note, self._was_cut = note, False
        self._gesture = self._gesture_of_new(key) or new_id()
        box = self._ready_box()
        box.limit = self._limit(note)
        self._dress(box, key, place)
        box.set_text(initial_text or self._known, select_all and not initial_text, self._known)
        self._box = box
        self._stand(box, key, place)
        box.blockSignals(False)
        box.show()
        self._stand(box, key, place)  # while it was hidden its lines were as wide as it was before
        self._canvas.window().activateWindow()  # what is opened from a panel of its own is written here
        box.setFocus()
        if initial_text:
            self._typed()
        return True

    def flush(self) -> None:
        """Put what has been typed so far into the document; the editor stays."""
        self._pause.stop()
        box, key = self._box, self._key
        if box is None or key is None or self._record(key) is None:
            return
        wanted = text.clean_line(box.text())
        if wanted == self._known:
            return
        self._known = wanted
        label = Message("edit.condition" if key[0] == Link.table else "edit.rename", title=wanted[:80])
        self._desk.editor.apply(label, lambda: self._changes(key, wanted), self._gesture)

    def confirm(self) -> None:
        """Keep what is written and close the editor."""
        if self._box is None:
            return
        self.flush()
        too_long = self._key is not None and self._key[0] == Touchpoint.table and len(self._known) > text.TITLE_LIMIT
        was_cut = self._was_cut
        self._close()
        if was_cut:
            self._desk.say(Message("write.cut"))
        elif too_long:
            self._desk.say(Message("write.to-note", limit=text.TITLE_LIMIT))

    def look_round(self) -> None:
        """Keep what is written if the keys go elsewhere: in a window that is not active, focus moves unheard."""
        if self._box is not None and self._canvas.window().focusWidget() is not self._box:
            self.confirm()

    def restore(self) -> None:
        """Close the editor as if nothing had been typed; a record made for it goes again."""
        if self._box is None:
            return
        self._pause.stop()
        gesture = self._gesture
        self._close()
        editor = self._desk.editor
        step = editor.document.history.undo_step
        if step is not None and step.gesture == gesture:
            editor.apply(step.label, step.changes.inverted, gesture)

    def follow(self) -> None:
        """Stay on the title, whatever the picture, the zoom, the theme or the language have become."""
        box, key = self._box, self._key
        if box is None or key is None:
            return
        place = self._place(key)
        if place is None:
            self.confirm()
            return
        self._dress(box, key, place)
        self._stand(box, key, place)

    def leave(self) -> None:
        """Keep what is written, and write no more."""
        self.confirm()
        if self._kept is not None:
            self._kept.deleteLater()
            self._kept = None

    def _ready_box(self) -> WriteBox:
        """The editor, silent until it is filled."""
        box = self._kept
        if box is None:
            box = self._kept = WriteBox(self._canvas.viewport())
            box.textChanged.connect(self._typed)
            box.confirmed.connect(self.confirm)
            box.restored.connect(self.restore)
            box.went_on.connect(self._go_on)
            box.shortened.connect(self._shortened)
        box.blockSignals(True)
        return box

    def _dress(self, box: WriteBox, key: Key, place: Writing) -> None:
        """Look like the title."""
        ink = self._canvas.surface.ink
        colour, ground, ring = (ink.colour(each) for each in (place.colour, place.ground, "selection"))
        if _contrast(ring.name(), ground.name()) < _SEEN:
            ring = colour
        halo = ink.colour("canvas") if self._floats(place) else None
        box.set_look(self._size(place), int(place.weight), place.centred, colour, ground, ring, halo)
        name = self._canvas.texts.text(_NAMES[key[0]][2])
        # Short: Qt shows one line of it, and "Untitled touchpoint" has no room on a card.
        asked = "write.condition" if key[0] == Link.table else "write.title"
        box.setPlaceholderText(self._canvas.texts.text(asked))
        if box.accessibleName() != name:  # with each key it would be said again
            box.setAccessibleName(name)

    def _stand(self, box: WriteBox, key: Key, place: Writing) -> None:
        """Stand where the title does; over the card if that is too small."""
        zoom, by = self._canvas.zoom, self._canvas.head_shift(key)
        room = place.room * zoom - by.x() * (key[0] == Phase.table)
        wide = max(room, min(self._size(place) / place.size * place.room, max(_LEAST_ROOM, room)))
        picture = self._canvas.surface.picture
        if self._floats(place) and picture is not None and (card := picture.card(key[1])) is not None:
            over = self._canvas.viewportTransform().mapRect(qrect(card))
            box.stand_over(over, wide, self._canvas.viewport().rect())
            return
        corner = self._canvas.viewportTransform().map(QPointF(place.x, place.baseline)) + by
        left = corner.x() - ((wide - room) / 2 if place.centred else 0.0)
        box.place(left, corner.y(), wide, self._canvas.viewport().rect())

    def _size(self, place: Writing) -> float:
        """Of the type, px on screen."""
        return LEGIBLE_TYPE if self._floats(place) else place.size * self._canvas.zoom

    def _floats(self, place: Writing) -> bool:
        """Whether the title is drawn too small to be written in its place."""
        return place.size * self._canvas.zoom < SMALLEST_TYPE - _HAIR

    def document_changed(self, changes: Changes) -> None:
        """Somebody else may have changed or removed what is being written."""
        key = self._key
        if key is None or self._box is None or key not in changes:
            return
        record = self._record(key)
        if record is None:
            self._pause.stop()
            self._close()
            return
        title = _title(record)
        if isinstance(record, Touchpoint) and record.note != touchpoints.titled(self._known, self._note)["note"]:
            self._note = record.note
        own = self._written(self._known)
        if title != own:
            untouched = text.clean_line(self._box.text()) == self._known
            self._known, self._gesture = title, new_id()
            if untouched:
                self._box.set_text(title, select_all=False)
                self.follow()

    def _shortened(self) -> None:
        """Said at once, and again when the editor closes: what is journalled meanwhile takes the words away."""
        self._was_cut = True
        self._desk.say(Message("write.cut"))

    def _typed(self) -> None:
        self._pause.start()
        self.follow()

    def _go_on(self, forward: bool) -> None:
        key = self._key
        self.confirm()
        if key is not None:
            self._canvas.advance.emit(key, forward)

    def _close(self) -> None:
        box, self._box = self._box, None
        key, self._key = self._key, None
        if box is None:
            return
        box.blockSignals(True)
        if box.hasFocus() or self._canvas.window().focusWidget() is box:
            self._canvas.setFocus()  # before it hides: Qt would pass the focus on to the next widget
        box.hide()
        if key is not None:
            self._canvas.writing_ended.emit(key)

    def _changes(self, key: Key, wanted: str) -> Changes:
        kind, field, _ = _NAMES[key[0]]
        if kind is Touchpoint:
            # From the note as it was: each pause would put the overlong end into it once more.
            values = touchpoints.titled(wanted, self._note)
            return fields.edit(self._journey, kind, [key[1]], **dict[str, object](values))
        return fields.edit(self._journey, kind, [key[1]], **{field: wanted})

    def _written(self, wanted: str) -> str:
        return text.split_title(wanted)[0]

    def _limit(self, note: str) -> int:
        if self._key is not None and self._key[0] == Touchpoint.table:
            return text.TITLE_LIMIT + max(0, text.TEXT_LIMIT - len(note) - 2)
        return text.TITLE_LIMIT

    def _gesture_of_new(self, key: Key) -> str | None:
        """The gesture that has just made this record: typing its title belongs to the same step."""
        step = self._desk.editor.document.history.undo_step
        change = step.changes.get(key) if step is not None else None
        if step is None or change is None or change.before is not None or self._known:
            return None
        return step.gesture

    def _record(self, key: Key) -> Record | None:
        return self._journey.find(key) if key[0] in _NAMES else None

    def _place(self, key: Key) -> Writing | None:
        item = self._canvas.surface.item_of(key)
        return writing(item) if item is not None else None

    def _lock_on(self, key: Key, record: Record) -> Message | None:
        """Why the record may not be written on; told before one begins, not after."""
        if not any(each.locked for each in self._journey.all(Phase)):
            return None
        trial = self._changes(key, _title(record)[:100] + "x")
        phase = next(iter(locks.blocked(self._journey, trial)), None)
        return None if phase is None else Message("lock.phase", title=phase.title)

    @property
    def _journey(self) -> Journey:
        return self._desk.editor.document.journey


_contrast = lru_cache(maxsize=64)(contrast)


def _title(record: Record) -> str:
    return str(getattr(record, _NAMES[record.table][1]))
