"""SVG's path language and basic shapes as moves, lines and cubic curves."""

import math
import re
from collections.abc import Iterator

from journeymap.model.layout.shapes import Command, Point

_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_CIRCLE = 0.5522847498


def polyline(points: list[Point], closed: bool = False) -> list[Command]:
    """Straight lines through `points`."""
    out = [Command("M", (points[0],)), *(Command("L", (point,)) for point in points[1:])]
    return [*out, Command("Z")] if closed else out


def ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Command]:
    """An ellipse of four cubic arcs."""
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    right, bottom, left, top = Point(cx + rx, cy), Point(cx, cy + ry), Point(cx - rx, cy), Point(cx, cy - ry)
    return [
        Command("M", (right,)),
        Command("C", (Point(cx + rx, cy + ky), Point(cx + kx, cy + ry), bottom)),
        Command("C", (Point(cx - kx, cy + ry), Point(cx - rx, cy + ky), left)),
        Command("C", (Point(cx - rx, cy - ky), Point(cx - kx, cy - ry), top)),
        Command("C", (Point(cx + kx, cy - ry), Point(cx + rx, cy - ky), right)),
        Command("Z"),
    ]


def rounded_rect(x: float, y: float, w: float, h: float, rx: float = 0.0, ry: float = 0.0) -> list[Command]:
    """A rectangle, its corners rounded by `rx` and `ry`."""
    rx, ry = min(rx, w / 2), min(ry, h / 2)
    if rx <= 0 or ry <= 0:
        return polyline([Point(x, y), Point(x + w, y), Point(x + w, y + h), Point(x, y + h)], closed=True)
    right, bottom = x + w, y + h
    jx, jy = rx * (1 - _CIRCLE), ry * (1 - _CIRCLE)
    return [
        Command("M", (Point(x + rx, y),)),
        Command("L", (Point(right - rx, y),)),
        Command("C", (Point(right - jx, y), Point(right, y + jy), Point(right, y + ry))),
        Command("L", (Point(right, bottom - ry),)),
        Command("C", (Point(right, bottom - jy), Point(right - jx, bottom), Point(right - rx, bottom))),
        Command("L", (Point(x + rx, bottom),)),
        Command("C", (Point(x + jx, bottom), Point(x, bottom - jy), Point(x, bottom - ry))),
        Command("L", (Point(x, y + ry),)),
        Command("C", (Point(x, y + jy), Point(x + jx, y), Point(x + rx, y))),
        Command("Z"),
    ]


def from_path(data: str) -> list[Command]:
    """The commands of an SVG path. Raises ValueError for what is none."""
    pen = _Pen()
    for letter, numbers in _steps(data):
        pen.draw(letter, numbers)
    return pen.out


