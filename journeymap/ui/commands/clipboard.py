"""Cut, copy and paste: our own clips whole, text and tables of other programs as touchpoints."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from journeymap.model.capture import Captured, Names, PartKind, capture
from journeymap.model.changes import Changes
from journeymap.model.clipping import Clip
from journeymap.model.edits import captured, growth, paste, touchpoints
from journeymap.model.ids import new_id
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.storage.errors import StorageError
from journeymap.ui import ground
from journeymap.ui.capture import names as capture_names
from journeymap.ui.commands.cards import Cards
from journeymap.ui.commands.patience import Each, nobody, prepared
from journeymap.ui.parts import clip_mime
from journeymap.ui.pictures import clips
from journeymap.ui.pictures.desk import holds_pictures

if TYPE_CHECKING:
    from journeymap.ui.shell import Shell

Made = tuple[Changes, list[str]]
"""What is to be committed, and the ids of the new touchpoints."""
ROWS = 10_000
"""So many lines become touchpoints at once, no more."""
_SIGNS = {PartKind.CHANNEL, PartKind.PAIN, PartKind.OWNER, PartKind.EMOTION}
_MANY = 300
"""More than this take a moment; the pointer says so."""


class ClipboardCommands:
    """Between the selection and the system's clipboard."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def copy(self) -> None:
        cards = Cards.of(self._shell)
        if cards is not None and cards.chosen:
            QGuiApplication.clipboard().setMimeData(self._written(cards))
            cards.hint(Message("keyboard.copied", n=len(cards.chosen)))

    def cut(self) -> None:
        """Copy, then remove as one step."""
        cards = Cards.of(self._shell)
        if cards is None or not cards.chosen:
            return
        journey, chosen = cards.journey, cards.chosen
        QGuiApplication.clipboard().setMimeData(self._written(cards))
        label = Message("edit.cut-touchpoints", n=len(chosen))
        cards.editor.apply(label, lambda: touchpoints.remove(journey, chosen))

    def paste(self) -> None:
        """Put down what the clipboard holds right of the selected card, else where the menu was opened, else at the end
        of the first phase."""
        cards = Cards.of(self._shell)
        if cards is not None:
            self.paste_data(QGuiApplication.clipboard().mimeData())

    def paste_data(self, data: QMimeData | None) -> None:
        """Put down what `data` holds; says so if there is nothing of use."""
        cards = Cards.of(self._shell)
        if cards is None:
            return
        found = clip_mime.read(data)
        if data is not None and not isinstance(found, Clip) and self._holds_picture_files(data, found):
            if not self._shell.do("pictures.paste", data):
                cards.hint(Message("pictures.choose-card"))
            return
        if isinstance(found, Message):
            cards.hint(found)
            return
        if data is not None and isinstance(found, list) and self._shell.do("pasting.table", clip_mime.text_of(data)):
            return
        count = len(found.rows) if isinstance(found, Clip) else len(found)
        if count > ROWS:
            number = self._shell.program.texts.number
            cards.hint(Message("keyboard.paste-too-many", count=number(count), limit=number(ROWS)))
            return
        if isinstance(found, Clip) and data is not None:
            _keep_pictures(cards, found, data)
        self._put(cards, found, count)

    def _written(self, cards: Cards) -> QMimeData:
        """What copying the selected touchpoints puts on the clipboard, their pictures with it."""
        data = clip_mime.written(cards.journey, cards.chosen)
        if cards.editor.album is not None:
            clips.put(data, cards.journey, cards.chosen, cards.editor.album)
        return data

    def _holds_picture_files(self, data: QMimeData, found: object) -> bool:
        """Whether there is nothing but pictures: a picture that comes with text or a table is what that text says."""
        return holds_pictures(data) and (isinstance(found, Message) or data.hasUrls())

    def _put(self, cards: Cards, found: Clip | list[tuple[str, str]], count: int) -> None:
        texts = self._shell.program.texts
        frame, journey = ground.prepared(cards.journey, cards.map_id, texts)
        anchor = journey.get(Touchpoint, cards.anchor)
        here = cards.canvas.hands.insert.place_here() if cards.canvas.hands is not None else None
        place = here if here is not None and anchor is None else growth.place_after(journey, cards.map_id, anchor)
        names = capture_names.names(journey, cards.map_id, texts, frame=False)
        if isinstance(found, list) and any(_is_entry(title, names) for title, _ in found[:_MANY]):
            names = capture_names.names(journey, cards.map_id, texts, frame=True)

        def made(each: Each) -> Made:
            if isinstance(found, Clip):
                changes, ids = paste.paste(journey, found, place)
            else:
                lines = [_line(row, names, number, each, count) for number, row in enumerate(found)]
                ids = [new_id() for line in lines if line.makes_touchpoint]
                sources = [anchor.id] if anchor is not None else []
                told = partial(_told, each, count)
                changes, _ = captured.place(journey, lines, place, sources=sources, ids=ids, each=told)
            return frame.then(changes), ids

        put_down(self._shell, cards, made, count)


def put_down(shell: Shell, cards: Cards, made: Callable[[Each], Made], count: int) -> None:
    """Commit the touchpoints that `made` answers and select them; many are made away from the window."""
    texts = shell.program.texts
    if cards.editor.locked is not None:
        cards.editor.apply(Message("edit.paste-touchpoints", n=count), Changes)
        return
    document = cards.editor.document
    revision = document.revision

    def written(each: Each) -> Made:
        """The third of the work that is left once the changes are made: they are written, too."""
        changes, new = made(lambda done, total: each(2 * count * done // max(1, total), 3 * count))
        entry = document.doing(Message("edit.paste-touchpoints", n=len(new)), changes)
        document.write_ahead(entry, partial(_told_last, each, count), revision)
        return changes, new

    try:
        if count > _MANY:
            words = texts.text("keyboard.pasting", n=count)
            done = prepared(shell.window, words, texts.text("answer.cancel"), written)
        else:
            done = made(nobody)
    except RuleBroken as broken:
        cards.workspace.say(broken.reason)
        return
    if done is None:
        document.take_back()
        cards.hint(Message("keyboard.paste-given-up"))
        return
    changes, new = done
    with _waiting(count > _MANY):
        if cards.editor.apply(Message("edit.paste-touchpoints", n=len(new)), lambda: changes):
            cards.select([(Touchpoint.table, each) for each in new])
            cards.hint(Message("keyboard.pasted", n=len(new)))


def _is_entry(line: str, names: Names) -> bool:
    """Whether a pasted line was written for quick entry: only then a `>` or `/` is meant for a phase or lane."""
    return any(part.kind in _SIGNS for part in capture(line, names).parts)


def _line(row: tuple[str, str], names: Names, number: int, each: Each, count: int) -> Captured:
    each(number, 2 * count)
    return replace(capture(row[0], names), note=row[1])


def _told(each: Each, count: int, done: int) -> None:
    each(count + done, 2 * count)


def _told_last(each: Each, count: int, done: int, total: int) -> None:
    each(2 * count + count * done // max(1, total), 3 * count)


def _keep_pictures(cards: Cards, clip: Clip, data: QMimeData) -> None:
    """The bytes come first: what is shown is always there. If they cannot be kept, the rest is pasted without."""
    rows = clips.read(data, clip)
    if rows and cards.editor.album is not None and cards.editor.locked is None:
        try:
            cards.editor.album.keep(rows)
        except StorageError as error:
            cards.workspace.say(error.reason)


@contextmanager
def _waiting(long: bool) -> Iterator[None]:
    """Show the pointer that asks for patience."""
    if long:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        if long:
            QGuiApplication.restoreOverrideCursor()
