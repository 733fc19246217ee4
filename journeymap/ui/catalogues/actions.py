"""The actions of the catalogue window: buttons, keys and the menu behind the three dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel
from journeymap.ui.actions.build import sequence
from journeymap.ui.theme.chrome_icons import icon

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.theme.tokens import Theme

_BUTTONS = (
    ("new", "plus", ("Ctrl+N", "Ins")),
    ("duplicate", "copy-plus", ("Ctrl+D",)),
    ("delete", "trash-2", ("Ctrl+Del",)),
    ("merge", "merge", ("Ctrl+M",)),
    ("up", "arrow-up", ("Alt+Up",)),
    ("down", "arrow-down", ("Alt+Down",)),
    ("places", "scan", ("Ctrl+Return", "Ctrl+Enter")),
)


class Desk(Protocol):
    """What the actions ask of the window."""

    def add(self) -> None: ...

    def duplicate(self) -> None: ...

    def remove(self) -> None: ...

    def merge(self) -> None: ...

    def shift(self, by: int) -> None: ...

    def show_places(self) -> None: ...

    def reset(self) -> None: ...

    def restore(self, builtin: Sequence[str]) -> None: ...

    def step_kind(self, by: int) -> None: ...

    def search(self) -> None:
        """Go to the line that searches."""
        ...

    def settle(self) -> None:
        """What is being typed is written, what was said last taken away."""
        ...


class EntryActions(QObject):
    """`on_entries` are those that have a button; `more` opens the rest. `do` calls a command of the main window."""

    def __init__(self, window: QWidget, desk: Desk, do: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._desk, self._do = window, desk, do
        self._texts: QtTexts | None = None
        self._named: dict[str, QAction] = {}
        self._icons: dict[str, str] = {}
        does: dict[str, Callable[[], None]] = {
            "new": desk.add,
            "duplicate": desk.duplicate,
            "delete": desk.remove,
            "merge": desk.merge,
            "up": lambda: desk.shift(-1),
            "down": lambda: desk.shift(1),
            "places": desk.show_places,
        }
        self.on_entries = [self._make(name, does[name], keys, image) for name, image, keys in _BUTTONS]
        self._restore = QMenu(window)
        self.more = QAction(window)
        self.more.setMenu(self._menu(window))
        self.more.setText("\u22ef")
        self._make("undo", self.undo, ("Ctrl+Z",))
        self._make("redo", lambda: self._outside("edit.redo"), ("Ctrl+Shift+Z", "Ctrl+Y"))
        self._make("save", lambda: self._outside("file.save"), ("Ctrl+S",))
        self._make("search", desk.search, ("Ctrl+F",))
        self._make("next", lambda: desk.step_kind(1), ("Ctrl+PgDown", "Ctrl+Tab"))
        self._make("previous", lambda: desk.step_kind(-1), ("Ctrl+PgUp", "Ctrl+Shift+Tab"))
        window.addActions(list(self._named.values()))

    def undo(self) -> None:
        """Take back the last edit of the document, wherever it was made."""
        self._outside("edit.undo")

    def set_texts(self, texts: QtTexts) -> None:
        self._texts = texts
        for name, action in self._named.items():
            action.setText(texts.text(f"catalogue.do.{name}"))
        self._restore.setTitle(texts.text("catalogue.do.restore"))
        self.more.setToolTip(texts.text("catalogue.do.more"))

    def tips(self) -> dict[QAction, str]:
        """What the buttons say, with their keys."""
        found = {self.more: self.more.toolTip()}
        for action in self.on_entries:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            found[action] = f"{action.text().replace('&', '')} ({keys})"
        return found

    def set_theme(self, theme: Theme) -> None:
        for name, image in self._icons.items():
            self._named[name].setIcon(icon(image, theme))

    def set_states(
        self,
        ids: Sequence[str],
        *,
        locked: bool,
        natural: bool,
        channels: bool,
        changed: bool,
        missing: Sequence[Channel],
    ) -> None:
        """What can be done with these entries: `changed` is a built-in channel among them that is not as it was,
        `missing` are built-in channels that the catalogue does not have."""
        can = not locked
        named = self._named
        named["new"].setEnabled(can)
        for name in ("duplicate", "delete"):
            named[name].setEnabled(can and bool(ids))
        named["merge"].setEnabled(can and len(ids) > 1)
        for name in ("up", "down"):
            named[name].setEnabled(can and natural and len(ids) == 1)
        named["places"].setEnabled(bool(ids))
        named["reset"].setVisible(channels)
        named["reset"].setEnabled(can and changed)
        self._restore.menuAction().setVisible(channels)
        self._restore.menuAction().setEnabled(can and bool(missing))
        self._fill_restore(missing)

    def _menu(self, window: QWidget) -> QMenu:
        menu = QMenu(window)
        for action in self.on_entries:
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._make("reset", self._desk.reset, ()))
        menu.addMenu(self._restore)
        return menu

    def _fill_restore(self, missing: Sequence[Channel]) -> None:
        self._restore.clear()
        texts = self._texts
        if texts is None:
            return
        if len(missing) > 1:
            every = self._restore.addAction(texts.text("catalogue.do.restore-all"))
            every.triggered.connect(lambda: self._desk.restore([str(each.builtin) for each in missing]))
            self._restore.addSeparator()
        for channel in missing:
            entry = self._restore.addAction(channels.name(channel, texts).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, builtin=str(channel.builtin): self._desk.restore([builtin]))

    def _make(self, name: str, does: Callable[[], None], keys: Sequence[str], image: str = "") -> QAction:
        action = QAction(self._window)
        action.setShortcuts([sequence(key) for key in keys])
        action.triggered.connect(lambda: does())
        self._named[name] = action
        if image:
            self._icons[name] = image
        return action

    def _outside(self, handler: str) -> None:
        self._desk.settle()
        self._do(handler)
