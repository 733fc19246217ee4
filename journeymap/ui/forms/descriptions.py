"""The forms of all record types that the inspector shows, as data."""

from collections.abc import Sequence

from journeymap.model.journey import Journey, ordered
from journeymap.model.records.catalogues import Channel, Owner, Persona, System
from journeymap.model.records.maps import MapPersona
from journeymap.model.records.notes import Emotion
from journeymap.model.records.touchpoints import TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import Known, LaneKind, LinkKind, MapKind, MapStatus, Outcome, PhaseKind
from journeymap.ui.forms.access import Access, Column, InColumn, InLane, InPhase, Mood, Pairs, Title
from journeymap.ui.forms.choices import Catalogue, Choices, Frame, Vocabulary, Words
from journeymap.ui.forms.spec import FieldSpec, FormSpec, Kind, Section


def field(
    table: str,
    name: str,
    kind: Kind,
    choices: Choices | None = None,
    *,
    access: Access | None = None,
    optional: bool = False,
) -> FieldSpec:
    """A field of a record, read and written as such unless `access` says otherwise."""
    return FieldSpec(table, name, kind, access or Column(table, name), choices, optional)


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

_TOUCHPOINT = FormSpec(
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

_LINK = FormSpec(
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

_PHASE = FormSpec(
    "phase",
    (
        Section(
            "",
            (
                field("phase", "title", Kind.LINE),
                field("phase", "subtitle", Kind.LINE),
                field("phase", "kind", Kind.CHOICE, Vocabulary(PhaseKind, "phase_kind")),
                field("phase", "locked", Kind.SWITCH),
            ),
        ),
    ),
)

_LANE = FormSpec(
    "lane",
    (
        Section(
            "",
            (
                field("lane", "title", Kind.LINE),
                field("lane", "subtitle", Kind.LINE),
                field("lane", "kind", Kind.CHOICE, Vocabulary(LaneKind, "lane_kind")),
            ),
        ),
    ),
)

_MAP = FormSpec(
    "map",
    (
        Section(
            "",
            (
                field("map", "title", Kind.LINE),
                field("map", "subtitle", Kind.LINE),
                field("map", "kind", Kind.CHOICE, Vocabulary(MapKind, "map_kind")),
                field("map", "status", Kind.CHOICE, Vocabulary(MapStatus, "map_status")),
                field("map", "reviewed_on", Kind.DAY, optional=True),
                field("map", "language", Kind.CHOICE, Words((("de", "form.german"), ("en", "form.english")))),
                field("map", "source", Kind.LINE),
                field("map", "note", Kind.BLOCK),
                field(
                    "map",
                    "personas",
                    Kind.ENTRIES,
                    Catalogue(Persona),
                    access=Pairs(MapPersona, "map_id", "persona_id"),
                ),
            ),
        ),
    ),
)

FORMS: dict[str, FormSpec] = {form.table: form for form in (_TOUCHPOINT, _LINK, _PHASE, _LANE, _MAP)}
