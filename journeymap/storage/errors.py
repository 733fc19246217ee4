"""What can go wrong with files: each error carries the sentence for people."""

from journeymap.model.messages import Message


class StorageError(Exception):
    """Something about a file or folder. `reason` is the message for people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(repr(reason))
        self.reason = reason


class CannotOpen(StorageError):
    """A file was refused and stays as it was. `newer`: it was written by a newer program."""

    def __init__(self, reason: Message, *, newer: bool = False) -> None:
        super().__init__(reason)
        self.newer = newer


class CannotSave(StorageError):
    """The document could not be written where it should; the edits stay in the working copy.

    `by_folder`: it is the private folder that refused, so another place for the document is no help, but a copy is.
    """

    def __init__(self, reason: Message, *, by_folder: bool = False) -> None:
        super().__init__(reason)
        self.by_folder = by_folder
