"""Which file is open, what of it is safe where, and when it is saved: the working copy with Qt's clock."""

from __future__ import annotations

import getpass
import platform
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from journeymap.model.messages import Message
from journeymap.storage import autosave
from journeymap.storage.backups import Backup, Backups
from journeymap.storage.errors import CannotSave, StorageError
from journeymap.storage.hint import Hint
from journeymap.storage.watch import EVERY_SECONDS, Happened, Watch
from journeymap.ui import worker
from journeymap.ui.ask import Tone
from journeymap.ui.file_eye import FileEye
from journeymap.ui.save_state import WORDS, SaveState

if TYPE_CHECKING:
    from journeymap.model.document import Document
    from journeymap.storage.saving import Saved, SaveJob
    from journeymap.storage.state import StateFolder
    from journeymap.storage.working_copy import WorkingCopy

_HINT_MS = 60_000
_RETRY_MS = 2_000
_EYE_MS = 500


class Session(QObject):
    """An open document: its working copy, AutoSave, and an eye on the file.

    `changed` follows whatever alters `state`; `news(message, tone, offers)` is something that the person has to
    know, with actions that help as (text key, action id); `outdated(message)`: that is not true any more.
    """

    changed = Signal()
    news = Signal(object, object, object)
    outdated = Signal(object)

    def __init__(self, copy: WorkingCopy, folder: StateFolder) -> None:
        super().__init__()
        self.copy = copy
        self.number = 1
        """Which of the open documents without a file this is."""
        self._folder = folder
        self._failure: Message | None = None
        self._job: SaveJob | None = None
        self._was_kept = True
        self._is_astray = False  # gone, or somebody else's: what lies in the document's place now
        self._until_saved: Message | None = None  # told, and true until the next save
        self._timer = _timer(self, self._save_if_due)
        self._retry = _timer(self, self._keep_again)
        self._look = _timer(self, self._look_at_file, single=False)
        self._renew = _timer(self, self._renew_hint, single=False)
        self._eye = FileEye(self)
        self._eye.stirred.connect(self._look_at_file)
        self._hint: Hint | None = None
        self._watch: Watch | None = None
        self._policy = autosave.AutoSave()
        self._stop = self.document.listen(lambda _changes, _origin: self._edited())
        self._attend()

    @property
    def document(self) -> Document:
        return self.copy.document

    @property
    def path(self) -> Path | None:
        return self.copy.path

    @property
    def auto_save(self) -> bool:
        """Whether the document is saved without being asked."""
        return self._policy.off is None

    def set_auto_save(self, on: bool) -> None:
        """The person's own switch."""
        self._policy.turn(on)
        self._plan()
        self.changed.emit()

    @property
    def state(self) -> SaveState:
        if not self.document.is_kept:
            return SaveState.NOT_KEPT
        if self._failure is not None:
            return SaveState.FAILED
        if self._job is not None:
            return SaveState.SAVING
        if self.is_unsaved:
            return SaveState.KEPT
        return SaveState.NEW if self.path is None else SaveState.SAVED

    @property
    def is_unsaved(self) -> bool:
        """Whether there is anything that the file does not hold."""
        return self.copy.is_dirty or self._is_astray

    @property
    def in_trouble(self) -> bool:
        return self.state in (SaveState.FAILED, SaveState.NOT_KEPT)

    def state_message(self) -> Message:
        """The state in the words that people see."""
        return WORDS[self.state]

    @property
    def has_failed(self) -> bool:
        """Whether the last save did not work."""
        return self.state is SaveState.FAILED

    @property
    def failure(self) -> Message | None:
        """Why the last save did not work."""
        return self._failure

    def greet(self) -> None:
        """Tell what the person should know about the document just opened."""
        if self.copy.read_only is not None:
            offers = () if self.copy.view_only else (("action.save-as", "file.save-as"),)
            self._tell_until_saved(self.copy.read_only, Tone.PLAIN, offers)
        elif self.copy.warnings:
            self.news.emit(self.copy.warnings[0], Tone.TROUBLE, ())
        elif self._hint is not None and (other := self._hint.other()) is not None:
            self.news.emit(Message("hint.other", owner=other.owner, machine=other.machine), Tone.PLAIN, ())

    def save(self, target: Path | None = None, *, keep_session: bool = False, told: bool = True) -> None:
        """Save in the background; `told`: the person asked for it and hears of a failure in any case."""
        if self._job is not None:
            self.wait()
        try:
            job = self.copy.prepare_save(target, keep_session=keep_session)
        except CannotSave as error:
            self._failed(error.reason, told)
            return
        self._job = job
        self.changed.emit()
        worker.in_background(job.run, lambda saved: self._saved(job, saved), lambda error: self._not_saved(error, told))

    def may_save_unasked(self) -> bool:
        """Whether closing saves without a question: not over what somebody did to the file."""
        return self.auto_save and self.path is not None and not self._is_astray

    def save_now(self) -> Message | None:
        """Save and wait for it; returns why it did not work."""
        self.save(told=False)
        self.wait()
        return self._failure

    def wait(self) -> None:
        """Let a save that is under way come to its end."""
        while self._job is not None:
            loop = QEventLoop()
            self.changed.connect(loop.quit)
            QTimer.singleShot(50, loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self.changed.disconnect(loop.quit)

    def on_focus_lost(self) -> None:
        """The person turned to another program: a good moment to save."""
        if self._job is None and self._policy.on_focus_lost(time.monotonic()):
            self.save(told=False)

    def backups(self) -> list[Backup]:
        """Earlier versions of the document, newest first; empty if they cannot be read."""
        try:
            return Backups(self._folder.backups, self.copy.document_id).list()
        except StorageError:
            return []

    def close(self, discard: bool = False) -> None:
        """Let go of the document; `discard` moves what the file does not hold to the drafts."""
        self.wait()
        self._stop()
        for timer in (self._timer, self._retry, self._look, self._renew):
            timer.stop()
        self._eye.stop()
        self._eye.deleteLater()
        if self._hint is not None:
            self._hint.remove()
        self.copy.close(discard)

    def _attend(self) -> None:
        """Set policy, watch and hint for the file as it now is."""
        path = self.path
        other, self._watch = None, None
        self._mark(path)
        if path is not None and self._hint is not None:
            other = self._hint.other()
            self._watch = Watch(path, self.copy.session.read_info().base_sha256)
            # Later: starting to watch takes a while, and the map should be seen first.
            QTimer.singleShot(_EYE_MS, self._eye, lambda: self._eye.watch(path))
            self._renew.start(_HINT_MS)
            self._look.start(int(EVERY_SECONDS * 1000))
        read_only = self.copy.read_only is not None
        self._policy.off = autosave.starts_as(path, is_read_only=read_only, is_locked=other is not None)
        if self.copy.is_dirty:
            self._policy.changed(time.monotonic())
            self._plan()

    def _edited(self) -> None:
        self._policy.changed(time.monotonic())
        self._plan()
        if not self.document.is_kept:
            self._retry.start(_RETRY_MS)
            if self._was_kept and self.document.trouble is not None:
                self.news.emit(self.document.trouble, Tone.TROUBLE, (("offer.copy-elsewhere", "file.save-copy"),))
        self._was_kept = self.document.is_kept
        self.changed.emit()

    def _keep_again(self) -> None:
        if self.document.retry():
            self._was_kept = True
            self.news.emit(Message("saved.kept-again"), Tone.PLAIN, ())
        else:
            self._retry.start(_RETRY_MS)
        self.changed.emit()

    def _plan(self) -> None:
        due = self._policy.due_at()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, int((due - time.monotonic()) * 1000) + 1))

    def _save_if_due(self) -> None:
        if self._policy.is_due(time.monotonic()) and self._job is None:
            self.save(told=False)
        else:
            self._plan()

    def _saved(self, job: SaveJob, saved: Saved) -> None:
        moved = not job.keep_session and saved.path != self.path
        self.copy.finish_save(job, saved)
        self._job = None
        if not job.keep_session:
            self._failure, self._is_astray = None, False
            self.outdated.emit(self._until_saved)
            self._policy.saved(self.copy.is_dirty, time.monotonic())
            if moved:
                self._attend()
            elif self._watch is not None:
                self._watch.expect(saved.path, saved.sha256)
            self._plan()
        if saved.other_copy is not None:
            self._policy.conflict()
            name = saved.other_copy.name
            self.news.emit(Message("conflict.other-copy", name=saved.path.name, other=name), Tone.TROUBLE, ())
        elif not saved.backed_up:
            self.news.emit(Message("save.no-backup"), Tone.PLAIN, ())
        elif job.keep_session:
            self.news.emit(Message("save.copy-done", name=saved.path.name), Tone.PLAIN, ())
        self.changed.emit()

    def _not_saved(self, error: Exception, told: bool) -> None:
        job, self._job = self._job, None
        if job is not None:
            self.copy.abandon_save(job)
        reason = error.reason if isinstance(error, StorageError) else Message("save.fault", detail=repr(error)[:200])
        self._failed(reason, told, own=job is None or not job.keep_session)

    def _failed(self, reason: Message, told: bool, own: bool = True) -> None:
        is_new = self._failure is None
        if own:
            self._failure = reason
            self._policy.failed(time.monotonic())
            self._plan()
        if told or is_new:
            is_of_folder = reason.key.startswith("folder.")  # our own: every way but a copy leads through it
            offer = ("offer.copy-elsewhere", "file.save-copy") if is_of_folder else ("action.save-as", "file.save-as")
            self._tell_until_saved(reason, Tone.TROUBLE, (offer,))
        self.changed.emit()

    def _look_at_file(self) -> None:
        if self._watch is None or self._job is not None:
            return
        event = self._watch.poll()
        if event is None or self.path is None:
            return
        name, self._is_astray = self.path.name, event.what in (Happened.CHANGED, Happened.DELETED)
        if event.what is Happened.MOVED and event.path is not None:
            self.copy.moved_to(event.path)
            self._eye.watch(event.path)
            self._mark(event.path)
            self.news.emit(Message("file.moved", name=event.path.name), Tone.PLAIN, ())
        elif event.what is Happened.BACK:
            self.outdated.emit(self._until_saved)
        else:
            if event.what is Happened.CHANGED:
                self._policy.conflict()
            offers = (("action.save", "file.save"), ("action.save-as", "file.save-as"))
            self._tell_until_saved(Message(f"file.{event.what}", name=name), Tone.TROUBLE, offers)
        self.changed.emit()

    def _tell_until_saved(self, message: Message, tone: Tone, offers: tuple[tuple[str, str], ...]) -> None:
        self._until_saved = message
        self.news.emit(message, tone, offers)

    def _mark(self, path: Path | None) -> None:
        """Have the note that we have the document open lie beside it, and nowhere else."""
        if self._hint is not None:
            self._hint.remove()
        self._hint = None if path is None else Hint(path, self.copy.session.id, _user(), platform.node())
        self._renew_hint()

    def _renew_hint(self) -> None:
        if self._hint is not None and self.copy.read_only is None:
            self._hint.renew()


def _timer(owner: QObject, action: Callable[[], None], single: bool = True) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(single)
    timer.timeout.connect(action)
    return timer


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
