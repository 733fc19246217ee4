"""Runs one window: puts a document into it, keeps texts and states right, hands requests to the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from journeymap.model.layout.view import Row
from journeymap.model.messages import Message
from journeymap.ui.actions.build import Fill
from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import TOOL_BAR, ZOOM_BUTTONS
from journeymap.ui.actions.on_frame import CONTEXT_MENUS
from journeymap.ui.actions.on_workshop import TIMER_MENU
from journeymap.ui.actions.spec import Action
from journeymap.ui.ask import Ask, Tone
from journeymap.ui.first_paint import FirstPaint
from journeymap.ui.main_window import MainWindow
from journeymap.ui.map_navigation import MapNavigation
from journeymap.ui.parts.roomy_menu import popup
from journeymap.ui.standing import Standing
from journeymap.ui.view_switch import ViewSwitch
from journeymap.ui.workshop.label import TimerLabel

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.host import Host
    from journeymap.ui.panels.docks import Panels
    from journeymap.ui.session import Session
    from journeymap.ui.waiting import Waiting
    from journeymap.ui.workspace import Workspace


Maker = Callable[["Shell"], object]
Offer = tuple[str, Callable[[], None]]


class Shell(QObject):
    """One window with, or still without, a document.

    `commands` makes the commands of each group of actions, `fills` the entries of the dynamic menus.
    """

    painted = Signal()
    """What the window shows, a document or ways to begin, has been drawn for the first time."""
    look_changed = Signal()
    """Another language or theme is in use, and the window is open."""

    def __init__(
        self, program: Host, commands: Mapping[str, Maker], fills: Mapping[str, Callable[[Shell, QMenu], None]]
    ) -> None:
        super().__init__()
        self.program = program
        self._makers = commands
        self._icons_everywhere = False
        self.is_waiting = False
        """A document is on its way into this window."""
        self.waiting: Waiting | None = None
        """What is said of a document that takes a while."""
        self.workspace: Workspace | None = None
        self.panels: Panels | None = None
        self._groups: dict[str, object] = {}
        self._commands = 0
        """So many commands are under way, one in the other."""
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.refresh)
        bound: dict[str, Fill] = {name: partial(fill, self) for name, fill in fills.items()}
        self.window = MainWindow(self.run, bound, self.may_close)
        self.context_menus = {
            about: self.window.actions_.menu(each, self.window) for about, each in CONTEXT_MENUS.items()
        }
        self._ask: Ask | None = None
        self._until_edit: Message | None = None
        """What the banner says no longer than until the next edit."""
        self._standing = Standing(self.window, program, lambda: self.workspace, lambda: self.panels)
        self.window.status.zoom_clicked.connect(lambda name: self.run(ACTIONS[name], False))
        self.window.went_back.connect(lambda: self.do("navigate.back"))
        self.window.files_dropped.connect(self._dropped, Qt.ConnectionType.QueuedConnection)
        self.view_switch = ViewSwitch(self.window, self.do)
        self._maps = MapNavigation(self.window, self.do, lambda: self.workspace)
        timer_menu = self.window.actions_.menu(TIMER_MENU, self.window)
        self.timer_label = TimerLabel(program.timer, program.texts, timer_menu, self.window.status)
        self.window.status.add_timer(self.timer_label)

    @property
    def ask(self) -> Ask:
        """Who asks the person; the dialogs are loaded with the first question."""
        if self._ask is None:
            from journeymap.ui.dialogs.qt_ask import QtAsk

            self._ask = QtAsk(self.window, lambda: self.program.texts)
        return self._ask

    @ask.setter
    def ask(self, ask: Ask) -> None:
        self._ask = ask

    def run(self, action: Action, checked: bool = False) -> None:
        """Do what an action asks for."""
        if action.argument is not None:
            self.do(action.handler, action.argument)
        elif action.checkable:
            self.do(action.handler, checked)
        else:
            self.do(action.handler)

    def do(self, handler: str, *arguments: object) -> object:
        """Call "group.method" of the commands, made when first needed; returns its answer."""
        if self.workspace is not None:
            # What is being typed comes first, before a save above all.
            self.workspace.canvas.flush()
            if self.panels is not None:
                self.panels.flush()
            self.workspace.canvas.reduced_motion = self.program.settings.reduced_motion
        group, method = handler.split(".")
        if group not in self._groups:
            self._groups[group] = self._makers[group](self)
        self._count_commands(1)
        try:
            answer: object = getattr(self._groups[group], method)(*arguments)
        finally:
            self._count_commands(-1)
        return answer

    def _count_commands(self, by: int) -> None:
        before = bool(self._commands)
        self._commands += by
        if (now := bool(self._commands)) == before:
            return
        if self.panels is not None:
            self.panels.catch_up(now)
        if not now and self._stale.isActive():
            self.refresh()

    def show_start_page(self) -> None:
        """Offer ways to begin."""
        page = self.window.show_start_page(self.program.theme)
        page.new_wanted.connect(lambda name: self.program.new_document(name, self))
        page.list_wanted.connect(lambda: self.do("file.from_list"))
        page.forget_wanted.connect(self.program.settings.forget)
        page.open_wanted.connect(lambda: self.do("file.open"))
        page.file_wanted.connect(lambda path: self.program.open_files([path], self))
        FirstPaint(page, self.painted.emit)
        self.set_texts()
        self.refresh()

    def get_ready(self) -> None:
        """Load what showing a document needs, while there is nothing else to do."""
        from journeymap.ui import workspace  # noqa: F401
        from journeymap.ui.canvas import view  # noqa: F401

        self.set_icons()

    def show_session(self, session: Session) -> None:
        """Show a document in this window."""
        from journeymap.ui.commands.canvas_keys import CanvasKeys
        from journeymap.ui.pictures.desk import PictureDesk
        from journeymap.ui.view_memory import ViewMemory
        from journeymap.ui.workspace import Workspace

        self._drop_workspace()
        canvas = self.window.show_canvas(self.program.theme, self.program.texts)
        self.workspace = Workspace(session, canvas, self, ViewMemory(self.program.settings))
        self.workspace.changed.connect(self._refresh_once)
        self.workspace.maps_changed.connect(self._maps.show_maps)
        self.workspace.refused.connect(lambda reason: self.say(reason, Tone.TROUBLE, until_edit=True))
        self.workspace.edited.connect(self._forget_said)
        canvas.zoom_changed.connect(lambda _zoom: self._standing.show_zoom())
        canvas.context_menu.connect(self._context_menu)
        CanvasKeys(canvas, self.do)
        PictureDesk(self.workspace, self.do)
        session.news.connect(self._session_news)
        session.outdated.connect(self._forget_news)
        self.program.gallery.watch(self.workspace)
        self.workspace.start(self.program.texts, self.program.theme)
        FirstPaint(canvas.viewport(), self._painted)
        QTimer.singleShot(0, canvas, lambda: None if canvas.is_writing else canvas.setFocus())
        self.set_texts()
        self.refresh()

    def stop_waiting(self) -> None:
        """No document is on its way any more."""
        self.is_waiting = False
        if self.waiting is not None:
            self.waiting.end()
            self.waiting = None

    def may_close(self) -> bool:
        """Whether the window may go; asks what has to be asked and settles it."""
        closing = self.workspace is None or bool(self.do("file.settle"))
        if closing:
            if self.waiting is not None:
                self.waiting.cancel()
            self.program.settings.geometry = self.window.saveGeometry()
            if self.panels is not None:
                self.panels.remember()
            self._drop_workspace()
            self.program.closed(self)
        return closing

    def say(self, message: Message, tone: Tone = Tone.PLAIN, *offers: Offer, until_edit: bool = False) -> None:
        """Show a message above the canvas, with a button to take it away; the next edit, undo or redo takes it away
        too if it is told `until_edit`."""
        self._until_edit = message if until_edit else None
        banner = self.window.banner
        banner.show_message(message, self.program.texts, tone, [*offers, ("answer.dismiss", banner.clear)])

    def _forget_said(self) -> None:
        """An edit went through: what was said of the one before is no news any more."""
        if self._until_edit is not None and self.window.banner.message is self._until_edit:
            self.window.banner.clear()
        self._until_edit = None

    def set_texts(self) -> None:
        """Put everything into words again, in the language in use."""
        texts = self.program.texts
        self.window.actions_.set_texts(texts, self._standing.described())
        self.window.set_texts(texts)
        if self.window.overview is not None:
            self.window.overview.set_texts(texts)
        self.set_start_texts()
        if self.workspace is not None:
            self.workspace.map_view.set_look(texts, self.program.theme)
        if self.panels is not None:
            self.panels.set_texts(texts)
        self.timer_label.set_texts(texts)
        self.window.map_row.set_texts(texts.text("maps.tabs"), texts.text("maps.name"), texts.text("maps.add"))
        self.set_icons()
        self.refresh()
        self.look_changed.emit()

    def set_start_texts(self) -> None:
        """Bring the start page up to date."""
        if (page := self.window.start_page) is not None:
            page.set_theme(self.program.theme)
            page.set_texts(self.program.texts, self.program.templates(), self.program.settings.recent)
            if self.program.templates():
                self.program.gallery.fill(page)

    def set_look(self) -> None:
        """Show the theme in use."""
        self.set_start_texts()
        self.set_icons()
        if self.workspace is not None:
            self.workspace.map_view.set_look(self.program.texts, self.program.theme)
        if self.panels is not None:
            self.panels.set_theme(self.program.theme)
        self.refresh()
        self.look_changed.emit()

    def set_icons(self, everywhere: bool = False) -> None:
        """Draw the icons in the theme's colours: those in sight, or `everywhere` (menus show theirs when opened)."""
        from journeymap.ui.theme.chrome_icons import icon, named_or_swatch

        theme = self.program.theme
        in_sight = {*TOOL_BAR, *ZOOM_BUTTONS} if self.window.start_page is None else set()
        self._icons_everywhere = everywhere or self._icons_everywhere
        wanted = ACTIONS if self._icons_everywhere else in_sight
        self.window.actions_.set_icons(lambda each: named_or_swatch(each.icon, each.swatch, theme), wanted)
        if self.workspace is not None:
            self.window.map_row.set_icons(icon("corner-up-left", theme), icon("plus", theme))
        for action_id in ZOOM_BUTTONS:
            action = self.window.actions_[action_id]
            self.window.status.set_button(action_id, action.icon(), action.toolTip())

    def _refresh_once(self) -> None:
        """A command says of each of its edits and selections that something has changed: it is looked at once, when
        the command is done, or somebody is asked in its midst."""
        if self._commands:
            self._stale.start()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Bring action states, status line and title up to date."""
        self._stale.stop()
        self._standing.show()
        if self.workspace is not None:
            self._maps.show_way(self.workspace, self.program.texts)
            self.view_switch.show(self.workspace, self.program.texts, self.program.theme)

    def _context_menu(self, key: Key | None, at: QPoint) -> None:
        if key is not None and key[0] == "row" and self.workspace is not None:
            self.workspace.row_in_hand = Row(key[1])
        about = key[0] if key is not None and key[0] in self.context_menus else ""
        self.window.actions_.name_map_keys(self.workspace is not None and self.workspace.canvas.hasFocus())
        popup(self.context_menus[about], at)

    def _dropped(self, files: list[Path]) -> None:
        """Once the drop is over: the program that they come from waits for that, and a dialog may open."""
        self.do("readings.dropped", files)

    def _session_news(self, message: Message, tone: Tone, offers: object) -> None:
        pairs = offers if isinstance(offers, tuple) else ()
        self.say(message, tone, *((key, lambda name=name: self.run(ACTIONS[name])) for key, name in pairs))

    def _forget_news(self, message: Message | None) -> None:
        """A save has made untrue what the banner says."""
        if message is not None and self.window.banner.message is message:
            self.window.banner.clear()

    def _painted(self) -> None:
        """The map is there; what stands around it comes now."""
        self.painted.emit()
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        if self.workspace is not None:
            self._show_panels(self.workspace)
            self.refresh()

    def _show_panels(self, workspace: Workspace) -> None:
        if self.panels is None:
            from journeymap.ui.panels.docks import Panels

            self.panels = Panels(self.window, self.program.settings, self.program.texts, self.program.theme)
            self.panels.map_wanted.connect(self._show_map)
            self.panels.opened.connect(self._go_to)
            self.panels.context_menu.connect(self._context_menu)
            self.panels.visibility_changed.connect(self.refresh)
            self.panels.wanted.connect(self.do)
        self.panels.attach(workspace)

    def _show_map(self, map_id: str) -> None:
        if self.workspace is not None:
            self.workspace.show_map(map_id)

    def _go_to(self, key: Key) -> None:
        if self.workspace is not None:
            self.workspace.canvas.reveal(key)
            self.workspace.canvas.setFocus()

    def _drop_workspace(self) -> None:
        if self.panels is not None:
            self.panels.detach()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace.deleteLater()
            self.workspace = None
