"""The catalogues that all maps of a document share, and the project itself."""

from typing import ClassVar

from journeymap.model.records.base import Block, Day, Id, Percent, Rank, Record, Title
from journeymap.model.vocab import (
    ChannelCategory,
    EvidenceKind,
    Known,
    Medium,
    PersonaKind,
    SystemKind,
    ValueClass,
)

PROJECT_ID = "project"


class Project(Record):
    """The one record (id "project") that names the document."""

    table: ClassVar[str] = "project"

    title: Title = ""
    organisation: Title = ""
    confidentiality: Title = ""
    note: Block = ""


class Channel(Record):
    """The medium of a touchpoint. A built-in channel has a `builtin` key and takes its name from the program's
    texts unless `name` overrides it; one of the user's own has a name only."""

    table: ClassVar[str] = "channel"

    rank: Rank
    builtin: Id | None = None
    name: Title | None = None
    category: ChannelCategory
    medium: Medium
    icon: Id | None = None
    around_the_clock: Known = Known.UNKNOWN
    connected: Known = Known.UNKNOWN
    structured_cases: Known = Known.UNKNOWN
    proactive: Known = Known.UNKNOWN
    automatable: Known = Known.UNKNOWN
    scales: Known = Known.UNKNOWN
    human: Known = Known.UNKNOWN
    mobile: Known = Known.UNKNOWN


class Persona(Record):
    """Whose journey it is: a persona or a customer segment."""

    table: ClassVar[str] = "persona"

    rank: Rank
    name: Title
    kind: PersonaKind = PersonaKind.PERSONA
    note: Block = ""
    value_class: ValueClass | None = None


class ChannelPreference(Record):
    """The share of a persona's or segment's contacts that a channel should carry, in per cent."""

    table: ClassVar[str] = "channel_preference"
    references: ClassVar[dict[str, str]] = {"persona_id": "persona", "channel_id": "channel"}
    owned_by: ClassVar[tuple[str, ...]] = ("persona_id", "channel_id")
    paired_by: ClassVar[tuple[str, ...]] = ("persona_id", "channel_id")

    persona_id: Id
    channel_id: Id
    percent: Percent


class Owner(Record):
    """The team that answers for touchpoints."""

    table: ClassVar[str] = "owner"

    rank: Rank
    name: Title
    contact: Title = ""


class System(Record):
    """A back-end that touchpoints are connected to."""

    table: ClassVar[str] = "system"

    rank: Rank
    name: Title
    kind: SystemKind = SystemKind.OTHER


class InformationItem(Record):
    """Something that the customer is asked for or tells (contract number, address, …)."""

    table: ClassVar[str] = "information_item"

    rank: Rank
    name: Title
    note: Block = ""


class Evidence(Record):
    """An interview, survey, data set or document that statements rest on."""

    table: ClassVar[str] = "evidence"

    rank: Rank
    kind: EvidenceKind
    citation: Title
    date: Day | None = None
    url: Title = ""
    note: Block = ""
