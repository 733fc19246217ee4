"""The frame of the map: bands and labels of the rows, phase bars, dividers, blueprint lines, footer."""

from collections.abc import Iterable, Iterator

from journeymap.model.layout import marks
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.measure import LINE_PITCH
from journeymap.model.layout.shapes import Anchor, Box, Group, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Line, Row
from journeymap.model.layout.wrap import elide, wrap
from journeymap.model.records.maps import Phase
from journeymap.model.vocab import LaneKind, PhaseKind

_TIP = 9.0
_PHASE_COLOURS = {PhaseKind.PRE_CONTRACT: "phase1", PhaseKind.ONBOARDING: "phase2", PhaseKind.SERVICE: "phase3"}
_DEPTH = {LaneKind.CUSTOMER: 0, LaneKind.FRONTSTAGE: 1, LaneKind.BACKSTAGE: 2, LaneKind.SYSTEMS: 3}


def bands(stage: Stage) -> Iterator[Item]:
    """The rows of the grid: background, hairline above, label."""
    for index, (head, row) in enumerate(zip(stage.rows.heads, stage.plan.rows, strict=False)):
        top = stage.origin.y + row.start
        rect = Rect(stage.left, top, stage.right - stage.left, row.size)
        shapes: list[Shape] = [Box(rect, stage.row_colour(index)), hairline(stage, top)]
        shapes += row_label(stage, head, rect)
        title = "\n".join(part for part in (head.title, head.subtitle) if part)
        yield fixed("lane", head.key, rect, shapes, title)


def hairline(stage: Stage, y: float) -> Shape:
    """A hairline over the whole width."""
    return marks.line(Point(stage.left, y), Point(stage.right, y), "hairline")


def row_label(stage: Stage, head: Head, rect: Rect, most: int = 3) -> list[Shape]:
    """The label of a row, centred between its edges: title, then subtitle."""
    sizes = stage.sizes
    pad = sizes.across(10)
    x, room = rect.x + pad, sizes.label - pad - sizes.across(6)
    if head.icon is not None:
        room -= sizes.type(20)
    body, small = sizes.body, sizes.type(11.5)
    body = stage.unbroken(head.title, room, body, Weight.SEMIBOLD)
    fits = max(1, int((rect.h - 8) / (body * LINE_PITCH)))
    title = wrap(head.title, room, min(most, fits), stage.font(body, Weight.SEMIBOLD)).lines
    left = max(0, min(2, fits - len(title)))
    subtitle = wrap(head.subtitle, room, left, stage.font(small)).lines if head.subtitle and left else ()
    height = len(title) * body * LINE_PITCH + (3 + len(subtitle) * small * LINE_PITCH if subtitle else 0)
    y = rect.y + (rect.h - height) / 2 + body * 0.95
    shapes: list[Shape] = []
    if head.icon is not None:
        shapes.append(Icon(head.icon, Point(x, y - body * 0.9), sizes.type(14), head.colour))
        x += sizes.type(20)
    colour = "text1" if head.icon is not None else head.colour
    shapes += stage.block(Point(x, y), head.title, body, colour, room, max(1, len(title)), Weight.SEMIBOLD)
    y += len(title) * body * LINE_PITCH + 2
    if subtitle:
        shapes += stage.block(Point(x, y), head.subtitle, small, "text3", room, len(subtitle))
    return shapes


def row_head(stage: Stage, row: Row, head: Head, rect: Rect, label: Rect, more: Iterable[Shape] = ()) -> Item:
    """The label of a row below the lanes, by which it is taken; `more` stands beside the words in `label`."""
    place = Rect(rect.x, rect.y, stage.sizes.label, rect.h)
    title = "\n".join(part for part in (head.title, head.subtitle) if part)
    return fixed("row", ("row", row.value), place, [*row_label(stage, head, label), *more], title)


def edges(stage: Stage) -> list[float]:
    """The x of the borders between phases, with the left and the right end of the grid."""
    ox, phases = stage.origin.x, stage.plan.phases
    inner = [ox + (before.end + after.start) / 2 for before, after in zip(phases, phases[1:], strict=False)]
    return [stage.left + stage.sizes.label, *inner, stage.right]


def dividers(stage: Stage, top: float, bottom: float) -> Iterator[Item]:
    """Dashed lines between the phases, through all rows."""
    for x in edges(stage)[1:-1]:
        shape = marks.line(Point(x, top), Point(x, bottom), "divider", 1.0, (5.0, 4.0))
        yield fixed("frame", None, Rect(x, top, 0, bottom - top), [shape])


def phase_bars(stage: Stage, top: float) -> Iterator[Item]:
    """The phases as chevrons."""
    borders = edges(stage)
    phases = stage.content.phases
    for index, (left, right) in enumerate(zip(borders, borders[1:], strict=False)):
        rect = Rect(left, top, right - left, stage.sizes.phase_bar)
        last = index == len(borders) - 2
        if index < len(phases):
            phase = phases[index]
            bar = Bar(stage, index, phase, rect, last)
            yield Item("phase", phase.key, rect.grown(_TIP if not last else 0), bar)
        else:
            yield fixed("phase", None, rect, [_chevron(rect, "band", True, True)])


