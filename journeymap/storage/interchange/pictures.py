"""Attached pictures in a project's JSON text: the bytes as base64, checked against their hash when read."""

import base64
import binascii
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from journeymap.model.messages import Message
from journeymap.storage.interchange.report import Unreadable

Row = tuple[str, str, int, int, bytes]
"""Of the table `asset`: SHA-256, MIME type, width, height in px, the bytes."""

MIMES = ("image/png", "image/jpeg", "image/webp", "image/gif")
_NAMES = {"sha256", "mime", "width", "height", "data"}
_SIDE_LIMIT = 100_000


def to_json(rows: Iterable[Row]) -> list[dict[str, object]]:
    """The pictures as plain values."""
    return [
        {"sha256": sha256, "mime": mime, "width": width, "height": height, "data": base64.b64encode(data).decode()}
        for sha256, mime, width, height, data in rows
    ]


def from_json(pictures: Iterable[Mapping[str, Any]]) -> list[Row]:
    """The rows of the pictures. Raises Unreadable with the place if one is not what it says."""
    rows: dict[str, Row] = {}
    for number, picture in enumerate(pictures):
        place = f"assets[{number}]"
        row = _row(picture, place)
        if row[0] in rows:
            raise Unreadable(Message("json.id-twice", id=row[0][:16]), f"{place}.sha256")
        rows[row[0]] = row
    return list(rows.values())


def _row(picture: Mapping[str, Any], place: str) -> Row:
    if set(picture) != _NAMES:
        raise Unreadable(Message("json.picture-fields"), place)
    if picture["mime"] not in MIMES:
        raise Unreadable(Message("json.wrong-word"), f"{place}.mime")
    for side in ("width", "height"):
        if type(picture[side]) is not int or not 0 < picture[side] <= _SIDE_LIMIT:
            raise Unreadable(Message("json.wrong-value"), f"{place}.{side}")
    try:
        data = base64.b64decode(picture["data"], validate=True)
    except (binascii.Error, TypeError, ValueError):
        raise Unreadable(Message("json.wrong-value"), f"{place}.data") from None
    if hashlib.sha256(data).hexdigest() != picture["sha256"]:
        raise Unreadable(Message("json.picture-hash"), f"{place}.sha256")
    return picture["sha256"], picture["mime"], picture["width"], picture["height"], data
