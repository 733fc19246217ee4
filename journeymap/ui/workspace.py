"""One document open in one window: session, selection, editor and the map that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.model import order
from journeymap.model.changes import Changes, Key
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.actions.spec import When
from journeymap.ui.bridge import Bridge
from journeymap.ui.canvas.glide import Glide, cards_in_sight, motion_is_reduced
from journeymap.ui.editor import Editor
from journeymap.ui.filter.state import MapFilter
from journeymap.ui.map_view import MapView
from journeymap.ui.selection import Selection
from journeymap.ui.whereabouts import Spot, Whereabouts

if TYPE_CHECKING:
    from journeymap.model.document import Document
    from journeymap.model.records.maps import Map
    from journeymap.ui.canvas.edit_view import EditCanvas
    from journeymap.ui.session import Session
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.view_memory import ViewMemory


class Workspace(QObject):
    """Ties the parts together; `changed` says that texts or states around the canvas may be out of date."""

    changed = Signal()
    maps_changed = Signal()
    refused = Signal(object)
    edited = Signal()
    view_changed = Signal(object)
    """The map that is shown is looked at in this view now."""

    def __init__(self, session: Session, canvas: EditCanvas, parent: QObject, memory: ViewMemory | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.canvas = canvas
        self.selection = Selection(self)
        self.whereabouts = Whereabouts(self.selection)
        self._editor_of(session.document)
        self.map_view = MapView(canvas, self)
        self._memory = memory
        self._views = memory.views(session.path) if memory is not None else {}
        self._places = memory.places(session.path) if memory is not None else {}
        """Where those maps were left that are not shown now."""
        self.row_in_hand: Row | None = None
        """The row below the lanes that the pointer was on last, for a menu or a drag."""
        self._map_id = ""
        self.filter = MapFilter(self, self)
        self._maps: list[tuple[str, str]] = []
        canvas.attend(self)
        canvas.selection_changed.connect(self._selected_on_canvas)
        self.selection.changed.connect(self._selection_changed)
        self._heard = self.document.revision
        """The edit that was heard of last."""
        session.changed.connect(self._session_changed)

    @property
    def document(self) -> Document:
        return self.session.document

    @property
    def map_id(self) -> str:
        """The id of the map that is shown; "" if the document has none."""
        return self._map_id

    @property
    def view(self) -> View:
        """How the map that is shown is looked at."""
        return self.view_of(self._map_id)

    def view_of(self, map_id: str) -> View:
        """How a map is looked at, also one that is not shown."""
        return self._views.get(map_id, View())

    def set_view(self, view: View) -> None:
        """Look at the map another way; its cards glide to their places. The document stays as it is."""
        if view == self.view or not self._map_id:
            return
        self._views[self._map_id] = view
        self._remember_views()
        glide = None if motion_is_reduced(self.canvas.reduced_motion) else Glide(self.canvas)
        self.map_view.set_view(view, self._anchor())
        if glide is not None:
            glide.start()
        self.view_changed.emit(view)
        self.changed.emit()

    def maps(self) -> list[Map]:
        return order.maps(self.document.journey)

    def start(self, texts: QtTexts, theme: Theme) -> None:
        """Show the first map."""
        self.map_view.set_look(texts, theme)
        self._check_maps()

    def show_map(self, map_id: str) -> None:
        """Show another map of the document."""
        if map_id != self._map_id:
            self._keep_place()
            self._map_id = map_id
            self.selection.set(())
            self._show_map()
            self.changed.emit()

    def is_locked(self) -> bool:
        """Whether the phases meant by the selection are all locked."""
        phases = self.whereabouts.phases(self.document.journey)
        return bool(phases) and all(phase.locked for phase in phases)

    def show_spot(self, spot: Spot) -> None:
        """Show a map and select the touchpoint meant there."""
        self.show_map(spot.map_id)
        key = (Touchpoint.table, spot.touchpoint_id)
        if self.document.journey.find(key) is not None:
            self.selection.set([key])
            self.canvas.reveal(key)

    def step_map(self, by: int) -> None:
        """Show the next or the previous map, going round."""
        ids = [each.id for each in self.maps()]
        if ids:
            self.show_map(ids[(ids.index(self._map_id) + by) % len(ids)])

    def states(self) -> set[When]:
        """What is the case now, for the actions."""
        history = self.document.history
        cards = self.selection.ids("touchpoint")
        facts = {
            When.DOCUMENT: True,
            When.SAVED_BEFORE: self.session.path is not None,
            When.CAN_UNDO: history.undo_step is not None,
            When.CAN_REDO: history.redo_step is not None,
            When.SELECTION: bool(self.selection.keys),
            When.REMOVABLE: self.editor.can_delete(),
            When.NAMEABLE: self.editor.nameable() is not None,
            When.MOVABLE: self.editor.can_move(),
            When.MAP: bool(self._map_id),
            When.CARD: len(cards) == 1,
            When.CARDS: bool(cards),
            When.NOTABLE: bool(cards or self.selection.ids("link")),
            When.LINK: bool(self.selection.ids("link")),
            When.LANE: bool(self.selection.ids("lane")),
            When.FRAME: bool(self.selection.ids("phase") or self.selection.ids("lane")),
            **self.whereabouts.facts(self.document.journey, self._map_id),
        }
        return {when for when, true in facts.items() if true}

    def described(self, texts: QtTexts) -> dict[str, str]:
        """What undo and redo would do, in words, by action id."""
        steps = {"edit.undo": self.document.history.undo_step, "edit.redo": self.document.history.redo_step}
        return {action: texts.say(step.label) for action, step in steps.items() if step is not None}

    def say(self, message: Message) -> None:
        """Tell the person why something was not done."""
        self.refused.emit(message)

    def close(self) -> None:
        """Let go of the canvas and the document."""
        self._remember_views()  # the file may have got its name only now
        self._keep_place()
        if self._memory is not None:
            self._memory.keep_places(self.session.path, self._places)
        self.canvas.attend(None)
        self._bridge.stop()
        self.map_view.stop()
        if self.editor.album is not None:  # its pictures are in a file that is closed before the workspace is gone
            self.editor.album.close()

    def _editor_of(self, document: Document) -> None:
        locked = self.session.copy.read_only if self.session.copy.view_only else None
        self.editor = Editor(document, self.selection, self._refuse, locked)
        self._bridge = Bridge(document, self)
        self._bridge.changed.connect(self._document_changed)

    def _refuse(self, reason: Message) -> None:
        self.refused.emit(reason)

    def _session_changed(self) -> None:
        if self._heard == self.document.revision:  # else an edit is on its way here, and is told of as a whole
            self.changed.emit()

    def _document_changed(self, changes: Changes, _origin: object) -> None:
        self._heard = self.document.revision
        self.selection.drop_removed(changes)
        if not self._check_maps():
            self.map_view.update(changes)
        self.canvas.document_changed(changes)
        self.changed.emit()
        self.edited.emit()

    def _check_maps(self) -> bool:
        """Notice maps that came, went or changed their names; True if another one is shown now."""
        maps = [(each.id, each.title) for each in self.maps()]
        if maps != self._maps:
            self._maps = maps
            self.maps_changed.emit()
        if self._map_id in (map_id for map_id, _ in maps):
            return False
        self._map_id = maps[0][0] if maps else ""
        self._show_map()
        return True

    def _show_map(self) -> None:
        self.map_view.show(self.document.journey, self._map_id, self.view, self._places.get(self._map_id))
        self.view_changed.emit(self.view)

    def _keep_place(self) -> None:
        """The map that is shown will not be seen for a while."""
        self._places.pop(self._map_id, None)
        if self._map_id and (place := self.map_view.place.left) is not None:
            self._places[self._map_id] = place

    def _remember_views(self) -> None:
        if self._memory is not None:
            self._memory.keep(self.session.path, self._views)

    def _anchor(self) -> str | None:
        """The touchpoint that stays in its place on screen: one that is selected and seen, else the middlemost."""
        seen = cards_in_sight(self.canvas)
        middle = self.canvas.viewport().rect().center()
        chosen = set(self.selection.ids(Touchpoint.table)) & seen.keys()

        def distance(touchpoint_id: str) -> float:
            return (seen[touchpoint_id].center() - middle).manhattanLength()

        return min(chosen or seen, key=distance, default=None)

    def _selected_on_canvas(self, keys: set[Key]) -> None:
        self.selection.set(keys)

    def _selection_changed(self) -> None:
        self.canvas.set_selection(self.selection.keys)
        self.changed.emit()
