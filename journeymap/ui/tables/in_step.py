"""Keeps the rows that are selected and the selection on the map in step, both ways, without going round."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from journeymap.model.analysis import tables

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.tables.bench import Bench
    from journeymap.ui.workspace import Workspace


class InStep:
    """Between a bench and the selection of a workspace. `show_map(id)` asks for another map, `point(key)` for a look
    at what was chosen."""

    def __init__(self, bench: Bench, show_map: Callable[[str], None], point: Callable[[Key], None]) -> None:
        self.workspace: Workspace | None = None
        self._bench, self._show_map, self._point = bench, show_map, point
        self._busy = False
        bench.view.selected.connect(self.tell)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Tell nobody while the rows themselves change."""
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def tell(self) -> None:
        """Select on the map what is selected in the table."""
        sheet = self._bench.sheet
        if self._busy or sheet is None:
            return
        found = [place for key in self._bench.selected() if (place := sheet.place(key)) is not None]
        self.select(list(dict.fromkeys(found)))

    def select(self, keys: list[Key]) -> None:
        """Select on the map; a selection stands on one map, the one in sight if it can."""
        workspace = self.workspace
        if workspace is None or not keys:
            return
        journey = workspace.document.journey
        maps = {key: getattr(journey.find(key), "map_id", "") for key in keys}
        wanted = workspace.map_id if workspace.map_id in maps.values() else maps[keys[0]]
        with self.quiet():
            if wanted and wanted != workspace.map_id:
                self._show_map(wanted)
            workspace.selection.set(key for key in keys if maps[key] == wanted)
        self._point(next(key for key in keys if maps[key] == wanted))

    def follow(self) -> None:
        """Select the rows of what is selected on the map, unless they are already."""
        sheet, workspace = self._bench.sheet, self.workspace
        if self._busy or sheet is None or workspace is None:
            return
        wanted = set(workspace.selection.keys)
        now = {sheet.place(key) for key in self._bench.selected()}
        if wanted and now - {None} != wanted:
            rows = [key for key in self._bench.model.keys() if sheet.place(key) in wanted]  # noqa: SIM118
            if rows or sheet.name == tables.TOUCHPOINTS:
                self._bench.view.select_rows(rows)
