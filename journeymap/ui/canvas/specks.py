"""The map from very far: bounds and courses instead of shapes, so that no card has to be drawn for it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF

from journeymap.model.layout.dimming import pale, stacked
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.index import Block, Bundle, Layer, touch
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.sketch import Sketch, sketch

_BOXES = {"card": "border", "pain": "painBorder", "opportunity": "delight", "quote": "border"}
"""Roles that are drawn as their bounds, and in which colour."""
_UNSEEN = frozenset({"drop", "said", "reading", "channel", "owner", "system", "goal", "note"})


class Specks:
    """What is drawn below 8 % zoom, gathered sheaf by sheaf when it is first asked for."""

    def blocks(self, picture: Picture, layer: Layer, area: Rect) -> Iterator[Block]:
        """The blocks of a layer that reach into `area`."""
        for bundle in layer.bundles:
            if not touch(bundle.bounds, area):
                continue
            if bundle.speck is None or bundle.look != bundle.home.look:
                bundle.speck, bundle.look = _block(picture, bundle), bundle.home.look
            yield bundle.speck

    def rough(self, picture: Picture, items: Iterable[Item]) -> list[Sketch]:
        """A stand-in for a cell whose shapes there was no time for."""
        out = Sketch()
        for item in items:
            _add(out, picture, item)
        return [out]


def _block(picture: Picture, bundle: Bundle) -> Block:
    block = Block(bundle.bounds)
    for item in stacked(bundle.sheaf.items, picture.dimming):
        if not _add(block.stages[0], picture, item):
            block.stages += sketch([picture.shapes(item, keep=False)])
    return block


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
