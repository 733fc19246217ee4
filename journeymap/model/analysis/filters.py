"""Which touchpoints of a map a filter lets stand out, and which values there are to filter by."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from journeymap.model import fulltext
from journeymap.model.analysis.conditions import CAN_BE_NONE, REFERENCES, SIGNS, WORDS, Field, Filter
from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Owner, Persona, System
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.search import folded, holds

KINDS: dict[Field, type[Record]] = {
    Field.PHASE: Phase,
    Field.LANE: Lane,
    Field.CHANNEL: Channel,
    Field.OWNER: Owner,
    Field.PERSONA: Persona,
    Field.SYSTEM: System,
}
"""Whose ids the values of a field are."""
_STEPS = {Field.PAIN: (20, 16, 12, 9, 6, 4, 1), Field.EMOTION: (-3, -2, -1, 0)}
"""The bounds that are offered."""

Values = dict[str, tuple[str, ...]]
"""Touchpoint id to the values that it has of a field."""


class Facts:
    """What filters ask of one map, each gathered when first asked for. It reads one state of a journey."""

    def __init__(self, journey: Journey, map_id: str, texts: Texts | None = None) -> None:
        self.journey = journey
        self.map_id = map_id
        self._texts = texts
        self._values: dict[Field, Values] = {}
        self._known: dict[tuple[Field, str], frozenset[str]] = {}
        self._choices: dict[tuple[Field, Filter], list[tuple[str, int]]] = {}

    @cached_property
    def touchpoints(self) -> list[Touchpoint]:
        """The touchpoints of the map, in no particular order."""
        return self.journey.referring(Touchpoint, "map_id", self.map_id)

    @cached_property
    def all(self) -> frozenset[str]:
        return frozenset(touchpoint.id for touchpoint in self.touchpoints)

    def matches(self, wanted: Filter, leaving_out: Field | None = None) -> frozenset[str]:
        """The touchpoints for which all fields of a filter hold, one of them perhaps left out."""
        found = self.all
        for field in wanted.fields:
            if field is not leaving_out:
                found &= frozenset().union(*(self.having(field, value) for value in wanted.of(field)))
        return found

    def having(self, field: Field, value: str) -> frozenset[str]:
        """The touchpoints for which one condition holds; none for a record that is gone."""
        known = self._known.get((field, value))
        if known is None:
            known = self._known[field, value] = frozenset(self._having(field, value))
        return known

    def choices(self, field: Field, wanted: Filter) -> list[tuple[str, int]]:
        """The values that this map has of a field, in their order, each with the touchpoints it would leave
        if it were the only one of its field. Values of the filter itself are always among them.
        """
        known = self._choices.get((field, wanted))
        if known is None:  # each letter that is typed asks for all of them
            known = self._choices[field, wanted] = self._counted(field, wanted)
        return known

    def _counted(self, field: Field, wanted: Filter) -> list[tuple[str, int]]:
        base = self.matches(wanted, leaving_out=field)
        if field is Field.TEXT:
            offered = list(wanted.of(field))
        elif field in _STEPS:
            held = {value for value in wanted.of(field) if int(value) not in _STEPS[field]}
            numbers = sorted({*_STEPS[field], *map(int, held)}, reverse=field is Field.PAIN)
            offered = [str(number) for number in numbers]
        else:
            count = Counter(value for values in self.values(field).values() for value in values)
            stale = [value for value in wanted.of(field) if value not in self._order(field)]
            offered = [v for v in self._order(field) if count[v] or v in wanted.of(field)] + stale
        return [(value, len(base & self.having(field, value))) for value in offered]

    def values(self, field: Field) -> Values:
        """Who has which values of a field that asks for equality."""
        if field not in self._values:
            self._values[field] = self._gather(field)
        return self._values[field]

    def is_gone(self, field: Field, value: str) -> bool:
        """Whether a value names a record that is no more (or one of another map)."""
        if field not in REFERENCES or not value:
            return False
        record = self.journey.find((KINDS[field].table, value))
        return record is None or getattr(record, "map_id", self.map_id) != self.map_id

    def _order(self, field: Field) -> list[str]:
        if field in WORDS:
            return list(WORDS[field])
        kind = KINDS[field]
        if field in (Field.PHASE, Field.LANE):
            found = ordered(self.journey.referring(kind, "map_id", self.map_id))
        else:
            found = ordered(self.journey.all(kind))
        return [record.id for record in found] + ([""] if field in CAN_BE_NONE else [])

    def _having(self, field: Field, value: str) -> Iterable[str]:
        if field in SIGNS:
            bound = int(value)
            if field is Field.PAIN:
                return (key for key, pains in self._pains.items() if any(p.priority >= bound for p in pains))
            return (key for key, lowest in self._lowest.items() if lowest <= bound)
        if field is Field.TEXT:
            return self._holding(value)
        if self.is_gone(field, value):
            return ()
        return (key for key, values in self.values(field).items() if value in values)

    def _holding(self, text: str) -> list[str]:
        words = folded(text).split()
        return [key for key, everything in self._texts_of.items() if holds(everything, words)]

    @cached_property
    def _texts_of(self) -> dict[str, str]:
        index = fulltext.index(self.journey, [self.map_id], self._texts)
        return {entry.key[1]: entry.everything for entry in index if entry.key[0] == Touchpoint.table}

    @cached_property
    def _pains(self) -> dict[str, list[PainPoint]]:
        """The pain points of each touchpoint; one of a link is one of both its ends."""
        found: dict[str, list[PainPoint]] = defaultdict(list)
        for pain in self.journey.all(PainPoint):
            link = self.journey.get(Link, pain.link_id)
            ends = (pain.touchpoint_id,) if link is None else (link.source_id, link.target_id)
            for end in ends:
                if end in self.all:
                    found[end or ""].append(pain)
        return found

    @cached_property
    def _lowest(self) -> dict[str, int]:
        """The lowest rating of each touchpoint, whoever gave it."""
        found: dict[str, int] = {}
        for emotion in self.journey.all(Emotion):
            if emotion.touchpoint_id in self.all:
                known = found.get(emotion.touchpoint_id, emotion.score)
                found[emotion.touchpoint_id] = min(known, emotion.score)
        return found

    def _gather(self, field: Field) -> Values:
        if field is Field.PERSONA:
            everyone = tuple(persona.id for persona in self.journey.all(Persona))
            return self._joined(TouchpointPersona, "persona_id", everyone)
        if field is Field.SYSTEM:
            return self._joined(TouchpointSystem, "system_id", ("",))
        if field is Field.STATUS:
            return {key: tuple({pain.status.value for pain in pains}) for key, pains in self._pains.items()}
        if field is Field.CATEGORY:
            category = {channel.id: channel.category.value for channel in self.journey.all(Channel)}
            return {t.id: (category[t.channel_id],) for t in self.touchpoints if t.channel_id in category}
        if field is Field.EVIDENCE:
            return {touchpoint.id: (touchpoint.evidence_status.value,) for touchpoint in self.touchpoints}
        if field is Field.MOMENT:
            return {t.id: ("yes" if t.moment_of_truth else "no",) for t in self.touchpoints}
        name = f"{field.value}_id"
        return {touchpoint.id: (getattr(touchpoint, name) or "",) for touchpoint in self.touchpoints}

    def _joined(self, pairing: type[Record], field: str, without: tuple[str, ...]) -> Values:
        found: dict[str, list[str]] = defaultdict(list)
        for pair in self.journey.all(pairing):
            found[pair.touchpoint_id].append(getattr(pair, field))  # type: ignore[attr-defined]
        return {key: tuple(found[key]) if key in found else without for key in self.all}
