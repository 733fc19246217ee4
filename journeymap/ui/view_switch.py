"""Keeps the switch above the map in step with the view, and hands what people choose there to the commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.on_views import BY_MENU, PERSONA_MENU
from journeymap.ui.parts.view_buttons import ViewButtons

if TYPE_CHECKING:
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme
    from journeymap.ui.workspace import Workspace

Do = Callable[..., object]


class ViewSwitch(QObject):
    """Of one window; `do` runs "group.method" of the commands."""

    def __init__(self, window: MainWindow, do: Do) -> None:
        super().__init__(window)
        menus = (window.actions_.menu(menu, window) for menu in (BY_MENU, PERSONA_MENU))
        self._buttons = ViewButtons(*menus)
        self._buttons.rows.clicked.connect(lambda: do("rows.choose"))
        window.tools.addWidget(self._buttons)
        self._shown: tuple[object, ...] = ()

    @property
    def rows(self) -> QToolButton:
        """Where the list of rows opens."""
        return self._buttons.rows

    def show(self, workspace: Workspace, texts: QtTexts, theme: Theme) -> None:
        """Say how the map is looked at."""
        from journeymap.model.records.catalogues import Persona
        from journeymap.ui.theme.chrome_icons import icon

        view, buttons = workspace.view, self._buttons
        persona = workspace.document.journey.get(Persona, view.persona_id) if view.persona_id else None
        ratios = [screen.devicePixelRatio() for screen in QGuiApplication.screens()]
        if self._shown == (now := (view, persona, texts, theme, ratios)):
            return
        self._shown = now
        by = texts.text(f"action.by-{view.rows_by.value}")
        picture = ACTIONS[f"view.by-{view.rows_by.value}"].icon or "rows-3"
        buttons.set_button(buttons.by, by, by, icon(picture, theme))
        rows = texts.text("views.rows", n=len(view.rows))
        buttons.set_button(buttons.rows, rows, texts.text("views.rows.tip"), icon("sliders-horizontal", theme))
        who = persona.name if persona is not None else texts.text("views.everyone")
        buttons.set_button(buttons.persona, who, texts.text("views.persona.tip", name=who), icon("user", theme))


def fill_personas(do: Do, workspace: Workspace | None, texts: QtTexts, menu: QMenu) -> None:
    """The entries of the menu of personas: all of them, then one by one."""
    if workspace is None:
        return
    from journeymap.model.analysis import personas

    known = personas.of_map(workspace.document.journey, workspace.map_id)
    shown = workspace.view.persona_id if workspace.view.persona_id in [each.id for each in known] else None
    for persona_id, name in ((None, texts.text("views.everyone")), *((each.id, each.name) for each in known)):
        entry = menu.addAction(name.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(persona_id == shown)
        entry.triggered.connect(partial(_chosen, do, persona_id))


def _chosen(do: Do, persona_id: str | None, _checked: bool = False) -> None:
    do("rows.set_persona", persona_id)
