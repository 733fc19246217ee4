"""Which wire belongs to which phase, and what of that an edit changes."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import count

from journeymap.model.layout.differ import differing
from journeymap.model.layout.plan import GridInput, Slot, Wire
from journeymap.model.layout.routing.cross import Ends

_FEW = 200
"""More wires than this are sorted all anew."""


class Sorted:
    """The wires within each phase (`inner`), and those between two phases (`outer`). Wires without a card at an
    end are left out. `phase_of` and `part_of` tell where cards and wires belong (see `plan.joined`)."""

    __slots__ = ("inner", "outer", "part_of", "phase_of", "phases", "slots", "wires")

    def __init__(
        self, slots: tuple[Slot, ...], wires: tuple[Wire, ...], phases: int, phase_of: dict[str, int] | None = None
    ) -> None:
        self.slots, self.wires, self.phases = slots, wires, phases
        self.phase_of = {slot.id: slot.phase for slot in slots} if phase_of is None else phase_of
        self.inner: list[list[Wire]] = [[] for _ in range(phases)]
        self.outer: list[tuple[Wire, Ends]] = []
        self.part_of: dict[str, int] = {}
        at, part_of = self.phase_of.get, self.part_of
        for wire in wires:
            source, target = at(wire.source), at(wire.target)
            if source is None or target is None:
                continue
            if source == target:
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
        moved = {card for card in before.keys() | after.keys() if before.get(card) != after.get(card)}
        lost, new = self._wires(grid, moved)
        if grid.phases != self.phases or len(lost) + len(new) > _FEW:
            return Sorted(grid.slots, grid.wires, grid.phases, phase_of)
        return self._changed(grid, phase_of, lost, new)

    def _wires(self, grid: GridInput, moved: Set[str]) -> tuple[list[Wire], list[int]]:
        """The wires to be taken out, and the numbers of those to be put in: others, or with other phases."""
        lost: list[Wire] = []
        new: list[int] = []
        if grid.wires is not self.wires:
            first, old, others = differing(self.wires, grid.wires)
            before, after = set(map(id, old)), set(map(id, others))
            lost = [wire for wire in old if id(wire) not in after]
            new = [number for number, wire in enumerate(others, first) if id(wire) not in before]
        if moved:
            known = set(new)
            for number, wire in enumerate(grid.wires):
                if (wire.source in moved or wire.target in moved) and number not in known:
                    lost.append(wire)
                    new.append(number)
        return lost, sorted(new)

    def _changed(self, grid: GridInput, phase_of: dict[str, int], lost: Iterable[Wire], new: Sequence[int]) -> "Sorted":
        """The same with a few other wires."""
        found = Sorted(grid.slots, (), grid.phases, phase_of)
        found.wires, found.part_of = grid.wires, dict(self.part_of)
        found.inner, found.outer = list(self.inner), self.outer
        out = {id(wire): found.part_of.pop(wire.id) for wire in lost if wire.id in found.part_of}
        for part in set(out.values()):
            if part < grid.phases:
                found.inner[part] = [wire for wire in found.inner[part] if id(wire) not in out]
        if any(part >= grid.phases for part in out.values()):
            found.outer = [it for it in found.outer if id(it[0]) not in out]
        if new:
            order = dict(zip(map(id, grid.wires), count(), strict=False))
            for number in new:
                found._put(grid.wires[number], order)  # noqa: SLF001
        return found

    def _put(self, wire: Wire, order: Mapping[int, int]) -> None:
        """Put in a wire behind those before it in the order of all wires."""
        source, target = self.phase_of.get(wire.source), self.phase_of.get(wire.target)
        if source is None or target is None:
            return
        number = order[id(wire)]
        if source == target:
            self.part_of[wire.id] = source
            mine = self.inner[source]
            at = bisect_left(mine, number, key=lambda it: order[id(it)])
            self.inner[source] = [*mine[:at], wire, *mine[at:]]
        else:
            self.part_of[wire.id] = self.phases + source
            at = bisect_left(self.outer, number, key=lambda it: order[id(it[0])])
            self.outer = [*self.outer[:at], (wire, (source, target)), *self.outer[at:]]
