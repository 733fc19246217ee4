"""A picture as SVG, written by hand: text stays text, icons are drawn once, every touchpoint has a title."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from journeymap.model.layout.items import Item
from journeymap.model.layout.shapes import Anchor, Box, Command, Fill, Gradient, Group, Icon, Path, Shape, Text, Weight
from journeymap.model.layout.wrap import right_to_left

FONTS = "Inter, 'Segoe UI Variable Text', 'Segoe UI', 'SF Pro Text', 'Noto Sans', 'DejaVu Sans', sans-serif"
_SIZE = 11.0  # the commonest type stands once at the root, with medium weight
_NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_IDLE = re.compile(r"(?<=\.\d)0(?!\d)|\.0+(?!\d)")
_SPECIAL = re.compile('[&<>"]')
_NAMED = {"card", "link", "phase", "lane", "pain", "opportunity", "quote", "header", "reading", "said"}
_ANCHORS = {Anchor.START: "", Anchor.MIDDLE: ' text-anchor="middle"', Anchor.END: ' text-anchor="end"'}


class Drawn(Protocol):
    """What is written: a picture of the layout."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    @property
    def title(self) -> str: ...

    def stacked(self) -> Sequence[Item]: ...

    def shapes(self, item: Item) -> Group: ...


class Look(Protocol):
    """The colours by token, and icons as strokes on a 24 x 24 grid."""

    @property
    def colours(self) -> Mapping[str, str]: ...

    @property
    def shadows(self) -> bool: ...

    def icon(self, name: str) -> tuple[Command, ...]: ...


def write(
    picture: Drawn,
    look: Look,
    *,
    transparent: bool = False,
    scale: float = 1.0,
    shadows: bool = True,
    language: str = "en",
    progress: Callable[[float], None] | None = None,
) -> str:
    """The picture as an SVG document.

    `transparent` leaves the ground out, `scale` enlarges the nominal size, `shadows` may be switched off for
    print. `progress` is called with shares from 0 to 1 and may raise to stop.
    """
    pen = _Pen(look, shadows and look.shadows)
    items = picture.stacked()
    every = max(1, len(items) // 50)
    for at, item in enumerate(items):
        if progress is not None and at % every == 0:
            progress(at / len(items))
        if not (transparent and item.role == "ground"):
            pen.group(picture.shapes(item))
    width, height = picture.width, picture.height
    lang = escaped(language)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{number(width * scale)}" height="{number(height * scale)}" '
        f'viewBox="0 0 {number(width)} {number(height)}" lang="{lang}" xml:lang="{lang}">\n'
        f"<title>{escaped(picture.title)}</title>\n"
    )
    body = "\n".join(pen.body)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{head}{pen.definitions()}'
        f'<g fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="{FONTS}" '
        f'font-size="{number(_SIZE)}" font-weight="{int(Weight.MEDIUM)}">\n{body}\n</g>\n</svg>\n'
    )


def escaped(text: str) -> str:
    """`text` as XML: mark-up escaped, characters that XML does not know left out."""
    if text.isascii() and text.isalnum():
        return text
    return _SPECIAL.sub(lambda found: _ESCAPES[found[0]], _NO_XML.sub("", text))


def number(value: float) -> str:
    """A length with one decimal at most."""
    text = f"{value:.1f}"
    return text[:-2] if text[-1] == "0" else text


def _short(colour: str) -> str:
    """#RGB for #RRGGBB where it can be."""
    return f"#{colour[1]}{colour[3]}{colour[5]}" if colour[1::2] == colour[2::2] else colour


