"""Links as lines with rounded corners: each kind has a dash, a weight or an end of its own, never just a colour."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Set
from itertools import chain, pairwise
from typing import cast

from journeymap.model.layout import link_words, marks
from journeymap.model.layout.items import Home, Item, Sheaf
from journeymap.model.layout.keep import Keeper
from journeymap.model.layout.plan import Route, seen
from journeymap.model.layout.plots import Plot, Plots
from journeymap.model.layout.shapes import Anchor, Box, Command, Group, Path, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import Known, LinkKind

_OUT = 16.0
"""Lines and their labels stand out of their phase by less, px."""


class LinkPainter:
    """Draws the routes of a plan."""

    __slots__ = ("_now",)

    def __init__(self, now: Now) -> None:
        self._now = now

    def sheaves(self, plots: Plots, touched: Set[str], anew: Set[int]) -> list[Sheaf]:
        """The links: those within phases, then those between phases. `touched` are those that look different,
        `anew` the phases of which everything does (the names of links tell the numbers of both ends)."""
        if anew:
            touched = touched | self._reaching(plots, anew)
        places = self._stage.plan.routes
        also = {places.part(link_id) for link_id in touched if link_id in places}
        count = len(self._stage.plan.stretches)
        shared = (self._stage.origin.y,)
        within = plots.each(
            "links", shared, lambda plot: self._sheaf(plot, plot.links, 0, plot.stretch.routes, touched), also
        )
        across = plots.each(
            "across",
            shared,
            lambda plot: self._sheaf(plot, plot.links_across, 1, plot.stretch.across, touched),
            {number - count for number in also},
        )
        return list(chain.from_iterable(within + across))

    def _reaching(self, plots: Plots, anew: Set[int]) -> set[str]:
        """The links from elsewhere to phases that look different."""
        phase_of, links = self._stage.plan.cards.part, self._stage.content.links
        return {
            link_id
            for plot in plots
            if plot.number not in anew
            for link_id in plot.stretch.across
            if phase_of(links[bisect_left(links, link_id, key=_id)].target_id) in anew
        }

    def _sheaf(
        self, plot: Plot, keeper: Keeper, kind: int, routes: Mapping[str, Route], touched: Set[str]
    ) -> list[Sheaf]:
        dy = self._stage.origin.y
        pad = self._stage.sizes.type(6) + 1
        mine = frozenset(touched & routes.keys())
        made_from = routes, dy, object() if mine else None

        def places() -> dict[str, Rect]:
            return {key: _bounds(route, dy, pad) for key, route in routes.items()}

        def make() -> list[Sheaf]:
            last, plot.routes[kind] = seen(plot.routes[kind]), routes
            if seen(routes) is not routes:
                extent = Rect(0.0, dy, plot.stretch.width, self._stage.plan.height).grown(pad + _OUT)
                return keeper.late("link", places, len(routes), extent, self._made)
            differ = mine.union(key for key, route in routes.items() if last.get(key) is not route)
            return keeper.sheaf(places(), differ, self._made)

        return plot.memory.value(("links", "across")[kind], made_from, make)

    def _made(self, link_id: str, rect: Rect, home: Home) -> Item:
        return Item("link", ("link", link_id), rect, self, home)

    @property
    def _stage(self) -> Stage:
        return self._now.stage

    def state(self, item: Item) -> object:
        link, route = self._of(item)
        ground = None if route.label is None else self._ground(route.label.centre.y + self._stage.origin.y)
        numbers = self._stage.content.numbers
        return link, route, self._stage.origin, ground, numbers.get(link.source_id), numbers.get(link.target_id)

    def draw(self, item: Item) -> Group:
        link, route = self._of(item)
        kind = LinkKind.BACK if route.back and link.kind is LinkKind.NEXT else link.kind
        ox, oy = self._stage.origin
        points = tidy([Point(x + ox, y + oy) for x, y in route.points])
        shapes: list[Shape] = [*self._line(points, kind)]
        label = [] if route.label is None else self._label(link, _moved(route.label, ox, oy))
        if link.context_travels is Known.NO:
            shapes += self._break(points, kind, label[0].rect if label and isinstance(label[0], Box) else None)
        return Group("link", item.key, item.bounds, (*shapes, *label), self._whole(link, kind))

    def _of(self, item: Item) -> tuple[Link, Route]:
        link_id = cast(tuple[str, str], item.key)[1]
        links = self._stage.content.links
        return links[bisect_left(links, link_id, key=_id)], self._stage.plan.routes[link_id]

    def _line(self, points: list[Point], kind: LinkKind) -> Iterator[Shape]:
        sizes = self._stage.sizes
        size = sizes.metrics().arrow
        tip, before = points[-1], points[-2]
        body = shortened(points, size * (1.7 if kind is LinkKind.ESCALATION else 0.8))
        dash = tuple(sizes.type(length) for length in marks.DASHES[kind])
        yield Path(rounded(body, sizes.metrics().corner), None, "edge", sizes.type(marks.WIDTHS[kind]), dash)
        if kind is LinkKind.DROP_OUT:
            yield from marks.cross(shortened(points, size - 1)[-1], size + 1, "edge")
            return
        yield marks.arrow(tip, before, size * (1.2 if kind is LinkKind.ESCALATION else 1), "edge")
        if kind is LinkKind.ESCALATION:
            yield marks.arrow(shortened(points, size)[-1], before, size * 1.2, "edge")

    def _break(self, points: list[Point], kind: LinkKind, label: Rect | None) -> list[Shape]:
        """Two strokes across the line: what the customer has said does not travel along."""
        metrics, type_ = self._stage.sizes.metrics(), self._stage.sizes.type
        head = metrics.arrow * (2.4 if kind is LinkKind.ESCALATION else 1.3)
        at, before = clear_place(points, type_(10), head, label)
        return marks.broken(at, before, type_(3.9), type_(marks.WIDTHS[kind]), "edge")

    def _label(self, link: Link, rect: Rect) -> list[Shape]:
        stage = self._stage
        text = link_words.label(link, stage.texts)
        if not text:
            return []
        middle = rect.centre
        shown = link_words.fitted(link, stage.texts, stage.font(stage.sizes.small, Weight.MEDIUM), rect.w - 2)
        at = Point(middle.x, middle.y + stage.sizes.small * 0.36)
        full = text if shown != text else None
        width = min(rect.w, stage.text_width(shown, stage.sizes.small, Weight.MEDIUM) + 2 * link_words.PAD)
        return [
            Box(Rect(middle.x - width / 2, rect.y, width, rect.h), self._ground(middle.y)),
            Text(at, shown, stage.sizes.small, "text2", Weight.MEDIUM, Anchor.MIDDLE, room=rect.w, full=full),
        ]

    def _ground(self, y: float) -> str:
        """The background at a height, so that the label interrupts its line and nothing else."""
        for index, row in enumerate(self._stage.plan.rows):
            if row.start <= y - self._stage.origin.y < row.end:
                return self._stage.row_colour(index)
        return "canvas"

    def _whole(self, link: Link, kind: LinkKind) -> str:
        numbers = self._stage.content.numbers
        ends = f"{numbers.get(link.source_id, '?')} → {numbers.get(link.target_id, '?')}"
        return link_words.whole(link, kind, ends, self._stage.texts)


def tidy(points: list[Point]) -> list[Point]:
    """The course without doubled points and without corners on a straight line."""
    out: list[Point] = []
    for point in points:
        if out and abs(out[-1].x - point.x) < 0.01 and abs(out[-1].y - point.y) < 0.01:
            continue
        if len(out) > 1 and (
            abs(out[-2].x - out[-1].x) < 0.01 > abs(out[-1].x - point.x)
            or abs(out[-2].y - out[-1].y) < 0.01 > abs(out[-1].y - point.y)
        ):
            out[-1] = point
            continue
        out.append(point)
    return out if len(out) > 1 else [*out, *out]


def rounded(points: list[Point], radius: float) -> tuple[Command, ...]:
    """A course with its corners rounded by up to `radius`, less where a stretch is short."""
    steps = [Command("M", (points[0],))]
    for before, (corner, after) in zip(points, pairwise(points[1:]), strict=False):
        reach = min(radius, _length(before, corner) / 2, _length(corner, after) / 2)
        enter, leave = _towards(corner, before, reach), _towards(corner, after, reach)
        steps.append(Command("L", (enter,)))
        steps.append(
            Command("C", (_towards(enter, corner, reach * 0.55), _towards(leave, corner, reach * 0.55), leave))
        )
    steps.append(Command("L", (points[-1],)))
    return tuple(steps)


def shortened(points: list[Point], by: float) -> list[Point]:
    """The course without its last `by` px, but never less than a px of the last stretch."""
    *head, before, last = points
    length = _length(before, last)
    return [*head, before, _towards(last, before, min(by, max(0.0, length - 1)))]


def clear_place(points: list[Point], near: float, head: float, label: Rect | None) -> tuple[Point, Point]:
    """Where a mark can stand on a course, and the start of the stretch it stands on: `near` px from the source if
    corners, the arrow (`head` px) and the label leave room there, else in the middle of the next stretch that has
    room."""
    last = len(points) - 2
    for number, (before, after) in enumerate(pairwise(points)):
        length = _length(before, after) - (head if number == last else 0.0)
        place = _towards(before, after, min(near, length / 2) if number == 0 else length / 2)
        if length >= near and (label is None or not label.overlaps(_around(place, near / 2))):
            return place, before
    before, after = max(pairwise(points), key=lambda ends: _length(*ends))
    return _towards(before, after, max(0.0, min(near, (_length(before, after) - head) / 2))), before


def _around(at: Point, reach: float) -> Rect:
    return Rect(at.x - reach, at.y - reach, 2 * reach, 2 * reach)


def _towards(start: Point, end: Point, by: float) -> Point:
    length = _length(start, end)
    share = by / length if length else 0.0
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _length(a: Point, b: Point) -> float:
    return float(((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5)


def _bounds(route: Route, dy: float, pad: float) -> Rect:
    x, y, w, h = route.extent
    return Rect(x - pad, y + dy - pad, w + 2 * pad, h + 2 * pad)


def _id(link: Link) -> str:
    return link.id


def _moved(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.w, rect.h)
