"""Where phases and lanes meet in a picture, and where their heads are. No Qt."""

from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Point, Rect

BAR = 50.0
"""The bar of the phases and the gap under it, px above the grid."""


def of(picture: Picture, between_phases: bool) -> list[float]:
    """The borders between phases (x) or rows (y) with both ends, in order."""
    origin, plan = picture.origin, picture.plan
    if between_phases:
        spans = plan.phases
        inner = [origin.x + (a.end + b.start) / 2 for a, b in zip(spans, spans[1:], strict=False)]
        return [origin.x, *inner, origin.x + plan.width]
    return [origin.y + plan.rows[0].start, *(origin.y + row.end for row in plan.rows)] if plan.rows else []


def head(picture: Picture, item: Item | None) -> Rect | None:
    """What one grabs a phase or a lane by: the bar of the phase, the label of the lane."""
    if item is None:
        return None
    if item.role == "lane":
        return Rect(item.bounds.x, item.bounds.y, picture.origin.x - item.bounds.x, item.bounds.h)
    return item.bounds


def line(picture: Picture, between_phases: bool, at: float) -> Rect:
    """A border as a rectangle without width, through all that it divides."""
    origin, plan = picture.origin, picture.plan
    bottom = plan.rows[-1].end if plan.rows else plan.height
    if between_phases:
        return Rect(at, origin.y - BAR, 0.0, bottom + BAR)
    left = _left(picture)
    return Rect(left, at, origin.x + plan.width - left, 0.0)


def lane_at(picture: Picture, point: Point) -> int | None:
    """The row whose label lies at a point, None if there is none."""
    origin, plan = picture.origin, picture.plan
    if not _left(picture) <= point.x < origin.x:
        return None
    return next((n for n, row in enumerate(plan.rows) if row.start <= point.y - origin.y < row.end), None)


def _left(picture: Picture) -> float:
    item = next((item for item in picture.items if item.role == "lane"), None)
    return item.bounds.x if item is not None else 0.0
