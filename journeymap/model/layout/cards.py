"""A touchpoint as a card, and the hairline from it down to its rating."""

from collections.abc import Mapping, Set
from functools import partial
from itertools import chain
from typing import cast

from journeymap.model.analysis import reading_words
from journeymap.model.layout import channels, marks
from journeymap.model.layout.items import Home, Item, Sheaf
from journeymap.model.layout.plots import Plot, Plots
from journeymap.model.layout.shapes import Box, Group, Icon, Point, Rect, Shape, Weight
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.layout.wrap import wrap
from journeymap.model.records.notes import Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.vocab import Metric, Outcome

_OUTCOME_ICONS = {Outcome.SUCCESS: ("circle-check", "delight"), Outcome.FAILURE: ("circle-x", "pain")}


class CardPainter:
    """Draws touchpoints as cards: channel and number, at most two lines of title, marks, pain."""

    __slots__ = ("_channels", "_now")

    def __init__(self, now: Now) -> None:
        self._now = now
        self._channels = True

    def sheaves(self, plots: Plots, touched: Set[str]) -> list[Sheaf]:
        """The cards in journey order; `touched` are those that look different."""
        origin = self._stage.origin
        channels_used = self._stage.facts.channels - {None, ""} != set()
        if channels_used is not self._channels:
            self._channels = channels_used
            touched = self._stage.content.numbers.keys()

        def make(plot: Plot) -> list[Sheaf]:
            made_from = plot.stretch.cards, plot.version, origin.y, channels_used
            return plot.memory.value("cards", made_from, partial(self._sheaf, plot, touched))

        return list(chain.from_iterable(plots.each("cards", (origin.y, channels_used), make)))

    def _sheaf(self, plot: Plot, touched: Set[str]) -> list[Sheaf]:
        dy, cards = self._stage.origin.y, plot.stretch.cards
        places = {it.id: Rect(x, y + dy, w, h) for it in plot.members for x, y, w, h in (cards[it.id],)}
        return plot.cards.sheaf(places, touched, self._made)

    def _made(self, touchpoint_id: str, rect: Rect, home: Home) -> Item:
        return Item("card", ("touchpoint", touchpoint_id), rect, self, home)

    @property
    def _stage(self) -> Stage:
        return self._now.stage

    def state(self, item: Item) -> object:
        content = self._stage.content
        touchpoint = self._touchpoint(item)
        return (
            touchpoint,
            content.numbers[touchpoint.id],
            content.channel(touchpoint),
            content.owners.get(touchpoint.owner_id or ""),
            content.pains.get(touchpoint.id),
            content.readings.get(touchpoint.id),
            content.pictures.get(touchpoint.id),
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
        if touchpoint.id in self._stage.content.pictures:
            out.append(("image", "text2"))
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
        lines += [reading_words.result(reading, texts) for reading in self._latest(touchpoint)]
        if touchpoint.id in content.pictures:
            lines.append(texts.text("picture.card.pictures", n=content.pictures[touchpoint.id]))
        return "\n".join(lines)

    def _latest(self, touchpoint: Touchpoint) -> list[Reading]:
        """The last reading of each metric, as it stands in its list if nothing says when it was taken."""
        found: dict[Metric, Reading] = {}
        for reading in self._stage.content.readings.get(touchpoint.id, ()):
            known = found.get(reading.metric)
            if known is None or (reading.period_to or "") >= (known.period_to or ""):
                found[reading.metric] = reading
        return list(found.values())


class DropPainter:
    """Draws the hairline from a card down to what is said about it below."""

    __slots__ = ()

    def sheaf(self, plot: Plot, cards: Mapping[str, Rect], ends: Mapping[str, float]) -> list[Sheaf]:
        """One line for each touchpoint of a phase in `ends`, down to that height."""
        places = {}
        for it in plot.members:
            end = ends.get(it.id)
            if end is not None:
                x, y, w, h = cards[it.id]
                if end > y + h:
                    places[it.id] = Rect(x + w / 2, y + h, 0, end - (y + h))
        return plot.drops.sheaf(places, frozenset(), self._made)

    def _made(self, touchpoint_id: str, rect: Rect, home: Home) -> Item:
        return Item("drop", ("touchpoint", touchpoint_id), rect, self, home)

    def state(self, item: Item) -> object:
        return None

    def draw(self, item: Item) -> Group:
        x, y, _, h = item.bounds
        return Group("drop", item.key, item.bounds, (marks.line(Point(x, y), Point(x, y + h), "hairline"),))
