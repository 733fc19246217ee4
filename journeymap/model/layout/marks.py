"""Small drawings that several painters use: the pain triangle, arrow heads, straight lines, dash patterns."""

from collections.abc import Iterable

from journeymap.model.layout.shapes import Anchor, Box, Command, Path, Point, Rect, Shape, Text, Weight
from journeymap.model.vocab import LinkKind

DASHES: dict[LinkKind, tuple[float, ...]] = {
    LinkKind.NEXT: (),
    LinkKind.ALTERNATIVE: (12.0, 5.0),
    LinkKind.ESCALATION: (),
    LinkKind.BACK: (6.0, 4.0),
    LinkKind.DROP_OUT: (1.5, 4.0),
}
"""The dash of each kind of link, in px."""

WIDTHS: dict[LinkKind, float] = {
    LinkKind.NEXT: 1.6,
    LinkKind.ALTERNATIVE: 1.6,
    LinkKind.ESCALATION: 3.0,
    LinkKind.BACK: 1.6,
    LinkKind.DROP_OUT: 1.8,
}


_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    ((0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)),
    ((-1.2, -0.9), (1.2, -0.9), (0.0, 1.2)),
    ((-0.5, -1.3), (0.5, -1.3), (0.5, 1.3), (-0.5, 1.3)),
)
"""The marks of curves after the first, in radii: square, diamond, triangle on its tip, bar."""


def line(start: Point, end: Point, colour: str, width: float = 1.0, dash: tuple[float, ...] = ()) -> Path:
    """A straight line."""
    return Path((Command("M", (start,)), Command("L", (end,))), None, colour, width, dash)


def polygon(points: Iterable[Point], fill: str, stroke: str | None = None, width: float = 1.0) -> Path:
    """A closed shape with straight edges."""
    first, *rest = points
    steps = [Command("M", (first,)), *(Command("L", (point,)) for point in rest), Command("Z")]
    return Path(tuple(steps), fill, stroke, width)


def circle(centre: Point, radius: float, fill: str | None, stroke: str | None = None, width: float = 1.0) -> Box:
    """A circle: a box that is all corners."""
    rect = Rect(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius)
    return Box(rect, fill, stroke, width, radius)


def rating(centre: Point, radius: float, number: int) -> Shape:
    """The mark of a rating on curve `number`: a ring on the first, a shape of its own on each of the next four."""
    x, y = centre
    if number == 0:
        return circle(centre, radius, "canvas", "curve", 2.0)
    corners = _CORNERS[(number - 1) % len(_CORNERS)]
    return polygon([Point(x + dx * radius, y + dy * radius) for dx, dy in corners], "canvas", "text3", 1.6)


def pain_triangle(centre: Point, size: float, halo: str) -> list[Shape]:
    """The triangle with "!" that marks pain, `size` px wide, with a rim in the colour around it."""
    x, y = centre
    half, up, down = size / 2, size * 0.5, size * 0.38
    corners = (Point(x, y - up), Point(x + half, y + down), Point(x - half, y + down))
    return [
        polygon(corners, halo, halo, size * 0.34),
        polygon(corners, "pain", "pain", size * 0.14),
        Path(
            (
                *(Command("M", (Point(x, y - size * 0.2),)), Command("L", (Point(x, y + size * 0.05),))),
                *(Command("M", (Point(x, y + size * 0.24),)), Command("L", (Point(x, y + size * 0.245),))),
            ),
            None,
            "onPain",
            size * 0.12,
        ),
    ]


def arrow(tip: Point, back: Point, size: float, colour: str) -> Path:
    """A filled arrow head at `tip`, pointing away from `back`; the line between the two is axis-parallel."""
    dx, dy = _direction(back, tip)
    half = size * 0.56
    base = Point(tip.x - dx * size, tip.y - dy * size)
    notch = Point(tip.x - dx * size * 0.72, tip.y - dy * size * 0.72)
    left = Point(base.x - dy * half, base.y + dx * half)
    right = Point(base.x + dy * half, base.y - dx * half)
    return polygon((tip, left, notch, right), colour)


def broken(at: Point, back: Point, reach: float, weight: float, colour: str) -> list[Shape]:
    """Two slanted strokes across a line at `at` that comes from `back`: something is cut off here."""
    dx, dy = _direction(back, at)
    half = reach + weight / 4
    shapes: list[Shape] = []
    for shift in (-reach * 0.5, reach * 0.5):
        x, y = at.x + dx * shift, at.y + dy * shift
        lean = reach * 0.45
        ends = (
            Point(x - dy * half - dx * lean, y - dx * half - dy * lean),
            Point(x + dy * half + dx * lean, y + dx * half + dy * lean),
        )
        shapes.append(line(*ends, colour, 1.6))
    return shapes


def cross(at: Point, size: float, colour: str) -> list[Shape]:
    """Two strokes that end a way."""
    r = size / 2
    return [
        line(Point(at.x - r, at.y - r), Point(at.x + r, at.y + r), colour, 1.8),
        line(Point(at.x - r, at.y + r), Point(at.x + r, at.y - r), colour, 1.8),
    ]


def number(at: Point, value: int, size: float, colour: str) -> Text:
    """A touchpoint's number, right-aligned at `at`."""
    return Text(at, str(value), size, colour, Weight.MEDIUM, Anchor.END)


def _direction(start: Point, end: Point) -> tuple[float, float]:
    dx, dy = end.x - start.x, end.y - start.y
    if abs(dx) >= abs(dy):
        return (1.0 if dx >= 0 else -1.0), 0.0
    return 0.0, (1.0 if dy >= 0 else -1.0)
