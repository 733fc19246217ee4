"""Which wire belongs to which phase, and what of that an edit changes."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence, Set
from itertools import chain, pairwise
from operator import attrgetter
from typing import Any

from journeymap.model.layout.differ import differing
from journeymap.model.layout.plan import GridInput, Slot, Wire
from journeymap.model.layout.routing.cross import Ends

_FEW = 200
"""More wires than this are sorted all anew."""


class Sorted:
    """The wires within each phase (`inner`), and those between two phases (`outer`). Wires without a card at an
    end are left out (`loose`). `phase_of` and `part_of` tell where cards and wires belong (see `plan.joined`)."""

    __slots__ = ("_by_id", "inner", "loose", "outer", "part_of", "phase_of", "phases", "slots", "wires")

    def __init__(
        self, slots: tuple[Slot, ...], wires: tuple[Wire, ...], phases: int, phase_of: dict[str, int] | None = None
    ) -> None:
        self.slots, self.wires, self.phases = slots, wires, phases
        self.phase_of = {slot.id: slot.phase for slot in slots} if phase_of is None else phase_of
        self.inner: list[list[Wire]] = [[] for _ in range(phases)]
        self.outer: list[tuple[Wire, Ends]] = []
        self.loose: list[Wire] = []
        self.part_of: dict[str, int] = {}
        self._by_id = _ascend(wires)
        at, part_of = self.phase_of.get, self.part_of
        for wire in wires:
            source, target = at(wire.source), at(wire.target)
            if source is None or target is None:
                self.loose.append(wire)
            elif source == target:
                part_of[wire.id] = source
                self.inner[source].append(wire)
            else:
                part_of[wire.id] = phases + source
                self.outer.append((wire, (source, target)))

    def followed(self, grid: GridInput) -> "Sorted":
        """The same for another grid."""
        _, gone, here = differing(self.slots, grid.slots)
        before, after = ({slot.id: slot.phase for slot in slots} for slots in (gone, here))
        if before == after and grid.wires is self.wires and grid.phases == self.phases:
            self.slots = grid.slots
            return self
        phase_of = self.phase_of
        if before != after:
            phase_of = {**self.phase_of}
            for card in before.keys() - after.keys():
                del phase_of[card]
            phase_of.update(after)
        first, old, new = differing(self.wires, grid.wires)
        lost, made = _only(old, new), _only(new, old)
        moved = {card for card in before.keys() | after.keys() if before.get(card) != after.get(card)}
        others = set(map(id, lost))
        again = [wire for wire in self._at(moved, before) if id(wire) not in others]
        if grid.phases != self.phases or len(lost) + len(made) + 2 * len(again) > _FEW:
            return Sorted(grid.slots, grid.wires, grid.phases, phase_of)
        near = grid.wires[max(0, first - 1) : first + len(new) + 1]
        return self._changed(grid, phase_of, lost + again, made + again, self._by_id and _ascend(near))

    def _at(self, moved: Set[str], before: dict[str, int]) -> list[Wire]:
        """The wires that end at cards that have moved, or came or went."""
        if not moved:
            return []
        phases = {before[card] for card in moved if card in before}
        inside = chain.from_iterable(self.inner[phase] for phase in phases)
        several = chain(inside, (wire for wire, _ in self.outer), self.loose)
        return [wire for wire in several if wire.source in moved or wire.target in moved]

    def _changed(
        self, grid: GridInput, phase_of: dict[str, int], lost: Sequence[Wire], new: Sequence[Wire], by_id: bool
    ) -> "Sorted":
        """The same with a few other wires."""
        found = Sorted(grid.slots, (), grid.phases, phase_of)
        found.wires, found.part_of = grid.wires, dict(self.part_of)
        found.inner, found.outer, found.loose, found._by_id = list(self.inner), self.outer, self.loose, by_id
        found._take_out(lost)
        order = _id if by_id else _numbers(grid.wires)
        for wire in new:
            found._put(wire, order)
        return found

    def _take_out(self, lost: Sequence[Wire]) -> None:
        out = set(map(id, lost))
        parts = {self.part_of.pop(wire.id) for wire in lost if wire.id in self.part_of}
        for part in parts:
            if part < self.phases:
                self.inner[part] = [wire for wire in self.inner[part] if id(wire) not in out]
        if any(part >= self.phases for part in parts):
            self.outer = [it for it in self.outer if id(it[0]) not in out]
        if self.loose and lost:
            self.loose = [wire for wire in self.loose if id(wire) not in out]

    def _put(self, wire: Wire, order: "_Order") -> None:
        """Put in a wire behind those before it in the order of all wires."""
        source, target = self.phase_of.get(wire.source), self.phase_of.get(wire.target)
        if source is None or target is None:
            self.loose = [*self.loose, wire]
        elif source == target:
            self.part_of[wire.id] = source
            mine = self.inner[source]
            at = bisect_left(mine, order(wire), key=order)
            self.inner[source] = [*mine[:at], wire, *mine[at:]]
        else:
            self.part_of[wire.id] = self.phases + source
            at = bisect_left(self.outer, order(wire), key=lambda it: order(it[0]))
            self.outer = [*self.outer[:at], (wire, (source, target)), *self.outer[at:]]


_Order = Callable[[Wire], Any]
_id = attrgetter("id")


def _numbers(wires: Iterable[Wire]) -> "_Order":
    """The place of each wire among all, where their ids do not tell."""
    numbers = {id(wire): number for number, wire in enumerate(wires)}
    return lambda wire: numbers[id(wire)]


def _ascend(wires: Sequence[Wire]) -> bool:
    """Whether wires stand in the order of their ids, as those of a map do."""
    return all(a.id < b.id for a, b in pairwise(wires))


def _only(some: Iterable[Wire], others: Iterable[Wire]) -> list[Wire]:
    """Those that are not the very same objects as some of the others."""
    known = set(map(id, others))
    return [wire for wire in some if id(wire) not in known]
