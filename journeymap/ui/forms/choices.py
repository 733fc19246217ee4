"""Where the choices of a field come from: a closed vocabulary, a catalogue, or the frame of the map."""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Protocol

from journeymap import paths
from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import catalogues, notes
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout import channels
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Evidence
from journeymap.model.records.maps import Lane, Phase
from journeymap.model.records.notes import Opportunity, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.search import folded
from journeymap.model.vocab import EvidenceKind
from journeymap.ui.forms.values import Plain
from journeymap.ui.text.icon_names import icon_name

Choice = tuple[Plain, str]
"""A value and what it is called."""


class Choices(Protocol):
    @property
    def grows(self) -> bool:
        """Whether a person may add a choice by typing its name."""
        ...

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that the choices are read from."""
        ...

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]: ...

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        """A new choice with this id."""
        ...


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The values of an enum; their texts stand under "<prefix>.<value>"."""

    values: type[StrEnum]
    prefix: str
    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return ()

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(value.value, texts.text(f"{self.prefix}.{value.value}")) for value in self.values]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Words:
    """A few plain values with a text each."""

    texts: tuple[tuple[Plain, str], ...]
    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return ()

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(value, texts.text(key)) for value, key in self.texts]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The entries of a catalogue in their order, channels under their names in the language in use."""

    kind: type[Record]
    grows: bool = True

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.kind.table,)

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(entry.id, _name(entry, texts)) for entry in ordered(journey.all(self.kind))]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        if self.kind is Evidence:
            return catalogues.add(journey, Evidence, record_id=record_id, citation=name, kind=EvidenceKind.DOCUMENT)
        return catalogues.add(journey, self.kind, record_id=record_id, name=name)


@dataclass(frozen=True, slots=True)
class Frame:
    """The phases or the lanes of the map that is shown."""

    table: str
    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.table,)

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        found = order.phases(journey, map_id) if self.table == "phase" else order.lanes(journey, map_id)
        return [(each.id, each.title or texts.text("form.untitled")) for each in found]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Icons:
    """A choice of drawings for channels."""

    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return ()

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(name, icon_name(name, texts)) for name in _icon_names()]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class PainPoints:
    """The pain points of the map that is shown, with the place where each hurts."""

    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return (PainPoint.table, Touchpoint.table, Link.table, Phase.table, Lane.table)

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        found: list[Choice] = []
        for touchpoint in order.touchpoints(journey, map_id):
            pains = ordered(journey.referring(PainPoint, "touchpoint_id", touchpoint.id))
            found += [(pain.id, _placed(pain.text, touchpoint.title, texts)) for pain in pains]
        for link in journey.referring(Link, "map_id", map_id):
            pains = ordered(journey.referring(PainPoint, "link_id", link.id))
            ends = [journey.need(Touchpoint, end).title for end in (link.source_id, link.target_id)]
            found += [(pain.id, _placed(pain.text, " \u2192 ".join(ends), texts)) for pain in pains]
        return found

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class MapOpportunities:
    """The opportunities of the map that is shown; a new name is a new one."""

    grows: bool = True

    @property
    def tables(self) -> tuple[str, ...]:
        return (Opportunity.table,)

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(each.id, each.text) for each in ordered(journey.referring(Opportunity, "map_id", map_id))]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return notes.add_opportunity(journey, map_id, name, record_id=record_id)


@dataclass(frozen=True, slots=True)
class Existing:
    """What stands in the same field of other records: offered while one types, never binding."""

    kind: type[Record]
    name: str
    grows: bool = False

    @property
    def tables(self) -> tuple[str, ...]:
        return (self.kind.table,)

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        known = {str(getattr(record, self.name) or "") for record in journey.all(self.kind)}
        return [(each, each) for each in sorted(known - {""}, key=folded)]

    def add(self, journey: Journey, map_id: str, name: str, record_id: str) -> Changes:
        return Changes()


def matching(choices: list[Choice], name: str) -> Choice | None:
    """The choice of this name, whatever its case and accents."""
    wanted = folded(name.strip())
    return next((choice for choice in choices if folded(choice[1]) == wanted), None)


@cache
def _icon_names() -> tuple[str, ...]:
    found = json.loads((paths.resources() / "catalogue" / "icons.json").read_text("utf-8"))
    return tuple(found["channels"])


def _placed(text: str, place: str, texts: Texts) -> str:
    return texts.text("form.placed", text=text, place=place or texts.text("form.untitled"))


def _name(entry: Record, texts: Texts) -> str:
    if isinstance(entry, Channel):
        return channels.name(entry, texts)
    return str(getattr(entry, "citation" if isinstance(entry, Evidence) else "name", ""))
