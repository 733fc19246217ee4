"""Finding text anywhere: in what a map says itself, and in all that hangs on its touchpoints and links."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from journeymap.model import order
from journeymap.model.changes import Key
from journeymap.model.journey import Journey
from journeymap.model.layout import channels
from journeymap.model.messages import KeyTexts, Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Evidence, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import (
    Comment,
    Emotion,
    OnTouchpointOrLink,
    Opportunity,
    OpportunityPainPoint,
    PainPoint,
    PainPointEvidence,
    Reading,
)
from journeymap.model.records.touchpoints import (
    Attachment,
    Link,
    Touchpoint,
    TouchpointEvidence,
    TouchpointInformation,
    TouchpointPersona,
    TouchpointSystem,
)
from journeymap.model.search import folded, holds

Part = tuple[str, str]
"""Where a text stands (the key of a word for people, such as "find.in.note"), and the text."""
_BEFORE, _SHOWN = 24, 90

_FRAME = {"title": "title", "subtitle": "subtitle", "note": "note", "source": "source", "condition": "condition"}
_TOUCHPOINT = {"title": "title", "note": "note", "goal": "goal", "quote": "quote", "staff_training": "training"}
_NOTES: dict[type[Record], dict[str, str]] = {
    Emotion: {"quote": "quote"},
    PainPoint: {"text": "pain", "cause": "cause"},
    Reading: {"source": "reading", "segment": "reading"},
    Comment: {"text": "comment", "author": "comment"},
    Attachment: {"caption": "picture"},
}
_OPPORTUNITY = {"text": "opportunity", "note": "opportunity"}
_JOINS: tuple[tuple[type[Record], str, type[Record], str, str], ...] = (
    (TouchpointPersona, "persona_id", Persona, "name", "persona"),
    (TouchpointSystem, "system_id", System, "name", "system"),
    (TouchpointInformation, "item_id", InformationItem, "name", "information"),
    (TouchpointEvidence, "evidence_id", Evidence, "citation", "evidence"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that can be gone to, with all texts that lead there."""

    key: Key
    map_id: str
    parts: tuple[Part, ...]
    everything: str
    """The texts, folded."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Where a hit was found, as the key of a word, and what stands there around it."""

    where: str
    text: str


def find(journey: Journey, map_id: str, query: str) -> list[Key]:
    """The records of a map whose texts hold all words of `query`, in the order in which the map is read."""
    return [entry.key for entry in hits(index(journey, [map_id]), query)]


def hits(known: Iterable[Entry], query: str) -> list[Entry]:
    """The entries of an `index` that hold all words of `query`."""
    words = folded(query).split()
    return [entry for entry in known if holds(entry.everything, words)] if words else []


def excerpt(entry: Entry, query: str) -> Excerpt:
    """The text of a hit that holds most of the words of `query`, and of equals the first."""
    words = folded(query).split()
    where, text = max(entry.parts, key=lambda part: sum(word in folded(part[1]) for word in words))
    line = " ".join(text.split())
    plain = folded(line)
    at = min((place for word in words if (place := plain.find(word)) >= 0), default=0)
    start = 0 if at < _SHOWN // 2 else at - _BEFORE
    shown = line[start : start + _SHOWN]
    return Excerpt(where, ("…" if start else "") + shown + ("…" if start + _SHOWN < len(line) else ""))


def index(journey: Journey, map_ids: Iterable[str], texts: Texts | None = None) -> list[Entry]:
    """All that can be found on these maps: along the journey phases, touchpoints and links, then lanes and the map.

    `texts` names the built-in channels.
    """
    said = _Said(journey, texts or KeyTexts())
    return [entry for map_id in map_ids for entry in _of_map(journey, map_id, said)]


def _of_map(journey: Journey, map_id: str, said: "_Said") -> Iterator[Entry]:
    shown = journey.get(Map, map_id)
    if shown is None:
        return
    along: dict[str, list[Touchpoint]] = defaultdict(list)
    for touchpoint in order.touchpoints(journey, map_id):
        along[touchpoint.phase_id].append(touchpoint)
    leaving: dict[str, list[Link]] = defaultdict(list)
    for link in journey.referring(Link, "map_id", map_id):
        leaving[link.source_id].append(link)
    for phase in order.phases(journey, map_id):
        yield _entry(phase, map_id, said.parts(phase, _FRAME))
        for touchpoint in along[phase.id]:
            yield _entry(touchpoint, map_id, said.of_touchpoint(touchpoint))
            for link in leaving.get(touchpoint.id, ()):
                parts = said.parts(link, _FRAME)
                if parts:
                    yield _entry(link, map_id, parts)
    for lane in order.lanes(journey, map_id):
        yield _entry(lane, map_id, said.parts(lane, _FRAME))
    yield _entry(shown, map_id, said.parts(shown, _FRAME))


