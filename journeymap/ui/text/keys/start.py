"""Texts of the start page and of the new map from a list."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "action.from-list": QT_TRANSLATE_NOOP("journeymap", "From a &list…"),
    "action.new-window": QT_TRANSLATE_NOOP("journeymap", "New &window"),
    "start.button.empty": QT_TRANSLATE_NOOP("journeymap", "Empty map"),
    "start.button.list": QT_TRANSLATE_NOOP("journeymap", "From a list…"),
    "start.button.open": QT_TRANSLATE_NOOP("journeymap", "Open a file…"),
    "start.unsaved": QT_TRANSLATE_NOOP("journeymap", "Unsaved work"),
    "start.no-file": QT_TRANSLATE_NOOP("journeymap", "not yet in a file"),
    "start.drafts": QT_TRANSLATE_NOOP("journeymap", "Drafts"),
    "start.drafts-note": QT_TRANSLATE_NOOP(
        "journeymap", "Set aside without being saved. Each is deleted after 30 days."
    ),
    "start.open": QT_TRANSLATE_NOOP("journeymap", "Open"),
    "start.open-work": QT_TRANSLATE_NOOP("journeymap", "Open “{name}”"),
    "start.aside-work": QT_TRANSLATE_NOOP("journeymap", "Move “{name}” to Drafts"),
    "start.aside-tip": QT_TRANSLATE_NOOP("journeymap", "Kept for 30 days; can be undone ({key Del})"),
    "start.open-all": QT_TRANSLATE_NOOP("journeymap", "Open all"),
    "start.aside-all": QT_TRANSLATE_NOOP("journeymap", "Move all to Drafts"),
    "start.show-all": QT_TRANSLATE_NOOP("journeymap", "Show all %n"),
    "start.touchpoints": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s)"),
    "start.no-recent": QT_TRANSLATE_NOOP("journeymap", "Files you work on will appear here."),
    "start.missing": QT_TRANSLATE_NOOP("journeymap", "No longer in {folder}"),
    "start.forget": QT_TRANSLATE_NOOP("journeymap", "Take “{name}” off this list ({key Del})"),
    "start.edits": QT_TRANSLATE_NOOP("journeymap", "%n unsaved edit(s)"),
    "start.last-edit": QT_TRANSLATE_NOOP("journeymap", "last {moment}"),
    "start.draft-until": QT_TRANSLATE_NOOP("journeymap", "kept until {day}"),
    "list.title": QT_TRANSLATE_NOOP("journeymap", "New map from a list"),
    "list.name": QT_TRANSLATE_NOOP("journeymap", "&Title of the map"),
    "list.name-hint": QT_TRANSLATE_NOOP("journeymap", "New customer journey"),
    "list.lines": QT_TRANSLATE_NOOP("journeymap", "Touchpoints, one per line"),
    "list.how": QT_TRANSLATE_NOOP(
        "journeymap",
        "One touchpoint per line. “# Phase” or a blank line begins the next phase. A table copied from a spreadsheet "
        "works as well.",
    ),
    "list.example": QT_TRANSLATE_NOOP(
        "journeymap", "# Before\nSees the poster\nChecks availability\n\n# Order\nOrders online\nGets the confirmation"
    ),
    "list.create": QT_TRANSLATE_NOOP("journeymap", "Create map"),
    "list.nothing": QT_TRANSLATE_NOOP("journeymap", "Nothing there yet."),
    "list.touchpoints": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s)"),
    "list.phases": QT_TRANSLATE_NOOP("journeymap", "%n phase(s)"),
    "list.problems": QT_TRANSLATE_NOOP("journeymap", "%n line(s) did not fit as they stood; nothing is lost."),
    "import.pasted.phase": QT_TRANSLATE_NOOP("journeymap", "Phase {number}"),
    "status.touchpoints": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s)"),
}
