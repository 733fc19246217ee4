"""Lines with rounded corners, told apart without colour."""

from journeymap.model.layout import marks
from journeymap.model.layout.links import label, rounded, shortened, tidy
from journeymap.model.layout.shapes import Path, Point
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import LinkKind
from tests.model.layout.gallery import draw, everything

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


def test_the_label_holds_condition_and_share() -> None:
    link = Link(id="k", map_id="map", source_id="a1", target_id="b1", condition="wenn nötig", share=12.5)
    assert label(link) == "wenn nötig · 12.5 %"
    assert label(link.model_copy(update={"condition": "", "share": 100})) == ""
