"""What the tables ask a journey for: names of what records refer to, numbers of cards, places of notes."""

from collections import defaultdict
from functools import cached_property
from typing import TypeVar

from journeymap.model import order
from journeymap.model.analysis.cells import Cell
from journeymap.model.changes import Key
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, OnTouchpointOrLink
from journeymap.model.records.touchpoints import (
    Link,
    Touchpoint,
    TouchpointInformation,
    TouchpointPersona,
    TouchpointSystem,
)
from journeymap.model.vocab import Direction

ARROW = " → "
"""Between the two touchpoints of a link."""
Names = tuple[str | Message, ...]
N = TypeVar("N", bound=OnTouchpointOrLink)
_KEPT = ("numbers",)
"""What of `Lookups` an edit that moves nothing leaves as it was."""


class Lookups:
    """A journey with the answers that the rows of tables need again and again. It reads, and is good for one state of
    the journey."""

    def __init__(self, journey: Journey, map_ids: list[str]) -> None:
        self.journey = journey
        self.map_ids = map_ids

    @cached_property
    def touchpoints(self) -> list[Touchpoint]:
        """The touchpoints of the maps in journey order."""
        return [touchpoint for map_id in self.map_ids for touchpoint in order.touchpoints(self.journey, map_id)]

    @cached_property
    def links(self) -> list[Link]:
        """The links of the maps, in the order of the touchpoints that they leave."""
        return [
            link
            for touchpoint in self.touchpoints
            for link in sorted(self.journey.referring(Link, "source_id", touchpoint.id), key=lambda link: link.id)
        ]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Touchpoint to the number on its card."""
        return {
            touchpoint.id: number
            for map_id in self.map_ids
            for number, touchpoint in enumerate(order.touchpoints(self.journey, map_id), 1)
        }

    @cached_property
    def personas(self) -> list[Persona]:
        return ordered(self.journey.all(Persona))

    @cached_property
    def felt_by(self) -> list[Persona | None]:
        """Who has an emotion anywhere on the maps; None is everyone, and comes first."""
        here = {touchpoint.id for touchpoint in self.touchpoints}
        shown = {emotion.persona_id for emotion in self.journey.all(Emotion) if emotion.touchpoint_id in here}
        everyone: list[Persona | None] = [None] if None in shown else []
        return everyone + [persona for persona in self.personas if persona.id in shown]

    def notes(self, kind: type[N]) -> list[N]:
        """The notes of a kind in journey order: those of a touchpoint, then those of the links that leave it."""
        found: list[N] = []
        leaving: dict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            leaving[link.source_id].append(link)
        for touchpoint in self.touchpoints:
            found += ordered(self.journey.referring(kind, "touchpoint_id", touchpoint.id))
            for link in leaving[touchpoint.id]:
                found += ordered(self.journey.referring(kind, "link_id", link.id))
        return found

    def map_title(self, map_id: str) -> Cell:
        return _named(self.journey.get(Map, map_id), "title")

    def owner(self, owner_id: str | None) -> Cell:
        return _named(self.journey.get(Owner, owner_id))

    def channel(self, channel_id: str | None) -> Cell:
        """A channel's name; of a built-in one that nobody renamed, the message that names it."""
        channel = self.journey.get(Channel, channel_id)
        if channel is None:
            return None
        return channel.name or (Message(f"channel.{channel.builtin}") if channel.builtin else "")

    def phase(self, touchpoint: Touchpoint | None) -> Cell:
        return _named(self.journey.get(Phase, touchpoint.phase_id), "title") if touchpoint else None

    def lane(self, touchpoint: Touchpoint | None) -> Cell:
        return _named(self.journey.get(Lane, touchpoint.lane_id), "title") if touchpoint else None

    def persona_names(self, touchpoint_id: str) -> Names:
        """The personas that meet a touchpoint; none means everyone."""
        met = self.journey.referring(TouchpointPersona, "touchpoint_id", touchpoint_id)
        return _names(self.journey, Persona, {pair.persona_id for pair in met})

    def system_names(self, touchpoint_id: str) -> Names:
        used = self.journey.referring(TouchpointSystem, "touchpoint_id", touchpoint_id)
        return _names(self.journey, System, {pair.system_id for pair in used})

    def item_names(self, touchpoint_id: str, direction: Direction) -> Names:
        """The information items that the customer is asked for, or told, at a touchpoint."""
        pairs = self.journey.referring(TouchpointInformation, "touchpoint_id", touchpoint_id)
        return _names(self.journey, InformationItem, {pair.item_id for pair in pairs if pair.direction is direction})


def after_edit(looks: Lookups) -> Lookups:
    """The same for the state after an edit that neither added, removed nor moved a touchpoint."""
    made = Lookups(looks.journey, looks.map_ids)
    made.__dict__.update({name: looks.__dict__[name] for name in _KEPT if name in looks.__dict__})
    return made


def ends(journey: Journey, note: OnTouchpointOrLink) -> tuple[Touchpoint | None, Touchpoint | None]:
    """The touchpoint of a note and None, or both touchpoints of its link."""
    link = journey.get(Link, note.link_id)
    if link is None:
        return journey.get(Touchpoint, note.touchpoint_id), None
    return journey.get(Touchpoint, link.source_id), journey.get(Touchpoint, link.target_id)


def place_words(journey: Journey, note: OnTouchpointOrLink) -> str:
    """The title of the touchpoint, or of both touchpoints of a link with an arrow between."""
    return ARROW.join(end.title for end in ends(journey, note) if end is not None)


def key_words(journey: Journey, key: Key) -> str:
    """The same for the key of a touchpoint or link."""
    link = journey.get(Link, key[1]) if key[0] == Link.table else None
    cards = (link.source_id, link.target_id) if link is not None else (key[1],)
    return ARROW.join(card.title for each in cards if (card := journey.get(Touchpoint, each)) is not None)


def _named(record: Record | None, field: str = "name") -> Cell:
    return None if record is None else str(getattr(record, field))


def _names(journey: Journey, kind: type[Record], ids: set[str]) -> Names:
    found = [record for record_id in ids if (record := journey.get(kind, record_id)) is not None]
    return tuple(record.name for record in ordered(found))  # type: ignore[attr-defined]
