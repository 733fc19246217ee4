"""The same map in every view: no card lies on another, none is lost, and switching equals building anew."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.model.changes import Change, Changes
from journeymap.model.edits import notes
from journeymap.model.journey import Journey
from journeymap.model.layout import measured, picture
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Box, Group, Path, Rect, Text
from journeymap.model.layout.view import Line, Row, View
from journeymap.model.messages import KeyTexts
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import Emotion, Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Grouping, Metric
from tests.model.layout.gallery import ALL_ROWS, ROUGH, draw, everything, frame, hostile
from tests.strategies import journeys

views = st.builds(
    View,
    rows_by=st.sampled_from(Grouping),
    rows=st.lists(st.sampled_from(Row), unique=True).map(tuple),
    lines=st.lists(st.sampled_from(Line), unique=True).map(tuple),
    persona_id=st.sampled_from([None, "ana", "ben", "gone", "per0"]),
    scale=st.sampled_from([1.0, 1.5]),
)
_BOXES = {"opportunity", "pain", "channel", "owner", "system", "said", "reading", "goal", "note"}
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def roles(drawn: Picture, *names: str) -> list[Group]:
    return [group for group in drawn.groups() if group.role in names]


def check(drawn: Picture, ids: set[str], view: View) -> None:
    cards = {item.key[1]: item.bounds for item in drawn.items if item.role == "card" and item.key}
    assert cards.keys() == ids
    assert not [pair for pair in combinations(cards.values(), 2) if pair[0].overlaps(pair[1])]
    heads = sorted((item for item in drawn.items if item.role == "row"), key=lambda item: item.bounds.y)
    assert [item.key for item in heads] == [("row", row.value) for row in view.rows]
    boxes = [item.bounds for item in drawn.items if item.role in _BOXES]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    whole = Rect(0, 0, drawn.width, drawn.height)
    assert all(whole.overlaps(rect) and rect.bottom <= whole.bottom for rect in boxes)


@given(view=views)
@few
def test_no_view_loses_a_card_or_lays_one_on_another(view: View) -> None:
    journey = everything()
    check(draw(journey, view), {each.id for each in journey.all(Touchpoint)}, view)


@given(journey=journeys(), view=views)
@few
def test_any_map_can_be_looked_at_in_any_view(journey: Journey, view: View) -> None:
    for shown in journey.all(Map):
        drawn = picture.build(journey, shown.id, view, ROUGH, KeyTexts())
        check(drawn, {each.id for each in journey.all(Touchpoint) if each.map_id == shown.id}, view)


@given(first=views, second=views)
@few
def test_switching_equals_building_anew(first: View, second: View) -> None:
    journey = everything()
    before = draw(journey, first)
    old = list(before.groups())
    after, dirty = before.in_view(second)
    fresh = draw(journey, second)
    assert after.plan == fresh.plan
    new = list(after.groups())
    assert new == list(fresh.groups())
    for group in set(old) ^ set(new):
        assert any(rect.overlaps(group.bounds.grown(1)) for rect in dirty), group


def test_what_was_switched_follows_edits_like_a_fresh_picture() -> None:
    journey = everything()
    drawn, _ = draw(journey, View()).in_view(replace(ALL_ROWS, rows_by=Grouping.OWNER))
    before = journey.need(Touchpoint, "t3")
    changes = Changes({before.key: Change(before, before.model_copy(update={"owner_id": None, "goal": "Rat"}))})
    journey.apply(changes)
    after, _ = drawn.changed(journey, changes)
    assert list(after.groups()) == list(draw(journey, drawn.view).groups())
    assert after.rows.row_of["t3"] == len(after.rows.heads) - 1


def test_a_regrouped_map_without_routes_gets_them_later() -> None:
    journey = everything()
    drawn, _ = draw(journey, View()).in_view(View(rows_by=Grouping.CHANNEL), routes=False)
    assert not roles(drawn, "link")
    drawn.add_routes()
    assert list(drawn.groups()) == list(draw(journey, View(rows_by=Grouping.CHANNEL)).groups())


@pytest.mark.parametrize("lines", [(), (Line.VISIBILITY,), (Line.INTERNAL, Line.INTERACTION), tuple(Line)])
def test_exactly_the_wanted_blueprint_lines_are_drawn(lines: tuple[Line, ...]) -> None:
    def names(view: View) -> set[str]:
        titles = {group.title for group in draw(everything(), view).groups()}
        return {title for title in titles if title.startswith("picture.blueprint.")}

    assert names(View(lines=lines)) == {f"picture.blueprint.{line.value}" for line in lines}
    assert names(View(lines=lines, rows_by=Grouping.OWNER)) == set()


def test_a_persona_sees_their_own_curve_and_hears_their_own_words() -> None:
    journey = everything()
    both, ben = draw(journey, ALL_ROWS), draw(journey, replace(ALL_ROWS, persona_id="ben"))

    def felt(drawn: Picture) -> set[str]:
        keys = [group.key[1] for group in roles(drawn, "emotion") if group.key]
        return {str(journey.need(Emotion, each).persona_id) for each in keys}

    assert felt(both) == {"ana", "ben"}
    assert felt(ben) == {"ben"}
    said = [group.key for group in roles(ben, "said") if group.key and group.key[0] == "emotion"]
    assert said == []
    [head] = [group for group in roles(ben, "row") if group.key == ("row", "emotion")]
    assert "Ben" in head.title
    assert list(draw(journey, replace(ALL_ROWS, persona_id="gone")).groups()) == list(both.groups())


def test_every_curve_has_a_dash_and_a_mark_of_its_own_and_both_are_in_its_label() -> None:
    from journeymap.model.records.catalogues import Persona

    names = ["ana", "ben", "cem", "dora", "eva"]
    records = [*frame(), *(Persona(id=name, rank=f"a{at}", name=name.title()) for at, name in enumerate(names))]
    base = {"map_id": "map", "phase_id": "p0", "lane_id": "l0", "rank": "a0"}
    for at in range(2):
        records.append(Touchpoint(id=f"t{at}", step=f"b{at}1", title="x", **base))
        records += [
            Emotion(id=f"e{at}{name}", touchpoint_id=f"t{at}", persona_id=name, score=place - 2)
            for place, name in enumerate(names)
        ]
    drawn = draw(Journey.of(records), View())
    curves = [shape for group in roles(drawn, "curve") for shape in group.shapes if isinstance(shape, Path)]
    assert len({shape.dash for shape in curves if shape.stroke}) == 5

    def form(shape: object, rect: Rect) -> object:
        if isinstance(shape, Box):
            return "ring"
        assert isinstance(shape, Path)
        middle = rect.centre
        ends = [point for step in shape.commands for point in step.points]
        return tuple((round((x - middle.x) / 4, 1), round((y - middle.y) / 4, 1)) for x, y in ends)

    marks = {
        form(shape, item.bounds)
        for item in drawn.items
        if item.role == "emotion" and item.key and item.key[1].startswith("e0")
        for shape in drawn.shapes(item).shapes
    }
    assert len(marks) == 5
    [label] = [group for group in roles(drawn, "row") if group.key == ("row", "emotion")]
    texts = {shape.text for shape in label.shapes if isinstance(shape, Text)}
    assert {name.title() for name in names} <= texts


def reading(at: str, value: float, **more: object) -> Reading:
    values = {"metric": Metric.CSAT, "unit": "%", "touchpoint_id": "t0", "rank": "a0", **more}
    return Reading(id=f"r{at}", value=value, **values)  # type: ignore[arg-type]


def test_readings_of_one_metric_are_one_chart_from_the_first_period_to_the_last() -> None:
    late = reading("b", 71, period_to="2026-09-30")
    early = reading("a", 64, period_to="2026-06-30")
    other = reading("c", 12, metric=Metric.NPS, unit="")
    young = reading("d", 50, segment="unter 30")
    found = measured.series([late, early, other, young])
    assert [each.readings for each in found] == [(early, late), (other,), (young,)]


@pytest.mark.parametrize(
    ("value", "more", "shown"),
    [
        (71, {"sample_size": 418}, True),
        (71, {}, False),
        (19, {"metric": Metric.NPS, "unit": "", "promoters": 50, "passives": 30, "detractors": 20}, True),
        (19, {"metric": Metric.NPS, "unit": ""}, False),
    ],
)
def test_the_whisker_stands_where_the_sample_is_known(value: float, more: dict[str, object], shown: bool) -> None:
    journey = everything(1)
    journey.apply(Changes({each.key: Change(each, None) for each in journey.all(Reading)}))
    one = reading("x", value, **more)
    journey.apply(Changes({one.key: Change(None, one)}))
    [chart] = roles(draw(journey), "reading")
    strokes = [shape for shape in chart.shapes if isinstance(shape, Path) and shape.stroke == "text1"]
    assert len(strokes) == (3 if shown else 0)
    frame_ = next(shape.rect for shape in chart.shapes if isinstance(shape, Box))
    ends = [point.x for shape in strokes for step in shape.commands for point in step.points]
    assert all(frame_.x + 10 <= x <= frame_.right - 10 for x in ends)


def test_several_periods_are_a_line_and_all_of_them_are_in_the_tooltip() -> None:
    journey = everything(1)
    journey.apply(Changes({each.key: Change(each, None) for each in journey.all(Reading)}))
    several = [reading(f"x{at}", 60 + at, period_to=f"2026-0{at + 1}-28") for at in range(4)]
    journey.apply(Changes({each.key: Change(None, each) for each in several}))
    [chart] = roles(draw(journey), "reading")
    [line] = [shape for shape in chart.shapes if isinstance(shape, Path) and shape.stroke == "text3"]
    assert len(line.commands) == 4
    heights = [step.points[0].y for step in line.commands]
    assert heights == sorted(heights, reverse=True)
    assert chart.title.count("\n") == 3


def test_readings_of_a_link_stand_between_its_ends_and_go_back_with_either() -> None:
    journey = everything()
    drawn = draw(journey)
    [chart] = [group for group in roles(drawn, "reading") if group.key == ("reading", "w2")]
    assert chart.title.startswith(f"{drawn.number_of('t6')}→{drawn.number_of('t7')}: ")
    assert chart.title.count("\n") == 2, "three periods are one chart"
    cards = [drawn.card(end) for end in ("t6", "t7")]
    places = sorted(card.centre.x for card in cards if card is not None)
    assert places[0] - 100 < chart.bounds.centre.x < places[1] + 100
    for end in ("t6", "t7"):
        drawn.dim({end})
        assert {("reading", f"w{at}") for at in range(3)} <= drawn.dimming.keys
    drawn.dim({"t0"})
    assert ("reading", "w2") not in drawn.dimming.keys


def test_an_answer_to_a_pain_of_a_link_stands_where_the_link_leaves() -> None:
    journey = everything()
    changes = notes.add_opportunity(journey, "map", "Schneller", answers=["onlink"], record_id="fast")
    drawn = draw(journey)
    journey.apply(changes)
    after, _ = drawn.changed(journey, changes)
    assert list(after.groups()) == list(draw(journey).groups())
    [box] = [group for group in roles(after, "opportunity") if group.key == ("opportunity", "fast")]
    assert box.title.startswith(str(after.number_of("t1")))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-01-01", "2026-12-31", "2026"),
        ("2026-07-01", "2026-09-30", "Q3 2026"),
        ("2026-07-01", "2026-07-31", "07/2026"),
        ("2025-10-01", "2026-09-30", "10/2025–09/2026"),
        (None, None, ""),
    ],
)
def test_periods_are_said_briefly(first: str | None, last: str | None, words: str) -> None:
    assert measured.brief_period(reading("x", 1, period_from=first, period_to=last), KeyTexts()) == words


@pytest.mark.parametrize("role", ["goal", "note", "reading", "said"])
@pytest.mark.parametrize("view", [ALL_ROWS, replace(ALL_ROWS, scale=1.5)])
def test_what_is_cut_short_is_whole_in_the_tooltip(role: str, view: View) -> None:
    journey = hostile()
    for each in journey.all(Touchpoint):
        more = {"goal": "Ein langes Ziel mit vielen Worten " * 9, "note": "Notiz " * 300, "quote": "Ach " * 90}
        journey.apply(Changes({each.key: Change(each, each.model_copy(update=more))}))
    for group in roles(draw(journey, view), role):
        for shape in group.shapes:
            if isinstance(shape, Text) and shape.full is not None:
                assert " ".join(shape.full.split())[:60] in " ".join(group.title.split()), shape
