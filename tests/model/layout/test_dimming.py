"""What stands back: exactly the same shapes in paler colours, for what hangs on the touchpoints meant."""

from dataclasses import fields, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model.layout import dimming
from journeymap.model.layout.colour import PALER
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Gradient, Icon, Path, Shape, Text
from journeymap.model.layout.view import View
from tests.model.layout.gallery import ALL_ROWS, draw, everything
from tests.model.sample import BUY, FINISH, START, sample


def back(picture: Picture) -> set[tuple[str, str]]:
    return {item.key for item in picture.items if picture.dimming.covers(item)}


def colours(shape: Shape) -> list[str]:
    if isinstance(shape, Text | Icon):
        return [shape.colour]
    found = []
    for ink in (shape.fill, shape.stroke):
        found += [ink.top, ink.bottom] if isinstance(ink, Gradient) else [ink] if ink else []
    return found


def plain(shape: Shape) -> Shape:
    """The shape in its full colours again."""

    def full(ink: object) -> object:
        if isinstance(ink, Gradient):
            return replace(ink, top=full(ink.top), bottom=full(ink.bottom))
        return ink.removeprefix(PALER) if isinstance(ink, str) else ink

    names = {field.name for field in fields(shape)} & {"fill", "stroke", "colour"}
    return replace(shape, **{name: full(getattr(shape, name)) for name in names})


def test_what_hangs_on_a_touchpoint_goes_with_it() -> None:
    picture = draw(sample(), ALL_ROWS)
    picture.dim({BUY})
    assert back(picture) == {
        ("touchpoint", BUY),
        ("link", "one"),
        ("link", "two"),
        ("emotion", "mood"),
        ("pain_point", "pain"),
    }
    picture.dim({START})
    assert back(picture) == {("touchpoint", START), ("link", "one")}
    picture.dim(set())
    assert picture.dimming is None


@settings(max_examples=25, deadline=None)
@given(st.sets(st.integers(0, 40)))
def test_only_colours_differ_and_all_or_none_of_an_item(places: set[int]) -> None:
    picture = draw(everything(), ALL_ROWS)
    ids = [item.key[1] for item in picture.items if item.role == "card"]
    before = {id(item): picture.shapes(item) for item in picture.items}
    picture.dim({ids[place % len(ids)] for place in places})
    for item in picture.items:
        group = picture.shapes(item)
        if item.role == "curve":
            continue
        assert [plain(shape) for shape in group.shapes] == list(before[id(item)].shapes)
        pale = {ink.startswith(PALER) for shape in group.shapes for ink in colours(shape)}
        assert pale <= {picture.dimming is not None and picture.dimming.covers(item)}


def test_the_frame_never_stands_back() -> None:
    picture = draw(everything(), ALL_ROWS)
    picture.dim({item.key[1] for item in picture.items if item.role == "card"})
    stay = {item.role for item in picture.items if item.role != "curve" and not picture.dimming.covers(item)}
    assert not stay & {"card", "link", "drop", "pain", "opportunity", "reading", "said", "channel", "owner", "system"}
    assert {"phase", "lane"} <= stay


def test_a_curve_stands_out_between_ratings_that_do() -> None:
    picture = draw(everything(), View())
    rated = sorted(
        {item.bounds.centre.x: item for item in picture.items if item.role == "emotion" and item.key}.items()
    )
    assert len(rated) >= 4
    content = picture._stage.content
    halfway = rated[len(rated) // 2][0]
    late = {key for key in content.emotions if picture.card(key).centre.x > halfway + 1}
    picture.dim(late)
    for item in picture.items:
        if item.role != "curve":
            continue
        for path in picture.shapes(item).shapes:
            assert isinstance(path, Path)
            xs = [point.x for command in path.commands for point in command.points]
            pale = any(ink.startswith(PALER) for ink in colours(path))
            assert pale == (max(xs) > halfway + 1)


def test_pieces_of_a_curve_join_and_keep_their_ends() -> None:
    picture = draw(everything(), View())
    lines = [item for item in picture.items if item.role == "curve" and picture.shapes(item).shapes[0].fill is None]
    whole = [picture.shapes(item).shapes[0] for item in lines]
    rated = list(picture._stage.content.emotions)
    picture.dim(set(rated[::2]))
    for item, path in zip(lines, whole, strict=True):
        pieces = picture.shapes(item).shapes
        steps = [step for piece in pieces for step in piece.commands if step.op == "C"]
        assert steps == [step for step in path.commands if step.op == "C"]
        for piece, following in zip(pieces, pieces[1:], strict=False):
            assert piece.commands[-1].points[-1] == following.commands[0].points[0]


def test_what_stands_back_is_drawn_first_in_its_role_and_everything_once() -> None:
    picture = draw(everything(), ALL_ROWS)
    ids = [item.key[1] for item in picture.items if item.role == "card"]
    assert picture.stacked() is picture.items
    picture.dim(set(ids[1::2]))
    drawn = picture.stacked()
    assert sorted(map(id, drawn)) == sorted(map(id, picture.items))
    roles = [item.role for item in picture.items]
    assert [item.role for item in drawn] == roles
    cards = [picture.dimming.covers(item) for item in drawn if item.role == "card"]
    assert cards == sorted(cards, reverse=True)
    assert len(list(picture.groups())) == len(picture.items)


def test_nothing_is_paled_twice() -> None:
    assert dimming.pale(dimming.pale("text1")) == dimming.pale("text1")


def test_the_last_card_alone() -> None:
    picture = draw(sample(), View())
    picture.dim({START, BUY, FINISH, "gone"})
    assert ("touchpoint", "gone") not in picture.dimming.keys
