"""The cached drawing of a cell from near: everything, in batches that share a pen, a brush or a font."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGlyphRun, QPainterPath

from journeymap.model.layout.shapes import Box, Fill, Group, Icon, Path, Text, Weight
from journeymap.ui.canvas.glyphs import glyph_runs
from journeymap.ui.canvas.painter import qpath
from journeymap.ui.canvas.sketch import extent
from journeymap.ui.canvas.stages import staged

PenStyle = tuple[str | None, float, tuple[float, ...]]
TypeStyle = tuple[float, Weight, bool]


@dataclass(slots=True)
class Full:
    """One stage of a cell."""

    boxes: list[Box] = field(default_factory=list)
    paths: dict[tuple[Fill, PenStyle], list[tuple[QPainterPath, QRectF]]] = field(default_factory=dict)
    icons: list[Icon] = field(default_factory=list)
    glyphs: list[tuple[TypeStyle, str, list[QGlyphRun]]] = field(default_factory=list)


def full(groups: Iterable[Group]) -> list[Full]:
    """The stages of a cell, bottom first."""
    stages: list[Full] = []
    texts: list[dict[tuple[TypeStyle, str], list[Text]]] = []
    for group in groups:
        for stage, shape in staged(group.shapes):
            while stage >= len(stages):
                stages.append(Full())
                texts.append({})
            if isinstance(shape, Text):
                style = ((shape.size, shape.weight, shape.italic), shape.colour)
                texts[stage].setdefault(style, []).append(shape)
            elif isinstance(shape, Box):
                stages[stage].boxes.append(shape)
            elif isinstance(shape, Icon):
                stages[stage].icons.append(shape)
            else:
                _add_path(stages[stage], shape)
    for out, by_style in zip(stages, texts, strict=True):
        out.glyphs = [(style, colour, glyph_runs(some)) for (style, colour), some in by_style.items()]
    return stages


def _add_path(out: Full, path: Path) -> None:
    # Each with its reach: a frame strokes what it shows, and a pan shows a strip of a long course's cell.
    x, y, w, h = extent(path).grown(path.width / 2 + 1)
    pen = (path.stroke, path.width, path.dash)
    out.paths.setdefault((path.fill, pen), []).append((qpath(path.commands), QRectF(x, y, w, h)))
