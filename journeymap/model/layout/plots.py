"""The phases of a picture while edit follows edit: which of them moved, and what of them looks different."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import TypeVar, cast

from journeymap.model.layout.facts import Facts
from journeymap.model.layout.items import Home, Sheaf
from journeymap.model.layout.keep import Difference, Keeper, Memory
from journeymap.model.layout.plan import Route, Stretch
from journeymap.model.layout.shapes import Point, Rect
from journeymap.model.layout.stage import Stage
from journeymap.model.records.touchpoints import Touchpoint

T = TypeVar("T")

_EVERYTHING = 1e7
"""Wider than any map, px."""


class Plot:
    """One phase. `version` counts the edits that changed its touchpoints or their notes; it `differs` if the last
    one did, or moved cards or lines within it."""

    __slots__ = (
        "cards",
        "differs",
        "drops",
        "first",
        "home",
        "links",
        "links_across",
        "members",
        "memory",
        "number",
        "routes",
        "stretch",
        "version",
    )

    def __init__(self, number: int, difference: Difference) -> None:
        self.number = number
        self.home = Home()
        self.memory = Memory(difference)
        self.cards, self.drops = Keeper(self.home, difference), Keeper(self.home, difference)
        self.links, self.links_across = Keeper(self.home, difference), Keeper(self.home, difference)
        self.routes: list[Mapping[str, Route]] = [{}, {}]
        """As they were drawn last: those within the phase, and those that leave it."""
        self.members: list[Touchpoint] = []
        self.stretch = Stretch(0.0, 0.0, {})
        self.first = 0
        self.version = 0
        self.differs = True

    def follow(self, stage: Stage, first: int, is_touched: bool) -> bool:
        """Take over a new plan; True if all that stands here looks different now."""
        stretch, members = stage.plan.stretches[self.number], _members(stage, self.number)
        x, last = stage.origin.x + stretch.x, self.stretch
        self.differs = is_touched or not (
            stretch.cards is last.cards
            and stretch.columns is last.columns
            and stretch.routes is last.routes
            and stretch.across is last.across
        )
        others = x != self.home.x or first != self.first or not _same_ids(members, self.members)
        if others:
            self.home.x = x
            self.home.look += 1
        self.stretch, self.members, self.first = stretch, members, first
        self.version += is_touched
        return others


class Plots:
    """All phases, in order; at least one."""

    def __init__(self, difference: Difference) -> None:
        self._difference = difference
        self._all: list[Plot] = []
        self._anew: list[Rect] = []
        self._turn = 0
        self._given: dict[str, tuple[int, tuple[object, ...], list[object]]] = {}

    def __iter__(self) -> Iterator[Plot]:
        return iter(self._all)

    def follow(self, stage: Stage, touched: Set[int] | None, last: Sequence[Sheaf]) -> set[int]:
        """Take over a new plan. `touched` are the phases with other touchpoints or notes (None: all), `last` what
        was composed before. The answer: the phases of which everything looks different."""
        self._turn += 1
        while len(self._all) < len(stage.plan.stretches):
            self._all.append(Plot(len(self._all), self._difference))
        before = {id(plot.home): plot.home.x for plot in self._all}
        first, found = 1, set()
        for plot in self._all:
            if plot.follow(stage, first, touched is None or plot.number in touched):
                found.add(plot.number)
            first += len(plot.members)
        homes = {id(self._all[number].home) for number in found}
        self._anew = [_stretched(sheaf.extent, before[id(sheaf.home)]) for sheaf in last if id(sheaf.home) in homes]
        return found

    def each(
        self, name: str, shared: tuple[object, ...], make: Callable[[Plot], T], also: Set[int] = frozenset()
    ) -> list[T]:
        """What `make` makes of each phase. Where a phase does not differ, and is none of `also`, that is what it made
        the last time, if it was asked then for the same `shared` things."""
        turn, was, last = self._given.get(name, (-1, (), []))
        found: list[T]
        if turn == self._turn - 1 and was == shared and len(last) == len(self._all):
            found = list(cast(list[T], last))
            for plot in self._all:
                if plot.differs or plot.number in also:
                    found[plot.number] = make(plot)
        else:
            found = [make(plot) for plot in self._all]
        self._given[name] = self._turn, shared, cast(list[object], found)
        return found

    def anew(self, sheaves: Sequence[Sheaf], found: Set[int]) -> list[Rect]:
        """What of the picture looks different because whole phases do: where they were, and where they are."""
        homes = {id(self._all[number].home) for number in found}
        now = [_stretched(sheaf.extent, sheaf.home.x) for sheaf in sheaves if id(sheaf.home) in homes]
        rects = [*self._anew, *now]
        if not rects:
            return []
        left = min(x for x, _, _, _ in rects)
        right = max(x + w for x, _, w, _ in rects)
        return [Rect(left, -_EVERYTHING / 2, right - left, _EVERYTHING)]


def facts(plots: Plots) -> Facts:
    """What the legend has to explain."""
    found = Facts()
    for mine in plots.each("facts", (), lambda plot: Facts.of(plot.members)):
        found.add(mine)
    return found


def raised(rects: dict[str, Rect], origin: Point) -> dict[str, Rect]:
    """The cards of a phase at the height that they have in the picture."""
    dy = origin.y
    return {key: Rect(x, y + dy, w, h) for key, (x, y, w, h) in rects.items()}


def _members(stage: Stage, number: int) -> list[Touchpoint]:
    parts = stage.content.parts
    return parts[number] if number < len(parts) else []


def _same_ids(some: list[Touchpoint], others: list[Touchpoint]) -> bool:
    return some is others or [it.id for it in some] == [it.id for it in others]


def _stretched(extent: Rect, x: float) -> Rect:
    return Rect(extent.x + x, extent.y, extent.w, extent.h)
