"""The actions on phases, lanes and links, and the menus about what lies under the pointer."""

from journeymap.ui.actions.on_choices import KIND_MENU, MOOD_MENU, TONE_MENU
from journeymap.ui.actions.on_notes import NOTE_ENTRIES
from journeymap.ui.actions.on_views import ROW_HEAD_MENU
from journeymap.ui.actions.spec import Action, Menu, When

LINE = "-"

FRAME: tuple[Action, ...] = (
    Action("insert.here", "action.insert-here", "frame.touchpoint", icon="plus", when=When.MAP),
    Action("insert.phase-before", "action.phase-before", "frame.add_phase", "before", when=When.MAP),
    Action("insert.phase-after", "action.phase-after", "frame.add_phase", "after", ("Ctrl+Shift+C",), when=When.MAP),
    Action("insert.lane-above", "action.lane-above", "frame.add_lane", "before", when=When.MAP),
    Action("insert.lane-below", "action.lane-below", "frame.add_lane", "after", ("Ctrl+Shift+L",), when=When.MAP),
    Action("edit.reverse-link", "action.reverse-link", "frame.reverse", icon="arrow-left-right", when=When.LINK),
)

FRAME_ENTRIES = ("insert.phase-before", "insert.phase-after", "insert.lane-above", "insert.lane-below")

_MOVE = ("edit.left", "edit.right", "edit.up", "edit.down")
_CARD = Menu(
    "menu.edit",
    (
        "edit.rename",
        "edit.delete",
        LINE,
        "edit.cut",
        "edit.copy",
        "edit.paste",
        "edit.duplicate",
        LINE,
        "insert.next",
        "insert.beside",
        "insert.link",
        LINE,
        *NOTE_ENTRIES,
        LINE,
        MOOD_MENU,
        LINE,
        *_MOVE,
        LINE,
        "map.detail",
        "map.detail-new",
        "map.origin",
        LINE,
        "insert.picture",
        "go.pictures",
        LINE,
        "view.selection",
    ),
)
_LINK = Menu("menu.edit", ("edit.rename", KIND_MENU, "edit.reverse-link", "edit.delete", LINE, "view.selection"))
_PHASE = Menu(
    "menu.edit",
    (
        "edit.rename",
        TONE_MENU,
        LINE,
        "insert.phase-before",
        "insert.phase-after",
        LINE,
        "edit.left",
        "edit.right",
        LINE,
        "map.lock",
        "edit.delete",
    ),
)
_LANE = Menu(
    "menu.edit",
    (
        "edit.rename",
        TONE_MENU,
        LINE,
        "insert.lane-above",
        "insert.lane-below",
        LINE,
        "edit.up",
        "edit.down",
        LINE,
        "edit.delete",
    ),
)
_EMPTY = Menu(
    "menu.edit",
    (
        "insert.here",
        "edit.paste",
        LINE,
        "insert.phase-after",
        "insert.lane-below",
        LINE,
        "edit.select-all",
        "edit.tidy",
        LINE,
        "view.fit",
        "view.100",
    ),
)
_MAP = Menu("menu.edit", ("map.rename", "map.to-be", "map.copy", LINE, "view.fit"))

CONTEXT_MENUS: dict[str, Menu] = {
    "touchpoint": _CARD,
    "link": _LINK,
    "phase": _PHASE,
    "lane": _LANE,
    "map": _MAP,
    "row": ROW_HEAD_MENU,
    "": _EMPTY,
}
"""By the table of what the menu is about; "" is empty space. Every entry is also in the menu bar."""
