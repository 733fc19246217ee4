"""Random edits through the real verbs, for state machines and fault tests."""

from collections.abc import Callable
from random import Random

from journeymap.model import order
from journeymap.model.changes import Change, Changes
from journeymap.model.edits import (
    attachments,
    catalogues,
    channels,
    colours,
    copies,
    fields,
    grid,
    links,
    maps,
    merging,
    notes,
    preferences,
    touchpoints,
)
from journeymap.model.edits.touchpoints import Place
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records.catalogues import Channel, InformationItem, Owner, Persona, System
from journeymap.model.records.maps import Lane, Map, MapPersona, Phase, SavedView
from journeymap.model.records.notes import Emotion, Opportunity, OpportunityPainPoint, PainPoint, Reading
from journeymap.model.records.touchpoints import (
    Attachment,
    Link,
    Touchpoint,
    TouchpointInformation,
    TouchpointPersona,
    TouchpointSystem,
)
from journeymap.model.rules import RuleBroken
from journeymap.model.vocab import BlueprintLine, LaneTone, LinkKind, MapKind, Metric, ValueClass
from journeymap.storage import catalogue, reference
from tests.bulk_verbs import BULK
from tests.view_verbs import change_view, save_view

TITLES = [
    "Rechnung",
    "Störung melden",
    "Order online",
    "客户登记",
    "Заявка",
    "🧑‍🚀 Launch",
    "<b>bold</b>",
    "a" * 700,
    "طلب",
]
CATALOGUES: list[type] = [Persona, Owner, System, InformationItem]


def random_edit(random: Random, journey: Journey) -> tuple[str, Changes]:
    """(name of the verb, its changes); the changes may be empty where the journey has nothing to act on."""
    if not journey.all(Touchpoint) or random.random() < 0.25:
        verb: Callable[[Random, Journey], Changes] = random.choice(GROWING)
    else:
        verb = random.choice(VERBS)
    return verb.__name__.strip("_"), verb(random, journey)


def _pick(random: Random, journey: Journey, kind: type) -> object | None:
    records = sorted(journey.all(kind), key=lambda record: record.id)
    return random.choice(records) if records else None


def _some(random: Random, journey: Journey, kind: type) -> list[str]:
    ids = sorted(record.id for record in journey.all(kind))
    return random.sample(ids, min(len(ids), random.randint(1, 4)))


def add_map(random: Random, journey: Journey) -> Changes:
    return maps.add(journey, random.choice(TITLES)[:400]) if journey.count(Map) < 3 else Changes()


def add_phase(random: Random, journey: Journey) -> Changes:
    chosen = _pick(random, journey, Map)
    if chosen is None:
        return add_map(random, journey)
    return grid.add_phase(journey, chosen.id, random.randint(0, 5), random.choice(TITLES)[:400])


def add_lane(random: Random, journey: Journey) -> Changes:
    chosen = _pick(random, journey, Map)
    if chosen is None:
        return add_map(random, journey)
    return grid.add_lane(journey, chosen.id, random.randint(0, 5), random.choice(TITLES)[:400])


def add_touchpoint(random: Random, journey: Journey) -> Changes:
    phase = _pick(random, journey, Phase)
    if phase is None:
        return add_phase(random, journey)
    lanes = order.lanes(journey, phase.map_id)
    if not lanes:
        return grid.add_lane(journey, phase.map_id, 0, "Kundin")
    place = _place(random, journey, phase, random.choice(lanes).id)
    return touchpoints.add(journey, place, random.choice(TITLES))


def _place(random: Random, journey: Journey, phase: Phase, lane_id: str) -> Place:
    columns = order.columns(journey, phase.id)
    if columns and random.random() < 0.4:
        return Place(phase.id, lane_id, random.choice(columns)[0].step)
    return Place(phase.id, lane_id, touchpoints.step_at(journey, phase.id, random.randint(0, 6)))


def rename(random: Random, journey: Journey) -> Changes:
    return touchpoints.rename(journey, _pick(random, journey, Touchpoint).id, random.choice(TITLES))


def remove_touchpoints(random: Random, journey: Journey) -> Changes:
    return touchpoints.remove(journey, _some(random, journey, Touchpoint))


def move_steps(random: Random, journey: Journey) -> Changes:
    return touchpoints.move_steps(journey, _some(random, journey, Touchpoint), random.choice([-1, 1]))


def move_lanes(random: Random, journey: Journey) -> Changes:
    return touchpoints.move_lanes(journey, _some(random, journey, Touchpoint), random.choice([-2, -1, 1]))


