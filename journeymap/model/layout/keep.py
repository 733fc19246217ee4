"""Items of one role from picture to picture: those that stand as they stood are taken over."""

from collections.abc import Callable, Iterable, Mapping, Set

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Rect


class Keeper:
    """The items of one role by record id. `made` and `gone` collect what differs from the last time."""

    __slots__ = ("_kept", "_places", "gone", "made")

    def __init__(self) -> None:
        self._kept: dict[str, Item] = {}
        self._places: tuple[object, ...] = ()
        self.made: list[Item] = []
        self.gone: list[Item] = []

    def items(
        self, same: bool, bounds: Mapping[str, Rect], touched: Set[str], make: Callable[[str, Rect], Item]
    ) -> Iterable[Item]:
        """An item for each of `bounds`, in their order; `touched` are those that look different.

        With `same` all stand where they stood, and only `bounds` of touched ones are read.
        """
        last = self._kept
        if same:
            replaced = [(key, bounds[key]) for key in touched if key in last]
            kept = dict(last) if replaced else last
        else:
            kept, replaced = {}, []
            for key, rect in bounds.items():
                item = last.get(key)
                if item is None or key in touched or item.bounds != rect:
                    replaced.append((key, rect))
                    item = item or make(key, rect)
                kept[key] = item
            if len(kept) != len(last) or replaced:
                self.gone += [item for key, item in last.items() if key not in kept]
        for key, rect in replaced:
            if key in last:
                self.gone.append(last[key])
                kept[key] = make(key, rect)
            self.made.append(kept[key])
        self._kept = kept
        return kept.values()

    def same(self, *places: object) -> bool:
        """Whether these very things decided over the places the last time, too."""
        last, self._places = self._places, places
        return len(last) == len(places) and all(
            a is b or (isinstance(a, float) and a == b) for a, b in zip(last, places, strict=True)
        )

    def take(self) -> tuple[list[Item], list[Item]]:
        """What is gone and what has been made since the last call."""
        gone, made, self.gone, self.made = self.gone, self.made, [], []
        return gone, made
