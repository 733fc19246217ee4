"""Keys have one name each, in sentences as in menus. QtCore only, as the texts."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTranslator

if TYPE_CHECKING:
    from collections.abc import Callable

_QT_CONTEXT = "QShortcut"
_PARTS = re.compile(r"[^+]+|\+(?=$)")
"""The keys of "Ctrl+Up", and of "Ctrl++"."""
_MAC = {"ctrl": "⌘", "alt": "⌥", "shift": "⇧"}


def in_words(keys: str, named: Callable[[str], str]) -> str:
    """A portable key sequence ("Ctrl+Return") as people read it; `named` knows the names of keys, "" for others."""
    parts = _PARTS.findall(keys)
    if sys.platform == "darwin":
        return "".join(_MAC.get(part.lower()) or named(part) or part for part in parts)
    return "+".join(named(part) or part for part in parts)


class KeyNames(QTranslator):
    """Has Qt call the keys by the same names where it shows a shortcut itself."""

    def __init__(self, named: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._named = named

    def translate(self, context: str, source: str, _comment: str | None = None, _n: int = -1) -> str | None:
        # None has Qt ask the next translator; an empty text would be the translation.
        return (self._named(source) or None) if context == _QT_CONTEXT else None
