"""What the Map menu does: several maps in a document, drill-down and back, locked phases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import fields, growth, maps
from journeymap.model.ids import new_id
from journeymap.model.messages import Message
from journeymap.model.records.maps import Map, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import LaneKind, MapKind, PhaseKind
from journeymap.ui.ask import Tone
from journeymap.ui.whereabouts import Spot

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_PHASES = (
    ("maps.phase.before", PhaseKind.PRE_CONTRACT),
    ("maps.phase.onboarding", PhaseKind.ONBOARDING),
    ("maps.phase.service", PhaseKind.SERVICE),
)
_DETAIL_PHASES = (("maps.phase.steps", PhaseKind.CUSTOM),)
_LANES = (
    ("maps.lane.customer", LaneKind.CUSTOMER),
    ("maps.lane.frontstage", LaneKind.FRONTSTAGE),
    ("maps.lane.backstage", LaneKind.BACKSTAGE),
    ("maps.lane.systems", LaneKind.SYSTEMS),
)
Frame = tuple[tuple[str, str], ...]


class MapCommands:
    """Passes requests on to the editor of the open document; without one there is nothing to do."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def add(self) -> None:
        """A new map with the usual phases and lanes; its tab asks for a title."""
        if (workspace := self._workspace) is None:
            return
        title = self._text("maps.untitled")
        changes, map_id = self._framed(workspace.document.journey, title, _PHASES)
        if workspace.editor.apply(Message("edit.add-map", title=title), lambda: changes):
            workspace.show_map(map_id)
            self._shell.window.map_tabs.edit_title(map_id)

    def rename(self) -> None:
        """Name the map that is shown: in its tab, or by a question where there are no tabs."""
        if (workspace := self._workspace) is None or (shown := self._shown) is None:
            return
        if self._shell.window.map_row.isVisible():
            self._shell.window.map_tabs.edit_title(workspace.map_id)
            return
        wanted = self._shell.ask.line(Message("ask.rename"), Message("ask.rename-label"), shown.title)
        if wanted is not None:
            self.set_title(shown.id, wanted)

    def set_title(self, map_id: str, title: str) -> None:
        """Give a map another title."""
        workspace = self._workspace
        known = workspace.document.journey.get(Map, map_id) if workspace is not None else None
        if workspace is not None and known is not None and title.strip() not in ("", known.title):
            workspace.editor.rename(known.key, title.strip())

    def duplicate(self, kind: str) -> None:
        """A copy of the map that is shown, as a "to-be" or as the same again, and go there."""
        if (workspace := self._workspace) is None or (shown := self._shown) is None:
            return
        copy_id = new_id()
        title = self._text("maps.to-be" if kind == "to-be" else "maps.copy", title=shown.title)
        as_kind = MapKind.TO_BE if kind == "to-be" else shown.kind
        journey = workspace.document.journey
        label = Message("edit.duplicate-map", title=shown.title)
        if workspace.editor.apply(label, lambda: maps.duplicate(journey, shown.id, title, as_kind, copy_id=copy_id)):
            workspace.show_map(copy_id)

    def delete(self) -> None:
        """Remove the map that is shown; nobody is asked, because undo brings it back."""
        if (workspace := self._workspace) is None or (shown := self._shown) is None:
            return
        journey = workspace.document.journey
        if workspace.editor.apply(
            Message("edit.delete-map", title=shown.title), lambda: maps.remove(journey, shown.id)
        ):
            undo = ("action.undo", lambda: self._undo())
            self._shell.say(Message("maps.deleted", title=shown.title), Tone.PLAIN, undo, until_edit=True)

    def shift(self, direction: str) -> None:
        """Move the map that is shown one place "left" or "right"."""
        if (workspace := self._workspace) is not None:
            ids = [each.id for each in workspace.maps()]
            place = ids.index(workspace.map_id) + (1 if direction == "right" else -1)
            if 0 <= place < len(ids):
                self.move(workspace.map_id, place)

    def move(self, map_id: str, place: int) -> None:
        """Move a map to a place among the maps."""
        if (workspace := self._workspace) is None:
            return
        journey = workspace.document.journey
        ids = [each.id for each in order.maps(journey)]
        if ids.index(map_id) != place:
            label = Message("edit.move-map", title=journey.need(Map, map_id).title)
            workspace.editor.apply(label, lambda: maps.move(journey, map_id, place))

    def open_detail(self) -> None:
        """Go from the selected touchpoint down into its detail map."""
        workspace = self._workspace
        if workspace is not None and (detail := workspace.whereabouts.detail(workspace.document.journey)) is not None:
            self._leave(workspace)
            workspace.show_map(detail.id)

    def create_detail(self) -> None:
        """Make a detail map for the selected touchpoint, and go there."""
        if (workspace := self._workspace) is None:
            return
        journey = workspace.document.journey
        touchpoint = workspace.whereabouts.touchpoint(journey)
        if touchpoint is None or touchpoint.detail_map_id is not None:
            return
        title = touchpoint.title or self._text("maps.untitled")
        changes, map_id = self._framed(journey, title, _DETAIL_PHASES)
        after = journey.snapshot()
        after.apply(changes)
        tied = fields.edit(after, Touchpoint, [touchpoint.id], detail_map_id=map_id)
        if workspace.editor.apply(Message("edit.detail-map", title=title), lambda: changes.then(tied)):
            self._leave(workspace)
            workspace.show_map(map_id)

    def untie_detail(self) -> None:
        """Let the selected touchpoint have no detail map; the map stays."""
        if (workspace := self._workspace) is None:
            return
        journey = workspace.document.journey
        if (touchpoint := workspace.whereabouts.touchpoint(journey)) is not None:
            label = Message("edit.detail-unlink", title=touchpoint.title)
            ids = [touchpoint.id]
            workspace.editor.apply(label, lambda: fields.edit(journey, Touchpoint, ids, detail_map_id=None))

    def go_to_origin(self) -> None:
        """Go to the touchpoint that the selected one was copied from."""
        workspace = self._workspace
        if workspace is not None and (origin := workspace.whereabouts.origin(workspace.document.journey)) is not None:
            self._leave(workspace)
            workspace.show_spot(origin)

    def back(self) -> None:
        """Go back to where one came from, or up to the touchpoint that this map shows in detail."""
        workspace = self._workspace
        if workspace is not None:
            spot = workspace.whereabouts.go_back(workspace.document.journey, workspace.map_id)
            if spot is not None:
                workspace.show_spot(spot)

    def lock(self, on: bool) -> None:
        """Lock or unlock the selected phases, or those of the selected touchpoints."""
        if (workspace := self._workspace) is None:
            return
        journey = workspace.document.journey
        phases = [phase for phase in workspace.whereabouts.phases(journey) if phase.locked != on]
        if phases:
            label = Message(
                "edit.lock" if on else "edit.unlock", title=", ".join(phase.title for phase in phases)[:200]
            )
            ids = [phase.id for phase in phases]
            workspace.editor.apply(label, lambda: fields.edit(journey, Phase, ids, locked=on))
        self._shell.refresh()

    def _framed(self, journey: Journey, title: str, phases: Frame) -> tuple[Changes, str]:
        named = [[(self._text(key), kind) for key, kind in frame] for frame in (phases, _LANES)]
        language = self._shell.program.texts.language
        return growth.map_with_frame(journey, title, named[0], named[1], language=language)

    def _leave(self, workspace: Workspace) -> None:
        chosen = workspace.selection.ids(Touchpoint.table)
        workspace.whereabouts.leave(Spot(workspace.map_id, chosen[0] if len(chosen) == 1 else ""))

    def _undo(self) -> None:
        self._shell.do("edit.undo")
        self._shell.window.banner.clear()

    def _text(self, key: str, **arguments: str) -> str:
        return self._shell.program.texts.text(key, **arguments)

    @property
    def _shown(self) -> Map | None:
        workspace = self._workspace
        return workspace.document.journey.get(Map, workspace.map_id) if workspace is not None else None

    @property
    def _workspace(self) -> Workspace | None:
        return self._shell.workspace
