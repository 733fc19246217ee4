"""A picture shows every record, keeps texts in their boxes, and after an edit redraws only what the edit touched."""

from dataclasses import replace

import pytest

from journeymap.model.changes import Change, Changes
from journeymap.model.journey import Journey
from journeymap.model.layout import picture
from journeymap.model.layout.measure import LINE_PITCH
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Anchor, Box, Group, Path, Rect, Text, Weight
from journeymap.model.layout.view import Row, View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.base import Record
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import Emotion, PainPoint
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.vocab import Grouping
from tests.model.layout.gallery import ALL_ROWS, ROUGH, draw, everything, frame, hostile

VIEWS = [
    View(),
    ALL_ROWS,
    View(scale=1.5),
    View(rows=(), header=False, legend=False, footer=False),
    *(View(rows_by=by) for by in Grouping),
]


def roles(drawn: Picture, role: str) -> list[Group]:
    return [group for group in drawn.groups() if group.role == role]


def changed(journey: Journey, before: Record, **fields: object) -> Changes:
    """`journey` with the fields of a record replaced, and the changes."""
    after = before.model_copy(update=fields)
    changes = Changes({before.key: Change(before, after)})
    journey.apply(changes)
    return changes


@pytest.mark.parametrize("view", VIEWS)
def test_every_touchpoint_and_link_is_drawn_once(view: View) -> None:
    journey = everything()
    drawn = draw(journey, view)
    cards = [item.key for item in drawn.items if item.role == "card"]
    assert sorted(cards) == sorted(touchpoint.key for touchpoint in journey.all(Touchpoint))
    links = [item.key for item in drawn.items if item.role == "link"]
    assert sorted(links) == sorted(link.key for link in journey.all(Link))


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("make", [everything, hostile])
def test_texts_stay_in_the_picture_and_in_their_room(make: object, view: View) -> None:
    drawn = draw(make(), view)  # type: ignore[operator]
    whole = Rect(0, 0, drawn.width, drawn.height)
    for group in drawn.groups():
        for shape in group.shapes:
            if isinstance(shape, Text):
                box = extent(shape)
                assert whole.x <= box.x + 0.5, (group.role, shape)
                assert box.right <= whole.right + 0.5, (group.role, shape)
                assert shape.room == 0 or box.w <= shape.room + 0.5, (group.role, shape)
                assert shape.size >= 11
                assert shape.weight <= Weight.SEMIBOLD


@pytest.mark.parametrize("make", [everything, hostile])
@pytest.mark.parametrize(
    "role", ["card", "pain", "opportunity", "quote", "said", "reading", "owner", "system", "channel"]
)
def test_texts_of_boxes_stay_inside_them(make: object, role: str) -> None:
    for group in roles(draw(make()), role):  # type: ignore[operator]
        frame_ = next(shape.rect for shape in group.shapes if isinstance(shape, Box))
        for shape in group.shapes:
            if isinstance(shape, Text):
                box = extent(shape)
                assert frame_.x <= box.x, (group.title, shape)
                assert box.right <= frame_.right, (group.title, shape)
                assert frame_.y <= box.y, (group.title, shape)
                assert box.bottom <= frame_.bottom, (group.title, shape)


def extent(text: Text) -> Rect:
    width = ROUGH.width(text.text, text.size, text.weight, text.italic)
    x = text.at.x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    return Rect(x, text.at.y - text.size * 0.8, width, text.size)


@pytest.mark.parametrize("make", [everything, hostile])
@pytest.mark.parametrize("view", VIEWS)
def test_boxes_of_a_kind_never_overlap(make: object, view: View) -> None:
    drawn = draw(make(), view)  # type: ignore[operator]
    for role in ("card", "pain", "quote", "opportunity", "said", "reading", "owner", "system", "channel"):
        rects = [next(s.rect for s in group.shapes if isinstance(s, Box)) for group in roles(drawn, role)]
        for at, rect in enumerate(rects):
            assert not any(rect.overlaps(other) for other in rects[:at]), role


def test_a_cut_text_always_carries_the_whole_one() -> None:
    drawn = draw(hostile())
    for group in drawn.groups():
        for shape in group.shapes:
            if isinstance(shape, Text) and shape.text.endswith("…"):
                assert shape.full or group.title, (group.role, shape.text)
    card = next(group for group in roles(drawn, "card") if group.key == ("touchpoint", "t3"))
    assert "Donaudampfschifffahrtsgesellschaft" * 14 in card.title


