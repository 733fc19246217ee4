"""Pictures at touchpoints: put there from files, drops and the clipboard; seen large; written to a file again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from journeymap.model.changes import Changes, squash
from journeymap.model.edits import attachments
from journeymap.model.messages import Message
from journeymap.model.records.touchpoints import Attachment, Touchpoint
from journeymap.storage.errors import CannotSave, StorageError
from journeymap.ui import worker
from journeymap.ui.ask import FileKind, Question, Tone
from journeymap.ui.commands.cards import Cards
from journeymap.ui.file_name import file_name
from journeymap.ui.pictures import desk, intake
from journeymap.ui.pictures.intake import ENDINGS, PictureRefused, PictureTooLarge

if TYPE_CHECKING:
    from journeymap.storage.assets import AssetRow
    from journeymap.ui.shell import Shell
    from journeymap.ui.workspace import Workspace

_KINDS = (FileKind("kind.picture", ENDINGS),)
_SAVED = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp", "image/gif": ".gif"}
Take = Callable[[bool], "AssetRow"]
"""Takes one picture; the argument says whether it may be scaled down."""


@dataclass(slots=True)
class Taken:
    """What came of some pictures: rows with their captions, those that can be scaled down, and why others were not
    taken."""

    rows: list[tuple[AssetRow, str]] = field(default_factory=list)
    too_large: list[tuple[Take, str]] = field(default_factory=list)
    refused: list[Message] = field(default_factory=list)


class PictureCommands:
    """Passes pictures on to the open document; what takes long is done away from the window."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    def add(self) -> None:
        """Ask for files, and put them at the selected touchpoints."""
        cards = Cards.of(self._shell)
        if cards is not None and cards.chosen:
            self.add_to(cards.chosen)

    def add_to(self, touchpoint_ids: Sequence[str]) -> None:
        """Ask for files, and put them at these touchpoints."""
        if not self._may_edit():
            return
        settings = self._shell.program.settings
        files = self._shell.ask.open_files(settings.folder, _KINDS)
        if files:
            settings.folder = files[0].parent
            self.put_files(touchpoint_ids, files)

    def put_files(self, touchpoint_ids: Sequence[str], files: Sequence[Path]) -> None:
        """Put the pictures in files at touchpoints, each under the name of its file."""

        def taking(path: Path) -> Take:
            return lambda shrink: intake.take(intake.load(path), path.name, shrink)

        self._put(touchpoint_ids, [(taking(path), path.stem) for path in files])

    def put_image(self, touchpoint_ids: Sequence[str], image: QImage) -> None:
        """Put a picture that was pasted, or dropped out of another program, at touchpoints."""
        name = self._shell.program.texts.text("pictures.pasted")
        self._put(touchpoint_ids, [(lambda shrink: intake.take_image(image, name, shrink), "")])

    def paste(self, data: QMimeData) -> bool:
        """Put what the clipboard holds at the selected touchpoints; False if that is not for them."""
        cards = Cards.of(self._shell)
        album = cards.editor.album if cards is not None else None
        if cards is None or album is None or not cards.chosen or not desk.holds_pictures(data):
            return False
        desk.offer(album, cards.chosen, data)
        return True

    def show(self) -> None:
        """Show the pictures of the selected touchpoint, large."""
        cards = Cards.of(self._shell)
        if cards is None or cards.anchor is None:
            return
        found = attachments.of(cards.journey, cards.anchor)
        if found:
            self.open(found[0].id)
        else:
            cards.hint(Message("pictures.none"))

    def open(self, attachment_id: str) -> None:
        """Show one picture large, with the way to the others of its touchpoint."""
        workspace = self._shell.workspace
        if workspace is None or workspace.editor.album is None:
            return
        picture = workspace.document.journey.get(Attachment, attachment_id)
        if picture is not None:
            from journeymap.ui.pictures.viewer import Viewer

            found = attachments.of(workspace.document.journey, picture.touchpoint_id)
            shown = [(each.sha256, each.caption) for each in found]
            place = [each.id for each in found].index(attachment_id)
            Viewer(self._shell.window, self._shell.program.texts, workspace.editor.album, shown, place).open()

    def save(self, attachment_id: str) -> None:
        """Ask for a file, and write a picture into it."""
        workspace = self._shell.workspace
        picture = workspace.document.journey.get(Attachment, attachment_id) if workspace is not None else None
        rows = workspace.editor.album.rows([picture.sha256]) if workspace and picture and workspace.editor.album else []
        if picture is None or not rows:
            self._shell.say(Message("pictures.missing"), Tone.TROUBLE)
            return
        ending = _SAVED.get(rows[0][1], ".png")
        settings = self._shell.program.settings
        name = file_name(picture.caption) if picture.caption.strip() else "picture"
        kinds = (FileKind("kind.picture", (ending,)),)
        target = self._shell.ask.save_file(Message("pictures.save-title"), settings.folder / f"{name}{ending}", kinds)
        if target is not None:
            settings.folder = target.parent
            self._write(target, rows[0][4])

    def _write(self, target: Path, data: bytes) -> None:
        from journeymap.ui.export.replacing import replacing

        try:
            with replacing(target) as beside:
                beside.write_bytes(data)
        except CannotSave as error:
            self._shell.say(error.reason, Tone.TROUBLE)

    def _put(self, touchpoint_ids: Sequence[str], wanted: Sequence[tuple[Take, str]], shrink: bool = False) -> None:
        workspace = self._shell.workspace
        if workspace is None or not self._may_edit():
            return

        def done(taken: Taken) -> None:
            if self._shell.workspace is workspace:
                self._arrived(workspace, touchpoint_ids, taken)

        def failed(error: Exception) -> None:
            raise error

        worker.in_background(lambda: _taken(wanted, shrink), done, failed)

    def _arrived(self, workspace: Workspace, touchpoint_ids: Sequence[str], taken: Taken) -> None:
        if taken.refused:
            more = len(taken.refused) - 1
            first = taken.refused[0]
            said = self._shell.program.texts.say(first)
            self._shell.say(Message("pictures.and-more", first=said, n=more) if more else first, Tone.TROUBLE)
        if taken.rows:
            self._attach(workspace, touchpoint_ids, taken.rows)
        if taken.too_large and self._shell.ask.choose(_scale_question(taken)) == "pictures.scale":
            self._put(touchpoint_ids, taken.too_large, shrink=True)

    def _attach(
        self, workspace: Workspace, touchpoint_ids: Sequence[str], rows: Sequence[tuple[AssetRow, str]]
    ) -> None:
        """Keep the bytes, then say where they are shown: what is shown is always there."""
        editor, journey = workspace.editor, workspace.document.journey
        ids = [each for each in touchpoint_ids if journey.get(Touchpoint, each) is not None]
        if not ids or editor.album is None:
            return
        try:
            editor.album.keep([row for row, _ in rows])
        except StorageError as error:
            workspace.say(error.reason)
            return
        pictures = [(row[0], caption[:200]) for row, caption in rows]

        def attach() -> Changes:
            return squash(attachments.attach(journey, each, pictures) for each in ids)

        title = journey.need(Touchpoint, ids[0]).title
        label = Message("edit.add-pictures", n=len(pictures), title=title)
        if not editor.apply(label, attach) and editor.locked is None:
            self._shell.window.status.showMessage(self._shell.program.texts.text("pictures.there-already"), 6_000)

    def _may_edit(self) -> bool:
        """Whether the document takes edits; says why not, before somebody is asked for files."""
        workspace = self._shell.workspace
        if workspace is None or workspace.editor.locked is None:
            return workspace is not None
        workspace.say(workspace.editor.locked)
        return False


def _taken(wanted: Sequence[tuple[Take, str]], shrink: bool) -> Taken:
    found = Taken()
    for take, caption in wanted:
        try:
            found.rows.append((take(shrink), caption))
        except PictureTooLarge:
            found.too_large.append((take, caption))
        except PictureRefused as refused:
            found.refused.append(refused.reason)
    return found


def _scale_question(taken: Taken) -> Question:
    count = len(taken.too_large)
    return Question(
        Message("pictures.scale-title", n=count),
        ("pictures.scale", "answer.cancel"),
        Message("pictures.scale-text", side=intake.SIDE, megabytes=intake.STORED_BYTES // 1_000_000),
    )
