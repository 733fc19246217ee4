"""What an edit leaves as it was is not drawn again, wherever it stands now; what looks different is."""

import pytest

from journeymap.model.edits import touchpoints
from journeymap.model.layout import picture
from journeymap.model.layout.dimming import Dimming
from journeymap.model.layout.items import Home, Item, around
from journeymap.model.layout.shapes import Box, Command, Group, Path, Point, Rect, Text
from journeymap.model.layout.view import View
from journeymap.ui.canvas.full import Full, joined, prepared
from journeymap.ui.canvas.measure import QtMeasure
from journeymap.ui.canvas.pieces import Pieces
from journeymap.ui.canvas.view import CanvasView
from journeymap.ui.text.qt_texts import QtTexts
from tests.model.sample import MAP, sample


class Counting:
    """A painter that draws a box and a word at each place, and counts."""

    def __init__(self, word: str = "one") -> None:
        self.word = word
        self.drawn = 0

    def draw(self, item: Item) -> Group:
        self.drawn += 1
        x, y, w, h = item.bounds
        line = Path((Command("M", (Point(x, y),)), Command("L", (Point(x + w, y + h),))), None, "edge")
        shapes = Box(item.bounds, "card"), line, Text(Point(x, y + h), self.word, 12.5, "text1")
        return Group(item.role, item.key, item.bounds, shapes)

    def state(self, item: Item) -> object:
        return self.word


def made(role: str, painter: Counting, x: float = 0.0, y: float = 0.0, home: Home | None = None) -> Item:
    return Item(role, (role, "a"), Rect(x, y, 100, 50), painter, home or Home())


def where(stages: list[Full]) -> list[object]:
    """All places in a drawing."""
    found: list[object] = []
    for stage in stages:
        found += [box.rect for box in stage.boxes]
        found += [(drawn.boundingRect(), reach) for paths in stage.paths.values() for drawn, reach in paths]
        found += [(one.at, one.left, one.right, one.y) for lines in stage.lines.values() for one in lines]
    return found


@pytest.mark.parametrize("role", ["card", "link"])
def test_what_moved_with_its_phase_is_not_drawn_again(qapp, role):
    pieces, painter, home = Pieces(), Counting(), Home(40.0)
    item = made(role, painter, home=home)
    pieces.draw(item, None, True)
    home.x, home.look = 72.0, home.look + 1
    stages = pieces.draw(item, None, True)
    assert painter.drawn == 1
    assert where(stages) == where(prepared(painter.draw(item).shapes))


def test_a_card_that_stands_elsewhere_is_not_drawn_again(qapp):
    pieces, painter = Pieces(), Counting()
    pieces.draw(made("card", painter), None, False)
    item = made("card", painter, 30.0, 12.5)
    stages = pieces.draw(item, None, False)
    assert painter.drawn == 1
    assert where(stages) == where(prepared(painter.draw(item).shapes))
    assert pieces.find(item, None) is stages


def test_a_card_that_says_something_else_is_drawn_again(qapp):
    pieces, painter, home = Pieces(), Counting(), Home()
    item = made("card", painter, home=home)
    pieces.draw(item, None, False)
    painter.word, home.look = "two", home.look + 1
    assert pieces.find(item, None) is None
    pieces.draw(item, None, False)
    assert painter.drawn == 2


@pytest.mark.parametrize("role", ["link", "emotion"])
def test_another_item_that_is_no_card_is_drawn_again(qapp, role):
    pieces, painter = Pieces(), Counting()
    pieces.draw(made(role, painter), None, False)
    pieces.draw(made(role, painter, 5.0), None, False)
    assert painter.drawn == 2


def test_what_stands_back_is_drawn_again(qapp):
    journey, pieces, painter = sample(), Pieces(), Counting()
    shown = picture.build(journey, MAP, View(), QtMeasure(), QtTexts("en"))
    card = next(item for item in shown.items if item.role == "card")
    item = Item("card", card.key, card.place, painter)
    shown.dim(frozenset({card.key[1]}))
    assert isinstance(shown.dimming, Dimming)
    plain, pale = pieces.draw(item, None, False), pieces.draw(item, shown.dimming, False)
    assert plain[0].boxes != pale[0].boxes
    assert pieces.find(item, None) is None


def test_several_drawings_are_one(qapp):
    one, two = (prepared(Counting(word).draw(made("card", Counting())).shapes) for word in ("one", "two"))
    both = joined([one, two, []])
    assert len(both[0].boxes) == 2
    assert [len(lines) for lines in both[0].lines.values()] == [2]
    assert len(one[0].boxes) == 1, "what was joined stays as it was"


def test_after_an_edit_only_what_it_changed_is_drawn(qtbot, monkeypatch):
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    journey = sample()
    shown = picture.build(journey, MAP, View(), QtMeasure(), QtTexts("en"))
    view.show_picture(shown)
    view.fit()
    view.grab()
    asked: list[Item] = []
    painter = type(next(item for item in shown.items if item.role == "card").painter)
    draw = painter.draw
    monkeypatch.setattr(painter, "draw", lambda self, item: (asked.append(item), draw(self, item))[1])
    card = next(item.key for item in shown.items if item.role == "card")
    changes = touchpoints.rename(journey, card[1], "Another name")
    journey.apply(changes)
    shown, dirty = shown.changed(journey, changes)
    view.repaint_changed(shown, dirty)
    view.grab()
    assert [item.key for item in asked] == [card]


def test_only_what_shows_is_drawn(qtbot):
    """A cell that is seen in part is drawn in part, and the rest when somebody looks there."""
    view = CanvasView()
    qtbot.addWidget(view)
    view.show_picture(picture.build(sample(), MAP, View(), QtMeasure(), QtTexts("en")))
    cache = view.surface.cache
    cards = next(at for at, layer in enumerate(cache.index.layers) if layer.role == "card")
    first, *_, last = sorted(view.surface.cards(), key=lambda item: item.bounds.x)
    cache.drawn(cards, first.bounds)
    assert cache.pieces.find(first, None) is not None
    assert cache.pieces.find(last, None) is None
    fulls, late = cache.drawn(cards, around(item.bounds for item in view.surface.cards()))
    boxes = [box.rect for cells in fulls.values() for stages in cells for stage in stages for box in stage.boxes]
    assert not late
    assert {tuple(item.bounds) for item in view.surface.cards()} <= {tuple(rect) for rect in boxes}
