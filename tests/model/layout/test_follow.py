"""A picture that followed many edits is the picture that is built from scratch, and says where it differs."""

import random
from dataclasses import replace

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import colours
from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Box, Group, Path, Rect
from journeymap.model.layout.view import View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Channel, Owner
from journeymap.model.records.maps import Lane, Map, Phase
from journeymap.model.records.notes import Emotion, PainPoint, Reading
from journeymap.model.records.tables import REFERRING
from journeymap.model.records.touchpoints import Attachment, Link, Touchpoint
from journeymap.model.vocab import Grouping, Known, LaneTone, LinkKind, PhaseTone
from tests.benchmarks.large_map import large_journey
from tests.model.layout.gallery import ALL_ROWS, ROUGH, draw, everything


def replaced(record: Record, **fields: object) -> Changes:
    return Changes({record.key: Change(record, record.model_copy(update=fields))})


def added(*records: Record) -> Changes:
    return Changes({record.key: Change(None, record) for record in records})


def removed(journey: Journey, record: Record) -> Changes:
    """`record` and all that hangs on it gone."""
    gone: dict[tuple[str, str], Change] = {}
    stack = [record]
    while stack:
        one = stack.pop()
        gone[one.key] = Change(one, None)
        for table, field in REFERRING[one.table]:
            stack += [found for key in journey.referring_keys(table, field, one.id) if (found := journey.find(key))]
    return Changes(gone)


def edit(journey: Journey, dice: random.Random, number: int) -> Changes:
    """Some edit of a map."""
    touchpoints = [it for it in journey.all(Touchpoint) if it.map_id == "map"]
    one, other = dice.choice(touchpoints), dice.choice(touchpoints)
    phase, lane = dice.choice(journey.all(Phase)), dice.choice(journey.all(Lane))
    mark = f"z{number}"
    pains = journey.all(PainPoint)
    emotions = journey.all(Emotion)
    links = journey.all(Link)
    offers = [
        lambda: replaced(one, title=f"Titel {number}", channel_id=other.channel_id),
        lambda: replaced(one, lane_id=lane.id),
        lambda: replaced(one, phase_id=phase.id, step=other.step),
        lambda: replaced(one, step=other.step + "V"),
        lambda: added(one.model_copy(update={"id": mark, "step": other.step, "title": "neu"})),
        lambda: added(
            one.model_copy(update={"id": mark, "step": other.step + "V"}),
            Link(id=f"k{mark}", map_id="map", source_id=one.id, target_id=mark),
        ),
        lambda: removed(journey, one) if len(touchpoints) > 3 else replaced(one, title=""),
        lambda: added(
            Link(id=mark, map_id="map", source_id=one.id, target_id=other.id, condition="wenn" * (number % 2))
        ),
        lambda: removed(journey, dice.choice(links)) if links else replaced(one, title="x"),
        lambda: replaced(dice.choice(links), condition=f"Fall {number}") if links else replaced(one, title="x"),
        lambda: (
            replaced(
                dice.choice(links),
                kind=list(LinkKind)[number % len(LinkKind)],
                context_travels=list(Known)[number % len(Known)],
            )
            if links
            else replaced(one, title="x")
        ),
        lambda: replaced(dice.choice(emotions), score=number % 7 - 3) if emotions else replaced(one, title="x"),
        lambda: removed(journey, dice.choice(emotions)) if emotions else replaced(one, title="x"),
        lambda: added(PainPoint(id=mark, touchpoint_id=one.id, rank="a5", text=f"Leid {number}")),
        lambda: replaced(dice.choice(pains), text=f"Leid {number}") if pains else replaced(one, title="x"),
        lambda: removed(journey, dice.choice(pains)) if pains else replaced(one, title="x"),
        lambda: added(Attachment(id=mark, touchpoint_id=one.id, rank="a0", sha256="0" * 64)),
        lambda: removed(journey, dice.choice(journey.all(Attachment) or links or [one])),
        lambda: replaced(journey.need(Map, "map"), title=f"Karte {number}"),
        lambda: replaced(phase, title=f"Phase {number}"),
        lambda: colours.recolour(journey, [phase.key, lane.key], list(LaneTone)[number % len(LaneTone)]),
    ]
    return dice.choice(offers)()


