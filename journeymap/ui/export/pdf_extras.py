"""What Qt leaves out of a PDF: bookmarks, the language, and that readers show the title."""

from pathlib import Path
from typing import NamedTuple


class Bookmark(NamedTuple):
    """`page` counts from 0; `left` and `top` are points from the lower left corner."""

    title: str
    page: int
    left: float
    top: float


def add_extras(path: Path, title: str, language: str, bookmarks: list[Bookmark]) -> None:
    """Rewrite the file at `path` with them. Raises OSError."""
    # Half of the time of a small export is this import: only who writes a PDF pays for it.
    from pypdf import PdfWriter
    from pypdf.generic import BooleanObject, DictionaryObject, Fit, NameObject, TextStringObject

    writer = PdfWriter(clone_from=str(path))
    writer.pdf_header = "%PDF-1.6"
    writer.add_metadata({"/Title": title})
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(True)})
    writer.root_object[NameObject("/ViewerPreferences")] = shown
    for mark in bookmarks:
        writer.add_outline_item(title=mark.title, page_number=mark.page, fit=Fit.xyz(left=mark.left, top=mark.top))
    with path.open("wb") as file:
        writer.write(file)
    writer.close()
