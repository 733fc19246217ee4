"""The stage filled: measures from top to bottom, then all items from back to front."""

from collections.abc import Callable, Iterable, Iterator, KeysView, Set
from functools import partial
from typing import ParamSpec, TypeVar, cast

from journeymap.model.layout import frame, rows
from journeymap.model.layout.cards import CardPainter, DropPainter
from journeymap.model.layout.emotion import EmotionRow
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.header import Header
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.keep import Keeper
from journeymap.model.layout.links import LinkPainter
from journeymap.model.layout.notes import NoteRow
from journeymap.model.layout.shapes import Anchor, Box, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Row

T = TypeVar("T")
P = ParamSpec("P")


class Composer:
    """Fills stages of one map, one after the other: what an edit leaves as it is, stays the same item.

    Items draw from the stage composed last, so only the newest picture can be drawn from.
    """

    def __init__(self, stage: Stage) -> None:
        self._last: Stage | None = None
        self._keepers = Keeper(), Keeper(), Keeper()
        self._drops = DropPainter(self._keepers[0])
        self._links = LinkPainter(stage, self._keepers[1])
        self._cards = CardPainter(stage, self._keepers[2])
        self._gone: list[Item] = []
        self._made: list[Item] = []
        self._known: dict[str, tuple[tuple[object, ...], object]] = {}

    def compose(self, stage: Stage, touchpoints: Set[str] = frozenset(), links: Set[str] = frozenset()) -> list[Item]:
        """All items of the picture in z-order; fills in the stage's width, height and places.

        `touchpoints` and `links` are those that look different from the last time, wherever they stand.
        """
        sizes, content = stage.sizes, stage.content
        stage.width = 2 * sizes.margin + sizes.label + stage.plan.width
        used = content.touchpoints, content.links, content.pains, content.link_pains
        header = self._same("header", (*used, content.map, stage.width), lambda: Header(stage))
        bars = sizes.margin - 10 + header.height
        stage.place(Point(sizes.margin + sizes.label, bars + sizes.phase_bar + 10), self._last)
        below, bottom = self._below(stage)
        stage.height = bottom + (sizes.type(30) if stage.view.footer else 0) + sizes.margin - 10
        frames = (
            content.map,
            content.project,
            stage.plan,
            stage.origin,
            stage.width,
            bottom,
            [top for *_, top in below],
        )
        items = list(self._same("frame", frames, lambda: _behind(stage)))
        for _, part, top in below:
            if isinstance(part, EmotionRow):
                items += self._same("ground", (part, top), partial(_listed, part.ground, top))
        items += self._same("lines", frames, lambda: _between(stage, below, bottom))
        led = [part for _, part, _ in below if isinstance(part, EmotionRow)]
        tops = [top for row, _, top in below if row is Row.PAIN]
        ends = self._same("ends", (led, tops, content.pains, content.numbers), lambda: _drop_ends(stage, below))
        items += self._drops.items(stage, ends)
        items += self._links.items(stage, links)
        items += self._cards.items(stage, touchpoints)
        items += self._rows(stage, below)
        items += self._same("bars", (*frames, header), lambda: _before(stage, header, bars, bottom))
        self._last = stage
        return items

    def differences(self) -> tuple[list[Item], list[Item]]:
        """The items that are gone and those that are new, since the last call."""
        gone, made, self._gone, self._made = self._gone, self._made, [], []
        for keeper in self._keepers:
            lost, fresh = keeper.take()
            gone += lost
            made += fresh
        return gone, made

    def _below(self, stage: Stage) -> "tuple[Below, float]":
        """The rows under the lanes with their tops, and where the last one ends."""
        top = stage.grid_bottom
        out: Below = []
        content = stage.content
        place = stage.plan, stage.origin, stage.width, content.numbers
        pains = content.pains, content.link_pains, content.links
        more = content.touchpoints, content.emotions, content.readings, content.opportunities
        for row in dict.fromkeys(stage.view.rows):
            part: EmotionRow | NoteRow
            if row is Row.EMOTION:
                part = self._same(
                    row.value, (*place, content.emotions, content.pains.keys(), top), partial(_emotions, stage, top)
                )
            else:
                used = pains if row is Row.PAIN else more
                part = self._same(row.value, (*place, *used), partial(rows.note_row, stage, row))
            out.append((row, part, top))
            top += part.height
        return out, top

    def _rows(self, stage: Stage, below: "Below") -> Iterator[Item]:
        """What stands in the rows, the bubbles above everything else."""
        starts = self._same(
            "starts", ([part for _, part, _ in below if isinstance(part, EmotionRow)],), lambda: _starts(stage, below)
        )
        bubbles: list[Item] = []
        for row, part, top in below:
            name = f"{row.value} items"
            if isinstance(part, EmotionRow):
                yield from self._same(name, (part, top), partial(_listed, part.items))
                bubbles += self._same("bubbles", (part, top), partial(_listed, part.quotes, top))
            else:
                led = starts if _follows_emotion(below, row) else {}
                yield from self._same(name, (part, top, led), partial(_listed, part.items, top, led))
        yield from bubbles

    def _same(self, name: str, made_from: tuple[object, ...], make: Callable[[], T]) -> T:
        """What was made the last time, if it was made from the very same things."""
        known = self._known.get(name)
        if known is None or not all(a is b or (_plain(a) and a == b) for a, b in zip(known[0], made_from, strict=True)):
            before = known[1] if known is not None else []
            known = self._known[name] = made_from, make()
            if isinstance(known[1], list):
                self._made += known[1]
                self._gone += cast(list[Item], before)
        return cast(T, known[1])


