"""How fields are read and written where a form field is not simply a field of the record."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Protocol

from journeymap.model.changes import Changes, squash
from journeymap.model.edits import catalogues, fields, notes, touchpoints
from journeymap.model.edits.touchpoints import Place
from journeymap.model.journey import Journey
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Phase
from journeymap.model.records.notes import Emotion
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.ui.forms.values import SEVERAL, Plain, Shown, Tie, Tied, Value

_END = 1_000_000_000


class Access(Protocol):
    """`slot` tells apart the rows of a repeated field (the persona of an emotion)."""

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that the value is read from."""
        ...

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        """The value that these records share, or SEVERAL."""
        ...

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        """Give all these records the value. Raises RuleBroken if it does not fit."""
        ...


def shared(values: Iterable[Plain]) -> Shown:
    """The one value that all are, or SEVERAL; looks no further than the first that differs."""
    found: Plain = None
    for number, value in enumerate(values):
        if number and value != found:
            return SEVERAL
        found = value
    return found


@dataclass(frozen=True, slots=True)
class Column:
    """A field of the record itself."""

    table: str
    name: str

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        return shared(map(attrgetter(self.name), journey.some(TABLES[self.table], ids)))

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return fields.edit(journey, TABLES[self.table], ids, **{self.name: value})


@dataclass(frozen=True, slots=True)
class Nothing:
    """Of a field that only says something."""

    @property
    def tables(self) -> tuple[str, ...]:
        return ()

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        return None

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Members(Column):
    """A field that holds a set of words; each is tied or parted by itself, whatever the order they came in."""

    order: tuple[str, ...] = ()

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        counts: dict[str, int] = {}
        sets = Counter(map(attrgetter(self.name), journey.some(TABLES[self.table], ids)))
        for words, number in sets.items():
            for word in words:
                counts[str(word)] = counts.get(str(word), 0) + number
        return tuple(Tied(word, counts[word] == len(ids)) for word in self.order if word in counts)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        if not isinstance(value, Tie):
            return Changes()
        parts = []
        for record_id in ids:
            words = set(self._words(journey, record_id)) - {value.entry} | ({value.entry} if value.on else set())
            wanted = tuple(word for word in self.order if word in words)
            parts.append(fields.edit(journey, TABLES[self.table], [record_id], **{self.name: wanted}))
        return squash(parts)

    def _words(self, journey: Journey, record_id: str) -> tuple[str, ...]:
        record = journey.find((self.table, record_id))
        return tuple(str(word) for word in getattr(record, self.name, ()))


class Title(Column):
    """A touchpoint's title: what does not fit goes to the note."""

    __slots__ = ()

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return squash(touchpoints.rename(journey, touchpoint_id, str(value or "")) for touchpoint_id in ids)


class InPhase(Column):
    """The phase of touchpoints; those that change it go to its end and keep their distances."""

    __slots__ = ()

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        moving = [i for i in ids if journey.need(Touchpoint, i).phase_id != value]
        if not moving:
            return Changes()
        phase = journey.need(Phase, str(value))
        reading = sorted((journey.need(Touchpoint, i) for i in moving), key=lambda t: (t.step, t.rank))
        place = Place(phase.id, reading[0].lane_id, touchpoints.step_at(journey, phase.id, _END))
        if len(moving) == 1:
            return touchpoints.put(journey, moving, place)
        first = _first_in_journey(journey, moving)
        return touchpoints.put(journey, moving, Place(phase.id, first.lane_id, place.step))


class InLane(Column):
    """The lane of touchpoints; each stays in its column."""

    __slots__ = ()

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        places = []
        for touchpoint_id in ids:
            touchpoint = journey.need(Touchpoint, touchpoint_id)
            if touchpoint.lane_id != value:
                places.append((touchpoint_id, Place(touchpoint.phase_id, str(value), touchpoint.step)))
        return _put_in_turn(journey, places)