def put(random: Random, journey: Journey) -> Changes:
    first = _pick(random, journey, Touchpoint)
    ids = [i for i in _some(random, journey, Touchpoint) if journey.need(Touchpoint, i).map_id == first.map_id]
    phase = random.choice(order.phases(journey, first.map_id))
    lane = random.choice(order.lanes(journey, first.map_id))
    return touchpoints.put(journey, sorted({first.id, *ids}), _place(random, journey, phase, lane.id))


def duplicate(random: Random, journey: Journey) -> Changes:
    return copies.duplicate(journey, _some(random, journey, Touchpoint))[0]


def duplicate_map(random: Random, journey: Journey) -> Changes:
    if journey.count(Map) > 3:
        return Changes()
    return maps.duplicate(journey, _pick(random, journey, Map).id, "Soll", MapKind.TO_BE)


def remove_map(random: Random, journey: Journey) -> Changes:
    return maps.remove(journey, _pick(random, journey, Map).id) if random.random() < 0.2 else Changes()


def join(random: Random, journey: Journey) -> Changes:
    source, target = _pick(random, journey, Touchpoint), _pick(random, journey, Touchpoint)
    if source.map_id != target.map_id or source.id == target.id:
        return Changes()
    return links.join(journey, source.id, target.id, random.choice(list(LinkKind)), share=random.choice([None, 12.5]))


def unlink(random: Random, journey: Journey) -> Changes:
    return links.remove(journey, _some(random, journey, Link))


def turn(random: Random, journey: Journey) -> Changes:
    link = _pick(random, journey, Link)
    try:
        return links.reverse(journey, link.id) if link else Changes()
    except RuleBroken:  # one of its kind leads the other way already
        return Changes()


def feel(random: Random, journey: Journey) -> Changes:
    persona = _pick(random, journey, Persona) if random.random() < 0.5 else None
    score = random.choice([None, -3, -1, 0, 2, 3])
    touchpoint = _pick(random, journey, Touchpoint)
    return notes.feel(journey, touchpoint.id, score, persona.id if persona else None, random.choice([None, "So!"]))


def add_pain_point(random: Random, journey: Journey) -> Changes:
    on = _pick(random, journey, random.choice([Touchpoint, Link])) or _pick(random, journey, Touchpoint)
    return notes.add_pain_point(journey, on.key, random.choice(TITLES)[:300], severity=random.randint(1, 5))


def add_reading(random: Random, journey: Journey) -> Changes:
    on = _pick(random, journey, Touchpoint)
    return notes.add_reading(journey, on.key, random.choice(list(Metric)), random.uniform(-1e6, 1e6), sample_size=42)


def add_comment(random: Random, journey: Journey) -> Changes:
    on = _pick(random, journey, Touchpoint)
    return notes.add_comment(journey, on.key, "Stimmt das?\nBitte prüfen", "Ana", "2026-11-21T10:00:00Z")


def add_opportunity(random: Random, journey: Journey) -> Changes:
    pains = _some(random, journey, PainPoint)
    return notes.add_opportunity(journey, _pick(random, journey, Map).id, "Selbst umbuchen", answers=pains, impact=5)


def remove_note(random: Random, journey: Journey) -> Changes:
    kind = random.choice([PainPoint, Opportunity, Reading, Emotion, OpportunityPainPoint])
    return notes.remove(journey, kind, _some(random, journey, kind))


def add_entry(random: Random, journey: Journey) -> Changes:
    return catalogues.add(journey, random.choice(CATALOGUES), name=random.choice(TITLES)[:200])


def add_channel(random: Random, journey: Journey) -> Changes:
    return catalogues.add(journey, Channel, name="Fax", category="written", medium="physical", human="no")


def remove_entry(random: Random, journey: Journey) -> Changes:
    kind = random.choice([*CATALOGUES, Channel])
    entry = _pick(random, journey, kind)
    return catalogues.remove(journey, kind, entry.id) if entry else Changes()


def merge_entries(random: Random, journey: Journey) -> Changes:
    kind = random.choice([*CATALOGUES, Channel])
    ids = _some(random, journey, kind)
    return merging.merge(journey, kind, ids[0], ids[1:]) if len(ids) > 1 else Changes()


def duplicate_entry(random: Random, journey: Journey) -> Changes:
    kind = random.choice([*CATALOGUES, Channel])
    entry = _pick(random, journey, kind)
    return catalogues.duplicate(journey, kind, entry.id, "Kopie", new_id()) if entry else Changes()


def restore_channels(random: Random, journey: Journey) -> Changes:
    back = channels.restore(journey, catalogue.channels())
    return back or channels.reset(journey, _some(random, journey, Channel), catalogue.channels())