def _steps(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its own numbers; repeated ones are written out, and M is followed by L."""
    scan = _Scan(data)
    while (letter := scan.letter()) is not None:
        count = _ARGUMENTS[letter.upper()]
        if count == 0:
            yield letter, []
            continue
        while True:
            yield letter, scan.numbers(letter, count)
            letter = {"M": "L", "m": "l"}.get(letter, letter)
            if not scan.more():
                break


class _Scan:
    """Reads letters and numbers; the flags of an arc are single digits that may stand without a blank."""

    _FLAG = re.compile(r"[\s,]*([01])")
    _NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
    _LETTER = re.compile(r"[\s,]*([MLHVCSQTAZmlhvcsqtaz])")

    def __init__(self, data: str) -> None:
        self._data = data.strip()
        self._at = 0

    def letter(self) -> str | None:
        if self._at >= len(self._data):
            return None
        return self._take(self._LETTER)

    def more(self) -> bool:
        return self._NUMBER.match(self._data, self._at) is not None

    def numbers(self, letter: str, count: int) -> list[float]:
        flags = (3, 4) if letter in "Aa" else ()
        return [float(self._take(self._FLAG if at in flags else self._NUMBER)) for at in range(count)]

    def _take(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._data, self._at)
        if match is None:
            raise ValueError(f"no path: {self._data[self._at : self._at + 20]!r}")
        self._at = match.end()
        return match[1]


class _Pen:
    """Draws path steps, relative or absolute, into commands."""

    def __init__(self) -> None:
        self.out: list[Command] = []
        self._at = self._start = self._control = Point(0, 0)
        self._last = ""

    def draw(self, letter: str, numbers: list[float]) -> None:
        kind = letter.upper()
        base = self._at if letter.islower() else Point(0, 0)
        if kind == "Z":
            self.out.append(Command("Z"))
            self._at = self._start
        elif kind == "A":
            self._arc(numbers, Point(base.x + numbers[5], base.y + numbers[6]))
        elif kind in "HV":
            end = Point(base.x + numbers[0], self._at.y) if kind == "H" else Point(self._at.x, base.y + numbers[0])
            self._line("L", end)
        else:
            points = [Point(base.x + x, base.y + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            self._points(kind, points)
        self._last = kind

    def _points(self, kind: str, points: list[Point]) -> None:
        if kind in "ML":
            self._line(kind, points[0])
        elif kind == "C":
            self._cubic(*points)
        elif kind == "S":
            self._cubic(self._mirrored("CS"), *points)
        elif kind == "Q":
            self._quadratic(*points)
        else:
            self._quadratic(self._mirrored("QT"), points[0])

    def _line(self, kind: str, end: Point) -> None:
        self.out.append(Command(kind, (end,)))
        self._at = end
        if kind == "M":
            self._start = end

    def _cubic(self, first: Point, second: Point, end: Point) -> None:
        self.out.append(Command("C", (first, second, end)))
        self._at, self._control = end, second

    def _quadratic(self, control: Point, end: Point) -> None:
        def near(point: Point) -> Point:
            return Point(point.x + (control.x - point.x) * 2 / 3, point.y + (control.y - point.y) * 2 / 3)

        self._cubic(near(self._at), near(end), end)
        self._control = control

    def _mirrored(self, kinds: str) -> Point:
        if self._last not in kinds or not self._last:
            return self._at
        return Point(2 * self._at.x - self._control.x, 2 * self._at.y - self._control.y)

    def _arc(self, numbers: list[float], end: Point) -> None:
        rx, ry, turn, large, sweep = numbers[:5]
        if rx == 0 or ry == 0:
            self._line("L", end)
        elif end != self._at:
            for curve in _arc(self._at, end, abs(rx), abs(ry), math.radians(turn), bool(large), bool(sweep)):
                self._cubic(*curve)


def _arc(
    start: Point, end: Point, rx: float, ry: float, turn: float, large: bool, sweep: bool
) -> Iterator[tuple[Point, Point, Point]]:
    """An elliptical arc as cubics of at most 90 degrees (SVG 1.1, appendix F.6)."""
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (start.x - end.x) / 2, (start.y - end.y) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(1.0, (x / rx) ** 2 + (y / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    rest = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2
    root = math.sqrt(max(0.0, rest) / ((rx * y) ** 2 + (ry * x) ** 2))
    root = -root if large == sweep else root
    ux, uy = root * rx * y / ry, -root * ry * x / rx
    cx = cos * ux - sin * uy + (start.x + end.x) / 2
    cy = sin * ux + cos * uy + (start.y + end.y) / 2
    first = math.atan2((y - uy) / ry, (x - ux) / rx)
    sweep_angle = math.atan2((-y - uy) / ry, (-x - ux) / rx) - first
    if sweep and sweep_angle < 0:
        sweep_angle += 2 * math.pi
    if not sweep and sweep_angle > 0:
        sweep_angle -= 2 * math.pi
    count = max(1, math.ceil(abs(sweep_angle) / (math.pi / 2) - 1e-9))
    step = sweep_angle / count
    reach = 4 / 3 * math.tan(step / 4)

    def point(a: float, b: float) -> Point:
        return Point(cx + cos * rx * a - sin * ry * b, cy + sin * rx * a + cos * ry * b)

    for at in range(count):
        a, b = first + at * step, first + (at + 1) * step
        yield (
            point(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            point(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            end if at == count - 1 else point(math.cos(b), math.sin(b)),
        )
