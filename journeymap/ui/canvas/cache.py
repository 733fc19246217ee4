"""The drawings of a picture's cells: made when first shown, within a time budget, and kept while they hold."""

from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from time import perf_counter

from journeymap.model.layout.dimming import stacked
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Group, Rect
from journeymap.ui.canvas.cells import Address, Block, Bundle, Cell, touch
from journeymap.ui.canvas.full import Full, joined
from journeymap.ui.canvas.index import Index
from journeymap.ui.canvas.pieces import Pieces
from journeymap.ui.canvas.sketch import Sketch, sketch
from journeymap.ui.canvas.specks import Specks

BUDGET = 0.004
"""Seconds that a frame may spend on cells not seen before; the rest is shown roughly until there is time."""
PATIENT_UP_TO = 1_500
"""Pictures with no more items are always drawn completely."""
_KEPT_FULL = 160
REACH = 14.0
"""How far shadows, marks and rings stand out of the bounds of an item, px."""

Run = tuple[str, int, float]
"""Where a sheaf lies: its role, the number of the layer among those of that role, and its home."""


class Cache:
    """Sketches and full drawings of cells. `late` are the cells that a frame had no time for."""

    def __init__(self, picture: Picture | None, last: "Cache | None" = None) -> None:
        """`last` has drawn the picture before: what is still as it was is taken over."""
        sheaves = picture.sheaves if picture is not None else []
        self.index: Index = Index(sheaves, last.index if last is not None else None)
        self._picture = picture
        self._specks = Specks()
        self.late: list[Rect] = []
        self._keep_groups = self.patient = sum(map(len, sheaves)) <= PATIENT_UP_TO
        self.latest: OrderedDict[Cell, None] = last.latest if last is not None else OrderedDict()
        self.pieces: Pieces = last.pieces if last is not None else Pieces()
        self._deadline = 0.0

    def start_frame(self, budget: float = BUDGET) -> None:
        """Begin a frame that may spend `budget` seconds on new cells."""
        self.late = []
        self._deadline = perf_counter() + budget

    def specks(self, layer: int, area: Rect) -> Iterator[Block]:
        """What shows of a layer from very far."""
        if self._picture is None:
            return iter(())
        return self._specks.blocks(self._picture, self.index.layers[layer], area)

    def sketched(self, layer: int, area: Rect) -> list[list[Sketch]]:
        """The sketches of the cells of a layer in `area`, rough where there is no time for more."""
        return [self._sketch(cell) for cell in self._visible(layer, area)]

    def drawn(self, layer: int, area: Rect) -> tuple[dict[float, list[list[Full]]], list[list[Sketch]]]:
        """The full drawings of the cells of a layer in `area` by how far to the right they are to be painted, and
        sketches of those there is no time for."""
        fulls: dict[float, list[list[Full]]] = {}
        sketches = []
        for cell in self._visible(layer, area):
            lacks = _lacking(cell, area)
            if lacks and self._has_time():
                self._draw(cell, area)
                lacks = ()
            if cell.full is not None:
                self._touch(cell)
                fulls.setdefault(cell.shift, []).append(cell.full)
            if lacks:
                self.late.append(cell.bounds)
                sketches.append(self._rough(cell) if cell.full is None else self._stand_in(lacks))
        self._forget_oldest()
        return fulls, sketches

    def _touch(self, cell: Cell) -> None:
        self.latest[cell] = None
        self.latest.move_to_end(cell)

    def _forget_oldest(self) -> None:
        while len(self.latest) > _KEPT_FULL:
            self.latest.popitem(last=False)[0].full = None

    def _draw(self, cell: Cell, area: Rect) -> None:
        """Draw a cell as far as it shows in `area`; what was drawn before costs next to nothing."""
        dimming = self._picture.dimming if self._picture is not None else None
        found, missing = [], []
        for item in stacked(cell.items, dimming):
            if _shows(item, area):
                found.append(self.pieces.draw(item, dimming, self._keep_groups))
            elif (piece := self.pieces.find(item, dimming)) is not None:
                found.append(piece)
            else:
                missing.append(item)
        cell.full, cell.missing, cell.drawn_at = joined(found), missing, cell.home.x

    def prepare(self, area: Rect, near: bool, budget: float = BUDGET) -> bool:
        """Spend `budget` seconds on cells in `area` that may be shown soon; False if all are ready."""
        end = perf_counter() + budget
        for layer in range(len(self.index.layers)):
            for cell in self._visible(layer, area):
                ready = not _lacking(cell, area) if near else cell.sketches is not None
                if not ready and perf_counter() >= end:
                    return True
                if near:
                    if not ready:
                        self._draw(cell, area)
                    self._touch(cell)
                elif not ready:
                    self._draw_sketches(cell)
        self._forget_oldest()
        return False

    def take_over(self, old: "Cache", dirty: Iterable[Rect]) -> None:
        """Keep the sketches of `old` for cells that hold the same items, or such as look the same outside `dirty`."""
        known = self.index.bundles
        gone = {key for key, bundle in old.index.bundles.items() if key not in known and bundle.is_sketched}
        if not gone or not self.index.fresh:
            return
        rects = [rect.grown(REACH) for rect in dirty]
        before: dict[Run, dict[Address, Cell]] = defaultdict(dict)
        for run, bundle in _runs(old.index, gone):
            before[run].update(bundle.cells)
        fresh = {id(bundle.sheaf) for bundle in self.index.fresh}
        for run, bundle in _runs(self.index, fresh):
            if run in before:
                for address, cell in bundle.cells.items():
                    _take_sketches(cell, before[run].get(address), rects)

    def forget(self, looks_different: Callable[[Item], bool]) -> None:
        """Draw anew the cells in which any item looks different."""
        for layer in self.index.layers:
            for bundle, _, cell in layer.cells():
                if any(map(looks_different, cell.items)):
                    cell.full = cell.sketches = cell.rough = bundle.speck = None

    def _visible(self, layer: int, area: Rect) -> list[Cell]:
        cells = self.index.layers[layer].visible(area.grown(REACH))
        for cell in cells:
            if cell.look != cell.home.look:
                cell.refresh()
        return cells

    def _sketch(self, cell: Cell) -> list[Sketch]:
        if cell.sketches is None:
            if not self._has_time():
                self.late.append(cell.bounds)
                return self._rough(cell)
            self._draw_sketches(cell)
        return cell.sketches or []

    def _draw_sketches(self, cell: Cell) -> None:
        cell.sketches, cell.rough = sketch(self._groups(cell)), None

    def _rough(self, cell: Cell) -> list[Sketch]:
        if cell.sketches is None and cell.rough is None:
            cell.rough = self._stand_in(cell.items)
        return cell.sketches or cell.rough or []

    def _stand_in(self, items: Sequence[Item]) -> list[Sketch]:
        return self._specks.rough(self._picture, items) if self._picture is not None else []

    def _has_time(self) -> bool:
        return self.patient or perf_counter() < self._deadline

    def _groups(self, cell: Cell) -> Iterator[Group]:
        dimming = self._picture.dimming if self._picture is not None else None
        for item in stacked(cell.items, dimming):
            group = item.group or item.painter.draw(item)
            if self._keep_groups:
                item.group = group
            yield group if dimming is None else dimming.dressed(item, group)


