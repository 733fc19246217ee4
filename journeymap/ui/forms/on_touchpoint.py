"""The forms of touchpoints and links."""

from collections.abc import Sequence

from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Channel, Owner, Persona, System
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Known, LinkKind, Outcome
from journeymap.ui.forms.access import InColumn, InLane, InPhase, Mood, Pairs, Title
from journeymap.ui.forms.choices import Catalogue, Frame, Vocabulary, Words
from journeymap.ui.forms.describe import field
from journeymap.ui.forms.spec import FormSpec, Kind, Section


def personas(journey: Journey, map_id: str, ids: Sequence[str]) -> list[str | None]:
    """Everyone (None), the map's personas, and others whose emotions these touchpoints have."""
    wanted = {pair.persona_id for pair in journey.referring(MapPersona, "map_id", map_id)}
    if len(ids) == 1:
        felt = journey.referring(Emotion, "touchpoint_id", ids[0])
        wanted |= {emotion.persona_id for emotion in felt if emotion.persona_id is not None}
    return [None, *(persona.id for persona in ordered(journey.all(Persona)) if persona.id in wanted)]


_MOODS = Words(
    (
        (3, "mood.plus-3"),
        (2, "mood.plus-2"),
        (1, "mood.plus-1"),
        (0, "mood.zero"),
        (-1, "mood.minus-1"),
        (-2, "mood.minus-2"),
        (-3, "mood.minus-3"),
    )
)

TOUCHPOINT = FormSpec(
    "touchpoint",
    (
        Section(
            "",
            (
                field("touchpoint", "title", Kind.LINE, access=Title("touchpoint", "title")),
                field("touchpoint", "channel_id", Kind.CHOICE, Catalogue(Channel, grows=False), optional=True),
                field("touchpoint", "owner_id", Kind.ENTRY, Catalogue(Owner), optional=True),
            ),
        ),
        Section(
            "form.section.place",
            (
                field("touchpoint", "phase_id", Kind.CHOICE, Frame("phase"), access=InPhase("touchpoint", "phase_id")),
                field("touchpoint", "lane_id", Kind.CHOICE, Frame("lane"), access=InLane("touchpoint", "lane_id")),
                field("touchpoint", "step", Kind.COUNT, access=InColumn()),
            ),
        ),
        Section(
            "form.section.feelings",
            (
                field("touchpoint", "mood", Kind.CHOICE, _MOODS, access=Mood("score"), optional=True),
                field("touchpoint", "mood_quote", Kind.LINE, access=Mood("quote")),
            ),
            slots=personas,
        ),
        Section(
            "form.section.meaning",
            (
                field("touchpoint", "moment_of_truth", Kind.SWITCH),
                field("touchpoint", "outcome", Kind.CHOICE, Vocabulary(Outcome, "outcome")),
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
    ),
)
