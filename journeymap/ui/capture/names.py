"""What a quick-entry line may name in a document, and how these names are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeymap.model import order
from journeymap.model.capture import Names, PartKind
from journeymap.model.completion import Offer
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout import channels
from journeymap.model.records.catalogues import Channel, InformationItem, Owner
from journeymap.storage import catalogue
from journeymap.ui.moods import SCORES, mood_key

if TYPE_CHECKING:
    from journeymap.model.messages import Texts


def names(journey: Journey, map_id: str, texts: Texts, *, frame: bool) -> Names:
    """All names of the document; built-in channels by what people call them in German and English, too.

    With `frame` the phases and lanes of the map can be named.
    """
    entries = ordered(journey.all(Channel))
    words = catalogue.channel_words()
    called = {word: each.id for each in reversed(entries) for word in words.get(each.builtin or "", ())}
    usual = {channels.name(each, texts): each.id for each in reversed(entries)}
    return Names(
        called | usual,
        tuple(each.name for each in ordered(journey.all(Owner))),
        tuple(each.name for each in ordered(journey.all(InformationItem))),
        tuple(each.title for each in order.phases(journey, map_id)) if frame else None,
        tuple(each.title for each in order.lanes(journey, map_id)) if frame else None,
        tuple(usual),
    )


def offers(journey: Journey, map_id: str, texts: Texts) -> dict[PartKind, list[Offer]]:
    """What is offered behind each mark, channels under their names in the language in use."""
    return {
        PartKind.CHANNEL: [Offer(channels.name(each, texts)) for each in ordered(journey.all(Channel))],
        PartKind.OWNER: [Offer(each.name) for each in ordered(journey.all(Owner))],
        PartKind.ITEM: [Offer(each.name) for each in ordered(journey.all(InformationItem))],
        PartKind.EMOTION: [Offer(_score(score), texts.text(mood_key(score))) for score in SCORES],
        PartKind.PHASE: [Offer(each.title) for each in order.phases(journey, map_id) if each.title],
        PartKind.LANE: [Offer(each.title) for each in order.lanes(journey, map_id) if each.title],
    }


def _score(score: int) -> str:
    return f"{score:+d}" if score else "0"
