"""Adding what hangs on touchpoints and links: the inspector opens where that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.records.notes import Opportunity
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.panels.inspector import Inspector

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class NoteCommands:
    """Goes to the lines of the inspector that add."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def add(self, table: str) -> None:
        """Let somebody type a pain point, an opportunity or a comment on the selected touchpoints, else links."""
        workspace, panels = self._shell.workspace, self._shell.panels
        if workspace is None or panels is None:
            return
        if workspace.editor.locked is not None:
            workspace.say(workspace.editor.locked)
            return
        kinds = (Touchpoint.table,) if table == Opportunity.table else (Touchpoint.table, Link.table)
        chosen = next((kind for kind in kinds if workspace.selection.ids(kind)), None)
        if chosen is None:
            return
        if workspace.selection.keys[0][0] != chosen:  # the inspector shows what the first one is
            workspace.selection.set([key for key in workspace.selection.keys if key[0] == chosen])
        panels.show("inspector", True)
        inspector = panels["inspector"]
        if isinstance(inspector, Inspector):
            inspector.go_adding(table)
