"""A picture through the one painter, with progress: what PNG and PDF share."""

from PySide6.QtGui import QPainter

from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.cells import touch
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import ShapePainter
from journeymap.ui.export.progress import Progress, report

_EVERY = 200
_REACH = 14.0


def render(
    painter: QPainter,
    picture: Picture,
    ink: Ink,
    *,
    transparent: bool = False,
    part: Rect | None = None,
    progress: Progress | None = None,
    span: tuple[float, float] = (0.0, 1.0),
) -> None:
    """Draw `picture`, or what of it reaches into `part`; the painter is in px at 100 %.

    `progress` hears shares between the two of `span`. Raises Cancelled. Shapes are not kept: an export must
    not leave a large map's shapes in memory.
    """
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    shapes = ShapePainter(painter, ink)
    start, end = span
    items = picture.stacked()
    total = max(1, len(items))
    for at, item in enumerate(items):
        if at % _EVERY == 0:
            report(progress, start + (end - start) * at / total)
        if transparent and is_ground(picture, item):
            continue
        if part is None or touch(item.bounds, part.grown(_REACH)):
            shapes.shapes(picture.shapes(item, keep=False).shapes)


def is_ground(picture: Picture, item: Item) -> bool:
    """Whether an item is the paper that the map is drawn on."""
    return item.role == "ground" or (item is picture.items[0] and item.bounds == (0, 0, picture.width, picture.height))
