"""Texts of the window: its states, banners and questions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "app.name": QT_TRANSLATE_NOOP("journeymap", "Journeymap"),
    "language.en": QT_TRANSLATE_NOOP("journeymap", "English"),
    "language.de": QT_TRANSLATE_NOOP("journeymap", "Deutsch"),
}
