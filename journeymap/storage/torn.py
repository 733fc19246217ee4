"""Tells a save of ours that was cut off from what somebody else did to a document: only the first is our fault."""

from collections.abc import Iterable
from pathlib import Path

_SECTOR = 512
"""What a disk writes whole or not at all, in bytes."""


def could_be_ours(file: Path, versions: Iterable[Path]) -> bool:
    """Whether a ruined `file` consists of pieces of `versions` (what we wrote, or tried to) and of nothing else.

    After a power cut each sector holds new bytes, old ones or zeros, and the end may be missing. An empty file says
    nothing: who looks for lost saves has to ask what was saved.
    """
    ruined = file.read_bytes()
    known = [path.read_bytes() for path in versions if path.is_file()]
    found_one = False
    for start in range(0, len(ruined), _SECTOR):
        piece = ruined[start : start + _SECTOR]
        if not any(piece):
            continue
        if not any(data.startswith(piece, start) for data in known):
            return False
        found_one = True
    return found_one
