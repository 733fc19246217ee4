"""The head of the picture: title, what the map is about, and the legend of what the map really uses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

from journeymap.model.layout import channels, marks
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.measure import LINE_PITCH
from journeymap.model.layout.shapes import Icon, Path, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.wrap import elide, wrap
from journeymap.model.vocab import Known, LinkKind, Outcome

_DOT = "·"
_MARK = 16.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample and its name in the legend; `draw(at)` makes the sample, whose left middle is `at`."""

    name: str
    width: float
    draw: Callable[[Point], list[Shape]]


class Header:
    """Title block at the left, legend at the right; each as high as it needs to be."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        whole = stage.right - stage.left
        self._legend = _rows(stage, _entries(stage), whole) if stage.view.legend else []
        self._room = self._title_room(whole)
        sizes = stage.sizes
        font = stage.font(sizes.type(25), Weight.SEMIBOLD)
        self._title = wrap(stage.content.map.title or stage.texts.text("picture.map.untitled"), self._room, 2, font)
        self._facts = _fact_lines(stage, self._room - sizes.type(21))
        title_height = sizes.type(25) * LINE_PITCH * len(self._title.lines)
        facts_height = sizes.type(19) * len(self._facts)
        text_height = title_height + facts_height + sizes.type(14) if stage.view.header else 0.0
        legend_height = len(self._legend) * sizes.type(25)
        self.height = max(text_height, legend_height) + (sizes.type(10) if text_height or legend_height else 0)

    def items(self) -> Iterator[Item]:
        stage = self._stage
        top, height = stage.sizes.margin - 10, self.height
        if stage.view.header:
            room = Rect(stage.left, top, self._room, height)
            yield fixed("header", ("map", stage.content.map.id), room, list(self._text(top)), stage.content.map.title)
        if self._legend:
            width = max(width for _, width in self._legend)
            rect = Rect(stage.right - width, top, width, height)
            yield fixed("legend", None, rect, list(self._samples(top)))

    def _title_room(self, whole: float) -> float:
        if not self._legend:
            return whole
        return max(whole * 0.4, whole - max(width for _, width in self._legend) - 40)

    def _text(self, top: float) -> Iterator[Shape]:
        stage, type_ = self._stage, self._stage.sizes.type
        title = stage.content.map.title or stage.texts.text("picture.map.untitled")
        size = type_(25)
        y = top + size * 0.97
        yield from stage.block(Point(stage.left, y), title, size, "text1", self._room, 2, Weight.SEMIBOLD)
        y += (len(self._title.lines) - 1) * size * LINE_PITCH + type_(25)
        icon = "user" if stage.content.map_personas else "map"
        yield Icon(icon, Point(stage.left, y - type_(12)), type_(15), "text2")
        for line in self._facts:
            yield stage.line(Point(stage.left + type_(21), y), line, stage.sizes.body, "text2", self._room - type_(21))
            y += type_(19)

    def _samples(self, top: float) -> Iterator[Shape]:
        stage, type_ = self._stage, self._stage.sizes.type
        y = top + type_(12)
        for entries, width in self._legend:
            x = stage.right - width
            for entry in entries:
                yield from entry.draw(Point(x, y))
                x += entry.width + type_(6)
                yield Text(Point(x, y + type_(12) * 0.36), entry.name, type_(12), "text2", Weight.MEDIUM)
                x += stage.text_width(entry.name, type_(12), Weight.MEDIUM) + type_(17)
            y += type_(25)


def _fact_lines(stage: Stage, room: float) -> list[str]:
    """Whose journey, which state, how much, from when: as many lines as it takes, at most two."""
    lines: list[str] = []
    font = stage.font(stage.sizes.body)
    separator = f"\u00a0 {_DOT} \u00a0"
    for fact in _facts(stage):
        grown = lines[-1] + separator + fact if lines else fact
        if lines and (len(lines) == 2 or font.width(grown) <= room):
            lines[-1] = grown
        else:
            lines.append(fact)
    return [elide(line, room, font) for line in lines]


def _facts(stage: Stage) -> Iterator[str]:
    content, texts = stage.content, stage.texts
    names = [persona.name for persona in content.map_personas]
    if names:
        yield ", ".join(names[:3]) + (f" +{len(names) - 3}" if len(names) > 3 else "")
    if content.map.subtitle:
        yield content.map.subtitle
    yield texts.text(f"map_kind.{content.map.kind.value}")
    counts = [texts.text("picture.touchpoints", n=len(content.touchpoints))]
    if content.pain_count():
        counts.append(texts.text("picture.pains", n=content.pain_count()))
    yield ", ".join(counts)
    if content.map.reviewed_on is not None:
        yield texts.text("picture.as-of", day=texts.day(content.map.reviewed_on))


def _rows(stage: Stage, parts: tuple[list[Entry], list[Entry]], whole: float) -> list[tuple[list[Entry], float]]:
    """The legend broken into rows with their widths, right-aligned: channels first, then marks."""
    type_ = stage.sizes.type
    limit = whole * 0.58
    rows: list[tuple[list[Entry], float]] = []
    for entries in parts:
        widths = [entry.width + type_(6) + stage.text_width(entry.name, type_(12), Weight.MEDIUM) for entry in entries]
        total = sum(widths) + type_(17) * (len(widths) - 1)
        most = total / ceil(total / limit) + max(widths, default=0) / 2 if total > limit else limit
        row: list[Entry] = []
        used = 0.0
        for entry, width in zip(entries, widths, strict=True):
            if row and used + type_(17) + width > min(most, limit):
                rows.append((row, used))
                row, used = [], 0.0
            used += width + (type_(17) if row else 0)
            row.append(entry)
        if row:
            rows.append((row, used))
    return rows


def _entries(stage: Stage) -> tuple[list[Entry], list[Entry]]:
    content = stage.content
    used = stage.facts.channels
    size = stage.sizes.type(_MARK)
    shown = [
        Entry(
            elide(channels.name(channel, stage.texts), 180, stage.font(stage.sizes.type(12), Weight.MEDIUM)),
            size,
            _icon(channels.icon(channel), size, channels.hue(channel)),
        )
        for channel in content.channels.values()
        if channel.id in used
    ]
    return shown, list(_marks(stage, size))


def _marks(stage: Stage, size: float) -> Iterator[Entry]:
    content, texts = stage.content, stage.texts
    kinds = {kind for kind, _ in content.link_looks}
    for kind in (LinkKind.ALTERNATIVE, LinkKind.ESCALATION, LinkKind.BACK, LinkKind.DROP_OUT):
        if kind in kinds:
            yield Entry(texts.text(f"link_kind.{kind.value}"), size * 1.9, _dash(kind, size * 1.9))
    if any(travels is Known.NO for _, travels in content.link_looks):
        yield Entry(texts.text("picture.legend.context-lost"), size * 1.9, _broken(size * 1.9))
    if content.pain_count():
        yield Entry(texts.text("picture.legend.pain"), size, _triangle(size))
    if stage.facts.moments:
        yield Entry(texts.text("picture.legend.moment-of-truth"), size, _icon("star", size, "text1"))
    for outcome, name, colour in ((Outcome.SUCCESS, "circle-check", "delight"), (Outcome.FAILURE, "circle-x", "pain")):
        if outcome in stage.facts.outcomes:
            yield Entry(texts.text(f"outcome.{outcome.value}"), size, _icon(name, size, colour))
    if stage.facts.details:
        yield Entry(texts.text("picture.legend.detail"), size, _icon("zoom-in", size, "text2"))


def _icon(name: str, size: float, colour: str) -> Callable[[Point], list[Shape]]:
    return lambda at: [Icon(name, Point(at.x, at.y - size / 2), size, colour)]


def _dash(kind: LinkKind, width: float) -> Callable[[Point], list[Shape]]:
    def draw(at: Point) -> list[Shape]:
        tip = Point(at.x + width, at.y)
        body: Path = marks.line(at, Point(tip.x - 6, at.y), "edge", marks.WIDTHS[kind], marks.DASHES[kind])
        heads = [marks.arrow(tip, at, 7, "edge")]
        if kind is LinkKind.ESCALATION:
            heads.append(marks.arrow(Point(tip.x - 7, tip.y), at, 7, "edge"))
        if kind is LinkKind.DROP_OUT:
            return [body, *marks.cross(Point(tip.x - 5, at.y), 8, "edge")]
        return [body, *heads]

    return draw


def _broken(width: float) -> Callable[[Point], list[Shape]]:
    """A line as any other, with the mark on it."""
    whole = _dash(LinkKind.NEXT, width)
    return lambda at: [*whole(at), *marks.broken(Point(at.x + width * 0.4, at.y), at, 3.9, 1.6, "edge")]


def _triangle(size: float) -> Callable[[Point], list[Shape]]:
    return lambda at: marks.pain_triangle(Point(at.x + size / 2, at.y), size, "canvas")
