"""All texts of the program by key, gathered from the theme files in `keys`."""

import importlib
import pkgutil
from functools import cache

from journeymap.ui.text import keys

CONTEXT = "journeymap"
"""The translation context that every text is marked with."""


@cache
def texts() -> dict[str, str]:
    """Key to English text. Raises ValueError if two themes use one key."""
    merged: dict[str, str] = {}
    for theme in themes():
        for key, english in theme_texts(theme).items():
            if key in merged:
                raise ValueError(f"text key {key!r} stands in two themes; one is {theme!r}")
            merged[key] = english
    return merged


def themes() -> list[str]:
    """The names of the theme files."""
    return sorted(module.name for module in pkgutil.iter_modules(keys.__path__))


def theme_texts(theme: str) -> dict[str, str]:
    """Key to English text of one theme."""
    found: dict[str, str] = importlib.import_module(f"{keys.__name__}.{theme}").TEXTS
    return found
