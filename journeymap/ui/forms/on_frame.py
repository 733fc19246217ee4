"""The forms of a map and its frame: phases and lanes."""

from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import MapPersona
from journeymap.model.vocab import LaneKind, LaneTone, MapKind, MapStatus, PhaseKind, PhaseTone
from journeymap.ui.forms.access import Pairs
from journeymap.ui.forms.choices import Catalogue, Vocabulary, Words
from journeymap.ui.forms.describe import field
from journeymap.ui.forms.own_access import OfProject
from journeymap.ui.forms.spec import FormSpec, Kind, Section

_NO_TONE = (None, "tone.none")

PHASE = FormSpec(
    "phase",
    (
        Section(
            "",
            (
                field("phase", "title", Kind.LINE),
                field("phase", "subtitle", Kind.LINE),
                field("phase", "kind", Kind.CHOICE, Vocabulary(PhaseKind, "phase_kind")),
                field(
                    "phase",
                    "tone",
                    Kind.CHOICE,
                    Words((_NO_TONE, *((tone.value, f"tone.{tone.value}") for tone in PhaseTone))),
                ),
                field("phase", "locked", Kind.SWITCH),
            ),
        ),
    ),
)

LANE = FormSpec(
    "lane",
    (
        Section(
            "",
            (
                field("lane", "title", Kind.LINE),
                field("lane", "subtitle", Kind.LINE),
                field("lane", "kind", Kind.CHOICE, Vocabulary(LaneKind, "lane_kind")),
                field(
                    "lane",
                    "tone",
                    Kind.CHOICE,
                    Words((_NO_TONE, *((tone.value, f"tone.{tone.value}") for tone in LaneTone))),
                ),
            ),
        ),
    ),
)

MAP = FormSpec(
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
        Section(
            "form.section.document",
            (
                field("map", "project_title", Kind.LINE, access=OfProject("title")),
                field("map", "organisation", Kind.LINE, access=OfProject("organisation")),
                field("map", "confidentiality", Kind.LINE, access=OfProject("confidentiality")),
                field("map", "project_note", Kind.BLOCK, access=OfProject("note")),
            ),
            folded=True,
        ),
    ),
)