def test_numbers_go_phase_by_phase_column_by_column_lane_by_lane() -> None:
    drawn = draw(everything())
    assert [drawn.number_of(f"t{at}") for at in range(12)] == list(range(1, 13))
    records = frame()
    for key, phase, lane, step in (("x1", 1, 0, "a1"), ("x2", 0, 3, "b1"), ("x3", 0, 0, "b1"), ("x4", 0, 1, "a1")):
        records.append(Touchpoint(id=key, map_id="map", phase_id=f"p{phase}", lane_id=f"l{lane}", step=step, rank="a0"))
    mixed = draw(Journey.of(records))
    assert [mixed.number_of(key) for key in ("x4", "x3", "x2", "x1")] == [1, 2, 3, 4]
    by_channel = draw(everything(), View(rows_by=Grouping.CHANNEL))
    assert by_channel.number_of("t5") == drawn.number_of("t5")


def test_pain_shows_on_card_curve_and_row() -> None:
    drawn = draw(everything())
    for card in roles(drawn, "card"):
        box = next(shape for shape in card.shapes if isinstance(shape, Box))
        hurts = any(isinstance(shape, Path) and shape.fill == "pain" for shape in card.shapes)
        assert hurts == (box.stroke == "painBorder") == (int(str(card.key and card.key[1])[1:]) % 3 > 0)
    journey = everything()
    assert {g.key for g in roles(drawn, "pain")} == {pain.key for pain in journey.all(PainPoint)}
    feet = {
        shape.full or shape.text for group in roles(drawn, "pain") for shape in group.shapes if isinstance(shape, Text)
    }
    assert {"picture.priority.low", "picture.priority.medium"} <= feet


def test_groupings_form_rows_with_one_for_the_rest() -> None:
    journey = everything()
    for by, heads in (
        (Grouping.OWNER, {("owner", "sales"), None}),
        (Grouping.SYSTEM, {("system", "crm"), None}),
        (Grouping.PERSONA, {("persona", "ben"), None}),
    ):
        drawn = draw(journey, View(rows_by=by))
        assert {group.key for group in roles(drawn, "lane")} == heads
    also = next(g for g in roles(draw(journey, View(rows_by=Grouping.SYSTEM)), "card") if g.key == ("touchpoint", "t2"))
    assert "Abrechnung" in also.title


def test_blueprint_lines_stand_between_the_kinds_of_lanes() -> None:
    titles = {group.title for group in roles(draw(everything()), "frame")}
    assert {f"picture.blueprint.{name}" for name in ("interaction", "visibility", "internal")} <= titles
    by_owner = {group.title for group in roles(draw(everything(), View(rows_by=Grouping.OWNER)), "frame")}
    assert not any("blueprint" in title for title in by_owner)


def test_an_empty_map_invites_and_a_missing_one_is_an_error() -> None:
    drawn = draw(Journey.of([Map(id="map", rank="a0", title="Leer")]))
    assert any("picture.empty" in group.title for group in drawn.groups())
    with pytest.raises(KeyError):
        picture.build(Journey(), "map", View(), ROUGH, KeyTexts())


def test_several_personas_are_told_apart_by_dash_and_name() -> None:
    drawn = draw(everything())
    dashes = [
        shape.dash
        for group in roles(drawn, "curve")
        for shape in group.shapes
        if isinstance(shape, Path) and shape.stroke
    ]
    assert len(dashes) == len(set(dashes)) == 2
    fills = [
        shape for group in roles(drawn, "curve") for shape in group.shapes if isinstance(shape, Path) and shape.fill
    ]
    assert fills
    names = {shape.text for group in roles(drawn, "row") for shape in group.shapes if isinstance(shape, Text)}
    assert {"Ana", "Ben"} <= names


def test_type_grows_more_than_the_picture_on_a_projector() -> None:
    plain, large = draw(everything(), View()), draw(everything(), View(scale=1.5))
    titles = [
        next(s for s in roles(drawn, "card")[0].shapes if isinstance(s, Text) and s.weight is Weight.SEMIBOLD)
        for drawn in (plain, large)
    ]
    assert titles[1].size == pytest.approx(1.5 * titles[0].size)
    assert large.width < 1.45 * plain.width


