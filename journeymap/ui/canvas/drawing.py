"""Draws the cached cells of the canvas: sketches from afar, everything from near."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from journeymap.model.layout.shapes import Fill
from journeymap.ui.canvas.detail import LEGIBLE, Band
from journeymap.ui.canvas.fonts import face
from journeymap.ui.canvas.full import Full
from journeymap.ui.canvas.glyphs import Line
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.painter import ShapePainter, qrect
from journeymap.ui.canvas.sketch import Sketch
from journeymap.ui.canvas.sprites import Sprites

K = TypeVar("K")
V = TypeVar("V")

_HINT = QPainter.RenderHint.Antialiasing
_ORIGIN = QPointF(0.0, 0.0)


class Drawing:
    """One frame: a painter in scene units, what it shows, and the tools."""

    def __init__(self, painter: QPainter, ink: Ink, area: QRectF, zoom: float) -> None:
        self.painter = painter
        self.ink = ink
        self.area = area
        self.zoom = zoom

    def sketches(self, some: Iterable[Sketch], level: Band) -> None:
        """Draw one stage of several cells from afar: what is of one colour in one go, as cells are many and small."""
        several = list(some)
        self._bodies(_together([sketch.bodies for sketch in several]), level)
        self._lines(_together([sketch.long_lines for sketch in several]))
        if level == Band.SPECK:
            return
        self._lines(_together([sketch.short_lines for sketch in several]))
        for sketch in several:
            self._curves(sketch)
        if level == Band.FAR:
            self._rects(_together([sketch.marks for sketch in several]))
        elif level == Band.MIDDLE:
            self._rects(_together([sketch.bars for sketch in several]))
            for sketch in several:
                self._figures(sketch)
                self._titles(sketch)

    def full(self, some: Iterable[Full], sprites: Sprites, shift: float = 0.0) -> None:
        """Draw one stage of several cells from near, `shift` px further right than it was drawn."""
        stages = list(some)
        if shift and stages:
            area = self.area
            self.painter.save()
            self.painter.translate(shift, 0.0)
            self.area = area.translated(-shift, 0.0)
            self.full(stages, sprites)
            self.area = area
            self.painter.restore()
            return
        self.painter.setRenderHint(_HINT, True)
        self._sprites(stages, sprites)
        shapes = ShapePainter(self.painter, self.ink, screen=True)
        for stage in stages:
            for box in stage.boxes:
                if not box.shadow and self.area.intersects(qrect(box.rect)):
                    shapes.box(box)
            self._paths(stage)
        self._icons(stages, sprites)
        for stage in stages:
            self._lines_of_text(stage)
        self.painter.setRenderHint(_HINT, False)

    def _bodies(self, bodies: Mapping[tuple[Fill, str | None], list[QRectF]], level: Band) -> None:
        painter = self.painter
        for (fill, stroke), rects in bodies.items():
            if level == Band.SPECK:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.ink.brush(stroke or fill))
            else:
                painter.setPen(self.ink.pen(stroke, 0.0, round_ends=False))
                painter.setBrush(self.ink.brush(fill))
            painter.drawRects(rects)

    def _lines(self, lines_by_token: Mapping[str, list[QLineF]]) -> None:
        for token, lines in lines_by_token.items():
            self.painter.setPen(self.ink.pen(token, 0.0, round_ends=False))
            self.painter.drawLines(lines)

    def _curves(self, sketch: Sketch) -> None:
        if not sketch.areas and not sketch.curves:
            return
        self.painter.setRenderHint(_HINT, True)
        self.painter.setPen(Qt.PenStyle.NoPen)
        for fill, path, bounds in sketch.areas:
            if self.area.intersects(bounds):
                self.painter.fillPath(path, self.ink.brush(fill))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width, path, bounds in sketch.curves:
            if self.area.intersects(bounds.adjusted(-1.0, -1.0, 1.0, 1.0)):
                self.painter.setPen(self.ink.pen(token, max(width, round(1.0 / self.zoom, 1))))
                self.painter.drawPath(path)
        self.painter.setRenderHint(_HINT, False)

    def _figures(self, sketch: Sketch) -> None:
        self.painter.setRenderHint(_HINT, True)
        self.painter.setPen(Qt.PenStyle.NoPen)
        for fill, path in sketch.figures.items():
            self.painter.fillPath(path, self.ink.brush(fill))
        self.painter.setRenderHint(_HINT, False)

    def _rects(self, rects_by_token: Mapping[str, list[QRectF]]) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        for token, rects in rects_by_token.items():
            self.painter.setBrush(self.ink.brush(token))
            self.painter.drawRects(rects)

    def _titles(self, sketch: Sketch) -> None:
        for title in sketch.titles:
            if title.size * self.zoom < LEGIBLE:
                self.painter.fillRect(title.bar, self.ink.brush(title.colour))
            else:
                self._text(title.size, title.factor, title.colour, [title.line])

    def _paths(self, stage: Full) -> None:
        painter, shows = self.painter, self.area.intersects
        for (fill, pen), paths in stage.paths.items():
            painter.setPen(self.ink.pen(*pen))
            painter.setBrush(self.ink.brush(fill))
            for path, reach in paths:
                if shows(reach):
                    painter.drawPath(path)

    def _sprites(self, stages: list[Full], sprites: Sprites) -> None:
        shapes = ShapePainter(self.painter, self.ink, screen=True)
        for stage in stages:
            boxes = [box for box in stage.boxes if box.shadow and self._shows(*box.rect)]
            if not boxes:
                continue
            origin = self._enter()
            large = [box for box in boxes if not sprites.box(self.painter, box, origin)]
            self.painter.restore()
            for box in large:
                shapes.box(box)

    def _icons(self, stages: list[Full], sprites: Sprites) -> None:
        for stage in stages:
            if stage.icons:
                origin = self._enter()
                for icon in stage.icons:
                    if self._shows(icon.at.x, icon.at.y, icon.size, icon.size):
                        sprites.icon(self.painter, icon, origin)
                self.painter.restore()

    def _enter(self) -> QPointF:
        """Leave the scene's units; returns where its (0, 0) lies in px. To be ended by `restore`."""
        origin = self.painter.worldTransform().map(_ORIGIN)
        self.painter.save()
        self.painter.resetTransform()
        return origin

    def _shows(self, x: float, y: float, w: float, h: float) -> bool:
        area = self.area
        return x < area.right() and y < area.bottom() and x + w > area.left() and y + h > area.top()

    def _lines_of_text(self, stage: Full) -> None:
        for (size, weight, italic, colour), lines in stage.lines.items():
            self._text(size, face(size, weight, italic).factor, colour, lines)

    def _text(self, size: float, factor: float, colour: str, lines: Iterable[Line]) -> None:
        painter, area = self.painter, self.area
        left, top, right, bottom = area.left(), area.top() - size, area.right(), area.bottom() + 2 * size
        painter.setPen(self.ink.colour(colour))
        if factor != 1.0:
            painter.save()
            painter.scale(factor, factor)
        for at, runs, begin, end, y in lines:
            if begin < right and end > left and top < y < bottom:
                for run in runs:
                    painter.drawGlyphRun(at, run)
        if factor != 1.0:
            painter.restore()


def _together(some: Sequence[Mapping[K, list[V]]]) -> Mapping[K, list[V]]:
    """What several mappings hold under each key, in their order."""
    if len(some) == 1:
        return some[0]
    found: dict[K, list[V]] = {}
    for one in some:
        for key, values in one.items():
            known = found.get(key)
            if known is None:
                found[key] = list(values)
            else:
                known += values
    return found
