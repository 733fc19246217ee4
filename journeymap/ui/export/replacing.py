"""Files that are there whole or not at all: written beside, then put in place of the old one."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from journeymap.storage.beside import fitting
from journeymap.storage.errors import CannotSave
from journeymap.storage.reasons import save_reason


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Gives a path beside `target` to write to; puts it in place when the block ends well, else removes it.

    An OSError becomes CannotSave with the sentence for people.
    """
    beside = target.with_name(fitting(".~", target.name, f".{secrets.token_hex(4)}.tmp"))
    try:
        try:
            yield beside
            _flush(beside)
            os.replace(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise CannotSave(save_reason(error, target)) from error


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
