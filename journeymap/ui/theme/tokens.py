"""The colours of the program by name, from resources/themes. No Qt: every output reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from journeymap import paths
from journeymap.model.layout import colour
from journeymap.model.layout.shapes import Command

NAMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """`colours` maps a token to "#RRGGBB"; `dark` says that light text stands on a dark ground.

    `shadows` is False where cards are told apart by their border alone.
    """

    name: str
    dark: bool
    shadows: bool
    colours: Mapping[str, str]

    def icon(self, name: str) -> tuple[Command, ...]:
        """The strokes of an icon on a grid of 24 x 24."""
        from journeymap.ui.theme import icons

        return icons.paths(name)


@cache
def load(name: str) -> Theme:
    """The theme `name` (one of `NAMES`). Raises ValueError for any other."""
    if name not in NAMES:
        raise ValueError(f"no theme {name!r}")
    given = json.loads((paths.resources() / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    colours = dict(given["colours"])
    for token, recipe in given["mixes"].items():
        colours[token] = _mixed(recipe, colours)
    return Theme(name, given["dark"], given["shadows"], colours)


def _mixed(recipe: str | list[str | float], colours: Mapping[str, str]) -> str:
    """A recipe is the name of another token, or [token, token under it, share of the first]."""
    if isinstance(recipe, str):
        return colours[recipe]
    over, under, share = recipe
    return colour.mix(colours[str(over)], colours[str(under)], float(share))
