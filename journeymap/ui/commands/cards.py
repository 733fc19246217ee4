"""What the commands on cards share: the card they start from, and how the next one is shown."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import TYPE_CHECKING

from journeymap.model.layout.navigate import Direction, nearest_on
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.canvas import accessible
from journeymap.ui.canvas.marks import Marks

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.model.journey import Journey
    from journeymap.model.layout.plan import Plan
    from journeymap.model.layout.shapes import Rect
    from journeymap.model.messages import Message
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_HINT_MS = 6_000


class Cards:
    """The cards of the map that a window shows; made for one command, as everything may have changed by the next."""

    def __init__(self, shell: Shell, workspace: Workspace) -> None:
        self._shell = shell
        self.workspace = workspace
        self.canvas = workspace.canvas
        self.editor = workspace.editor
        self.map_id = workspace.map_id

    @classmethod
    def of(cls, shell: Shell) -> Cards | None:
        """The cards of a window; None if it shows no map."""
        workspace = shell.workspace
        return cls(shell, workspace) if workspace is not None and workspace.map_id else None

    @property
    def journey(self) -> Journey:
        return self.workspace.document.journey

    @property
    def chosen(self) -> list[str]:
        """The selected touchpoints, as they were selected."""
        journey = self.journey
        return [i for i in self.workspace.selection.ids(Touchpoint.table) if journey.get(Touchpoint, i) is not None]

    @property
    def anchor(self) -> str | None:
        """The touchpoint from which the keys go on: the one with the focus, if selected, else the one selected last."""
        chosen, current = self.chosen, self.canvas.surface.current
        if current is not None and current[1] in chosen:
            return current[1]
        return chosen[-1] if chosen else None

    def chosen_link(self) -> Link | None:
        """The link that is selected on the map, if nothing else is."""
        keys = self.workspace.selection.keys
        link = self.journey.get(Link, keys[0][1]) if len(keys) == 1 and keys[0][0] == Link.table else None
        return link if link is not None and self.canvas.surface.item_of(link.key) is not None else None

    @property
    def plan(self) -> Plan | None:
        """Where the cards stand."""
        picture = self.canvas.surface.picture
        return picture.plan if picture is not None else None

    def places_of(self, touchpoint_ids: Iterable[str]) -> dict[str, Rect]:
        """Where some cards stand, those that are on the map."""
        places = self.plan.cards if self.plan is not None else {}
        return {each: places[each] for each in touchpoint_ids if each in places}

    def in_order(self) -> list[str]:
        """The cards in journey order."""
        return list(self.plan.cards) if self.plan is not None else []

    def beside(self, touchpoint_id: str, direction: Direction, without: Set[str] = frozenset()) -> str | None:
        """The card next to another one, if both stand on the map; some may be left out."""
        plan = self.plan
        if plan is None or touchpoint_id not in plan.cards:
            return None
        return nearest_on(plan, touchpoint_id, direction, without)

    def row_of(self, touchpoint_id: str) -> int | None:
        """The row in which a card stands: its lane, or its group."""
        picture = self.workspace.map_view.picture
        return picture.rows.row_of.get(touchpoint_id) if picture is not None else None

    def titled(self, touchpoint_id: str) -> str:
        """A touchpoint's title, never empty."""
        title = self.journey.need(Touchpoint, touchpoint_id).title
        return title or "…"

    def choose(self, touchpoint_id: str) -> None:
        """Select one touchpoint, bring it into view, and let the keys work on it."""
        self.select([(Touchpoint.table, touchpoint_id)])

    def select(self, keys: list[Key]) -> None:
        """Select `keys`; the last of them gets the focus and comes into view."""
        self.workspace.selection.set(keys)
        if keys:
            self.canvas.choose(set(keys), keys[-1])
            self.canvas.reveal(keys[-1])
        self.canvas.setFocus()

    def neighbour(self, gone: set[str]) -> str | None:
        """The card to go on with when these are no more: to the left of the anchor, else wherever one is near."""
        anchor = self.anchor
        if anchor is None:
            return None
        ways = (self.beside(anchor, direction, gone) for direction in Direction)
        return next((card for card in ways if card is not None), None)

    def mark(self, keys: Iterable[Key], current: Key | None = None) -> None:
        """Ring these records, `current` more strongly and in view; no keys take all rings away."""
        self.canvas.surface.marks = Marks(frozenset(keys), current)
        self.canvas.viewport().update()
        if current is not None:
            self.canvas.reveal(current)

    def hint(self, message: Message, lasting: bool = False) -> None:
        """Say something in the status line, for a while or `lasting` until somebody clears it."""
        said = self._shell.program.texts.say(message)
        self._shell.window.status.showMessage(said, 0 if lasting else _HINT_MS)
        accessible.say(self.canvas, said)

    def unhint(self) -> None:
        """What the status line says for a while is true no more."""
        self._shell.window.status.clearMessage()
