"""The program's verbs on the open document: selection in, one commit out. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from journeymap.model import locks, order
from journeymap.model.changes import Changes, Key
from journeymap.model.document import Document
from journeymap.model.edits import fields, grid, removal, touchpoints
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.ui.selection import Selection
from journeymap.ui.undone import ChosenBefore, to_select

if TYPE_CHECKING:
    from journeymap.ui.pictures.album import Album

_NAMED: tuple[type[Record], ...] = (Touchpoint, Link, Phase, Lane, Map)
_BY_TABLE = {kind.table: kind for kind in _NAMED}
_MOVABLE = frozenset(kind.table for kind in (Touchpoint, Phase, Lane))
_REMOVABLE = frozenset(kind.table for kind in (Touchpoint, Link, Phase, Lane))
Refused = Callable[[Message], None]


class Editor:
    """Edits what is selected. A refused edit changes nothing and is told to `refused`.

    `locked` says why nothing may be edited at all (a file of a newer program).
    """

    def __init__(
        self, document: Document, selection: Selection, refused: Refused, locked: Message | None = None
    ) -> None:
        self.document = document
        self.selection = selection
        self.album: Album | None = None
        """The pictures of the document, which lie outside of what is edited."""
        self._refused = refused
        self._locked = locked
        self._chosen = ChosenBefore()

    @property
    def locked(self) -> Message | None:
        """Why nothing may be edited; None if everything may."""
        return self._locked

    def apply(self, label: Message, verb: Callable[[], Changes], gesture: str | None = None) -> bool:
        """Commit what `verb` answers; True if that changed something. Edits of one `gesture` are one step of undo."""
        return self._do(label, verb, gesture)

    def tell(self, message: Message) -> None:
        """Say what has become of an edit, where it is not all that was asked for."""
        self._refused(message)

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        step = self.document.history.undo_step
        done = self.document.undo(self) is not None
        if step is not None:
            self._select_touched(step.changes.inverted(), self._chosen.of(step.gesture))
        return done

    def redo(self) -> bool:
        """Repeat the step taken back last; False if there is none."""
        step = self.document.history.redo_step
        done = self.document.redo(self) is not None
        if step is not None:
            self._select_touched(step.changes)
        return done

    def nameable(self) -> tuple[Key, str] | None:
        """The one selected record that has a title (a link: a condition), and that title."""
        keys = self.selection.keys
        if len(keys) != 1 or keys[0][0] not in _BY_TABLE:
            return None
        record = self.document.journey.find(keys[0])
        return (keys[0], str(getattr(record, _name_field(keys[0])))) if record is not None else None

    def rename(self, key: Key, title: str) -> bool:
        """Give a touchpoint, phase, lane or map another title, a link another condition; True if that changed it."""
        journey = self.document.journey
        label = Message("edit.rename", title=title)
        if key[0] == Touchpoint.table:
            return self._do(label, lambda: touchpoints.rename(journey, key[1], title))
        return self._do(label, lambda: fields.edit(journey, _BY_TABLE[key[0]], [key[1]], **{_name_field(key): title}))

    def can_delete(self) -> bool:
        return any(True for _ in self._removable())

    def delete_selection(self) -> bool:
        """Remove the selected touchpoints, links, phases and lanes with all that hangs on them, as one step."""
        journey, keys = self.document.journey, list(self._removable())
        tables = {table for table, _ in keys}
        label = Message("edit.delete-several", n=len(keys))
        if tables == {Link.table}:
            label = Message("edit.delete-links", n=len(keys))
        elif len(keys) == 1:
            label = Message("edit.delete", title=str(getattr(journey.find(keys[0]), "title", "")))
        elif tables == {Touchpoint.table}:
            label = Message("edit.delete-touchpoints", n=len(keys))
        return self._do(label, lambda: removal.remove(journey, keys))

    def can_move(self) -> bool:
        find = self.document.journey.find
        return any(key[0] in _MOVABLE and find(key) is not None for key in self.selection.keys)

    def move(self, direction: str) -> bool:
        """Move the selected touchpoints one step "left" or "right", or one lane "up" or "down".

        Without touchpoints: the selected phase left or right, the selected lane up or down.
        """
        journey, chosen = self.document.journey, self._selected(Touchpoint)
        by = -1 if direction in ("left", "up") else 1
        sideways = direction in ("left", "right")
        if not chosen:
            return self._move_frame(Phase if sideways else Lane, by)
        label = Message("edit.move-touchpoints", n=len(chosen))
        if len(chosen) == 1:
            label = Message("edit.move", title=journey.need(Touchpoint, chosen[0]).title)
        verb = touchpoints.move_steps if sideways else touchpoints.move_lanes
        return self._do(label, lambda: verb(journey, chosen, by))

    def select_all(self, map_id: str) -> None:
        """Select every touchpoint of a map."""
        self.selection.set(touchpoint.key for touchpoint in order.touchpoints(self.document.journey, map_id))

    def _select_touched(self, applied: Changes, before: tuple[Key, ...] = ()) -> None:
        keys = to_select(self.document.journey, applied, before)
        if keys:
            self.selection.set(keys)

    def _move_frame(self, kind: type[Phase] | type[Lane], by: int) -> bool:
        """Move the selected phase or lane one place among its like."""
        journey, chosen = self.document.journey, self._selected(kind)
        if len(chosen) != 1:
            return False
        frame = journey.need(kind, chosen[0])
        siblings = order.phases(journey, frame.map_id) if kind is Phase else order.lanes(journey, frame.map_id)
        index = [sibling.id for sibling in siblings].index(frame.id) + by
        if not 0 <= index < len(siblings):
            return False
        verb = grid.move_phase if kind is Phase else grid.move_lane
        return self._do(Message("edit.move", title=frame.title), lambda: verb(journey, frame.id, index))

    def _removable(self) -> Iterator[Key]:
        find = self.document.journey.find
        return (key for key in self.selection.keys if key[0] in _REMOVABLE and find(key) is not None)

    def _selected(self, kind: type[Record]) -> list[str]:
        journey = self.document.journey
        return [record_id for record_id in self.selection.ids(kind.table) if journey.find((kind.table, record_id))]

    def _do(self, label: Message, verb: Callable[[], Changes], gesture: str | None = None) -> bool:
        if self._locked is not None:
            self._refused(self._locked)
            return False
        try:
            changes = verb()
            locks.check(self.document.journey, changes)
            chosen = self.selection.keys
            done = self.document.commit(label, changes, gesture=gesture, origin=self)
            step = self.document.history.undo_step
            if done and step is not None and gesture in (None, step.gesture):  # else the gesture took itself back
                self._chosen.note(step.gesture, chosen)
            return done
        except RuleBroken as broken:
            self._refused(broken.reason)
        return False


def _name_field(key: Key) -> str:
    return "condition" if key[0] == Link.table else "title"
