"""A picture as PNG: crisp at any size, with its resolution noted, and nearly all the time is compression."""

import math
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.storage.errors import CannotSave
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.export.options import LONGEST_PNG, Options
from journeymap.ui.export.progress import Progress, report
from journeymap.ui.export.render import render
from journeymap.ui.export.replacing import replacing
from journeymap.ui.theme.tokens import Theme

LONGEST = LONGEST_PNG
MOST = 128_000_000
"""No picture has more px: half a gigabyte while it is drawn."""
COMPRESSION = 30
"""Of 100. Measured on a map of 18 megapixels: 30 takes 0.68 s for 1.27 MB, 60 a third longer for a sixth less,
100 nearly three times as long for the same; below 15 nothing is compressed at all (54 MB)."""
LEGIBLE = 0.25
"""A picture that has to be made smaller than this share of 100 % is refused: nobody can read a word on it."""
_DEFAULT_SCALE = 2.0
_DRAWN = 0.5
"""The share of the progress that drawing takes; encoding is the rest."""
_PX_PER_INCH = 96.0
_INCHES_PER_METRE = 39.3701


def write_png(
    picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None = None
) -> list[Message]:
    """Write `picture` to `path`; returns what the person should know about it.

    Raises CannotSave, and Cancelled if `progress` answers False; the old file then is as it was. A small scale that
    is asked for is given; one that only the limits force is refused where nothing could be read.
    """
    wanted = _wanted_scale(picture, options)
    scale = capped(picture, wanted)
    if scale < min(wanted, LEGIBLE):
        width, height = pixels(picture, scale)
        raise CannotSave(Message("export.too-small", width=width, height=height, percent=float(f"{scale * 100:.2g}")))
    image = draw(picture, theme, scale, transparent=options.transparent, progress=progress)
    dots = round((options.dpi or _PX_PER_INCH * scale) * _INCHES_PER_METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.setText("Title", picture.title)
    image.setText("Software", QCoreApplication.applicationName() or "journeymap")
    report(progress, _DRAWN)
    with replacing(path) as beside:
        encode(image, beside)
        report(progress, 1.0)
    if scale < wanted:
        return [Message("export.capped", width=image.width(), height=image.height())]
    return []


def draw(
    picture: Picture, theme: Theme, scale: float, *, transparent: bool = False, progress: Progress | None = None
) -> QImage:
    """`picture` as an image. Raises CannotSave if there is not enough memory, and Cancelled."""
    width, height = pixels(picture, scale)
    kind = QImage.Format.Format_ARGB32_Premultiplied if transparent else QImage.Format.Format_RGB32
    image = QImage(width, height, kind)
    if image.isNull():
        raise CannotSave(Message("export.no-memory", width=width, height=height))
    ink = Ink(theme)
    image.fill(Qt.GlobalColor.transparent if transparent else ink.colour("canvas"))
    painter = QPainter(image)
    try:
        # Exactly as wide as the image, or half a px of rounding would leave a seam. The ground is there already.
        painter.scale(width / picture.width, height / picture.height)
        render(painter, picture, ink, transparent=True, progress=progress, span=(0.0, _DRAWN))
    finally:
        painter.end()
    return image


def encode(image: QImage, path: Path) -> None:
    """Write `image` as PNG. Raises OSError."""
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(COMPRESSION)
    if not writer.write(image):
        # Qt says only that it did not work: asking Python gives the reason.
        with path.open("ab"):
            raise OSError(writer.errorString())


def pixels(picture: Picture, scale: float) -> tuple[int, int]:
    """Width and height of `picture` as an image."""
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def capped(picture: Picture, scale: float) -> float:
    """`scale`, or the largest one that keeps within the limits."""
    width, height = max(1.0, picture.width), max(1.0, picture.height)
    return min(scale, LONGEST / max(width, height), math.sqrt(MOST / (width * height)))


def _wanted_scale(picture: Picture, options: Options) -> float:
    if options.width is not None:
        return options.width / max(1.0, picture.width)
    if options.scale is not None:
        return options.scale
    return options.dpi / _PX_PER_INCH if options.dpi is not None else _DEFAULT_SCALE