Below = list[tuple[Row, EmotionRow | NoteRow, float]]


def _plain(value: object) -> bool:
    """Whether a value is compared by what it says (large tables are compared by identity)."""
    return (
        isinstance(value, (float, Point, Row, KeysView)) or value == {} or (isinstance(value, list) and len(value) < 10)
    )


def _listed(make: Callable[P, Iterable[Item]], *args: P.args, **kwargs: P.kwargs) -> list[Item]:
    return list(make(*args, **kwargs))


def _emotions(stage: Stage, top: float) -> EmotionRow:
    part = EmotionRow(stage)
    part.place(top)
    return part


def _behind(stage: Stage) -> list[Item]:
    return [_canvas(stage), *frame.bands(stage)]


def _between(stage: Stage, below: Below, bottom: float) -> list[Item]:
    """The frame in front of the curve's area, behind the cards."""
    return [
        *frame.dividers(stage, stage.origin.y, bottom),
        *frame.blueprint_lines(stage),
        *_row_frames(stage, below),
    ]


def _before(stage: Stage, header: Header, bars: float, bottom: float) -> list[Item]:
    """What stands in front: phases, head, foot, and what an empty map says."""
    items = [*frame.phase_bars(stage, bars), *header.items()]
    if stage.view.footer:
        items.append(frame.footer(stage, bottom))
    if not stage.content.touchpoints:
        items.append(_invitation(stage))
    return items


def _row_frames(stage: Stage, below: Below) -> Iterator[Item]:
    for row, part, top in below:
        if isinstance(part, EmotionRow):
            continue
        rect = Rect(stage.left, top, stage.right - stage.left, part.height)
        name = stage.texts.text(f"picture.row.{row.value}")
        head = Head(None, name, stage.texts.text(f"picture.row.{row.value}.sub"))
        yield fixed("frame", None, rect, [frame.hairline(stage, top)])
        yield frame.row_head(stage, row, head, rect, rect)


def _drop_ends(stage: Stage, below: Below) -> dict[str, float]:
    """How far down each card's hairline goes: to its rating, or else to its pain."""
    ends: dict[str, float] = {}
    for row, part, top in below:
        if isinstance(part, EmotionRow):
            ends = {**ends, **part.ends}
        elif row is Row.PAIN:
            ends = {**{touchpoint_id: top + 8 for touchpoint_id in stage.content.pains}, **ends}
    numbers = stage.content.numbers
    return {key: ends[key] for key in sorted(ends, key=numbers.__getitem__)}


def _starts(stage: Stage, below: Below) -> dict[str, float]:
    for _, part, _ in below:
        if isinstance(part, EmotionRow):
            return {key: y + stage.sizes.type(8) for key, y in part.ends.items()}
    return {}


def _follows_emotion(below: Below, row: Row) -> bool:
    """Connectors lead only into the row right under the ratings; elsewhere they would run through others."""
    names = [name for name, _, _ in below]
    at = names.index(row)
    return at > 0 and names[at - 1] is Row.EMOTION


def _canvas(stage: Stage) -> Item:
    whole = Rect(0, 0, stage.width, stage.height)
    return fixed("ground", None, whole, [Box(whole, "canvas")])


def _invitation(stage: Stage) -> Item:
    """What an empty map says instead of cards."""
    sizes = stage.sizes
    middle_x = (stage.origin.x + stage.right) / 2
    middle_y = stage.origin.y + stage.plan.height / 2
    width, tall = sizes.across(380), sizes.type(66)
    rect = Rect(middle_x - width / 2, middle_y - tall / 2, width, tall)
    title, hint = stage.texts.text("picture.empty"), stage.texts.text("picture.empty.hint")
    shapes: list[Shape] = [
        Box(rect, "card", "border", 1.2, sizes.type(8), (5.0, 4.0)),
        Icon("map", Point(rect.x + sizes.type(16), middle_y - sizes.type(11)), sizes.type(22), "text3"),
    ]
    x = rect.x + sizes.type(50)
    room = rect.right - x - sizes.type(12)
    first = stage.line(Point(x, middle_y - sizes.type(4)), title, sizes.body, "text1", room, Weight.SEMIBOLD)
    second = stage.line(Point(x, middle_y + sizes.type(15)), hint, sizes.type(12), "text2", room, anchor=Anchor.START)
    texts: list[Text] = [first, second]
    return fixed("frame", None, rect, [*shapes, *texts], f"{title}\n{hint}")
