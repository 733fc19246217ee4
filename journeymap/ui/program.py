"""The program with all its windows: language, theme, opening and quitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QObject, QSize, Qt, QTimer, QTranslator
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from journeymap import paths
from journeymap.ui import untitled, window_place
from journeymap.ui.ask import Ask, Tone
from journeymap.ui.commands.table import COMMANDS, FILLS
from journeymap.ui.settings import Settings
from journeymap.ui.shell import Shell
from journeymap.ui.text.key_names import KeyNames
from journeymap.ui.text.qt_texts import QtTexts
from journeymap.ui.theme import chrome, sheet, tokens
from journeymap.ui.waiting import Waiting
from journeymap.ui.workshop.timer import WorkshopTimer

if TYPE_CHECKING:
    from journeymap.model.messages import Message
    from journeymap.storage.drafts import Draft
    from journeymap.storage.interchange.report import Imported
    from journeymap.storage.state import SessionFolder
    from journeymap.storage.working_copy import WorkingCopy
    from journeymap.ui.opening import Opening
    from journeymap.ui.quiet_time import QuietTime
    from journeymap.ui.recovery import Recovery
    from journeymap.ui.session import Session
    from journeymap.ui.start.gallery import Gallery
    from journeymap.ui.theme.tokens import Theme

_TYPE = 13
_ICON_SIZES = (16, 32, 48, 128, 256)
_FAMILIES = ("Inter", "Segoe UI Variable Text", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")


class Program(QObject):
    """Implements `Host` for the windows. `settings` decide language and theme; changes show at once."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._qt_texts: list[QTranslator] = []
        self._templates: list[tuple[str, str, str]] = []
        self._gallery: Gallery | None = None
        self._recovery: Recovery | None = None
        self.shells: list[Shell] = []
        self._opening: Opening | None = None
        self._was_idle = False
        self.timer = WorkshopTimer(settings.timer_minutes, self)
        """The workshop timer, one for all windows."""
        self.timer.ended.connect(self._time_is_up)
        self.quiet_time: QuietTime | None = None
        """Who looks for garbage; None: Python itself."""
        self._speak()
        self._dress()
        settings.language_changed.connect(self._language_changed)
        settings.theme_changed.connect(self._theme_changed)
        settings.recent_changed.connect(self._recent_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.applicationStateChanged.connect(self._application_state_changed)
        app.focusChanged.connect(self._show_focus)

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def texts(self) -> QtTexts:
        return self._texts

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def opening(self) -> Opening:
        """What opens and starts documents, made when first needed."""
        if self._opening is None:
            from journeymap.ui.opening import Opening

            self._opening = Opening(self, self._settings)
        return self._opening

    @property
    def gallery(self) -> Gallery:
        """The pictures of the start page, made when first needed."""
        if self._gallery is None:
            from journeymap.ui.start.gallery import Gallery

            self._gallery = Gallery(self, self.opening.folder, self)
        return self._gallery

    @property
    def recovery(self) -> Recovery:
        """The work that is in no file, looked for when first needed."""
        if self._recovery is None:
            from journeymap.ui.recovery import Recovery

            self._recovery = Recovery(self, self.opening.folder, self)
        return self._recovery

    def window(self) -> Shell:
        """A new window, not yet shown."""
        shell = Shell(self, COMMANDS, FILLS)
        self.shells.append(shell)
        if self._was_idle:  # `when_idle` has been, without this window
            QTimer.singleShot(0, shell, partial(shell.set_icons, everywhere=True))
        window_place.put_back(shell.window, self._settings.geometry, 28 * (len(self.shells) - 1) % 280)
        return shell

    def some_ask(self) -> Ask | None:
        """Somebody to ask in front of the window used last."""
        return self.shells[-1].ask if self.shells else None

    def when_idle(self) -> None:
        """What can wait until the first window is there."""
        if not self._templates:
            self._load_templates()
        self._was_idle = True
        for shell in self.shells:
            shell.set_icons(everywhere=True)
        self.recovery.tidy()
        self.recovery.look()
        for session in self.sessions():
            session.copy.warm_up()

    def start_empty(self) -> Shell:
        """Show a window that offers ways to begin."""
        shell = self.window()
        shell.show_start_page()
        shell.window.show()
        if self._was_idle:
            self.recovery.look()
        return shell

    def templates(self) -> Sequence[tuple[str, str, str]]:
        return self._templates

    def _load_templates(self) -> None:
        """Read the templates' titles; late, because that loads all record types."""
        from journeymap.storage import templates

        self._templates = [(each.name, each.title, each.note) for each in templates.all_in(self._texts.language)]
        for shell in self.shells:
            shell.set_start_texts()

    def recent(self) -> list[Path]:
        return [path for path in self._settings.recent if path.is_file()]

    def open_files(self, paths: Sequence[Path], beside: object) -> None:
        for path in paths:
            shown = self._shell_with(path)
            if shown is not None:
                shown.window.raise_()
                shown.window.activateWindow()
                continue
            shell = self._free_shell(beside)
            attempt = self.opening.open(path, self._arrival(shell), self._refusal(shell, path))
            if not attempt.is_over:
                shell.waiting = Waiting(
                    shell.window, self._texts, attempt, shell.set_texts, partial(self._given_up, shell)
                )

    def _show_session(self, session: Session, shell: Shell) -> None:
        """Show an opened document in a window."""
        session.number = untitled.free_number(each.number for each in self.sessions() if each.path is None)
        shell.show_session(session)
        shell.window.show()
        if shell.workspace is not None:
            shell.workspace.destroyed.connect(self._document_gone)

    def _document_gone(self) -> None:
        if self.quiet_time is not None:
            self.quiet_time.ask()

    def new_document(self, source: str | Imported, beside: object) -> None:
        shell = self._free_shell(beside)
        if not isinstance(source, str):
            self.opening.create_from(source, self._arrival(shell), self._refusal(shell))
            return
        self.opening.create(source, self._texts.language, self._arrival(shell), self._refusal(shell))

    def sessions(self) -> list[Session]:
        return [shell.workspace.session for shell in self.shells if shell.workspace is not None]

    def drafts(self) -> list[Draft]:
        return self.opening.drafts()

    def take_up(self, left: SessionFolder | Draft, beside: object) -> None:
        """Open work that a crash or "Don't save" left behind."""
        shell = self._free_shell(beside)
        self.opening.take_up(left, self._arrival(shell), self._refusal(shell))

    def closed(self, window: object) -> None:
        for shell in self.shells:
            if shell is window:  # else its widgets would stay, and each switch of the theme would dress them
                shell.window.deleteLater()
        self.shells = [shell for shell in self.shells if shell is not window]
        if self.shells and self._recovery is not None:
            self._recovery.show()  # what that window told of is told by another

    def quit(self) -> None:
        for shell in tuple(self.shells):
            if not shell.window.close():
                return
        self._app.quit()

    def _free_shell(self, beside: object) -> Shell:
        if isinstance(beside, Shell) and beside.workspace is None and not beside.is_waiting:
            return beside
        return self.window()

    def _shell_with(self, path: Path) -> Shell | None:
        real = path.resolve()
        for shell in self.shells:
            shown = shell.workspace.session.path if shell.workspace is not None else None
            if shell.waiting is not None:
                shown = shell.waiting.path
            if shown is not None and shown.resolve() == real:
                return shell
        return None

    def _arrival(self, shell: Shell) -> Callable[[Session], None]:
        shell.is_waiting = True

        def arrive(session: Session) -> None:
            shell.stop_waiting()
            self._show_session(session, shell)

        return arrive

    def _refusal(self, shell: Shell, path: Path | None = None) -> Callable[[Message], None]:
        """Says why nothing was opened; for the file at `path` also what can be done if it is damaged."""

        def refuse(reason: Message) -> None:
            self._given_up(shell)
            offers: tuple[tuple[str, Callable[[], None]], ...] = ()
            if path is not None:
                from journeymap.ui import rescue

                take, again = partial(self._take, shell), partial(self.open_files, [path], shell)
                reason, offers = rescue.offer(self.opening.folder, path, reason, self._texts, take, again)
            shell.say(reason, Tone.TROUBLE, *offers)

        return refuse

    def _given_up(self, shell: Shell) -> None:
        """No document comes into this window: it offers ways to begin."""
        shell.stop_waiting()
        if shell.workspace is None and shell.window.start_page is None:
            shell.show_start_page()
            if self._was_idle:
                self.recovery.show()
        shell.window.show()

    def _take(self, beside: Shell, make: Callable[[], WorkingCopy], describe: Callable[[WorkingCopy], Message]) -> None:
        """Open what was rescued, and say what it is."""
        shell = self._free_shell(beside)
        session = self.opening.take(make, self._arrival(shell), self._refusal(shell))
        if session is not None:
            shell.say(describe(session.copy))

    def _speak(self) -> None:
        self._texts = QtTexts(self._settings.language)
        for translator in self._qt_texts:
            self._app.removeTranslator(translator)
        self._qt_texts = [KeyNames(self._texts.key_name, self)]
        qt = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._texts.language != "en" and qt.load(f"qtbase_{self._texts.language}", folder):
            self._qt_texts.insert(0, qt)
        for translator in self._qt_texts:
            self._app.installTranslator(translator)  # the last one is asked first

    def _dress(self) -> None:
        name = self._settings.theme
        if name == "system":
            name = "dark" if chrome.system_is_dark() else "light"
        self._theme = tokens.load(name)
        self._app.setPalette(chrome.palette(self._theme.colours))
        # The stub asks for bytes, which the call refuses.
        self._app.setPalette(chrome.menu_palette(self._theme.colours), "QMenu")  # type: ignore[arg-type]
        self._app.setStyleSheet(sheet.style_sheet(self._theme.colours))

    def _language_changed(self) -> None:
        self._speak()
        if self._templates:
            self._load_templates()
        for shell in self.shells:
            shell.set_texts()
        if self._recovery is not None:
            self._recovery.show()

    def _theme_changed(self) -> None:
        self._dress()
        for shell in self.shells:
            shell.set_look()

    def _system_changed(self) -> None:
        if self._settings.theme == "system":
            # Qt puts its own palette in place first; ours has to be the last word.
            QTimer.singleShot(0, self._theme_changed)

    def _application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            for session in self.sessions():
                session.on_focus_lost()

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Qt shows who has the keys from the first Tab on only; here one comes by F6, letters and shortcuts as well.
        if now is not None:
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _time_is_up(self) -> None:
        # The system's own soft sound: Qt's sound module is not part of what the program needs.
        if self._settings.timer_sound:
            self._app.beep()

    def _recent_changed(self) -> None:
        for shell in self.shells:
            shell.set_start_texts()


def dress_application(app: QApplication) -> None:
    """Style and type of the chrome, the same on every system."""
    app.setStyle("Fusion")
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(_TYPE)
    app.setFont(font)
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(paths.resources() / "icons" / f"journeymap-{size}.png"), QSize(size, size))
    app.setWindowIcon(icon)
