"""The tables of what is noted: pain points, opportunities, readings."""

from collections.abc import Callable
from typing import Any

from journeymap.model.analysis import confidence
from journeymap.model.analysis.cells import Cell, Kind
from journeymap.model.analysis.columns import Spec, choice, column, place_columns
from journeymap.model.analysis.lookups import Lookups, Names, ends, place_words
from journeymap.model.changes import Key
from journeymap.model.journey import ordered
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Evidence
from journeymap.model.records.notes import Opportunity, OpportunityPainPoint, PainPoint, PainPointEvidence, Reading
from journeymap.model.records.touchpoints import Touchpoint

Source = tuple[Key, Key | None, Record]
"""The key of a row, the touchpoint or link it leads to, and the record its cells are read from."""


def pain_points(looks: Lookups, _all: bool) -> tuple[list[Spec], list[Source]]:
    return _PAIN_POINTS, [(pain.key, pain.place, pain) for pain in looks.notes(PainPoint)]


def readings(looks: Lookups, _all: bool) -> tuple[list[Spec], list[Source]]:
    return _READINGS, [(reading.key, reading.place, reading) for reading in looks.notes(Reading)]


def opportunities(looks: Lookups, _all: bool) -> tuple[list[Spec], list[Source]]:
    found = [o for map_id in looks.map_ids for o in ordered(looks.journey.referring(Opportunity, "map_id", map_id))]
    return _OPPORTUNITIES, [(opportunity.key, _leads_to(looks, opportunity), opportunity) for opportunity in found]


def answered(looks: Lookups, opportunity: Opportunity) -> list[PainPoint]:
    """The pain points that an opportunity answers, the most urgent first."""
    pairs = looks.journey.referring(OpportunityPainPoint, "opportunity_id", opportunity.id)
    found = [looks.journey.get(PainPoint, pair.pain_point_id) for pair in pairs]
    return sorted(filter(None, found), key=lambda pain: (-pain.priority, pain.rank, pain.id))


def _answers_to(looks: Lookups, pain: PainPoint) -> Names:
    pairs = looks.journey.referring(OpportunityPainPoint, "pain_point_id", pain.id)
    found = [looks.journey.get(Opportunity, pair.opportunity_id) for pair in pairs]
    return tuple(opportunity.text for opportunity in ordered(filter(None, found)))


def _citations(looks: Lookups, pain: PainPoint) -> Names:
    pairs = looks.journey.referring(PainPointEvidence, "pain_point_id", pain.id)
    found = [looks.journey.get(Evidence, pair.evidence_id) for pair in pairs]
    return tuple(evidence.citation for evidence in ordered(filter(None, found)))


def _leads_to(looks: Lookups, opportunity: Opportunity) -> Key | None:
    """The touchpoint of an opportunity, or else the place of the most urgent pain point that it answers."""
    if opportunity.touchpoint_id is not None:
        return Touchpoint.table, opportunity.touchpoint_id
    pains = answered(looks, opportunity)
    return pains[0].place if pains else None


def _at(looks: Lookups, opportunity: Opportunity) -> Touchpoint | None:
    return looks.journey.get(Touchpoint, opportunity.touchpoint_id)


def _end(which: int) -> Callable[[Lookups, Any], Cell]:
    def value(_looks: Lookups, reading: Reading) -> Cell:
        interval = confidence.of_reading(reading)
        return round(interval[which], 1) if interval is not None else None

    return value


def _on_touchpoint(title: Callable[[Lookups, Any], Cell]) -> list[Spec]:
    return [column("touchpoint", Kind.NAME, title, brief=True)]


_NOTE_PLACE = [
    *place_columns(lambda looks, note: ends(looks.journey, note)),
    *_on_touchpoint(lambda looks, note: place_words(looks.journey, note)),
]
_PLACE_ID = column("place_id", Kind.ID, lambda _looks, note: note.place[1])
_OWNER = column("owner", Kind.NAME, lambda looks, note: looks.owner(note.owner_id), field="owner_id", brief=True)

_PAIN_POINTS: list[Spec] = [
    *_NOTE_PLACE,
    column("pain", field="text", brief=True),
    column("severity", Kind.WHOLE, field="severity", brief=True),
    column("frequency", Kind.WHOLE, field="frequency", brief=True),
    column("priority", Kind.WHOLE, brief=True),
    choice("status", "pain_status", brief=True),
    _OWNER,
    column("answered-by", Kind.NAMES, _answers_to, brief=True),
    column("cause", field="cause"),
    column("evidence", Kind.NAMES, _citations),
    _PLACE_ID,
    column("id", Kind.ID),
]
_OPPORTUNITIES: list[Spec] = [
    column("map", Kind.NAME, lambda looks, opportunity: looks.map_title(opportunity.map_id)),
    column("opportunity", field="text", brief=True),
    column("impact", Kind.WHOLE, field="impact", brief=True),
    column("effort", Kind.WHOLE, field="effort", brief=True),
    choice("status", "opportunity_status", brief=True),
    _OWNER,
    column("answers", Kind.NAMES, lambda looks, o: tuple(pain.text for pain in answered(looks, o)), brief=True),
    column(
        "priority-highest", Kind.WHOLE, lambda looks, o: max((p.priority for p in answered(looks, o)), default=None)
    ),
    column(
        "number", Kind.WHOLE, lambda looks, o: looks.numbers.get(t.id) if (t := _at(looks, o)) is not None else None
    ),
    *_on_touchpoint(lambda looks, o: t.title if (t := _at(looks, o)) is not None else None),
    column("note", field="note"),
    column("id", Kind.ID),
]
_READINGS: list[Spec] = [
    *_NOTE_PLACE,
    choice("metric", "metric", brief=True),
    column("value", Kind.NUMBER, field="value", brief=True),
    column("unit", field="unit", brief=True),
    column("sample_size", Kind.WHOLE, field="sample_size", brief=True),
    column("low", Kind.NUMBER, _end(0), brief=True),
    column("high", Kind.NUMBER, _end(1), brief=True),
    column("promoters", Kind.WHOLE, field="promoters"),
    column("passives", Kind.WHOLE, field="passives"),
    column("detractors", Kind.WHOLE, field="detractors"),
    column("period_from", Kind.DAY, field="period_from", brief=True),
    column("period_to", Kind.DAY, field="period_to", brief=True),
    column("segment", field="segment", brief=True),
    column("source", field="source", brief=True),
    _PLACE_ID,
    column("id", Kind.ID),
]
