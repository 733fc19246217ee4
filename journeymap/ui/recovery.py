"""After a crash: offers the work that is in no file, and tidies the private folder when nobody is waiting."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

from journeymap.model.messages import Message
from journeymap.storage import recovery
from journeymap.storage.drafts import Drafts
from journeymap.storage.errors import StorageError
from journeymap.storage.state import SessionFolder, StateFolder
from journeymap.ui import untitled
from journeymap.ui.ask import Ask, Question

if TYPE_CHECKING:
    from journeymap.storage.recovery import Orphan
    from journeymap.ui.text.qt_texts import QtTexts

ANSWERS = ("answer.reopen", "answer.to-drafts", "answer.later")
HEADS = ("recovery.document", "recovery.touchpoints", "recovery.edits", "recovery.last")


class Taker(Protocol):
    """Who can ask, and open what is to be reopened."""

    @property
    def texts(self) -> QtTexts: ...

    def some_ask(self) -> Ask | None: ...

    def take_up(self, folder: SessionFolder, beside: object) -> None: ...

    def free_window(self) -> object: ...


class Recovery:
    """What a crash, or closing without a file, left in the private folder."""

    def __init__(self, folder: StateFolder) -> None:
        self._folder = folder

    def offer(self, taker: Taker) -> None:
        """Ask what is to be done with each orphan, and do it."""
        try:
            self._offer(taker, recovery.orphans(self._folder))
            self._folder.remove_empty()
            recovery.prune(self._folder)
            Drafts(self._folder).expire()
        except StorageError as error:
            if (ask := taker.some_ask()) is not None:
                ask.tell(error.reason)

    def _offer(self, taker: Taker, orphans: list[Orphan]) -> None:
        ask = taker.some_ask()
        if not orphans or ask is None:
            return
        names = untitled.names([(orphan.path, orphan.title) for orphan in orphans], taker.texts)
        lines = tuple(_line(orphan, name, taker.texts) for orphan, name in zip(orphans, names, strict=True))
        question = Question(Message("recovery.title"), ANSWERS, Message("recovery.text"), lines=lines, heads=HEADS)
        answer, places = ask.pick(question)
        for place in places:
            folder = orphans[place].session
            if answer == "answer.reopen":
                taker.take_up(folder, taker.free_window())
            elif answer == "answer.to-drafts" and folder.lock():
                with contextlib.suppress(StorageError):
                    Drafts(self._folder).discard(folder)


def _line(orphan: Orphan, name: str, texts: QtTexts) -> str:
    moment = texts.moment(orphan.last_edit) if orphan.last_edit else "–"
    cells = (name.replace("\t", " "), texts.number(orphan.touchpoints), texts.number(orphan.edits), moment)
    return "\t".join(cells)
