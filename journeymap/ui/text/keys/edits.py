"""Names of edits, as undo and the history show them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "edit.rename": QT_TRANSLATE_NOOP("journeymap", "Rename to “{title}”"),
    "edit.delete": QT_TRANSLATE_NOOP("journeymap", "Delete “{title}”"),
    "edit.delete-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Delete %n touchpoint(s)"),
    "edit.delete-links": QT_TRANSLATE_NOOP("journeymap", "Delete %n link(s)"),
    "edit.move": QT_TRANSLATE_NOOP("journeymap", "Move “{title}”"),
    "edit.move-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Move %n touchpoint(s)"),
    "edit.revert": QT_TRANSLATE_NOOP("journeymap", "Go back to an earlier version"),
}
