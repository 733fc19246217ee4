"""Random edits that grow a map by several records at once, or put what is there in another order."""

from dataclasses import replace
from random import Random

from journeymap.model import order, rank
from journeymap.model.capture import Names, capture
from journeymap.model.changes import Changes
from journeymap.model.clipping import clip
from journeymap.model.edits import (
    bring_in,
    captured,
    catalogues,
    growth,
    notes,
    paste,
    readings,
    regroup,
    removal,
    tidy,
)
from journeymap.model.edits.touchpoints import Place
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.layout.navigate import Direction
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Attachment, Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import Grouping, LaneKind, Metric, PhaseKind
from tests.model.sample import sample

_MOST = 60
"""From so many touchpoints on nothing more is brought in."""
_LINES = (
    "Rechnung kommt #Brief !falscher Betrag:4x3 @Billing ~-2 „Schon wieder falsch“ ?Vertragsnummer",
    "> Bestand",
    "/ Technik",
    "客户登记 #Portal ~+3",
    "",
    "Mahnung !zu früh:5x1 ?Kundennummer ~0",
    "#!?@~ <b>",
)
_KINDS = {Grouping.CHANNEL: Channel, Grouping.OWNER: Owner, Grouping.PERSONA: Persona, Grouping.SYSTEM: System}


def grow(random: Random, journey: Journey) -> Changes:
    """A touchpoint onwards, before, above, below or beside another one, or the first of a map."""
    touchpoint = _pick(random, journey, Touchpoint)
    if touchpoint is None or random.random() < 0.2:
        chosen = _pick(random, journey, Map)
        words = {"phase_title": "Phase", "lane_title": "Kundin"}
        if chosen is None:
            return Changes()
        if random.random() < 0.4:
            return growth.frame(journey, chosen.id, **words)
        return growth.first(journey, chosen.id, new_id(), **words)
    if random.random() < 0.3:
        return growth.beside(journey, touchpoint.id, new_id())
    return growth.towards(journey, touchpoint.id, random.choice(list(Direction)), new_id())


def start_map(random: Random, journey: Journey) -> Changes:
    if journey.count(Map) >= 3:
        return Changes()
    phases, lanes = (
        [("Vorher", PhaseKind.PRE_CONTRACT), ("Nachher", PhaseKind.SERVICE)],
        [("Kundin", LaneKind.CUSTOMER)],
    )
    return growth.map_with_frame(journey, "Karte", phases[: random.randint(1, 2)], lanes, language="de")[0]


def put_captured(random: Random, journey: Journey) -> Changes:
    """Some captured lines."""
    place = _place(random, journey)
    if place is None or journey.count(Touchpoint) > _MOST:
        return Changes()
    channels = {channel.name or channel.id: channel.id for channel in journey.all(Channel)}
    owners, items = (tuple(each.name for each in journey.all(kind)) for kind in (Owner, InformationItem))
    names = Names(channels, owners, items, phases=() if random.random() < 0.5 else None, lanes=())
    lines = [capture(random.choice(_LINES), names) for _ in range(random.randint(1, 3))]
    before = _pick(random, journey, Touchpoint)
    sources = [before.id] if before is not None and before.map_id == _map_of(journey, place) else []
    return captured.place(journey, lines, place, sources=sources)[0]


def put_clip(random: Random, journey: Journey) -> Changes:
    """Copy some touchpoints of one map and paste them somewhere."""
    first, place = _pick(random, journey, Touchpoint), _place(random, journey)
    if first is None or place is None or journey.count(Touchpoint) > _MOST:
        return Changes()
    here = sorted(t.id for t in journey.referring(Touchpoint, "map_id", first.map_id))
    chosen = {first.id, *random.sample(here, min(3, len(here)))}
    return paste.paste(journey, clip(journey, chosen), place)[0]


def bring(random: Random, journey: Journey) -> Changes:
    """The touchpoints of another document."""
    place = _place(random, journey)
    if place is None or journey.count(Touchpoint) > _MOST:
        return Changes()
    phases, lanes = random.random() < 0.5, random.random() < 0.5
    return bring_in.bring_in(journey, sample(), place, phases=phases, lanes=lanes)[0]


