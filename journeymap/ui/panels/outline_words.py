"""Maps, phases and touchpoints in words, for the columns of the outline and for those who hear it."""

from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.layout import channels
from journeymap.model.layout.link_words import label
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Persona
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.ui.text.feelings import signed, spoken

_TRIANGLE = "\u25b2"

COLUMNS = ("title", "lane", "channel", "emotion", "pain")


class Words:
    """Reads the journey each time: nothing to keep in step."""

    def __init__(self, journey: Journey, texts: Texts) -> None:
        self.journey = journey
        self.texts = texts

    def cell(self, key: Key, column: str) -> str:
        """What stands in a column."""
        record = self.journey.find(key)
        if isinstance(record, Link):
            return self._of_link(record, column)
        if column == "title":
            return self.title(record)
        return self._of_touchpoint(record, column) if isinstance(record, Touchpoint) else ""

    def title(self, record: Record | None) -> str:
        """The title of a record, or what stands for it."""
        return str(getattr(record, "title", "")) or self.texts.text("form.untitled")

    def feelings(self, touchpoint_id: str) -> list[Emotion]:
        """The emotions at a touchpoint, everyone's first."""
        found = self.journey.referring(Emotion, "touchpoint_id", touchpoint_id)
        return found if len(found) < 2 else sorted(found, key=self._persona_place)

    def _persona_place(self, emotion: Emotion) -> tuple[str, str]:
        persona = self.journey.get(Persona, emotion.persona_id)
        return ("", "") if persona is None else (persona.rank, persona.id)

    def pains(self, touchpoint_id: str) -> int:
        """How many pain points a touchpoint has."""
        return len(self.journey.referring(PainPoint, "touchpoint_id", touchpoint_id))

    def spoken(self, key: Key, number: int, total: int) -> str:
        """A whole row in one sentence; `number` of `total` touchpoints (or phases, maps, links from one card)."""
        record = self.journey.find(key)
        if isinstance(record, Link):
            kind, target = self._of_link(record, "lane"), self.title(self.journey.get(Touchpoint, record.target_id))
            what = ", ".join(part for part in (kind, label(record, self.texts)) if part)
            return self.texts.text("outline.spoken-link", number=number, total=total, target=target, what=what)
        title = self.title(record)
        if isinstance(record, Touchpoint):
            details = (self._of_touchpoint(record, "lane"), self._of_touchpoint(record, "channel"))
            parts = [title, *details, *self._feelings_spoken(record.id), self.pains_spoken(record.id)]
            what = ", ".join(part for part in parts if part)
            return self.texts.text("canvas.accessible.card", number=number, total=total, what=what)
        kind = "outline.spoken-map" if isinstance(record, Map) else "outline.spoken-phase"
        count = self._count(record)
        touchpoints = self.texts.text("outline.touchpoints", n=count)
        return self.texts.text(kind, number=number, total=total, title=title, touchpoints=touchpoints)

    def _count(self, record: Record | None) -> int:
        if isinstance(record, Phase):
            return len(self.journey.referring(Touchpoint, "phase_id", record.id))
        return len(self.journey.referring(Touchpoint, "map_id", record.id)) if isinstance(record, Map) else 0

    def _of_link(self, link: Link, column: str) -> str:
        if column == "title":
            target = self.title(self.journey.get(Touchpoint, link.target_id))
            return self.texts.text("outline.link", target=target) + (
                f" · {said}" if (said := label(link, self.texts)) else ""
            )
        return self.texts.text(f"link_kind.{link.kind.value}") if column == "lane" else ""

    def _of_touchpoint(self, touchpoint: Touchpoint, column: str) -> str:
        if column == "lane":
            return self.title(self.journey.get(Lane, touchpoint.lane_id))
        if column == "channel":
            channel = self.journey.get(Channel, touchpoint.channel_id)
            return channels.name(channel, self.texts) if channel is not None else ""
        if column == "emotion":
            return _in_short([emotion.score for emotion in self.feelings(touchpoint.id)])
        count = self.pains(touchpoint.id)
        return f"{_TRIANGLE} {count}" if count else ""

    def _feelings_spoken(self, touchpoint_id: str) -> list[str]:
        return [
            spoken(emotion, self.journey.get(Persona, emotion.persona_id), self.texts)
            for emotion in self.feelings(touchpoint_id)
        ]

    def pains_spoken(self, touchpoint_id: str) -> str:
        """How many pain points a touchpoint has, as one says it; "" if it has none."""
        count = self.pains(touchpoint_id)
        return self.texts.text("outline.pains", n=count) if count else ""


def _in_short(scores: list[int]) -> str:
    """Two ratings as they are; of more, which the narrow column has no room for, from where to where they go."""
    if len(scores) <= 2:
        return " ".join(map(signed, scores))
    low, high = signed(min(scores)), signed(max(scores))
    return low if low == high else f"{low}…{high}"