@pytest.mark.parametrize("tone", [*LaneTone, None])
def test_a_recoloured_frame_is_painted_like_a_fresh_one(tone: LaneTone | None) -> None:
    journey = everything()
    journey.apply(colours.recolour(journey, [lane.key for lane in journey.all(Lane)], LaneTone.TEAL))
    drawn = draw(journey, ALL_ROWS)
    old = list(drawn.groups())
    changes = colours.recolour(journey, [it.key for kind in (Phase, Lane) for it in journey.all(kind)], tone)
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    check(old, after, dirty, draw(journey, ALL_ROWS))
    wanted = {f"phase.{tone}", f"lane.{tone}"} if tone in frozenset(PhaseTone) else {f"lane.{tone}"}
    assert {fill for group in after.groups() for fill in fills(group)} >= (wanted if tone else {"phase1", "band"})


def fills(group: Group) -> list[object]:
    return [shape.fill for shape in group.shapes if isinstance(shape, Box | Path)]


def check(old: list[Group], after: Picture, dirty: tuple[Rect, ...], fresh: Picture) -> None:
    assert after.plan == fresh.plan
    new = list(after.groups())
    assert new == list(fresh.groups())
    for group in set(old) ^ set(new):
        assert any(rect.overlaps(group.bounds.grown(1)) for rect in dirty), group


def test_names_of_links_tell_the_numbers_also_when_all_is_gathered_anew() -> None:
    touchpoint = Touchpoint(id="t0", map_id="map", phase_id="p", lane_id="l0", step="a0", rank="a0", title="Anfang")
    journey = Journey.of(
        [
            Map(id="map", rank="a0", title="Karte"),
            Map(id="other", rank="a1", title="Andere"),
            Phase(id="p", map_id="map", rank="a0", title="Phase"),
            *(Lane(id=f"l{at}", map_id="map", rank=f"a{at}", title="Ebene") for at in range(3)),
            Lane(id="elsewhere", map_id="other", rank="a0", title="Ebene"),
            touchpoint,
            touchpoint.model_copy(update={"id": "t1", "lane_id": "l1"}),
            touchpoint.model_copy(update={"id": "t2", "step": "a1"}),
            touchpoint.model_copy(update={"id": "t3", "lane_id": "l2", "step": "a2"}),
            Link(id="link", map_id="map", source_id="t2", target_id="t3"),
        ]
    )
    drawn = draw(journey)
    old = list(drawn.groups())
    gone = journey.need(Touchpoint, "t1"), journey.need(Lane, "elsewhere")
    changes = Changes({record.key: Change(record, None) for record in gone})
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    check(old, after, dirty, draw(journey))
    assert "2 → 3" in next(group.title for group in after.groups() if group.role == "link")


def test_a_touchpoint_goes_to_another_map_and_back_with_what_hangs_on_it() -> None:
    journey = everything()
    journey.apply(
        added(
            Map(id="other", rank="a9", title="Andere"),
            Phase(id="op", map_id="other", rank="a0", title="Phase"),
            Lane(id="ol", map_id="other", rank="a0", title="Ebene"),
        )
    )
    here = journey.all(Touchpoint)[0].model_copy(update={"id": "guest"})
    journey.apply(added(here, Emotion(id="e", touchpoint_id="guest", persona_id=None, score=2)))
    there = replaced(here, map_id="other", phase_id="op", lane_id="ol")
    drawn = draw(journey, ALL_ROWS)
    for changes in (there, there.inverted()):
        old = list(drawn.groups())
        journey.apply(changes)
        after, dirty = drawn.changed(journey, changes)
        check(old, after, dirty, draw(journey, ALL_ROWS))
        drawn = after


