"""The actions that add what hangs on a touchpoint or a link."""

from journeymap.ui.actions.spec import Action, When

NOTES: tuple[Action, ...] = (
    Action(
        "insert.pain", "action.add-pain", "notes.add", "pain_point", ("Ctrl+Shift+A",), "triangle-alert", When.NOTABLE
    ),
    Action(
        "insert.opportunity",
        "action.add-chance",
        "notes.add",
        "opportunity",
        ("Ctrl+Shift+H",),
        "lightbulb",
        When.CARDS,
    ),
    Action(
        "insert.comment",
        "action.add-comment",
        "notes.add",
        "comment",
        ("Ctrl+Shift+M",),
        "message-square-text",
        When.NOTABLE,
    ),
)
NOTE_ENTRIES = tuple(action.id for action in NOTES)