def _lacking(cell: Cell, area: Rect) -> Sequence[Item]:
    """The items that show in `area` and that the full drawing of the cell does not hold yet."""
    return cell.items if cell.full is None else [item for item in cell.missing if _shows(item, area)]


def _shows(item: Item, area: Rect) -> bool:
    return touch(item.bounds, area.grown(REACH))


def _take_sketches(cell: Cell, known: Cell | None, dirty: Iterable[Rect]) -> None:
    if known is None or known.place != cell.place:
        return
    known.refresh()
    same = known.items == cell.items  # of identical items
    if same or (_same(known, cell) and not any(cell.bounds.overlaps(rect) for rect in dirty)):
        cell.refresh()
        cell.sketches = known.sketches


def _same(old: Cell, new: Cell) -> bool:
    return len(old.items) == len(new.items) and all(
        a.key == b.key and a.bounds == b.bounds for a, b in zip(old.items, new.items, strict=True)
    )


def _runs(index: Index, sheaves: Set[int]) -> Iterator[tuple[Run, Bundle]]:
    """Some sheaves with their place among the layers."""
    # A role may have several layers: fills and lines of a curve are of one role and fill the same cells.
    seen: Counter[str] = Counter()
    for layer in index.layers:
        for bundle in layer.bundles:
            if id(bundle.sheaf) in sheaves:
                yield (layer.role, seen[layer.role], bundle.home.x), bundle
        seen[layer.role] += 1