@dataclass(frozen=True, slots=True)
class InColumn:
    """The number (from 1) of a touchpoint's column in its phase; one more than there are makes a new column."""

    @property
    def tables(self) -> tuple[str, ...]:
        return (Touchpoint.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        return shared(_column(journey, touchpoint_id) for touchpoint_id in ids)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        number = int(str(value))
        chosen = set(ids)
        targets: dict[str, str] = {}
        places = []
        for touchpoint_id in ids:
            touchpoint = journey.need(Touchpoint, touchpoint_id)
            phase_id = touchpoint.phase_id
            if phase_id not in targets:
                others = [t for t in journey.referring(Touchpoint, "phase_id", phase_id) if t.id not in chosen]
                steps = sorted({t.step for t in others})
                inside = number <= len(steps)
                targets[phase_id] = steps[number - 1] if inside else touchpoints.step_at(journey, phase_id, _END)
            places.append((touchpoint_id, Place(phase_id, touchpoint.lane_id, targets[phase_id])))
        return _put_in_turn(journey, places)


@dataclass(frozen=True, slots=True)
class Mood:
    """How a persona (the slot; None: everyone) feels at touchpoints: `part` is "score" or "quote"."""

    part: str

    @property
    def tables(self) -> tuple[str, ...]:
        return (Emotion.table,)

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        empty = "" if self.part == "quote" else None
        found = (_emotion(journey, touchpoint_id, slot) for touchpoint_id in ids)
        return shared(empty if emotion is None else getattr(emotion, self.part) for emotion in found)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        return squash(self._feel(journey, touchpoint_id, value, slot) for touchpoint_id in ids)

    def _feel(self, journey: Journey, touchpoint_id: str, value: Value, slot: str | None) -> Changes:
        if self.part == "score":
            return notes.feel(journey, touchpoint_id, None if value is None else int(str(value)), slot)
        emotion = _emotion(journey, touchpoint_id, slot)
        if emotion is None and not value:
            return Changes()
        return notes.feel(journey, touchpoint_id, 0 if emotion is None else emotion.score, slot, str(value or ""))


@dataclass(frozen=True, slots=True)
class Pairs:
    """Catalogue entries that records are tied to through join records of `kind`.

    `fixed` are fields that these join records must have: the direction in which information goes.
    """

    kind: type[Record]
    own: str
    other: str
    fixed: tuple[tuple[str, str], ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.kind.table, self.kind.references[self.other])

    def read(self, journey: Journey, ids: Sequence[str], slot: str | None) -> Shown:
        counts: dict[str, int] = {}
        for record_id in journey.referred_to(self.kind, self.own, ids):
            for pair in journey.referring(self.kind, self.own, record_id):
                if any(getattr(pair, name) != wanted for name, wanted in self.fixed):
                    continue
                entry = getattr(pair, self.other)
                counts[entry] = counts.get(entry, 0) + 1
        table = self.kind.references[self.other]
        entries = [entry for entry_id in counts if (entry := journey.find((table, entry_id))) is not None]
        entries.sort(key=lambda entry: (entry.rank, entry.id))  # type: ignore[attr-defined]
        return tuple(Tied(entry.id, counts[entry.id] == len(ids)) for entry in entries)

    def write(self, journey: Journey, ids: Sequence[str], value: Value, slot: str | None) -> Changes:
        if not isinstance(value, Tie):
            return Changes()
        verb = catalogues.pair if value.on else catalogues.part
        ends = ({self.own: record_id, self.other: value.entry, **dict(self.fixed)} for record_id in ids)
        return squash(verb(journey, self.kind, **end) for end in ends)


def _emotion(journey: Journey, touchpoint_id: str, persona_id: str | None) -> Emotion | None:
    found = journey.referring(Emotion, "touchpoint_id", touchpoint_id)
    return next((emotion for emotion in found if emotion.persona_id == persona_id), None)


def _column(journey: Journey, touchpoint_id: str) -> int:
    touchpoint = journey.need(Touchpoint, touchpoint_id)
    siblings = journey.referring(Touchpoint, "phase_id", touchpoint.phase_id)
    return 1 + len({t.step for t in siblings if t.step < touchpoint.step})


def _first_in_journey(journey: Journey, ids: Sequence[str]) -> Touchpoint:
    def place(touchpoint: Touchpoint) -> tuple[str, ...]:
        phase = journey.find((Phase.table, touchpoint.phase_id))
        lane = journey.find(("lane", touchpoint.lane_id))
        ranks = [getattr(frame, "rank", "") for frame in (phase, lane)]
        return ranks[0], touchpoint.step, ranks[1], touchpoint.rank, touchpoint.id

    return min((journey.need(Touchpoint, touchpoint_id) for touchpoint_id in ids), key=place)


def _put_in_turn(journey: Journey, places: Sequence[tuple[str, Place]]) -> Changes:
    """Each touchpoint to its place, seeing where those before it went (so that no two share an order key)."""
    if len(places) == 1:
        touchpoint_id, place = places[0]
        return touchpoints.put(journey, [touchpoint_id], place)
    after = journey.snapshot()
    parts = []
    for touchpoint_id, place in places:
        parts.append(touchpoints.put(after, [touchpoint_id], place))
        after.apply(parts[-1])
    return squash(parts)
