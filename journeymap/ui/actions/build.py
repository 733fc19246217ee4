"""Makes QActions and menus of the catalogue, and keeps their texts and states right."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from journeymap.ui.actions.catalogue import ACTIONS
from journeymap.ui.actions.menus import LINE
from journeymap.ui.actions.spec import Action, Menu, Scope, When
from journeymap.ui.parts.roomy_menu import dress
from journeymap.ui.text.qt_texts import QtTexts

Fill = Callable[[QMenu], None]
Run = Callable[[Action, bool], None]
_REST_MS = 120
_DESCRIBED = tuple(action for action in ACTIONS.values() if action.described is not None)


def sequence(keys: str) -> QKeySequence:
    """What a portable key sequence means, whatever the keys are called in the language in use: two of them share a
    name there, as Return and the Enter of the keypad do."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


class Actions:
    """The actions of one window. `run(action, checked)` does one; `fills` makes the entries of dynamic menus."""

    def __init__(self, window: QWidget, run: Run, fills: Mapping[str, Fill]) -> None:
        self._window = window
        self._run = run
        self._fills = fills
        self._groups: dict[str, QActionGroup] = {}
        self._menus: list[tuple[QMenu, Menu]] = []
        self._true: set[When] | None = None
        self._by_when: dict[When, list[QAction]] = {}
        self._ticked: dict[str, bool] = {}
        """Which actions have a check mark, as they told themselves: to ask a hundred of them takes longer."""
        self._said: tuple[QtTexts, dict[str, str]] | None = None
        self._later = QTimer(window, singleShot=True, interval=_REST_MS)
        self._later.timeout.connect(self._describe_now)
        self._actions = {action.id: self._make(action) for action in ACTIONS.values()}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def attach(self, canvas: QWidget) -> None:
        """Let the keys that belong to the map work while `canvas` has the focus."""
        canvas.addActions([self._actions[each.id] for each in ACTIONS.values() if each.scope is Scope.CANVAS])

    def name_map_keys(self, named: bool) -> None:
        """Whether context menus name the keys that work on the map only: elsewhere Tab and Enter do something else."""
        for each in ACTIONS.values():
            if each.scope is Scope.CANVAS:
                self._actions[each.id].setShortcutVisibleInContextMenu(named)

    def fill_bar(self, bar: QMenuBar, menus: tuple[Menu, ...]) -> None:
        """Put `menus` on a menu bar."""
        for menu in menus:
            made = self.menu(menu, bar)
            made.aboutToShow.connect(partial(_dress_below, made, bar))
            bar.addMenu(made)

    def menu(self, menu: Menu, parent: QWidget) -> QMenu:
        """A menu with its entries; its title comes with `set_texts`."""
        made = QMenu(parent)
        self._menus.append((made, menu))
        self._true = None  # it knows nothing yet of what is the case
        for entry in menu.entries:
            if isinstance(entry, Menu):
                made.addMenu(self.menu(entry, made))
            elif entry == LINE:
                made.addSeparator()
            else:
                made.addAction(self._actions[entry])
        if menu.dynamic is not None:
            self._fill_when_opened(made, self._fills[menu.dynamic])
        if any(action.id in menu.entries for action in _DESCRIBED):
            made.aboutToShow.connect(self._describe_now)
        return made

    def set_texts(self, texts: QtTexts, what: Mapping[str, str]) -> None:
        """Put everything into words; `what` holds the {what} of the described actions."""
        self._said = (texts, dict(what))
        for action in ACTIONS.values():
            self._set_text(action, texts, what)
        for made, menu in self._menus:
            made.setTitle(texts.text(menu.text))

    def describe(self, texts: QtTexts, what: Mapping[str, str]) -> None:
        """As `set_texts`, but only the described actions, and when the hands rest or a menu shows them."""
        if self._said != (texts, what):
            self._said = (texts, dict(what))
            # Not at each edit of many: the tool bar, and with it the window, is laid out again for each text.
            self._later.start()

    def _describe_now(self) -> None:
        self._later.stop()
        if self._said is not None:
            for action in _DESCRIBED:
                self._set_text(action, *self._said)

    def _set_text(self, action: Action, texts: QtTexts, what: Mapping[str, str]) -> None:
        described = what.get(action.id)
        if action.described is not None and described:
            # "&" marks a key in menus; in what people wrote it is a letter.
            text = texts.text(action.described, what=described.replace("&", "&&"))
        else:
            text = texts.text(action.text)
        self._actions[action.id].setText(text)

    def set_states(self, true: set[When], checked: Mapping[str, bool]) -> None:
        """Enable what can be done now and set the check marks."""
        differs = set(When) if self._true is None else true ^ self._true
        if differs:
            for when in differs:
                for switched in self._by_when.get(when, ()):
                    switched.setEnabled(when in true)
            for made, menu in self._menus:
                if menu.when in differs:
                    made.setEnabled(menu.when in true)
            self._true = set(true)
        for action_id, value in checked.items():
            if self._ticked[action_id] != value:
                self._actions[action_id].setChecked(value)

    def set_icons(self, icon: Callable[[Action], QIcon | None], action_ids: Iterable[str]) -> None:
        """Give these actions their icons; `icon` draws that of one."""
        for action_id in action_ids:
            action = ACTIONS.get(action_id)
            drawn = icon(action) if action is not None else None
            if drawn is not None:
                self._actions[action_id].setIcon(drawn)

    def _make(self, action: Action) -> QAction:
        made = QAction(self._window)
        made.setObjectName(action.id)
        made.setShortcuts([sequence(keys) for keys in action.shortcuts])
        made.setCheckable(action.checkable or action.choice is not None)
        if made.isCheckable():
            self._ticked[action.id] = False
            made.toggled.connect(partial(self._ticked.__setitem__, action.id))
        self._by_when.setdefault(action.when, []).append(made)
        if action.id == "file.quit":
            made.setMenuRole(QAction.MenuRole.QuitRole)
        elif action.id == "help.about":
            made.setMenuRole(QAction.MenuRole.AboutRole)
        else:
            made.setMenuRole(QAction.MenuRole.NoRole)
        if action.choice is not None:
            group = self._group(action.choice)
            group.addAction(made)
            if action.checkable:  # what is selected may have no value in common
                group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        made.triggered.connect(lambda checked=False: self._run(action, checked))
        if action.scope is Scope.CANVAS:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            # Shortcuts work without the menu bar being shown (full screen).
            self._window.addAction(made)
        return made

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self._window)
        return self._groups[name]

    def _fill_when_opened(self, made: QMenu, fill: Fill) -> None:
        fixed = list(made.actions())
        placeholder = made.addAction("")  # an empty menu would not open

        def open_menu() -> None:
            placeholder.setVisible(False)
            for action in made.actions():
                if action not in fixed and action is not placeholder:
                    made.removeAction(action)
                    action.deleteLater()
            fill(made)

        made.aboutToShow.connect(open_menu)


def _dress_below(menu: QMenu, bar: QMenuBar) -> None:
    """What a bar drops down has high rows if they fit below it."""
    room = bar.screen().availableGeometry()
    dress(menu, room.bottom() - bar.mapToGlobal(bar.rect().bottomLeft()).y())
