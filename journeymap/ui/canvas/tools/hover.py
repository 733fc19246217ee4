"""What the pointer finds besides what is drawn as a record: the heads of lanes, and the knobs that belong there."""

from PySide6.QtCore import QPoint, QPointF, QRectF

from journeymap.model.changes import Key
from journeymap.model.layout.shapes import Icon, Point, Rect
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import borders, knobs
from journeymap.ui.canvas.tools.knobs import Knob

DETAIL_MARK = "zoom-in"
"""The icon of the mark for a detail map."""
_REACH = 5.0
"""What reacts to the pointer is larger than the icon by so many px on every side."""
_MARK_OUT = 14.0
"""A mark stands out of its card by no more than this, scene px."""
_LEAST_MARK = 5.0
"""A mark smaller than this is not seen, and does nothing."""
_LEAST_ZOOM = 0.3
"""From farther away the "+" of neighbours would touch."""


def head_at(canvas: ToolCanvas, at: QPoint) -> Key | None:
    """The phase or lane whose head lies at a place of the viewport; labels of lanes are wider than their words."""
    picture = canvas.surface.picture
    if picture is None:
        return None
    drawn = canvas.key_at(at)
    if drawn is not None:
        return drawn if drawn[0] in (Phase.table, Lane.table) else None
    scene = canvas.hit_point(at)
    row = borders.lane_at(picture, Point(scene.x(), scene.y()))
    heads = list(canvas.surface.cache.index.of_role("lane"))
    key = heads[row].key if row is not None and row < len(heads) else None
    return key if key is not None and key[0] == Lane.table else None


def row_at(canvas: ToolCanvas, at: QPoint) -> Key | None:
    """The row below the lanes whose label lies at a place of the viewport, as ("row", name)."""
    scene = canvas.hit_point(at)
    spot = Rect(scene.x(), scene.y(), 0.0, 0.0)
    return next((item.key for item in canvas.surface.cache.index.at(spot, "row")), None)


def detail_mark_at(canvas: ToolCanvas, at: QPoint) -> Key | None:
    """The card whose mark for a detail map lies at a place of the viewport; it stands out of the card."""
    scene = canvas.hit_point(at)
    near = Rect(scene.x(), scene.y(), 0.0, 0.0).grown(_MARK_OUT + _REACH / canvas.zoom)
    for item in canvas.surface.cache.index.at(near, "card"):
        if item.key is None:
            continue
        for shape in (item.group or item.painter.draw(item)).shapes:
            if isinstance(shape, Icon) and shape.name == DETAIL_MARK:
                place = canvas.viewportTransform().mapRect(QRectF(shape.at.x, shape.at.y, shape.size, shape.size))
                if place.width() >= _LEAST_MARK and place.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(at):
                    return item.key
    return None


def knob_list(canvas: ToolCanvas, key: Key | None) -> list[Knob]:
    """The knobs that belong to a record under the pointer, or to the one card selected."""
    selected = [each for each in canvas.surface.selection if each[0] == Touchpoint.table]
    if key is None and len(selected) == 1 and len(canvas.surface.selection) == 1:
        key = selected[0]
    item = canvas.surface.item_of(key) if key is not None else None
    picture = canvas.surface.picture
    if key is None or item is None or picture is None or canvas.is_writing:
        return []
    to_view = canvas.viewportTransform()
    if key[0] == Touchpoint.table and item.role == "card":
        on_card = knobs.on_card(key, to_view.mapRect(qrect(item.bounds)))
        return [knob for knob in on_card if not canvas.is_covered(knob.middle)]
    if canvas.zoom < _LEAST_ZOOM or key[0] not in (Phase.table, Lane.table):
        return []
    lines = borders.of(picture, key[0] == Phase.table)
    head = borders.head(picture, item)
    if head is None:
        return []
    free, by = canvas.open_rect(), canvas.head_shift(key)
    if key[0] == Phase.table:
        before, after = _around(lines, head.centre.x)
        places = [to_view.map(QPointF(x, head.centre.y)) + QPointF(0.0, by.y()) for x in (before, after)]
        return [knob for knob in knobs.beside(key, *places) if knob.middle.x() >= free.left()]
    before, after = _around(lines, head.centre.y)
    places = [to_view.map(QPointF(head.x, y)) + QPointF(by.x(), 0.0) for y in (before, after)]
    return [knob for knob in knobs.beside(key, *places) if knob.middle.y() >= free.top()]


def _around(lines: list[float], at: float) -> tuple[float, float]:
    after = next((line for line in lines if line > at), lines[-1])
    return max((line for line in lines if line <= at), default=lines[0]), after