def test_a_title_redraws_one_card_and_keeps_the_rest() -> None:
    journey = everything()
    drawn = draw(journey)
    list(drawn.groups())
    before = {item.key: item.group for item in drawn.items if item.role == "card"}
    changes = changed(journey, journey.need(Touchpoint, "t4"), title="Anders")
    after, dirty = drawn.changed(journey, changes)
    card = after.card("t4")
    assert card is not None
    assert dirty
    assert all(rect.x >= card.x - 20 and rect.right <= card.right + 20 for rect in dirty)
    for item in after.items:
        if item.role == "card":
            assert (item.group is before[item.key]) == (item.key != ("touchpoint", "t4"))
    assert any("Anders" in group.title for group in roles(after, "card"))


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        ((Touchpoint, "t4"), {"lane_id": "l3"}),
        ((Touchpoint, "t4"), {"channel_id": "letter"}),
        ((Emotion, "ea4"), {"score": -3, "quote": "Nein"}),
        ((PainPoint, "q2-0"), {"text": "Anderes Leid", "severity": 1}),
        ((Link, "k3"), {"condition": "neu"}),
        ((Map, "map"), {"title": "Anderer Titel"}),
    ],
)
def test_a_changed_picture_equals_a_new_one(record: tuple[type[Record], str], fields: dict[str, object]) -> None:
    journey = everything()
    drawn = draw(journey)
    old = list(drawn.groups())
    after, dirty = drawn.changed(journey, changed(journey, journey.need(*record), **fields))
    fresh = draw(journey)
    assert list(after.groups()) == list(fresh.groups())
    for group in set_of(after.groups()) ^ set_of(old):
        assert any(rect.overlaps(group.bounds.grown(1)) for rect in dirty), group


def set_of(groups: object) -> set[Group]:
    return set(groups)  # type: ignore[call-overload, no-any-return]


def test_routes_may_follow_later() -> None:
    journey = everything()
    drawn = picture.build(journey, "map", ALL_ROWS, ROUGH, KeyTexts(), routes=False)
    assert not roles(drawn, "link")
    assert drawn.add_routes()
    assert list(drawn.groups()) == list(draw(journey).groups())


def test_nothing_is_drawn_before_it_is_asked_for() -> None:
    drawn = draw(everything())
    cards = [item for item in drawn.items if item.role == "card"]
    assert all(item.group is None for item in cards)
    assert drawn.shapes(cards[0]) is drawn.shapes(cards[0])
    assert cards[1].group is None


def test_hidden_rows_take_no_room() -> None:
    journey = everything()
    tall, short = draw(journey, View()), draw(journey, replace(View(), rows=(Row.PAIN,)))
    assert tall.height > short.height + 170
    assert not roles(short, "curve")
    assert LINE_PITCH > 1


def test_a_row_without_anything_to_show_is_slim_but_named() -> None:
    journey = Journey.of(
        [*frame(), Touchpoint(id="t", map_id="map", phase_id="p0", lane_id="l0", step="a0", rank="a0")]
    )
    empty = draw(journey, View())
    names = {shape.text for group in empty.groups() for shape in group.shapes if isinstance(shape, Text)}
    assert {"picture.row.emotion", "picture.row.pain"} <= names
    bare = draw(journey, View(rows=()))
    assert empty.height - bare.height < 80
    emotion = Emotion(id="e", touchpoint_id="t", persona_id=None, score=2)
    changes = Changes({emotion.key: Change(None, emotion)})
    journey.apply(changes)
    assert empty.changed(journey, changes)[0].height > empty.height + 100


def test_what_only_the_second_persona_feels_has_the_light_square_of_their_curve() -> None:
    journey = everything()
    ben = [it for it in journey.all(Emotion) if it.persona_id == "ben"]
    alone = next(it for it in ben if not journey.referring(PainPoint, "touchpoint_id", it.touchpoint_id))
    journey.apply(Changes({it.key: Change(it, None) for it in journey.all(Emotion) if it.id == f"ea{alone.id[2:]}"}))
    [ring] = [group for group in roles(draw(journey, View()), "emotion") if group.key == alone.key]
    [square] = ring.shapes
    assert isinstance(square, Path)
    assert square.stroke == "text3"
    assert len(square.commands) == 5


def test_cards_name_no_channel_where_the_map_has_none() -> None:
    base = {"map_id": "map", "phase_id": "p0", "lane_id": "l0", "rank": "a0"}
    touchpoints = [Touchpoint(id=f"t{at}", step=f"a{at}", title="Warten", **base) for at in range(2)]
    journey = Journey.of([*frame(), *touchpoints])
    drawn = draw(journey, View())
    texts = [[shape.text for shape in card.shapes if isinstance(shape, Text)] for card in roles(drawn, "card")]
    assert texts == [["1", "Warten"], ["2", "Warten"]]
    after, _ = drawn.changed(journey, changed(journey, touchpoints[0], channel_id="email"))
    texts = [[shape.text for shape in card.shapes if isinstance(shape, Text)] for card in roles(after, "card")]
    assert len(texts[1]) == 3, "now that one has a channel, the other one says that it has none"
    assert list(after.groups()) == list(draw(journey, View()).groups())


def test_all_places_are_those_of_the_cards() -> None:
    drawn = draw(everything())
    places, (x, y) = drawn.plan.cards, drawn.origin
    cards = {item.key[1]: item.bounds for item in drawn.items if item.role == "card" and item.key is not None}
    assert {key: Rect(at.x + x, at.y + y, at.w, at.h) for key, at in places.items()} == cards
    assert list(places) == sorted(places, key=drawn.number_of)
