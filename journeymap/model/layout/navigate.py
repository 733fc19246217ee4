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
    here = cards[start]
    best: tuple[bool, float, str] | None = None
    for card_id, card in cards.items():
        ahead, aside = _distances(here, card, direction)
        if card_id == start or ahead <= 0:
            continue
        other_row = direction.is_horizontal and not _shares_row(here, card)
        rating = (other_row, ahead + _ASIDE * aside, card_id)
        if best is None or rating < best:
            best = rating
    return best[2] if best is not None else None


def _distances(here: Rect, there: Rect, direction: Direction) -> tuple[float, float]:
    """(px ahead, px aside) from centre to centre."""
    dx, dy = there.centre.x - here.centre.x, there.centre.y - here.centre.y
    ahead, aside = (dx, dy) if direction.is_horizontal else (dy, dx)
    return ahead * direction.sign, abs(aside)


def _shares_row(here: Rect, there: Rect) -> bool:
    return here.y < there.centre.y < here.bottom