def _entry(record: Record, map_id: str, parts: list[Part]) -> Entry:
    return Entry(record.key, map_id, tuple(parts), folded("\n".join([text for _, text in parts])))


class _Said:
    """What is said of each record besides its own fields, gathered in one pass over the tables."""

    def __init__(self, journey: Journey, texts: Texts) -> None:
        self._journey = journey
        self._channels = {channel.id: channels.name(channel, texts) for channel in journey.all(Channel)}
        self._owners = {owner.id: owner.name for owner in journey.all(Owner)}
        self._of: dict[Key, list[Part]] = defaultdict(list)
        for kind, fields in _NOTES.items():
            for note in journey.all(kind):
                self._of[_place(note)] += _own(note, fields)
        for pain in journey.all(PainPoint):
            if pain.owner_id in self._owners:
                self._of[_place(pain)].append(("find.in.owner", self._owners[pain.owner_id]))
        self._add_joins()
        self._add_evidence_of_pains()
        self._add_opportunities()

    def parts(self, record: Record, fields: dict[str, str]) -> list[Part]:
        """The texts of a record in its `fields`, and what hangs on it."""
        return [*_own(record, fields), *self._of.get(record.key, ())]

    def of_touchpoint(self, touchpoint: Touchpoint) -> list[Part]:
        """All texts of a touchpoint."""
        found = _own(touchpoint, _TOUCHPOINT)
        if touchpoint.channel_id in self._channels:
            found.append(("find.in.channel", self._channels[touchpoint.channel_id]))
        if touchpoint.owner_id in self._owners:
            found.append(("find.in.owner", self._owners[touchpoint.owner_id]))
        return found + self._of.get(touchpoint.key, [])

    def _add_joins(self) -> None:
        for pairing, field, kind, name, word in _JOINS:
            names = {record.id: getattr(record, name) for record in self._journey.all(kind)}
            for pair in self._journey.all(pairing):
                key = (Touchpoint.table, getattr(pair, "touchpoint_id"))  # noqa: B009
                self._of[key].append((f"find.in.{word}", names.get(getattr(pair, field), "")))

    def _add_evidence_of_pains(self) -> None:
        for pair in self._journey.all(PainPointEvidence):
            pain = self._journey.get(PainPoint, pair.pain_point_id)
            evidence = self._journey.get(Evidence, pair.evidence_id)
            if pain is not None and evidence is not None:
                self._of[_place(pain)].append(("find.in.evidence", evidence.citation))

    def _add_opportunities(self) -> None:
        """An opportunity is found at its touchpoint and at each pain point it answers, else at the map."""
        answers: dict[str, list[Key]] = defaultdict(list)
        for pair in self._journey.all(OpportunityPainPoint):
            pain = self._journey.get(PainPoint, pair.pain_point_id)
            if pain is not None:
                answers[pair.opportunity_id].append(_place(pain))
        for opportunity in self._journey.all(Opportunity):
            places = answers.get(opportunity.id, [])
            if opportunity.touchpoint_id is not None:
                places = [(Touchpoint.table, opportunity.touchpoint_id), *places]
            for key in dict.fromkeys(places or [(Map.table, opportunity.map_id)]):
                self._of[key] += _own(opportunity, _OPPORTUNITY)
                if opportunity.owner_id in self._owners:
                    self._of[key].append(("find.in.owner", self._owners[opportunity.owner_id]))


def _own(record: Record, fields: dict[str, str]) -> list[Part]:
    values = record.__dict__  # a record asked for a field that it has not got takes its time to say so
    return [(f"find.in.{word}", values[name]) for name, word in fields.items() if values.get(name)]


def _place(note: Record) -> Key:
    """What a note hangs on."""
    return (
        note.place if isinstance(note, OnTouchpointOrLink) else (Touchpoint.table, getattr(note, "touchpoint_id", ""))
    )


KINDS: dict[str, str] = {kind.table: f"find.kind.{kind.table}" for kind in (Map, Phase, Lane, Link)}
"""What a hit is, where it is no touchpoint: the key of the word."""
