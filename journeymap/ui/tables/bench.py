"""A table at work: the view with its sheet, what is sorted and filtered, and what is edited in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal

from journeymap.model.analysis.sheet import Arrangement, Sheet, Token
from journeymap.model.messages import Message
from journeymap.ui.tables.columns import Columns
from journeymap.ui.tables.model import Index, TableModel
from journeymap.ui.tables.values_popup import ValuesPopup
from journeymap.ui.tables.view import TableView
from journeymap.ui.tables.work import Work
from journeymap.ui.tables.writing import Desk

if TYPE_CHECKING:
    from journeymap.model.changes import Changes, Key
    from journeymap.ui.settings import Settings
    from journeymap.ui.tables.bars import Offer, Strip
    from journeymap.ui.text.qt_texts import QtTexts
    from journeymap.ui.workspace import Workspace


class Bench(QObject):
    """One table, and what is done to it. `arranged` follows what is sorted, filtered or shown."""

    arranged = Signal()

    def __init__(self, settings: Settings, texts: QtTexts, strip: Strip) -> None:
        super().__init__()
        self.texts = texts
        self.work: Work | None = None
        self.model = TableModel(self._put, self)
        self.view = TableView(self.model, texts, self._refusal)
        self.columns = Columns(self.view, settings)
        self._strip = strip
        self._text = ""
        self._values: dict[str, frozenset[Token]] = {}
        self.view.header.clicked.connect(self._sort_clicked)
        self.view.header.sectionMoved.connect(self._show_marks)
        self.view.delegate.dropped.connect(self._say_dropped)
        self.model.modelReset.connect(self._marks_again)

    @property
    def sheet(self) -> Sheet | None:
        return self.work.desk.sheet if self.work is not None else None

    def show(self, workspace: Workspace, name: str, everywhere: bool) -> None:
        """Work on a table of the map in sight, or of all maps."""
        self.view.end_editing()
        journey, editor = workspace.document.journey, workspace.editor
        if self.sheet is None or self.sheet.name != name:
            self._values = {}
        sheet = Sheet(journey, name, None if everywhere else [workspace.map_id], self.texts)
        self.work = Work(Desk(sheet, journey, workspace.map_id, self.texts, editor.locked), editor)
        self.columns.lay_out("")
        self.model.show(self.work.desk, self.texts)
        self.columns.lay_out(name)
        self.arrange()

    def drop(self) -> None:
        """Let go of the document."""
        self.columns.save()
        self.columns.lay_out("")
        self.work = None
        self.model.show(None, self.texts)

    def follow(self, changes: Changes) -> None:
        self.model.follow(changes)
        self.arranged.emit()

    # Sorting and filtering

    def arrange(self) -> None:
        """Sort and filter anew."""
        if self.sheet is None:
            return
        within = tuple(self.model.column(number).key for number in self.view.columns_seen())
        self.sheet.arrange(Arrangement(self.columns.sort, self._text, within, dict(self._values)))
        self.model.sync()
        self._show_marks()
        self.arranged.emit()

    def look_for(self, text: str) -> None:
        """Show the rows with these words only."""
        self._text = text
        self.arrange()

    def sort(self, column: str, falling: bool | None) -> None:
        """Sort by one column; None: as the journey goes."""
        self.columns.sort = ((column, falling),) if falling is not None else ()
        self.arrange()

    def unfilter(self, column: str = "") -> None:
        """Show what a column's filter hides; without a name what any hides."""
        self._values = {name: chosen for name, chosen in self._values.items() if column and name != column}
        self._text = self._text if column else ""
        self.arrange()

    def choose_values(self, column: str) -> None:
        """Let the person choose the values of a column that are to be seen."""
        if self.sheet is None:
            return
        number = next(n for n, each in enumerate(self.model.columns()) if each.key == column)
        popup = ValuesPopup(self.sheet.values(column), self._values.get(column), self.texts)
        popup.chosen.connect(lambda values: self._set_values(column, values))
        header = self.view.header
        at = QPoint(header.sectionViewportPosition(number), header.height())
        popup.setParent(self.view.window(), popup.windowFlags())
        popup.open_at(header.mapToGlobal(at))

    def _set_values(self, column: str, values: frozenset[Token] | None) -> None:
        """Show the rows with these values of a column only; None: all."""
        self._values.pop(column, None)
        if values is not None:
            self._values[column] = values
        self.arrange()

    def _sort_clicked(self, number: int, more: bool) -> None:
        key = self.model.column(number).key
        old = dict(self.columns.sort)
        now = {None: False, False: True}.get(old.get(key)) if key in old else False
        others = tuple(each for each in self.columns.sort if each[0] != key) if more else ()
        if more and key in old and now is not None:
            self.columns.sort = tuple((name, now if name == key else way) for name, way in self.columns.sort)
        else:
            self.columns.sort = (*others, (key, now)) if now is not None else others
        self.arrange()

    def _show_marks(self, *_: object) -> None:
        places = {column.key: number for number, column in enumerate(self.model.columns())}
        sort = [(places[key], falling) for key, falling in self.columns.sort if key in places]
        marks = {number: (place, falling) for place, (number, falling) in enumerate(sort, 1)}
        self.view.header.set_marks(marks, frozenset(places[key] for key in self._values if key in places))

    def _marks_again(self) -> None:
        self._show_marks()

    # Editing

    def selected(self) -> list[Key]:
        return [self.model.key(row) for row in self.view.rows_selected()]

    def remove(self) -> None:
        """Remove the selected rows."""
        keys = self.selected()
        if self.work is not None and keys:
            self.work.remove(keys)

    def clear(self) -> None:
        """Empty the selected cells."""
        rows, columns = self.view.block()
        if self.work is None or not rows:
            return
        names = [self.model.column(number) for number in columns]
        kept = self.work.clear([self.model.key(row) for row in rows], [each.key for each in names])
        if kept:
            told = ", ".join(self.model.heading(each) for each in names if each.key in kept)
            self.say(Message("tables.not-cleared", columns=told))

    def reveal(self, keys: Sequence[Key]) -> None:
        """Show rows that were added, whatever the filters say, and go there."""
        if self.sheet is not None and keys:
            self.sheet.reveal(keys)
            self.model.sync()
            self.view.select_rows(keys)
            self.view.selected.emit()

    def say(self, message: Message, *, trouble: bool = False) -> None:
        """Say something above the table."""
        offers: list[Offer] = [(self.texts.text("answer.dismiss"), self.view.setFocus)]
        had_focus = self.view.hasFocus()
        self._strip.say(self.texts.say(message), offers, trouble=trouble)
        if had_focus:
            self.view.setFocus()

    def _say_dropped(self, why: Message) -> None:
        self.say(why, trouble=True)

    def _put(self, index: QModelIndex, text: str) -> bool:
        """Give a cell a value; with several rows selected all of them."""
        if self.work is None:
            return False
        rows = self.view.rows_selected()
        rows = rows if index.row() in rows else [index.row()]
        column = self.model.column(index.column()).key
        keys = [self.model.key(row) for row in rows]
        free = [key for key in keys if self.work.desk.why_not(key, column) is None]
        if len(free) < len(keys):
            self.say(Message("tables.left-out", n=len(keys) - len(free)))
        return self.work.put(free, column, text) if free else False

    def _refusal(self, index: Index, text: str) -> Message | None:
        if self.work is None:
            return None
        return self.work.refusal(self.model.key(index.row()), self.model.column(index.column()).key, text)
