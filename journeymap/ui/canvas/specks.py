"""The map from very far: bounds and courses instead of shapes, so that no card has to be drawn for it."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QRectF

from journeymap.model.layout.dimming import pale
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.cells import Block, Bundle, Trace, touch
from journeymap.ui.canvas.index import Layer
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.sketch import Sketch, sketch

_BOXES = {"card": "border", "pain": "painBorder", "opportunity": "delight", "quote": "border"}
"""Roles that are drawn as their bounds, and in which colour."""
_UNSEEN = frozenset({"drop", "said", "reading", "channel", "owner", "system", "goal", "note"})

_SHORT = 30.0
"""Stretches of lines shorter than this do not show, px."""


class Specks:
    """What is drawn below 8 % zoom, gathered sheaf by sheaf when it is first asked for."""

    def blocks(self, picture: Picture, layer: Layer, area: Rect) -> Iterator[Block]:
        """The blocks of a layer that reach into `area`."""
        for bundle in layer.bundles:
            if not touch(bundle.bounds, area):
                continue
            if bundle.look != bundle.home.look:
                bundle.speck = bundle.traces = None
                bundle.look = bundle.home.look
            if bundle.speck is None:
                bundle.speck = _block(picture, bundle)
            yield bundle.speck

    def rough(self, picture: Picture, items: Iterable[Item]) -> list[Sketch]:
        """A stand-in for a cell whose shapes there was no time for."""
        out = Sketch()
        for trace in _traces(picture, items):
            _add(out, trace, _stands_back(picture, trace.item))
        return [out]


def _block(picture: Picture, bundle: Bundle) -> Block:
    """A bundle as it looks now; where its items are is gathered once, whatever stands back later."""
    if bundle.traces is None:
        bundle.traces = list(_traces(picture, bundle.sheaf.items))
    block = Block(bundle.bounds)
    first: list[Trace] = []
    last: list[Trace] = []
    for trace in bundle.traces:
        (first if _stands_back(picture, trace.item) else last).append(trace)
    for traces, back in ((first, True), (last, False)):
        for trace in traces:
            if trace.form is not None:
                _add(block.stages[0], trace, back)
            else:
                block.stages += sketch([picture.shapes(trace.item, keep=False)])
    return block


def _stands_back(picture: Picture, item: Item) -> bool:
    return picture.dimming is not None and picture.dimming.covers(item)


def _traces(picture: Picture, items: Iterable[Item]) -> Iterator[Trace]:
    """What shows of items; those that cannot be seen from afar have none."""
    for item in items:
        if item.role in _BOXES:
            yield Trace(item, qrect(item.bounds))
        elif item.role == "link" and item.key is not None:
            yield Trace(item, list(_course(picture, item.key[1])))
        elif item.role not in _UNSEEN and not (item.role == "emotion" and item.key is not None):
            yield Trace(item, None)


def _add(out: Sketch, trace: Trace, back: bool) -> None:
    if isinstance(trace.form, QRectF):
        fill, edge = "card", _BOXES[trace.item.role]
        out.bodies.setdefault((pale(fill), pale(edge)) if back else (fill, edge), []).append(trace.form)
    elif trace.form is not None:
        out.long_lines.setdefault(pale("edge") if back else "edge", []).extend(trace.form)


def _course(picture: Picture, link_id: str) -> Iterator[QLineF]:
    route = picture.plan.routes.get(link_id)
    if route is None:
        return
    dx, dy = picture.origin
    points = route.points  # put together at each asking
    x, y = points[0]
    for nx, ny in points[1:]:
        if abs(nx - x) + abs(ny - y) >= _SHORT:
            yield QLineF(x + dx, y + dy, nx + dx, ny + dy)
        x, y = nx, ny
