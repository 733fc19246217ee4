"""Which touchpoints somebody may have meant who wrote their title a little differently."""

from collections import Counter

from journeymap.model import order
from journeymap.model.journey import Journey
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.search import folded

_LEAST = 0.3
_PLAIN = str.maketrans({letter: " " for letter in "-_/.,:;!?()[]\"'„“”–—&+"})


class Suggester:
    """Knows the titles of one map (None: of all) by the letters in threes that they hold."""

    def __init__(self, journey: Journey, map_id: str | None = None) -> None:
        maps = [shown.id for shown in order.maps(journey) if map_id in (None, shown.id)]
        self._cards = [card for each in maps for card in order.touchpoints(journey, each)]
        self._threes = [_threes(card.title) for card in self._cards]
        self._holding: dict[str, list[int]] = {}
        for number, threes in enumerate(self._threes):
            for three in threes:
                self._holding.setdefault(three, []).append(number)

    def suggest(self, title: str, most: int = 5) -> list[Touchpoint]:
        """The touchpoints with the most similar titles, the likeliest first; none if nothing is similar.

        Similar is what shares letters in threes (Dice's coefficient), so a letter too many does little harm.
        """
        wanted = _threes(title)
        shared = Counter(number for three in wanted for number in self._holding.get(three, ()))
        scored = [(2 * count / (len(wanted) + len(self._threes[number])), -number) for number, count in shared.items()]
        best = sorted((score for score in scored if score[0] >= _LEAST), reverse=True)[:most]
        return [self._cards[-number] for _, number in best]


def _threes(title: str) -> set[str]:
    """The runs of three letters in the words of a title, with the ends of words marked."""
    words = folded(title).translate(_PLAIN).split()
    return {padded[at : at + 3] for word in words for padded in [f" {word} "] for at in range(len(padded) - 2)}
