"""What the View menu does with the rows of a map, the blueprint lines, and whose map it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.messages import Message
from journeymap.model.vocab import Grouping

if TYPE_CHECKING:
    from journeymap.ui.parts.rows_popover import RowsPopover
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace


class RowCommands:
    """Each gives the map that is shown another view. None of them is an edit: undo knows nothing of views."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._popover: RowsPopover | None = None

    def set_by(self, by: str) -> None:
        """Form the rows by lanes, channels, owners, personas or systems."""
        self._set(rows_by=Grouping(by))

    def toggle(self, name: str) -> None:
        """Show a row below the others, or hide it."""
        row, rows = Row(name), self._view.rows
        self.set_rows(tuple(each for each in rows if each is not row) if row in rows else _with(rows, row))

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show exactly these rows, in this order."""
        self._set(rows=rows)

    def toggle_line(self, name: str) -> None:
        """Draw one of the blueprint lines, or do not."""
        lines = set(self._view.lines) ^ {Line(name)}
        self._set(lines=tuple(line for line in Line if line in lines))

    def move(self, side: str) -> None:
        """Move the row that the pointer or the menu was on "up" or "down"; without one let people choose."""
        rows, row = list(self._view.rows), self._row
        if row is None:
            self.choose()
            return
        place = rows.index(row)
        to = max(0, min(len(rows) - 1, place + (-1 if side == "up" else 1)))
        rows.insert(to, rows.pop(place))
        self.set_rows(tuple(rows))

    def hide(self) -> None:
        """Hide the row that the pointer or the menu was on; without one let people choose."""
        if (row := self._row) is None:
            self.choose()
        else:
            self.toggle(row.value)

    def set_persona(self, persona_id: str | None) -> None:
        """Look at the map as one persona meets it; None: as all do."""
        self._set(persona_id=persona_id)

    def next_persona(self) -> None:
        """From all personas to the first, from there to the next, and from the last one back to all."""
        workspace = self._workspace
        if workspace is None:
            return
        from journeymap.model.analysis import personas

        known = personas.of_map(workspace.document.journey, workspace.map_id)
        ids = [None, *(persona.id for persona in known)]
        shown = self._view.persona_id
        following = ids[(ids.index(shown) + 1) % len(ids)] if shown in ids else None
        self.set_persona(following)
        name = next((persona.name for persona in known if persona.id == following), None)
        say = Message("views.as-persona", name=name) if name is not None else Message("views.as-all")
        texts = self._shell.program.texts
        self._shell.window.status.showMessage(texts.say(say if known else Message("views.no-personas")), 6_000)

    def reset(self) -> None:
        """Look at the map as every map is looked at first."""
        first = View()
        self._set(rows_by=first.rows_by, rows=first.rows, lines=first.lines, persona_id=None)

    def choose(self) -> None:
        """Offer all rows and lines in a list: to tick, and to put in order."""
        workspace = self._workspace
        if workspace is None:
            return
        if self._popover is None:
            from journeymap.ui.parts.rows_popover import RowsPopover

            self._popover = RowsPopover(self._shell.window)
            self._popover.rows_wanted.connect(self.set_rows)
            self._popover.line_wanted.connect(self.toggle_line)
            self._popover.reset_wanted.connect(self._reset_there)
        self._popover.open(
            self._view, self._shell.program.texts, self._shell.program.theme, self._shell.view_switch.rows
        )

    def _reset_there(self) -> None:
        self.reset()
        if self._popover is not None:
            self._popover.show_view(self._view)

    def _set(self, **parts: object) -> None:
        if (workspace := self._workspace) is not None:
            workspace.set_view(replace(workspace.view, **parts))  # type: ignore[arg-type]

    @property
    def _row(self) -> Row | None:
        """The row in hand, if it is shown."""
        workspace = self._workspace
        row = workspace.row_in_hand if workspace is not None else None
        return row if row in self._view.rows else None

    @property
    def _view(self) -> View:
        return self._workspace.view if self._workspace is not None else View()

    @property
    def _workspace(self) -> Workspace | None:
        return self._shell.workspace


def _with(rows: tuple[Row, ...], row: Row) -> tuple[Row, ...]:
    """`rows` and one more: where the usual order has it, if they stand in that order, else at the end."""
    usual = list(Row)
    if list(rows) != sorted(rows, key=usual.index):
        return (*rows, row)
    return tuple(sorted((*rows, row), key=usual.index))
