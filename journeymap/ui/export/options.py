"""What can be chosen for an export: one set for all formats, each of which says what it heeds."""

from dataclasses import dataclass
from enum import StrEnum

LONGEST_PNG = 16_000
"""No side of a PNG has more px: many programs refuse to open larger pictures."""


class Paper(StrEnum):
    """The page of a PDF: as large as the picture, or sheets to be put together."""

    EXACT = "exact"
    A3 = "a3"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Options:
    """`scale` enlarges (None: what suits the format), `width` in px wins over it, `dpi` is noted in the file.

    With `dpi` alone the picture is as large on paper as at 100 % on screen (96 px to the inch).
    """

    scale: float | None = None
    width: int | None = None
    dpi: int | None = None
    transparent: bool = False
    paper: Paper = Paper.EXACT
    language: str = "en"
