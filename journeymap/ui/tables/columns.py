"""Which columns of a table are shown, how wide and in which order: remembered by the program, not by the document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from journeymap.model.analysis.cells import Column, Kind
from journeymap.ui.tables.header import LEAST, WIDEST

if TYPE_CHECKING:
    from journeymap.ui.settings import Settings
    from journeymap.ui.tables.view import TableView

_WIDTHS = {
    Kind.TEXT: 230,
    Kind.NAMES: 190,
    Kind.NAME: 132,
    Kind.CHOICE: 118,
    Kind.DAY: 100,
    Kind.MINUTES: 112,
    Kind.ID: 150,
}
_MAIN = {"title": 230, "touchpoint": 200, "pain": 280, "opportunity": 280, "item": 220, "phase": 118, "number": 52} | {
    "unit": 96,
    "segment": 120,
    "source": 160,
}
_SAVED_AFTER_MS = 400
Sort = tuple[tuple[str, bool], ...]


class Columns(QObject):
    """Lays out the columns of a view as the person left them."""

    def __init__(self, view: TableView, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._settings = view, settings
        self._name = ""
        self._busy = False
        self._hidden: set[str] = set()
        self._sort: Sort = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SAVED_AFTER_MS)
        self._later.timeout.connect(self.save)
        view.header.sectionMoved.connect(self._changed)
        view.header.sectionResized.connect(self._changed)
        view.model_.modelReset.connect(self._lay_out_again)

    def lay_out(self, name: str) -> None:
        """Bring the columns of a table into their places."""
        if self._later.isActive():
            self.save()
        self._name = name
        columns = self._view.model_.columns()
        if not name or not columns:
            return
        state = _read(self._settings.table(name))
        known, widths, order = set(state["known"]), state["widths"], state["order"]
        self._hidden = set(state["hidden"]) | {c.key for c in columns if c.key not in known and not c.brief}
        self._sort = tuple((str(key), bool(falling)) for key, falling in state["sort"])
        self._busy = True
        try:
            header = self._view.header
            places = {key: place for place, key in enumerate(order)}
            # A column that is new since then stands behind the one it follows in the table.
            wanted, last = [], -1.0
            for number, column in enumerate(columns):
                last = float(places.get(column.key, last + 0.001))
                wanted.append((last, number))
            for place, (_, number) in enumerate(sorted(wanted)):
                header.moveSection(header.visualIndex(number), place)
            for number, column in enumerate(columns):
                self._view.setColumnHidden(number, column.key in self._hidden)
                header.resizeSection(number, max(LEAST, min(1_200, widths.get(column.key, self._width(column)))))
        finally:
            self._busy = False

    @property
    def sort(self) -> Sort:
        """What the table was sorted by."""
        return self._sort

    @sort.setter
    def sort(self, sort: Sort) -> None:
        self._sort = sort
        self._later.start()

    def is_hidden(self, column: str) -> bool:
        return column in self._hidden

    def show(self, column: str, on: bool) -> None:
        """Show a column, or hide it; the last one stays."""
        columns = self._view.model_.columns()
        if not on and len(self._view.columns_seen()) < 2:
            return
        (self._hidden.discard if on else self._hidden.add)(column)
        for number, each in enumerate(columns):
            if each.key == column:
                self._view.setColumnHidden(number, not on)
        self._later.start()

    def reset(self) -> None:
        """Back to the columns that a new user sees."""
        self._later.stop()
        self._settings.set_table(self._name, "")
        self.lay_out(self._name)

    def save(self) -> None:
        """Remember how the columns are now."""
        self._later.stop()
        columns = self._view.model_.columns()
        if not self._name or not columns:
            return
        header = self._view.header
        order = sorted(range(len(columns)), key=header.visualIndex)
        seen = [number for number in order if not self._view.isColumnHidden(number)]
        state = {
            "known": [column.key for column in columns],
            "order": [columns[number].key for number in order],
            "hidden": sorted(self._hidden),
            "widths": {columns[number].key: self._view.columnWidth(number) for number in seen},
            "sort": [list(each) for each in self._sort],
        }
        self._settings.set_table(self._name, json.dumps(state))

    def _width(self, column: Column) -> int:
        usual = _MAIN.get(column.key, _WIDTHS.get(column.kind, LEAST))
        return min(WIDEST, max(usual, min(150, self._view.header.fitting(self._view.model_.heading(column)))))

    def _lay_out_again(self) -> None:
        self.lay_out(self._name)

    def _changed(self, *_: object) -> None:
        if not self._busy:
            self._later.start()


def _read(written: str) -> dict:  # type: ignore[type-arg]
    """What `save` wrote; nothing of it if that is broken."""
    empty: dict[str, object] = {"known": [], "order": [], "hidden": [], "widths": {}, "sort": []}
    try:
        found = json.loads(written) if written else {}
    except ValueError:
        return empty
    fits = isinstance(found, dict) and all(
        isinstance(found.get(name, value), type(value)) for name, value in empty.items()
    )
    return {**empty, **found} if fits else empty
