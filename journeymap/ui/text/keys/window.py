"""Texts of the window: its states, banners and questions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "app.name": QT_TRANSLATE_NOOP("journeymap", "Journeymap"),
    "language.en": QT_TRANSLATE_NOOP("journeymap", "English"),
    "language.de": QT_TRANSLATE_NOOP("journeymap", "Deutsch"),
    "window.untitled": QT_TRANSLATE_NOOP("journeymap", "Untitled"),
    "window.untitled-number": QT_TRANSLATE_NOOP("journeymap", "Untitled {number}"),
    # the parts of the window, for those who hear it
    "window.menus": QT_TRANSLATE_NOOP("journeymap", "Menus"),
    "window.tools": QT_TRANSLATE_NOOP("journeymap", "Tools"),
    "window.status": QT_TRANSLATE_NOOP("journeymap", "Status line"),
    "window.more": QT_TRANSLATE_NOOP("journeymap", "More tools"),
    # what is safe where
    "saved.new": QT_TRANSLATE_NOOP("journeymap", "New, not yet in a file"),
    "saved.saved": QT_TRANSLATE_NOOP("journeymap", "Saved"),
    "saved.saving": QT_TRANSLATE_NOOP("journeymap", "Saving…"),
    "saved.kept": QT_TRANSLATE_NOOP("journeymap", "Kept on this computer, not yet in the file"),
    "saved.failed": QT_TRANSLATE_NOOP("journeymap", "Cannot save: {reason}"),
    "saved.not-kept": QT_TRANSLATE_NOOP("journeymap", "The last edits are only in memory. Save a copy elsewhere."),
    "saved.kept-again": QT_TRANSLATE_NOOP("journeymap", "All edits are kept on this computer again."),
    "status.selected": QT_TRANSLATE_NOOP("journeymap", "%n selected"),
    "status.zoom": QT_TRANSLATE_NOOP("journeymap", "{percent} %"),
    # the start page
    "start.subtitle": QT_TRANSLATE_NOOP("journeymap", "Customer journeys as graphs of touchpoints"),
    "start.new": QT_TRANSLATE_NOOP("journeymap", "Start from"),
    "start.recent": QT_TRANSLATE_NOOP("journeymap", "Continue"),
    "start.hint": QT_TRANSLATE_NOOP("journeymap", "Or drop a .journey file anywhere in this window."),
    # answers
    "answer.ok": QT_TRANSLATE_NOOP("journeymap", "OK"),
    "answer.cancel": QT_TRANSLATE_NOOP("journeymap", "Cancel"),
    "answer.close": QT_TRANSLATE_NOOP("journeymap", "Close"),
    "answer.save": QT_TRANSLATE_NOOP("journeymap", "Save"),
    "answer.dont-save": QT_TRANSLATE_NOOP("journeymap", "Don't save"),
    "answer.dismiss": QT_TRANSLATE_NOOP("journeymap", "Dismiss"),
    "answer.save-elsewhere": QT_TRANSLATE_NOOP("journeymap", "Save elsewhere…"),
    "answer.close-anyway": QT_TRANSLATE_NOOP("journeymap", "Close anyway"),
    "answer.try-again": QT_TRANSLATE_NOOP("journeymap", "Try again"),
    "answer.to-drafts": QT_TRANSLATE_NOOP("journeymap", "Move to Drafts"),
    "offer.copy-elsewhere": QT_TRANSLATE_NOOP("journeymap", "Save a copy elsewhere…"),
    # questions
    "ask.open": QT_TRANSLATE_NOOP("journeymap", "Open journeys"),
    "ask.save-as": QT_TRANSLATE_NOOP("journeymap", "Save as"),
    "ask.save-copy": QT_TRANSLATE_NOOP("journeymap", "Save a copy"),
    "ask.rename": QT_TRANSLATE_NOOP("journeymap", "Rename"),
    "ask.rename-label": QT_TRANSLATE_NOOP("journeymap", "&Title"),
    "file.copy-suffix": QT_TRANSLATE_NOOP("journeymap", "(copy)"),
    "kind.journey": QT_TRANSLATE_NOOP("journeymap", "Journeys"),
    "close.question": QT_TRANSLATE_NOOP("journeymap", "Save the changes to “{name}”?"),
    "close.explanation": QT_TRANSLATE_NOOP(
        "journeymap", "If you don't save, your changes go to Drafts, where they stay for 30 days on this computer."
    ),
    "close.kept": QT_TRANSLATE_NOOP(
        "journeymap", "Your work is kept on this computer either way and will be offered at the next start."
    ),
    "close.not-kept": QT_TRANSLATE_NOOP("journeymap", "The last edits are in memory only and would be lost."),
    # recovery and drafts
    "recovery.text": QT_TRANSLATE_NOOP(
        "journeymap", "The program ended before these edits were saved. Nothing is lost, and undo still works."
    ),
    "recovery.other": QT_TRANSLATE_NOOP(
        "journeymap", "Another document, “{name}”, has unsaved work. It is kept on this computer."
    ),
    "recovery.others": QT_TRANSLATE_NOOP(
        "journeymap", "%n other document(s) have unsaved work. It is kept on this computer."
    ),
    "recovery.show": QT_TRANSLATE_NOOP("journeymap", "Show"),
    "recovery.open-many": QT_TRANSLATE_NOOP("journeymap", "Open %n windows?"),
    "recovery.set-aside": QT_TRANSLATE_NOOP("journeymap", "“{name}” is in Drafts now, and stays there until {day}."),
    "recovery.set-aside-all": QT_TRANSLATE_NOOP(
        "journeymap", "%n documents are in Drafts now, and stay there until {day}."
    ),
    "menu.drafts": QT_TRANSLATE_NOOP("journeymap", "&Drafts"),
    "menu.no-drafts": QT_TRANSLATE_NOOP("journeymap", "No drafts"),
    "drafts.entry": QT_TRANSLATE_NOOP("journeymap", "{title}  ·  until {day}"),
    # news about the file
    "hint.other": QT_TRANSLATE_NOOP(
        "journeymap",
        "{owner} has this file open on {machine}. You can edit it here as well; nothing is saved by itself, and no "
        "version overwrites the other.",
    ),
    "conflict.other-copy": QT_TRANSLATE_NOOP(
        "journeymap",
        "Somebody else had changed “{name}” meanwhile. Your version is saved; theirs is kept beside it as “{other}”. "
        "From now on this document is saved only when you ask for it.",
    ),
    "file.changed": QT_TRANSLATE_NOOP(
        "journeymap",
        "“{name}” was changed by somebody else. Your version is safe here. If you save, theirs is kept beside it.",
    ),
    "file.moved": QT_TRANSLATE_NOOP("journeymap", "The file is called “{name}” now; saving follows it there."),
    "file.deleted": QT_TRANSLATE_NOOP(
        "journeymap", "“{name}” is no longer there. Your work is kept on this computer; saving writes the file again."
    ),
    "save.no-backup": QT_TRANSLATE_NOOP(
        "journeymap", "Saved, but the version before could not be added to the backups: the disk may be full."
    ),
    "save.copy-done": QT_TRANSLATE_NOOP("journeymap", "The copy “{name}” is written."),
    "save.fault": QT_TRANSLATE_NOOP(
        "journeymap",
        "Saving failed through a fault in the program ({detail}). Your work is kept on this computer. "
        "Try “Save as” with another name.",
    ),
    "revert.done": QT_TRANSLATE_NOOP("journeymap", "The document is as it was then. This can be undone."),
    "revert.nothing": QT_TRANSLATE_NOOP("journeymap", "The document is already as it was then."),
    # export
    "export.dialog.title": QT_TRANSLATE_NOOP("journeymap", "Export the map"),
    "export.dialog.map": QT_TRANSLATE_NOOP("journeymap", "Map"),
    "export.dialog.format": QT_TRANSLATE_NOOP("journeymap", "Format"),
    "export.dialog.theme": QT_TRANSLATE_NOOP("journeymap", "Colours"),
    "export.dialog.by-scale": QT_TRANSLATE_NOOP("journeymap", "set by the scale"),
    "export.dialog.by-size": QT_TRANSLATE_NOOP("journeymap", "set by the size"),
    "export.dialog.measuring": QT_TRANSLATE_NOOP("journeymap", "Working out the size…"),
    "export.dialog.pixels": QT_TRANSLATE_NOOP("journeymap", "{width} × {height} pixels"),
    "export.dialog.pixels-capped": QT_TRANSLATE_NOOP(
        "journeymap", "Limited to {width} × {height} pixels: larger pictures open in few programs"
    ),
    "export.dialog.pixels-illegible": QT_TRANSLATE_NOOP(
        "journeymap", "At most {width} × {height} pixels are possible: too small to read. Choose PDF or SVG"
    ),
    "export.dialog.points": QT_TRANSLATE_NOOP("journeymap", "{width} × {height} at 100 %, sharp at any size"),
    "export.dialog.go": QT_TRANSLATE_NOOP("journeymap", "Export…"),
    "export.dialog.done": QT_TRANSLATE_NOOP("journeymap", "“{name}” is written."),
    "export.dialog.failed": QT_TRANSLATE_NOOP("journeymap", "The export did not work."),
    "export.paper.a3": QT_TRANSLATE_NOOP("journeymap", "Sheets of A3"),
    "export.paper.a4": QT_TRANSLATE_NOOP("journeymap", "Sheets of A4"),
    # faults
    "crash.title": QT_TRANSLATE_NOOP("journeymap", "Something went wrong in the program."),
    "crash.safe": QT_TRANSLATE_NOOP(
        "journeymap",
        "All your edits are kept on this computer, and you can go on working. What happened is written down in {log}.",
    ),
    "crash.unsafe": QT_TRANSLATE_NOOP(
        "journeymap",
        "The last edits are in memory only: save a copy elsewhere now. What happened is written down in {log}.",
    ),
    # help
    "about.title": QT_TRANSLATE_NOOP("journeymap", "Journeymap {version}"),
    "about.text": QT_TRANSLATE_NOOP(
        "journeymap",
        "Draws customer journeys as graphs of touchpoints. It works without a network, and your work stays in files "
        "of your own.\n\nBuilt with Qt {qt}. Icons: Lucide (ISC licence).",
    ),
    "shortcuts.canvas": QT_TRANSLATE_NOOP("journeymap", "On the map"),
    "shortcuts.pan": QT_TRANSLATE_NOOP("journeymap", "Move the map"),
    "shortcuts.pan-how": QT_TRANSLATE_NOOP("journeymap", "{key Space} or middle button, drag"),
    "shortcuts.zoom": QT_TRANSLATE_NOOP("journeymap", "Zoom at the pointer"),
    "shortcuts.zoom-how": QT_TRANSLATE_NOOP("journeymap", "{key Ctrl}+wheel"),
    "shortcuts.add": QT_TRANSLATE_NOOP("journeymap", "Add to the selection"),
    "shortcuts.add-how": QT_TRANSLATE_NOOP("journeymap", "{key Shift} or {key Ctrl}+click"),
}
