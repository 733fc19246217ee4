"""After a crash: shows the work that is in no file, and tidies the private folder when nobody is waiting.

The start pages list it. Where none is open, a strip in the window leads there: nobody is held up by a question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from journeymap.model.messages import Message
from journeymap.storage import recovery
from journeymap.storage.drafts import Draft, Drafts
from journeymap.storage.errors import StorageError
from journeymap.ui import untitled
from journeymap.ui.ask import Ask, Question, Tone
from journeymap.ui.reminder import Reminder
from journeymap.ui.start.work_list import Together, Work

if TYPE_CHECKING:
    from journeymap.storage.recovery import Orphan
    from journeymap.storage.state import SessionFolder, StateFolder
    from journeymap.ui.main_window import MainWindow
    from journeymap.ui.text.qt_texts import QtTexts

_FEW = 5
"""More windows than this are not opened unasked."""


class Window(Protocol):
    """What is needed of a shell."""

    @property
    def window(self) -> MainWindow: ...

    @property
    def ask(self) -> Ask: ...

    def say(self, message: Message, tone: Tone = Tone.PLAIN, *offers: tuple[str, Callable[[], None]]) -> None: ...


class Owner(Protocol):
    """What is needed of the program."""

    @property
    def texts(self) -> QtTexts: ...

    @property
    def shells(self) -> Sequence[Window]: ...

    def drafts(self) -> list[Draft]: ...

    def start_empty(self) -> object: ...

    def take_up(self, left: SessionFolder | Draft, beside: object) -> None: ...


class Recovery(QObject):
    """What a crash, or closing without a file, left in the private folder; one for all windows."""

    def __init__(self, program: Owner, folder: StateFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._folder = folder
        self._orphans: list[Orphan] = []
        self._drafts: list[tuple[Draft, recovery.Contents]] = []
        self._dismissed: set[str] = set()
        self._reminder: Reminder | None = None

    def tidy(self) -> None:
        """Clear away what nobody needs any more."""
        try:
            self._folder.remove_empty()
            recovery.prune(self._folder)
            Drafts(self._folder).expire()
        except StorageError as error:
            if self._program.shells:
                self._program.shells[-1].say(error.reason, Tone.TROUBLE)

    def look(self) -> None:
        """Look for work that is in no file, and show it."""
        try:
            self._orphans = recovery.orphans(self._folder)
        except StorageError:
            self._orphans = []
        self._drafts = [(each, recovery.contents(each.folder)) for each in self._program.drafts()]
        self.show()

    def show(self) -> None:
        """Show what was found, in the words of the language in use."""
        texts = self._program.texts
        pages = [(shell, shell.window.start_page) for shell in self._program.shells]
        for shell, page in pages:
            if page is not None:
                page.set_unsaved(self._works(shell), self._together(shell), texts)
                page.set_drafts([self._draft(draft, inside, shell) for draft, inside in self._drafts], texts)
        self._remind(any(page is not None for _, page in pages))

    def _works(self, shell: Window) -> list[Work]:
        texts = self._program.texts
        names = untitled.names([(each.path, each.title) for each in self._orphans], texts)
        return [self._work(each, name, shell) for each, name in zip(self._orphans, names, strict=True)]

    def _work(self, orphan: Orphan, name: str, shell: Window) -> Work:
        texts, path = self._program.texts, orphan.path
        place = str(path.parent) if path is not None else texts.text("start.no-file")
        line = _line(texts, orphan.touchpoints, orphan.edits, orphan.last_edit, place)
        take, aside = partial(self._open, [orphan], shell), partial(self._set_aside, [orphan], shell)
        return Work(name, line, str(path) if path is not None else "", take, aside)

    def _together(self, shell: Window) -> list[Together]:
        orphans = self._orphans
        return [
            Together("start.open-all", partial(self._open, orphans, shell)),
            Together("start.aside-all", partial(self._set_aside, orphans, shell)),
        ]

    def _draft(self, draft: Draft, inside: recovery.Contents, shell: Window) -> Work:
        texts, path = self._program.texts, draft.info.document_path
        (name,) = untitled.names([(path, inside.title or draft.info.title)], texts)
        until = texts.text("start.draft-until", day=texts.day(draft.until.date().isoformat()))
        line = _line(texts, inside.touchpoints, inside.edits, inside.last_edit, until)
        return Work(name, line, str(path) if path is not None else "", partial(self._take_back, [draft], shell))

    def _open(self, orphans: Sequence[Orphan], shell: Window) -> None:
        """Go on with them, the first one in this window if that is free."""
        if len(orphans) > _FEW:
            question = Message("recovery.open-many", n=len(orphans))
            answers = ("start.open-all", "answer.cancel")
            if shell.ask.choose(Question(question, answers)) == "answer.cancel":
                return
        for orphan in orphans:
            self._program.take_up(orphan.session, shell)
        self.look()

    def _take_back(self, drafts: Sequence[Draft], shell: Window) -> None:
        for draft in drafts:
            self._program.take_up(draft, shell)
        self.look()

    def _set_aside(self, orphans: Sequence[Orphan], shell: Window) -> None:
        """Move them to the drafts, and say how to have them back."""
        texts, moved = self._program.texts, list[Draft]()
        names = untitled.names([(each.path, each.title) for each in orphans], texts)
        called = {each.session.id: name for each, name in zip(orphans, names, strict=True)}
        trouble: Message | None = None
        for orphan in orphans:
            try:
                if orphan.session.lock():
                    moved.append(Drafts(self._folder).discard(orphan.session))
            except StorageError as error:
                orphan.session.release()
                trouble = error.reason
        self.look()
        if trouble is not None:
            shell.say(trouble, Tone.TROUBLE)
        elif moved:
            day = texts.day(moved[0].until.date().isoformat())
            said = Message("recovery.set-aside", name=called[moved[0].folder.id], day=day)
            if len(moved) > 1:
                said = Message("recovery.set-aside-all", n=len(moved), day=day)
            shell.say(said, Tone.PLAIN, ("action.undo", partial(self._undo, moved, shell)))

    def _undo(self, moved: Sequence[Draft], shell: Window) -> None:
        shell.window.banner.clear()
        try:
            for draft in moved:
                Drafts(self._folder).restore(draft)
        except StorageError as error:
            shell.say(error.reason, Tone.TROUBLE)
        self.look()

    def _remind(self, is_listed: bool) -> None:
        """Where no start page lists the work, tell of it in the window used last."""
        if self._reminder is not None:
            self._reminder.end()
            self._reminder = None
        left = [orphan for orphan in self._orphans if orphan.session.id not in self._dismissed]
        if is_listed or not left or not self._program.shells:
            return
        shells, texts = self._program.shells, self._program.texts
        shell = next((each for each in shells if each.window.isActiveWindow()), shells[-1])
        said, go = Message("recovery.others", n=len(left)), ("recovery.show", self._list)
        if len(left) == 1:
            (name,) = untitled.names([(left[0].path, left[0].title)], texts)
            said, go = Message("recovery.other", name=name), ("start.open", partial(self._open, left, shell))
        dismiss = partial(self._dismiss, [orphan.session.id for orphan in left])
        self._reminder = Reminder(shell.window.banner, said, lambda: self._program.texts, go, dismiss)

    def _list(self) -> None:
        self._program.start_empty()

    def _dismiss(self, ids: Sequence[str]) -> None:
        self._dismissed.update(ids)
        if self._reminder is not None:
            self._reminder.end()
            self._reminder = None


def _line(texts: QtTexts, touchpoints: int, edits: int, last: str | None, place: str) -> str:
    """What is in it, what no file holds, when, and where it belongs."""
    parts = [texts.text("start.touchpoints", n=touchpoints), texts.text("start.edits", n=edits)]
    if last:
        parts.append(texts.text("start.last-edit", moment=texts.moment(last)))
    return " · ".join([*parts, place])