@pytest.mark.parametrize("owner_id", ["o1", None])
def test_a_row_of_a_group_is_named_anew_also_where_it_stands_as_before(owner_id: str | None) -> None:
    touchpoint = Touchpoint(id="t0", map_id="map", phase_id="p", lane_id="l", step="a0", rank="a0", title="Anfang")
    journey = Journey.of(
        [
            Map(id="map", rank="a0", title="Karte"),
            Phase(id="p", map_id="map", rank="a0", title="Phase"),
            Lane(id="l", map_id="map", rank="a0", title="Ebene"),
            *(Owner(id=f"o{at}", rank=f"a{at}", name=f"Team {at}") for at in range(2)),
            touchpoint.model_copy(update={"owner_id": "o0"}),
        ]
    )
    view = View(rows_by=Grouping.OWNER)
    drawn = draw(journey, view)
    old = list(drawn.groups())
    changes = replaced(journey.need(Touchpoint, "t0"), owner_id=owner_id)
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    check(old, after, dirty, draw(journey, view))


def many_phases() -> Journey:
    """Sixteen short phases, with ratings on all cards: a curve so long that it is drawn phase by phase."""
    large = large_journey(160)
    records: list[Record] = [it for kind in (Map, Lane, Channel, Link, PainPoint) for it in large.all(kind)]
    records += [Phase(id=f"p{at}", map_id="map", rank=f"a{at:04}", title=f"Phase {at}") for at in range(16)]
    for at, touchpoint in enumerate(sorted(large.all(Touchpoint), key=lambda it: int(it.id[1:]))):
        records.append(touchpoint.model_copy(update={"phase_id": f"p{at // 10}", "step": f"a{at % 10:04}"}))
        records.append(Emotion(id=f"e{at}", touchpoint_id=touchpoint.id, persona_id=None, score=at * 5 % 7 - 3))
    records.append(PainPoint(id="between", link_id="n59", rank="a0", text="Zwischen zwei Phasen"))
    return Journey.of(records)


@pytest.mark.parametrize("seed", range(3))
def test_following_edits_of_many_phases_equals_building_anew(seed: int) -> None:
    dice = random.Random(100 + seed)
    journey = many_phases()
    drawn = picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts())
    for number in range(14):
        old = list(drawn.groups())
        changes = edit(journey, dice, number)
        journey.apply(changes)
        after, dirty = drawn.changed(journey, changes)
        check(old, after, dirty, picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts()))
        assert all(after.shapes(item).bounds.overlaps(item.bounds.grown(1)) for item in after.items)
        drawn = after


def test_an_edit_leaves_the_items_of_other_phases_as_they_are() -> None:
    journey = many_phases()
    drawn = picture.build(journey, "map", View(), ROUGH, KeyTexts())
    before = {id(sheaf): sheaf for sheaf in drawn.sheaves}
    one = journey.need(Touchpoint, "t75")
    changes = added(one.model_copy(update={"id": "new", "step": one.step + "V"}))
    journey.apply(changes)
    width = drawn.width
    after, _ = drawn.changed(journey, changes)
    assert after.width > width, "all phases to the right have moved"
    made = [sheaf for sheaf in after.sheaves if id(sheaf) not in before]
    assert sum(len(sheaf.items) for sheaf in made) < len(after.items) / 4


