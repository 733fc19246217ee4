"""Which mark is meant: by the pointer, and by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt

from journeymap.ui.charts.drawing import Mark

_PAGE = 10


def nearest(marks: Sequence[Mark], at: QPointF) -> int | None:
    """The place of the mark under a point; where several are, the one whose middle is nearest."""
    found = [(_distance(mark, at), number) for number, mark in enumerate(marks) if mark.rect.contains(at)]
    return min(found)[1] if found else None


def step(marks: Sequence[Mark], active: int, key: Qt.Key) -> int | None:
    """Where a key leads: left and right through all marks in their order, up and down to the nearest one there."""
    if not marks:
        return None
    last = len(marks) - 1
    if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return 0 if active < 0 else _beside(marks, active, -1 if key == Qt.Key.Key_Up else 1)
    ways = {
        Qt.Key.Key_Right: active + 1,
        Qt.Key.Key_Left: active - 1,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
        Qt.Key.Key_PageDown: active + _PAGE,
        Qt.Key.Key_PageUp: active - _PAGE,
    }
    return min(last, max(0, ways[key])) if key in ways else None


def _beside(marks: Sequence[Mark], active: int, way: int) -> int:
    """The nearest mark above (-1) or below (1); the same if there is none."""
    here = marks[active].rect.center()
    found = []
    for number, mark in enumerate(marks):
        away = mark.rect.center() - here
        if away.y() * way > 1:
            found.append((abs(away.y()) + 3 * abs(away.x()), number))
    return min(found)[1] if found else active


def _distance(mark: Mark, at: QPointF) -> float:
    away = mark.rect.center() - at
    return away.x() * away.x() + away.y() * away.y()
