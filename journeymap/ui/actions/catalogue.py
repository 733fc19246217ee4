"""Every action of the window."""

from journeymap.ui.actions import on_frame, on_map, on_maps
from journeymap.ui.actions.on_catalogues import CATALOGUES
from journeymap.ui.actions.on_choices import CHOICES
from journeymap.ui.actions.on_filter import FILTER
from journeymap.ui.actions.on_notes import NOTES
from journeymap.ui.actions.on_panels import PANELS
from journeymap.ui.actions.on_pictures import PICTURES
from journeymap.ui.actions.on_readings import READINGS
from journeymap.ui.actions.on_views import VIEWS
from journeymap.ui.actions.on_workshop import WORKSHOP
from journeymap.ui.actions.spec import Action, When

_FILE = (
    Action("file.new", "action.new", "file.new", shortcuts=("Ctrl+N",), icon="file-plus"),
    Action("file.from-list", "action.from-list", "file.from_list", None, ("Ctrl+Shift+N",), "list-plus"),
    Action("file.new-window", "action.new-window", "file.new_window", None, ("Ctrl+Alt+N",), "app-window"),
    Action("file.open", "action.open", "file.open", shortcuts=("Ctrl+O",), icon="folder-open"),
    Action("file.save", "action.save", "file.save", shortcuts=("Ctrl+S",), icon="save", when=When.DOCUMENT),
    Action("file.save-as", "action.save-as", "file.save_as", shortcuts=("Ctrl+Shift+S",), when=When.DOCUMENT),
    Action("file.save-copy", "action.save-copy", "file.save_copy", icon="copy", when=When.DOCUMENT),
    Action("file.auto-save", "action.auto-save", "file.set_auto_save", when=When.DOCUMENT, checkable=True),
    Action("file.revert-saved", "action.revert-saved", "file.revert", "saved", when=When.SAVED_BEFORE),
    Action("file.revert-opened", "action.revert-opened", "file.revert", "opened", when=When.SAVED_BEFORE),
    Action("file.export", "action.export", "file.export", shortcuts=("Ctrl+E",), icon="download", when=When.DOCUMENT),
    Action("file.close", "action.close", "file.close", shortcuts=("Ctrl+W",)),
    Action("file.quit", "action.quit", "file.quit", shortcuts=("Ctrl+Q",), icon="log-out"),
    *READINGS,
)

_EDIT = (
    Action(
        "edit.undo",
        "action.undo",
        "edit.undo",
        shortcuts=("Ctrl+Z",),
        icon="undo-2",
        when=When.CAN_UNDO,
        described="action.undo-what",
    ),
    Action(
        "edit.redo",
        "action.redo",
        "edit.redo",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo-2",
        when=When.CAN_REDO,
        described="action.redo-what",
    ),
    *on_map.CLIPBOARD,
    Action("edit.rename", "action.rename", "edit.rename", shortcuts=("F2",), icon="pencil", when=When.NAMEABLE),
    Action("edit.delete", "action.delete", "edit.delete", shortcuts=("Del",), icon="trash-2", when=When.REMOVABLE),
    Action("edit.left", "action.left", "edit.move", "left", ("Ctrl+Shift+Left",), "arrow-left", When.MOVABLE),
    Action("edit.right", "action.right", "edit.move", "right", ("Ctrl+Shift+Right",), "arrow-right", When.MOVABLE),
    Action("edit.up", "action.up", "edit.move", "up", ("Ctrl+Shift+Up",), "arrow-up", When.MOVABLE),
    Action("edit.down", "action.down", "edit.move", "down", ("Ctrl+Shift+Down",), "arrow-down", When.MOVABLE),
    Action("edit.select-all", "action.select-all", "edit.select_all", shortcuts=("Ctrl+A",), when=When.DOCUMENT),
    *on_map.MOOD,
    *CHOICES,
    *on_map.FIND,
    on_map.TIDY,
)

_VIEW = (
    Action("view.in", "action.zoom-in", "view.zoom_in", None, ("Ctrl++", "Ctrl+="), "zoom-in", When.DOCUMENT),
    Action("view.out", "action.zoom-out", "view.zoom_out", None, ("Ctrl+-",), "zoom-out", When.DOCUMENT),
    Action("view.100", "action.zoom-100", "view.zoom_100", shortcuts=("Ctrl+0",), when=When.DOCUMENT),
    Action("view.fit", "action.fit", "view.fit", None, ("Ctrl+1",), "maximize", When.DOCUMENT),
    Action("view.selection", "action.fit-selection", "view.fit_selection", None, ("Ctrl+2",), "scan", When.SELECTION),
    Action("view.theme-system", "theme.system", "view.set_theme", "system", choice="theme"),
    Action("view.theme-light", "theme.light", "view.set_theme", "light", choice="theme"),
    Action("view.theme-dark", "theme.dark", "view.set_theme", "dark", choice="theme"),
    Action("view.theme-contrast", "theme.contrast", "view.set_theme", "contrast", choice="theme"),
    Action("view.language-en", "language.en", "view.set_language", "en", choice="language"),
    Action("view.language-de", "language.de", "view.set_language", "de", choice="language"),
    Action("view.next-map", "action.next-map", "view.next_map", shortcuts=("Ctrl+PgDown",), when=When.DOCUMENT),
    Action("view.previous-map", "action.previous-map", "view.previous_map", None, ("Ctrl+PgUp",), when=When.DOCUMENT),
    on_map.OVERVIEW,
    on_map.HEADS,
    on_map.REDUCED_MOTION,
    *VIEWS,
    *FILTER,
    *PANELS,
    *WORKSHOP,
    Action("view.full-screen", "action.full-screen", "view.full_screen", shortcuts=("F11",), checkable=True),
)

_HELP = (
    Action("help.shortcuts", "action.shortcuts", "help.shortcuts", shortcuts=("F1",), icon="keyboard"),
    Action("help.about", "action.about", "help.about", icon="info"),
)

_MORE = (*CATALOGUES, *PICTURES, *NOTES)

ACTIONS: dict[str, Action] = {
    action.id: action
    for action in (*_FILE, *_EDIT, *on_map.INSERT, *on_frame.FRAME, *on_map.GO, *on_maps.MAPS, *_MORE, *_VIEW, *_HELP)
}
