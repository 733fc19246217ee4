"""Quotes as bubbles in the free half of the emotion row, clear of the curve and of each other."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from journeymap.model.layout import marks
from journeymap.model.layout.curve import Cubic, height
from journeymap.model.layout.items import Item, fixed
from journeymap.model.layout.rows import quoted
from journeymap.model.layout.shapes import Box, Point, Rect, Shape
from journeymap.model.layout.stage import Stage
from journeymap.model.layout.wrap import wrap
from journeymap.model.records.notes import Emotion

_GAP = 8.0
_SHARES = (0.34, 0.5, 0.2, 0.8, 0.1, 0.9)
"""Where in a bubble its stem may stand, best first."""


class Quotes:
    """Places the strongest feelings first; a quote that finds no room stays in the tooltip of its rating."""

    def __init__(
        self, stage: Stage, curves: Sequence[Sequence[Cubic]], axis: float, top: float, row_height: float
    ) -> None:
        self._stage = stage
        self._curves = curves
        self._axis = axis
        self._top, self._bottom = top, top + row_height
        self._taken: list[Rect] = []
        self._marks: list[Point] = []
        self._widest = 0.0

    def items(self, ratings: Sequence[tuple[Emotion, Point]]) -> Iterator[Item]:
        self._marks = sorted(point for _, point in ratings)
        spoken = [(emotion, point) for emotion, point in ratings if self._text(emotion)]
        for emotion, point in sorted(spoken, key=lambda rating: (-abs(rating[0].score), rating[1].x)):
            item = self._bubble(emotion, point)
            if item is not None:
                yield item

    def _text(self, emotion: Emotion) -> str:
        return emotion.quote.strip()

    def _bubble(self, emotion: Emotion, point: Point) -> Item | None:
        stage, sizes = self._stage, self._stage.sizes
        text = quoted(stage, self._text(emotion))
        size = sizes.type(12)
        font = stage.font(size, italic=True)
        lines, cut = wrap(text, sizes.across(200), 2, font)
        if cut:
            lines, cut = wrap(text, sizes.across(220), 3, font)
        width = max(font.width(line) for line in lines) + 2 * sizes.type(10)
        tall = len(lines) * size * 1.33 + sizes.type(11)
        rect = self._room(point, width, tall)
        if rect is None:
            return None
        insort(self._taken, rect)
        self._widest = max(self._widest, rect.w)
        tint, border = ("painTint", "painBorder") if emotion.score < 0 else ("delightTint", "delight")
        if emotion.score == 0:
            tint, border = "card", "border"
        near = rect.y if rect.y > point.y else rect.bottom
        clear = 10 if emotion.touchpoint_id in stage.content.pains else 7
        start = point.y + (clear if near > point.y else -clear)
        first = Point(rect.x + sizes.type(10), rect.y + sizes.type(6) + size)
        shapes: list[Shape] = [
            marks.line(Point(point.x, start), Point(point.x, near), border, 1.4),
            Box(rect, tint, border, 1.2, sizes.type(8)),
            *stage.block(first, text, size, "text1", rect.w - 2 * sizes.type(10) + 1, len(lines), italic=True),
        ]
        stem = Rect(point.x, min(point.y, rect.y), 0, max(point.y, rect.bottom) - min(point.y, rect.y))
        return fixed("quote", emotion.key, rect.united(stem), shapes, text)

    def _room(self, point: Point, width: float, tall: float) -> Rect | None:
        """A free place in the half that the curve leaves at this rating."""
        above = point.y > self._axis
        heights = (
            [self._axis - _GAP - tall, self._top + _GAP] if above else [self._axis + _GAP, self._bottom - _GAP - tall]
        )
        left, right = self._stage.left + self._stage.sizes.label, self._stage.right
        for curves in (self._curves, self._curves[:1]):  # clear of all curves, or else of the one it belongs to
            for y in heights:
                for share in _SHARES:
                    x = max(left + 4, min(point.x - share * width, right - 4 - width))
                    rect = Rect(x, y, width, tall)
                    if rect.x + 6 <= point.x <= rect.right - 6 and self._free(rect, curves):
                        return rect
        return None

    def _free(self, rect: Rect, curves: Sequence[Sequence[Cubic]]) -> bool:
        grown = rect.grown(_GAP - 1)
        at = bisect_left(self._taken, (grown.x - self._widest,))
        for other in self._taken[at:]:
            if other.x >= grown.right:
                break
            if grown.overlaps(other):
                return False
        for mark in self._marks[bisect_left(self._marks, (grown.x - 8,)) :]:
            if mark.x > grown.right + 8:
                break
            if grown.y - 6 <= mark.y <= grown.bottom + 6:
                return False
        return not any(_crosses(curve, grown) for curve in curves)


def _crosses(curve: Sequence[Cubic], rect: Rect) -> bool:
    x = rect.x
    while x <= rect.right:
        y = height(curve, x)
        if y is not None and rect.y <= y <= rect.bottom:
            return True
        x += 6
    return False
