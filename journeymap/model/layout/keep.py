"""What a composer keeps from picture to picture: what was made of the very same things is taken over."""

from collections.abc import Callable, Iterable, KeysView, Mapping, Set
from typing import TypeVar, cast

from journeymap.model.layout.items import Home, Item, Sheaf, sheaves
from journeymap.model.layout.shapes import Point, Rect

T = TypeVar("T")
_FEW = 10


class Difference:
    """The items that are gone and those that are new, and areas of which nobody knows."""

    __slots__ = ("areas", "gone", "made")

    def __init__(self) -> None:
        self.gone: list[Item] = []
        self.made: list[Item] = []
        self.areas: list[Rect] = []

    def take(self) -> tuple[list[Item], list[Item], list[Rect]]:
        """What has been noted since the last call."""
        taken = self.gone, self.made, self.areas
        self.gone, self.made, self.areas = [], [], []
        return taken


class Memory:
    """Things by name, each with what it was made from."""

    __slots__ = ("_difference", "_known")

    def __init__(self, difference: Difference) -> None:
        self._difference = difference
        self._known: dict[str, tuple[tuple[object, ...], object]] = {}

    def value(self, name: str, made_from: tuple[object, ...], make: Callable[[], T]) -> T:
        """What was made the last time, if it was made from the very same things."""
        known = self._known.get(name)
        if known is None or not _alike(known[0], made_from):
            known = self._known[name] = made_from, make()
        return cast(T, known[1])

    def bound(self, name: str, made_from: tuple[object, ...], make: Callable[[], Iterable[Item]]) -> list[Sheaf]:
        """The same for items; notes those that are gone and those that are new."""
        known = self._known.get(name)
        if known is not None and _alike(known[0], made_from):
            return cast(list[Sheaf], known[1])
        made = sheaves(make())
        for sheaf in cast(list[Sheaf], known[1]) if known is not None else ():
            self._difference.gone += sheaf.items
        for sheaf in made:
            self._difference.made += sheaf.items
        self._known[name] = made_from, made
        return made


class Keeper:
    """The items of one role and home by record id; an item that stands and looks as before stays the same."""

    __slots__ = ("_difference", "_home", "_kept", "_late")

    def __init__(self, home: Home, difference: Difference) -> None:
        self._home = home
        self._difference = difference
        self._kept: dict[str, Item] = {}
        self._late: Sheaf | None = None

    def sheaf(
        self, places: Mapping[str, Rect], touched: Set[str], make: Callable[[str, Rect, Home], Item]
    ) -> list[Sheaf]:
        """An item for each of `places`, in their order; `touched` are those that look different."""
        last, kept = self._last(), {}
        for key, place in places.items():
            item = last.get(key)
            if item is None or key in touched or item.place != place:
                if item is not None:
                    self._difference.gone.append(item)
                item = make(key, place, self._home)
                self._difference.made.append(item)
            kept[key] = item
        self._difference.gone += [item for key, item in last.items() if key not in kept]
        self._kept, self._late = kept, None
        items = list(kept.values())
        return [Sheaf(items[0].role, self._home, items)] if items else []

    def late(
        self,
        role: str,
        places: Callable[[], Mapping[str, Rect]],
        count: int,
        extent: Rect,
        make: Callable[[str, Rect, Home], Item],
    ) -> list[Sheaf]:
        """The same where every item is another, made when somebody looks; all lie within `extent` (at home)."""
        x, y, w, h = extent
        self._difference.gone += self._last().values()
        self._difference.areas.append(Rect(x + self._home.x, y, w, h))

        def items() -> list[Item]:
            return [make(key, place, self._home) for key, place in places().items()]

        self._kept = {}
        self._late = Sheaf.late(role, self._home, extent, count, items) if count else None
        return [self._late] if self._late is not None else []

    def _last(self) -> dict[str, Item]:
        """The items that somebody may have seen."""
        if self._late is None or not self._late.is_made:
            return self._kept
        return {item.key[1]: item for item in self._late.items if item.key is not None}


def _alike(last: tuple[object, ...], now: tuple[object, ...]) -> bool:
    if len(last) != len(now):
        return False
    for a, b in zip(last, now, strict=True):  # noqa: SIM110  (asked thousands of times an edit)
        if a is not b and not (_plain(a) and a == b):
            return False
    return True


def _plain(value: object) -> bool:
    """Whether a value is compared by what it says (tables are compared by identity)."""
    if isinstance(value, list):
        return len(value) < _FEW
    return value is None or isinstance(value, (float, int, str, Point, frozenset, KeysView, tuple))
