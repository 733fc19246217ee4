"""What the program remembers for this person on this machine; never anything that a document brought along."""

from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, Signal

from journeymap import paths
from journeymap.ui.text.qt_texts import LANGUAGES

RECENT_LIMIT = 12
THEMES = ("system", "light", "dark", "contrast")
T = TypeVar("T", bool, int, str)


class Stored(Generic[T]):
    """A plain value among the settings: what was set last, else the default, whose type it keeps."""

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default: T = default

    def __get__(self, settings: "Settings", _owner: type | None = None) -> T:
        kind = type(self._default)
        found: object = settings.store.value(self._key, self._default, kind)
        return found if isinstance(found, kind) else self._default

    def __set__(self, settings: "Settings", value: T) -> None:
        settings.store.setValue(self._key, value)


class Settings(QObject):
    """Language, theme, recent files and window geometry in an INI file in the state folder."""

    language_changed = Signal()
    theme_changed = Signal()
    recent_changed = Signal()

    reduced_motion = Stored("reduced-motion", False)
    """Whether nothing is to move by itself."""
    overview = Stored("overview", True)
    """Whether the strip with the whole map is shown below a wide one."""
    heads = Stored("heads", True)
    """Whether the heads of rows and phases stay in sight while the map is scrolled."""
    timer_minutes = Stored("timer/minutes", 10)
    """What the workshop timer starts from."""
    timer_sound = Stored("timer/sound", False)
    """Whether the end of the workshop timer may be heard."""
    views = Stored("views", "")
    """How the maps of which file were looked at last; see `ViewMemory`."""
    places = Stored("places", "")
    """Where the maps of which file were left; see `ViewMemory`."""
    author = Stored("author", "")
    """The name under which this person comments; "" until they say it."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        place = (folder or paths.user_data()) / "settings.ini"
        self.store = QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The interface's language: the chosen one, else the system's, else English."""
        chosen = str(self.store.value("language", ""))
        if chosen in LANGUAGES:
            return chosen
        system = QLocale.system().name()[:2]
        return system if system in LANGUAGES else "en"

    @language.setter
    def language(self, language: str) -> None:
        if language in LANGUAGES and language != self.language:
            self.store.setValue("language", language)
            self.language_changed.emit()

    @property
    def theme(self) -> str:
        """One of THEMES; "system" follows the desktop's light or dark."""
        theme = str(self.store.value("theme", "system"))
        return theme if theme in THEMES else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        if theme in THEMES and theme != self.theme:
            self.store.setValue("theme", theme)
            self.theme_changed.emit()

    @property
    def recent(self) -> list[Path]:
        """Files opened or saved last, newest first; some may no longer exist."""
        stored = self.store.value("recent", [])
        names = [stored] if isinstance(stored, str) else stored
        return [Path(str(name)) for name in names or []] if isinstance(names, list) else []

    def remember(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        path = path.absolute()
        self._set_recent([path, *(other for other in self.recent if other != path)])

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones."""
        self._set_recent([other for other in self.recent if other != path.absolute()])

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window used last; empty if none is known."""
        stored = self.store.value("window/geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.store.setValue("window/geometry", geometry)

    @property
    def recent_commands(self) -> list[str]:
        """What was chosen last in the command palette, newest first."""
        stored = self.store.value("palette/recent", [])
        names = [stored] if isinstance(stored, str) else stored
        return [str(name) for name in names] if isinstance(names, list) else []

    def remember_command(self, name: str) -> None:
        """Put a command at the top of those chosen last."""
        names = [name, *(other for other in self.recent_commands if other != name)]
        self.store.setValue("palette/recent", names[:RECENT_LIMIT])

    @property
    def panels(self) -> QByteArray:
        """Place and visibility of the panels in the window used last; empty if none is known."""
        stored = self.store.value("window/panels")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @panels.setter
    def panels(self, state: QByteArray) -> None:
        self.store.setValue("window/panels", state)

    @property
    def panels_aside(self) -> list[str]:
        """The panels that only a narrow window had no room for; `panels` calls them hidden."""
        return [name for name in str(self.store.value("window/panels-aside", "")).split(" ") if name]

    @panels_aside.setter
    def panels_aside(self, names: list[str]) -> None:
        self.store.setValue("window/panels-aside", " ".join(names))

    def table(self, name: str) -> str:
        """How the person left the columns of a table, as the table itself wrote it; "" if never."""
        return str(self.store.value(f"tables/{name}", ""))

    def set_table(self, name: str, state: str) -> None:
        """Remember how the columns of a table are."""
        self.store.setValue(f"tables/{name}", state)

    @property
    def folder(self) -> Path:
        """Where the file dialogs start."""
        stored = str(self.store.value("folder", ""))
        return Path(stored) if stored and Path(stored).is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self.store.setValue("folder", str(folder))

    def _set_recent(self, files: list[Path]) -> None:
        self.store.setValue("recent", [str(path) for path in files[:RECENT_LIMIT]])
        self.store.sync()  # a crash must not lose the way to the file
        self.recent_changed.emit()
