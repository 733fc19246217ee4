"""The x axis: columns as close as time, cards and lines allow, then lines moved to where they look best.

Every constraint runs from left to right in one order, so a place is always found: what needs room gets it.
"""

from collections.abc import Iterable, Sequence

from journeymap.model.layout.routing.board import FAR, Board
from journeymap.model.layout.routing.course import Riser

CLEAR = 8.0
"""Least distance between a line and a card that it passes, px."""
REACH = 16.0
"""Least length of the piece that reaches a card from the side, px (arrow and a rounded corner)."""
PITCH = 10.0
"""Least distance between two risers, px."""
DIVIDER = 6.0
"""Least distance between a riser and the line between two phases, px."""

_DIVIDER, _COLUMN, _RISER = 0, 1, 2


class _Pass:
    """What stands left of the sweep line."""

    def __init__(self, board: Board) -> None:
        shelves = len(board.shelf_row)
        self.card_right = [-FAR] * shelves
        self.row_right = [-FAR] * board.rows
        self.riser_x = [-FAR] * (2 * shelves + 1)
        self.needed = [-FAR] * shelves
        self.floor = 0.0
        self.furthest = 0.0


def spread(board: Board, risers: Sequence[Riser] = (), spacers: Iterable[tuple[int, int, float]] = ()) -> float:
    """Place columns, phases and risers; returns the width of the map, px.

    `spacers` are (left card, right card, px): room kept between neighbours for a label.
    """
    extra: dict[int, tuple[int, float]] = {}
    for left, right, room in spacers:
        extra[right] = (left, max(room, extra.get(right, (left, 0.0))[1]))
    events = _events(board, risers)
    columns, phases, width = _leftmost(board, risers, events, extra)
    board.settle(columns, phases)
    _relax(board, risers, events, width)
    return width


def _events(board: Board, risers: Sequence[Riser]) -> list[tuple[float, int, int, int]]:
    """Dividers, columns and risers from left to right. Without an earlier placing: columns by number."""
    if not board.x:
        placed: list[tuple[float, int, int, int]] = []
        column = 0
        for phase in range(board.phases):
            placed.append((0.0, _DIVIDER, 0, phase))
            while column < len(board.columns) and board.column_phase[column] == phase:
                placed.append((0.0, _COLUMN, 0, column))
                column += 1
        return placed
    events = [(x, _DIVIDER, 0, phase) for phase, x in enumerate(board.phase_x)]
    events += [(x, _COLUMN, 0, column) for column, x in enumerate(board.x)]
    events += [(max(r.x, 0.5), _RISER, r.top - r.bottom, number) for number, r in enumerate(risers)]
    events.sort()
    return events


def _leftmost(
    board: Board,
    risers: Sequence[Riser],
    events: list[tuple[float, int, int, int]],
    extra: dict[int, tuple[int, float]],
) -> tuple[list[float], list[float], float]:
    """The sweep from the left: everything as far left as it can be."""
    metrics, state = board.metrics, _Pass(board)
    columns = [0.0] * len(board.columns)
    phases = [0.0] * board.phases
    after = 0.0
    right = 0.0
    for _, kind, _, number in events:
        if kind == _RISER:
            _push_riser(risers[number], state)
        elif kind == _COLUMN:
            x = max(after, *(_card_floor(board, state, card, columns, extra) for card in board.columns[number]))
            columns[number] = x
            after, right = x + metrics.step, x + metrics.card_width
            _put_column(board, state, number, right)
        else:
            x = _phase_start(board, state, phases, number, right)
            phases[number] = x
            after = x + (metrics.phase_gap if number else metrics.phase_padding)
            state.floor = x + DIVIDER
            right = after + metrics.card_width
    end = max(right + metrics.phase_padding, state.furthest + PITCH)
    minimum = board.min_phase_widths[-1] if len(board.min_phase_widths) >= board.phases else 0.0
    return columns, phases, max(end, phases[-1] + minimum)


def _phase_start(board: Board, state: _Pass, phases: list[float], number: int, right: float) -> float:
    if not number:
        return 0.0
    widths = board.min_phase_widths
    minimum = widths[number - 1] if number <= len(widths) else 0.0
    return max(right + board.metrics.card_gap, state.furthest + DIVIDER, phases[number - 1] + minimum)


def _card_floor(
    board: Board, state: _Pass, card: int, columns: list[float], extra: dict[int, tuple[int, float]]
) -> float:
    shelf = board.shelf[card]
    x = max(state.row_right[board.shelf_row[shelf]] + board.metrics.card_gap, state.needed[shelf])
    if card in extra:
        left, room = extra[card]
        x = max(x, columns[board.column[left]] + board.metrics.card_width + room)
    return x


def _put_column(board: Board, state: _Pass, column: int, right: float) -> None:
    for card in board.columns[column]:
        shelf = board.shelf[card]
        state.card_right[shelf] = right
        state.row_right[board.shelf_row[shelf]] = right


def _push_riser(riser: Riser, state: _Pass) -> None:
    x = max(state.floor, max(state.riser_x[riser.top : riser.bottom + 1]) + PITCH)
    for unit in range(riser.top | 1, riser.bottom + 1, 2):
        x = max(x, state.card_right[unit >> 1] + (REACH if unit == riser.leaves else CLEAR))
    for unit in range(riser.top, riser.bottom + 1):
        state.riser_x[unit] = x
        if unit & 1:
            reach = x + (REACH if unit == riser.enters else CLEAR)
            state.needed[unit >> 1] = max(state.needed[unit >> 1], reach)
    riser.x = x
    state.furthest = max(state.furthest, x)


def _relax(board: Board, risers: Sequence[Riser], events: list[tuple[float, int, int, int]], width: float) -> None:
    """The sweep from the right: risers move right to where they look best, as far as there is room."""
    shelves = len(board.shelf_row)
    card_left = [FAR] * shelves
    riser_x = [FAR] * (2 * shelves + 1)
    ceiling = width - DIVIDER
    for _, kind, _, number in reversed(events):
        if kind == _RISER:
            riser = risers[number]
            high = min(ceiling, min(riser_x[riser.top : riser.bottom + 1]) - PITCH)
            for unit in range(riser.top | 1, riser.bottom + 1, 2):
                high = min(high, card_left[unit >> 1] - (REACH if unit == riser.enters else CLEAR))
            best = (riser.x + high) / 2 if riser.anchor < 0 else board.x[riser.anchor] + riser.offset
            riser.x = max(riser.x, min(high, best))
            for unit in range(riser.top, riser.bottom + 1):
                riser_x[unit] = riser.x
        elif kind == _COLUMN:
            for card in board.columns[number]:
                card_left[board.shelf[card]] = board.x[number]
        else:
            ceiling = board.phase_x[number] - DIVIDER
