"""The one registry of tables: what the table views of the window, the command line and spreadsheets show alike."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from journeymap.model import order
from journeymap.model.analysis import information, notes_tables
from journeymap.model.analysis.cells import Cell, Column, Kind, Row, Table
from journeymap.model.analysis.columns import Spec, choice, column, place_columns
from journeymap.model.analysis.lookups import Lookups, Names
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import Evidence, Persona
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointEvidence
from journeymap.model.vocab import Direction

TOUCHPOINTS, PAIN_POINTS, OPPORTUNITIES = "touchpoints", "pain-points", "opportunities"
READINGS, INFORMATION = "readings", "information"


def build(journey: Journey, name: str, map_ids: Sequence[str] | None = None) -> Table:
    """The table `name` (one of `NAMES`) of some maps, in journey order; None: of all maps.

    Raises KeyError if there is no such table.
    """
    looks = Lookups(journey, [shown.id for shown in order.maps(journey)] if map_ids is None else list(map_ids))
    specs, rows = sources(looks, name, map_ids is None)
    return Table(
        name,
        [spec.column for spec in specs],
        [Row(key, place, {s.column.key: s.value(looks, record) for s in specs}) for key, place, record in rows],
    )


def sources(looks: Lookups, name: str, everything: bool) -> tuple[list[Spec], list[notes_tables.Source]]:
    """The columns of a table and what its rows are made of, for those who fill cells only when they are looked at.

    `everything`: all maps are shown. Raises KeyError if there is no such table.
    """
    specs, rows = _BUILDERS[name](looks, everything)
    several = len(looks.map_ids) > 1
    return [replace(s, column=replace(s.column, brief=several)) if s.column.key == "map" else s for s in specs], rows


def title(name: str) -> Message:
    """What a table is called."""
    return Message(f"tables.{name}")


def _touchpoints(looks: Lookups, _all: bool) -> tuple[list[Spec], list[notes_tables.Source]]:
    specs = [*_WHERE, *_WHO, *(_emotion(persona) for persona in looks.felt_by), *_SAID, *_MORE]
    return specs, [(key := touchpoint.key, key, touchpoint) for touchpoint in looks.touchpoints]


def emotion_key(persona_id: str | None) -> str:
    """The key of the column of the emotions of one persona (None: of everyone)."""
    return f"emotion.{persona_id}" if persona_id else "emotion"


def _emotion(persona: Persona | None) -> Spec:
    """The column of the emotions of one persona (None: of everyone)."""
    persona_id = persona.id if persona is not None else None
    told = Message("tables.column.emotion-of", who=persona.name) if persona else Message("tables.column.emotion")
    key = emotion_key(persona_id)

    def value(looks: Lookups, touchpoint: Touchpoint) -> Cell:
        felt = looks.journey.referring(Emotion, "touchpoint_id", touchpoint.id)
        return next((emotion.score for emotion in felt if emotion.persona_id == persona_id), None)

    return Spec(Column(key, told, Kind.WHOLE, brief=True), value)


def _pains(looks: Lookups, touchpoint: Touchpoint) -> list[PainPoint]:
    """The pain points at a touchpoint and on the links that leave it."""
    found = looks.journey.referring(PainPoint, "touchpoint_id", touchpoint.id)
    for link in looks.journey.referring(Link, "source_id", touchpoint.id):
        found += looks.journey.referring(PainPoint, "link_id", link.id)
    return found


def _felt_quotes(looks: Lookups, touchpoint: Touchpoint) -> Cell:
    places = {persona.id: place for place, persona in enumerate(looks.personas, 1)}
    felt = looks.journey.referring(Emotion, "touchpoint_id", touchpoint.id)
    felt.sort(key=lambda emotion: places.get(emotion.persona_id or "", 0))
    return " / ".join(emotion.quote for emotion in felt if emotion.quote)


def _citations(looks: Lookups, touchpoint: Touchpoint) -> Names:
    pairs = looks.journey.referring(TouchpointEvidence, "touchpoint_id", touchpoint.id)
    found = [looks.journey.get(Evidence, pair.evidence_id) for pair in pairs]
    return tuple(evidence.citation for evidence in sorted(filter(None, found), key=lambda e: (e.rank, e.id)))


def _said_of(vocabulary: str, field: str) -> Callable[[Lookups, Any], Cell]:
    """A list of vocabulary values as names."""
    return lambda _looks, record: tuple(Message(f"{vocabulary}.{value.value}") for value in getattr(record, field))


_WHERE: list[Spec] = [
    *place_columns(lambda _looks, touchpoint: (touchpoint, None)),
    column("title", field="title", brief=True),
    column("channel", Kind.NAME, lambda looks, t: looks.channel(t.channel_id), field="channel_id", brief=True),
    column("owner", Kind.NAME, lambda looks, t: looks.owner(t.owner_id), field="owner_id", brief=True),
]
_WHO: list[Spec] = [
    column("personas", Kind.NAMES, lambda looks, t: looks.persona_names(t.id)),
    column("systems", Kind.NAMES, lambda looks, t: looks.system_names(t.id)),
]
_SAID: list[Spec] = [
    column("emotion-quotes", value=_felt_quotes),
    column("pains", Kind.WHOLE, lambda looks, t: len(_pains(looks, t)) or None),
    column(
        "priority-highest",
        Kind.WHOLE,
        lambda looks, t: max((pain.priority for pain in _pains(looks, t)), default=None),
        brief=True,
    ),
    column("moment_of_truth", Kind.YES_NO, field="moment_of_truth"),
    choice("outcome", "outcome"),
    column("goal", field="goal"),
    column("quote", field="quote"),
    column("devices", Kind.NAMES, _said_of("device", "devices")),
]
_MORE: list[Spec] = [
    column("answer_minutes", Kind.MINUTES, field="answer_minutes"),
    column("staff_training", field="staff_training"),
    choice("proactive", "known"),
    choice("bot_disclosed", "known"),
    choice("asks_feedback", "known"),
    column("promotes", Kind.NAMES, _said_of("offer", "promotes")),
    column("offers", Kind.NAMES, _said_of("offer", "offers")),
    column("asked", Kind.NAMES, lambda looks, t: looks.item_names(t.id, Direction.ASKED)),
    column("told", Kind.NAMES, lambda looks, t: looks.item_names(t.id, Direction.TOLD)),
    choice("evidence_status", "evidence_status"),
    column("evidence", Kind.NAMES, _citations),
    column("note", field="note"),
    column("id", Kind.ID, lambda _looks, t: t.id),
]
_BUILDERS: dict[str, Callable[[Lookups, bool], tuple[list[Spec], list[notes_tables.Source]]]] = {
    TOUCHPOINTS: _touchpoints,
    PAIN_POINTS: notes_tables.pain_points,
    OPPORTUNITIES: notes_tables.opportunities,
    READINGS: notes_tables.readings,
    INFORMATION: information.items,
}
NAMES = tuple(_BUILDERS)
"""The names of the tables."""
