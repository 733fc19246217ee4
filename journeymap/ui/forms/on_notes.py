"""The forms of what people note on touchpoints and links, and the lists in which they stand there."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from journeymap.model.analysis import figures, reading_words
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Evidence, Owner
from journeymap.model.records.notes import (
    Comment,
    Opportunity,
    OpportunityPainPoint,
    PainPoint,
    PainPointEvidence,
    Reading,
)
from journeymap.model.vocab import Metric, OpportunityStatus, PainStatus
from journeymap.storage import reference
from journeymap.ui.forms import summaries
from journeymap.ui.forms.access import Pairs
from journeymap.ui.forms.choices import Catalogue, Existing, MapOpportunities, PainPoints, Vocabulary
from journeymap.ui.forms.describe import always, fact, field
from journeymap.ui.forms.items import Citations, Given, Notes, Opportunities
from journeymap.ui.forms.own_access import NpsCount
from journeymap.ui.forms.spec import FormSpec, Kind, ListSpec, Section
from journeymap.ui.forms.target import Target

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts


def is_nps(journey: Journey, ids: Sequence[str]) -> bool:
    """Whether all these readings are net promoter scores."""
    found = [journey.get(Reading, each) for each in ids]
    return bool(found) and all(reading is not None and reading.metric is Metric.NPS for reading in found)


def worth(journey: Journey, ids: Sequence[str], texts: "QtTexts") -> str:
    """Impact against effort of the one opportunity."""
    found = journey.get(Opportunity, ids[0]) if len(ids) == 1 else None
    return summaries.worth(found, texts) if found is not None else ""


def interval(journey: Journey, ids: Sequence[str], texts: "QtTexts") -> str:
    """How far off the one reading may be."""
    found = journey.get(Reading, ids[0]) if len(ids) == 1 else None
    return reading_words.certainty(found, texts) if found is not None else ""


def compare(journey: Journey, ids: Sequence[str], texts: "QtTexts") -> str:
    """The published figures that may stand beside the one reading, each with its source."""
    found = journey.get(Reading, ids[0]) if len(ids) == 1 else None
    if found is None:
        return ""
    fitting = figures.for_reading(reference.figures(), journey, found)
    return "\n".join(
        texts.text(
            "form.figure", value=texts.say(each.words), about=texts.say(each.about), source=texts.say(each.citation)
        )
        for each in fitting[:3]
    )


def when_said(journey: Journey, ids: Sequence[str], texts: "QtTexts") -> str:
    """When the one comment was made."""
    found = journey.get(Comment, ids[0]) if len(ids) == 1 else None
    return texts.moment(found.at) if found is not None else ""


def signed(target: Target) -> Given:
    """Who makes a comment, and when."""
    author = target.memory.author if target.memory is not None else ""
    return {"author": author, "at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


PAIN_POINT = FormSpec(
    "pain_point",
    (
        Section(
            "",
            (
                field("pain_point", "text", Kind.LINE, required=always),
                field("pain_point", "severity", Kind.SCORE),
                field("pain_point", "frequency", Kind.SCORE),
                field("pain_point", "status", Kind.CHOICE, Vocabulary(PainStatus, "pain_status")),
                field("pain_point", "owner_id", Kind.ENTRY, Catalogue(Owner), optional=True),
                field("pain_point", "cause", Kind.BLOCK),
                field(
                    "pain_point",
                    "opportunities",
                    Kind.ENTRIES,
                    MapOpportunities(),
                    access=Pairs(OpportunityPainPoint, "pain_point_id", "opportunity_id"),
                ),
                field(
                    "pain_point",
                    "evidence",
                    Kind.ENTRIES,
                    Catalogue(Evidence),
                    access=Pairs(PainPointEvidence, "pain_point_id", "evidence_id"),
                ),
            ),
        ),
    ),
)

OPPORTUNITY = FormSpec(
    "opportunity",
    (
        Section(
            "",
            (
                field("opportunity", "text", Kind.LINE, required=always),
                field("opportunity", "impact", Kind.SCORE),
                field("opportunity", "effort", Kind.SCORE),
                fact("opportunity", "worth", worth),
                field("opportunity", "status", Kind.CHOICE, Vocabulary(OpportunityStatus, "opportunity_status")),
                field("opportunity", "owner_id", Kind.ENTRY, Catalogue(Owner), optional=True),
                field(
                    "opportunity",
                    "answers",
                    Kind.ENTRIES,
                    PainPoints(),
                    access=Pairs(OpportunityPainPoint, "opportunity_id", "pain_point_id"),
                ),
                field("opportunity", "note", Kind.BLOCK),
            ),
        ),
    ),
)

READING = FormSpec(
    "reading",
    (
        Section(
            "",
            (
                field("reading", "metric", Kind.CHOICE, Vocabulary(Metric, "metric")),
                field("reading", "value", Kind.NUMBER, required=always),
                field("reading", "unit", Kind.LINE, Existing(Reading, "unit")),
                field("reading", "sample_size", Kind.WHOLE, optional=True),
                *(
                    field("reading", name, Kind.WHOLE, access=NpsCount(name=name), optional=True, when=is_nps)
                    for name in ("promoters", "passives", "detractors")
                ),
                fact("reading", "interval", interval),
                fact("reading", "compare", compare),
                field("reading", "period_from", Kind.DAY, optional=True),
                field("reading", "period_to", Kind.DAY, optional=True),
                field("reading", "segment", Kind.LINE, Existing(Reading, "segment")),
                field("reading", "source", Kind.LINE, Existing(Reading, "source")),
            ),
        ),
    ),
)

COMMENT = FormSpec(
    "comment",
    (
        Section(
            "",
            (
                field("comment", "text", Kind.BLOCK, required=always),
                field("comment", "resolved", Kind.SWITCH),
                field("comment", "author", Kind.LINE, Existing(Comment, "author"), remembered=True),
                fact("comment", "at", when_said),
            ),
        ),
    ),
)

PAIN_POINTS = ListSpec(
    "form.pains",
    Notes(PainPoint, "cause"),
    summaries.pain_point,
    tables=(OpportunityPainPoint.table, Owner.table),
    offers=Existing(PainPoint, "text"),
)
OPPORTUNITIES = ListSpec("form.opportunities", Opportunities(), summaries.opportunity, tables=(Owner.table,))
READINGS = ListSpec("form.readings", Notes(Reading), summaries.reading)
COMMENTS = ListSpec("form.comments", Notes(Comment), summaries.comment, stamp=signed)
CITATIONS = ListSpec("form.citations", Citations(), summaries.evidence, offers=Catalogue(Evidence))
