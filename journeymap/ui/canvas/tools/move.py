"""Dragging cards to another phase, lane or step; with Ctrl, copies of them."""

from collections.abc import Iterable, Iterator, Mapping, Set

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import touchpoints
from journeymap.model.edits.copies import duplicate
from journeymap.model.edits.regroup import RowValues
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Point, Rect
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.canvas.painter import qrect
from journeymap.ui.canvas.tool_canvas import ToolCanvas
from journeymap.ui.canvas.tools import marker, parting
from journeymap.ui.canvas.tools.desk import Desk
from journeymap.ui.canvas.tools.ghost import LIVE, Ghost, LiveLinks
from journeymap.ui.canvas.tools.parting import Parting
from journeymap.ui.canvas.tools.places import Places, Spot

_CTRL = Qt.KeyboardModifier.ControlModifier


class Move:
    """Cards by the card that was grabbed. The block goes where its first card would come to stand."""

    def __init__(self, canvas: ToolCanvas, desk: Desk, grabbed: str, ids: list[str], start: QPoint) -> None:
        assert canvas.surface.picture is not None
        self._canvas = canvas
        self._desk = desk
        journey = desk.editor.document.journey
        reading = {key: canvas.surface.picture.number_of(key) for key in ids}
        self._ids = sorted(ids, key=reading.__getitem__)
        self._grabbed = journey.need(Touchpoint, grabbed)
        self._places = Places(journey, canvas.surface.picture)
        self._rows = RowValues.of(canvas.surface.picture)
        self._lanes = [lane.id for lane in order.lanes(journey, canvas.surface.picture.map_id)]
        self._start = canvas.scene_point(start)
        self._spot: Spot | None = None
        self._parting: Parting | None = None
        self._row = 0
        self._copies = False
        self._by = QPointF()
        self._lines: list[QLineF] = []
        self._begin()

    def _begin(self) -> None:
        canvas = self._canvas
        to_view, view = canvas.viewportTransform(), canvas.open_rect()
        seen = cards_in(canvas, view)
        moved = set(self._ids)
        ghosts = [item for each, item in seen.items() if each in moved]
        self._ghost = Ghost(ghosts, to_view, view, canvas.surface.ink)
        self._links = LiveLinks(self._ends(seen, moved), to_view, canvas.surface.ink)
        first, held = canvas.surface.item_of(("touchpoint", self._ids[0])), self._item(self._grabbed.id)
        centre = held.bounds.centre
        self._lead = Point(0.0, 0.0)
        if first is not None:
            self._lead = Point(first.bounds.centre.x - centre.x, first.bounds.centre.y - centre.y)
        self._origin = QPointF(to_view.map(self._start))

    def prepare(self, backdrop: QPixmap) -> None:
        self._ghost.take(backdrop)

    def scrolled(self) -> None:
        """The canvas has moved under the pointer: ghost and links are where they would be seen now."""
        before, origin = self._ghost, self._origin
        self._spot = None
        self._begin()
        self._ghost.keep(before, self._origin - origin)

    def move(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        scene = self._canvas.drop_point(at, self._item(self._grabbed.id).bounds.centre)
        self._by = QPointF(at) - self._origin
        self._copies = bool(modifiers & _CTRL)
        point = Point(scene.x() + self._lead.x if len(self._ids) > 1 else scene.x(), scene.y())
        row = self._row = self._places.row_index(scene.y())
        spot = self._places.spot(point, self._lane(row), row)
        if spot != self._spot:
            self._spot = spot
            self._parting = None if spot.joins else parting.at(self._canvas, spot.marker.centre.x)
        self._lines = [] if self._copies else self._links.moved(self._by, self._parting)

    def parting(self) -> Parting | None:
        return self._parting

    def drop(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        self.move(at, modifiers)
        if self._spot is None:
            return
        journey, place = self._desk.editor.document.journey, self._spot.place
        if self._copies:
            self._copy(journey, place)
            return
        label = Message("edit.move-touchpoints", n=len(self._ids))
        if len(self._ids) == 1:
            label = Message("edit.move", title=self._grabbed.title)
        self._desk.editor.apply(label, lambda: self._moved(journey, place))

    def area(self) -> QRect:
        whole = QRectF(self._ghost.area.translated(self._by.toPoint())).adjusted(-2, -2, 2, 2)
        if (place := self._place()) is not None:
            whole = whole.united(place.adjusted(-marker.REACH, -marker.REACH, marker.REACH, marker.REACH))
        for line in self._lines:
            whole = whole.united(QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2))
        return whole.toAlignedRect()

    def paint(self, painter: QPainter) -> None:
        self._links.paint(painter, self._lines)
        self._ghost.paint(painter, self._by)
        if self._spot is not None and (place := self._place()) is not None:
            marker.paint(painter, place, self._spot.joins, self._canvas.surface.ink)

    def _place(self) -> QRectF | None:
        """Of the marker: in the middle of the room that the others have made, px of the viewport."""
        if self._spot is None:
            return None
        place = self._canvas.viewportTransform().mapRect(qrect(self._spot.marker))
        return place.translated(self._parting.by / 2, 0.0) if self._parting is not None else place

    def _moved(self, journey: Journey, place: Place) -> Changes:
        moved = self._put(journey, place)
        return moved if self._rows is None else moved.then(self._regrouped(journey, moved, self._ids))

    def _regrouped(self, journey: Journey, done: Changes, ids: list[str]) -> Changes:
        """What the new row says of the cards `ids`, which were moved or copied: rows apart stay rows apart."""
        if self._rows is None or self._spot is None:
            return Changes()
        after = journey.snapshot()
        after.apply(done)
        here = self._rows.row_of
        rows = RowValues(
            self._rows.by, self._rows.values, {new: here[old] for new, old in zip(ids, self._ids, strict=True)}
        )
        return rows.moved(after, ids, self._row - here[self._grabbed.id])

    def _put(self, journey: Journey, place: Place) -> Changes:
        first = journey.need(Touchpoint, self._ids[0])
        if len(self._ids) > 1 and (first.phase_id, first.step) == (place.phase_id, place.step):
            # Straight up or down: everybody keeps the column, shared with others or not.
            shift = self._lanes.index(place.lane_id) - self._lanes.index(first.lane_id)
            return touchpoints.move_lanes(journey, self._ids, shift)
        return touchpoints.put(journey, self._ids, place)

    def _copy(self, journey: Journey, place: Place) -> None:
        new: list[str] = []

        def copied() -> Changes:
            changes, copies = duplicate(journey, self._ids)
            new.extend(copies)
            after = journey.snapshot()
            after.apply(changes)
            copied = changes.then(touchpoints.put(after, copies, place))
            return copied.then(self._regrouped(journey, copied, list(copies)))

        if self._desk.editor.apply(Message("edit.copy-touchpoints", n=len(self._ids)), copied):
            self._canvas.choose({("touchpoint", each) for each in new})

    def _lane(self, row: int) -> str:
        """The lane of the first of the block when the grabbed card is dropped in `row`."""
        first = self._desk.editor.document.journey.need(Touchpoint, self._ids[0])
        picture = self._canvas.surface.picture
        if picture is None or len(picture.plan.rows) != len(self._lanes) or picture.view.rows_by.value != "lane":
            return first.lane_id
        shift = row - self._lanes.index(self._grabbed.lane_id)
        return self._lanes[max(0, min(len(self._lanes) - 1, self._lanes.index(first.lane_id) + shift))]

    def _ends(self, seen: Mapping[str, Item], moved: Set[str]) -> list[tuple[Point, Point, bool, bool]]:
        """The links of cards in sight that lead from what is moved to what stays, and among what is moved."""
        found: dict[str, tuple[Point, Point, bool, bool]] = {}
        for link in self._links_of(sorted(seen, key=lambda each: (each != self._grabbed.id, each not in moved))):
            ends = link.source_id, link.target_id
            if link.id in found or not (ends[0] in moved or ends[1] in moved):
                continue
            source, target = (self._card(end, seen) for end in ends)
            if source is not None and target is not None:
                found[link.id] = (*_facing(source, target), ends[0] in moved, ends[1] in moved)
                if len(found) == LIVE:
                    break
        return list(found.values())

    def _links_of(self, touchpoint_ids: Iterable[str]) -> Iterator[Link]:
        journey = self._desk.editor.document.journey
        for touchpoint_id in touchpoint_ids:
            yield from journey.referring(Link, "source_id", touchpoint_id)
            yield from journey.referring(Link, "target_id", touchpoint_id)

    def _card(self, touchpoint_id: str, seen: Mapping[str, Item]) -> Rect | None:
        if touchpoint_id in seen:
            return seen[touchpoint_id].bounds
        picture = self._canvas.surface.picture
        return picture.card(touchpoint_id) if picture is not None else None

    def _item(self, touchpoint_id: str) -> Item:
        item = self._canvas.surface.item_of(("touchpoint", touchpoint_id))
        assert item is not None
        return item


def get_ready(journey: Journey) -> None:
    """Ask once for what a drag asks for: tables are made at the first question, 20 ms at 10,000 touchpoints."""
    journey.referring(Link, "source_id", "")
    journey.referring(Link, "target_id", "")
    journey.referring(Touchpoint, "phase_id", "")


def cards_in(canvas: ToolCanvas, view: QRect) -> dict[str, Item]:
    """The cards in a part of the viewport, by the ids of their touchpoints."""
    part = canvas.mapToScene(view).boundingRect()
    area = Rect(part.x(), part.y(), part.width(), part.height())
    items = canvas.surface.cache.index.at(area, "card")
    return {item.key[1]: item for item in items if item.key is not None}


def _facing(source: Rect, target: Rect) -> tuple[Point, Point]:
    """The middles of the sides by which a link leaves and arrives."""
    if source.right <= target.x:
        return Point(source.right, source.centre.y), Point(target.x, target.centre.y)
    if target.right <= source.x:
        return Point(source.x, source.centre.y), Point(target.right, target.centre.y)
    if source.bottom <= target.y:
        return Point(source.centre.x, source.bottom), Point(target.centre.x, target.y)
    return Point(source.centre.x, source.y), Point(target.centre.x, target.bottom)
