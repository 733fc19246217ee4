"""Texts of the submenus with a few values: colour, emotion, kind of link."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "menu.tone": QT_TRANSLATE_NOOP("journeymap", "Col&our"),
    "menu.mood": QT_TRANSLATE_NOOP("journeymap", "E&motion"),
    "menu.link-kind": QT_TRANSLATE_NOOP("journeymap", "&Kind of link"),
    "tone.blue": QT_TRANSLATE_NOOP("journeymap", "Blue"),
    "tone.teal": QT_TRANSLATE_NOOP("journeymap", "Teal"),
    "tone.green": QT_TRANSLATE_NOOP("journeymap", "Green"),
    "tone.violet": QT_TRANSLATE_NOOP("journeymap", "Violet"),
    "tone.slate": QT_TRANSLATE_NOOP("journeymap", "Slate"),
    "tone.sand": QT_TRANSLATE_NOOP("journeymap", "Sand"),
    "tone.none": QT_TRANSLATE_NOOP("journeymap", "By kind"),
    "action.mood-none": QT_TRANSLATE_NOOP("journeymap", "No emotion"),
    "edit.recolour": QT_TRANSLATE_NOOP("journeymap", "Change the colour"),
    "edit.link-kind": QT_TRANSLATE_NOOP("journeymap", "Change the kind of link"),
    "form.phase.tone": QT_TRANSLATE_NOOP("journeymap", "&Colour"),
    "form.phase.tone.tip": QT_TRANSLATE_NOOP("journeymap", "The colour of the phase’s bar"),
    "form.lane.tone": QT_TRANSLATE_NOOP("journeymap", "&Colour"),
    "form.lane.tone.tip": QT_TRANSLATE_NOOP("journeymap", "A quiet tint behind the lane"),
}
