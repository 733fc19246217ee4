"""What the tools on the canvas say, and the names of their edits."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "write.title": QT_TRANSLATE_NOOP("journeymap", "Title"),
    "write.condition": QT_TRANSLATE_NOOP("journeymap", "Condition"),
    "write.cut": QT_TRANSLATE_NOOP("journeymap", "The pasted text was too long; its end was left out."),
    "write.to-note": QT_TRANSLATE_NOOP(
        "journeymap", "The title was longer than {limit} characters. The rest is in the note, nothing is lost."
    ),
    "link.exists": QT_TRANSLATE_NOOP("journeymap", "These two touchpoints are linked already."),
    "action.insert-here": QT_TRANSLATE_NOOP("journeymap", "New touchpoint &here"),
    "action.phase-before": QT_TRANSLATE_NOOP("journeymap", "Phase be&fore"),
    "action.phase-after": QT_TRANSLATE_NOOP("journeymap", "Phas&e after"),
    "action.lane-above": QT_TRANSLATE_NOOP("journeymap", "Lane abo&ve"),
    "action.lane-below": QT_TRANSLATE_NOOP("journeymap", "Lane &below"),
    "action.reverse-link": QT_TRANSLATE_NOOP("journeymap", "&Reverse link"),
    "edit.reverse-links": QT_TRANSLATE_NOOP("journeymap", "Turn %n link(s) round"),
    "edit.link": QT_TRANSLATE_NOOP("journeymap", "Link “{source}” to “{target}”"),
    "edit.add-phase": QT_TRANSLATE_NOOP("journeymap", "Add a phase"),
    "edit.add-lane": QT_TRANSLATE_NOOP("journeymap", "Add a lane"),
    "edit.copy-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Copy %n touchpoint(s)"),
    "edit.condition": QT_TRANSLATE_NOOP("journeymap", "Change a condition to “{title}”"),
    "edit.delete-several": QT_TRANSLATE_NOOP("journeymap", "Delete %n selected item(s)"),
    "frame.lane-unseen": QT_TRANSLATE_NOOP(
        "journeymap", "The new lane is in the map but not in sight: its rows are not formed by lane just now."
    ),
    "frame.show-lanes": QT_TRANSLATE_NOOP("journeymap", "Show and name the lane"),
}
