"""Small pictures of documents for the start page, made when there is time and kept by what they show."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPixmap

if TYPE_CHECKING:
    from journeymap.model.layout.picture import Picture
    from journeymap.ui.theme.tokens import Theme

SIZE = QSize(232, 130)
_RATIO = 2.0
_MOST_ITEMS = 3_000
"""A map of more parts is drawn roughly, which takes no longer than a frame."""
_LEFT_OUT = 0.36
"""At least this much of the map's width shows, however long it is."""


class Thumbnails:
    """PNG files named after the digest of the document's bytes and the theme; an index leads from paths to digests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._index = folder / "index.json"

    def of_file(self, path: Path, theme: str) -> QPixmap | None:
        """The picture of a document as it was saved last; None if there is none."""
        return self.of(self._known().get(str(path.absolute()), ""), theme)

    def of(self, digest: str, theme: str) -> QPixmap | None:
        """The picture kept under a digest, in this theme or else in another one."""
        if not digest:
            return None
        names = [f"{digest}-{theme}.png", *(f"{digest}-{other}.png" for other in ("light", "dark", "contrast"))]
        for name in names:
            if (self._folder / name).is_file():
                pixmap = QPixmap(str(self._folder / name))
                if not pixmap.isNull():
                    pixmap.setDevicePixelRatio(_RATIO)
                    return pixmap
        return None

    def has(self, digest: str, theme: str) -> bool:
        return (self._folder / f"{digest}-{theme}.png").is_file()

    def keep(self, digest: str, picture: Picture, theme: Theme, path: Path | None = None) -> None:
        """Draw a map and keep it. A disk that refuses costs a picture, nothing else."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            target = self._folder / f"{digest}-{theme.name}.png"
            if not target.is_file():
                beside = target.with_suffix(f".{os.getpid()}.tmp")
                if not draw(picture, theme).save(str(beside), "PNG", 60):  # type: ignore[call-overload]
                    beside.unlink(missing_ok=True)
                    return
                os.replace(beside, target)
            if path is not None:
                self._write({**self._known(), str(path.absolute()): digest})

    def keep_only(self, paths: list[Path], digests: list[str]) -> None:
        """Forget the pictures of all other documents."""
        names = {str(path.absolute()) for path in paths}
        kept = {name: digest for name, digest in self._known().items() if name in names}
        wanted = {*kept.values(), *digests}
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.png"):
                if file.name.rsplit("-", 1)[0] not in wanted:
                    file.unlink()
            if kept != self._known():
                self._write(kept)

    def _known(self) -> dict[str, str]:
        try:
            found = json.loads(self._index.read_bytes())
        except (OSError, ValueError):
            return {}
        fits = found.items() if isinstance(found, dict) else ()
        return {name: value for name, value in fits if isinstance(value, str) and value.isalnum()}

    def _write(self, known: dict[str, str]) -> None:
        beside = self._index.with_suffix(f".{os.getpid()}.tmp")
        beside.write_text(json.dumps(known), encoding="utf-8")
        os.replace(beside, self._index)


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def draw(picture: Picture, theme: Theme) -> QImage:
    """The beginning of a map, as high as the thumbnail."""
    from journeymap.ui.canvas.ink import Ink
    from journeymap.ui.export.render import render

    image = QImage(SIZE * _RATIO, QImage.Format.Format_RGB32)
    ink = Ink(theme)
    image.fill(ink.colour("canvas"))
    painter = QPainter(image)
    wide = image.width() / max(1.0, picture.width * _LEFT_OUT)
    scale = min(wide, max(image.width() / picture.width, image.height() / picture.height))
    painter.scale(scale, scale)
    if len(picture.items) <= _MOST_ITEMS:
        from journeymap.model.layout.shapes import Rect

        render(painter, picture, ink, part=Rect(0.0, 0.0, image.width() / scale, image.height() / scale))
    else:
        from journeymap.ui.canvas.surface import Surface

        surface = Surface(theme)
        surface.show(picture)
        surface.cache.start_frame()
        surface.paint(painter, QRectF(0.0, 0.0, image.width() / scale, image.height() / scale), scale, 1.0)
    painter.end()
    return image
