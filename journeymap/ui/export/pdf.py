"""A picture as PDF: vectors and selectable text, on one page of its own size or on sheets to be put together."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from journeymap.model.layout.picture import Picture
from journeymap.model.messages import Message
from journeymap.ui.canvas.ink import Ink
from journeymap.ui.export import sheets
from journeymap.ui.export.options import Options, Paper
from journeymap.ui.export.pdf_extras import Bookmark, add_extras
from journeymap.ui.export.progress import Progress, report
from journeymap.ui.export.render import render
from journeymap.ui.export.replacing import replacing
from journeymap.ui.export.sheets import Sheet
from journeymap.ui.theme.tokens import Theme

POINTS_PER_PX = 0.75
LONGEST = 14_400.0
"""No side of a page has more points (5.08 m): readers refuse more."""
_DOTS_PER_INCH = 1200
_DOTS_PER_POINT = _DOTS_PER_INCH / 72


def write_pdf(
    picture: Picture, theme: Theme, path: Path, options: Options, progress: Progress | None = None
) -> list[Message]:
    """Write `picture` to `path`; returns what the person should know about it.

    Raises CannotSave, and Cancelled if `progress` answers False; the old file then is as it was.
    """
    wanted = (options.scale or 1.0) * POINTS_PER_PX
    with replacing(path) as beside:
        # Qt itself reports no failure when it cannot write.
        beside.write_bytes(b"")
        if options.paper is Paper.EXACT:
            scale = min(wanted, LONGEST / max(picture.width, picture.height, 1.0))
            pages = [sheets.single(picture, scale)]
        else:
            scale = wanted
            pages = sheets.cut(picture, scale, options.paper)
        _draw(picture, theme, beside, pages, scale, options, progress)
        report(progress, 0.9)
        add_extras(beside, picture.title, options.language, _bookmarks(picture, pages, scale))
        report(progress, 1.0)
    return [Message("export.page-capped", percent=round(scale / POINTS_PER_PX * 100))] if scale < wanted else []


def _draw(
    picture: Picture,
    theme: Theme,
    path: Path,
    pages: list[Sheet],
    scale: float,
    options: Options,
    progress: Progress | None,
) -> None:
    ink = Ink(theme)
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(picture.title)
    writer.setCreator("Journeymap")
    width, height = pages[0].page
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    try:
        for at, sheet in enumerate(pages):
            if at:
                writer.newPage()
            span = (0.9 * at / len(pages), 0.9 * (at + 1) / len(pages))
            with _kept(painter):
                painter.scale(_DOTS_PER_POINT, _DOTS_PER_POINT)
                with _kept(painter):
                    if len(pages) > 1:
                        painter.setClipRect(QRectF(*sheet.window))
                    painter.translate(sheet.window.x, sheet.window.y)
                    painter.scale(scale, scale)
                    painter.translate(-sheet.part.x, -sheet.part.y)
                    part = sheet.part if len(pages) > 1 else None
                    transparent = options.transparent
                    render(painter, picture, ink, transparent=transparent, part=part, progress=progress, span=span)
                if sheet.label:
                    sheets.draw_marks(painter, sheet, ink)
    finally:
        painter.end()


@contextmanager
def _kept(painter: QPainter) -> Iterator[None]:
    """Put the painter back as it was, also when the export is stopped half-way: Qt warns of states left over."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


def _bookmarks(picture: Picture, pages: list[Sheet], scale: float) -> list[Bookmark]:
    """The phases, each on the sheet where it starts."""
    found = []
    for item in picture.items:
        if item.role != "phase" or item.key is None:
            continue
        title = (item.group or item.painter.draw(item)).title.split("\n")[0]
        x, y = item.bounds.x + 12, item.bounds.y + item.bounds.h / 2
        for number, sheet in enumerate(pages):
            if sheet.part.x <= x < sheet.part.right and sheet.part.y <= y < sheet.part.bottom:
                left = sheet.window.x + (item.bounds.x - sheet.part.x) * scale
                top = sheet.page[1] - (sheet.window.y + (item.bounds.y - sheet.part.y) * scale)
                found.append(Bookmark(title, number, left, top))
                break
    return found
