"""The bytes of a foreign file, as long as it is a regular one."""

import os
import stat
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.storage.errors import CannotOpen
from journeymap.storage.interchange.report import Unreadable
from journeymap.storage.reasons import system_reason


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a regular file. Pipes and devices are refused, as they might never end.

    Raises CannotOpen, or Unreadable if it is larger than `limit` bytes.
    """
    try:
        if path.is_dir():  # opened, it would give another error on each system
            raise CannotOpen(Message("storage.open.folder", name=path.name))
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(number, "rb") as file:
            found = os.fstat(number)
            if not stat.S_ISREG(found.st_mode):
                raise CannotOpen(Message("storage.open.no-file", name=path.name))
            if found.st_size > limit:
                raise Unreadable(Message("import.too-large", limit=limit // 1_000_000))
            return file.read(limit + 1)
    except FileNotFoundError:
        raise CannotOpen(Message("storage.open.missing", name=path.name)) from None
    except (OSError, ValueError) as error:
        raise CannotOpen(Message("storage.open.unreadable", name=path.name, reason=system_reason(error))) from None
