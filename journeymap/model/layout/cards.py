"""A touchpoint as a card, and the hairline from it down to its rating."""

from collections.abc import Iterable, Iterator, Set
from typing import cast

from journeymap.model.layout import channels, marks
from journeymap.model.layout.items import Item
from journeymap.model.layout.keep import Keeper
from journeymap.model.layout.shapes import Box, Group, Icon, Point, Rect, Shape, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.wrap import wrap
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Outcome

_OUTCOME_ICONS = {Outcome.SUCCESS: ("circle-check", "delight"), Outcome.FAILURE: ("circle-x", "pain")}


class CardPainter:
    """Draws touchpoints as cards: channel and number, at most two lines of title, marks, pain."""

    __slots__ = ("_channels", "_keeper", "_stage")

    def __init__(self, stage: Stage, keeper: Keeper) -> None:
        self._stage = stage
        self._keeper = keeper
        self._channels = True

    def items(self, stage: Stage, touched: Set[str]) -> Iterable[Item]:
        """The cards of `stage` in journey order; `touched` are those that look different."""
        self._stage = stage
        cards, numbers = stage.cards, stage.content.numbers
        channels_used = any(touchpoint.channel_id for touchpoint in stage.content.touchpoints)
        if channels_used is not self._channels:
            self._channels = channels_used
            touched = numbers.keys()
        places = self._keeper.same(cards, numbers)
        bounds = cards if places else {touchpoint_id: cards[touchpoint_id] for touchpoint_id in numbers}
        return self._keeper.items(places, bounds, touched, self._made)

    def _made(self, touchpoint_id: str, rect: Rect) -> Item:
        return Item("card", ("touchpoint", touchpoint_id), rect, self)

    def state(self, item: Item) -> object:
        content = self._stage.content
        touchpoint = self._touchpoint(item)
        return (
            touchpoint,
            content.numbers[touchpoint.id],
            content.channel(touchpoint),
            content.owners.get(touchpoint.owner_id or ""),
            content.pains.get(touchpoint.id),
            self._stage.rows.others.get(touchpoint.id),
            self._channels,
            self._stage.sizes,
        )

    def draw(self, item: Item) -> Group:
        touchpoint = self._touchpoint(item)
        rect = item.bounds
        pains = touchpoint.id in self._stage.content.pains
        frame = Box(
            rect,
            "card",
            "painBorder" if pains else "border",
            2.0 if pains else 1.2,
            self._stage.sizes.type(8),
            shadow=True,
        )
        shapes: list[Shape] = [frame, *self._top(touchpoint, rect), *self._title(touchpoint, rect)]
        shapes += self._badges(touchpoint, rect)
        return Group("card", item.key, rect.grown(10), tuple(shapes), self._whole(touchpoint))

    def _touchpoint(self, item: Item) -> Touchpoint:
        content = self._stage.content
        return content.touchpoints[content.numbers[cast(tuple[str, str], item.key)[1]] - 1]

    def _top(self, touchpoint: Touchpoint, rect: Rect) -> list[Shape]:
        """Channel at the left, number at the right. Where no card of the map has a channel, none says so."""
        stage, type_ = self._stage, self._stage.sizes.type
        pad, icon = type_(10), type_(14)
        baseline = rect.y + type_(21)
        number = marks.number(
            Point(rect.right - pad - 2, baseline), stage.content.numbers[touchpoint.id], stage.sizes.small, "text3"
        )
        if self._bare(touchpoint):
            return [number]
        end = number.at.x - stage.text_width(number.text, stage.sizes.small, Weight.MEDIUM) - 6
        start = rect.x + pad + icon + type_(5)
        glyph, name, colour = self._medium(touchpoint)
        return [
            Icon(glyph, Point(rect.x + pad, rect.y + type_(10)), icon, colour),
            number,
            stage.line(Point(start, baseline), name, stage.sizes.small, colour, end - start, Weight.MEDIUM),
        ]

    def _medium(self, touchpoint: Touchpoint) -> tuple[str, str, str]:
        """Icon, name and colour of the channel; of the owner where the customer meets none."""
        content = self._stage.content
        channel = content.channel(touchpoint)
        owner = content.owners.get(touchpoint.owner_id or "")
        if channel is None and owner is not None:
            return "users", owner.name, "text3"
        return channels.icon(channel), channels.name(channel, self._stage.texts), channels.hue(channel)

    def _bare(self, touchpoint: Touchpoint) -> bool:
        return not self._channels and touchpoint.owner_id not in self._stage.content.owners

    def _badges(self, touchpoint: Touchpoint, rect: Rect) -> list[Shape]:
        """What is special about the touchpoint, as badges on the top edge: there they take no text its room."""
        type_ = self._stage.sizes.type
        shapes: list[Shape] = []
        x = rect.right - type_(18)
        if touchpoint.id in self._stage.content.pains:
            size = type_(16)
            shapes += marks.pain_triangle(Point(rect.right - size * 0.31, rect.y), size, "card")
            x -= type_(8)
        for name, colour in self._marks(touchpoint):
            shapes.append(marks.circle(Point(x, rect.y), type_(9), "card", "border", 1.0))
            shapes.append(Icon(name, Point(x - type_(6), rect.y - type_(6)), type_(12), colour))
            x -= type_(20)
        return shapes

    def _marks(self, touchpoint: Touchpoint) -> list[tuple[str, str]]:
        """Icons and their colours, from right to left."""
        out = []
        if touchpoint.moment_of_truth:
            out.append(("star", "text1"))
        if touchpoint.outcome in _OUTCOME_ICONS:
            out.append(_OUTCOME_ICONS[touchpoint.outcome])
        if touchpoint.detail_map_id is not None:
            out.append(("zoom-in", "text2"))
        if touchpoint.id in self._stage.rows.others:
            out.append(("copy-plus", "text2"))
        return out

    def _title(self, touchpoint: Touchpoint, rect: Rect) -> list[Shape]:
        stage, type_ = self._stage, self._stage.sizes.type
        room = rect.w - 2 * type_(10)
        title = touchpoint.title or stage.texts.text("picture.untitled")
        size = stage.unbroken(title, room, stage.sizes.body, Weight.SEMIBOLD)
        colour = "text1" if touchpoint.title else "text3"
        wrapped = wrap(title, room, 2, stage.font(size, Weight.SEMIBOLD))
        height = (40.0 if self._bare(touchpoint) else 45.0) - (5.5 if len(wrapped.lines) > 1 else 0.0)
        first = Point(rect.x + type_(10), rect.y + type_(height))
        return list(stage.lines(first, title, wrapped, size, colour, room, Weight.SEMIBOLD))

    def _whole(self, touchpoint: Touchpoint) -> str:
        """Everything the card stands for, for tooltips and screen readers."""
        stage, texts = self._stage, self._stage.texts
        content = stage.content
        title = touchpoint.title or texts.text("picture.untitled")
        lines = [f"{content.numbers[touchpoint.id]}. {title}"]
        channel = content.channel(touchpoint)
        if channel is not None:
            lines.append(channels.name(channel, texts))
        if touchpoint.moment_of_truth:
            lines.append(texts.text("picture.legend.moment-of-truth"))
        if touchpoint.outcome is not Outcome.NONE:
            lines.append(texts.text(f"outcome.{touchpoint.outcome.value}"))
        others = stage.rows.others.get(touchpoint.id)
        if others:
            lines.append(texts.text("picture.card.also", names=", ".join(others)))
        lines += [texts.text("picture.card.pain", text=pain.text) for pain in content.pains.get(touchpoint.id, ())]
        return "\n".join(lines)


class DropPainter:
    """Draws the hairline from a card down to what is said about it below."""

    __slots__ = ("_keeper",)

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def items(self, stage: Stage, ends: dict[str, float]) -> Iterable[Item]:
        """One line for each touchpoint in `ends`, down to that height."""
        same = self._keeper.same(stage.cards, ends)
        return self._keeper.items(same, {} if same else dict(_drops(stage, ends)), frozenset(), self._made)

    def _made(self, touchpoint_id: str, rect: Rect) -> Item:
        return Item("drop", ("touchpoint", touchpoint_id), rect, self)

    def state(self, item: Item) -> object:
        return None

    def draw(self, item: Item) -> Group:
        x, y, _, h = item.bounds
        return Group("drop", item.key, item.bounds, (marks.line(Point(x, y), Point(x, y + h), "hairline"),))


def _drops(stage: Stage, ends: dict[str, float]) -> Iterator[tuple[str, Rect]]:
    for touchpoint_id, end in ends.items():
        x, y, w, h = stage.cards[touchpoint_id]
        if end > y + h:
            yield touchpoint_id, Rect(x + w / 2, y + h, 0, end - (y + h))
