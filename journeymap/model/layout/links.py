"""Links as lines with rounded corners: each kind has a dash, a weight or an end of its own, never just a colour."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Set
from itertools import pairwise
from typing import cast

from journeymap.model.layout import marks
from journeymap.model.layout.items import Home, Item, Sheaf
from journeymap.model.layout.keep import Keeper
from journeymap.model.layout.plan import Route, seen
from journeymap.model.layout.plots import Plot, Plots
from journeymap.model.layout.shapes import Anchor, Box, Command, Group, Path, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Now, Stage
from journeymap.model.layout.wrap import Font, elide
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import LinkKind

LABEL_ROOM = 150.0
"""No label on a line is wider than this (px at scale 1)."""
_PAD = 5.0
_OUT = 20.0
"""Lines, with all that belongs to them, stand out of their phase by less, px."""


def label(link: Link) -> str:
    """What stands on the line: the condition and the share, unless that is everybody."""
    share = "" if link.share in (None, 100) else f"{link.share:g} %"
    return " · ".join(part for part in (link.condition, share) if part)


def label_room(link: Link, font: Font, room: float) -> float:
    """The px that the label of a link takes on its line; 0 if it has none."""
    if not link.condition and link.share is None:
        return 0.0  # the commonest case by far, ten thousand times over
    text = label(link)
    return min(font.width(text[:200]), room) + 2 * _PAD if text else 0.0


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
        found = []
        for plot in plots:
            found += self._sheaf(plot, plot.links, 0, plot.stretch.routes, touched)
        for plot in plots:
            found += self._sheaf(plot, plot.links_across, 1, plot.stretch.across, touched)
        return found

    def _reaching(self, plots: Plots, anew: Set[int]) -> set[str]:
        """The links from elsewhere to phases that look different."""
        phase_of = {it.id: plot.number for plot in plots if plot.number in anew for it in plot.members}
        links = self._stage.content.links
        found = set()
        for plot in plots:
            if plot.number not in anew:
                for link_id in plot.stretch.across:
                    if links[bisect_left(links, link_id, key=_id)].target_id in phase_of:
                        found.add(link_id)
        return found

    def _sheaf(
        self, plot: Plot, keeper: Keeper, kind: int, routes: Mapping[str, Route], touched: Set[str]
    ) -> list[Sheaf]:
        dy = self._stage.origin.y
        mine = frozenset(touched & routes.keys())
        made_from = routes, dy, object() if mine else None

        def places() -> dict[str, Rect]:
            return {key: _bounds(route, dy) for key, route in routes.items()}

        def make() -> list[Sheaf]:
            last, plot.routes[kind] = seen(plot.routes[kind]), routes
            if seen(routes) is not routes:
                extent = Rect(0.0, dy, plot.stretch.width, self._stage.plan.height).grown(_OUT)
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
        return link, route, self._stage.origin, ground

    def draw(self, item: Item) -> Group:
        link, route = self._of(item)
        kind = LinkKind.BACK if route.back and link.kind is LinkKind.NEXT else link.kind
        ox, oy = self._stage.origin
        points = tidy([Point(x + ox, y + oy) for x, y in route.points])
        shapes: list[Shape] = [*self._line(points, kind)]
        text = label(link)
        if text and route.label is not None:
            shapes += self._label(text, _moved(route.label, ox, oy))
        return Group("link", item.key, item.bounds, tuple(shapes), self._whole(link, kind))

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

    def _label(self, text: str, rect: Rect) -> list[Shape]:
        stage = self._stage
        middle = rect.centre
        shown = elide(text, rect.w - 2, stage.font(stage.sizes.small, Weight.MEDIUM))
        at = Point(middle.x, middle.y + stage.sizes.small * 0.36)
        full = text if shown != text else None
        width = min(rect.w, stage.text_width(shown, stage.sizes.small, Weight.MEDIUM) + 2 * _PAD)
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
        numbers, texts = self._stage.content.numbers, self._stage.texts
        ends = f"{numbers.get(link.source_id, '?')} → {numbers.get(link.target_id, '?')}"
        share = "" if link.share is None else f"{link.share:g} %"
        parts = [ends, texts.text(f"link_kind.{kind.value}"), link.condition, share]
        return " · ".join(part for part in parts if part)


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


def _towards(start: Point, end: Point, by: float) -> Point:
    length = _length(start, end)
    share = by / length if length else 0.0
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _length(a: Point, b: Point) -> float:
    return float(((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5)


def _bounds(route: Route, dy: float) -> Rect:
    x, y, w, h = route.extent
    return Rect(x - 6, y + dy - 6, w + 12, h + 12)


def _id(link: Link) -> str:
    return link.id


def _moved(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.w, rect.h)
