"""What the menus do with phases, lanes and links, and with the place where a menu was opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journeymap.model.changes import Changes
from journeymap.model.edits import links
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import Grouping
from journeymap.ui.ask import Tone
from journeymap.ui.commands import heads
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.canvas.tools.insert import Insert
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace


class FrameCommands:
    """Beside the selected phase or lane, or that of the selected touchpoint; else at the end of the map."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def touchpoint(self) -> None:
        """A new touchpoint where the menu was opened, else in the middle of what is in sight."""
        if insert := self._insert:
            insert.touchpoint_here()

    def add_phase(self, side: str) -> None:
        """A new phase "before" or "after"."""
        self._add(Phase.table, "phase_id", side == "after")

    def add_lane(self, side: str) -> None:
        """A new lane above ("before") or below ("after")."""
        self._add(Lane.table, "lane_id", side == "after")

    def add_like(self) -> bool:
        """After the one phase or lane that is selected another one; False if none is."""
        cards = Cards.of(self._shell)
        head = heads.chosen(cards) if cards is not None else None
        if head is None or cards is None:
            return False
        cards.unhint()
        (self.add_phase if head[0] == Phase.table else self.add_lane)("after")
        return True

    def reverse(self) -> None:
        """Turn the selected links round."""
        workspace = self._shell.workspace
        if workspace is None:
            return
        journey = workspace.document.journey
        chosen = [each for each in workspace.selection.ids(Link.table) if journey.get(Link, each) is not None]

        def reversed_() -> Changes:
            changes = Changes()
            for each in chosen:
                changes = changes.then(links.reverse(journey, each))
            return changes

        workspace.editor.apply(Message("edit.reverse-links", n=len(chosen)), reversed_)

    def _add(self, table: str, field: str, after: bool) -> None:
        workspace, insert = self._shell.workspace, self._insert
        if workspace is None or insert is None:
            return
        before = workspace.selection.keys
        made = insert.frame(table, _beside(workspace, table, field), after)
        if made is None:
            return
        if before:
            workspace.selection.leave_to(before[-1])  # Esc takes back what was made: the keys go on where they were
        if workspace.canvas.surface.item_of(made) is None:
            UnseenLane(self._shell, workspace, made)

    @property
    def _insert(self) -> Insert | None:
        workspace = self._shell.workspace
        hands = workspace.canvas.hands if workspace is not None else None
        return hands.insert if hands is not None else None


class UnseenLane(QObject):
    """Says that a new lane is not seen while other things form the rows, and leads to it; until that is not so."""

    def __init__(self, shell: Shell, workspace: Workspace, key: Key) -> None:
        super().__init__(workspace)
        self._shell, self._workspace, self._key = shell, workspace, key
        self._said = Message("frame.lane-unseen")
        shell.say(self._said, Tone.PLAIN, ("frame.show-lanes", self._show))
        workspace.view_changed.connect(self._look)
        workspace.edited.connect(self._look)

    def _show(self) -> None:
        """The lane, ready to be named."""
        workspace, canvas = self._workspace, self._workspace.canvas
        workspace.set_view(replace(workspace.view, rows_by=Grouping.LANE))
        if canvas.surface.item_of(self._key) is not None:
            canvas.choose({self._key}, self._key)
            canvas.reveal(self._key)
            canvas.write(self._key)

    def _look(self, _view: object = None) -> None:
        """Nothing is to be said any more once the lane is seen, gone, or on a map that is not shown."""
        workspace, banner = self._workspace, self._shell.window.banner
        lane = workspace.document.journey.get(Lane, self._key[1])
        is_unseen = workspace.canvas.surface.item_of(self._key) is None
        if lane is not None and lane.map_id == workspace.map_id and is_unseen and banner.message is self._said:
            return
        if banner.message is self._said:
            banner.clear()
        self.deleteLater()


def _beside(workspace: Workspace, table: str, field: str) -> str | None:
    """The phase or lane that is meant: the selected one, or that of the last selected touchpoint."""
    chosen = workspace.selection.ids(table)
    if chosen:
        return chosen[-1]
    cards = workspace.selection.ids(Touchpoint.table)
    touchpoint = workspace.document.journey.get(Touchpoint, cards[-1]) if cards else None
    return str(getattr(touchpoint, field)) if touchpoint is not None else None
