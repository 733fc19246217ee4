"""The names that saving uses beside a document: temporaries of one session, and copies of other people's work."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from journeymap.storage import disk, exchange

_NAME_LIMIT = 255
"""Bytes (Linux, macOS) or characters (Windows) that a file name may have; bytes are the stricter count."""
_COPIES_TRIED = 10_000


@dataclass(frozen=True, slots=True)
class Temporaries:
    """What one session may leave beside a document if it dies while saving."""

    half: Path
    """Being written: never worth anything."""
    whole: Path
    """Complete: the new version, or after the swap what came out."""
    aside: Path
    """Complete: what stood there, on systems that cannot swap."""
    aside_half: Path

    @classmethod
    def of(cls, target: Path, session_id: str) -> "Temporaries":
        def name(ending: str) -> Path:
            return target.with_name(fitting(".~", target.name, f".{session_id}{ending}"))

        return cls(name(".new.tmp"), name(".tmp"), name(".old.tmp"), name(".old.tmp.half"))


def fitting(start: str, name: str, end: str) -> str:
    """`start + name + end`, with `name` shortened (and then marked with its hash) if a file system needs that."""
    room = _NAME_LIMIT - len(os.fsencode(start + end))
    raw = os.fsencode(name)
    if len(raw) <= room:
        return start + name + end
    mark = hashlib.sha256(raw).hexdigest()[:8]
    cut = raw[: room - len(mark) - 1].decode("utf-8", "ignore")
    return f"{start}{cut}~{mark}{end}"


def keep_as_other_copy(found: Path, target: Path) -> Path:
    """Rename `found` to the first free "NAME (other copy 1).journey" beside `target`; returns that name."""
    for name in _copy_names(target):
        try:
            exchange.place(found, name)
        except FileExistsError:
            continue
        disk.flush_folder(target.parent)
        return name
    raise FileExistsError(str(target))


def _copy_names(target: Path) -> Iterator[Path]:
    for number in range(1, _COPIES_TRIED):
        yield target.with_name(fitting("", target.stem, f" (other copy {number}){target.suffix}"))
