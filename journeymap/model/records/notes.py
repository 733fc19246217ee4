"""What people note on touchpoints and links: emotions, pain points, opportunities, readings, comments."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from journeymap.model.records.base import Block, Day, Id, Rank, Record, Score, Title, UtcTime
from journeymap.model.vocab import Metric, OpportunityStatus, PainStatus

EmotionScore = Annotated[int, Field(ge=-3, le=3)]
Count = Annotated[int, Field(ge=0, le=10**12)]


class Emotion(Record):
    """How a persona (None: everyone) feels at a touchpoint, from -3 to +3."""

    table: ClassVar[str] = "emotion"
    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "persona_id": "persona"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "persona_id")
    paired_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "persona_id")

    touchpoint_id: Id
    persona_id: Id | None = None
    score: EmotionScore
    quote: Block = ""


class OnTouchpointOrLink(Record):
    """A note that hangs on exactly one touchpoint or one link."""

    references: ClassVar[dict[str, str]] = {"touchpoint_id": "touchpoint", "link_id": "link"}
    owned_by: ClassVar[tuple[str, ...]] = ("touchpoint_id", "link_id")

    touchpoint_id: Id | None = None
    link_id: Id | None = None

    @property
    def place(self) -> tuple[str, str]:
        """The key of the touchpoint or link."""
        return ("touchpoint", self.touchpoint_id) if self.touchpoint_id is not None else ("link", self.link_id or "")

    @model_validator(mode="after")
    def _hangs_on_one(self) -> Self:
        if (self.touchpoint_id is None) == (self.link_id is None):
            raise ValueError("hangs on exactly one touchpoint or one link")
        return self


class PainPoint(OnTouchpointOrLink):
    """What hurts the customer. Its priority is severity x frequency (1 to 25)."""

    table: ClassVar[str] = "pain_point"
    references: ClassVar[dict[str, str]] = {**OnTouchpointOrLink.references, "owner_id": "owner"}

    rank: Rank
    text: Title
    severity: Score = 3
    frequency: Score = 3
    cause: Block = ""
    owner_id: Id | None = None
    status: PainStatus = PainStatus.OPEN

    @property
    def priority(self) -> int:
        return self.severity * self.frequency


class PainPointEvidence(Record):
    """Evidence that a pain point rests on."""

    table: ClassVar[str] = "pain_point_evidence"
    references: ClassVar[dict[str, str]] = {"pain_point_id": "pain_point", "evidence_id": "evidence"}
    owned_by: ClassVar[tuple[str, ...]] = ("pain_point_id", "evidence_id")
    paired_by: ClassVar[tuple[str, ...]] = ("pain_point_id", "evidence_id")

    pain_point_id: Id
    evidence_id: Id


class Opportunity(Record):
    """An answer to pain points of a map, or an improvement at one touchpoint."""

    table: ClassVar[str] = "opportunity"
    references: ClassVar[dict[str, str]] = {
        "map_id": "map",
        "touchpoint_id": "touchpoint",
        "owner_id": "owner",
    }
    owned_by: ClassVar[tuple[str, ...]] = ("map_id",)

    map_id: Id
    touchpoint_id: Id | None = None
    rank: Rank
    text: Title
    impact: Score = 3
    effort: Score = 3
    owner_id: Id | None = None
    status: OpportunityStatus = OpportunityStatus.IDEA
    note: Block = ""


class OpportunityPainPoint(Record):
    """A pain point that an opportunity answers."""

    table: ClassVar[str] = "opportunity_pain_point"
    references: ClassVar[dict[str, str]] = {"opportunity_id": "opportunity", "pain_point_id": "pain_point"}
    owned_by: ClassVar[tuple[str, ...]] = ("opportunity_id", "pain_point_id")
    paired_by: ClassVar[tuple[str, ...]] = ("opportunity_id", "pain_point_id")

    opportunity_id: Id
    pain_point_id: Id


class Reading(OnTouchpointOrLink):
    """A measured figure. `value` is in `unit`; for an NPS the three counts may stand beside it."""

    table: ClassVar[str] = "reading"

    rank: Rank
    metric: Metric
    value: Annotated[float, Field(allow_inf_nan=False)]
    unit: Title = ""
    sample_size: Count | None = None
    promoters: Count | None = None
    passives: Count | None = None
    detractors: Count | None = None
    period_from: Day | None = None
    period_to: Day | None = None
    segment: Title = ""
    source: Title = ""


class Comment(OnTouchpointOrLink):
    """A remark of a reviewer."""

    table: ClassVar[str] = "comment"

    author: Title = ""
    at: UtcTime
    text: Block
    resolved: bool = False
