"""The map from very far: bounds and courses instead of shapes, so that no card has to be drawn for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF

from journeymap.model.layout.dimming import pale, stacked
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.index import Layer, touch
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.sketch import Sketch, sketch

_BLOCK = 27_000.0
"""Width of a stretch of the map whose lists are drawn together."""
_BOXES = {"card": "border", "pain": "painBorder", "opportunity": "delight", "quote": "border"}
"""Roles that are drawn as their bounds, and in which colour."""
_UNSEEN = frozenset({"drop", "said", "reading", "channel", "owner", "system", "goal", "note"})


@dataclass(slots=True)
class Block:
    """The part of a layer in one stretch."""

    bounds: Rect
    stages: list[Sketch] = field(default_factory=lambda: [Sketch()])


class Specks:
    """Layer by layer what is drawn below 8 % zoom, gathered when it is first asked for."""

    def __init__(self, layers: list[Layer]) -> None:
        self._layers = layers
        self._blocks: list[list[Block]] | None = None

    def blocks(self, picture: Picture, layer: int, area: Rect) -> Iterator[Block]:
        """The blocks of a layer that reach into `area`."""
        if self._blocks is None:
            self._blocks = [_blocks(picture, layer) for layer in self._layers]
        return (block for block in self._blocks[layer] if touch(block.bounds, area))

    def rough(self, picture: Picture, items: Iterable[Item]) -> list[Sketch]:
        """A stand-in for a cell whose shapes there was no time for."""
        out = Sketch()
        for item in items:
            _add(out, picture, item)
        return [out]


def _blocks(picture: Picture, layer: Layer) -> list[Block]:
    found: dict[int, Block] = {}
    for cell in layer.cells.values():
        at = int(cell.bounds.centre.x // _BLOCK)
        block = found.get(at)
        if block is None:
            block = found[at] = Block(cell.bounds)
        block.bounds = block.bounds.united(cell.bounds)
        for item in stacked(cell.items, picture.dimming):
            if not _add(block.stages[0], picture, item):
                block.stages += sketch([picture.shapes(item, keep=False)])
    return list(found.values())


def _add(out: Sketch, picture: Picture, item: Item) -> bool:
    """Add an item if it can be drawn without its shapes."""
    colour = _BOXES.get(item.role)
    back = picture.dimming is not None and picture.dimming.covers(item)
    if colour is not None:
        style = (pale("card"), pale(colour)) if back else ("card", colour)
        out.bodies.setdefault(style, []).append(qrect(item.bounds))
        return True
    if item.role == "link" and item.key is not None:
        _add_course(out, picture, item.key[1], pale("edge") if back else "edge")
        return True
    return item.role in _UNSEEN or (item.role == "emotion" and item.key is not None)


def _add_course(out: Sketch, picture: Picture, link_id: str, colour: str) -> None:
    route = picture.plan.routes.get(link_id)
    if route is None:
        return
    dx, dy = picture.origin
    lines = out.long_lines.setdefault(colour, [])
    x, y = route.points[0]
    for nx, ny in route.points[1:]:
        if abs(nx - x) + abs(ny - y) >= 30.0:
            lines.append(QLineF(x + dx, y + dy, nx + dx, ny + dy))
        x, y = nx, ny
