"""One save: what the editing thread hands over, and the slow work that any thread can do."""

import contextlib
import sqlite3
import tempfile
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.messages import Message
from journeymap.storage import disk, lineage, publish, snapshot
from journeymap.storage.backups import Backups
from journeymap.storage.elsewhere import publish_elsewhere
from journeymap.storage.errors import CannotSave, StorageError
from journeymap.storage.reasons import database_reason, save_reason, state_reason
from journeymap.storage.state import SessionFolder


@dataclass(frozen=True)
class Saved:
    """A save that is on disk. `other_copy`: where somebody else's version, found in the place, now lies.
    `backed_up`: whether the version before could be added to the backups."""

    path: Path
    sha256: str
    other_copy: Path | None
    backed_up: bool
    line: lineage.Line = ()
    """What the lineage says of it."""


@dataclass(frozen=True)
class SaveJob:
    """A save under way. `run` may be called on any thread, once; `number` is the last edit that it holds."""

    session: SessionFolder
    backups: Backups | None
    snapshot: snapshot.Snapshot
    number: int
    target: Path | None
    """Where to, if that is not the session's own document."""
    keep_session: bool
    """Whether the session goes on with its own document (save a copy), or moves to the target (save as)."""

    def run(self) -> Saved:
        """Build and publish the file. Raises CannotSave; the working copy is not touched either way.

        A copy does not need the private folder: it is what is left when that refuses.
        """
        try:
            return self._run()
        except CannotSave as error:
            if self.target is None or not self.keep_session or not error.by_folder:
                raise
            return self._copy_past_the_folder(self.target)

    def _run(self) -> Saved:
        built = self.session.path / "built.journey"
        try:
            taken = lineage.extended(self.snapshot)
            snapshot.build(taken, built)
            self._keep_as_opened()
            if self.target is None:
                published = publish.publish_session(self.session, built, self.backups)
                path = self.session.read_info().document_path
                assert path is not None
            else:
                path = self.target
                published = publish_elsewhere(self.session, built, path, self.backups, moves=not self.keep_session)
        except sqlite3.Error as error:
            raise CannotSave(database_reason(error, self.session.path), by_folder=True) from error
        except OSError as error:
            raise CannotSave(state_reason(error, self.session.path), by_folder=True) from error
        except CannotSave:
            raise
        except StorageError as error:
            raise CannotSave(error.reason) from error
        finally:
            with contextlib.suppress(OSError):  # the next save writes over it
                built.unlink(missing_ok=True)
        return Saved(path, published.sha256, published.other_copy, published.backed_up, taken.carried["lineage"][-1])

    def _copy_past_the_folder(self, target: Path) -> Saved:
        try:
            with tempfile.TemporaryDirectory() as folder:
                built = Path(folder, "built.journey")
                taken = lineage.extended(self.snapshot)
                snapshot.build(taken, built)
                published = publish.publish(built, target, disk.digest_or_none(target), self.session.id, None)
        except sqlite3.Error as error:
            raise CannotSave(Message("storage.save.not-built", reason=str(error))) from error
        except OSError as error:
            raise CannotSave(save_reason(error, target)) from error
        return Saved(target, published.sha256, published.other_copy, True, taken.carried["lineage"][-1])

    def _keep_as_opened(self) -> None:
        """The first save sets aside what the document was when it was opened, for "revert to opened"."""
        opened = opened_file(self.session)
        if not self.keep_session and self.session.base.exists() and not opened.exists():
            disk.copy_whole(self.session.base, opened)


def opened_file(session: SessionFolder) -> Path:
    """Where the bytes lie that the document had when it was opened, once it has been saved since."""
    return session.path / "opened.journey"
