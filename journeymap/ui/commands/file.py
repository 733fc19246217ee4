"""What the File menu does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from journeymap.model.messages import Message
from journeymap.storage.errors import StorageError
from journeymap.ui import untitled
from journeymap.ui.ask import FileKind, Question, Tone
from journeymap.ui.file_name import file_name

if TYPE_CHECKING:
    from journeymap.storage.backups import Backup
    from journeymap.ui.session import Session
    from journeymap.ui.shell import Shell

ENDING = ".journey"
KINDS = (FileKind("kind.journey", (ENDING,)),)


class FileCommands:
    """Opening, saving, going back, exporting, closing."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def new(self) -> None:
        self._shell.program.new_document("", self._shell)

    def from_list(self) -> None:
        """Ask for lines, and make a map of them."""
        from journeymap.ui.start.from_list import FromListDialog

        dialog = FromListDialog(self._shell.window, self._shell.program.texts)
        if dialog.exec() and dialog.imported is not None:
            self._shell.program.new_document(dialog.imported, self._shell)
        dialog.deleteLater()

    def new_window(self) -> None:
        """One more window, beside the others."""
        self._shell.program.start_empty()

    def open(self) -> None:
        """Ask for files and open them, each in a window of its own."""
        settings = self._shell.program.settings
        files = self._shell.ask.open_files(settings.folder, KINDS)
        if files:
            settings.folder = files[0].parent
            self._shell.program.open_files(files, self._shell)

    def save(self) -> bool:
        """Save to the document's own file, or ask for one; False if the person changed their mind."""
        session = self._session
        if session is None:
            return False
        if session.path is None or session.copy.read_only is not None:
            return self.save_as()
        session.save()
        return True

    def save_as(self) -> bool:
        """Ask for a file and go on in it; False if the person changed their mind."""
        session = self._session
        target = self._ask_target(Message("ask.save-as"), self._start_name("")) if session is not None else None
        if session is None or target is None:
            return False
        session.save(target)
        self._shell.program.settings.remember(target)
        return True

    def save_copy(self) -> None:
        """Ask for a file and write a copy into it."""
        session = self._session
        copy = self._shell.program.texts.text("file.copy-suffix")
        target = self._ask_target(Message("ask.save-copy"), self._start_name(f" {copy}")) if session else None
        if session is not None and target is not None:
            session.save(target, keep_session=True)

    def set_auto_save(self, on: bool) -> None:
        """Turn AutoSave on or off; an untitled document needs a file first."""
        session = self._session
        if session is None:
            return
        if on and session.path is None and not self.save_as():
            self._shell.refresh()
            return
        session.set_auto_save(on)

    def revert(self, to: Literal["saved", "opened"]) -> None:
        """Go back to the last save or to what was opened, as an edit that can be undone."""
        self._revert(to)

    def revert_to(self, backup: Backup) -> None:
        """Go back to an earlier version, as an edit that can be undone."""
        self._revert(backup.path)

    def export(self) -> None:
        """Ask how, and write the map as a picture."""
        workspace = self._shell.workspace
        if workspace is None:
            return
        from journeymap.ui.dialogs.export import ExportDialog

        program, journey = self._shell.program, workspace.document.journey
        if not workspace.map_id:
            return
        in_window, theme = workspace.filter.shown_of, program.theme.name
        dialog = ExportDialog(
            self._shell.window, journey, workspace.map_id, in_window, theme, program.texts, self._shell.ask
        )
        dialog.folder = program.settings.folder
        dialog.exec()
        if dialog.written is not None:
            program.settings.folder = dialog.written.parent
            note = dialog.notes[0] if dialog.notes else Message("export.dialog.done", name=dialog.written.name)
            self._shell.say(note)
        dialog.deleteLater()

    def close(self) -> None:
        self._shell.window.close()

    def quit(self) -> None:
        self._shell.program.quit()

    def settle(self) -> bool:
        """Bring the document to a safe end before its window goes; False if the person wants to stay."""
        session = self._session
        if session is None:
            return True
        session.wait()
        if not session.is_unsaved or session.copy.view_only:
            return self._close(session)
        if session.may_save_unasked():
            failure = session.save_now()
            return self._close(session) if failure is None else self._settle_failed(session, failure)
        name = session.path.name if session.path else untitled.name(session.number, self._shell.program.texts)
        question = Question(
            Message("close.question", name=name),
            ("answer.save", "answer.dont-save", "answer.cancel"),
            Message("close.explanation"),
            harmful="answer.dont-save",
        )
        answer = self._shell.ask.choose(question)
        if answer == "answer.cancel":
            return False
        if answer == "answer.dont-save":
            return self._close(session, discard=True)
        if not self.save():
            return False
        session.wait()
        return self._close(session) if not session.in_trouble else False

    def _settle_failed(self, session: Session, failure: Message) -> bool:
        question = Question(
            failure,
            ("answer.save-elsewhere", "answer.close-anyway", "answer.cancel"),
            Message("close.kept"),
            Tone.TROUBLE,
        )
        answer = self._shell.ask.choose(question)
        if answer == "answer.close-anyway":
            return self._close(session)
        if answer == "answer.save-elsewhere" and self.save_as():
            session.wait()
            return self._close(session) if not session.in_trouble else False
        return False

    def _close(self, session: Session, discard: bool = False) -> bool:
        if not session.document.is_kept and not session.document.retry():
            answers = ("answer.cancel", "answer.close-anyway")
            question = Question(Message("close.not-kept"), answers, session.document.trouble, Tone.TROUBLE)
            if self._shell.ask.choose(question) == "answer.cancel":
                return False
        try:
            session.close(discard)
        except StorageError as error:
            self._shell.ask.tell(error.reason, None, Tone.TROUBLE)
        return True

    def _revert(self, to: Literal["saved", "opened"] | Path) -> None:
        session = self._session
        if session is None:
            return
        try:
            changes = session.copy.revert_changes(to)
        except StorageError as error:
            self._shell.say(error.reason, Tone.TROUBLE)
            return
        if session.document.commit(Message("edit.revert"), changes):
            self._shell.say(Message("revert.done"), Tone.PLAIN, ("action.undo", self._undo), until_edit=True)
        else:
            self._shell.say(Message("revert.nothing"))

    def _undo(self) -> None:
        self._shell.do("edit.undo")

    def _ask_target(self, title: Message, start: Path) -> Path | None:
        target = self._shell.ask.save_file(title, start, KINDS)
        if target is not None:
            self._shell.program.settings.folder = target.parent
        return target

    def _start_name(self, suffix: str) -> Path:
        session = self._session
        path = session.path if session is not None else None
        if path is not None:
            return path.with_name(f"{path.stem}{suffix}{ENDING}")
        workspace = self._shell.workspace
        maps = workspace.maps() if workspace is not None else []
        title = maps[0].title if maps else self._shell.program.texts.text("window.untitled")
        return self._shell.program.settings.folder / f"{file_name(title)}{suffix}{ENDING}"

    @property
    def _session(self) -> Session | None:
        return None if self._shell.workspace is None else self._shell.workspace.session
