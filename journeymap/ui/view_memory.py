"""How each map was looked at last: for this person on this machine, by file; never part of a document."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.vocab import Grouping

if TYPE_CHECKING:
    from pathlib import Path

    from journeymap.ui.settings import Settings

_FILES = 60
"""Of so many files the views are remembered."""


class ViewMemory:
    """The views of the maps of files, in the settings; what cannot be read there is as if it were not."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def views(self, path: Path | None) -> dict[str, View]:
        """The view of each map (by id) of a file; {} for one that has none yet, or that has no name."""
        stored = self._files().get(str(path), {}) if path is not None else {}
        return {map_id: from_plain(plain) for map_id, plain in stored.items()}

    def keep(self, path: Path | None, views: dict[str, View]) -> None:
        """Remember the views of a file's maps; those that are as views are by default need no place."""
        if path is None:
            return
        files = self._files()
        kept = {map_id: to_plain(view) for map_id, view in views.items() if view != View()}
        before = files.pop(str(path), {})
        if kept == before and not kept:
            return
        newest = {str(path): kept} if kept else {}
        self._settings.views = json.dumps(dict([*newest.items(), *files.items()][:_FILES]))

    def _files(self) -> dict[str, dict[str, object]]:
        try:
            stored = json.loads(self._settings.views or "{}")
        except ValueError:
            return {}
        if not isinstance(stored, dict):
            return {}
        return {str(path): views for path, views in stored.items() if isinstance(views, dict)}


def to_plain(view: View) -> dict[str, object]:
    """What a person has chosen of a view, as plain values."""
    return {
        "by": view.rows_by.value,
        "rows": [row.value for row in view.rows],
        "lines": [line.value for line in view.lines],
        "persona": view.persona_id,
    }


def from_plain(plain: object) -> View:
    """The other way round; each part that means nothing here is as it is by default."""
    view = View()
    if not isinstance(plain, dict):
        return view
    if plain.get("by") in list(Grouping):
        view = replace(view, rows_by=Grouping(plain["by"]))
    if isinstance(rows := plain.get("rows"), list):
        view = replace(view, rows=tuple(dict.fromkeys(Row(name) for name in rows if name in list(Row))))
    if isinstance(lines := plain.get("lines"), list):
        view = replace(view, lines=tuple(line for line in Line if line.value in lines))
    if isinstance(persona := plain.get("persona"), str) and persona:
        view = replace(view, persona_id=persona[:64])
    return view
