"""From records to the question that the grid answers: which card in which cell, which link with which label."""

from collections import defaultdict

from journeymap.model.layout import links
from journeymap.model.layout.content import Content
from journeymap.model.layout.grouping import Rows
from journeymap.model.layout.measure import Measure
from journeymap.model.layout.plan import GridInput, Plan, Slot, Wire
from journeymap.model.layout.shapes import Weight
from journeymap.model.layout.sizes import Sizes
from journeymap.model.layout.wrap import Font
from journeymap.model.vocab import LinkKind

_LEAST_WIDTH = 620.0
"""No grid is narrower (px at scale 1), so that head, legend and foot have room on the smallest map."""


def grid_input(content: Content, rows: Rows, sizes: Sizes, measure: Measure) -> GridInput:
    """What is to be arranged for a map in these rows."""
    phase_at = {phase.id: index for index, phase in enumerate(content.phases)}
    in_cell: dict[tuple[int, int, int], int] = defaultdict(int)
    slots = []
    for touchpoint in content.touchpoints:
        cell = (phase_at[touchpoint.phase_id], content.columns[touchpoint.id], rows.row_of[touchpoint.id])
        slots.append(Slot(touchpoint.id, *cell, order=in_cell[cell]))
        in_cell[cell] += 1
    font = Font(measure, sizes.small, Weight.MEDIUM)
    room = sizes.across(links.LABEL_ROOM)
    wires = tuple(
        Wire(
            link.id,
            link.source_id,
            link.target_id,
            link.kind is LinkKind.BACK,
            links.label_room(link, font, room),
        )
        for link in content.links
    )
    return GridInput(
        phases=max(1, len(content.phases)),
        rows=len(rows.heads),
        slots=tuple(slots),
        wires=wires,
        min_phase_widths=_phase_widths(content, sizes, measure),
        metrics=sizes.metrics(),
    )


def planned(question: GridInput, routes: bool) -> Plan:
    """The grid's answer; without routes it stands at once even for the largest maps."""
    from journeymap.model.layout import grid

    return grid.plan(question) if routes else grid.arrange(question)


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
