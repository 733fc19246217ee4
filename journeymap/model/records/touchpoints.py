"""The node and the edge of the graph, and the joins that tie a touchpoint to the catalogues."""

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from journeymap.model.records.base import Block, Id, Minutes, Percent, Rank, Record, Title
from journeymap.model.vocab import Device, Direction, EvidenceStatus, Known, LinkKind, Offer, Outcome

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Devices = Annotated[tuple[Device, ...], Field(max_length=len(Device))]
Offers = Annotated[tuple[Offer, ...], Field(max_length=len(Offer))]


class Touchpoint(Record):
    """One contact between customer and company.

    `step` is the order key of its column within the phase: touchpoints of a phase with the same step stand in
    one column. `rank` orders those that share a cell. `answer_minutes` is the promised answering time.
    """

    table: ClassVar[str] = "touchpoint"
    references: ClassVar[dict[str, str]] = {
        "map_id": "map",
        "phase_id": "phase",
        "lane_id": "lane",
        "channel_id": "channel",
        "owner_id": "owner",
        "detail_map_id": "map",
        "origin_id": "touchpoint",
    }
    owned_by: ClassVar[tuple[str, ...]] = ("map_id", "phase_id", "lane_id")

    map_id: Id
    phase_id: Id
    lane_id: Id
    step: Rank
    rank: Rank
    title: Title = ""
    note: Block = ""
    goal: Block = ""
    quote: Block = ""
    channel_id: Id | None = None
    owner_id: Id | None = None
    moment_of_truth: bool = False
    outcome: Outcome = Outcome.NONE
    devices: Devices = ()
    answer_minutes: Minutes | None = None
    staff_training: Block = ""
    proactive: Known = Known.UNKNOWN
    bot_disclosed: Known = Known.UNKNOWN
    asks_feedback: Known = Known.UNKNOWN
    promotes: Offers = ()
    offers: Offers = ()
    evidence_status: EvidenceStatus = EvidenceStatus.ASSUMPTION
    detail_map_id: Id | None = None
    origin_id: Id | None = None


class Link(Record):
    """The customer goes on from one touchpoint to another. `share` is the per cent of customers who do."""

    table: ClassVar[str] = "link"
    references: ClassVar[dict[str, str]] = {
        "map_id": "map",
        "source_id": "touchpoint",
        "target_id": "touchpoint",
    }
    owned_by: ClassVar[tuple[str, ...]] = ("map_id", "source_id", "target_id")

    map_id: Id
    source_id: Id
    target_id: Id
    kind: LinkKind = LinkKind.NEXT
    condition: Title = ""
    share: Percent | None = None
    waiting_minutes: Minutes | None = None
    context_travels: Known = Known.UNKNOWN


class TouchpointPersona(Record):
    """A persona that meets a touchpoint; no such record means that everybody does."""

    table: ClassVar[str] = "touchpoint_persona"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "persona_id": "persona"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "persona_id")
    paired_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "persona_id")

    touchpoint_id: Id
    persona_id: Id


class TouchpointSystem(Record):
    """A back-end system that a touchpoint is connected to."""

    table: ClassVar[str] = "touchpoint_system"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "system_id": "system"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "system_id")
    paired_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "system_id")

    touchpoint_id: Id
    system_id: Id


class TouchpointInformation(Record):
    """An information item that the customer is asked for, or told, at a touchpoint."""

    table: ClassVar[str] = "touchpoint_information"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "item_id": "information_item"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "item_id")
    paired_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "item_id", "direction")

    touchpoint_id: Id
    item_id: Id
    direction: Direction


class TouchpointEvidence(Record):
    """Evidence that a touchpoint rests on."""

    table: ClassVar[str] = "touchpoint_evidence"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "evidence_id": "evidence"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "evidence_id")
    paired_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "evidence_id")

    touchpoint_id: Id
    evidence_id: Id


class Attachment(Record):
    """A picture at a touchpoint; the bytes lie in the asset table under their hash."""

    table: ClassVar[str] = "attachment"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id",)

    touchpoint_id: Id
    rank: Rank
    sha256: Sha256
    caption: Title = ""
