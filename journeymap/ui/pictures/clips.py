"""The bytes of pictures on the clipboard, beside the clip that shows them: a copy in another document has them too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from journeymap.model.records.touchpoints import Attachment
from journeymap.storage.interchange import pictures
from journeymap.storage.interchange.report import Unreadable

if TYPE_CHECKING:
    from journeymap.model.clipping import Clip
    from journeymap.model.journey import Journey
    from journeymap.storage.assets import AssetRow
    from journeymap.ui.pictures.album import Album

MIME = "application/vnd.journeymap.pictures+json"
LIMIT = 64_000_000
"""The clipboard carries so many bytes of pictures, no more; those that are left out are missing in the copy."""


def put(data: QMimeData, journey: Journey, touchpoint_ids: Iterable[str], album: Album) -> None:
    """Put the pictures of touchpoints on the clipboard."""
    hashes = [
        attachment.sha256
        for touchpoint_id in touchpoint_ids
        for attachment in journey.referring(Attachment, "touchpoint_id", touchpoint_id)
    ]
    kept: list[AssetRow] = []
    room = LIMIT
    for row in album.rows(hashes):
        room -= len(row[4])
        if room < 0:
            break
        kept.append(row)
    if kept:
        data.setData(MIME, json.dumps(pictures.to_json(kept)).encode("ascii"))


def read(data: QMimeData, clip: Clip) -> list[AssetRow]:
    """The pictures that a clip shows; none if what stands there is not ours, as the clipboard belongs to everybody."""
    shown = {record.sha256 for record in clip.records if isinstance(record, Attachment)}
    if not shown or not data.hasFormat(MIME):
        return []
    text = bytes(data.data(MIME).data())
    if len(text) > 2 * LIMIT:
        return []
    try:
        found = json.loads(text)
        rows = pictures.from_json(found) if isinstance(found, list) and all(isinstance(x, dict) for x in found) else []
    except (ValueError, RecursionError, Unreadable):
        return []
    return [row for row in rows if row[0] in shown]
