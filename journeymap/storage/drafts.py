"""Discarded work ("Don't save"): kept for 30 days, because people change their minds."""

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from journeymap.storage import disk
from journeymap.storage.errors import StorageError
from journeymap.storage.reasons import state_reason
from journeymap.storage.state import SessionFolder, SessionInfo, StateFolder, session_folders

KEPT = timedelta(days=30)
_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


@dataclass(frozen=True, slots=True)
class Draft:
    """A discarded session; `until` is when it will be deleted."""

    folder: SessionFolder
    info: SessionInfo
    discarded: datetime

    @property
    def until(self) -> datetime:
        return self.discarded + KEPT


class Drafts:
    """The discarded sessions of a state folder."""

    def __init__(self, state: StateFolder) -> None:
        self._state = state

    def discard(self, session: SessionFolder, now: datetime | None = None) -> Draft:
        """Move a session here. Its working copy must be closed; its lock is given up. Raises StorageError."""
        at = (now or datetime.now(UTC)).astimezone(UTC)
        info = replace(session.read_info(), discarded=at.strftime(_FORMAT))
        session.write_info(info)
        session.release()
        return Draft(self._move(session, into="drafts"), info, at)

    def list(self) -> "list[Draft]":
        """All drafts, the latest first. Raises StorageError."""
        found = [_draft(folder) for folder in session_folders(self._state.drafts) if folder.work_db.exists()]
        return sorted(found, key=lambda draft: draft.discarded, reverse=True)

    def restore(self, draft: Draft) -> SessionFolder:
        """Make a draft a session again (not locked). Raises StorageError."""
        draft.folder.write_info(replace(draft.folder.read_info(), discarded=None))
        return self._move(draft.folder, into="sessions")

    def expire(self, now: datetime | None = None) -> int:
        """Delete the drafts whose time is over; returns how many. Raises StorageError."""
        at = now or datetime.now(UTC)
        due = [draft for draft in self.list() if draft.until < at]
        for draft in due:
            draft.folder.remove()
        return len(due)

    def _move(self, session: SessionFolder, into: str) -> SessionFolder:
        parent = self._state.root / into
        target = parent / session.id
        try:
            disk.make_folder(parent)
            disk.patient(lambda: os.rename(session.path, target))
            disk.flush_folder(parent)
            disk.flush_folder(session.path.parent)
        except OSError as error:
            raise StorageError(state_reason(error, parent)) from error
        return SessionFolder(target)


def _draft(folder: SessionFolder) -> Draft:
    info = folder.read_info()
    try:
        discarded = datetime.strptime(info.discarded or "", _FORMAT).replace(tzinfo=UTC)
    except ValueError:  # the info is lost: count from the last time the folder changed
        discarded = datetime.fromtimestamp(folder.work_db.stat().st_mtime, UTC)
    return Draft(folder, info, discarded)
