"""The catalogues as data: which records they hold, and what an entry is called and looks like in a list."""

from __future__ import annotations

from dataclasses import dataclass

from journeymap.model.layout import channels
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Evidence, InformationItem, Owner, Persona, System
from journeymap.model.vocab import ChannelCategory, EvidenceKind, Medium


@dataclass(frozen=True, slots=True)
class Kind:
    """One catalogue. Its title is the text "catalogue.<table>", that of a new entry the same with ".new"."""

    record: type[Record]
    icon: str
    field: str = "name"
    """What an entry goes by."""
    given: tuple[tuple[str, object], ...] = ()
    """What a new entry has besides."""

    @property
    def table(self) -> str:
        return self.record.table


KINDS: tuple[Kind, ...] = (
    Kind(Channel, "phone", given=(("category", ChannelCategory.WRITTEN), ("medium", Medium.DIGITAL))),
    Kind(Persona, "user-round"),
    Kind(Owner, "users"),
    Kind(System, "server"),
    Kind(InformationItem, "list-checks"),
    Kind(Evidence, "book-open", "citation", (("kind", EvidenceKind.DOCUMENT),)),
)
BY_TABLE = {kind.table: kind for kind in KINDS}


def name(record: Record | None, texts: Texts) -> str:
    """What an entry is called, in the language in use; never empty."""
    if isinstance(record, Channel):
        return channels.name(record, texts) or texts.text("form.untitled")
    field = BY_TABLE[record.table].field if record is not None and record.table in BY_TABLE else "name"
    return str(getattr(record, field, "")) or texts.text("form.untitled")


def look(record: Record) -> tuple[str, str]:
    """Icon and colour token of an entry."""
    if isinstance(record, Channel):
        return channels.icon(record), channels.hue(record)
    return BY_TABLE[record.table].icon, "text3"
