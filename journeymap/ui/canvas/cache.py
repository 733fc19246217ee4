"""The drawings of a picture's cells: made when first shown, within a time budget, and kept while they hold."""

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from journeymap.model.layout.dimming import stacked
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Group, Rect
from journeymap.ui.canvas.full import Full, full
from journeymap.ui.canvas.index import Address, Cell, Index, Layer
from journeymap.ui.canvas.sketch import Sketch, sketch
from journeymap.ui.canvas.specks import Block, Specks

BUDGET = 0.004
"""Seconds that a frame may spend on cells not seen before; the rest is shown roughly until there is time."""
PATIENT_UP_TO = 1_500
"""Pictures with no more items are always drawn completely."""
_KEPT_FULL = 160
REACH = 14.0
"""How far shadows, marks and rings stand out of the bounds of an item, px."""

Place = tuple[int, Address]


class Cache:
    """Sketches and full drawings by (layer, cell). `late` are the cells that a frame had no time for."""

    def __init__(self, picture: Picture | None) -> None:
        items = picture.items if picture is not None else []
        self.index = Index(items)
        self._picture = picture
        self._specks = Specks(self.index.layers)
        self.late: list[Rect] = []
        self._keep_groups = self.patient = len(items) <= PATIENT_UP_TO
        self._sketches: dict[Place, list[Sketch]] = {}
        self._fulls: OrderedDict[Place, list[Full]] = OrderedDict()
        self._deadline = 0.0

    def start_frame(self, budget: float = BUDGET) -> None:
        """Begin a frame that may spend `budget` seconds on new cells."""
        self.late = []
        self._deadline = perf_counter() + budget

    def specks(self, layer: int, area: Rect) -> Iterator[Block]:
        """What shows of a layer from very far."""
        return self._specks.blocks(self._picture, layer, area) if self._picture is not None else iter(())

    def sketched(self, layer: int, area: Rect) -> list[list[Sketch]]:
        """The sketches of the cells of a layer in `area`, rough where there is no time for more."""
        return [self._sketch((layer, address), cell) for address, cell in self._visible(layer, area)]

    def drawn(self, layer: int, area: Rect) -> tuple[list[list[Full]], list[list[Sketch]]]:
        """The full drawings of the cells of a layer in `area`, and sketches of those there is no time for."""
        fulls, sketches = [], []
        for address, cell in self._visible(layer, area):
            place = (layer, address)
            found = self._fulls.get(place)
            if found is not None:
                self._fulls.move_to_end(place)
            elif self._has_time():
                found = self._fulls[place] = full(self._groups(cell))
                if len(self._fulls) > _KEPT_FULL:
                    self._fulls.popitem(last=False)
            if found is not None:
                fulls.append(found)
            else:
                self.late.append(cell.bounds)
                sketches.append(self._rough(place, cell))
        return fulls, sketches

    def prepare(self, area: Rect, near: bool, budget: float = BUDGET) -> bool:
        """Spend `budget` seconds on cells in `area` that may be shown soon; False if all are ready."""
        self.start_frame(budget)
        for layer in range(len(self.index.layers)):
            if near:
                self.drawn(layer, area)
            else:
                self.sketched(layer, area)
            if self.late:
                return True
        return False

    def take_over(self, old: "Cache", dirty: Iterable[Rect]) -> None:
        """Keep the drawings of `old` for cells that hold the same items outside `dirty`."""
        rects = [rect.grown(REACH) for rect in dirty]
        before = old.places()
        for at, (run, layer) in enumerate(self._runs()):
            for address, cell in layer.cells.items():
                was, known = before.get((*run, address), (None, None))
                if was is None or known is None or not _same(known, cell):
                    continue
                if not any(cell.bounds.overlaps(rect) for rect in rects):
                    self._keep((at, address), *old.drawings(was))

    def forget(self, looks_different: Callable[[Item], bool]) -> None:
        """Draw anew the cells in which any item looks different."""
        self._specks = Specks(self.index.layers)
        for at, layer in enumerate(self.index.layers):
            for address, cell in layer.cells.items():
                if any(map(looks_different, cell.items)):
                    self._sketches.pop((at, address), None)
                    self._fulls.pop((at, address), None)

    def places(self) -> dict[tuple[str, int, Address], tuple[Place, Cell]]:
        """The cells by role, number of the layer among those of its role, and address; each with its place."""
        return {
            (*run, address): ((at, address), cell)
            for at, (run, layer) in enumerate(self._runs())
            for address, cell in layer.cells.items()
        }

    def drawings(self, place: Place) -> tuple[list[Sketch] | None, list[Full] | None]:
        """What has been drawn of a cell so far."""
        return self._sketches.get(place), self._fulls.get(place)

    def _runs(self) -> Iterator[tuple[tuple[str, int], Layer]]:
        # A role may have several layers: fills and lines of a curve are of one role and fill the same cells.
        seen: Counter[str] = Counter()
        for layer in self.index.layers:
            yield (layer.role, seen[layer.role]), layer
            seen[layer.role] += 1

    def _keep(self, place: Place, sketches: list[Sketch] | None, fulls: list[Full] | None) -> None:
        if sketches is not None:
            self._sketches[place] = sketches
        if fulls is not None:
            self._fulls[place] = fulls

    def _visible(self, layer: int, area: Rect) -> list[tuple[Address, Cell]]:
        return self.index.layers[layer].visible(area.grown(REACH))

    def _sketch(self, place: Place, cell: Cell) -> list[Sketch]:
        found = self._sketches.get(place)
        if found is None:
            if not self._has_time():
                self.late.append(cell.bounds)
                return self._rough(place, cell)
            found = self._sketches[place] = sketch(self._groups(cell))
        return found

    def _rough(self, place: Place, cell: Cell) -> list[Sketch]:
        known = self._sketches.get(place)
        if known is None and self._picture is not None:
            known = self._specks.rough(self._picture, cell.items)
        return known or []

    def _has_time(self) -> bool:
        return self.patient or perf_counter() < self._deadline

    def _groups(self, cell: Cell) -> Iterator[Group]:
        dimming = self._picture.dimming if self._picture is not None else None
        for item in stacked(cell.items, dimming):
            group = item.group or item.painter.draw(item)
            if self._keep_groups:
                item.group = group
            yield group if dimming is None else dimming.dressed(item, group)


def _same(old: Cell, new: Cell) -> bool:
    return len(old.items) == len(new.items) and all(
        a.key == b.key and a.bounds == b.bounds for a, b in zip(old.items, new.items, strict=True)
    )
