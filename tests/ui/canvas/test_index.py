"""The grid finds exactly the items that are there."""

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model.layout.items import fixed, sheaves
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.index import Index, touch

RECTS = st.builds(Rect, st.floats(-3e4, 3e4), st.floats(-3e4, 3e4), st.floats(0, 2e4) | st.just(0.0), st.floats(0, 900))


def items_at(rects):
    return [fixed("card" if at % 3 else "link", ("touchpoint", str(at)), rect, []) for at, rect in enumerate(rects)]


@settings(max_examples=40)
@given(st.lists(RECTS, max_size=40), RECTS)
def test_an_area_holds_what_touches_it(rects, area):
    items = items_at(rects)
    found = {id(item) for item in Index(sheaves(items)).at(area)}
    assert found == {id(item) for item in items if touch(item.bounds, area)}


def test_the_topmost_comes_first():
    lower, upper = (fixed(role, None, Rect(0, 0, 10, 10), []) for role in ("lane", "card"))
    assert list(Index(sheaves([lower, upper])).at(Rect(5, 5, 0, 0))) == [upper, lower]


def test_a_card_stands_for_its_record():
    key = ("touchpoint", "a")
    drop, card = (fixed(role, key, Rect(0, 0, 10, 10), []) for role in ("drop", "card"))
    assert Index(sheaves([drop, card])).by_key[key] is card


def test_roles_that_alternate_too_often_are_gathered():
    items = [fixed("card" if at % 2 else "link", None, Rect(at, 0, 1, 1), []) for at in range(400)]
    assert [layer.role for layer in Index(sheaves(items)).layers] == ["link", "card"]
