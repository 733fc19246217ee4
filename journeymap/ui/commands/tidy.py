"""Tidying up the map that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.commands.cards import Cards

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


class TidyCommands:
    """Steps from links as one step of undo; the cards glide to their new places unless motion is reduced."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def tidy(self) -> None:
        cards = Cards.of(self._shell)
        if cards is None:
            return
        from journeymap.model.edits import tidy
        from journeymap.ui.canvas.glide import Glide, motion_is_reduced

        still = motion_is_reduced(self._shell.program.settings.reduced_motion)
        glide = None if still else Glide(cards.canvas)
        journey, map_id = cards.journey, cards.map_id
        done = cards.editor.apply(Message("edit.tidy-up"), lambda: tidy.tidy(journey, map_id))
        if (anchor := cards.anchor) is not None:
            cards.canvas.reveal((Touchpoint.table, anchor))
        if glide is not None:
            glide.start()
        if not done and cards.editor.locked is None:
            cards.hint(Message("keyboard.tidy-already"))
