"""Colour arithmetic: mixing, contrast, and how far apart colours look, also to the colour-blind."""

import math

RGB = tuple[float, float, float]
"""Red, green, blue from 0 to 1, as in the hex code (not linear)."""

PALER = "dim."
"""Before the name of a token: the paler colour of what stands back. Themes mix these themselves."""
VISIONS = ("normal", "protan", "deutan", "tritan")

# All for linear RGB. Protan and deutan: F. Viénot, H. Brettel, J. D. Mollon, "Digital video colourmaps for checking the
# legibility of displays by dichromats", Color Research & Application 24(4), 1999, in sRGB primaries. Tritan, which
# they leave out: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of
# Color Vision Deficiency", IEEE TVCG 15(6), 2009, severity 1.0.
_DICHROMATS = {
    "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
_TO_XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
_WHITE = (0.95047, 1.0, 1.08883)


def parse(code: str) -> RGB:
    """ "#RRGGBB" as numbers. Raises ValueError on anything else."""
    if len(code) != 7 or code[0] != "#":
        raise ValueError(f"not a colour: {code!r}")
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def code(colour: RGB) -> str:
    """Numbers as "#RRGGBB"."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02X}" for part in colour)


def mix(first: str, second: str, share: float) -> str:
    """The opaque colour that `share` (0 to 1) of `first` over `second` gives."""
    a, b = parse(first), parse(second)
    return code((_blend(a[0], b[0], share), _blend(a[1], b[1], share), _blend(a[2], b[2], share)))


def contrast(first: str, second: str) -> float:
    """The contrast ratio of WCAG 2, 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def seen(colour: str, vision: str) -> str:
    """`colour` as somebody with this vision (one of `VISIONS`) sees it.

    The models are those of Viénot and others (1999) and, for tritan, of Machado and others (2009).
    """
    if vision == "normal":
        return colour
    red, green, blue = _times(_DICHROMATS[vision], _linear(parse(colour)))
    return code((_encoded(red), _encoded(green), _encoded(blue)))


def distance(first: str, second: str, vision: str = "normal") -> float:
    """The CIE76 distance of two colours under a vision: about 2.3 is just noticeable."""
    a, b = _lab(seen(first, vision)), _lab(seen(second, vision))
    return math.dist(a, b)


def _blend(a: float, b: float, share: float) -> float:
    return a * share + b * (1 - share)


def _luminance(colour: str) -> float:
    return _times(_TO_XYZ, _linear(parse(colour)))[1]


def _linear(colour: RGB) -> RGB:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return red, green, blue


def _encoded(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055


def _times(matrix: tuple[RGB, RGB, RGB], colour: RGB) -> RGB:
    a, b, c = (sum(x * y for x, y in zip(row, colour, strict=True)) for row in matrix)
    return a, b, c


def _lab(colour: str) -> RGB:
    xyz = _times(_TO_XYZ, _linear(parse(colour)))
    fx, fy, fz = (_lab_part(part / white) for part, white in zip(xyz, _WHITE, strict=True))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _lab_part(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
