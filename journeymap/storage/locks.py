"""The lock of a session: held by the operating system for a process, gone with it however it ends."""

from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError

if TYPE_CHECKING:
    from filelock import BaseFileLock


class OsLock:
    """An exclusive lock on a file that stays empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock: BaseFileLock | None = None

    @property
    def is_mine(self) -> bool:
        return self._lock is not None

    def acquire(self) -> bool:
        """Take the lock; False if another process (or another object here) has it.

        Raises StorageError if the disk refuses.
        """
        if self._lock is not None:
            return True
        from filelock import FileLock, Timeout  # late: costs more than all else in this package

        lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            raise StorageError(Message("folder.no-lock", folder=str(self._path.parent))) from error
        self._lock = lock
        return True

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def is_held(self) -> bool:
        """Whether anybody, this object included, holds the lock."""
        if self.is_mine:
            return True
        if not self._path.exists():
            return False
        probe = OsLock(self._path)
        if not probe.acquire():
            return True
        probe.release()
        return False
