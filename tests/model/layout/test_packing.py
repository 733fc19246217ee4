"""Boxes never overlap, stay near their touchpoint and inside the row."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.layout.packing import pack


@given(st.lists(st.floats(0, 2000), max_size=40), st.floats(20, 200), st.floats(0, 60))
def test_boxes_never_overlap(centres: list[float], width: float, slack: float) -> None:
    centres.sort()
    places = pack([(centre, width) for centre in centres], 0, 2000, 8, slack)
    assert len(places) == len(centres)
    for at, (x, row) in enumerate(places):
        assert 0 <= x <= 2000 - width + 1e-6
        wanted = max(0, min(centres[at] - width / 2, 2000 - width))
        assert -1e-6 <= x - wanted <= slack + 1e-6
        for other_x, other_row in places[:at]:
            assert other_row != row or x >= other_x + width + 8 - 1e-6


def test_lonely_boxes_stand_exactly_under_their_touchpoint() -> None:
    assert [place.x for place in pack([(100, 50), (300, 50)], 0, 400, 8, 20)] == [75, 275]


def test_boxes_of_one_touchpoint_are_stacked() -> None:
    assert [place.row for place in pack([(100, 50)] * 3, 0, 400, 8, 20)] == [0, 1, 2]
