"""New things where the pointer is: a touchpoint in an empty cell, a phase or a lane beside another."""

from PySide6.QtCore import QPoint, QPointF

from journeymap.model import order
from journeymap.model.changes import Changes, Key
from journeymap.model.edits import grid, growth, touchpoints
from journeymap.model.edits.regroup import RowValues
from journeymap.model.edits.touchpoints import Place
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.shapes import Point
from journeymap.model.messages import Message
from journeymap.model.records.maps import Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui import ground
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.tools.places import Places


class Insert:
    """Makes a record and opens the editor on its title; both are one step of undo."""

    def __init__(self, canvas: ToolCanvas, desk: Desk) -> None:
        self._canvas = canvas
        self._desk = desk
        self._menu_at: QPointF | None = None

    def remember(self, at: QPoint) -> QPointF:
        """A menu opens at `at` (viewport px): what it inserts belongs there. Returns what to forget afterwards."""
        place = self._menu_at = self._canvas.scene_point(at)
        return place

    def forget(self, place: QPointF) -> None:
        """The menu is gone, and what was chosen in it is done; another one may be open by now."""
        if self._menu_at is place:
            self._menu_at = None

    def place_here(self) -> Place | None:
        """Where in the grid the menu was opened from which something is chosen; None: nowhere there, or no menu."""
        picture = self._canvas.surface.picture
        if self._menu_at is None or picture is None:
            return None
        point, places = Point(self._menu_at.x(), self._menu_at.y()), Places(self._journey, picture)
        return places.spot(point).place if places.can_take and places.holds(point) else None

    def touchpoint_here(self) -> None:
        """A touchpoint where the menu was opened, else in the middle of what is in sight."""
        scene, self._menu_at = self._menu_at, None
        if scene is None:
            scene = self._canvas.scene_point(self._canvas.viewport().rect().center())
        self._touchpoint(scene)

    def touchpoint_at(self, at: QPoint) -> None:
        """A touchpoint in the empty cell at a place of the viewport; nothing outside the grid."""
        scene, picture = self._canvas.scene_point(at), self._canvas.surface.picture
        if picture is None:
            return
        places = Places(self._journey, picture)
        if not places.can_take or places.holds(Point(scene.x(), scene.y())):
            self._touchpoint(scene)

    def frame(self, table: str, beside: str | None, after: bool) -> Key | None:
        """A phase or lane before or after another of its like; `beside` None: at the beginning or the end.

        Answers with what was made; None: it was refused.
        """
        journey, map_id, made = self._journey, self._desk.map_id, new_id()
        is_phase = table == Phase.table
        siblings = order.phases(journey, map_id) if is_phase else order.lanes(journey, map_id)
        ids = [sibling.id for sibling in siblings]
        index = ids.index(beside) + after if beside in ids else len(ids) * after

        def added() -> Changes:
            if is_phase:
                return grid.add_phase(journey, map_id, index, "", phase_id=made)
            return grid.add_lane(journey, map_id, index, "", lane_id=made)

        if not self._desk.editor.apply(Message("edit.add-phase" if is_phase else "edit.add-lane"), added):
            return None
        self._write((table, made))
        return table, made

    def _touchpoint(self, scene: QPointF) -> None:
        picture, made = self._canvas.surface.picture, new_id()
        if picture is None:
            return
        places = Places(self._journey, picture)
        label = Message("edit.add-touchpoint")
        if places.can_take:
            place, row = places.spot(Point(scene.x(), scene.y())).place, places.row_index(scene.y())
            done = self._desk.editor.apply(label, lambda: self._added(place, row, made))
        else:
            titles = ground.titles(self._canvas.texts)
            done = self._desk.editor.apply(
                label, lambda: growth.first(self._journey, self._desk.map_id, made, **titles)
            )
        if done:
            self._write((Touchpoint.table, made))

    def _added(self, place: Place, row: int, made: str) -> Changes:
        added = touchpoints.add(self._journey, place, touchpoint_id=made)
        rows = RowValues.of(self._canvas.surface.picture)
        return added if rows is None else rows.placed(self._journey, added, [made], row)

    def _write(self, key: Key) -> None:
        self._canvas.choose({key}, key)
        self._canvas.reveal(key)
        self._canvas.write(key)

    @property
    def _journey(self) -> Journey:
        return self._desk.editor.document.journey
