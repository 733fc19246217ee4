"""Where the actions stand: the menu bar and the canvas's context menu."""

from journeymap.ui.actions.on_maps import MAP_MENU
from journeymap.ui.actions.on_workshop import TIMER_MENU
from journeymap.ui.actions.spec import Menu, When

LINE = "-"

MENU_BAR: tuple[Menu, ...] = (
    Menu(
        "menu.file",
        (
            Menu("menu.new", ("file.new", LINE), dynamic="templates"),
            "file.open",
            Menu("menu.recent", dynamic="recent"),
            Menu("menu.drafts", dynamic="drafts"),
            LINE,
            "file.save",
            "file.save-as",
            "file.save-copy",
            "file.auto-save",
            Menu("menu.revert", ("file.revert-saved", "file.revert-opened"), dynamic="backups", when=When.SAVED_BEFORE),
            LINE,
            "file.export",
            LINE,
            "file.close",
            "file.quit",
        ),
    ),
    Menu(
        "menu.edit",
        (
            "edit.undo",
            "edit.redo",
            LINE,
            "edit.rename",
            "edit.delete",
            LINE,
            "edit.left",
            "edit.right",
            "edit.up",
            "edit.down",
            LINE,
            "edit.select-all",
        ),
    ),
    MAP_MENU,
    Menu(
        "menu.view",
        (
            "view.in",
            "view.out",
            "view.100",
            "view.fit",
            "view.selection",
            LINE,
            "view.previous-map",
            "view.next-map",
            LINE,
            Menu("menu.theme", ("view.theme-system", "view.theme-light", "view.theme-dark", "view.theme-contrast")),
            Menu("menu.language", ("view.language-en", "view.language-de")),
            LINE,
            "view.outline",
            "view.inspector",
            LINE,
            "view.present",
            TIMER_MENU,
            "view.full-screen",
        ),
    ),
    Menu("menu.help", ("help.shortcuts", LINE, "help.about")),
)

CONTEXT_MENU = Menu(
    "menu.edit",
    ("edit.rename", "edit.delete", LINE, "edit.left", "edit.right", "edit.up", "edit.down", LINE, "view.selection"),
)

TOOL_BAR: tuple[str, ...] = (
    "file.open",
    "file.save",
    "file.export",
    LINE,
    "edit.undo",
    "edit.redo",
    LINE,
    "edit.rename",
    "edit.delete",
    "edit.left",
    "edit.right",
    "edit.up",
    "edit.down",
)

ZOOM_BUTTONS = ("view.out", "view.100", "view.in", "view.fit")
"""At the right end of the status line."""
