"""The stage filled: measures from top to bottom, then all items from back to front."""

from collections.abc import Iterator

from journeymap.model.layout import frame, rows
from journeymap.model.layout.cards import CardPainter, DropPainter
from journeymap.model.layout.emotion import EmotionRow
from journeymap.model.layout.grouping import Head
from journeymap.model.layout.header import Header
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.links import LinkPainter
from journeymap.model.layout.notes import NoteRow
from journeymap.model.layout.shapes import Anchor, Box, Icon, Point, Rect, Shape, Text, Weight
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.view import Row


def compose(stage: Stage) -> list[Item]:
    """All items of the picture in z-order; fills in the stage's width, height and places."""
    sizes = stage.sizes
    stage.width = 2 * sizes.margin + sizes.label + stage.plan.width
    header = Header(stage)
    bars = sizes.margin - 10 + header.height
    stage.place(Point(sizes.margin + sizes.label, bars + sizes.phase_bar + 10))
    below, bottom = _below(stage)
    stage.height = bottom + (sizes.type(30) if stage.view.footer else 0) + sizes.margin - 10
    items = [_canvas(stage), *frame.bands(stage)]
    for _, part, top in below:
        if isinstance(part, EmotionRow):
            items += part.ground(top)
    items += frame.dividers(stage, stage.origin.y, bottom)
    items += frame.blueprint_lines(stage)
    items += _row_frames(stage, below)
    items += DropPainter(stage).items(_drop_ends(stage, below))
    items += LinkPainter(stage).items()
    items += CardPainter(stage).items()
    starts = _starts(stage, below)
    bubbles: list[Item] = []
    for row, part, top in below:
        if isinstance(part, EmotionRow):
            items += part.items()
            bubbles += part.quotes(top)
        else:
            items += part.items(top, starts if _follows_emotion(below, row) else {})
    items += bubbles
    items += frame.phase_bars(stage, bars)
    items += header.items()
    if stage.view.footer:
        items.append(frame.footer(stage, bottom))
    if not stage.content.touchpoints:
        items.append(_invitation(stage))
    return items


Below = list[tuple[Row, EmotionRow | NoteRow, float]]


def _below(stage: Stage) -> tuple[Below, float]:
    """The rows under the lanes with their tops, and where the last one ends."""
    top = stage.grid_bottom
    out: Below = []
    for row in dict.fromkeys(stage.view.rows):
        part: EmotionRow | NoteRow
        if row is Row.EMOTION:
            part = EmotionRow(stage)
            part.place(top)
        else:
            part = rows.note_row(stage, row)
        out.append((row, part, top))
        top += part.height
    return out, top


def _row_frames(stage: Stage, below: Below) -> Iterator[Item]:
    for row, part, top in below:
        if isinstance(part, EmotionRow):
            continue
        rect = Rect(stage.left, top, stage.right - stage.left, part.height)
        name = stage.texts.text(f"picture.row.{row.value}")
        head = Head(None, name, stage.texts.text(f"picture.row.{row.value}.sub"))
        yield fixed("frame", None, rect, [frame.hairline(stage, top), *frame.row_label(stage, head, rect)], name)


def _drop_ends(stage: Stage, below: Below) -> dict[str, float]:
    """How far down each card's hairline goes: to its rating, or else to its pain."""
    ends: dict[str, float] = {}
    for row, part, top in below:
        if isinstance(part, EmotionRow):
            ends = {**ends, **part.ends}
        elif row is Row.PAIN:
            ends = {**{touchpoint_id: top + 8 for touchpoint_id in stage.content.pains}, **ends}
    numbers = stage.content.numbers
    return {key: ends[key] for key in sorted(ends, key=numbers.__getitem__)}


def _starts(stage: Stage, below: Below) -> dict[str, float]:
    for _, part, _ in below:
        if isinstance(part, EmotionRow):
            return {key: y + stage.sizes.type(8) for key, y in part.ends.items()}
    return {}


def _follows_emotion(below: Below, row: Row) -> bool:
    """Connectors lead only into the row right under the ratings; elsewhere they would run through others."""
    names = [name for name, _, _ in below]
    at = names.index(row)
    return at > 0 and names[at - 1] is Row.EMOTION


def _canvas(stage: Stage) -> Item:
    whole = Rect(0, 0, stage.width, stage.height)
    return fixed("ground", None, whole, [Box(whole, "canvas")])


def _invitation(stage: Stage) -> Item:
    """What an empty map says instead of cards."""
    sizes = stage.sizes
    middle_x = (stage.origin.x + stage.right) / 2
    middle_y = stage.origin.y + stage.plan.height / 2
    width, tall = sizes.across(380), sizes.type(66)
    rect = Rect(middle_x - width / 2, middle_y - tall / 2, width, tall)
    title, hint = stage.texts.text("picture.empty"), stage.texts.text("picture.empty.hint")
    shapes: list[Shape] = [
        Box(rect, "card", "border", 1.2, sizes.type(8), (5.0, 4.0)),
        Icon("map", Point(rect.x + sizes.type(16), middle_y - sizes.type(11)), sizes.type(22), "text3"),
    ]
    x = rect.x + sizes.type(50)
    room = rect.right - x - sizes.type(12)
    first = stage.line(Point(x, middle_y - sizes.type(4)), title, sizes.body, "text1", room, Weight.SEMIBOLD)
    second = stage.line(Point(x, middle_y + sizes.type(15)), hint, sizes.type(12), "text2", room, anchor=Anchor.START)
    texts: list[Text] = [first, second]
    return fixed("frame", None, rect, [*shapes, *texts], f"{title}\n{hint}")
