"""Which card the arrow keys go to: the nearest one in a direction, as the eye would pick it."""

from collections.abc import Mapping, Set
from enum import StrEnum

from journeymap.model.layout.plan import Plan
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
    best = _best(cards, cards[start], direction, None)
    return best[2] if best is not None else None


def nearest_on(plan: Plan, start: str, direction: Direction, without: Set[str] = frozenset()) -> str | None:
    """The same on a plan, with some cards left out; looks no further than it must, from phase to phase.

    Raises KeyError: the plan has no such card.
    """
    card, here = plan.cards[start], plan.cards.part(start)
    middle = card.x + card.w / 2
    best: _Rating | None = None
    sweeps = [(here, direction.sign)] if direction.is_horizontal else [(here, 1), (here - 1, -1)]
    for first, step in sweeps:
        for part in plan.stretches[first::step] if first >= 0 else ():
            gap = max(0.0, part.x - middle, middle - part.x - part.width)
            least = (False, gap if direction.is_horizontal else _ASIDE * gap)
            if best is not None and best[:2] < least:
                break
            cards = {key: rect for key, rect in part.cards.items() if key not in without} if without else part.cards
            best = _best(cards, Rect(card.x - part.x, card.y, card.w, card.h), direction, best)
    return best[2] if best is not None else None


_Rating = tuple[bool, float, str]
"""Whether a card is in another row, how far it is (px), and its id."""


def _best(cards: Mapping[str, Rect], start: Rect, direction: Direction, best: _Rating | None) -> _Rating | None:
    """The lowest of `best` and the ratings of some cards as seen from `start`."""
    x, y, w, h = start
    middle_x, middle_y, bottom = x + w / 2, y + h / 2, y + h
    sideways, sign = direction.is_horizontal, direction.sign
    for card_id, (left, top, wide, high) in cards.items():  # thousands of cards at each press of a key
        there = top + high / 2
        dx, dy = left + wide / 2 - middle_x, there - middle_y
        ahead, aside = (dx * sign, dy) if sideways else (dy * sign, dx)
        if ahead <= 0:
            continue
        rating = (sideways and not y < there < bottom, ahead + _ASIDE * abs(aside), card_id)
        if best is None or rating < best:
            best = rating
    return best
