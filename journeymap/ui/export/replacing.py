"""Files that are there whole or not at all: written beside, then put in place of the old one."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from journeymap.storage.beside import fitting
from journeymap.storage.errors import CannotSave
from journeymap.storage.publish import real_target
from journeymap.storage.reasons import save_reason


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Gives a path beside `target` to write to; puts it in place when the block ends well, else removes it.

    A link stays and the file it leads to is replaced. Raises CannotSave, before the block, if something stands there
    that is no regular file (a folder, a device, a pipe) or may not be written; an OSError becomes CannotSave with
    the sentence for people.
    """
    try:
        real = real_target(target)
        beside = real.with_name(fitting(".~", real.name, f".{secrets.token_hex(4)}.tmp"))
        try:
            yield beside
            _flush(beside)
            _keep_mode(real, beside)
            os.replace(beside, real)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise CannotSave(save_reason(error, target)) from error


def _keep_mode(old: Path, new: Path) -> None:
    """Who may read the file stays as it was."""
    with suppress(OSError):
        os.chmod(new, stat.S_IMODE(os.stat(old).st_mode))


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
