"""The door for pictures: what a file, a drop or the clipboard holds is decoded within limits and written anew.

Nothing of the original bytes gets into a document: no place where a photograph was taken, nothing hidden behind it.
"""

import hashlib
import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from journeymap.model.messages import Message
from journeymap.storage.assets import AssetRow

FILE_BYTES = 60_000_000
"""A larger file is not even read."""
PIXELS = 40_000_000
"""A picture of more pixels is not decoded."""
SIDE = 2_560
"""The longest side of a picture in a document, px; what is larger is offered to be scaled down."""
STORED_BYTES = 4_000_000
"""The most bytes of a picture in a document."""
ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")

_ALLOCATION_MB = 128
_HEAD = 4_096
_JPEG_QUALITY = 90
_SMALLER = 0.75
_SMALLEST = 64


class PictureRefused(Exception):
    """Why a picture was not taken."""

    def __init__(self, reason: Message) -> None:
        super().__init__(repr(reason))
        self.reason = reason


class PictureTooLarge(PictureRefused):
    """The picture is sound, but too large to be taken as it is: it can be scaled down."""


def load(path: Path) -> bytes:
    """The bytes of a file that may be a picture. Raises PictureRefused."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise PictureRefused(Message("pictures.not-a-file", name=path.name))
        if found.st_size > FILE_BYTES:
            raise PictureRefused(Message("pictures.file-too-large", name=path.name, limit=FILE_BYTES // 1_000_000))
        with path.open("rb") as file:
            return file.read(FILE_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PictureRefused(Message("pictures.cannot-read", name=path.name, reason=reason)) from error


def take(data: bytes, name: str, shrink: bool = False) -> AssetRow:
    """The picture in `data`, written anew; `shrink` scales it down if it is too large.

    Of a moving picture the first frame is taken. Raises PictureTooLarge without `shrink`, PictureRefused for what is no
    picture or a broken one.
    """
    kind = sniffed(data)
    if kind is None:
        key = "pictures.no-svg" if b"<svg" in data[:_HEAD].lower() else "pictures.no-picture"
        raise PictureRefused(Message(key, name=name))
    image = decoded(data, name)
    return take_image(image, name, shrink, photograph=kind == "jpeg")


def take_image(image: QImage, name: str, shrink: bool = False, photograph: bool = False) -> AssetRow:
    """As `take`, for a picture that is decoded already. A `photograph` is stored as JPEG."""
    if image.isNull() or image.width() * image.height() > PIXELS:
        raise PictureRefused(Message("pictures.broken" if image.isNull() else "pictures.too-many-pixels", name=name))
    longest = max(image.width(), image.height())
    if longest > SIDE and not shrink:
        raise PictureTooLarge(Message("pictures.too-large", name=name))
    if longest > SIDE:
        image = _scaled(image, SIDE)
    data, mime = _encoded(image, photograph)
    if len(data) > STORED_BYTES and not shrink:
        raise PictureTooLarge(Message("pictures.too-large", name=name))
    while len(data) > STORED_BYTES:
        # A screenshot that PNG cannot make small enough: as a photograph, and smaller each time.
        if photograph:
            image = _scaled(image, max(_SMALLEST, int(max(image.width(), image.height()) * _SMALLER)))
        photograph = True
        data, mime = _encoded(image, photograph)
    return hashlib.sha256(data).hexdigest(), mime, image.width(), image.height(), data


def decoded(data: bytes, name: str, within: int | None = None) -> QImage:
    """The picture in `data` upright, scaled down to `within` px if given. Raises PictureRefused."""
    kind = sniffed(data)
    if kind is None:
        raise PictureRefused(Message("pictures.no-picture", name=name))
    if _is_cut_off(data, kind):
        raise PictureRefused(Message("pictures.broken", name=name))
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise PictureRefused(Message("pictures.broken", name=name))
    if size.width() * size.height() > PIXELS:
        raise PictureRefused(Message("pictures.too-many-pixels", name=name))
    image = reader.read()
    if image.isNull():
        raise PictureRefused(Message("pictures.broken", name=name))
    return image if within is None or max(image.width(), image.height()) <= within else _scaled(image, within)


def sniffed(data: bytes) -> str | None:
    """The format that the first bytes give away, whatever the file is called; None for what is not taken."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return "gif"
    return None


def looks_like_picture(path: Path) -> bool:
    """Whether a file is called like a picture; what is in it shows when it is taken."""
    return path.suffix.lower() in ENDINGS


def _is_cut_off(data: bytes, kind: str) -> bool:
    """Decoders fill up what is missing with grey; the end of the file tells."""
    if kind == "png":
        return b"IEND" not in data[-4_096:]
    if kind == "jpeg":
        scan = data.rfind(b"\xff\xda")
        return scan < 0 or data.rfind(b"\xff\xd9") < scan
    return kind == "webp" and int.from_bytes(data[4:8], "little") + 8 > len(data)


def _scaled(image: QImage, side: int) -> QImage:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    target = image.size().scaled(QSize(side, side), keep)
    return image.scaled(target.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _encoded(image: QImage, photograph: bool) -> tuple[bytes, str]:
    """The bytes and the MIME type; the colours are those of sRGB screens, texts of the original are left out."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32 if photograph else QImage.Format.Format_ARGB32)
    plain.fill(QColor("white") if photograph else QColor(0, 0, 0, 0))
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    if not photograph and not image.hasAlphaChannel():
        plain = plain.convertToFormat(QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    plain.save(buffer, "JPEG" if photograph else "PNG", _JPEG_QUALITY if photograph else 30)  # type: ignore[call-overload]
    return bytes(buffer.data().data()), "image/jpeg" if photograph else "image/png"
