"""The colours of the program by name, from resources/themes. No Qt: every output reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from journeymap import paths
from journeymap.model.layout import colour
from journeymap.model.layout.shapes import Command

NAMES = ("light", "dark", "contrast")
_PALE = 0.36
"""The share of a colour that is left of it where it stands back."""
_KEPT = ((4.5, 3.0), (3.0, 1.8), (1.4, 1.25))
"""A colour with this contrast to a card (text, lines, borders) keeps at least that."""
_KEPT_IN_HIGH_CONTRAST = ((4.5, 4.5),)
_GROUNDS = frozenset({"canvas", "band", "card", "shadow"})
"""What things stand on stays as it is."""


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
    pale = {
        f"{colour.PALER}{token}": _paler(token, colours, given["shadows"])
        for token in colours
        if not token.startswith("chrome.")
    }
    colours |= pale
    return Theme(name, given["dark"], given["shadows"], colours)


def _mixed(recipe: str | list[str | float], colours: Mapping[str, str]) -> str:
    """A recipe is the name of another token, or [token, token under it, share of the first]."""
    if isinstance(recipe, str):
        return colours[recipe]
    over, under, share = recipe
    return colour.mix(colours[str(over)], colours[str(under)], float(share))


def _paler(token: str, colours: Mapping[str, str], shadows: bool) -> str:
    """What a colour is mixed to where it stands back: near the ground, but what is read can still be read."""
    if token in _GROUNDS or token.startswith("lane"):
        return colours[token]
    full, ground, card = colours[token], colours["canvas"], colours["card"]
    kept = _KEPT if shadows else _KEPT_IN_HIGH_CONTRAST
    least = next((low for high, low in kept if colour.contrast(full, card) >= high), 1.0)
    share = _PALE
    while share < 1.0 and colour.contrast(colour.mix(full, ground, share), card) < least:
        share += 0.02
    return colour.mix(full, ground, min(share, 1.0))
