"""Texts of the actions on the map and of what they say."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: dict[str, str] = {
    "menu.insert": QT_TRANSLATE_NOOP("journeymap", "&Insert"),
    "menu.go": QT_TRANSLATE_NOOP("journeymap", "&Go"),
    "menu.move": QT_TRANSLATE_NOOP("journeymap", "&Move"),
    "menu.go-card": QT_TRANSLATE_NOOP("journeymap", "Neighbouring &card"),
    "menu.follow": QT_TRANSLATE_NOOP("journeymap", "&Follow links"),
    "menu.extend": QT_TRANSLATE_NOOP("journeymap", "Select &more"),
    "action.cut": QT_TRANSLATE_NOOP("journeymap", "Cu&t"),
    "action.copy": QT_TRANSLATE_NOOP("journeymap", "&Copy"),
    "action.paste": QT_TRANSLATE_NOOP("journeymap", "&Paste"),
    "action.duplicate": QT_TRANSLATE_NOOP("journeymap", "D&uplicate"),
    "action.mood-up": QT_TRANSLATE_NOOP("journeymap", "Emotion up (&better)"),
    "action.mood-down": QT_TRANSLATE_NOOP("journeymap", "Emotion down (w&orse)"),
    "action.find": QT_TRANSLATE_NOOP("journeymap", "&Find…"),
    "action.find-next": QT_TRANSLATE_NOOP("journeymap", "Find ne&xt"),
    "action.find-previous": QT_TRANSLATE_NOOP("journeymap", "Find pre&vious"),
    "action.tidy": QT_TRANSLATE_NOOP("journeymap", "T&idy up"),
    "action.insert-next": QT_TRANSLATE_NOOP("journeymap", "&Next touchpoint"),
    "action.insert-beside": QT_TRANSLATE_NOOP("journeymap", "&Parallel touchpoint"),
    "action.insert-new": QT_TRANSLATE_NOOP("journeymap", "New &touchpoint at the end"),
    "action.insert-left": QT_TRANSLATE_NOOP("journeymap", "Linked touchpoint &before"),
    "action.insert-right": QT_TRANSLATE_NOOP("journeymap", "Linked touchpoint &after"),
    "action.insert-up": QT_TRANSLATE_NOOP("journeymap", "Linked touchpoint a&bove"),
    "action.insert-down": QT_TRANSLATE_NOOP("journeymap", "Linked touchpoint belo&w"),
    "action.insert-link": QT_TRANSLATE_NOOP("journeymap", "&Link to…"),
    "action.go-left": QT_TRANSLATE_NOOP("journeymap", "Card to the left"),
    "action.go-right": QT_TRANSLATE_NOOP("journeymap", "Card to the right"),
    "action.go-up": QT_TRANSLATE_NOOP("journeymap", "Card above"),
    "action.go-down": QT_TRANSLATE_NOOP("journeymap", "Card below"),
    "action.extend-left": QT_TRANSLATE_NOOP("journeymap", "Select the card to the left as well"),
    "action.extend-right": QT_TRANSLATE_NOOP("journeymap", "Select the card to the right as well"),
    "action.extend-up": QT_TRANSLATE_NOOP("journeymap", "Select the card above as well"),
    "action.extend-down": QT_TRANSLATE_NOOP("journeymap", "Select the card below as well"),
    "action.follow-left": QT_TRANSLATE_NOOP("journeymap", "Back along the link"),
    "action.follow-right": QT_TRANSLATE_NOOP("journeymap", "On along the link"),
    "action.follow-up": QT_TRANSLATE_NOOP("journeymap", "The way above"),
    "action.follow-down": QT_TRANSLATE_NOOP("journeymap", "The way below"),
    "action.row-start": QT_TRANSLATE_NOOP("journeymap", "First card of the row"),
    "action.row-end": QT_TRANSLATE_NOOP("journeymap", "Last card of the row"),
    "action.map-start": QT_TRANSLATE_NOOP("journeymap", "First card of the map"),
    "action.map-end": QT_TRANSLATE_NOOP("journeymap", "Last card of the map"),
    "action.next-pane": QT_TRANSLATE_NOOP("journeymap", "Next part of the window"),
    "action.previous-pane": QT_TRANSLATE_NOOP("journeymap", "Previous part of the window"),
    "action.palette": QT_TRANSLATE_NOOP("journeymap", "&Command palette…"),
    "action.overview": QT_TRANSLATE_NOOP("journeymap", "&Overview strip"),
    "action.heads": QT_TRANSLATE_NOOP("journeymap", "&Keep heads in sight"),
    "action.reduced-motion": QT_TRANSLATE_NOOP("journeymap", "&Reduce motion"),
    "edit.add-touchpoint": QT_TRANSLATE_NOOP("journeymap", "Add a touchpoint"),
    "edit.duplicate-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Duplicate %n touchpoint(s)"),
    "edit.cut-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Cut %n touchpoint(s)"),
    "edit.paste-touchpoints": QT_TRANSLATE_NOOP("journeymap", "Paste %n touchpoint(s)"),
    "edit.link-to": QT_TRANSLATE_NOOP("journeymap", "Link to “{title}”"),
    "edit.mood": QT_TRANSLATE_NOOP("journeymap", "Change the emotion"),
    "edit.tidy-up": QT_TRANSLATE_NOOP("journeymap", "Tidy up"),
    "keyboard.first-phase": QT_TRANSLATE_NOOP("journeymap", "Phase 1"),
    "keyboard.first-lane": QT_TRANSLATE_NOOP("journeymap", "Customer"),
    "keyboard.no-lane-above": QT_TRANSLATE_NOOP("journeymap", "There is no lane above this one."),
    "keyboard.no-lane-below": QT_TRANSLATE_NOOP("journeymap", "There is no lane below this one."),
    "keyboard.on-phase": QT_TRANSLATE_NOOP(
        "journeymap",
        "Phase “{title}”: type to rename it. {key Return} adds one after it, {key Ctrl+Shift+Right} moves it on.",
    ),
    "keyboard.on-lane": QT_TRANSLATE_NOOP(
        "journeymap",
        "Lane “{title}”: type to rename it. {key Return} adds one below it, {key Ctrl+Shift+Down} moves it down.",
    ),
    "keyboard.deleted-with": QT_TRANSLATE_NOOP(
        "journeymap", "Deleted with %n touchpoint(s); {key Ctrl+Z} brings all of it back."
    ),
    "keyboard.first-steps": QT_TRANSLATE_NOOP(
        "journeymap",
        "{key Tab}: next · {key Return}: parallel · {key Ctrl+Down}: linked that way · {key Ctrl+Shift+C}: phase · "
        "{key F1}: all keys",
    ),
    "keyboard.tidy-already": QT_TRANSLATE_NOOP("journeymap", "The map is tidy already."),
    "keyboard.pasted": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s) pasted."),
    "keyboard.pasting": QT_TRANSLATE_NOOP("journeymap", "Pasting %n touchpoint(s)…"),
    "keyboard.paste-given-up": QT_TRANSLATE_NOOP("journeymap", "Not pasted. Nothing was changed."),
    "keyboard.copied": QT_TRANSLATE_NOOP("journeymap", "%n touchpoint(s) copied."),
    "keyboard.paste-nothing": QT_TRANSLATE_NOOP(
        "journeymap", "The clipboard holds nothing that can become a touchpoint: copy text, a list or a table."
    ),
    "keyboard.paste-picture": QT_TRANSLATE_NOOP(
        "journeymap", "The clipboard holds a picture only. Copy text, a list or a table to paste touchpoints."
    ),
    "keyboard.paste-too-many": QT_TRANSLATE_NOOP(
        "journeymap", "{count} lines are too many at once: at most {limit} can be pasted. Nothing was changed."
    ),
    "keyboard.link-pick": QT_TRANSLATE_NOOP(
        "journeymap",
        "Link “{source}”: pick the target with the arrows or type its title. {key Return} links, {key Esc} cancels.",
    ),
    "keyboard.link-target": QT_TRANSLATE_NOOP(
        "journeymap", "Link “{source}” to “{target}”? {key Return} links, {key Esc} cancels."
    ),
    "keyboard.link-typed": QT_TRANSLATE_NOOP(
        "journeymap", "Link “{source}” to “{target}” (typed: {query})? {key Return} links, {key Esc} cancels."
    ),
    "keyboard.link-no-target": QT_TRANSLATE_NOOP(
        "journeymap", "No other touchpoint holds “{query}”. {key Backspace} deletes letters, {key Esc} cancels."
    ),
    "keyboard.linked": QT_TRANSLATE_NOOP(
        "journeymap", "“{source}” leads to “{target}” now; {key Alt+Right} goes there."
    ),
    "keyboard.linked-already": QT_TRANSLATE_NOOP("journeymap", "These two are linked already."),
    "keyboard.no-link-on": QT_TRANSLATE_NOOP("journeymap", "No link leads on from here."),
    "keyboard.no-link-back": QT_TRANSLATE_NOOP("journeymap", "No link leads here."),
    "shortcuts.type": QT_TRANSLATE_NOOP("journeymap", "Edit the selected card; on an empty map: the first touchpoint"),
    "shortcuts.heads": QT_TRANSLATE_NOOP("journeymap", "Beyond the outermost card: its phase, its lane"),
    "shortcuts.heads-how": QT_TRANSLATE_NOOP("journeymap", "{key Up} {key Left}"),
    "shortcuts.heads-more": QT_TRANSLATE_NOOP("journeymap", "On a phase or lane: add another one"),
    "shortcuts.heads-more-how": QT_TRANSLATE_NOOP("journeymap", "{key Return}"),
    "shortcuts.type-how": QT_TRANSLATE_NOOP("journeymap", "Just type"),
    "shortcuts.confirm": QT_TRANSLATE_NOOP("journeymap", "While editing: confirm"),
    "shortcuts.confirm-how": QT_TRANSLATE_NOOP("journeymap", "{key Return}"),
    "shortcuts.confirm-next": QT_TRANSLATE_NOOP("journeymap", "While editing: confirm and go on"),
    "shortcuts.confirm-next-how": QT_TRANSLATE_NOOP("journeymap", "{key Tab}"),
    "shortcuts.back": QT_TRANSLATE_NOOP("journeymap", "One level back: editor, find bar, selection, full screen"),
    "shortcuts.back-how": QT_TRANSLATE_NOOP("journeymap", "{key Esc}"),
    "shortcuts.toggle": QT_TRANSLATE_NOOP("journeymap", "Select or deselect the card with the focus"),
    "shortcuts.toggle-how": QT_TRANSLATE_NOOP("journeymap", "{key Ctrl+Space}"),
}
