"""How fast the canvas runs on while something is held at its edge."""

from PySide6.QtCore import QPoint, QRect

TICK_MS = 16
EDGE = 36
"""The strip along each edge in which the canvas runs, px."""
_FASTEST = 28


def speed(at: QPoint, view: QRect) -> QPoint:
    """Px for each tick: (0, 0) in the middle, faster the closer to the edge."""
    return QPoint(
        _along(at.x(), view.left(), view.right()),
        _along(at.y(), view.top(), view.bottom()),
    )


def _along(at: int, low: int, high: int) -> int:
    if high - low < 4 * EDGE:
        return 0
    if at < low + EDGE:
        return -min(_FASTEST, _FASTEST * (low + EDGE - at) // EDGE)
    if at > high - EDGE:
        return min(_FASTEST, _FASTEST * (at - high + EDGE) // EDGE)
    return 0
