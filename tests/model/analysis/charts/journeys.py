"""Small random journeys with everything that charts show: the same for the same number."""

from random import Random

from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Channel, Persona
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import ChannelCategory, EvidenceStatus, Medium, Metric

MAP, OTHER = "map", "other"


def noted(seed: int, touchpoints: int = 12, notes: int = 15) -> Journey:
    """Two maps of which `MAP` holds the touchpoints; on the other there is one card with one of each note."""
    dice = Random(seed)
    records: list = [Map(id=MAP, rank="a0", title="A"), Map(id=OTHER, rank="a1", title="B")]
    records += [Phase(id=f"p{at}", map_id=MAP, rank=f"a{at}", title=f"Phase {at}") for at in range(4)]
    records += [Lane(id=f"l{at}", map_id=MAP, rank=f"a{at}", title=f"Lane {at}") for at in range(2)]
    records += [Persona(id=f"who{at}", rank=f"a{at}", name=f"Who {at}") for at in range(3)]
    kinds = (ChannelCategory.WRITTEN, ChannelCategory.TELEPHONE)
    records += [
        Channel(id=f"c{at}", rank=f"a{at}", name=f"Channel {at}", category=kind, medium=Medium.VOICE)
        for at, kind in enumerate(kinds)
    ]
    cards = [_card(dice, at) for at in range(touchpoints)]
    records += cards
    records += [Phase(id="q", map_id=OTHER, rank="a0", title="Q"), Lane(id="m", map_id=OTHER, rank="a0", title="M")]
    away = Touchpoint(id="away", map_id=OTHER, phase_id="q", lane_id="m", step="a0", rank="a0")
    records += [away, PainPoint(id="pain-away", touchpoint_id="away", rank="a0", text="Away")]
    records += [Reading(id="reading-away", touchpoint_id="away", rank="a0", metric=Metric.NPS, value=1)]
    records += [Emotion.pairing(touchpoint_id="away", persona_id=None, score=1)]
    records += [Opportunity(id="chance-away", map_id=OTHER, rank="a0", text="Away")]
    links = [
        Link(id=f"n{at}", map_id=MAP, source_id=cards[at].id, target_id=cards[at + 1].id)
        for at in range(0, touchpoints - 1, 3)
    ]
    records += links
    felt = {(dice.choice(cards).id, dice.choice([None, "who0", "who1", "who2"])) for _ in range(notes if cards else 0)}
    records += [
        Emotion.pairing(touchpoint_id=card, persona_id=who, score=dice.randint(-3, 3), quote=dice.choice(["", "Oh"]))
        for card, who in sorted(felt, key=str)
    ]
    for at in range(notes if cards else 0):
        records += _notes(dice, at, cards, links)
    return Journey.of(records)


def _card(dice: Random, at: int) -> Touchpoint:
    return Touchpoint(
        id=f"t{at}",
        map_id=MAP,
        phase_id=f"p{dice.randrange(4)}",
        lane_id=f"l{dice.randrange(2)}",
        step=f"a{dice.randrange(5)}",
        rank=f"a{at:03}",
        title=f"Card {at}",
        channel_id=dice.choice([None, "c0", "c1"]),
        evidence_status=dice.choice(list(EvidenceStatus)),
    )


def _notes(dice: Random, at: int, cards: list[Touchpoint], links: list[Link]) -> list:
    on_link = bool(links) and dice.random() < 0.25
    on = {"link_id": dice.choice(links).id} if on_link else {"touchpoint_id": dice.choice(cards).id}
    size = dice.choice([None, dice.randint(1, 900)])
    month = dice.randint(1, 12)
    period = {"period_from": f"2025-{month:02}-01", "period_to": f"2025-{month:02}-28"} if dice.random() < 0.7 else {}
    return [
        PainPoint(
            id=f"pain{at}", rank=f"a{at:03}", text=f"Pain {at}", severity=dice.randint(1, 5),
            frequency=dice.randint(1, 5), **on,
        ),
        Opportunity(
            id=f"chance{at}", map_id=MAP, rank=f"a{at:03}", text=f"Chance {at}", impact=dice.randint(1, 5),
            effort=dice.randint(1, 5), touchpoint_id=dice.choice([None, dice.choice(cards).id]),
        ),
        OpportunityPainPoint.pairing(opportunity_id=f"chance{at}", pain_point_id=f"pain{at}"),
        Reading(
            id=f"reading{at}", rank=f"a{at:03}", metric=dice.choice([Metric.CSAT, Metric.DROP_OUT, Metric.VOLUME]),
            value=dice.randint(0, 100), unit=dice.choice(["%", ""]), sample_size=size, **on, **period,
        ),
    ]  # fmt: skip