class _Pen:
    """Writes groups; collects the icons and blends that they use."""

    def __init__(self, look: Look, shadows: bool) -> None:
        self.body: list[str] = []
        self._look = look
        self._colours = {token: _short(value) for token, value in look.colours.items()}
        self._shadows = shadows
        self._icons: dict[str, str] = {}
        self._gradients: dict[Gradient, str] = {}

    def group(self, group: Group) -> None:
        parts: list[str] = []
        for shape in group.shapes:
            self._shape(shape, parts)
        inner = "".join(parts)
        if group.key is None or group.role not in _NAMED:
            self.body.append(inner)
            return
        title = f"<title>{escaped(group.title)}</title>" if group.title else ""
        role = ' role="img"' if group.role == "card" else ""
        self.body.append(f'<g id="{group.role}-{escaped(group.key[1])}"{role}>{title}{inner}</g>')

    def definitions(self) -> str:
        """The icons and blends used, for the head of the document."""
        if not self._icons and not self._gradients:
            return ""
        symbols = (
            f'<symbol id="{ref}" viewBox="0 0 24 24"><path d="{_strokes(self._look.icon(name))}" fill="none" '
            f'stroke-width="2"/></symbol>'
            for name, ref in self._icons.items()
        )
        return "<defs>\n" + "\n".join([*symbols, *self._blends()]) + "\n</defs>\n"

    def _blends(self) -> Iterable[str]:
        for gradient, ref in self._gradients.items():
            yield (
                f'<linearGradient id="{ref}" gradientUnits="userSpaceOnUse" x1="0" x2="0" '
                f'y1="{number(gradient.y_top)}" y2="{number(gradient.y_bottom)}">'
                f'<stop stop-color="{self._colours[gradient.top]}"/>'
                f'<stop offset="1" stop-color="{self._colours[gradient.bottom]}"/></linearGradient>'
            )

    def _shape(self, shape: Shape, parts: list[str]) -> None:
        if isinstance(shape, Text):
            parts.append(self._text(shape))
        elif isinstance(shape, Box):
            parts.append(self._box(shape))
        elif isinstance(shape, Path):
            ink = self._ink(shape.fill, shape.stroke, shape.width, shape.dash)
            parts.append(f'<path d="{_data(shape.commands)}"{ink}/>')
        else:
            parts.append(self._icon(shape))

    def _text(self, text: Text) -> str:
        size = f' font-size="{number(text.size)}"' if text.size != _SIZE else ""
        weight = f' font-weight="{int(text.weight)}"' if text.weight != Weight.MEDIUM else ""
        slant = ' font-style="italic"' if text.italic else ""
        return (
            f'<text x="{number(text.at.x)}" y="{number(text.at.y)}"{size}{weight}{slant}'
            f'{_side(text)} fill="{self._colours[text.colour]}">{escaped(text.text)}</text>'
        )

    def _box(self, box: Box) -> str:
        x, y, w, h = (number(value) for value in box.rect)
        radius = f' rx="{number(box.radius)}"' if box.radius else ""
        ink = self._ink(box.fill, box.stroke, box.width, box.dash)
        drawn = f'<rect x="{x}" y="{y}" width="{w}" height="{h}"{radius}{ink}/>'
        if not (box.shadow and self._shadows):
            return drawn
        below = number(box.rect.y + 1.6)
        return f'<rect x="{x}" y="{below}" width="{w}" height="{h}"{radius} fill="{self._colours["shadow"]}"/>' + drawn

    def _icon(self, icon: Icon) -> str:
        ref = self._icons.setdefault(icon.name, f"i{len(self._icons)}")
        size = number(icon.size)
        return (
            f'<use href="#{ref}" x="{number(icon.at.x)}" y="{number(icon.at.y)}" width="{size}" height="{size}" '
            f'stroke="{self._colours[icon.colour]}"/>'
        )

    def _ink(self, fill: Fill, stroke: str | None, width: float, dash: tuple[float, ...]) -> str:
        ink = ""
        if isinstance(fill, Gradient):
            ink = f' fill="url(#{self._gradients.setdefault(fill, f"b{len(self._gradients)}")})"'
        elif fill is not None:
            ink = f' fill="{self._colours[fill]}"'
        if stroke is not None:
            ink += f' stroke="{self._colours[stroke]}"'
            if width != 1:
                ink += f' stroke-width="{number(width)}"'
            if dash:
                ink += f' stroke-dasharray="{" ".join(map(number, dash))}"'
                ink += ' stroke-linecap="butt"'
        return ink


def _side(text: Text) -> str:
    """The anchor; text read from right to left starts at its right end."""
    if not right_to_left(text.text):
        return _ANCHORS[text.anchor]
    turned = {Anchor.START: Anchor.END, Anchor.END: Anchor.START, Anchor.MIDDLE: Anchor.MIDDLE}[text.anchor]
    return ' direction="rtl"' + _ANCHORS[turned]


def _data(commands: Iterable[Command]) -> str:
    """Path steps as SVG writes them: one decimal, no idle zeros, no letter where it is understood."""
    out: list[str] = []
    understood = ""
    last_x = last_y = None
    for op, points in commands:
        if op == "L":
            [(x, y)] = points
            if x == last_x or y == last_y:
                out.append(f"V{y:.1f} " if x == last_x else f"H{x:.1f} ")
                last_x, last_y, understood = x, y, ""
                continue
        if op != understood:
            out.append(op)
        understood = "L" if op == "M" else op
        if len(points) == 1:
            [(last_x, last_y)] = points
            out.append(f"{last_x:.1f} {last_y:.1f} ")
        elif points:
            (a, b), (c, d), (last_x, last_y) = points
            out.append(f"{a:.1f} {b:.1f} {c:.1f} {d:.1f} {last_x:.1f} {last_y:.1f} ")
        else:
            last_x = last_y = None  # closing moves the pen
    return "".join(out).replace(".0 ", " ").rstrip()


def _strokes(commands: Iterable[Command]) -> str:
    """The strokes of an icon, where a hundredth shows."""
    steps = (op + " ".join([f"{x:.2f} {y:.2f}" for x, y in points]) for op, points in commands)
    return _IDLE.sub("", "".join(steps))
