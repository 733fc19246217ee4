"""The open document in its private working copy: create, open, edit (through `document`), save, close."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal

from journeymap.model.changes import Changes
from journeymap.model.compare.diff import difference
from journeymap.model.document import Document
from journeymap.model.history import History
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.storage import filling, journal, lineage, publish, reader, rows, schema, snapshot, work_schema
from journeymap.storage.assets import AssetRow, Pictures
from journeymap.storage.backups import Backups, backups_of
from journeymap.storage.connection import open_working, quiet
from journeymap.storage.drafts import Drafts
from journeymap.storage.elsewhere import finish_elsewhere
from journeymap.storage.errors import CannotOpen, CannotSave, StorageError
from journeymap.storage.migrations import upgrade
from journeymap.storage.opening import Opening
from journeymap.storage.reasons import database_reason
from journeymap.storage.saving import Saved, SaveJob, opened_file
from journeymap.storage.state import SessionFolder, StateFolder, utc_now
from journeymap.storage.unsaved import Unsaved


class WorkingCopy:
    """A session with its document.

    Notes in the table `state` of the working copy: `saved_seq` (number of the last edit that the file holds),
    `base_sha256` (the bytes that this speaks of), `imported` (a new document whose content is worth saving),
    `format` (the format of the file, if newer than ours).
    """

    def __init__(self, state: StateFolder, session: SessionFolder, warnings: list[Message] | None = None) -> None:
        """For `create`, `open` and `resume`: `session` is locked and has a whole `work.db`."""
        self.session = session
        self.warnings = warnings or []
        """What the reader had to leave out or mend."""
        self.read_only: Message | None = None
        """Why the document's own file cannot be written; Save becomes Save as."""
        self.found_copy: Path | None = None
        """Where somebody else's version lies that a save, cut off by a crash, had found in the document's place."""
        self.view_only = False
        """Whether nothing may be changed or saved, because that would lose what a newer program wrote."""
        self._state = state
        self._path: Path | None = session.read_info().document_path
        self._unsaved = Unsaved()
        self._connection = open_working(session.work_db)
        self.pictures = Pictures(self._connection)
        try:
            self._load()
        except BaseException:
            self._connection.close()
            raise

    @classmethod
    def create(
        cls,
        state: StateFolder,
        journey: Journey,
        title: str,
        *,
        imported: bool = False,
        assets: Iterable[AssetRow] = (),
    ) -> "WorkingCopy":
        """A new, untitled document. `imported`: closing it without saving would lose something. `assets` are
        its pictures. Raises StorageError.
        """
        session = state.new_session()
        try:
            document_id = filling.fill(journey, session.work_db, assets)
            session.write_info(
                replace(session.read_info(), title=title, document_id=document_id, created=utc_now(), document=None)
            )
            copy = cls(state, session)
            if imported:
                work_schema.put(copy._connection, imported="yes")
                copy._imported = True
            return copy
        except (sqlite3.Error, OSError) as error:
            session.remove()
            raise StorageError(database_reason(error, session.path)) from error

    @classmethod
    def open(cls, state: StateFolder, path: Path) -> "WorkingCopy":
        """Open a document file. Raises CannotOpen (the file stays as it is) or StorageError."""
        return cls.finish(state, Opening(state, path))

    @classmethod
    def finish(cls, state: StateFolder, opening: Opening) -> "WorkingCopy":
        """Wait for a document that is being opened. A closed or crashed session of the same bytes is taken up
        again: that is how undo survives. Raises CannotOpen or StorageError."""
        if opening.known is not None:
            try:
                copy = cls.resume(state, opening.known)
            except CannotOpen:
                pass  # the session stays where it is; the file itself is sound, perhaps
            else:
                opening.forget()
                copy.moved_to(opening.path)
                return copy
        session, warnings = opening.fill()
        try:
            with reader.told():
                return cls(state, session, warnings)
        except BaseException:
            session.remove()
            raise

    @classmethod
    def resume(cls, state: StateFolder, session: SessionFolder) -> "WorkingCopy":
        """Take a session up again, with all edits and the whole history. Raises CannotOpen or StorageError."""
        if not session.lock():
            raise CannotOpen(Message("storage.open.in-use"))
        try:
            backups = backups_of(state.backups, session.read_info().document_id)
            found = finish_elsewhere(session, backups) or publish.finish_interrupted(session, backups)
            with suppress(OSError):
                opened_file(session).unlink(missing_ok=True)
            copy = cls(state, session)
            copy.found_copy = found
            return copy
        except (sqlite3.Error, OSError, ValueError, KeyError) as error:
            session.release()
            raise CannotOpen(Message("storage.open.session-damaged", reason=str(error)[:200])) from error
        except BaseException:
            session.release()
            raise

    @property
    def path(self) -> Path | None:
        """The document file, or None while it is untitled."""
        return self._path

    @property
    def title(self) -> str:
        return self.session.read_info().title

    @property
    def is_dirty(self) -> bool:
        """Whether the document differs from its file."""
        return bool(self._unsaved) or self._imported

    @property
    def unsaved_edits(self) -> int:
        """Number of edits that the file does not hold (undone ones count as well)."""
        return self._journal.last - self._saved_seq

    def moved_to(self, path: Path) -> None:
        """The document file has another name or place now."""
        if path != self._path:
            self.session.write_info(replace(self.session.read_info(), document=str(path)))
            self._path = path

    def warm_up(self) -> None:
        """Load what the first edit needs; call it when nothing else is to be done."""
        self._journal.warm_up()

    def prepare_save(self, target: Path | None = None, *, keep_session: bool = False) -> SaveJob:
        """Take a snapshot for a save to the document's own file, or to `target`.

        Quick, for the editing thread. `run` of the job does the work on any thread; hand the job to
        `finish_save` or `abandon_save` afterwards. Raises CannotSave.
        """
        if self.view_only and self.read_only is not None:
            raise CannotSave(self.read_only)
        target = None if target is None else Path(os.path.abspath(target))
        if target == self.path:
            target = None
        if target is None and self.path is None:
            raise CannotSave(Message("storage.save.untitled"))
        try:
            taken = snapshot.take(self._connection, self.document.journey)
        except sqlite3.Error as error:
            raise CannotSave(Message("storage.save.not-built", reason=str(error))) from error
        if not keep_session:
            self._unsaved.snapshot_taken()
        backups = Backups(self._state.backups, self.document_id)
        return SaveJob(self.session, backups, taken, self._journal.last, target, keep_session)

    def finish_save(self, job: SaveJob, saved: Saved) -> None:
        """Take note of a save that has succeeded; on the editing thread."""
        if job.keep_session:
            return
        self._unsaved.snapshot_saved()
        self._imported = False
        self._saved_seq = job.number
        self._path = saved.path
        self.read_only = None
        with suppress(sqlite3.Error):  # the save itself is done; `_load` finds out by comparing with the file
            lineage.keep(self._connection, saved.line)
            work_schema.put(self._connection, saved_seq=job.number, base_sha256=saved.sha256, imported=None)
        self._journal.load_ballast()

    def abandon_save(self, job: SaveJob) -> None:
        """Take note of a save that has failed; on the editing thread."""
        if not job.keep_session:
            self._unsaved.snapshot_failed()

    def save(self) -> Saved:
        """Write the document to its file. Raises CannotSave; the edits stay in the working copy."""
        return self._save(self.prepare_save())

    def save_as(self, path: Path) -> Saved:
        """Write the document to another file, which is its own from then on. Raises CannotSave."""
        return self._save(self.prepare_save(path))

    def save_copy(self, path: Path) -> Saved:
        """Write the document to another file and go on with the own one. Raises CannotSave."""
        return self._save(self.prepare_save(path, keep_session=True))

    def revert_changes(self, to: Literal["saved", "opened"] | Path) -> Changes:
        """What leads back to the last save, to what was opened, or to a backup; commit it as an edit.

        Raises CannotOpen if there is nothing to go back to.
        """
        source = to if isinstance(to, Path) else self.session.base
        if to == "opened" and opened_file(self.session).exists():
            source = opened_file(self.session)
        if not isinstance(to, Path) and not source.exists():
            raise CannotOpen(Message("storage.revert.never-saved"))
        found = reader.read(source)
        with suppress(StorageError):  # a picture that cannot be kept now is merely missing
            self.pictures.add(found.assets)
        return difference(self.document.journey, found.journey)

    def close(self, discard: bool = False) -> None:
        """Close the session. It stays, so that undo survives; a discarded one moves to the drafts for 30 days.

        Raises StorageError if the private folder refuses; the document is closed all the same.
        """
        nothing_in_it = self.path is None and not self.is_dirty and self.unsaved_edits == 0
        try:
            with self._connection.alone():
                self._connection.close()
        finally:
            self._stop_listening()
            self._journal.drop_ballast()
            if nothing_in_it:
                self.session.remove()
            elif discard:
                Drafts(self._state).discard(self.session)
            else:
                self.session.release()

    def _save(self, job: SaveJob) -> Saved:
        try:
            saved = job.run()
        except BaseException:
            self.abandon_save(job)
            raise
        self.finish_save(job, saved)
        return saved

    def _load(self) -> None:
        connection = self._connection
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > schema.FORMAT:
            raise CannotOpen(Message("storage.open.newer", format=schema.format_name(version)), newer=True)
        if version < schema.FORMAT:
            upgrade(connection)
        self.document_id = filling.ensure_document_id(connection)
        self._saved_seq = int(work_schema.get(connection, "saved_seq") or 0)
        self._imported = work_schema.get(connection, "imported") is not None
        last = int(connection.execute("SELECT coalesce(max(seq), 0) FROM log").fetchone()[0])
        journal.trim(connection, self._saved_seq)
        with quiet():
            journey = rows.load(connection)
            history = History.replay(journal.entries(connection))
        self._journal = journal.WorkJournal(connection, self.session.path / "ballast", max(last, self._saved_seq))
        self._journal.load_ballast()
        self.document = Document(journey, self._journal, history)
        self._find_unsaved(self.session.read_info().base_sha256)
        self._stop_listening = self.document.listen(lambda changes, _origin: self._unsaved.add(changes))
        self._find_permission(work_schema.get(connection, "format"))

    def _find_unsaved(self, base_sha256: str | None) -> None:
        """From the log after the last save; after a crash in the middle of a save, by comparing with the file."""
        if base_sha256 == work_schema.get(self._connection, "base_sha256"):
            for entry in journal.entries(self._connection, self._saved_seq):
                self._unsaved.add(entry.changes)
            return
        self._unsaved.add(difference(reader.read(self.session.base).journey, self.document.journey))
        if not self._unsaved:
            self._saved_seq = self._journal.last
            work_schema.put(self._connection, saved_seq=self._saved_seq, base_sha256=base_sha256, imported=None)

    def _find_permission(self, newer_format: str | None) -> None:
        if newer_format is not None:
            self.view_only = True
            self.read_only = Message("storage.read-only.newer", format=schema.format_name(int(newer_format)))
        elif self._path is not None and self._path.exists() and not os.access(self._path, os.W_OK):
            self.read_only = Message("storage.read-only.permission", name=self._path.name)
