"""A note beside a document that says who has it open. It informs, it never blocks: the guard is publish's look."""

import contextlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from journeymap.storage import disk
from journeymap.storage.beside import fitting

RENEWED_EACH = timedelta(seconds=60)
STALE_AFTER = timedelta(minutes=3)
_LONGEST = 4096
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a document open, as they said themselves."""

    owner: str
    machine: str
    at: datetime
    session_id: str


class Hint:
    """The hint file of one document for one session. Nothing here raises: without the note all works as well."""

    def __init__(self, document: Path, session_id: str, owner: str, machine: str) -> None:
        self._document = document
        self._path = hint_path(document)
        self._session_id = session_id
        self._owner = owner
        self._machine = machine

    def other(self, now: datetime | None = None) -> Holder | None:
        """Somebody else who has the document open and said so within the last three minutes."""
        holder = read_hint(self._path)
        if holder is None or holder.session_id == self._session_id:
            return None
        age = (now or datetime.now(UTC)) - holder.at
        return holder if -STALE_AFTER <= age <= STALE_AFTER else None

    def renew(self, now: datetime | None = None) -> bool:
        """Say that we have the document open, unless somebody else says so; True if our note stands there.

        The file is written without a flush: it is worth nothing after a power cut.
        """
        at = now or datetime.now(UTC)
        if self.other(at) is not None:
            return False
        note = {"owner": self._owner, "machine": self._machine, "at": at.isoformat(), "session": self._session_id}
        part = _part(self._path, self._session_id)
        try:
            part.write_bytes(json.dumps(note).encode("ascii"))
            os.replace(part, self._path)
        except OSError:
            with contextlib.suppress(OSError):
                disk.remove(part)
            return False
        return True

    def remove(self) -> None:
        """Take our note away; another one's stays."""
        withdraw(self._document, self._session_id)


def withdraw(document: Path, session_id: str) -> None:
    """Take the note of a session away, also of one that has crashed; another one's stays. Never raises."""
    path = hint_path(document)
    holder = read_hint(path)
    with contextlib.suppress(OSError):
        disk.remove(_part(path, session_id))
        if holder is not None and holder.session_id == session_id:
            disk.remove(path)


def hint_path(document: Path) -> Path:
    """`.~lock.NAME#` beside the document itself, also when it is reached over a link."""
    real = Path(os.path.realpath(document))
    return real.with_name(fitting(".~lock.", real.name, "#"))


def read_hint(path: Path) -> Holder | None:
    """What a hint file says; None if there is none or it makes no sense."""
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(_LONGEST))
        at = datetime.fromisoformat(str(note["at"]))
        texts = [str(note[name])[:_SHOWN] for name in ("owner", "machine", "session")]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    if at.tzinfo is None:
        return None
    return Holder(texts[0], texts[1], at, texts[2])


def _part(path: Path, session_id: str) -> Path:
    return path.with_name(fitting("", path.name, f".{session_id}.tmp"))
