"""The forms of the catalogues that all maps share."""

from journeymap.model.vocab import ChannelCategory, EvidenceKind, Known, Medium, PersonaKind, SystemKind, ValueClass
from journeymap.ui.forms.choices import Icons, Vocabulary
from journeymap.ui.forms.describe import always, field
from journeymap.ui.forms.own_access import (
    ChannelName,
    Preference,
    channel_hint,
    channel_name,
    every_channel,
    is_own_channel,
)
from journeymap.ui.forms.spec import FormSpec, Kind, Section

CHANNEL_PROPERTIES = (
    "around_the_clock",
    "connected",
    "structured_cases",
    "proactive",
    "automatable",
    "scales",
    "human",
    "mobile",
)

CHANNEL = FormSpec(
    "channel",
    (
        Section(
            "",
            (
                field("channel", "name", Kind.LINE, access=ChannelName(), required=is_own_channel, hint=channel_hint),
                field("channel", "category", Kind.CHOICE, Vocabulary(ChannelCategory, "channel_category")),
                field("channel", "medium", Kind.CHOICE, Vocabulary(Medium, "medium")),
                field("channel", "icon", Kind.ICON, Icons(), optional=True),
            ),
        ),
        Section(
            "form.section.properties",
            tuple(field("channel", name, Kind.CHOICE, Vocabulary(Known, "known")) for name in CHANNEL_PROPERTIES),
        ),
    ),
)

PERSONA = FormSpec(
    "persona",
    (
        Section(
            "",
            (
                field("persona", "name", Kind.LINE, required=always),
                field("persona", "kind", Kind.CHOICE, Vocabulary(PersonaKind, "persona_kind")),
                field("persona", "value_class", Kind.CHOICE, Vocabulary(ValueClass, "value_class"), optional=True),
                field("persona", "note", Kind.BLOCK),
            ),
        ),
        Section(
            "form.section.preferences",
            (field("persona", "preference", Kind.PERCENT, access=Preference(), optional=True),),
            slots=every_channel,
            slot_name=channel_name,
            folded=True,
        ),
    ),
)

OWNER = FormSpec(
    "owner",
    (Section("", (field("owner", "name", Kind.LINE, required=always), field("owner", "contact", Kind.LINE))),),
)

SYSTEM = FormSpec(
    "system",
    (
        Section(
            "",
            (
                field("system", "name", Kind.LINE, required=always),
                field("system", "kind", Kind.CHOICE, Vocabulary(SystemKind, "system_kind")),
            ),
        ),
    ),
)

INFORMATION_ITEM = FormSpec(
    "information_item",
    (
        Section(
            "",
            (
                field("information_item", "name", Kind.LINE, required=always),
                field("information_item", "note", Kind.BLOCK),
            ),
        ),
    ),
)

EVIDENCE = FormSpec(
    "evidence",
    (
        Section(
            "",
            (
                field("evidence", "citation", Kind.LINE, required=always),
                field("evidence", "kind", Kind.CHOICE, Vocabulary(EvidenceKind, "evidence_kind")),
                field("evidence", "date", Kind.DAY, optional=True),
                field("evidence", "url", Kind.LINE),
                field("evidence", "note", Kind.BLOCK),
            ),
        ),
    ),
)
