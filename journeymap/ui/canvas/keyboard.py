"""The canvas without a mouse: arrows go from card to card, Ctrl+Space selects, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from journeymap.model.changes import Key
from journeymap.model.layout.items import Item
from journeymap.model.layout.navigate import Direction, nearest

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def target(cards: Sequence[Item], current: Key | None, pressed: int) -> Key | None:
    """The card that a key leads to from `current`; None if the key leads nowhere."""
    if not cards or not (pressed in _ARROWS or pressed in (Qt.Key.Key_Home, Qt.Key.Key_End)):
        return None
    by_id = {item.key[1]: item for item in cards if item.key is not None}
    start = current[1] if current is not None and current[1] in by_id else None
    if pressed == Qt.Key.Key_End:
        return cards[-1].key
    if pressed == Qt.Key.Key_Home or start is None:
        return cards[0].key
    found = nearest({key: item.bounds for key, item in by_id.items()}, start, _ARROWS[Qt.Key(pressed)])
    return by_id[found].key if found is not None else current


def is_toggle(pressed: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether this is Ctrl+Space: select the card with the focus, or not any more."""
    return pressed == Qt.Key.Key_Space and bool(modifiers & Qt.KeyboardModifier.ControlModifier)
