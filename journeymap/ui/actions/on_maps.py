"""The actions on whole maps, on drill-down and on locks."""

from journeymap.ui.actions.spec import Action, Menu, When

LINE = "-"

MAPS: tuple[Action, ...] = (
    Action("map.add", "action.map-add", "maps.add", icon="square-plus", when=When.DOCUMENT),
    Action("map.rename", "action.map-rename", "maps.rename", shortcuts=("Shift+F2",), when=When.MAP),
    Action("map.to-be", "action.map-to-be", "maps.duplicate", "to-be", icon="copy-plus", when=When.MAP),
    Action("map.copy", "action.map-copy", "maps.duplicate", "copy", when=When.MAP),
    Action("map.left", "action.map-left", "maps.shift", "left", when=When.MAPS),
    Action("map.right", "action.map-right", "maps.shift", "right", when=When.MAPS),
    Action("map.delete", "action.map-delete", "maps.delete", icon="trash-2", when=When.MAP),
    Action("map.detail", "action.detail-open", "maps.open_detail", None, ("Ctrl+Return",), "zoom-in", When.DETAIL),
    Action(
        "map.detail-new",
        "action.detail-create",
        "maps.create_detail",
        None,
        ("Ctrl+Shift+Return",),
        None,
        When.NO_DETAIL,
    ),
    Action("map.detail-off", "action.detail-unlink", "maps.untie_detail", when=When.DETAIL),
    Action("map.origin", "action.origin", "maps.go_to_origin", icon="history", when=When.ORIGIN),
    Action("map.back", "action.map-back", "maps.back", None, ("Alt+Home",), "corner-up-left", When.BACK),
    Action("map.lock", "action.lock-phase", "maps.lock", icon="lock", when=When.PHASE, checkable=True),
)

MAP_MENU = Menu(
    "menu.map",
    (
        "map.add",
        "map.to-be",
        "map.copy",
        LINE,
        "map.rename",
        "map.left",
        "map.right",
        "map.delete",
        LINE,
        "map.detail",
        "map.detail-new",
        "map.detail-off",
        "map.origin",
        "map.back",
        LINE,
        "map.lock",
    ),
)

TAB_MENU = Menu(
    "menu.map",
    ("map.rename", "map.to-be", "map.copy", LINE, "map.left", "map.right", LINE, "map.add", "map.delete"),
)