class Bar:
    """Draws the chevron of a phase when somebody looks: every edit moves many."""

    __slots__ = ("_index", "_last", "_phase", "_rect", "_stage")

    def __init__(self, stage: Stage, index: int, phase: Phase, rect: Rect, last: bool) -> None:
        self._stage, self._index, self._phase, self._rect, self._last = stage, index, phase, rect, last

    def state(self, item: Item) -> object:
        return self._phase, phase_colour(self._phase, self._index), self._index == 0, self._last, self._rect

    def draw(self, item: Item) -> Group:
        stage, phase, first = self._stage, self._phase, self._index == 0
        chevron = _chevron(self._rect, phase_colour(phase, self._index), first, self._last)
        locked = stage.texts.text("picture.phase.locked") if phase.locked else ""
        title = "\n".join(part for part in (phase.title, phase.subtitle, locked) if part)
        shapes = (chevron, *_phase_text(stage, phase, self._rect, first))
        return Group(item.role, item.key, item.bounds, shapes, title)


def phase_colour(phase: Phase, index: int) -> str:
    """The token of a phase's bar: its own tone, else that of its kind; phases without either take turns."""
    if phase.tone is not None:
        return f"phase.{phase.tone.value}"
    return _PHASE_COLOURS.get(phase.kind, f"phase{index % 3 + 1}")


def _chevron(rect: Rect, colour: str, first: bool, last: bool) -> Shape:
    middle = rect.y + rect.h / 2
    left = rect.x if first else rect.x + 2
    right = rect.right if last else rect.right - 2
    points = [Point(left, rect.y), Point(right, rect.y)]
    if not last:
        points.append(Point(right + _TIP, middle))
    points += [Point(right, rect.bottom), Point(left, rect.bottom)]
    if not first:
        points.append(Point(left + _TIP, middle))
    return marks.polygon(points, colour)


def _phase_text(stage: Stage, phase: Phase, rect: Rect, first: bool) -> Iterator[Shape]:
    sizes = stage.sizes
    size, small = sizes.type(15), sizes.type(12.5)
    start = rect.x + sizes.across(18 if first else 21)
    if phase.locked:
        yield Icon(
            "lock", Point(start - sizes.type(2), rect.y + (rect.h - sizes.type(15)) / 2), sizes.type(15), "onPhase"
        )
        start += sizes.type(18)
    room = rect.right - start - 8
    baseline = rect.y + rect.h / 2 + size * 0.36
    title = phase.title or stage.texts.text("picture.phase.untitled")
    taken = min(room, stage.text_width(title[:400], size, Weight.SEMIBOLD) + 1)
    yield stage.line(Point(start, baseline), title, size, "onPhase", taken, Weight.SEMIBOLD)
    start += taken + sizes.across(12)
    room = rect.right - start - 8
    if phase.subtitle and room >= sizes.across(56):
        yield stage.line(Point(start, baseline), phase.subtitle, small, "onPhase", room)


def blueprint_lines(stage: Stage) -> Iterator[Item]:
    """The lines of interaction, visibility and internal interaction, where lanes of those kinds meet."""
    heads = stage.rows.heads
    for index, (above, below) in enumerate(zip(heads, heads[1:], strict=False), 1):
        line = _blueprint_line(above.kind, below.kind)
        if line is not None and line in stage.view.lines:
            y = stage.origin.y + stage.plan.rows[index].start
            yield _blueprint(stage, y, stage.texts.text(f"picture.blueprint.{line.value}"))


def _blueprint_line(above: LaneKind | None, below: LaneKind | None) -> Line | None:
    upper, lower = _DEPTH.get(above), _DEPTH.get(below)  # type: ignore[arg-type]
    if upper is None or lower is None or upper >= lower:
        return None
    if upper < 2 <= lower:
        return Line.VISIBILITY
    return Line.INTERACTION if lower == 1 else Line.INTERNAL


def _blueprint(stage: Stage, y: float, name: str) -> Item:
    size = stage.sizes.small
    room = stage.sizes.label - stage.sizes.across(14)
    shown = elide(name, room - 8, stage.font(size, Weight.MEDIUM))
    width = stage.text_width(shown, size, Weight.MEDIUM)
    x = stage.left + stage.sizes.across(10)
    shapes: list[Shape] = [
        marks.line(Point(stage.left, y), Point(x - 5, y), "text3", 1.4, (7.0, 3.0)),
        marks.line(Point(x + width + 5, y), Point(stage.right, y), "text3", 1.4, (7.0, 3.0)),
        Box(Rect(x - 4, y - size * 0.65, width + 8, size * 1.3), "canvas", None, radius=4),
        Text(
            Point(x, y + size * 0.36),
            shown,
            size,
            "text2",
            Weight.MEDIUM,
            room=room,
            full=name if shown != name else None,
        ),
    ]
    return fixed("frame", None, Rect(stage.left, y - size, stage.right - stage.left, 2 * size), shapes, name)


def footer(stage: Stage, top: float) -> Item:
    """The source at the left, organisation and confidentiality at the right."""
    size = stage.sizes.type(11.5)
    baseline = top + stage.sizes.type(23)
    width = stage.right - stage.left
    project, source = stage.content.project, stage.content.map.source
    right = "\u00a0 · \u00a0".join(part for part in (project.organisation, project.confidentiality) if part)
    shown = elide(right, width * (0.45 if source else 1), stage.font(size))
    shapes: list[Shape] = [hairline(stage, top)]
    taken = stage.text_width(shown, size) + 24 if shown else 0
    if source:
        text = stage.texts.text("picture.footer.source", source=source)
        shapes.append(stage.line(Point(stage.left, baseline), text, size, "text3", width - taken))
    if shown:
        full = right if shown != right else None
        shapes.append(Text(Point(stage.right, baseline), shown, size, "text3", anchor=Anchor.END, full=full))
    return fixed("footer", None, Rect(stage.left, top, width, stage.sizes.type(30)), shapes)
