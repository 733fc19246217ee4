"""What is offered when a document was not opened: once more, its last good version, or what can still be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.model.messages import Message
from journeymap.storage import reader, salvage

if TYPE_CHECKING:
    from journeymap.storage.state import StateFolder
    from journeymap.storage.working_copy import WorkingCopy
    from journeymap.ui.text.qt_texts import QtTexts

Take = Callable[[Callable[[], "WorkingCopy"], Callable[["WorkingCopy"], Message]], None]
"""Opens what the first function makes, and says what the second one tells of it."""
Offer = tuple[str, Callable[[], None]]


def offer(
    folder: StateFolder, path: Path, reason: Message, texts: QtTexts, take: Take, again: Callable[[], None]
) -> tuple[Message, tuple[Offer, ...]]:
    """What to say about a refused document, and what can be done: text keys with what they do. `again` opens it once
    more.

    All else that is opened is a new untitled document; the file stays as it is.
    """
    if reason.key == reader.ENDED or reason.key.startswith("folder."):  # nothing is wrong with the file
        return reason, (("answer.try-again", again),)
    rescue = salvage.offer(folder, path, reason)
    if rescue is None:
        return reason, ()
    said = Message("rescue.readable", name=path.name, reason=texts.say(reason))

    def read() -> None:
        take(lambda: salvage.salvage(folder, path, path.stem), lambda copy: _losses(copy, texts))

    good = rescue.good
    if good is None:
        return said, (("rescue.salvage", read),)
    moment = texts.moment(good.at)

    def reopen() -> None:
        take(lambda: salvage.reopen(folder, good, path.stem), lambda _: Message("rescue.reopened", moment=moment))

    said = Message("rescue.good", name=path.name, reason=texts.say(reason), moment=moment)
    return said, (("rescue.open-good", reopen), ("rescue.salvage", read))


def _losses(copy: WorkingCopy, texts: QtTexts) -> Message:
    """Everything that a salvaged document has lost, as one message."""
    if not copy.warnings:
        return Message("rescue.whole")
    return Message("rescue.lost", lines=" ".join(texts.say(warning) for warning in copy.warnings))
