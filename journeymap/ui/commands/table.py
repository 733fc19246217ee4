"""Which class answers to which group of actions, loaded when first needed, and what fills the dynamic menus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from journeymap.ui.commands import menu_fills

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell


def _file(shell: Shell) -> object:
    from journeymap.ui.commands.file import FileCommands

    return FileCommands(shell)


def _edit(shell: Shell) -> object:
    from journeymap.ui.commands.edit import EditCommands

    return EditCommands(shell)


def _view(shell: Shell) -> object:
    from journeymap.ui.commands.view import ViewCommands

    return ViewCommands(shell)


def _workshop(shell: Shell) -> object:
    from journeymap.ui.commands.workshop import WorkshopCommands

    return WorkshopCommands(shell)


def _maps(shell: Shell) -> object:
    from journeymap.ui.commands.maps import MapCommands

    return MapCommands(shell)


def _panels(shell: Shell) -> object:
    from journeymap.ui.commands.panels import PanelCommands

    return PanelCommands(shell)


def _navigate(shell: Shell) -> object:
    from journeymap.ui.commands.navigate import NavigateCommands

    return NavigateCommands(shell)


def _grow(shell: Shell) -> object:
    from journeymap.ui.commands.grow import GrowCommands

    return GrowCommands(shell)


def _frame(shell: Shell) -> object:
    from journeymap.ui.commands.frame import FrameCommands

    return FrameCommands(shell)


def _link(shell: Shell) -> object:
    from journeymap.ui.commands.link import LinkCommands

    return LinkCommands(shell)


def _clipboard(shell: Shell) -> object:
    from journeymap.ui.commands.clipboard import ClipboardCommands

    return ClipboardCommands(shell)


def _capture(shell: Shell) -> object:
    from journeymap.ui.commands.capture import CaptureCommands

    return CaptureCommands(shell)


def _pasting(shell: Shell) -> object:
    from journeymap.ui.commands.pasting import PastingCommands

    return PastingCommands(shell)


def _find(shell: Shell) -> object:
    from journeymap.ui.commands.find import FindCommands

    return FindCommands(shell)


def _palette(shell: Shell) -> object:
    from journeymap.ui.commands.palette import PaletteCommands

    return PaletteCommands(shell)


def _pictures(shell: Shell) -> object:
    from journeymap.ui.commands.pictures import PictureCommands

    return PictureCommands(shell)


def _catalogues(shell: Shell) -> object:
    from journeymap.ui.commands.catalogues import CatalogueCommands

    return CatalogueCommands(shell)


def _panes(shell: Shell) -> object:
    from journeymap.ui.commands.panes import PaneCommands

    return PaneCommands(shell)


def _tidy(shell: Shell) -> object:
    from journeymap.ui.commands.tidy import TidyCommands

    return TidyCommands(shell)


def _rows(shell: Shell) -> object:
    from journeymap.ui.commands.rows import RowCommands

    return RowCommands(shell)


def _choose(shell: Shell) -> object:
    from journeymap.ui.commands.choose import ChoiceCommands

    return ChoiceCommands(shell)


def _tables(shell: Shell) -> object:
    from journeymap.ui.commands.tables import TableCommands

    return TableCommands(shell)


def _filter(shell: Shell) -> object:
    from journeymap.ui.commands.filter import FilterCommands

    return FilterCommands(shell)


def _saved_views(shell: Shell) -> object:
    from journeymap.ui.commands.saved_views import SavedViewCommands

    return SavedViewCommands(shell)


def _readings(shell: Shell) -> object:
    from journeymap.ui.commands.readings import ReadingCommands

    return ReadingCommands(shell)


def _notes(shell: Shell) -> object:
    from journeymap.ui.commands.notes import NoteCommands

    return NoteCommands(shell)


def _help(shell: Shell) -> object:
    from journeymap.ui.commands.help import HelpCommands

    return HelpCommands(shell)


COMMANDS: dict[str, Callable[[Shell], object]] = {
    "file": _file,
    "edit": _edit,
    "view": _view,
    "maps": _maps,
    "workshop": _workshop,
    "panels": _panels,
    "help": _help,
    "navigate": _navigate,
    "grow": _grow,
    "frame": _frame,
    "link": _link,
    "clipboard": _clipboard,
    "capture": _capture,
    "pasting": _pasting,
    "find": _find,
    "filter": _filter,
    "saved_views": _saved_views,
    "palette": _palette,
    "pictures": _pictures,
    "catalogues": _catalogues,
    "panes": _panes,
    "tidy": _tidy,
    "notes": _notes,
    "readings": _readings,
    "tables": _tables,
    "rows": _rows,
    "choose": _choose,
}
FILLS: dict[str, Callable[[Shell, QMenu], None]] = {
    "templates": menu_fills.templates,
    "recent": menu_fills.recent,
    "drafts": menu_fills.drafts,
    "backups": menu_fills.backups,
    "saved-views": menu_fills.saved_views,
    "personas": menu_fills.personas,
}
