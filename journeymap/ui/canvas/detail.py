"""Levels of detail: what is worth drawing at a zoom."""

from collections.abc import Callable
from enum import IntEnum

LEGIBLE = 5.5
"""Type smaller than this many px on screen is drawn as a bar."""


class Band(IntEnum):
    """The stretches of the zoom scale that are drawn differently."""

    SPECK = 0
    """Below 8 %: one rectangle a box, long lines only."""
    FAR = 1
    """Below 20 %: boxes with their borders, lines."""
    MIDDLE = 2
    """Below 50 % where many show: also a bar for each line of text, a badge for each icon."""
    NEAR = 3
    """Everything."""


CROWD = 700
"""Up to this many visible items everything is drawn from 20 % on: there is time, and small type beats bars."""


def band(zoom: float, visible: Callable[[], int]) -> Band:
    """The band of a zoom (1.0 = 100 %); `visible` counts the items that show, which takes a moment."""
    if zoom < 0.08:
        return Band.SPECK
    if zoom < 0.2:
        return Band.FAR
    return Band.MIDDLE if zoom < 0.5 and visible() > CROWD else Band.NEAR
