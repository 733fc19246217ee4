"""Where something dropped on the map would stand: from a point of the picture to phase, lane and step. No Qt."""

from dataclasses import dataclass

from journeymap.model import order
from journeymap.model.edits.touchpoints import Place, step_at
from journeymap.model.journey import Journey
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Point, Rect
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping

_NEW_COLUMN = 6.0
"""Width of the line that stands for a new column, px."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, and the rectangle of the picture that shows it; `joins` if it is a column that is there already."""

    place: Place
    marker: Rect
    joins: bool


@dataclass(frozen=True, slots=True)
class _Column:
    step: str
    left: float
    top: float


class Places:
    """The grid of one picture as it is while something is dragged over it."""

    def __init__(self, journey: Journey, picture: Picture) -> None:
        self._journey = journey
        self._picture = picture
        self._phases = order.phases(journey, picture.map_id)
        self._lanes = order.lanes(journey, picture.map_id)
        self._by_lane = picture.view.rows_by is Grouping.LANE
        self._columns: dict[int, list[_Column]] = {}
        width = height = 0.0
        card = next(iter(picture.plan.cards.values()), None)
        if card is not None:
            width, height = card.w, card.h
        self._width, self._height = width or 160.0, height or 66.0

    @property
    def can_take(self) -> bool:
        """Whether the map has a phase and a lane to stand in."""
        return bool(self._phases and self._lanes)

    def phase_index(self, x: float) -> int:
        """The phase at a height-independent `x`; beyond the ends the first or the last."""
        ox, spans = self._picture.origin.x, self._picture.plan.phases
        for index, (here, following) in enumerate(zip(spans, spans[1:], strict=False)):
            if x < ox + (here.end + following.start) / 2:
                return index
        return len(spans) - 1

    def row_index(self, y: float) -> int:
        """The row at `y`; beyond the ends the first or the last."""
        oy, rows = self._picture.origin.y, self._picture.plan.rows
        return next((index for index, row in enumerate(rows) if y < oy + row.end), len(rows) - 1)

    def holds(self, point: Point) -> bool:
        """Whether a point lies in the grid of phases and rows."""
        (ox, oy), plan = self._picture.origin, self._picture.plan
        return ox <= point.x <= ox + plan.width and bool(plan.rows) and oy <= point.y <= oy + plan.rows[-1].end

    def spot(self, point: Point, lane_id: str | None = None, row: int | None = None) -> Spot:
        """The place at a point: on a column that column, between two a new one. `lane_id` and `row` overrule its
        height."""
        index = self.phase_index(point.x)
        phase_id = self._phases[index].id
        at_row = self.row_index(point.y) if row is None else row
        lane = lane_id or self._lane_in(at_row, point.x)
        columns = self._in_phase(index)
        number, joined = _among(columns, point.x, self._width)
        step = joined.step if joined is not None else step_at(self._journey, phase_id, number)
        return Spot(Place(phase_id, lane, step), self._marker(index, at_row, number, joined), joined is not None)

    def _lane_in(self, row: int, x: float) -> str:
        """The lane of a row; where rows are no lanes, that of the card in the row that is nearest to `x`."""
        if self._by_lane:
            return self._lanes[min(row, len(self._lanes) - 1)].id
        picture = self._picture
        near = [touchpoint_id for touchpoint_id, at in picture.rows.row_of.items() if at == row]
        places = {each: place for each in near if (place := picture.card(each)) is not None}
        nearest = min(places, key=lambda each: (abs(places[each].centre.x - x), each), default=None)
        touchpoint = self._journey.get(Touchpoint, nearest) if nearest is not None else None
        return touchpoint.lane_id if touchpoint is not None else self._lanes[0].id

    def _in_phase(self, index: int) -> list[_Column]:
        known = self._columns.get(index)
        if known is None:
            found: dict[str, _Column] = {}
            for touchpoint in self._journey.referring(Touchpoint, "phase_id", self._phases[index].id):
                card = self._picture.card(touchpoint.id)
                if card is not None:
                    found.setdefault(touchpoint.step, _Column(touchpoint.step, card.x, card.y))
            known = self._columns[index] = [found[step] for step in sorted(found)]
        return known

    def _marker(self, index: int, row: int, number: int, joined: _Column | None) -> Rect:
        (ox, oy), plan = self._picture.origin, self._picture.plan
        span = plan.rows[row]
        top, height = oy + span.start + 6.0, span.size - 12.0
        if joined is not None:
            return Rect(joined.left - 6.0, top, self._width + 12.0, height)
        columns = self._in_phase(index)
        if not columns:
            phase = plan.phases[index]
            middle = ox + phase.start + 24.0 + self._width / 2
        elif number == 0:
            middle = columns[0].left - 9.0
        elif number == len(columns):
            middle = columns[-1].left + self._width + 9.0
        else:
            before, after = columns[number - 1].left + self._width, columns[number].left
            middle = (before + after) / 2
        return Rect(middle - _NEW_COLUMN / 2, top, _NEW_COLUMN, height)


def _among(columns: list[_Column], x: float, width: float) -> tuple[int, _Column | None]:
    """(number of a new column, None), or (number, the column that `x` is on)."""
    centres = [column.left + width / 2 for column in columns]
    for number, column in enumerate(columns):
        beside = [other for other in (number - 1, number + 1) if 0 <= other < len(columns)]
        gaps = [abs(centres[other] - centres[number]) for other in beside]
        reach = min(width * 0.36, 0.3 * min(gaps, default=width * 2))
        if abs(x - centres[number]) <= reach:
            return number, column
    return sum(centre < x for centre in centres), None
