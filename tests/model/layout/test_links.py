"""Lines with rounded corners, told apart without colour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import text
from journeymap.model.edits import fields
from journeymap.model.layout import link_words, marks
from journeymap.model.layout.link_words import label
from journeymap.model.layout.links import clear_place, rounded, shortened, tidy
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Path, Point, Rect, Text
from journeymap.model.layout.view import View
from journeymap.model.layout.wrap import Font
from journeymap.model.messages import KeyTexts
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import Known, LinkKind
from tests.model.layout.gallery import ROUGH, draw, everything

CORNER = [Point(0, 0), Point(50, 0), Point(50, 40)]


def test_corners_are_rounded_and_ends_stay() -> None:
    steps = rounded(CORNER, 8)
    assert [step.op for step in steps] == ["M", "L", "C", "L"]
    assert steps[0].points == (Point(0, 0),)
    assert steps[1].points == (Point(42, 0),)
    assert steps[2].points[-1] == Point(50, 8)
    assert steps[-1].points == (Point(50, 40),)


def test_short_stretches_get_smaller_corners() -> None:
    steps = rounded([Point(0, 0), Point(6, 0), Point(6, 40)], 8)
    assert steps[1].points == (Point(3, 0),)


def test_a_course_loses_doubled_points_and_straight_corners() -> None:
    assert tidy([Point(0, 0), Point(0, 0), Point(20, 0), Point(50, 0), Point(50, 40)]) == CORNER
    assert len(tidy([Point(1, 1), Point(1, 1)])) == 2


def test_shortening_stops_within_the_last_stretch() -> None:
    assert shortened(CORNER, 10)[-1] == Point(50, 30)
    assert shortened(CORNER, 100)[-1] == Point(50, 1)


def test_every_kind_of_link_differs_in_dash_weight_or_end() -> None:
    drawn = draw(everything())
    looks: dict[LinkKind, object] = {}
    kinds = {f"k{at}": list(LinkKind)[at % 5] for at in range(11)}
    for item in drawn.items:
        if item.role == "link" and item.key is not None:
            paths = [shape for shape in drawn.shapes(item).shapes if isinstance(shape, Path)]
            look = (paths[0].dash, paths[0].width, len(paths), paths[1].fill is None)
            assert looks.setdefault(kinds[item.key[1]], look) == look
    assert set(looks) == set(LinkKind)
    assert len(set(looks.values())) == len(LinkKind)
    assert {kind for kind, dash in marks.DASHES.items() if not dash} == {LinkKind.NEXT, LinkKind.ESCALATION}


WORDS = KeyTexts()
LINK = Link(id="k", map_id="map", source_id="a1", target_id="b1", condition="wenn nötig", share=12.5)
FONT = Font(ROUGH, 11.0)


def like(**more: object) -> Link:
    return LINK.model_copy(update=more)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({}, "wenn nötig · 12.5 %"),
        ({"condition": "", "share": 100}, ""),
        ({"condition": "", "share": None, "waiting_minutes": 60}, ""),
        ({"condition": "", "share": None, "waiting_minutes": link_words.LONG}, "picture.wait.days n=14"),
        ({"share": None, "waiting_minutes": 90}, "wenn nötig · picture.wait.minutes count=90"),
        ({"waiting_minutes": 0}, "wenn nötig · 12.5 %"),
        ({"share": 0, "waiting_minutes": 60 * 36}, "wenn nötig · 0 % · picture.wait.hours count=36"),
    ],
)
def test_the_label_holds_condition_share_and_wait(said: dict[str, object], words: str) -> None:
    assert label(like(**said), WORDS) == words
    room = link_words.room(like(**said), WORDS, FONT, 10_000.0)
    assert room == (FONT.width(words) + 2 * link_words.PAD if words else 0.0)


@given(st.text(max_size=60), st.sampled_from([None, 0.0, 33.3, 100.0]), st.integers(0, 10**6), st.floats(0, 400))
def test_a_label_fits_and_cuts_the_condition_before_the_figures(
    condition: str, share: float | None, wait: int, most: float
) -> None:
    link = like(condition=text.clean_line(condition), share=share, waiting_minutes=wait)
    shown = link_words.fitted(link, WORDS, FONT, most)
    assert FONT.width(shown) <= most or shown in ("", "…")
    figures = label(link.model_copy(update={"condition": ""}), WORDS)
    if figures and link.condition and FONT.width(f"nnn… · {figures}") < most:
        assert shown.endswith(figures)


def test_the_tooltip_tells_all_that_is_known() -> None:
    told = link_words.whole(like(waiting_minutes=20, context_travels=Known.NO), LinkKind.NEXT, "1 → 2", WORDS)
    assert told.split(" · ") == [
        "1 → 2", "link_kind.next", "wenn nötig", "12.5 %", "picture.wait.minutes count=20", "picture.context.no",
    ]  # fmt: skip
    assert "context" not in link_words.whole(LINK, LinkKind.NEXT, "1 → 2", WORDS)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_lost_context_is_marked_on_each_kind_of_line_and_explained(scale: float) -> None:
    journey, view = everything(), View(scale=scale)
    plain = draw(journey, view)
    before = {item.key: len(plain.shapes(item).shapes) for item in plain.items}
    assert "picture.legend.context-lost" not in legend(plain)
    lost = fields.edit(journey, Link, [link.id for link in journey.all(Link)], context_travels="no")
    journey.apply(lost)
    drawn = draw(journey, view)
    assert "picture.legend.context-lost" in legend(drawn)
    for item in drawn.items:
        if item.role == "link":
            shapes = drawn.shapes(item).shapes
            assert len(shapes) == before[item.key] + 2
            strokes = [it for it in shapes if isinstance(it, Path) and len(it.commands) == 2 and it.width == 1.6]
            for stroke in strokes[-2:]:
                for step in stroke.commands:
                    assert item.bounds.overlaps(Rect(*step.points[0], 0.1, 0.1))


def legend(drawn: Picture) -> set[str]:
    return {
        it.text for group in drawn.groups() if group.role == "legend" for it in group.shapes if isinstance(it, Text)
    }


@pytest.mark.parametrize(
    ("points", "label_rect", "place"),
    [
        ([(0, 0), (100, 0)], None, (10, 0)),
        ([(0, 0), (18, 0)], None, (4, 0)),
        ([(0, 0), (100, 0)], (6, -7, 40, 14), (10, 0)),
        ([(0, 0), (200, 0)], (21, -7, 158, 14), (10, 0)),
        ([(0, 0), (8, 0), (8, 60), (90, 60)], None, (8, 30)),
        ([(0, 0), (40, 0), (40, 60), (90, 60)], (5, -7, 30, 14), (40, 30)),
    ],
)
def test_marks_keep_clear_of_corners_arrows_and_labels(
    points: list[tuple[float, float]], label_rect: tuple[float, ...] | None, place: tuple[float, float]
) -> None:
    rect = Rect(*label_rect) if label_rect else None
    at, _ = clear_place([Point(*point) for point in points], 10.0, 10.0, rect)
    assert at == pytest.approx(place)