@pytest.mark.parametrize("seed", range(3))
def test_what_nobody_looked_at_for_some_edits_is_as_if_built_anew(seed: int) -> None:
    dice = random.Random(500 + seed)
    journey = many_phases()
    drawn = picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts())
    late = 0
    for number in range(20):
        changes = edit(journey, dice, number)
        journey.apply(changes)
        old = [] if number % 4 < 3 else list(drawn.groups())
        seen = looked_at(drawn)
        drawn, dirty = drawn.changed(journey, changes)
        late += sum(not sheaf.is_made for sheaf in drawn.sheaves)
        for key, bounds in seen - looked_at(drawn) if not old else ():
            assert any(rect.overlaps(bounds.grown(1)) for rect in dirty), key
        if number % 3 == 0:
            for sheaf in dice.sample(drawn.sheaves, len(drawn.sheaves) // 3):
                assert len(sheaf.items) == len(sheaf)
                assert all(touch(item.place, sheaf.extent) for item in sheaf.items)
        if old:
            check(old, drawn, dirty, picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts()))
    assert late, "some lines were left for later"


def looked_at(drawn: Picture) -> set[tuple[object, Rect]]:
    """The lines that are there, and where."""
    several = [sheaf for sheaf in drawn.sheaves if sheaf.is_made and sheaf.role == "link"]
    return {(item.key, item.bounds) for sheaf in several for item in sheaf.items}


def touch(one: Rect, whole: Rect) -> bool:
    return one.x >= whole.x and one.y >= whole.y and one.right <= whole.right and one.bottom <= whole.bottom


@pytest.mark.parametrize("view", [View(), ALL_ROWS, View(rows_by=Grouping.CHANNEL)], ids=["plain", "rows", "channels"])
@pytest.mark.parametrize("seed", range(4))
def test_following_edits_equals_building_anew(view: View, seed: int) -> None:
    dice = random.Random(seed)
    journey = everything() if seed % 2 else large_journey(30)
    drawn = draw(journey, view)
    done: list[Changes] = []
    for number in range(14):
        old = list(drawn.groups())
        changes = done.pop().inverted() if done and dice.random() < 0.25 else edit(journey, dice, number)
        done.append(changes)
        journey.apply(changes)
        after, dirty = drawn.changed(journey, changes)
        check(old, after, dirty, draw(journey, view))
        drawn = after


def test_an_edit_of_words_draws_no_frame_again() -> None:
    journey = many_phases()
    drawn = picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts())
    frame = [item for item in drawn.items if item.key is None or item.key[0] in ("lane", "phase")]
    changes = replaced(journey.need(Touchpoint, "t75"), title="Anders")
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    kept = set(map(id, after.items))
    assert all(id(item) in kept for item in frame)
    assert len(dirty) == 1


@pytest.mark.parametrize("by", Grouping)
def test_a_map_that_gets_wider_at_its_end_is_drawn_like_a_fresh_one(by: Grouping) -> None:
    view = replace(ALL_ROWS, rows_by=by)
    journey = everything()
    drawn = draw(journey, view)
    old = list(drawn.groups())
    last = max((it for it in journey.all(Touchpoint) if it.map_id == "map"), key=lambda it: drawn.number_of(it.id))
    changes = added(last.model_copy(update={"id": "new", "step": last.step + "V"}))
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    check(old, after, dirty, draw(journey, view))


@pytest.mark.parametrize("of", ["pain", "reading"])
def test_what_hangs_on_a_link_into_another_phase_tells_its_new_number(of: str) -> None:
    """It stands under the phase where the link is halfway, which the edit leaves as it is."""
    journey = many_phases()
    journey.apply(added(Link(id="over", map_id="map", source_id="t0", target_id="t10")))
    note: PainPoint | Reading = PainPoint(id="hurts", link_id="over", rank="a0", text="Hier hakt es")
    if of == "reading":
        note = Reading(id="counts", link_id="over", rank="a0", metric="nps", value=12)
    journey.apply(added(note))
    drawn = draw(journey)
    old = list(drawn.groups())
    changes = added(journey.need(Touchpoint, "t10").model_copy(update={"id": "new", "lane_id": "l0"}))
    journey.apply(changes)
    after, dirty = drawn.changed(journey, changes)
    check(old, after, dirty, draw(journey))
