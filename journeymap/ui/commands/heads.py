"""The heads of phases and lanes by keyboard: the arrows lead on to them from the outermost cards, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model import order
from journeymap.model.layout.navigate import Direction
from journeymap.model.messages import Message
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint

if TYPE_CHECKING:
    from journeymap.model.changes import Key
    from journeymap.ui.commands.cards import Cards

_HEADS = (Phase.table, Lane.table)


def chosen(cards: Cards) -> Key | None:
    """The phase or lane that is selected and seen, if nothing else is."""
    keys = cards.workspace.selection.keys
    if len(keys) != 1 or keys[0][0] not in _HEADS or cards.canvas.surface.item_of(keys[0]) is None:
        return None
    return keys[0]


def beyond(cards: Cards, touchpoint_id: str, direction: Direction) -> Key | None:
    """The head that a card without a neighbour on that side belongs to: above its phase, left of it its lane."""
    touchpoint = cards.journey.need(Touchpoint, touchpoint_id)
    head = {Direction.UP: (Phase.table, touchpoint.phase_id), Direction.LEFT: (Lane.table, touchpoint.lane_id)}
    key = head.get(direction)
    return key if key is not None and cards.canvas.surface.item_of(key) is not None else None


def onward(cards: Cards, head: Key, direction: Direction) -> Key | None:
    """What lies next to a head on that side: another head, or the first card of the phase or lane."""
    along = direction.is_horizontal == (head[0] == Phase.table)
    if along:
        row = siblings(cards, head[0])
        at = row.index(head) + direction.sign
        if 0 <= at < len(row):
            return row[at]
        return first(cards, _other(head[0])) if at < 0 else None
    return _first_card(cards, head) if direction in (Direction.DOWN, Direction.RIGHT) else None


def first(cards: Cards, *tables: str) -> Key | None:
    """The first head of these tables that is seen; of all if none is named."""
    return next((row[0] for table in tables or _HEADS if (row := siblings(cards, table))), None)


def neighbour(cards: Cards, head: Key) -> Key | None:
    """The head to go on with when this one is no more."""
    row = siblings(cards, head[0])
    at = row.index(head)
    return next((row[each] for each in (at + 1, at - 1) if 0 <= each < len(row)), None)


def siblings(cards: Cards, table: str) -> list[Key]:
    """The phases or lanes of the map that are seen, in order."""
    heads = (order.phases if table == Phase.table else order.lanes)(cards.journey, cards.map_id)
    return [head.key for head in heads if cards.canvas.surface.item_of(head.key) is not None]


def tell(cards: Cards, head: Key) -> None:
    """Say what the keys do on a head."""
    record = cards.journey.find(head)
    cards.hint(Message(f"keyboard.on-{head[0]}", title=str(getattr(record, "title", "")) or "…"))


def _other(table: str) -> str:
    return Lane.table if table == Phase.table else Phase.table


def _first_card(cards: Cards, head: Key) -> Key | None:
    """Of a phase the topmost card, of a lane the leftmost one."""
    field = "phase_id" if head[0] == Phase.table else "lane_id"
    inside = [each.id for each in cards.journey.referring(Touchpoint, field, head[1])]
    places = cards.places_of(inside)
    upright = head[0] == Phase.table
    found = min(places, key=lambda each: (places[each][upright], places[each][not upright]), default=None)
    return (Touchpoint.table, found) if found is not None else None
