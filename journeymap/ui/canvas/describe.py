"""Cards in words, for people who hear the map instead of seeing it."""

from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Texts


class Describer:
    """Says what the cards of one picture are; gathers lanes and ratings once."""

    def __init__(self, picture: Picture, texts: Texts) -> None:
        self._picture = picture
        self._texts = texts
        self.cards = [item for item in picture.items if item.role == "card"]
        self._lanes = [item for item in picture.items if item.role == "lane"]
        self._ratings: dict[int, list[Item]] = {}
        for item in picture.items:
            if item.role == "emotion" and item.key is not None:
                self._ratings.setdefault(round(item.bounds.centre.x), []).append(item)

    def name(self, card: Item) -> str:
        """Number, title, lane, channel, pain points and ratings of a card in one line."""
        if card.key is None:
            return ""
        centre = card.bounds.centre
        title, *rest = self._lines(card)
        lanes = [self._lines(lane)[0] for lane in self._lanes if lane.bounds.y <= centre.y <= lane.bounds.bottom]
        ratings = [", ".join(self._lines(rating)) for rating in self._ratings.get(round(centre.x), ())]
        parts = [title.partition(". ")[2] or title, *lanes, *rest, *ratings]
        return self._texts.text(
            "canvas.accessible.card",
            number=self._picture.number_of(card.key[1]),
            total=len(self.cards),
            what=", ".join(part for part in parts if part),
        )

    def _lines(self, item: Item) -> list[str]:
        return (item.group or item.painter.draw(item)).title.split("\n")
