"""The Tab key goes to widgets in the order in which they were made: what is made late is put where it stands."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(place: QWidget, late: Sequence[QWidget]) -> None:
    """Let Tab go to the `late` widgets, in their order, just before it comes to `place`."""
    before: QWidget | None = place.previousInFocusChain()
    while before is not None and before is not place:
        if before not in late and before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            put_in_order((before, *late))
            return
        before = before.previousInFocusChain()


def put_in_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go from the first of them to the others, in their order."""
    for one, next_one in pairwise(widgets):
        QWidget.setTabOrder(one, next_one)
