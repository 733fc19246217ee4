"""Cards in words, for people who hear the map instead of seeing it."""

from collections.abc import Iterator

from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Texts
from journeymap.ui.text import feelings


class Describer:
    """Says what the cards of one picture are."""

    def __init__(self, picture: Picture, texts: Texts) -> None:
        self._picture = picture
        self._texts = texts
        self._content = picture.content
        self.cards = [item for item in picture.items if item.role == "card"]
        self._lanes = {lane.id: lane.title for lane in self._content.lanes}

    def name(self, card: Item) -> str:
        """Number, title, lane, what its card shows (channel, pain points, readings …) and ratings in one line."""
        if card.key is None:
            return ""
        touchpoint_id = card.key[1]
        touchpoint = self._content.touchpoint(touchpoint_id)
        title, *rest = (card.group or card.painter.draw(card)).title.split("\n")
        parts = [title.partition(". ")[2] or title, self._lanes.get(touchpoint.lane_id, ""), *rest]
        return self._texts.text(
            "canvas.accessible.card",
            number=self._picture.number_of(touchpoint_id),
            total=len(self.cards),
            what=", ".join(part for part in (*parts, *self._ratings(touchpoint_id)) if part),
        )

    def _ratings(self, touchpoint_id: str) -> Iterator[str]:
        personas = self._content.personas
        for emotion in self._content.emotions.get(touchpoint_id, ()):
            yield feelings.spoken(emotion, personas.get(emotion.persona_id or ""), self._texts)
            yield emotion.quote
