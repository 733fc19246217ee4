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
        self._heir: Key | None = None

    @property
    def keys(self) -> tuple[Key, ...]:
        return tuple(self._keys)

    def ids(self, table: str) -> list[str]:
        """The ids selected in one table."""
        return [record_id for name, record_id in self._keys if name == table]

    def set(self, keys: Iterable[Key]) -> None:
        """Select exactly these records."""
        self._heir = None
        self._choose(keys)

    def leave_to(self, heir: Key) -> None:
        """Should all that is selected be removed, select this record instead."""
        self._heir = heir

    def drop_removed(self, changes: Changes) -> None:
        """Deselect what `changes` removed."""
        gone = {key for key, (_, after) in changes.items() if after is None}
        if gone.isdisjoint(self._keys) and self._heir not in gone:
            return
        heir = self._heir if self._heir not in gone else None
        left = [key for key in self._keys if key not in gone]
        if left:
            self._heir = heir
            self._choose(left)
        else:
            self.set([heir] if heir is not None else ())

    def _choose(self, keys: Iterable[Key]) -> None:
        chosen = dict.fromkeys((str(table), str(record_id)) for table, record_id in keys)
        if list(chosen) != list(self._keys):
            self._keys = chosen
            self.changed.emit()