def prefer(random: Random, journey: Journey) -> Changes:
    """Shares of channels: one of them, or those of the value class."""
    persona, channel = _pick(random, journey, Persona), _pick(random, journey, Channel)
    if persona is None or channel is None:
        return Changes()
    if random.random() < 0.5:
        percent = random.choice([None, 0, 12.5, 100])
        return preferences.share(journey, persona.id, channel.id, percent)
    if persona.value_class is None:
        return fields.edit(journey, Persona, [persona.id], value_class=random.choice(list(ValueClass)))
    return preferences.fill(journey, persona.id, reference.preferences().percent, keep=random.random() < 0.3)


def attach(random: Random, journey: Journey) -> Changes:
    hashes = [f"{random.randint(0, 9)}" * 64 for _ in range(random.randint(1, 3))]
    pictures = [(sha256, random.choice(TITLES)[:300]) for sha256 in hashes]
    return attachments.attach(journey, _pick(random, journey, Touchpoint).id, pictures)


def change_attachments(random: Random, journey: Journey) -> Changes:
    attachment = _pick(random, journey, Attachment)
    if attachment is None:
        return Changes()
    if random.random() < 0.5:
        return attachments.move(journey, attachment.id, random.randint(0, 3))
    return attachments.remove(journey, _some(random, journey, Attachment))


def assign(random: Random, journey: Journey) -> Changes:
    owner, channel = _pick(random, journey, Owner), _pick(random, journey, Channel)
    values = {"owner_id": owner.id if owner else None, "channel_id": channel.id if channel else None}
    return fields.edit(journey, Touchpoint, _some(random, journey, Touchpoint), note="Notiz\nzwei", **values)


def pair(random: Random, journey: Journey) -> Changes:
    touchpoint = _pick(random, journey, Touchpoint)
    table, field, catalogue, extra = random.choice(
        [
            (TouchpointSystem, "system_id", System, {}),
            (TouchpointPersona, "persona_id", Persona, {}),
            (TouchpointInformation, "item_id", InformationItem, {"direction": random.choice(["asked", "told"])}),
        ]
    )
    entry = _pick(random, journey, catalogue)
    if entry is None:
        return Changes()
    verb = random.choice([catalogues.pair, catalogues.pair, catalogues.part])
    return verb(journey, table, touchpoint_id=touchpoint.id, **{field: entry.id}, **extra)


def pair_map(random: Random, journey: Journey) -> Changes:
    persona = _pick(random, journey, Persona)
    chosen = _pick(random, journey, Map)
    return catalogues.pair(journey, MapPersona, map_id=chosen.id, persona_id=persona.id) if persona else Changes()


def move_frame(random: Random, journey: Journey) -> Changes:
    kind, verb = random.choice([(Phase, grid.move_phase), (Lane, grid.move_lane), (Map, maps.move)])
    return verb(journey, _pick(random, journey, kind).id, random.randint(0, 4))


def recolour(random: Random, journey: Journey) -> Changes:
    keys = [(kind.table, i) for kind in (Phase, Lane) for i in _some(random, journey, kind)]
    return colours.recolour(journey, keys, random.choice([None, *LaneTone]))


def look(random: Random, journey: Journey) -> Changes:
    """A saved view comes, changes or goes."""
    chosen, persona, view = (_pick(random, journey, kind) for kind in (Map, Persona, SavedView))
    if view is not None and random.random() < 0.3:
        return Changes({view.key: Change(view, None)})
    fresh = SavedView(
        id=view.id if view is not None and random.random() < 0.6 else f"view{random.randrange(10**6)}",
        map_id=chosen.id,
        rank="a0",
        title=random.choice(TITLES)[:300],
        lines=tuple(random.sample(list(BlueprintLine), random.randint(0, 3))),
        persona_id=persona.id if persona else None,
        search=random.choice(["", "Rechnung"]),
    )
    before = journey.find(fresh.key)
    return Changes() if before == fresh else Changes({fresh.key: Change(before, fresh)})


def remove_frame(random: Random, journey: Journey) -> Changes:
    kind, verb, listing = random.choice(
        [(Phase, grid.remove_phase, order.phases), (Lane, grid.remove_lane, order.lanes)]
    )
    record = _pick(random, journey, kind)
    others = [other.id for other in listing(journey, record.map_id) if other.id != record.id]
    return verb(journey, record.id, keep_in=random.choice([None, *others]))


GROWING = [add_map, add_phase, add_lane, add_touchpoint, add_touchpoint, add_touchpoint, add_entry, add_channel]
VERBS = [
    *GROWING, rename, remove_touchpoints, move_steps, move_lanes, put, duplicate, duplicate_map, remove_map,
    join, join, unlink, turn, feel, feel, add_pain_point, add_reading, add_comment, add_opportunity, remove_note,
    remove_entry, merge_entries, assign, pair, pair, pair_map, move_frame, remove_frame,
    duplicate_entry, restore_channels, prefer, attach, change_attachments,
    recolour, look, save_view, change_view, change_view, *BULK,
]  # fmt: skip
