"""The forms of touchpoints and links."""

from collections.abc import Sequence
from enum import StrEnum

from journeymap.model.journey import Journey, ordered
from journeymap.model.messages import Texts
from journeymap.model.records.catalogues import Channel, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Map, MapPersona
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import Touchpoint, TouchpointInformation, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Device, Direction, EvidenceStatus, Known, LinkKind, Offer, Outcome
from journeymap.ui.forms.access import InColumn, InLane, InPhase, Members, Mood, Pairs, Title
from journeymap.ui.forms.choices import Catalogue, Frame, Vocabulary, Words
from journeymap.ui.forms.describe import field
from journeymap.ui.forms.on_notes import CITATIONS, COMMENTS, OPPORTUNITIES, PAIN_POINTS, READINGS
from journeymap.ui.forms.spec import Embedded, FieldSpec, FormSpec, Kind, Section
from journeymap.ui.moods import SCORES, mood_key
from journeymap.ui.pictures.section import HEADING, PicturePart


def personas(journey: Journey, map_id: str, ids: Sequence[str]) -> list[str | None]:
    """Everyone (None), the map's personas, and others whose emotions these touchpoints have."""
    wanted = {pair.persona_id for pair in journey.referring(MapPersona, "map_id", map_id)}
    if len(ids) == 1:
        felt = journey.referring(Emotion, "touchpoint_id", ids[0])
        wanted |= {emotion.persona_id for emotion in felt if emotion.persona_id is not None}
    return [None, *(persona.id for persona in ordered(journey.all(Persona)) if persona.id in wanted)]


def persona_name(journey: Journey, slot: str | None, texts: Texts) -> str:
    """The persona of a slot; without one it is everyone."""
    persona = journey.get(Persona, slot)
    return persona.name if persona is not None else texts.text("form.everyone")


def origin(journey: Journey, ids: Sequence[str], texts: Texts) -> str:
    """The touchpoint that the one was copied from, and its map."""
    touchpoint = journey.get(Touchpoint, ids[0]) if len(ids) == 1 else None
    source = journey.get(Touchpoint, touchpoint.origin_id) if touchpoint is not None else None
    home = journey.get(Map, source.map_id) if source is not None else None
    if source is None or home is None:
        return ""
    return texts.text("form.placed", text=source.title or texts.text("form.untitled"), place=home.title)


def detail(journey: Journey, ids: Sequence[str], texts: Texts) -> str:
    """The map that shows the one touchpoint in detail."""
    touchpoint = journey.get(Touchpoint, ids[0]) if len(ids) == 1 else None
    found = journey.get(Map, touchpoint.detail_map_id) if touchpoint is not None else None
    return found.title or texts.text("form.untitled") if found is not None else ""


def _members(name: str, values: type[StrEnum], prefix: str) -> FieldSpec:
    """A set of words out of a closed vocabulary."""
    access = Members("touchpoint", name, tuple(value.value for value in values))
    return field("touchpoint", name, Kind.CHIPS, Vocabulary(values, prefix), access=access)


_MOODS = Words(tuple((score, mood_key(score)) for score in SCORES))

TOUCHPOINT = FormSpec(
    "touchpoint",
    (
        Section(
            "",
            (
                field("touchpoint", "title", Kind.LINE, access=Title("touchpoint", "title")),
                field("touchpoint", "channel_id", Kind.CHOICE, Catalogue(Channel, grows=False), optional=True),
                field("touchpoint", "owner_id", Kind.ENTRY, Catalogue(Owner), optional=True),
                field("touchpoint", "outcome", Kind.CHOICE, Vocabulary(Outcome, "outcome")),
                field("touchpoint", "moment_of_truth", Kind.SWITCH),
                field("touchpoint", "origin_id", Kind.GO, hint=origin),
                field("touchpoint", "detail_map_id", Kind.GO, hint=detail),
            ),
        ),
        PAIN_POINTS,
        OPPORTUNITIES,
        Section(
            "form.section.feelings",
            (
                field("touchpoint", "mood", Kind.CHOICE, _MOODS, access=Mood("score"), optional=True),
                field("touchpoint", "mood_quote", Kind.LINE, access=Mood("quote")),
            ),
            slots=personas,
            slot_name=persona_name,
        ),
        Section(
            "form.section.meaning",
            (
                field("touchpoint", "goal", Kind.BLOCK),
                field("touchpoint", "quote", Kind.BLOCK),
                field("touchpoint", "note", Kind.BLOCK),
            ),
        ),
        Section(
            "form.section.ties",
            (
                field(
                    "touchpoint",
                    "systems",
                    Kind.ENTRIES,
                    Catalogue(System),
                    access=Pairs(TouchpointSystem, "touchpoint_id", "system_id"),
                ),
                field(
                    "touchpoint",
                    "personas",
                    Kind.ENTRIES,
                    Catalogue(Persona),
                    access=Pairs(TouchpointPersona, "touchpoint_id", "persona_id"),
                ),
                *(
                    field(
                        "touchpoint",
                        direction.value,
                        Kind.ENTRIES,
                        Catalogue(InformationItem),
                        access=Pairs(
                            TouchpointInformation, "touchpoint_id", "item_id", (("direction", direction.value),)
                        ),
                    )
                    for direction in Direction
                ),
            ),
        ),
        Section(
            "form.section.service",
            (
                field("touchpoint", "answer_minutes", Kind.MINUTES, optional=True),
                field("touchpoint", "proactive", Kind.CHOICE, Vocabulary(Known, "known")),
                field("touchpoint", "asks_feedback", Kind.CHOICE, Vocabulary(Known, "known")),
                field("touchpoint", "bot_disclosed", Kind.CHOICE, Vocabulary(Known, "known")),
                _members("devices", Device, "device"),
                _members("offers", Offer, "offer"),
                _members("promotes", Offer, "offer"),
                field("touchpoint", "staff_training", Kind.BLOCK),
            ),
            folded=True,
        ),
        READINGS,
        Section(
            "form.section.evidence",
            (field("touchpoint", "evidence_status", Kind.CHOICE, Vocabulary(EvidenceStatus, "evidence_status")),),
        ),
        CITATIONS,
        Embedded(HEADING, PicturePart),
        COMMENTS,
        Section(
            "form.section.place",
            (
                field("touchpoint", "phase_id", Kind.CHOICE, Frame("phase"), access=InPhase("touchpoint", "phase_id")),
                field("touchpoint", "lane_id", Kind.CHOICE, Frame("lane"), access=InLane("touchpoint", "lane_id")),
                field("touchpoint", "step", Kind.COUNT, access=InColumn()),
            ),
        ),
    ),
)

LINK = FormSpec(
    "link",
    (
        Section(
            "",
            (
                field("link", "kind", Kind.CHOICE, Vocabulary(LinkKind, "link_kind")),
                field("link", "condition", Kind.LINE),
                field("link", "share", Kind.PERCENT, optional=True),
                field("link", "waiting_minutes", Kind.MINUTES, optional=True),
                field("link", "context_travels", Kind.CHOICE, Vocabulary(Known, "known")),
            ),
        ),
        PAIN_POINTS,
        READINGS,
        COMMENTS,
    ),
)
