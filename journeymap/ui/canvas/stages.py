"""Sorts the shapes of many items into stages that can be drawn in batches without changing what lies above what."""

from collections.abc import Iterable, Iterator

from journeymap.model.layout.shapes import Box, Icon, Path, Shape, Text

_RANK: dict[type[Shape], int] = {Box: 1, Path: 2, Icon: 3, Text: 4}

Style = tuple[object, ...]


def staged(shapes: Iterable[Shape]) -> Iterator[tuple[int, Shape]]:
    """Each shape with its stage, counted from 0.

    Within a stage boxes with shadows lie lowest, then boxes, paths, icons, text; equal styles lie together.
    A shape that belongs above one that would be drawn after it opens the next stage.
    """
    stage, last_rank = 0, -1
    seen: set[Style] = set()
    last_style: Style | None = None
    for shape in shapes:
        rank, style = _rank(shape), style_of(shape)
        if rank < last_rank or (style in seen and style != last_style):
            stage += 1
            seen.clear()
        seen.add(style)
        last_rank, last_style = rank, style
        yield stage, shape


def _rank(shape: Shape) -> int:
    return 0 if isinstance(shape, Box) and shape.shadow else _RANK[type(shape)]


def style_of(shape: Shape) -> Style:
    """What shapes must share to be drawn in one call."""
    if isinstance(shape, Box):
        return ("box", shape.fill, shape.stroke, shape.width, shape.dash, shape.shadow)
    if isinstance(shape, Path):
        return ("path", shape.fill, shape.stroke, shape.width, shape.dash)
    if isinstance(shape, Icon):
        return ("icon",)
    # Letters do not overlap: text needs no order among itself.
    return ("text",)
