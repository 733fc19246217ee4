"""What differs between the document and the file that was published last, kept up to date edit by edit."""

from journeymap.model.changes import Changes, Key
from journeymap.model.records.base import Record


class Unsaved:
    """The records that are not as they are in the file. While a save is under way, edits that its snapshot
    does not hold are counted apart, so that they are what is left when it succeeds."""

    def __init__(self) -> None:
        self._in_file: dict[Key, Record | None] = {}
        self._since_snapshot: dict[Key, Record | None] | None = None

    def __bool__(self) -> bool:
        return bool(self._in_file)

    def add(self, changes: Changes) -> None:
        """Take note of an edit, undo or redo that has been applied."""
        _add(self._in_file, changes)
        if self._since_snapshot is not None:
            _add(self._since_snapshot, changes)

    def snapshot_taken(self) -> None:
        self._since_snapshot = {}

    def snapshot_saved(self) -> None:
        """The file now holds what the snapshot held."""
        self._in_file, self._since_snapshot = self._since_snapshot or {}, None

    def snapshot_failed(self) -> None:
        self._since_snapshot = None


def _add(in_file: dict[Key, Record | None], changes: Changes) -> None:
    for key, (before, after) in changes.items():
        original = in_file.setdefault(key, before)
        if original == after:
            del in_file[key]
