"""Maps to draw in tests: one that uses everything a picture can show, one whose texts are hostile."""

from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Weight
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import PROJECT_ID, Channel, Owner, Persona, Project, System
from journeymap.model.records.maps import Lane, Map, MapPersona, Phase
from journeymap.model.records.notes import Emotion, Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Link, Touchpoint, TouchpointPersona, TouchpointSystem
from journeymap.model.vocab import (
    ChannelCategory,
    LaneKind,
    LinkKind,
    MapKind,
    Medium,
    Metric,
    Outcome,
    PhaseKind,
)

ALL_ROWS = View(rows=tuple(Row))
CHANNELS = {
    "portal": ChannelCategory.SELF_SERVICE,
    "email": ChannelCategory.WRITTEN,
    "telephone": ChannelCategory.TELEPHONE,
    "chat": ChannelCategory.MESSAGING,
    "letter": ChannelCategory.WRITTEN,
    "technician": ChannelCategory.PERSONAL,
}
HOSTILE = (
    "👨‍👩‍👧‍👦" * 40,
    "客户打开网站并比较不同的光纤套餐价格，然后决定购买",
    "مرحبا بكم في خدمة العملاء لدينا، كيف يمكننا مساعدتكم اليوم",
    "Donaudampfschifffahrtsgesellschaft" * 14,
    "<b>&\"'</b> ]]> <script>alert(1)</script>",
    "e\u0301" * 250,
    "W" * 500,
    "",
    "🇩🇪🇫🇷" * 50,
    "ไทยไม่มีช่องว่างระหว่างคำในประโยคยาว" * 5,
)


class RoughMeasure:
    """Every character is 0.55 of the type size wide, a wide one 1.0, a mark nothing."""

    def width(self, text: str, size: float, weight: Weight = Weight.REGULAR, italic: bool = False) -> float:
        if text.isascii():
            return len(text) * size * 0.55
        return sum(0.0 if 0x300 <= ord(c) < 0x370 else 1.0 if ord(c) > 0x1100 else 0.55 for c in text) * size


ROUGH: Measure = RoughMeasure()


def draw(journey: Journey, view: View = ALL_ROWS) -> Picture:
    return picture.build(journey, "map", view, ROUGH, KeyTexts())


def frame() -> list[Record]:
    """Project, map, three phases, four lanes of a blueprint, six channels."""
    records: list[Record] = [
        Project(id=PROJECT_ID, organisation="Firma", confidentiality="intern"),
        Map(id="map", rank="a0", title="Alles", kind=MapKind.TO_BE, source="Interviews", reviewed_on="2026-11-12"),
    ]
    kinds = (PhaseKind.PRE_CONTRACT, PhaseKind.ONBOARDING, PhaseKind.CUSTOM)
    for at, kind in enumerate(kinds):
        records.append(Phase(id=f"p{at}", map_id="map", rank=f"a{at}", title=f"Phase {at}", subtitle="und", kind=kind))
    for at, lane in enumerate((LaneKind.CUSTOMER, LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SYSTEMS)):
        records.append(Lane(id=f"l{at}", map_id="map", rank=f"a{at}", title=f"Lane {at}", subtitle="unter", kind=lane))
    for at, (name, category) in enumerate(CHANNELS.items()):
        medium = Medium.DIGITAL
        records.append(Channel(id=name, rank=f"a{at}", builtin=name, category=category, medium=medium, icon="mail"))
    return records


