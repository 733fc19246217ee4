"""Which card the arrow keys go to: the nearest one in a direction, as the eye would pick it."""

from collections.abc import Mapping
from enum import StrEnum

from journeymap.model.layout.shapes import Rect


class Direction(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"

    @property
    def is_horizontal(self) -> bool:
        return self in (Direction.LEFT, Direction.RIGHT)

    @property
    def sign(self) -> int:
        """+1 for right and down, -1 for left and up."""
        return 1 if self in (Direction.RIGHT, Direction.DOWN) else -1


_ASIDE = 3.0
"""How much worse a px aside is than a px ahead."""


def nearest(cards: Mapping[str, Rect], start: str, direction: Direction) -> str | None:
    """The card next to `start` in `direction`, or None at the edge of the map.

    Going sideways, a card in the same row wins over all others; ties are broken by id, so the way is always the same.
    """
    x, y, w, h = cards[start]
    middle_x, middle_y, bottom = x + w / 2, y + h / 2, y + h
    sideways, sign = direction.is_horizontal, direction.sign
    best: tuple[bool, float, str] | None = None
    for card_id, (left, top, wide, high) in cards.items():  # thousands of cards at each press of a key
        there = top + high / 2
        dx, dy = left + wide / 2 - middle_x, there - middle_y
        ahead, aside = (dx * sign, dy) if sideways else (dy * sign, dx)
        if ahead <= 0:
            continue
        rating = (sideways and not y < there < bottom, ahead + _ASIDE * abs(aside), card_id)
        if best is None or rating < best:
            best = rating
    return best[2] if best is not None else None
