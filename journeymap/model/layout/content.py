"""One map out of a journey, gathered in one pass and put in order: what the layout reads of the records."""

from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from journeymap.model.journey import Journey, ordered
from journeymap.model.layout.numbers import Numbers
from journeymap.model.records.catalogues import PROJECT_ID, Channel, Owner, Persona, Project, System
from journeymap.model.records.maps import Lane, Map, MapPersona, Phase
from journeymap.model.records.notes import Emotion, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.touchpoints import Attachment, Link, Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Known, LinkKind

N = TypeVar("N", PainPoint, Reading)


@dataclass(slots=True)
class Content:
    """A map's records in journey order. Dictionaries lead from a touchpoint's id to what belongs to it.

    `numbers` count phase by phase, column by column, lane by lane. Nothing here changes when the journey does: a
    picture keeps its content to compare with the next.
    """

    map: Map
    project: Project
    phases: list[Phase]
    lanes: list[Lane]
    touchpoints: list[Touchpoint]
    numbers: Numbers
    links: list[Link]
    parts: list[list[Touchpoint]]
    """The touchpoints of each phase."""
    channels: dict[str, Channel]
    owners: dict[str, Owner]
    personas: dict[str, Persona]
    systems: dict[str, System]
    map_personas: list[Persona]
    persona_ids: dict[str, list[str]] = field(default_factory=dict)
    system_ids: dict[str, list[str]] = field(default_factory=dict)
    emotions: dict[str, list[Emotion]] = field(default_factory=dict)
    pains: dict[str, list[PainPoint]] = field(default_factory=dict)
    link_pains: dict[str, list[PainPoint]] = field(default_factory=dict)
    readings: dict[str, list[Reading]] = field(default_factory=dict)
    link_readings: dict[str, list[Reading]] = field(default_factory=dict)
    opportunities: dict[str, list[Opportunity]] = field(default_factory=dict)
    pictures: dict[str, int] = field(default_factory=dict)
    """How many pictures a touchpoint has."""
    link_looks: Counter[tuple[LinkKind, Known]] = field(default_factory=Counter)
    """How many links are of a kind, and whether context travels with them."""

    def touchpoint(self, touchpoint_id: str) -> Touchpoint:
        """Raises KeyError if there is none of this id."""
        return self.touchpoints[self.numbers[touchpoint_id] - 1]

    def channel(self, touchpoint: Touchpoint) -> Channel | None:
        return self.channels.get(touchpoint.channel_id or "")

    def pain_count(self) -> int:
        return sum(map(len, self.pains.values())) + sum(map(len, self.link_pains.values()))


_NO_PROJECT = Project(id=PROJECT_ID)
"""Always the same, so that what was drawn of it holds."""


def project_of(journey: Journey) -> Project:
    """What the journey says of its project, an empty record if it says nothing."""
    return journey.get(Project, PROJECT_ID) or _NO_PROJECT


link_look = attrgetter("kind", "context_travels")
"""What of a link the legend explains."""


def gather(journey: Journey, map_id: str) -> Content:
    """The content of a map. Raises KeyError if there is no such map."""
    phases = ordered(journey.referring(Phase, "map_id", map_id))
    lanes = ordered(journey.referring(Lane, "map_id", map_id))
    touchpoints = in_order(journey.referring(Touchpoint, "map_id", map_id), phases, lanes)
    catalogue = {kind: {record.id: record for record in ordered(journey.all(kind))} for kind in (Channel, Persona)}
    personas = catalogue[Persona]
    shown = {join.persona_id for join in journey.referring(MapPersona, "map_id", map_id)}
    parts = _by_phase(touchpoints, phases)
    content = Content(
        map=journey.need(Map, map_id),
        project=project_of(journey),
        phases=phases,
        lanes=lanes,
        touchpoints=touchpoints,
        numbers=Numbers(parts),
        links=sorted(journey.referring(Link, "map_id", map_id), key=lambda link: link.id),
        parts=parts,
        channels=catalogue[Channel],  # type: ignore[arg-type]
        owners={owner.id: owner for owner in ordered(journey.all(Owner))},
        personas=personas,  # type: ignore[arg-type]
        systems={system.id: system for system in ordered(journey.all(System))},
        map_personas=[persona for persona in personas.values() if persona.id in shown],  # type: ignore[misc]
    )
    content.link_looks = Counter(map(link_look, content.links))
    _add_notes(content, journey)
    _add_joins(content, journey)
    _count_pictures(content, journey)
    add_opportunities(content, journey)
    return content


