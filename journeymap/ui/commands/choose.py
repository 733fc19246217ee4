"""Gives all that is selected one colour, one emotion or one kind of link, each as one step of undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.changes import Changes
from journeymap.model.edits import colours, fields, notes
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Link
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class ChoiceCommands:
    """What the submenus with a few values do."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def tone(self, name: str) -> None:
        """Colour the selected phases and lanes; "" gives them back the colour of their kind."""
        if (cards := Cards.of(self._shell)) is not None:
            find = cards.journey.find
            keys = [key for key in cards.workspace.selection.keys if key[0] in (Phase.table, Lane.table) and find(key)]
            cards.editor.apply(Message("edit.recolour"), lambda: colours.recolour(cards.journey, keys, name or None))
        self._shell.refresh()  # a check mark that was clicked again has gone

    def mood(self, score: str) -> None:
        """How everyone feels at the selected touchpoints; "" takes the emotion away."""
        if (cards := Cards.of(self._shell)) is not None:
            chosen, felt = cards.chosen, int(score) if score else None

            def feel() -> Changes:
                changes = Changes()
                for each in chosen:
                    changes = changes.then(notes.feel(cards.journey, each, felt))
                return changes

            cards.editor.apply(Message("edit.mood"), feel)
        self._shell.refresh()

    def link_kind(self, kind: str) -> None:
        """Make the selected links of one kind."""
        if (cards := Cards.of(self._shell)) is not None:
            journey = cards.journey
            chosen = [i for i in cards.workspace.selection.ids(Link.table) if journey.get(Link, i) is not None]
            cards.editor.apply(Message("edit.link-kind"), lambda: fields.edit(journey, Link, chosen, kind=kind))
        self._shell.refresh()
