"""A map of 300 touchpoints with 500 annotations and something in each row: a workshop's whole result."""

from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Owner, Persona, System
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Comment, Emotion, Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Known, Metric
from tests.benchmarks.large_map import MAP, large_journey

TOUCHPOINTS = 300
PERSONAS = ("ana", "ben", "cem")
_WORDS = "Niemand hat mir gesagt, wann es weitergeht und wen ich fragen kann."
_SHARES = {"emotion": 180, "pain": 100, "opportunity": 60, "reading": 100, "comment": 30, "quote": 30}
"""How many annotations of each kind; an emotion is one of one persona."""


def annotated() -> Journey:
    """The map. Always the same."""
    plain = large_journey(TOUCHPOINTS)
    records = [_told(record) for record in plain.records() if record.table not in ("emotion", "pain_point")]
    records += [Persona(id=name, rank=f"a{at}", name=name.title()) for at, name in enumerate(PERSONAS)]
    records += [MapPersona.pairing(map_id=MAP, persona_id=name) for name in PERSONAS]
    for at in range(8):
        records += [Owner(id=f"o{at}", rank=f"a{at}", name=f"Team {at}")]
        records += [System(id=f"s{at}", rank=f"a{at}", name=f"System {at}")]
    for at in range(0, TOUCHPOINTS, 2):
        records.append(TouchpointSystem.pairing(touchpoint_id=f"t{at}", system_id=f"s{at % 8}"))
        records.append(TouchpointPersona.pairing(touchpoint_id=f"t{at}", persona_id=PERSONAS[at // 2 % 3]))
    return Journey.of([*records, *annotations()])


def annotations() -> list[Record]:
    """All notes but the quotes of touchpoints, which stand in these."""
    found: list[Record] = [
        Emotion(
            id=f"e{at}",
            touchpoint_id=f"t{at // 3 * 5}",
            persona_id=PERSONAS[at % 3],
            score=at * 5 % 7 - 3,
            quote=_WORDS if at % 9 == 0 else "",
        )
        for at in range(_SHARES["emotion"])
    ]
    found += [
        PainPoint(id=f"p{at}", rank=f"a{at:03}", text=f"{_WORDS[:40]} {at}", severity=at % 5 + 1, **_place(at * 3))
        for at in range(_SHARES["pain"])
    ]
    found += [
        Opportunity(id=f"c{at}", map_id=MAP, touchpoint_id=f"t{at * 5}", rank=f"a{at:03}", text=f"{_WORDS[:30]} {at}")
        for at in range(_SHARES["opportunity"])
    ]
    for at in range(_SHARES["reading"]):
        place, year = _place(at // 4 * 12), 2022 + at % 4
        found.append(
            Reading(
                id=f"r{at}", rank=f"a{at:03}", metric=Metric.CSAT, value=60 + at % 30, unit="%", sample_size=400,
                period_from=f"{year}-01-01", period_to=f"{year}-12-31", **place,
            )
        )  # fmt: skip
    found += [
        Comment(id=f"k{at}", at="2026-11-22T10:00:00Z", text=_WORDS, **_place(at * 10))
        for at in range(_SHARES["comment"])
    ]
    return found


def _place(at: int) -> dict[str, str]:
    """Every fifth annotation hangs on a link."""
    return {"link_id": f"n{at % 299}"} if at % 5 == 0 else {"touchpoint_id": f"t{at % TOUCHPOINTS}"}


def _told(record: Record) -> Record:
    """A touchpoint with owner, goal, note and perhaps a quote; a link with what a link can say."""
    if isinstance(record, Touchpoint):
        at = int(record.id[1:])
        quote = _WORDS if at % 10 == 0 else ""
        more = {"owner_id": f"o{at % 8}", "quote": quote}
        if at % 2:
            more |= {"goal": "In einer Minute wissen, wie es weitergeht", "note": _WORDS}
        return record.model_copy(update=more)
    if isinstance(record, Link) and record.id.startswith("s"):
        told = {"condition": "bei Störung", "share": 22.0, "waiting_minutes": 1440, "context_travels": Known.NO}
        return record.model_copy(update=told)
    return record
