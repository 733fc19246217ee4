"""Where everything stands: cards first, then lines between them, which may push cards apart.

`plan` does all; `arrange` and `route` are its halves, for a window that paints cards before it has lines.
"""

from journeymap.model.layout.plan import GridInput, Plan, Span
from journeymap.model.layout.routing import draw, ports
from journeymap.model.layout.routing.board import Board
from journeymap.model.layout.routing.choose import Chooser
from journeymap.model.layout.routing.course import Course, Side
from journeymap.model.layout.routing.levels import Levels, levels
from journeymap.model.layout.routing.spread import spread
from journeymap.model.layout.shapes import Rect

LABEL_STUBS = 32.0
"""Line left and right of a label between two neighbours, arrow included, px."""


def plan(grid: GridInput) -> Plan:
    """Cards and routes."""
    board = Board(grid)
    spread(board)
    return _route(board, grid)


def arrange(grid: GridInput) -> Plan:
    """Cards, rows and phases as they stand without lines; quick."""
    board = Board(grid)
    width = spread(board)
    return _plan(board, width, levels(board, {}))


def route(plan: Plan, grid: GridInput) -> None:
    """Add the routes to a plan of `arrange`. Cards, rows and phases move where lines need room."""
    routed = _route(_settled(grid), grid)
    plan.width, plan.height = routed.width, routed.height
    plan.phases, plan.rows = routed.phases, routed.rows
    plan.cards, plan.routes = routed.cards, routed.routes


class Planner:
    """Keeps the last plan: an edit that moves nothing (most do not) costs one comparison."""

    def __init__(self) -> None:
        self._grid: GridInput | None = None
        self._plan: Plan | None = None

    def plan(self, grid: GridInput) -> Plan:
        """As `plan`; the very same object as before if nothing has changed. It must not be written to."""
        if self._plan is None or grid != self._grid:
            self._grid, self._plan = grid, plan(grid)
        return self._plan


def _settled(grid: GridInput) -> Board:
    board = Board(grid)
    spread(board)
    return board


def _route(board: Board, grid: GridInput) -> Plan:
    courses = _courses(board, grid)
    risers = [riser for course in courses for riser in course.risers]
    spacers = [
        (course.source, course.target, course.wire.label_width + LABEL_STUBS)
        for course in courses
        if course.straight and course.wire.label_width
    ]
    entered = {course.target for course in courses if course.enter is Side.LEFT}
    width = spread(board, risers, entered, spacers)
    ports.assign(board, courses)
    lines, runs = draw.lines(courses, width)
    heights = levels(board, draw.assign_tracks(runs))
    plan = _plan(board, width, heights)
    cards = [plan.cards[slot.id] for slot in board.slots]
    label_height = board.metrics.label_height
    for line in lines:
        plan.routes[line.course.wire.id] = draw.route(board, line, cards, heights, label_height)
    return plan


def _courses(board: Board, grid: GridInput) -> list[Course]:
    """One course for each wire whose ends exist. Short ones that go forward come first: they get the direct ways."""
    wires = [wire for wire in grid.wires if wire.source in board.index and wire.target in board.index]
    column, index = board.column, board.index
    reach = [column[index[wire.target]] - column[index[wire.source]] for wire in wires]
    backs = [wire.back or way < 0 for wire, way in zip(wires, reach, strict=True)]
    order = sorted(range(len(wires)), key=lambda n: (backs[n], abs(reach[n])))
    chooser = Chooser(board)
    return [chooser.course(wires[n]) for n in order]


def _plan(board: Board, width: float, heights: Levels) -> Plan:
    metrics = board.metrics
    cards = {
        slot.id: Rect(board.left(n), heights.shelves[board.shelf[n]], metrics.card_width, metrics.card_height)
        for n, slot in enumerate(board.slots)
    }
    starts = [*board.phase_x, width]
    phases = [Span(start, end - start) for start, end in zip(starts, starts[1:], strict=False)]
    return Plan(width, heights.height, phases, heights.rows, cards, {})
