"""What is selected in a window: never part of the document, shared by canvas, panels and commands."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from journeymap.model.changes import Changes, Key


class Selection(QObject):
    """The selected records as (table, id), in the order in which they were selected."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[Key, None] = {}

    @property
    def keys(self) -> tuple[Key, ...]:
        return tuple(self._keys)

    def ids(self, table: str) -> list[str]:
        """The ids selected in one table."""
        return [record_id for name, record_id in self._keys if name == table]

    def set(self, keys: Iterable[Key]) -> None:
        """Select exactly these records."""
        chosen = dict.fromkeys((str(table), str(record_id)) for table, record_id in keys)
        if list(chosen) != list(self._keys):
            self._keys = chosen
            self.changed.emit()

    def drop_removed(self, changes: Changes) -> None:
        """Deselect what `changes` removed."""
        self.set(key for key in self._keys if (change := changes.get(key)) is None or change.after is not None)
