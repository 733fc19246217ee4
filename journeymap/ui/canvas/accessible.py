"""The map for assistive technology: the canvas is a list, and each card an item that can be named and found."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.ui.canvas.describe import Describer


@runtime_checkable
class Shown(Protocol):
    """What the interface asks of a canvas."""

    def describer(self) -> Describer | None:
        """The words for the picture shown now; another object when the picture has changed."""
        ...

    def place_of(self, item: Item) -> QRect:
        """Where an item is on the screen."""
        ...

    def is_selected(self, key: Key) -> bool: ...

    def has_current(self, key: Key) -> bool: ...


class AccessibleCard(QAccessibleInterface):
    """One card."""

    def __init__(self, canvas: "AccessibleCanvas", key: Key) -> None:
        super().__init__()
        self._canvas = canvas
        self._key = key

    def isValid(self) -> bool:
        return self._canvas.item(self._key) is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._canvas.window()

    def parent(self) -> QAccessibleInterface:
        return self._canvas

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self._canvas.name_of(self._key) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names follow the map; assistive technology cannot set them."""

    def rect(self) -> QRect:
        item = self._canvas.item(self._key)
        return self._canvas.shown.place_of(item) if item is not None else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = state.selectable = state.multiSelectable = True
        state.selected = self._canvas.shown.is_selected(self._key)
        state.focused = self._canvas.shown.has_current(self._key)
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


class AccessibleCanvas(QAccessibleWidget):
    """The canvas with a child for each card, in the order of the journey."""

    def __init__(self, widget: QWidget, shown: Shown) -> None:
        super().__init__(widget, QAccessible.Role.List)
        self.shown = shown
        self._describer: Describer | None = None
        self._order: list[Key] = []
        self._items: dict[Key, Item] = {}
        # Once handed out, a card may be asked for at any time: none is dropped before the canvas is.
        self._cards: dict[Key, AccessibleCard] = {}

    def childCount(self) -> int:
        self._refresh()
        return len(self._order)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        self._refresh()
        return self.card(self._order[index]) if 0 <= index < len(self._order) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        self._refresh()
        return next((at for at, key in enumerate(self._order) if self._cards.get(key) is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        self._refresh()
        keys = (key for key in self._order if self.shown.place_of(self._items[key]).contains(x, y))
        key = next(keys, None)
        return self.card(key) if key is not None else None

    def item(self, key: Key) -> Item | None:
        """The card of a record in the picture shown now."""
        self._refresh()
        return self._items.get(key)

    def card(self, key: Key) -> AccessibleCard:
        """The interface of a card, made when it is first asked for."""
        known = self._cards.get(key)
        if known is None:
            known = self._cards[key] = AccessibleCard(self, key)
        return known

    def name_of(self, key: Key) -> str:
        """A card in words."""
        item = self.item(key)
        return self._describer.name(item) if item is not None and self._describer is not None else ""

    def _refresh(self) -> None:
        describer = self.shown.describer()
        if describer is not self._describer:
            self._describer = describer
            cards = describer.cards if describer is not None else []
            self._items = {item.key: item for item in cards if item.key is not None}
            self._order = list(self._items)


_interfaces: dict[int, AccessibleCanvas] = {}
_installed: list[bool] = []


def install() -> None:
    """Answer for every widget that is `Shown`."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def focus_moved(widget: QWidget, key: Key) -> None:
    """Tell that another card has the keyboard focus; costs nothing while nobody listens."""
    if not QAccessible.isActive():
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(interface, AccessibleCanvas) and interface.item(key) is not None:  # a phase or lane is no card
        card = interface.card(key)
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Focus))


def say(widget: QWidget, text: str) -> None:
    """Have a screen reader say what the status line shows for a while; costs nothing while nobody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def content_changed(widget: QWidget) -> None:
    """Tell that there are other cards now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectReorder))


def _make(_class_name: str, owner: QObject) -> QAccessibleInterface | None:
    if not isinstance(owner, QWidget) or not isinstance(owner, Shown):
        return None
    interface = AccessibleCanvas(owner, owner)
    # Qt owns the interface but knows nothing of its Python half.
    number = id(owner)
    _interfaces[number] = interface
    owner.destroyed.connect(lambda: _interfaces.pop(number, None))
    return interface