def everything(count: int = 12) -> Journey:
    """A map of `count` touchpoints with all kinds of links, outcomes, notes and two personas."""
    records = frame()
    records += [Persona(id="ana", rank="a0", name="Ana"), Persona(id="ben", rank="a1", name="Ben")]
    records += [
        MapPersona(id="ma", map_id="map", persona_id="ana"),
        MapPersona(id="mb", map_id="map", persona_id="ben"),
    ]
    records += [Owner(id="sales", rank="a0", name="Vertrieb"), System(id="crm", rank="a0", name="CRM")]
    records.append(System(id="bill", rank="a1", name="Abrechnung"))
    for at in range(count):
        records += _touchpoint(at, count)
    kinds = list(LinkKind)
    for at in range(count - 1):
        kind = kinds[at % len(kinds)]
        source, target = (at + 1, at) if kind is LinkKind.BACK else (at, at + 1)
        records.append(
            Link(
                id=f"k{at}",
                map_id="map",
                source_id=f"t{source}",
                target_id=f"t{target}",
                kind=kind,
                condition="falls nötig" if at % 2 else "",
                share=40 if at % 3 else None,
            )
        )
    records.append(PainPoint(id="onlink", rank="a0", link_id="k1", text="Wartet lange", severity=1, frequency=1))
    records += [
        Reading(id=f"w{at}", rank=f"a{at}", link_id="k6", metric=Metric.WAITING_TIME, value=8.0 + at, unit="Minuten",
                period_from=f"202{at}-01-01", period_to=f"202{at}-12-31")
        for at in range(3)
    ]  # fmt: skip
    return Journey.of(records)


def _touchpoint(at: int, count: int) -> list[Record]:
    key = f"t{at}"
    outcome = list(Outcome)[at % 3]
    names = list(CHANNELS)
    records: list[Record] = [
        Touchpoint(
            id=key,
            map_id="map",
            phase_id=f"p{at * 3 // count}",
            lane_id=f"l{at % 4}",
            step=f"b{at:04d}1",
            rank="a0",
            title=f"Kontaktpunkt {at}",
            quote="Na endlich" if at % 4 == 0 else "",
            channel_id=names[at % 7] if at % 7 < 6 else None,
            owner_id="sales" if at % 2 else None,
            moment_of_truth=at % 3 == 0,
            outcome=outcome,
            detail_map_id="map" if at % 5 == 0 else None,
        ),
        Emotion(id=f"ea{at}", touchpoint_id=key, persona_id="ana", score=at % 7 - 3, quote="Oh!" if at % 2 else ""),
        Reading(id=f"r{at}", rank="a0", touchpoint_id=key, metric=Metric.NPS, value=42.5, unit="Punkte"),
    ]
    if at % 2:
        records.append(Emotion(id=f"eb{at}", touchpoint_id=key, persona_id="ben", score=3 - at % 7))
        records.append(TouchpointPersona(id=f"tp{at}", touchpoint_id=key, persona_id="ben"))
    records += [
        TouchpointSystem(id=f"s{system}{at}", touchpoint_id=key, system_id=system)
        for system in ("crm", "bill")[: at % 3]
    ]
    records += [
        PainPoint(id=f"q{at}-{n}", rank=f"a{n}", touchpoint_id=key, text="Tut weh", severity=5, frequency=n + 1)
        for n in range(at % 3)
    ]
    if at % 3 == 1:
        records.append(Opportunity(id=f"o{at}", map_id="map", rank="a0", touchpoint_id=key, text="Besser machen"))
    return records


def hostile() -> Journey:
    """The hostile texts as the titles of everything that has one."""
    records = frame()
    records = [
        record.model_copy(update={"title": HOSTILE[at % len(HOSTILE)][:500]})
        if "title" in type(record).model_fields
        else record
        for at, record in enumerate(records)
    ]
    for at, text in enumerate(HOSTILE):
        title = text[:500]
        records += [
            Touchpoint(
                id=f"t{at}", map_id="map", phase_id=f"p{at % 3}", lane_id=f"l{at % 4}", step="a1", rank=f"a{at}",
                title=title, channel_id="portal",
            ),
            Emotion(id=f"e{at}", touchpoint_id=f"t{at}", score=at % 7 - 3, quote=text),
            PainPoint(id=f"q{at}", rank="a0", touchpoint_id=f"t{at}", text=title),
        ]  # fmt: skip
        if at:
            records.append(Link(id=f"k{at}", map_id="map", source_id=f"t{at - 1}", target_id=f"t{at}", condition=title))
    return Journey.of(records)
