"""Where the actions stand: the menu bar and the tool bar."""

from journeymap.ui.actions.on_catalogues import CATALOGUE_MENU
from journeymap.ui.actions.on_choices import KIND_MENU, MOOD_MENU, TONE_MENU
from journeymap.ui.actions.on_filter import FILTER_ENTRIES
from journeymap.ui.actions.on_frame import FRAME_ENTRIES
from journeymap.ui.actions.on_maps import MAP_MENU
from journeymap.ui.actions.on_notes import NOTE_ENTRIES
from journeymap.ui.actions.on_views import VIEW_MENUS
from journeymap.ui.actions.on_workshop import TIMER_MENU
from journeymap.ui.actions.spec import Menu, When

LINE = "-"

MENU_BAR: tuple[Menu, ...] = (
    Menu(
        "menu.file",
        (
            Menu("menu.new", ("file.new", "file.from-list", LINE), dynamic="templates"),
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
            "file.import-readings",
            "file.export",
            LINE,
            "file.new-window",
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
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.duplicate",
            LINE,
            "edit.rename",
            "edit.reverse-link",
            "edit.delete",
            LINE,
            Menu("menu.move", ("edit.left", "edit.right", "edit.up", "edit.down")),
            MOOD_MENU,
            TONE_MENU,
            KIND_MENU,
            "edit.tidy",
            LINE,
            CATALOGUE_MENU,
            LINE,
            "edit.select-all",
            "edit.find",
            "edit.find-next",
            "edit.find-previous",
        ),
    ),
    Menu(
        "menu.insert",
        (
            "insert.next",
            "insert.beside",
            "insert.new",
            "insert.capture",
            LINE,
            "insert.towards-right",
            "insert.towards-left",
            "insert.towards-up",
            "insert.towards-down",
            LINE,
            "insert.link",
            *NOTE_ENTRIES,
            "insert.reading",
            LINE,
            "insert.picture",
            LINE,
            "insert.here",
            *FRAME_ENTRIES,
        ),
    ),
    Menu(
        "menu.go",
        (
            "go.palette",
            LINE,
            Menu("menu.go-card", ("go.to-left", "go.to-right", "go.to-up", "go.to-down")),
            Menu("menu.follow", ("go.follow-right", "go.follow-left", "go.follow-up", "go.follow-down")),
            Menu("menu.extend", ("go.extend-left", "go.extend-right", "go.extend-up", "go.extend-down")),
            LINE,
            "go.row-start",
            "go.row-end",
            "go.map-start",
            "go.map-end",
            LINE,
            "go.pictures",
            LINE,
            "go.next-pane",
            "go.previous-pane",
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
            *VIEW_MENUS,
            *FILTER_ENTRIES,
            LINE,
            "view.previous-map",
            "view.next-map",
            LINE,
            Menu("menu.theme", ("view.theme-system", "view.theme-light", "view.theme-dark", "view.theme-contrast")),
            Menu("menu.language", ("view.language-en", "view.language-de")),
            "view.reduced-motion",
            LINE,
            "view.overview",
            "view.heads",
            "view.outline",
            "view.inspector",
            "view.tables",
            "view.charts",
            LINE,
            "view.present",
            TIMER_MENU,
            "view.full-screen",
        ),
    ),
    Menu("menu.help", ("help.shortcuts", LINE, "help.about")),
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
