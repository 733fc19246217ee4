"""What the canvas shows of a picture: paints any part of it, knows what lies where. No Qt object, no item state."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import zip_longest

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from journeymap.model.changes import Key
from journeymap.model.layout.dimming import CURVE
from journeymap.model.layout.items import Item
from journeymap.model.layout.picture import Picture
from journeymap.model.layout.shapes import Point, Rect
from journeymap.ui.canvas import marks, overview
from journeymap.ui.canvas.cache import Cache
from journeymap.ui.canvas.cells import touch
from journeymap.ui.canvas.dashes import focus_ring
from journeymap.ui.canvas.detail import Band, band
from journeymap.ui.canvas.drawing import Drawing
from journeymap.ui.canvas.hits import hit
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.canvas.marks import Marks
from journeymap.ui.canvas.overview import Overview
from journeymap.ui.canvas.painter import draw_ring, qrect
from journeymap.ui.canvas.sprites import Sprites
from journeymap.ui.theme.tokens import Theme

RING = 4.0
"""Distance of the selection ring from what it surrounds, px on screen."""
_FEW = 40
"""Up to so many selected records are looked up one by one; of more, those in sight are looked for."""
_ROUND_RINGS = 150
"""More rings than this in a frame have square corners, drawn in one go."""
_HAIRLINE = 0.2
"""From farther away many rings are hairlines."""


class Surface:
    """A picture in a theme, with what is selected and which record has the keyboard focus."""

    def __init__(self, theme: Theme) -> None:
        self.picture: Picture | None = None
        self.selection: frozenset[Key] = frozenset()
        self.current: Key | None = None
        self.has_focus = False
        self.dimmed: frozenset[str] = frozenset()
        """The touchpoints that stand back, whichever picture is shown."""
        self.marks = Marks()
        self.cache = Cache(None)
        self.ink = Ink(theme)
        self._sprites = Sprites(self.ink)
        self._overview = Overview()
        self._level: tuple[float, Band] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Use other colours; the drawings hold tokens only, so they stay."""
        self.ink = Ink(theme)
        self._sprites = Sprites(self.ink)
        self._overview.forget()

    def show(self, picture: Picture | None, dirty: Iterable[Rect] | None = None) -> None:
        """Show a picture; what lies outside `dirty` is taken over from the one before (None: nothing is)."""
        self.picture = picture
        if picture is not None:
            picture.dim(self.dimmed)
        old = self.cache
        self.cache = Cache(picture, old if dirty is not None else None)
        if dirty is not None:
            self.cache.take_over(old, dirty)
        self._overview.forget()

    def dim(self, touchpoint_ids: frozenset[str]) -> bool:
        """Let these touchpoints stand back; False if nothing looks different now."""
        self.dimmed, picture = touchpoint_ids, self.picture
        before = picture.dimming if picture is not None else None
        if picture is None or touchpoint_ids == (before.touchpoints if before is not None else frozenset()):
            return False
        picture.dim(touchpoint_ids)
        now = picture.dimming
        changed = (before.keys if before else frozenset()) ^ (now.keys if now else frozenset())
        self.cache.forget(lambda item: item.key in changed or item.role == CURVE)
        self._overview.forget()
        return True

    @contextmanager
    def frame(self, window: QRectF, zoom: float) -> Iterator[None]:
        """A frame that shows `window` of the scene: its parts share time and level of detail."""
        self.cache.start_frame()
        part = Rect(window.x(), window.y(), window.width(), window.height())
        self._level = zoom, self._band(part, zoom)
        try:
            yield
        finally:
            self._level = None

    def paint(self, painter: QPainter, area: QRectF, zoom: float, ratio: float) -> None:
        """Paint `area` (scene px) at `zoom` and device pixel ratio `ratio`; the painter is in scene units.

        The parts of a frame are painted within `frame`.
        """
        part = Rect(area.x(), area.y(), area.width(), area.height())
        known = self._level
        level = known[1] if known is not None and known[0] == zoom else self._band(part, zoom)
        seen = self.cache.index.count_in(part) if level == Band.SPECK else 0
        if self.picture is not None and seen > overview.FROM:
            self._overview.paint(painter, self.picture, self.ink, self._paint_layers)
        else:
            self._sprites.tune(zoom, ratio)
            self._paint_layers(painter, area, zoom, level)
        self._paint_rings(painter, area, zoom)

    def prepare(self, area: QRectF, zoom: float) -> bool:
        """Get ready for a pan from `area`; False if there is nothing left to do."""
        part = Rect(area.x(), area.y(), area.width(), area.height())
        level = self._band(part, zoom)
        around = Rect(part.x - part.w / 2, part.y - part.h / 2, 2 * part.w, 2 * part.h)
        return level > Band.SPECK and self.cache.prepare(around, level == Band.NEAR)

    def _band(self, part: Rect, zoom: float) -> Band:
        return band(zoom, lambda: self.cache.index.count_in(part))

    def key_at(self, point: Point, zoom: float) -> Key | None:
        """The record at a point of the scene."""
        item = hit(self.cache.index, point, zoom)
        return item.key if item is not None else None

    def item_of(self, key: Key) -> Item | None:
        """The item that stands for a record."""
        return self.cache.index.find(key)

    def title_at(self, point: Point, zoom: float) -> str:
        """The whole text of what lies at a point, "" for nothing."""
        item = hit(self.cache.index, point, zoom, with_grounds=True)
        return (item.group or item.painter.draw(item)).title if item is not None else ""

    def cards_in(self, area: Rect) -> frozenset[Key]:
        """The records whose cards reach into `area`."""
        return frozenset(item.key for item in self.cache.index.at(area, "card") if item.key is not None)

    def cards(self) -> list[Item]:
        """All cards, in the order of the journey."""
        return list(self.cache.index.of_role("card"))

    def ring_area(self, keys: Iterable[Key], zoom: float) -> list[Rect]:
        """What is to be repainted when `keys` get or lose a ring."""
        items = filter(None, map(self.item_of, keys))
        return [item.bounds.grown((RING + 4) / zoom) for item in items]

    def _chosen_in(self, area: QRectF, reach: float) -> Iterator[Rect]:
        """Where selected records stand that are in sight, rings included."""
        part = Rect(area.x(), area.y(), area.width(), area.height()).grown(reach)
        if len(self.selection) <= _FEW:
            for key in self.selection:
                item = self.item_of(key)
                if item is not None and touch(item.bounds, part):
                    yield item.bounds
            return
        known = self.cache.index.by_key
        for item in self.cache.index.at(part):
            if item.key in self.selection and known.get(item.key) is item:
                yield item.bounds

    def _paint_layers(self, painter: QPainter, area: QRectF, zoom: float, level: Band) -> None:
        drawing = Drawing(painter, self.ink, area, zoom)
        part = Rect(area.x(), area.y(), area.width(), area.height())
        for layer in range(len(self.cache.index.layers)):
            if level == Band.SPECK:
                for stage in zip_longest(*(block.stages for block in self.cache.specks(layer, part))):
                    drawing.sketches(filter(None, stage), level)
                continue
            if level < Band.NEAR:
                for stage in zip_longest(*self.cache.sketched(layer, part)):
                    drawing.sketches(filter(None, stage), level)
                continue
            fulls, sketches = self.cache.drawn(layer, part)
            for rough in zip_longest(*sketches):
                drawing.sketches(filter(None, rough), Band.MIDDLE)
            for parts in zip_longest(*(zip_longest(*several) for several in fulls.values())):
                for shift, whole in zip(fulls, parts, strict=True):
                    drawing.full(filter(None, whole or ()), self._sprites, shift)

    def _paint_rings(self, painter: QPainter, area: QRectF, zoom: float) -> None:
        gap = RING / zoom
        pen = self.ink.pen("selection", 2.0 / zoom)
        rects = [qrect(bounds.grown(gap * 0.75)) for bounds in self._chosen_in(area, 2 * gap)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(rects) <= _ROUND_RINGS)
        if len(rects) <= _ROUND_RINGS:
            for rect in rects:
                draw_ring(painter, rect, gap + 7.0, pen)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.ink.pen("selection", 0.0, round_ends=False) if zoom < _HAIRLINE else pen)
            painter.drawRects(rects)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        marks.paint(painter, self.marks, self.item_of, self.ink, area, zoom)
        current = self.item_of(self.current) if self.current is not None and self.has_focus else None
        if current is not None:
            focus_ring(painter, current.bounds.grown(gap * 1.5), gap + 9.0, self.ink, zoom)
