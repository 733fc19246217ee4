"""The actions of drawing and moving about on the map: what a facilitator has under the fingers."""

from journeymap.ui.actions.spec import Action, Scope, When

_CANVAS = Scope.CANVAS
_SIDES = ("left", "right", "up", "down")


def _arrows(prefix: str, text: str, handler: str, keys: str, when: When) -> tuple[Action, ...]:
    """One action for each arrow key, held together with `keys`."""
    return tuple(
        Action(
            f"{prefix}-{side}",
            f"{text}-{side}",
            handler,
            side,
            (keys + side.title(),),
            f"arrow-{side}",
            when,
            scope=_CANVAS,
        )
        for side in _SIDES
    )


CLIPBOARD: tuple[Action, ...] = (
    Action("edit.cut", "action.cut", "clipboard.cut", None, ("Ctrl+X",), "scissors", When.CARDS),
    Action("edit.copy", "action.copy", "clipboard.copy", None, ("Ctrl+C",), "copy", When.CARDS),
    Action("edit.paste", "action.paste", "clipboard.paste", None, ("Ctrl+V",), "clipboard-paste", When.MAP),
    Action("edit.duplicate", "action.duplicate", "grow.duplicate", None, ("Ctrl+D",), "copy-plus", When.CARDS),
)

MOOD: tuple[Action, ...] = (
    Action("edit.mood-up", "action.mood-up", "grow.mood", "up", ("Alt++", "Alt+="), "smile", When.CARDS),
    Action("edit.mood-down", "action.mood-down", "grow.mood", "down", ("Alt+-",), "frown", When.CARDS),
)

FIND: tuple[Action, ...] = (
    Action("edit.find", "action.find", "find.open", None, ("Ctrl+F",), "search", When.MAP),
    Action("edit.find-next", "action.find-next", "find.next", None, ("F3",), when=When.MAP),
    Action("edit.find-previous", "action.find-previous", "find.previous", None, ("Shift+F3",), when=When.MAP),
)

TIDY = Action("edit.tidy", "action.tidy", "tidy.tidy", None, ("Ctrl+Shift+T",), "wand-sparkles", When.MAP)

INSERT: tuple[Action, ...] = (
    Action("insert.next", "action.insert-next", "grow.next", None, ("Tab",), "plus", When.CARD, scope=_CANVAS),
    Action(
        "insert.beside",
        "action.insert-beside",
        "grow.beside",
        shortcuts=("Return", "Enter"),
        icon="split",
        when=When.CARD,
        scope=_CANVAS,
    ),
    Action("insert.capture", "action.capture", "capture.open", None, ("Ctrl+L",), "text-cursor-input", When.MAP),
    Action("insert.new", "action.insert-new", "grow.new", None, ("Ins",), when=When.MAP),
    *_arrows("insert.towards", "action.insert", "grow.towards", "Ctrl+", When.CARD),
    Action("insert.link", "action.insert-link", "link.start", None, ("Ctrl+J",), "link-2", When.CARDS),
)

GO: tuple[Action, ...] = (
    *_arrows("go.to", "action.go", "navigate.go", "", When.MAP),
    *_arrows("go.extend", "action.extend", "navigate.extend", "Shift+", When.MAP),
    *_arrows("go.follow", "action.follow", "navigate.follow", "Alt+", When.CARD),
    Action("go.row-start", "action.row-start", "navigate.row", "start", ("Home",), when=When.MAP, scope=_CANVAS),
    Action("go.row-end", "action.row-end", "navigate.row", "end", ("End",), when=When.MAP, scope=_CANVAS),
    Action("go.map-start", "action.map-start", "navigate.map", "start", ("Ctrl+Home",), when=When.MAP, scope=_CANVAS),
    Action("go.map-end", "action.map-end", "navigate.map", "end", ("Ctrl+End",), when=When.MAP, scope=_CANVAS),
    Action("go.next-pane", "action.next-pane", "panes.next", shortcuts=("F6",)),
    Action("go.previous-pane", "action.previous-pane", "panes.previous", shortcuts=("Shift+F6",)),
    Action("go.palette", "action.palette", "palette.open", None, ("Ctrl+K",), "command"),
)

OVERVIEW = Action("view.overview", "action.overview", "view.set_overview", when=When.DOCUMENT, checkable=True)
HEADS = Action("view.heads", "action.heads", "view.set_heads", when=When.DOCUMENT, checkable=True)
REDUCED_MOTION = Action("view.reduced-motion", "action.reduced-motion", "view.set_reduced_motion", checkable=True)
