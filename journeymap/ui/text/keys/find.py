"""Texts of the find bar and the overview strip."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "find.name": QT_TRANSLATE_NOOP("journeymap", "Find"),
    "find.hint": QT_TRANSLATE_NOOP("journeymap", "Find in all texts of this map"),
    "find.count": QT_TRANSLATE_NOOP("journeymap", "{current}/{total}"),
    "find.none": QT_TRANSLATE_NOOP("journeymap", "No hit"),
    "find.next": QT_TRANSLATE_NOOP("journeymap", "Next hit"),
    "find.previous": QT_TRANSLATE_NOOP("journeymap", "Previous hit"),
    "find.close": QT_TRANSLATE_NOOP("journeymap", "Close"),
    "overview.name": QT_TRANSLATE_NOOP("journeymap", "Overview of the map"),
    "overview.hint": QT_TRANSLATE_NOOP("journeymap", "Click or drag to move the map"),
}
