"""Where the choices of a field come from: a closed vocabulary, a catalogue, or the frame of the map."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from journeymap.model import order
from journeymap.model.changes import Changes
from journeymap.model.edits import catalogues
from journeymap.model.journey import Journey, ordered
from journeymap.model.layout import channels
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel
from journeymap.model.search import folded
from journeymap.ui.forms.values import Plain

Choice = tuple[Plain, str]
"""A value and what it is called."""


class Choices(Protocol):
    @property
    def grows(self) -> bool:
        """Whether a person may add a choice by typing its name."""
        ...

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]: ...

    def add(self, journey: Journey, name: str, record_id: str) -> Changes:
        """A new choice with this id."""
        ...


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The values of an enum; their texts stand under "<prefix>.<value>"."""

    values: type[StrEnum]
    prefix: str
    grows: bool = False

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(value.value, texts.text(f"{self.prefix}.{value.value}")) for value in self.values]

    def add(self, journey: Journey, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Words:
    """A few plain values with a text each."""

    texts: tuple[tuple[Plain, str], ...]
    grows: bool = False

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(value, texts.text(key)) for value, key in self.texts]

    def add(self, journey: Journey, name: str, record_id: str) -> Changes:
        return Changes()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The entries of a catalogue in their order, channels under their names in the language in use."""

    kind: type[Record]
    grows: bool = True

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        return [(entry.id, _name(entry, texts)) for entry in ordered(journey.all(self.kind))]

    def add(self, journey: Journey, name: str, record_id: str) -> Changes:
        return catalogues.add(journey, self.kind, record_id=record_id, name=name)


@dataclass(frozen=True, slots=True)
class Frame:
    """The phases or the lanes of the map that is shown."""

    table: str
    grows: bool = False

    def list(self, journey: Journey, map_id: str, texts: Texts) -> list[Choice]:
        found = order.phases(journey, map_id) if self.table == "phase" else order.lanes(journey, map_id)
        return [(each.id, each.title or texts.text("form.untitled")) for each in found]

    def add(self, journey: Journey, name: str, record_id: str) -> Changes:
        return Changes()


def matching(choices: list[Choice], name: str) -> Choice | None:
    """The choice of this name, whatever its case and accents."""
    wanted = folded(name.strip())
    return next((choice for choice in choices if folded(choice[1]) == wanted), None)


def _name(entry: Record, texts: Texts) -> str:
    if isinstance(entry, Channel):
        return channels.name(entry, texts)
    return str(getattr(entry, "name", ""))
