"""A large, plain journey for benchmarks: always the same for the same number."""

from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Channel
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import ChannelCategory, LinkKind, Medium

MAP = "map"
_LANES = 8
_IN_PHASE = 100
_WORDS = ("Angebot", "Rechnung", "Anschluss", "Störung", "Termin", "Vertrag", "Router", "Hotline", "Portal", "Umzug")
_DEEDS = ("prüfen", "klären", "vergleichen", "buchen", "melden", "bestätigen", "ändern", "bezahlen", "abwarten")


def large_journey(touchpoints: int) -> Journey:
    """A map with `touchpoints` cards in eight lanes, 1.2 links, 0.4 ratings and 0.1 pain points a card."""
    records: list = [Map(id=MAP, rank="a0", title=f"{touchpoints} Kontaktpunkte")]
    records += [Lane(id=f"l{at}", map_id=MAP, rank=f"a{at}", title=f"Ebene {at}") for at in range(_LANES)]
    kinds = list(ChannelCategory)
    records += [
        Channel(id=f"c{at}", rank=f"a{at}", name=kind.value.title(), category=kind, medium=Medium.DIGITAL)
        for at, kind in enumerate(kinds)
    ]
    for at in range(0, touchpoints, _IN_PHASE):
        number = at // _IN_PHASE
        records.append(Phase(id=f"p{number}", map_id=MAP, rank=f"a{number:04}", title=f"Phase {number + 1}"))
    records += [_touchpoint(at, len(kinds)) for at in range(touchpoints)]
    records += [_link(f"n{at}", at, at + 1) for at in range(touchpoints - 1)]
    records += [_link(f"s{at}", at, at + 3, LinkKind.ALTERNATIVE) for at in range(0, touchpoints - 3, 5)]
    records += [
        Emotion(id=f"e{at}", touchpoint_id=f"t{at}", persona_id=None, score=at * 7 % 7 - 3 if at % 2 else at % 4 - 1)
        for at in range(0, touchpoints, 5)
    ]
    records += [
        PainPoint(id=f"q{at}", touchpoint_id=f"t{at}", rank="a0", text=f"{_WORDS[at % 10]} dauert zu lange")
        for at in range(0, touchpoints, 10)
    ]
    return Journey.of(records)


def _touchpoint(at: int, channels: int) -> Touchpoint:
    return Touchpoint(
        id=f"t{at}",
        map_id=MAP,
        phase_id=f"p{at // _IN_PHASE}",
        lane_id=f"l{at * 5 % _LANES}",
        step=f"a{at % _IN_PHASE // 2:04}",
        rank="a0",
        title=f"{_WORDS[at % 10]} {_DEEDS[at % 9]} {at}",
        channel_id=f"c{at % channels}",
    )


def _link(link_id: str, source: int, target: int, kind: LinkKind = LinkKind.NEXT) -> Link:
    return Link(id=link_id, map_id=MAP, source_id=f"t{source}", target_id=f"t{target}", kind=kind)
