"""The program's private folder: one folder a session with its working copy, beside them backups and drafts."""

import json
import shutil
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path

from journeymap.model.ids import new_id
from journeymap.storage import disk
from journeymap.storage.errors import StorageError
from journeymap.storage.locks import OsLock
from journeymap.storage.reasons import state_reason

_ATTEMPTS_KEPT = 20


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """What a session remembers of its document.

    `document` is its path, or None while it is untitled. `base_sha256` is the digest of the bytes last read from
    or written to it, None before the first save. `attempted` holds the digests of saves that were begun and not
    confirmed: if one of them turns up in the document, it is our own work. Times are UTC ISO text.
    """

    document: str | None = None
    base_sha256: str | None = None
    title: str = ""
    document_id: str = ""
    created: str = ""
    last_edit: str | None = None
    discarded: str | None = None
    attempted: tuple[str, ...] = ()

    @property
    def document_path(self) -> Path | None:
        return None if self.document is None else Path(self.document)

    def attempting(self, sha256: str) -> "SessionInfo":
        """This, with a save of `sha256` begun."""
        earlier = tuple(known for known in self.attempted if known != sha256)
        return replace(self, attempted=(*earlier, sha256)[-_ATTEMPTS_KEPT:])

    def confirmed(self, sha256: str) -> "SessionInfo":
        """This, with `sha256` being what now stands in the document."""
        return replace(self, base_sha256=sha256, attempted=())


class SessionFolder:
    """The folder of one session. Its files belong to who holds its lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = OsLock(path / "lock")

    @property
    def id(self) -> str:
        return self.path.name

    @property
    def work_db(self) -> Path:
        return self.path / "work.db"

    @property
    def base(self) -> Path:
        return self.path / "base.journey"

    def read_info(self) -> SessionInfo:
        """What was written last; an empty info if it is missing or cannot be understood.

        Raises StorageError if the disk refuses.
        """
        try:
            found = json.loads(self.info_file.read_bytes())
        except (FileNotFoundError, ValueError):
            return SessionInfo()
        except OSError as error:
            raise StorageError(state_reason(error, self.path)) from error
        return _info_from(found)

    def write_info(self, info: SessionInfo) -> None:
        """Write `info`, all or nothing and durably. Raises StorageError."""
        data = json.dumps(asdict(info), indent=1).encode("ascii")
        try:
            disk.write_whole(self.info_file, data)
        except OSError as error:
            raise StorageError(state_reason(error, self.path)) from error

    def lock(self) -> bool:
        """Take the session for this process; False if another one has it. Raises StorageError."""
        return self._lock.acquire()

    def is_locked(self) -> bool:
        """Whether any process, this one included, has the session open. Raises StorageError."""
        return self._lock.is_held()

    def release(self) -> None:
        """Give the session up; its files stay."""
        self._lock.release()

    def remove(self) -> None:
        """Delete the session with all its files. Raises StorageError."""
        self.release()
        try:
            # The info goes first: a half removed folder without it is nothing that could be offered.
            disk.remove(self.info_file)
            shutil.rmtree(self.path)
            disk.flush_folder(self.path.parent)
        except FileNotFoundError:
            return
        except OSError as error:
            raise StorageError(state_reason(error, self.path)) from error

    @property
    def info_file(self) -> Path:
        """What `read_info` reads; written whenever the base changes."""
        return self.path / "info.json"


class StateFolder:
    """The private folder itself. Made when first needed, so that reading commands leave no trace."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def backups(self) -> Path:
        """Parent of one folder a document (`backups.Backups`)."""
        return self.root / "backups"

    @property
    def drafts(self) -> Path:
        """Parent of the discarded sessions (`drafts.Drafts`)."""
        return self.root / "drafts"

    def new_session(self) -> SessionFolder:
        """A new session folder, locked for this process. Raises StorageError."""
        try:
            parent = disk.make_folder(self.root / "sessions")
            session = SessionFolder(parent / new_id())
            session.path.mkdir(mode=0o700)
            disk.flush_folder(parent)
        except OSError as error:
            raise StorageError(state_reason(error, self.root)) from error
        session.lock()
        return session

    def sessions(self) -> list[SessionFolder]:
        """Every session that holds something, open ones included, oldest first. Raises StorageError."""
        found = [session for session in session_folders(self.root / "sessions") if session.work_db.exists()]
        return sorted(found, key=lambda session: session.read_info().created)

    def remove_empty(self) -> None:
        """Clear away sessions that never got as far as a working copy and that nobody has open."""
        for session in session_folders(self.root / "sessions"):
            if not session.work_db.exists() and session.lock():
                session.remove()


def session_folders(parent: Path) -> list[SessionFolder]:
    """The session folders under `parent`, in no particular order. Raises StorageError."""
    try:
        return [SessionFolder(path) for path in parent.iterdir() if path.is_dir()]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StorageError(state_reason(error, parent)) from error


def utc_now() -> str:
    """The time as records and infos write it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _info_from(found: object) -> SessionInfo:
    """An info out of JSON that may be older, newer or damaged: what does not fit is left at its default."""
    if not isinstance(found, dict):
        return SessionInfo()
    fits: dict[str, object] = {}
    for field in fields(SessionInfo):
        value = found.get(field.name)
        if field.name == "attempted":
            if isinstance(value, list):
                fits[field.name] = tuple(item for item in value if isinstance(item, str))
        elif isinstance(value, str):
            fits[field.name] = value
    return SessionInfo(**fits)  # type: ignore[arg-type]
