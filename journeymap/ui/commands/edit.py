"""What the Edit menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model.edits.regroup import RowValues
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.commands import heads
from journeymap.ui.commands.cards import Cards
from journeymap.ui.commands.patience import ahead
from journeymap.ui.commands.undone import look_at_touched

if TYPE_CHECKING:
    from journeymap.ui.editor import Editor
    from journeymap.ui.shell import Shell


class EditCommands:
    """Passes requests on to the editor of the open document; without one there is nothing to do."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def undo(self) -> None:
        if editor := self._editor:
            self._hold()
            ahead(self._shell.window, editor.document, editor.document.undoing())
            editor.undo()
            self._look()

    def redo(self) -> None:
        if editor := self._editor:
            self._hold()
            ahead(self._shell.window, editor.document, editor.document.redoing())
            editor.redo()
            self._look()

    def _look(self) -> None:
        if self._shell.workspace is not None:
            look_at_touched(self._shell.workspace)

    def rename(self) -> None:
        """Write on the title of what is selected; what the map does not show is asked for."""
        editor = self._editor
        named = editor.nameable() if editor is not None else None
        if editor is None or named is None:
            return
        key, title = named
        canvas = self._shell.workspace.canvas if self._shell.workspace is not None else None
        if canvas is not None and canvas.surface.item_of(key) is not None:
            canvas.reveal(key)
            canvas.write(key)
            return
        wanted = self._shell.ask.line(Message("ask.rename"), Message("ask.rename-label"), title)
        if wanted is not None and wanted.strip() != title:
            editor.rename(key, wanted.strip())

    def delete(self) -> None:
        """Delete what is selected; the nearest touchpoint, phase or lane left is selected, so that the keys can go
        on."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        head, card = heads.chosen(cards), cards.neighbour(set(cards.chosen))
        beside = heads.neighbour(cards, head) if head is not None else None
        following = (Touchpoint.table, card) if card is not None else beside
        if following is not None:
            cards.workspace.selection.leave_to(following)
        if not cards.editor.delete_selection():
            return
        if following is not None and cards.canvas.hasFocus():
            cards.select([following])
        elif following is not None:
            cards.workspace.selection.set([following])
        _tell_what_went(cards)

    def move(self, direction: str) -> None:
        """Move what is selected one place on; it stays in sight."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        rows = RowValues.of(cards.workspace.map_view.picture) if direction in ("up", "down") else None
        if rows is None or not cards.chosen:
            moved = cards.editor.move(direction)
        else:
            moved = _move_rows(cards, rows, -1 if direction == "up" else 1)
        keys = cards.workspace.selection.keys
        if moved and keys:
            cards.canvas.reveal((Touchpoint.table, cards.anchor) if cards.anchor is not None else keys[-1])

    def select_all(self) -> None:
        if (workspace := self._shell.workspace) is not None:
            workspace.editor.select_all(workspace.map_id)

    def _hold(self) -> None:
        """What stands in a line of a panel is no edit yet; written while one undoes, it would end all redo."""
        if (panels := self._shell.panels) is not None:
            panels.hold()

    @property
    def _editor(self) -> Editor | None:
        workspace = self._shell.workspace
        return None if workspace is None else workspace.editor


def _move_rows(cards: Cards, rows: RowValues, by: int) -> bool:
    """Move the selected touchpoints where rows are groups."""
    chosen = cards.chosen
    label = Message("edit.move-touchpoints", n=len(chosen))
    if len(chosen) == 1:
        label = Message("edit.move", title=cards.titled(chosen[0]))
    return cards.editor.apply(label, lambda: rows.moved(cards.journey, chosen, by))


def _tell_what_went(cards: Cards) -> None:
    """A phase or lane takes its touchpoints along without a question, as undo brings them back: that is said."""
    step = cards.editor.document.history.undo_step
    gone = [key[0] for key, (_, after) in step.changes.items() if after is None] if step is not None else []
    if Touchpoint.table in gone and (Phase.table in gone or Lane.table in gone):
        cards.hint(Message("keyboard.deleted-with", n=gone.count(Touchpoint.table)))
    elif Phase.table in gone or Lane.table in gone:
        cards.unhint()
