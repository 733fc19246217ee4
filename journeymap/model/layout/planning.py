"""From records to the question that the grid answers: which card in which cell, which link with which label."""

from dataclasses import dataclass
from itertools import chain

from journeymap.model.layout import link_words
from journeymap.model.layout.content import Content
from journeymap.model.layout.differ import differing
from journeymap.model.layout.grouping import Rows
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.plan import GridInput, Slot, Wire
from journeymap.model.layout.shapes import Weight
from journeymap.model.layout.sizes import Sizes
from journeymap.model.layout.wrap import Font
from journeymap.model.messages import Texts
from journeymap.model.records.touchpoints import Link
from journeymap.model.vocab import LinkKind

_LEAST_WIDTH = 620.0
"""No grid is narrower (px at scale 1), so that head, legend and foot have room on the smallest map."""


@dataclass(frozen=True, slots=True)
class Question:
    """A grid input with what it was made from, so that the next one can take over most of it."""

    content: Content
    rows: Rows
    sizes: Sizes
    grid: GridInput
    slots: tuple[tuple[Slot, ...], ...]


def question(
    content: Content, rows: Rows, sizes: Sizes, measure: Measure, texts: Texts, last: Question | None = None
) -> Question:
    """What is to be arranged for a map in these rows; `last` is the question before an edit of the same map."""
    if last is not None and last.sizes != sizes:
        last = None
    metrics = sizes.metrics() if last is None else last.grid.metrics
    if last is not None and content.phases is last.content.phases:
        widths = last.grid.min_phase_widths
    else:
        widths = _phase_widths(content, sizes, measure)
    parts = _slots(content, rows, last)
    flat = last.grid.slots if last is not None and parts == last.slots else tuple(chain.from_iterable(parts))
    grid = GridInput(
        phases=max(1, len(content.phases)),
        rows=len(rows.heads),
        slots=flat,
        parts=parts if content.phases else None,
        wires=_wires(content, Font(measure, sizes.small, Weight.MEDIUM), sizes, texts, last),
        min_phase_widths=widths,
        metrics=metrics,
    )
    return Question(content, rows, sizes, grid, parts)


def _slots(content: Content, rows: Rows, last: Question | None) -> tuple[tuple[Slot, ...], ...]:
    """One slot a touchpoint, by phase; phases that are as they were are the same objects, which compares quickly."""
    same = last is not None and rows.heads is last.rows.heads and len(content.parts) == len(last.content.parts)
    found = []
    for number, part in enumerate(content.parts):
        if same and last is not None and part is last.content.parts[number]:
            found.append(last.slots[number])
        else:
            found.append(_part(content, rows, number))
    return tuple(found)


def _part(content: Content, rows: Rows, phase: int) -> tuple[Slot, ...]:
    in_cell: dict[tuple[int, int], int] = {}
    slots = []
    column, step = -1, None
    for touchpoint in content.parts[phase]:
        if touchpoint.step != step:
            column, step = column + 1, touchpoint.step
        cell = column, rows.row_of[touchpoint.id]
        order = in_cell.get(cell, 0)
        in_cell[cell] = order + 1
        slots.append(Slot(touchpoint.id, phase, *cell, order))
    return tuple(slots)


def _wires(content: Content, font: Font, sizes: Sizes, texts: Texts, last: Question | None) -> tuple[Wire, ...]:
    if last is not None and content.links is last.content.links:
        return last.grid.wires
    first, old, new = differing(last.content.links if last is not None else [], content.links)
    wires = last.grid.wires if last is not None else ()
    known = dict(zip(map(id, old), wires[first:], strict=False))
    most = sizes.across(link_words.LABEL_ROOM)
    made = tuple(known.get(id(link)) or _wire(link, texts, font, most) for link in new)
    return wires[:first] + made + wires[first + len(old) :]


def _wire(link: Link, texts: Texts, font: Font, most: float) -> Wire:
    back = link.kind is LinkKind.BACK
    return Wire(link.id, link.source_id, link.target_id, back, link_words.room(link, texts, font, most))


def _phase_widths(content: Content, sizes: Sizes, measure: Measure) -> tuple[float, ...]:
    """Room for each phase's title, and for the head of the picture over all of them."""
    font = Font(measure, sizes.type(15), Weight.SEMIBOLD)
    count = max(1, len(content.phases))
    share = sizes.across(_LEAST_WIDTH) / count
    most = sizes.across(320)
    lock = sizes.type(18)
    widths = [
        min(most, font.width(phase.title[:100]) + sizes.across(44)) + (lock if phase.locked else 0.0)
        for phase in content.phases
    ]
    return tuple(max(share, width) for width in widths or [0.0])
