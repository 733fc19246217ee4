"""How and where each map was looked at last: for this person on this machine, by file; never part of a document."""

from __future__ import annotations

import json
from dataclasses import astuple, replace
from typing import TYPE_CHECKING

from journeymap.model.layout.view import Line, Row, View
from journeymap.model.vocab import Grouping
from journeymap.ui.map_place import Place

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from journeymap.ui.settings import Settings

_FILES = 60
"""Of so many files the views and places are remembered."""
_LARGEST, _FARTHEST = 100, 10_000_000
"""No map is looked at larger than this, or reaches as far (scene px)."""


class ViewMemory:
    """The views and places of the maps of files, in the settings; what cannot be read there is as if it were not."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def views(self, path: Path | None) -> dict[str, View]:
        """The view of each map (by id) of a file; {} for one that has none yet, or that has no name."""
        return {map_id: from_plain(plain) for map_id, plain in _of(self._settings.views, path).items()}

    def keep(self, path: Path | None, views: dict[str, View]) -> None:
        """Remember the views of a file's maps; those that are as views are by default need no place."""
        kept = {map_id: to_plain(view) for map_id, view in views.items() if view != View()}
        self._settings.views = _with(self._settings.views, path, kept)

    def places(self, path: Path | None) -> dict[str, Place]:
        """Where each map (by id) of a file was left; without those that are to open as maps do."""
        found = {map_id: _place(plain) for map_id, plain in _of(self._settings.places, path).items()}
        return {map_id: place for map_id, place in found.items() if place is not None}

    def keep_places(self, path: Path | None, places: dict[str, Place]) -> None:
        """Remember where a file's maps were left."""
        kept = {map_id: [round(each, 4) for each in astuple(place)] for map_id, place in places.items()}
        self._settings.places = _with(self._settings.places, path, kept)


def _files(stored: str) -> dict[str, dict[str, object]]:
    try:
        files = json.loads(stored or "{}")
    except (ValueError, RecursionError):
        return {}
    if not isinstance(files, dict):
        return {}
    return {str(path): maps for path, maps in files.items() if isinstance(maps, dict)}


def _of(stored: str, path: Path | None) -> dict[str, object]:
    return _files(stored).get(str(path), {}) if path is not None else {}


def _with(stored: str, path: Path | None, kept: Mapping[str, object]) -> str:
    """What is stored, with what is kept of a file now; files used last come first."""
    if path is None:
        return stored
    files = _files(stored)
    if files.pop(str(path), None) is None and not kept:
        return stored
    newest = {str(path): kept} if kept else {}
    return json.dumps(dict([*newest.items(), *files.items()][:_FILES]))


def _place(plain: object) -> Place | None:
    """None: it means nothing here."""
    match plain:
        case [int() | float() as zoom, int() | float() as x, int() | float() as y, whole]:
            if 0 < zoom <= _LARGEST and abs(x) <= _FARTHEST and abs(y) <= _FARTHEST:
                return Place(zoom, x, y, bool(whole))
    return None


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
