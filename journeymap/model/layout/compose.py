"""The stage filled: measures from top to bottom, then all items from back to front."""

from collections.abc import Iterator
from functools import partial
from itertools import chain

from journeymap.model.layout import frame, rows
from journeymap.model.layout.cards import CardPainter, DropPainter
from journeymap.model.layout.emotion import EmotionRow
from journeymap.model.layout.follow import Followed
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.header import Header
from journeymap.model.layout.items import Item, Sheaf, fixed
from journeymap.model.layout.keep import Difference, Memory
from journeymap.model.layout.links import LinkPainter
from journeymap.model.layout.notes import NoteRow
from journeymap.model.layout.plots import Plot, Plots, facts, raised
from journeymap.model.layout.shapes import Anchor, Box, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.layout.view import Row


class Composer:
    """Fills stages of one map, one after the other: what an edit leaves as it is, stays the same item.

    Items draw from the stage composed last, so only the newest picture can be drawn from.
    """

    def __init__(self, stage: Stage) -> None:
        self._now = Now(stage)
        self._difference = Difference()
        self._memory = Memory(self._difference)
        self._plots = Plots(self._difference)
        self._drops = DropPainter()
        self._links = LinkPainter(self._now)
        self._cards = CardPainter(self._now)
        self._rows: dict[Row, EmotionRow | NoteRow] = {}
        self._last: list[Sheaf] = []
        self._anew: list[Rect] = []

    def compose(self, stage: Stage, found: Followed | None = None) -> list[Sheaf]:
        """All items of the picture in z-order; fills in the stage's width, height and places.

        `found` tells what looks different from the last time (None: nothing does but for its place).
        """
        header, anew = self._placed(stage, found)
        below, bottom = self._below(stage)
        stage.height = bottom + (stage.sizes.type(30) if stage.view.footer else 0) + stage.sizes.margin - 10
        content, memory, plots = stage.content, self._memory, self._plots
        tops = [top for *_, top in below]
        plan = stage.plan
        spans = plan.width, plan.height, tuple(plan.phases), tuple(plan.rows)
        heads = tuple(stage.rows.heads)
        frames = content.map, content.project, heads, *spans, stage.origin, stage.width, bottom, *tops
        sheaves = list(memory.bound("behind", frames, partial(_behind, stage)))
        for _, part, top in below:
            if isinstance(part, EmotionRow):
                sheaves += part.ground(plots, top)
        sheaves += memory.bound("between", frames, partial(_between, stage, below, bottom))
        sheaves += self._dropped(below)
        sheaves += self._links.sheaves(plots, found.links if found else frozenset(), anew)
        sheaves += self._cards.sheaves(plots, found.touchpoints if found else frozenset())
        sheaves += self._noted(below)
        bars = stage.origin.y - 10 - stage.sizes.phase_bar
        sheaves += memory.bound("before", (*frames, header), partial(_before, stage, header, bars, bottom))
        self._anew = self._plots.anew(sheaves, anew)
        self._last = sheaves
        return sheaves

    def differences(self) -> tuple[list[Item], list[Item], list[Rect]]:
        """The items that are gone and those that are new since the last call, and where whole phases are."""
        anew, self._anew = self._anew, []
        gone, made, areas = self._difference.take()
        return gone, made, anew + areas

    def _placed(self, stage: Stage, found: Followed | None) -> tuple[Header, set[int]]:
        """Put the plan under the head of the picture; the numbers of the phases that look different are added."""
        self._now.stage = stage
        sizes, content = stage.sizes, stage.content
        stage.width = 2 * sizes.margin + sizes.label + stage.plan.width
        x = sizes.margin + sizes.label
        stage.place(Point(x, stage.origin.y))
        anew = self._plots.follow(stage, found.phases if found else None, self._last)
        stage.facts = facts(self._plots)
        count = len(content.touchpoints)
        looks = frozenset(content.link_looks)
        used = looks, content.pain_count(), content.map, stage.width, count, *stage.facts.said()
        header: Header = self._memory.value("header", used, lambda: Header(stage))
        stage.place(Point(x, sizes.margin - 10 + header.height + sizes.phase_bar + 10))
        return header, anew

    def _below(self, stage: Stage) -> "tuple[Below, float]":
        """The rows under the lanes with their tops, and where the last one ends."""
        top = stage.grid_bottom
        out: Below = []
        for row in dict.fromkeys(stage.view.rows):
            part = self._row(row)
            if isinstance(part, EmotionRow):
                part.settle(self._plots, top)
            else:
                part.settle(self._plots, rows.notes, rows.notes_between(stage, row))
            out.append((row, part, top))
            top += part.height
        return out, top

    def _row(self, row: Row) -> EmotionRow | NoteRow:
        part = self._rows.get(row)
        if part is None:
            made = EmotionRow(self._now, self._difference) if row is Row.EMOTION else None
            part = self._rows[row] = made or NoteRow(self._now, row, *rows.style(row))
        return part

    def _dropped(self, below: "Below") -> list[Sheaf]:
        """The hairlines from the cards down: to their ratings, or else to their pains."""
        led = next((part for _, part, _ in below if isinstance(part, EmotionRow)), None)
        under = next((top for row, _, top in below if row is Row.PAIN), None)
        pains, origin = self._now.stage.content.pains, self._now.stage.origin

        def drops(plot: Plot) -> list[Sheaf]:
            ends = led.ends(plot) if led is not None else _NOWHERE

            def make() -> list[Sheaf]:
                fall = {it.id: under + 8 for it in plot.members if it.id in pains} if under is not None else {}
                return self._drops.sheaf(plot, raised(plot.stretch.cards, origin), {**fall, **ends})

            return plot.memory.value("drops", (plot.stretch.cards, origin.y, plot.version, ends, under), make)

        shared = origin.y, under, led.shared if led is not None else None
        return list(chain.from_iterable(self._plots.each("drops", shared, drops)))

    def _noted(self, below: "Below") -> list[Sheaf]:
        """What stands in the rows, the bubbles above everything else."""
        led = next((part for _, part, _ in below if isinstance(part, EmotionRow)), None)
        found: list[Sheaf] = []
        bubbles: list[Sheaf] = []
        for row, part, top in below:
            if isinstance(part, EmotionRow):
                found += part.sheaves(self._plots)
                bubbles += part.quotes(self._plots, top)
            elif led is not None and _follows_emotion(below, row):
                found += part.sheaves(self._plots, top, led.starts, led.shared)
            else:
                found += part.sheaves(self._plots, top, lambda _: _NOWHERE)
        return found + bubbles


_NOWHERE: dict[str, float] = {}
Below = list[tuple[Row, EmotionRow | NoteRow, float]]


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
