"""The actions on how a map is looked at: its rows, by what they are formed, the blueprint lines, whose map it is."""

from journeymap.model.layout.view import Line, Row
from journeymap.model.vocab import Grouping
from journeymap.ui.actions.spec import Action, Menu, When

LINE = "-"

_BY_ICONS = {
    Grouping.LANE: "rows-3",
    Grouping.CHANNEL: "radio-tower",
    Grouping.OWNER: "users",
    Grouping.PERSONA: "user",
    Grouping.SYSTEM: "database",
}

_BY = tuple(
    Action(
        f"view.by-{by.value}",
        f"action.by-{by.value}",
        "rows.set_by",
        by.value,
        (f"Ctrl+Alt+{number}",),
        _BY_ICONS[by],
        When.MAP,
        choice="rows-by",
    )
    for number, by in enumerate(Grouping, 1)
)
_ROWS = tuple(
    Action(
        f"view.row-{row.value}",
        f"action.row-{row.value}",
        "rows.toggle",
        row.value,
        (f"Alt+{number % 10}",),
        when=When.MAP,
        checkable=True,
    )
    for number, row in enumerate(Row, 1)
)
_LINES = tuple(
    Action(
        f"view.line-{line.value}",
        f"picture.blueprint.{line.value}",
        "rows.toggle_line",
        line.value,
        when=When.MAP,
        checkable=True,
    )
    for line in Line
)
VIEWS: tuple[Action, ...] = (
    *_BY,
    *_ROWS,
    *_LINES,
    Action("view.rows", "action.rows", "rows.choose", None, ("Ctrl+Alt+R",), "sliders-horizontal", When.MAP),
    Action("view.row-up", "action.row-up", "rows.move", "up", icon="arrow-up", when=When.MAP),
    Action("view.row-down", "action.row-down", "rows.move", "down", icon="arrow-down", when=When.MAP),
    Action("view.row-hide", "action.row-hide", "rows.hide", icon="eye-off", when=When.MAP),
    Action("view.persona-next", "action.persona-next", "rows.next_persona", None, ("Ctrl+Alt+P",), when=When.MAP),
    Action("view.reset", "action.view-reset", "rows.reset", icon="undo-2", when=When.MAP),
)

BY_MENU = Menu("menu.rows-by", tuple(action.id for action in _BY))
PERSONA_MENU = Menu("menu.persona", ("view.persona-next", LINE), dynamic="personas", when=When.MAP)
VIEW_MENUS: tuple[str | Menu, ...] = (
    BY_MENU,
    Menu(
        "menu.rows",
        (*(action.id for action in _ROWS), LINE, "view.rows", "view.row-up", "view.row-down", "view.row-hide"),
    ),
    Menu("menu.lines", tuple(action.id for action in _LINES)),
    PERSONA_MENU,
    "view.reset",
)
ROW_HEAD_MENU = Menu("menu.edit", ("view.row-up", "view.row-down", "view.row-hide", LINE, "view.rows"))
"""About a row below the lanes."""
