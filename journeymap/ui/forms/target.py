"""What a form edits, and what it remembers of the person who does."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.editor import Editor


class Memory(Protocol):
    """What the program knows of the person who works with it."""

    @property
    def author(self) -> str:
        """The name under which they comment."""
        ...

    @author.setter
    def author(self, author: str) -> None: ...


@dataclass(slots=True)
class Target:
    """What a form edits: records of one table on one map."""

    editor: Editor | None = None
    map_id: str = ""
    ids: Sequence[str] = field(default=())
    memory: Memory | None = None
    touched: frozenset[str] | None = None
    """While a form follows an edit: the tables that it changed."""
    _alive: tuple[object, list[str]] = (None, [])

    @property
    def journey(self) -> Journey | None:
        return self.editor.document.journey if self.editor is not None else None

    def alive(self, table: str) -> list[str]:
        """The records that still exist, looked up once for all fields."""
        if self.editor is None:
            return []
        journey, state = self.editor.document.journey, (self.editor.document.revision, self.ids, table)
        if self._alive[0] != state:
            self._alive = state, [each for each in self.ids if journey.find((table, each))]
        return self._alive[1]

    def may_differ(self, tables: Collection[str]) -> bool:
        """Whether what stands in these tables may be other than it was shown."""
        return self.touched is None or not self.touched.isdisjoint(tables)
