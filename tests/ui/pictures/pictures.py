"""Pictures to attach, sound and hostile ones, made on the spot."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage


def image(width: int = 40, height: int = 30, colour: str = "#0E6377") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    made.setPixelColor(0, 0, QColor("#B3261E"))
    return made


def encoded(made: QImage, kind: str = "PNG", quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.save(buffer, kind, quality)
    return bytes(buffer.data().data())


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes that say they are a huge picture: a decompression bomb."""
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    lines = zlib.compress(b"\0" * 1_000_000, 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def noise(width: int, height: int) -> QImage:
    """A picture that no format makes small."""
    import random

    data = random.Random(7).randbytes(width * height * 4)
    return QImage(data, width, height, QImage.Format.Format_RGB32).copy()


def jpeg_turned() -> bytes:
    """A photograph, 40 wide and 20 high, whose camera says that it lies on its side (EXIF orientation 6)."""
    plain = encoded(image(40, 20), "JPEG", 90)
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0) + b"\0\0\0\0"
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]


def animated_gif() -> bytes:
    """Two frames of one pixel each, the first red, the second blue."""
    head = b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff"
    frame = b"!\xf9\x04\0\x0a\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02%s\x01\0"
    return head + frame.replace(b"%s", b"\x44") + frame.replace(b"%s", b"\x4c") + b";"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