def measure(random: Random, journey: Journey) -> Changes:
    """Readings as an import brings them, on touchpoints and links."""
    places = [*_some(random, journey, Touchpoint), *_some(random, journey, Link)]
    fields = {"unit": "%", "sample_size": 40, "period_from": "2026-01-01", "period_to": "2026-03-31"}
    measured = [
        readings.Measured(each.key, {"metric": random.choice(list(Metric)), "value": random.randint(0, 9), **fields})
        for each in places
    ]
    return readings.add_all(journey, measured)


def regroup_cards(random: Random, journey: Journey) -> Changes:
    """Touchpoints go to another row where rows are groups."""
    by = random.choice(list(_KINDS))
    entry = _pick(random, journey, _KINDS[by])
    value = entry.id if entry is not None and random.random() < 0.8 else None
    try:
        return regroup.assign(journey, [each.id for each in _some(random, journey, Touchpoint)], by, value)
    except RuleBroken:  # one has several already
        return Changes()


def reorder(random: Random, journey: Journey) -> Changes:
    """Another order of entries of a catalogue, or of notes that hang on the same thing."""
    kind: type[Record] = random.choice(
        [Channel, Persona, Owner, System, InformationItem, PainPoint, Reading, Opportunity]
    )
    record = _pick(random, journey, kind)
    if record is None:
        return Changes()
    if kind not in (PainPoint, Reading, Opportunity):
        return catalogues.move(journey, kind, record.id, random.randint(0, 5))
    homes = ("map_id",) if kind is Opportunity else ("touchpoint_id", "link_id")
    same = [it for it in journey.all(kind) if [getattr(it, n) for n in homes] == [getattr(record, n) for n in homes]]
    others = sorted(it.id for it in same if it.id != record.id)
    if not others:
        return Changes()
    return notes.move(journey, kind, record.id, random.choice(others), random.random() < 0.5)


def remove_selected(random: Random, journey: Journey) -> Changes:
    """What may be selected together, gone at once."""
    kinds = (Touchpoint, Link, PainPoint, Reading, Attachment)
    chosen = [each.key for kind in random.sample(kinds, 2) for each in _some(random, journey, kind)[:2]]
    return removal.remove(journey, chosen)


def tidy_up(random: Random, journey: Journey) -> Changes:
    chosen = _pick(random, journey, Map)
    return tidy.tidy(journey, chosen.id) if chosen is not None else Changes()


BULK = [
    grow, grow, start_map, put_captured, put_captured, put_clip, bring, measure, regroup_cards, reorder, reorder,
    remove_selected, tidy_up,
]  # fmt: skip


def _place(random: Random, journey: Journey) -> Place | None:
    """A new column at the end of a phase, or a column with cards in it."""
    chosen = _pick(random, journey, Map)
    phases, lanes = (listing(journey, chosen.id) if chosen else [] for listing in (order.phases, order.lanes))
    if not phases or not lanes:
        return None
    phase, lane = random.choice(phases), random.choice(lanes)
    steps = sorted({t.step for t in journey.referring(Touchpoint, "phase_id", phase.id)})
    place = Place(phase.id, lane.id, rank.between(steps[-1] if steps else None, None))
    return replace(place, step=random.choice(steps)) if steps and random.random() < 0.5 else place


def _map_of(journey: Journey, place: Place) -> str:
    return next(
        lane.map_id for each in journey.all(Map) for lane in order.lanes(journey, each.id) if lane.id == place.lane_id
    )


def _pick(random: Random, journey: Journey, kind: type) -> Record | None:
    records = sorted(journey.all(kind), key=lambda record: record.id)
    return random.choice(records) if records else None


def _some(random: Random, journey: Journey, kind: type) -> list[Record]:
    records = sorted(journey.all(kind), key=lambda record: record.id)
    return random.sample(records, min(len(records), random.randint(1, 4)))
