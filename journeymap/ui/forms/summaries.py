"""A record in the few words of a card: a title, a quiet line below it, and a badge with what matters most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from journeymap.model.analysis import priority, reading_words
from journeymap.model.analysis.priority import Level
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Evidence, Owner
from journeymap.model.records.notes import Comment, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.vocab import OpportunityStatus, PainStatus

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_DOT = "  ·  "


class Tone(StrEnum):
    """How loud a badge is."""

    PLAIN = "plain"
    MIDDLE = "middle"
    HIGH = "high"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Words:
    """`spoken` says in words what the badge shows."""

    title: str
    note: str = ""
    badge: str = ""
    tone: Tone = Tone.PLAIN
    spoken: str = ""


_TONES = {Level.HIGH: Tone.HIGH, Level.MEDIUM: Tone.MIDDLE, Level.LOW: Tone.PLAIN}

Summary = Callable[[Journey, str, "QtTexts"], Words]


def pain_point(journey: Journey, record_id: str, texts: QtTexts) -> Words:
    """Its priority, its text, who answers for it and how far that is."""
    pain = journey.need(PainPoint, record_id)
    answers = len(journey.referring(OpportunityPainPoint, "pain_point_id", pain.id))
    note = [
        texts.text(f"pain_status.{pain.status.value}") if pain.status != PainStatus.OPEN else "",
        _owner(journey, pain.owner_id),
        texts.text("form.answers", n=answers) if answers else "",
    ]
    over = pain.status in (PainStatus.SOLVED, PainStatus.ACCEPTED)
    spoken = texts.text("form.priority", priority=pain.priority)
    return Words(
        pain.text,
        _joined(note),
        str(pain.priority),
        Tone.PLAIN if over else _TONES[priority.level(pain.priority)],
        spoken,
    )


def opportunity(journey: Journey, record_id: str, texts: QtTexts) -> Words:
    """Impact over effort, its text, how far it is and who sees to it."""
    found = journey.need(Opportunity, record_id)
    note = [texts.text(f"opportunity_status.{found.status.value}"), _owner(journey, found.owner_id)]
    over = found.status in (OpportunityStatus.DONE, OpportunityStatus.DROPPED)
    loud = Tone.GOOD if found.impact > found.effort and not over else Tone.PLAIN
    return Words(found.text, _joined(note), f"{found.impact}/{found.effort}", loud, worth(found, texts))


def worth(found: Opportunity, texts: QtTexts) -> str:
    """Impact against effort in words."""
    verdict = "more" if found.impact > found.effort else "less" if found.impact < found.effort else "even"
    return texts.text(f"form.worth.{verdict}", impact=found.impact, effort=found.effort)


def reading(journey: Journey, record_id: str, texts: QtTexts) -> Words:
    """The metric and its value; period, sample and interval below."""
    found = journey.need(Reading, record_id)
    title = f"{texts.text(f'metric.{found.metric.value}')}  {reading_words.value(found, texts)}"
    said = (reading_words.period, reading_words.sample, reading_words.certainty)
    return Words(title, _joined([*(words(found, texts) for words in said), found.segment]))


def comment(journey: Journey, record_id: str, texts: QtTexts) -> Words:
    """What was said, by whom and when."""
    found = journey.need(Comment, record_id)
    note = [found.author, texts.moment(found.at), texts.text("form.resolved") if found.resolved else ""]
    badge = "\u2713" if found.resolved else ""
    return Words(found.text, _joined(note), badge, Tone.GOOD, texts.text("form.resolved") if found.resolved else "")


def evidence(journey: Journey, record_id: str, texts: QtTexts) -> Words:
    """The citation, what sort of source it is, and its date."""
    found = journey.need(Evidence, record_id)
    note = [texts.text(f"evidence_kind.{found.kind.value}"), texts.day(found.date) if found.date else ""]
    return Words(found.citation, _joined(note))


def _owner(journey: Journey, owner_id: str | None) -> str:
    owner = journey.get(Owner, owner_id)
    return owner.name if owner is not None else ""


def _joined(parts: list[str]) -> str:
    return _DOT.join(part for part in parts if part)
