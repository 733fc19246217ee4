"""The charts that there are: what each shows of a map, and what a person can choose about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from journeymap.model.analysis.charts import bars, feelings, matrices, trends
from journeymap.model.analysis.lookups import key_words
from journeymap.ui.charts.bars import ChannelDrawing, EvidenceDrawing
from journeymap.ui.charts.drawing import Drawing
from journeymap.ui.charts.emotion import EmotionDrawing
from journeymap.ui.charts.opportunities import OpportunityDrawing
from journeymap.ui.charts.pains import PainDrawing
from journeymap.ui.charts.trend import TrendDrawing

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.text.qt_texts import QtTexts


@dataclass(frozen=True, slots=True)
class Made:
    """A drawing, and what else of it can be chosen: (name of the choice, text), and which one it is."""

    drawing: Drawing
    choices: list[tuple[str, str]] = field(default_factory=list)
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn: `choice` is one of the choices, "" for the first; `smooth` is how curves run."""

    map_id: str
    choice: str = ""
    smooth: bool = True


Make = Callable[["Journey", Wish, "QtTexts"], Made]


def _emotion(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    whole = feelings.feelings(journey, wish.map_id)
    personas = [curve.persona for curve in whole.curves if curve.persona is not None]
    known = wish.choice if any(persona.id == wish.choice for persona in personas) else ""
    data = feelings.feelings(journey, wish.map_id, known) if known else whole
    choices = [("", texts.text("charts.all-personas")), *((each.id, each.name) for each in personas)]
    return Made(EmotionDrawing(texts, data, wish.smooth), choices if len(personas) > 1 else [], known)


def _pain(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    return Made(PainDrawing(texts, journey, matrices.pain_matrix(journey, wish.map_id)))


def _opportunity(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    return Made(OpportunityDrawing(texts, journey, matrices.opportunity_matrix(journey, wish.map_id)))


def _channels(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    return Made(ChannelDrawing(texts, bars.channel_mix(journey, wish.map_id)))


def _evidence(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    return Made(EvidenceDrawing(texts, bars.evidence_coverage(journey, wish.map_id)))


def _readings(journey: Journey, wish: Wish, texts: QtTexts) -> Made:
    found = trends.trends(journey, wish.map_id)
    scale = next((each for each in found if _told(each) == wish.choice), None)
    if scale is None:  # the one of which there is most to see
        scale = max(found, key=lambda each: max(len(series.dated) for series in found[each]), default=None)

    several = Counter(each.metric for each in found)
    choices = []
    for each in found:
        name = texts.text(f"metric.{each.metric.value}")
        choices.append((_told(each), f"{name}, {each.unit or '–'}" if several[each.metric] > 1 else name))
    drawing = TrendDrawing(texts, scale, found[scale] if scale else [], partial(key_words, journey))
    return Made(drawing, choices, _told(scale) if scale else "")


def _told(scale: trends.Scale) -> str:
    return f"{scale.metric.value} {scale.unit}"


KINDS: dict[str, Make] = {
    "emotion": _emotion,
    "pain": _pain,
    "opportunity": _opportunity,
    "channels": _channels,
    "evidence": _evidence,
    "readings": _readings,
}
"""By name, in the order in which they are offered; the title is the text "charts.kind.<name>"."""
