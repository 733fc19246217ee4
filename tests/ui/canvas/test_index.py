"""The grid finds exactly the items that are there."""

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model.layout.items import Fixed, Home, Item, Sheaf, fixed, sheaves
from journeymap.model.layout.shapes import Rect
from journeymap.ui.canvas.cells import Cell, touch
from journeymap.ui.canvas.full import Full
from journeymap.ui.canvas.index import Index


def lengths(low: int, high: int) -> st.SearchStrategy[float]:
    """Sixteenths of a px: sums of them are exact, so that edges that touch do touch."""
    return st.integers(16 * low, 16 * high).map(lambda number: number / 16)


FAR = 30_000
RECTS = st.builds(Rect, lengths(-FAR, FAR), lengths(-FAR, FAR), lengths(0, 20_000) | st.just(0.0), lengths(0, 900))


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


def test_lines_that_moved_with_their_phase_are_painted_where_they_are_now_and_not_drawn_again():
    home = Home(100.0)
    drawn = {}
    for role in ("link", "card"):
        cell = drawn[role] = Cell(Item(role, (role, "a"), Rect(0, 0, 10, 10), Fixed(()), home))
        cell.refresh()
        cell.full, cell.drawn_at = [Full()], home.x
    home.x, home.look = 130.0, home.look + 1
    for cell in drawn.values():
        cell.refresh()
    assert (drawn["link"].full, drawn["link"].shift) == ([Full()], 30.0)
    assert drawn["card"].full is None, "its number may be another"


def test_items_are_made_when_somebody_looks_where_they_are():
    asked = []

    def items():
        asked.append("now")
        return [Item("link", ("link", "a"), Rect(5, 5, 10, 10), Fixed(()), home)]

    home = Home(0.0)
    late = Sheaf.late("link", home, Rect(0, 0, 50, 50), 1, items)
    index = Index([late, *sheaves([fixed("card", ("touchpoint", "a"), Rect(0, 0, 10, 10), [])])])
    assert list(index.at(Rect(60, 60, 5, 5))) == []
    assert index.find(("touchpoint", "a")) is not None
    assert not asked
    assert index.find(("link", "a")) is not None
    assert asked == ["now"]
