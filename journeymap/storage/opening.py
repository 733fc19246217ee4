"""Opening a document: begins at once in a child process, so that the window can be loaded meanwhile."""

import os
from dataclasses import replace
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.storage import reader, work_schema
from journeymap.storage.connection import open_working
from journeymap.storage.errors import StorageError
from journeymap.storage.state import SessionFolder, StateFolder, utc_now


class Opening:
    """A document being opened, for `WorkingCopy.finish`. `known` is a session of the same bytes, now locked."""

    def __init__(self, state: StateFolder, path: Path) -> None:
        """Begins. Raises CannotOpen or StorageError."""
        self.path = Path(os.path.abspath(path))
        self._session = state.new_session()
        try:
            self._copied = reader.copy(self.path, self._session.base)
            self.known = _session_of(state, self._session, self.path, self._copied.sha256)
            self._reading = None if self.known else reader.Reading(self._session.base, self._session.work_db)
        except BaseException:
            self._session.remove()
            raise

    @property
    def is_ready(self) -> bool:
        """Whether `fill` need not wait for a child process."""
        return self._reading is None or self._reading.has_ended

    def wait(self) -> None:
        """Let the child process come to its end; for a thread that may wait."""
        if self._reading is not None:
            self._reading.wait()

    def stop(self) -> None:
        """End the child process, from any thread: `wait` returns soon. `cancel` has to follow."""
        if self._reading is not None:
            self._reading.stop()

    def fill(self) -> tuple[SessionFolder, list[Message]]:
        """A fresh session of the file's content, and what the reader had to say. Raises CannotOpen or StorageError."""
        try:
            reading = self._reading or reader.Reading(self._session.base, self._session.work_db)
            with reader.told():
                return self._session, self._fresh(reading.result())
        except BaseException:
            self._session.remove()
            raise

    def forget(self) -> None:
        """The known session was taken up: what was prepared for a fresh one goes."""
        self._session.remove()

    def cancel(self) -> None:
        """Give up before it is finished; nothing stays behind."""
        if self._reading is not None:
            self._reading.cancel()
        if self.known is not None:
            self.known.release()
        self._session.remove()

    def _fresh(self, filled: reader.Filled) -> list[Message]:
        connection = open_working(filled.work_db)
        try:
            newer = filled.format_version if filled.is_newer else None
            work_schema.put(connection, base_sha256=self._copied.sha256, saved_seq=0, format=newer)
        finally:
            connection.close()
        info = replace(
            self._session.read_info(),
            document=str(self.path),
            base_sha256=self._copied.sha256,
            title=filled.title,
            document_id=filled.document_id,
            created=utc_now(),
        )
        self._session.write_info(info)
        return filled.warnings


def _session_of(state: StateFolder, own: SessionFolder, path: Path, sha256: str) -> SessionFolder | None:
    """The session, now locked, that last read or wrote just these bytes here (or where they were moved from)."""
    for session in reversed(state.sessions()):
        if session.id == own.id:
            continue
        info = session.read_info()
        if info.base_sha256 != sha256 and sha256 not in info.attempted:
            continue
        known = info.document_path
        if known is None or (known != path and known.exists()):
            continue
        try:
            if session.lock():
                return session
        except StorageError:
            continue
    return None
