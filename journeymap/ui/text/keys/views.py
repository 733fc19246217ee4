"""The words for how a map is looked at: rows, groups, blueprint lines, personas."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "menu.rows-by": QT_TRANSLATE_NOOP("journeymap", "&Rows by"),
    "menu.rows": QT_TRANSLATE_NOOP("journeymap", "Rows b&elow the lanes"),
    "menu.lines": QT_TRANSLATE_NOOP("journeymap", "Blueprint lines"),
    "menu.persona": QT_TRANSLATE_NOOP("journeymap", "As &persona"),
    "action.by-lane": QT_TRANSLATE_NOOP("journeymap", "Rows by lane"),
    "action.by-channel": QT_TRANSLATE_NOOP("journeymap", "Rows by channel"),
    "action.by-owner": QT_TRANSLATE_NOOP("journeymap", "Rows by owner"),
    "action.by-persona": QT_TRANSLATE_NOOP("journeymap", "Rows by persona"),
    "action.by-system": QT_TRANSLATE_NOOP("journeymap", "Rows by system"),
    "action.row-emotion": QT_TRANSLATE_NOOP("journeymap", "Row: emotion"),
    "action.row-pain": QT_TRANSLATE_NOOP("journeymap", "Row: pain points"),
    "action.row-opportunities": QT_TRANSLATE_NOOP("journeymap", "Row: opportunities"),
    "action.row-channels": QT_TRANSLATE_NOOP("journeymap", "Row: channels"),
    "action.row-owners": QT_TRANSLATE_NOOP("journeymap", "Row: owners"),
    "action.row-systems": QT_TRANSLATE_NOOP("journeymap", "Row: systems"),
    "action.row-quotes": QT_TRANSLATE_NOOP("journeymap", "Row: quotes"),
    "action.row-readings": QT_TRANSLATE_NOOP("journeymap", "Row: readings"),
    "action.row-goals": QT_TRANSLATE_NOOP("journeymap", "Row: goals"),
    "action.row-notes": QT_TRANSLATE_NOOP("journeymap", "Row: notes"),
    "action.rows": QT_TRANSLATE_NOOP("journeymap", "Choose and order rows…"),
    "action.row-up": QT_TRANSLATE_NOOP("journeymap", "Move row up"),
    "action.row-down": QT_TRANSLATE_NOOP("journeymap", "Move row down"),
    "action.row-hide": QT_TRANSLATE_NOOP("journeymap", "Hide row"),
    "action.persona-next": QT_TRANSLATE_NOOP("journeymap", "As the next persona"),
    "action.view-reset": QT_TRANSLATE_NOOP("journeymap", "Back to the usual view"),
    "views.rows": QT_TRANSLATE_NOOP("journeymap", "%n more row(s)"),
    "views.rows.tip": QT_TRANSLATE_NOOP("journeymap", "Which rows stand below the lanes, and which blueprint lines"),
    "views.everyone": QT_TRANSLATE_NOOP("journeymap", "All personas"),
    "views.persona.tip": QT_TRANSLATE_NOOP("journeymap", "The map as this persona meets it: {name}"),
    "views.as-persona": QT_TRANSLATE_NOOP("journeymap", "The map as {name} meets it"),
    "views.as-all": QT_TRANSLATE_NOOP("journeymap", "The map as all personas meet it"),
    "views.no-personas": QT_TRANSLATE_NOOP("journeymap", "This map has no personas yet."),
    "views.popover.rows": QT_TRANSLATE_NOOP("journeymap", "Rows below the lanes"),
    "views.popover.hint": QT_TRANSLATE_NOOP("journeymap", "{key Space} ticks, {key Alt+Up} and {key Alt+Down} move"),
    "keyboard.no-row-above": QT_TRANSLATE_NOOP("journeymap", "There is no row above this one."),
    "keyboard.no-row-below": QT_TRANSLATE_NOOP("journeymap", "There is no row below this one."),
    "rule.several.persona": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{title}” is met by %n personas: which of them this row would replace is not clear. "
        "Choose them in the inspector. Nothing was changed.",
    ),
    "rule.several.system": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{title}” uses %n systems: which of them this row would replace is not clear. "
        "Choose them in the inspector. Nothing was changed.",
    ),
}
