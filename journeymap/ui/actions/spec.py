"""What an action is, as data: the catalogue lists them, menus place them, `build` makes QActions of them."""

from dataclasses import dataclass
from enum import StrEnum


class When(StrEnum):
    """What has to be the case for an action to be enabled."""

    ALWAYS = "always"
    DOCUMENT = "document"
    SAVED_BEFORE = "saved-before"
    CAN_UNDO = "can-undo"
    CAN_REDO = "can-redo"
    SELECTION = "selection"
    REMOVABLE = "removable"
    NAMEABLE = "nameable"
    MOVABLE = "movable"
    MAP = "map"
    CARD = "card"
    CARDS = "cards"
    MAPS = "maps"
    DETAIL = "detail"
    NO_DETAIL = "no-detail"
    ORIGIN = "origin"
    BACK = "back"
    PHASE = "phase"
    LINK = "link"
    NOTABLE = "notable"
    MEASURABLE = "measurable"
    FRAME = "frame"
    LANE = "lane"


class Scope(StrEnum):
    """Where the keys of an action work: anywhere in the window, or only while the map has the focus."""

    WINDOW = "window"
    CANVAS = "canvas"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program does on request.

    `handler` is "group.method" among the window's commands; `argument` is handed to it if given. `shortcuts` are
    portable key sequences ("Ctrl+S"), the first one is shown. `choice` names a group of which one is checked (at most
    one, if they are `checkable` too), `checkable` alone a switch on its own. `scope` keeps keys that lists and text
    fields use as well (arrows, Tab, Enter) to the map. `described` is the text for when the document gives the action
    a {what} ("Undo: Rename"). `swatch` names two colours shown instead of an icon.
    """

    id: str
    text: str
    handler: str
    argument: str | None = None
    shortcuts: tuple[str, ...] = ()
    icon: str | None = None
    when: When = When.ALWAYS
    choice: str | None = None
    checkable: bool = False
    described: str | None = None
    scope: Scope = Scope.WINDOW
    swatch: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: action ids, "-" for a line, other menus, and `dynamic` names for lists made when it opens."""

    text: str
    entries: tuple["str | Menu", ...] = ()
    dynamic: str | None = None
    when: When = When.ALWAYS
