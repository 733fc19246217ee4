"""The drawings of single items, kept from edit to edit: most items of a cell that an edit touched look as before."""

from collections import OrderedDict

from journeymap.model.layout.dimming import Dimming
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Group, Rect
from journeymap.ui.canvas.cells import LINES
from journeymap.ui.canvas.full import Full, prepared

_KEPT = 3_000
_MOVABLE = "card"
"""The role whose shapes are the same at every place."""

Dress = Dimming | bool
"""How an item stands back: as a whole or not at all, or in parts as a dimming says."""


class Piece:
    """How an item was drawn last, and all that tells whether it would be drawn so again."""

    __slots__ = ("bounds", "dress", "group", "item", "look", "stages", "state")

    def __init__(self, item: Item, bounds: Rect, dress: Dress, group: Group | None, stages: list[Full]) -> None:
        self.item = item
        self.bounds = bounds
        self.dress = dress
        self.group = group
        self.stages = stages
        self.look = item.home.look
        self.state = item.painter.state(item) if item.role == _MOVABLE else None

    def moved(self, item: Item, bounds: Rect) -> "Piece":
        """The same at another place, as the drawing of `item`."""
        dx, dy = bounds.x - self.bounds.x, bounds.y - self.bounds.y
        if dx or dy:
            self.stages, self.group = [stage.moved(dx, dy) for stage in self.stages], None
        self.item, self.bounds, self.look = item, bounds, item.home.look
        return self


class Pieces:
    """The latest drawings of items; each holds in the one picture that it was asked for last."""

    def __init__(self) -> None:
        self._known: OrderedDict[object, Piece] = OrderedDict()

    def find(self, item: Item, dimming: Dimming | None) -> list[Full] | None:
        """The drawing of an item if it is known."""
        name = _name(item)
        piece = self._known.get(name)
        if piece is None or piece.dress is not _dress(item, dimming):
            return None
        bounds = item.bounds
        if not _holds(piece, item, bounds):
            return None
        self._known.move_to_end(name)
        return piece.moved(item, bounds).stages

    def draw(self, item: Item, dimming: Dimming | None, keep_group: bool) -> list[Full]:
        """The drawing of an item; made if it is not known."""
        known = self.find(item, dimming)
        if known is not None:
            return known
        group = item.group or item.painter.draw(item)
        if keep_group:
            item.group = group
        shapes = (group if dimming is None else dimming.dressed(item, group)).shapes
        piece = Piece(item, item.bounds, _dress(item, dimming), item.group, prepared(shapes))
        self._known[_name(item)] = piece
        self._known.move_to_end(_name(item))
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return piece.stages


def _holds(piece: Piece, item: Item, bounds: Rect) -> bool:
    """Whether an item looks as it was drawn, wherever it was then."""
    if piece.item is item and (piece.look == item.home.look or item.role in LINES):
        return True
    if item.role == _MOVABLE:
        return piece.bounds[2:] == bounds[2:] and piece.state == item.painter.state(item)
    return item.group is not None and item.group is piece.group


def _name(item: Item) -> object:
    return (item.role, item.key) if item.key is not None else id(item)


def _dress(item: Item, dimming: Dimming | None) -> Dress:
    if dimming is None or not dimming.touches(item):
        return False
    return dimming.covers(item) or dimming
