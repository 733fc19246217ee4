"""Lucide's icons as strokes on a 24 x 24 grid: the same paths serve screen, SVG, PDF and slides. No Qt."""

import json
import math
import re
import zipfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from journeymap.model.layout.shapes import Command, Point
from journeymap.paths import resources
from journeymap.ui.theme.strokes import ellipse, from_path, polyline, rounded_rect

STROKE = 2.0
"""Width of the strokes on the grid, with round caps and joins."""

_ELEMENT = re.compile(r"<(path|line|circle|rect|polyline|polygon|ellipse)\b([^>]*)>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@cache
def paths(name: str) -> tuple[Command, ...]:
    """The strokes of an icon; a circle for a name that Lucide does not know."""
    source = _own().get(name)
    if source is None:
        if not known(name):
            return tuple(ellipse(12, 12, 10, 10))
        source = drawing(name)
    commands: list[Command] = []
    for tag, attributes in _ELEMENT.findall(source):
        commands += _commands(tag, dict(_ATTRIBUTE.findall(attributes)))
    return tuple(commands)


def known(name: str) -> bool:
    """Whether Lucide has an icon of this name."""
    return bool(_NAME.fullmatch(name)) and f"{name}.svg" in _members()


def names() -> list[str]:
    """The names of all icons, for choosing one."""
    return sorted(member.removesuffix(".svg") for member in _members())


def drawing(name: str) -> str:
    """The elements of an icon that Lucide knows, as SVG."""
    source = _archive().read(f"{name}.svg").decode("utf-8")
    return "".join(found[0] for found in _ELEMENT.finditer(source))


@cache
def _own() -> dict[str, str]:
    """The drawings that the program itself uses, copied by `.ci/icons.py`: opening the archive takes long."""
    found: dict[str, str] = json.loads((resources() / "icons" / "strokes.json").read_text("utf-8"))
    return found


@cache
def _archive() -> zipfile.ZipFile:
    """Lucide's archive, found beside the package without importing it (that would take longer than reading it)."""
    spec = find_spec("lucide")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("lucide")
    return zipfile.ZipFile(Path(spec.origin).with_name("lucide.zip"))


@cache
def _members() -> frozenset[str]:
    return frozenset(_archive().namelist())


def _commands(tag: str, given: dict[str, str]) -> list[Command]:
    def number(name: str, default: float = 0.0) -> float:
        return float(given.get(name, default))

    if tag == "path":
        return from_path(given["d"])
    if tag == "line":
        return polyline([Point(number("x1"), number("y1")), Point(number("x2"), number("y2"))])
    if tag == "rect":
        rx = number("rx", number("ry"))
        return rounded_rect(number("x"), number("y"), number("width"), number("height"), rx, number("ry", rx))
    if tag in ("circle", "ellipse"):
        r = number("r", math.nan)
        rx, ry = (r, r) if tag == "circle" else (number("rx"), number("ry"))
        return ellipse(number("cx"), number("cy"), rx, ry)
    values = [float(value) for value in re.findall(r"[-+.\deE]+", given["points"])]
    points = [Point(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
    return polyline(points, closed=tag == "polygon")
