"""The x axis of a phase: columns as close as time, cards and lines allow, then lines moved to where they look best.

Every constraint runs from left to right in one order, so a place is always found: what needs room gets it.
"""

from collections.abc import Iterable, Sequence, Set

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

_Event = tuple[float, int, bool, int, int]
"""x, kind, and among risers: those that end at a card's left side last, long ones first; number."""
_COLUMN, _RISER = 0, 1


class _Pass:
    """What stands left of the sweep line."""

    def __init__(self, board: Board) -> None:
        shelves = len(board.shelf_row)
        self.card_right = [-FAR] * shelves
        self.row_right = [-FAR] * len(board.ground.depth)
        self.riser_x = [-FAR] * (2 * shelves + 1)
        self.furthest = 0.0


def spread(
    board: Board,
    risers: Sequence[Riser] = (),
    entered: Set[int] = frozenset(),
    spacers: Iterable[tuple[int, int, float]] = (),
) -> float:
    """Place columns and risers; returns the width of the phase, px.

    `entered` are the cards that a line reaches from the left: others keep off their arrows. `spacers` are
    (left card, right card, px): room kept between neighbours for a label; -1 stands for the phase's border.
    """
    extra: dict[int, tuple[int, float]] = {}
    after: list[tuple[int, float]] = []
    for left, right, room in spacers:
        if right < 0:
            after.append((left, room))
        else:
            extra[right] = (left, max(room, extra.get(right, (left, 0.0))[1]))
    events = _events(board, risers)
    columns, width = _leftmost(board, risers, events, entered, extra)
    width = max([width, *(columns[board.column[card]] + board.metrics.card_width + room for card, room in after)])
    board.settle(columns)
    _relax(board, risers, events, entered, width)
    return width


def _events(board: Board, risers: Sequence[Riser]) -> list[_Event]:
    """Columns and risers from left to right. Without an earlier placing: columns by number."""
    if not board.x:
        return [(0.0, _COLUMN, False, 0, column) for column in range(len(board.columns))]
    events = [(x, _COLUMN, False, 0, column) for column, x in enumerate(board.x)]
    events += [(r.x, _RISER, r.enters >= 0, r.top - r.bottom, number) for number, r in enumerate(risers)]
    events.sort()
    return events


def _leftmost(
    board: Board,
    risers: Sequence[Riser],
    events: list[_Event],
    entered: Set[int],
    extra: dict[int, tuple[int, float]],
) -> tuple[list[float], float]:
    """The sweep from the left: everything as far left as it can be."""
    metrics, state, ground = board.metrics, _Pass(board), board.ground
    columns = [0.0] * len(board.columns)
    after = metrics.phase_padding if ground.first else metrics.phase_gap
    right = after + metrics.card_width
    for _, kind, _, _, number in events:
        if kind == _RISER:
            _push_riser(risers[number], state)
            continue
        x = after
        for card in board.columns[number]:
            x = max(x, _card_floor(board, state, card, columns, entered, extra))
        columns[number] = x
        after, right = x + metrics.step, x + metrics.card_width
        _put_column(board, state, number, right)
    if ground.last:
        end = max(right + metrics.phase_padding, state.furthest + PITCH)
    else:
        end = max(right + metrics.card_gap, state.furthest + DIVIDER)
    return columns, max(end, ground.min_width)


def _card_floor(
    board: Board,
    state: _Pass,
    card: int,
    columns: list[float],
    entered: Set[int],
    extra: dict[int, tuple[int, float]],
) -> float:
    shelf = board.shelf[card]
    clear = REACH if card in entered else CLEAR
    x = max(state.row_right[board.shelf_row[shelf]] + board.metrics.card_gap, state.riser_x[2 * shelf + 1] + clear)
    if card in extra:
        left, room = extra[card]
        x = max(x, room if left < 0 else columns[board.column[left]] + board.metrics.card_width + room)
    return x


def _put_column(board: Board, state: _Pass, column: int, right: float) -> None:
    for card in board.columns[column]:
        shelf = board.shelf[card]
        state.card_right[shelf] = right
        state.row_right[board.shelf_row[shelf]] = right


def _push_riser(riser: Riser, state: _Pass) -> None:
    x = max(DIVIDER, max(state.riser_x[riser.top : riser.bottom + 1]) + PITCH)
    for unit in range(riser.top | 1, riser.bottom + 1, 2):
        x = max(x, state.card_right[unit >> 1] + (REACH if unit == riser.leaves else CLEAR))
    state.riser_x[riser.top : riser.bottom + 1] = [x] * (riser.bottom + 1 - riser.top)
    riser.x = x
    state.furthest = max(state.furthest, x)


def _relax(board: Board, risers: Sequence[Riser], events: list[_Event], entered: Set[int], width: float) -> None:
    """The sweep from the right: risers move right to where they look best, as far as there is room."""
    shelves = len(board.shelf_row)
    limit = [FAR] * shelves
    riser_x = [FAR] * (2 * shelves + 1)
    ceiling = width - DIVIDER
    for _, kind, _, _, number in reversed(events):
        if kind == _RISER:
            riser = risers[number]
            high = min(ceiling, min(riser_x[riser.top : riser.bottom + 1]) - PITCH)
            first, last = riser.top >> 1, (riser.bottom + 1) >> 1
            if first < last:
                high = min(high, min(limit[first:last]))
            riser.x = max(riser.x, min(high, _wish(board, riser)))
            riser_x[riser.top : riser.bottom + 1] = [riser.x] * (riser.bottom + 1 - riser.top)
        else:
            for card in board.columns[number]:
                limit[board.shelf[card]] = board.x[number] - (REACH if card in entered else CLEAR)


def _wish(board: Board, riser: Riser) -> float:
    """Where a riser looks best."""
    x = board.x[riser.anchor] + riser.offset
    if riser.tether >= 0:
        left = board.x[riser.tether]
        x = min(max(x, left + REACH), left + board.metrics.card_width - REACH)
    return x
