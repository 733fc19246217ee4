"""Records that hang on others, as a form lists them: which they are, and what adding, moving or removing one does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from journeymap.model import text
from journeymap.model.changes import Changes, Key, squash
from journeymap.model.edits import catalogues, notes
from journeymap.model.journey import Journey, ordered
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Evidence
from journeymap.model.records.notes import Comment, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.tables import TABLES
from journeymap.model.records.touchpoints import Touchpoint, TouchpointEvidence
from journeymap.model.search import folded
from journeymap.model.vocab import EvidenceKind

Given = Mapping[str, object]
"""What a person gave for a new record: its "text", or other fields."""


class Items(Protocol):
    """The records of `table` that hang on others (the owners). `ranked`: their order is the person's."""

    @property
    def table(self) -> str: ...

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that say which records these are."""
        ...

    @property
    def ranked(self) -> bool: ...

    def of(self, journey: Journey, owner: Key) -> list[str]:
        """The ids of those that hang on one owner, in order."""
        ...

    def held(self, journey: Journey, table: str, ids: Sequence[str]) -> Collection[str]:
        """The owners of `table` among these ids on which anything may hang."""
        ...

    def add(self, journey: Journey, owner: Key, given: Given) -> Changes:
        """One more. Raises RuleBroken if it does not fit."""
        ...

    def drop(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        """Take these away from the owners."""
        ...

    def spread(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        """Give what these say to those owners that do not have it."""
        ...

    def move(self, journey: Journey, item: str, beside: str, after: bool) -> Changes:
        """Put one before or `after` another one."""
        ...


@dataclass(frozen=True, slots=True)
class Notes:
    """Pain points, readings or comments: each hangs on one touchpoint or link and goes with it.

    `spill`: the field that takes what is too long for the text.
    """

    kind: type[Record]
    spill: str = ""

    @property
    def table(self) -> str:
        return self.kind.table

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.kind.table,)

    @property
    def ranked(self) -> bool:
        return self.kind is not Comment

    def of(self, journey: Journey, owner: Key) -> list[str]:
        found = journey.referring(self.kind, f"{owner[0]}_id", owner[1])
        if self.kind is Comment:
            return [each.id for each in sorted(found, key=lambda each: (each.at, each.id))]  # type: ignore[attr-defined]
        return [each.id for each in ordered(found)]

    def held(self, journey: Journey, table: str, ids: Sequence[str]) -> Collection[str]:
        return journey.referred_to(self.kind, f"{table}_id", ids)

    def add(self, journey: Journey, owner: Key, given: Given) -> Changes:
        values = dict(given)
        words = str(values.pop("text", ""))
        if self.kind is Comment:
            return notes.add_comment(journey, owner, words, str(values["author"]), str(values["at"]))
        if self.kind is Reading:
            return notes.add_reading(journey, owner, **values)  # type: ignore[arg-type]
        return notes.add_pain_point(journey, owner, **{**_spilled(words, self.spill), **values})  # type: ignore[arg-type]

    def drop(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        return notes.remove(journey, self.kind, ids)

    def spread(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        record = journey.find((self.table, ids[0]))
        left = {"id", "rank", "touchpoint_id", "link_id"}
        given = {name: getattr(record, name) for name in self.kind.model_fields if name not in left}
        return _in_turn(journey, self._lacking(journey, owners, ids), lambda now, owner: self.add(now, owner, given))

    def move(self, journey: Journey, item: str, beside: str, after: bool) -> Changes:
        return notes.move(journey, self.kind, item, beside, after)

    def _lacking(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> list[Key]:
        return [owner for owner in owners if not set(ids) & set(self.of(journey, owner))]


@dataclass(frozen=True, slots=True)
class Opportunities:
    """Opportunities at a touchpoint: improvements of it, and answers to its pain points."""

    table: str = Opportunity.table
    tables: tuple[str, ...] = (Opportunity.table, PainPoint.table, OpportunityPainPoint.table)
    ranked: bool = True

    def of(self, journey: Journey, owner: Key) -> list[str]:
        found = {each.id: each for each in self._own(journey, owner)}
        for pain in journey.referring(PainPoint, f"{owner[0]}_id", owner[1]):
            for pair in journey.referring(OpportunityPainPoint, "pain_point_id", pain.id):
                found[pair.opportunity_id] = journey.need(Opportunity, pair.opportunity_id)
        return [each.id for each in ordered(found.values())]

    def held(self, journey: Journey, table: str, ids: Sequence[str]) -> Collection[str]:
        own = journey.referred_to(Opportunity, "touchpoint_id", ids) if table == Touchpoint.table else []
        return {*own, *journey.referred_to(PainPoint, f"{table}_id", ids)}

    def add(self, journey: Journey, owner: Key, given: Given) -> Changes:
        touchpoint = journey.need(Touchpoint, owner[1])
        values = dict(given)
        values = {**_spilled(str(values.pop("text", "")), "note"), **values, "touchpoint_id": touchpoint.id}
        return notes.add_opportunity(journey, touchpoint.map_id, **values)  # type: ignore[arg-type]

    def drop(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        return notes.remove(journey, Opportunity, ids)

    def spread(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        record = journey.need(Opportunity, ids[0])
        left = {"id", "rank", "map_id", "touchpoint_id"}
        given = {name: getattr(record, name) for name in Opportunity.model_fields if name not in left}
        lacking = [owner for owner in owners if not set(ids) & set(self.of(journey, owner))]
        return _in_turn(journey, lacking, lambda now, owner: self.add(now, owner, given))

    def move(self, journey: Journey, item: str, beside: str, after: bool) -> Changes:
        return notes.move(journey, Opportunity, item, beside, after)

    def _own(self, journey: Journey, owner: Key) -> list[Opportunity]:
        return journey.referring(Opportunity, "touchpoint_id", owner[1]) if owner[0] == Touchpoint.table else []


@dataclass(frozen=True, slots=True)
class Citations:
    """Evidence that touchpoints rest on: entries of the catalogue, which stay there when they are taken away."""

    table: str = Evidence.table
    tables: tuple[str, ...] = (Evidence.table, TouchpointEvidence.table)
    ranked: bool = False

    def of(self, journey: Journey, owner: Key) -> list[str]:
        pairs = journey.referring(TouchpointEvidence, "touchpoint_id", owner[1])
        return [each.id for each in ordered(journey.need(Evidence, pair.evidence_id) for pair in pairs)]

    def held(self, journey: Journey, table: str, ids: Sequence[str]) -> Collection[str]:
        return journey.referred_to(TouchpointEvidence, "touchpoint_id", ids)

    def add(self, journey: Journey, owner: Key, given: Given) -> Changes:
        words = _spilled(str(given.get("text", "")), "note")
        known = _cited(journey, str(words["text"]))
        if known is not None:
            return self._tie(journey, owner, known.id)
        added = catalogues.add(
            journey, Evidence, kind=EvidenceKind.DOCUMENT, citation=words["text"], note=words["note"]
        )
        after = journey.snapshot()
        after.apply(added)
        return added.then(self._tie(after, owner, next(iter(added))[1]))

    def drop(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        return squash(
            catalogues.part(journey, TouchpointEvidence, touchpoint_id=owner[1], evidence_id=each)
            for owner in owners
            for each in ids
        )

    def spread(self, journey: Journey, owners: Sequence[Key], ids: Sequence[str]) -> Changes:
        return squash(self._tie(journey, owner, each) for owner in owners for each in ids)

    def move(self, journey: Journey, item: str, beside: str, after: bool) -> Changes:
        return Changes()

    def _tie(self, journey: Journey, owner: Key, evidence_id: str) -> Changes:
        return catalogues.pair(journey, TouchpointEvidence, touchpoint_id=owner[1], evidence_id=evidence_id)


def add_to_all(journey: Journey, items: Items, owners: Sequence[Key], given: Given) -> Changes:
    """One more of `items` for each owner."""
    return _in_turn(journey, owners, lambda now, owner: items.add(now, owner, given))


def added_ids(items: Items, changes: Changes) -> list[str]:
    """The records of `items` that `changes` make."""
    return [key[1] for key, change in changes.items() if key[0] == items.table and change.before is None]


def content(journey: Journey, table: str, record_id: str) -> tuple[object, ...]:
    """What a record says, whatever it hangs on: two with the same content are shown as one."""
    record = journey.find((table, record_id))
    apart = {"id", "rank", "touchpoint_id", "link_id"}
    return tuple(getattr(record, name) for name in TABLES[table].model_fields if name not in apart)


def _in_turn(journey: Journey, owners: Sequence[Key], verb: Callable[[Journey, Key], Changes]) -> Changes:
    """A verb for one owner after the other, each seeing what came before."""
    if len(owners) == 1:
        return verb(journey, owners[0])
    now, parts = journey.snapshot(), []
    for owner in owners:
        parts.append(verb(now, owner))
        now.apply(parts[-1])
    return squash(parts)


def _spilled(words: str, spill: str) -> dict[str, object]:
    """Words as a text and, where they are too long for it, the rest in the field that takes it."""
    head, rest = text.split_title(words)
    return {"text": head, spill: text.clean_block(rest)}


def _cited(journey: Journey, citation: str) -> Evidence | None:
    wanted = folded(citation)
    return next((each for each in ordered(journey.all(Evidence)) if folded(each.citation) == wanted), None)
