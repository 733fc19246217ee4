"""Texts of the command palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "palette.name": QT_TRANSLATE_NOOP("journeymap", "Command palette"),
    "palette.hint": QT_TRANSLATE_NOOP("journeymap", "Type a command, a touchpoint or a map"),
    "palette.nothing": QT_TRANSLATE_NOOP("journeymap", "Nothing found"),
    "palette.touchpoint": QT_TRANSLATE_NOOP("journeymap", "Touchpoint"),
    "palette.map": QT_TRANSLATE_NOOP("journeymap", "Map"),
    "palette.place": QT_TRANSLATE_NOOP("journeymap", "{menu} › {entry}"),
    "palette.entry": QT_TRANSLATE_NOOP("journeymap", "{title}, {place}, {keys}"),
    "palette.why.document": QT_TRANSLATE_NOOP("journeymap", "needs an open document"),
    "palette.why.saved-before": QT_TRANSLATE_NOOP("journeymap", "needs a document that has a file"),
    "palette.why.can-undo": QT_TRANSLATE_NOOP("journeymap", "there is nothing to undo"),
    "palette.why.can-redo": QT_TRANSLATE_NOOP("journeymap", "there is nothing to redo"),
    "palette.why.selection": QT_TRANSLATE_NOOP("journeymap", "nothing is selected"),
    "palette.why.touchpoint-needed": QT_TRANSLATE_NOOP("journeymap", "select a touchpoint first"),
    "palette.why.one-touchpoint": QT_TRANSLATE_NOOP("journeymap", "select exactly one touchpoint first"),
    "palette.why.map": QT_TRANSLATE_NOOP("journeymap", "needs a map"),
    "palette.why.other": QT_TRANSLATE_NOOP("journeymap", "not possible now"),
}