def in_order(touchpoints: list[Touchpoint], phases: list[Phase], lanes: list[Lane]) -> list[Touchpoint]:
    """The touchpoints in journey order."""
    phase_at = {phase.id: index for index, phase in enumerate(phases)}
    lane_at = {lane.id: index for index, lane in enumerate(lanes)}
    keyed = sorted((phase_at[t.phase_id], t.step, lane_at[t.lane_id], t.rank, t.id, t) for t in touchpoints)
    return [entry[-1] for entry in keyed]


def _by_phase(touchpoints: list[Touchpoint], phases: list[Phase]) -> list[list[Touchpoint]]:
    parts: dict[str, list[Touchpoint]] = {phase.id: [] for phase in phases}
    for touchpoint in touchpoints:
        parts[touchpoint.phase_id].append(touchpoint)
    return list(parts.values())


def _add_notes(content: Content, journey: Journey) -> None:
    numbers = content.numbers
    persona_order = {persona_id: at for at, persona_id in enumerate(content.personas)}
    for emotion in journey.all(Emotion):
        if emotion.touchpoint_id in numbers:
            content.emotions.setdefault(emotion.touchpoint_id, []).append(emotion)
    for emotions in content.emotions.values():
        if len(emotions) > 1:
            emotions.sort(key=lambda emotion: (persona_order.get(emotion.persona_id or "", -1), emotion.id))
    links = {link.id for link in content.links}
    _hang(ordered(journey.all(PainPoint)), numbers.keys(), links, content.pains, content.link_pains)
    _hang(ordered(journey.all(Reading)), numbers.keys(), links, content.readings, content.link_readings)


def _hang(
    notes: list[N], touchpoints: Set[str], links: Set[str], at: dict[str, list[N]], on_links: dict[str, list[N]]
) -> None:
    """Put notes to what they hang on, if that is of this map."""
    for note in notes:
        if note.touchpoint_id in touchpoints:
            at.setdefault(note.touchpoint_id or "", []).append(note)
        elif note.link_id in links:
            on_links.setdefault(note.link_id or "", []).append(note)


def _count_pictures(content: Content, journey: Journey) -> None:
    for picture in journey.all(Attachment):
        if picture.touchpoint_id in content.numbers:
            content.pictures[picture.touchpoint_id] = content.pictures.get(picture.touchpoint_id, 0) + 1


def _add_joins(content: Content, journey: Journey) -> None:
    """Personas and systems of each touchpoint, in the order of their catalogues."""
    for met in journey.all(TouchpointPersona):
        if met.touchpoint_id in content.numbers:
            content.persona_ids.setdefault(met.touchpoint_id, []).append(met.persona_id)
    for used in journey.all(TouchpointSystem):
        if used.touchpoint_id in content.numbers:
            content.system_ids.setdefault(used.touchpoint_id, []).append(used.system_id)
    for ids, catalogue in ((content.persona_ids, content.personas), (content.system_ids, content.systems)):
        order = {record_id: at for at, record_id in enumerate(catalogue)}
        for several in ids.values():
            several.sort(key=lambda record_id: order.get(record_id, 0))


def add_opportunities(content: Content, journey: Journey) -> None:
    """An opportunity stands at its touchpoint, or else at the first one whose pain it answers."""
    home = {pain.id: touchpoint_id for touchpoint_id, pains in content.pains.items() for pain in pains}
    if content.link_pains:  # of a link's pain that is where the link leaves
        sources = ((link.source_id, content.link_pains.get(link.id, ())) for link in content.links)
        home |= {pain.id: source_id for source_id, pains in sources for pain in pains}
    answered: dict[str, list[str]] = {}
    for join in journey.all(OpportunityPainPoint):
        if join.pain_point_id in home:
            answered.setdefault(join.opportunity_id, []).append(home[join.pain_point_id])
    for opportunity in ordered(journey.referring(Opportunity, "map_id", content.map.id)):
        homes = answered.get(opportunity.id, [])
        place = opportunity.touchpoint_id or min(homes, key=content.numbers.__getitem__, default=None)
        if place in content.numbers:
            content.opportunities.setdefault(place or "", []).append(opportunity)
