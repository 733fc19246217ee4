"""The form of one record type, built once from its description and filled with whatever is selected."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.ui.forms.descriptions import FORMS
from journeymap.ui.forms.list_part import ListPart
from journeymap.ui.forms.part import GAP, Folding, Part
from journeymap.ui.forms.rows import Row
from journeymap.ui.forms.sections import FieldSection
from journeymap.ui.forms.spec import Embedded, FormSpec, ListSpec, Section
from journeymap.ui.forms.target import Memory, Target

if TYPE_CHECKING:
    from journeymap.ui.editor import Editor
    from journeymap.ui.text.qt_texts import QtTexts

_MARGIN, _SECTION_GAP = 12, 12
_AT_ONCE = 3
"""So many parts come with the first frame; the others are made right after it, if this is the first time."""
_PATIENCE_MS = 100
"""The others wait for that frame no longer than this."""


class Form(QWidget):
    """Edits the records of `target`. `nested`: it stands in a card of another form.

    `given_up` follows an Esc that had nothing to take back, `next_wanted` Ctrl+Enter in a nested form, `wanted(key)`
    a way to another record.
    """

    given_up = Signal()
    next_wanted = Signal()
    wanted = Signal(object)

    def __init__(
        self,
        spec: FormSpec,
        texts: QtTexts,
        memory: Memory | None = None,
        *,
        nested: bool = False,
        ground: QPalette.ColorRole | None = None,
    ) -> None:
        """`ground`: the colour that the form stands on; parts that cover it are moved without being painted anew."""
        super().__init__()
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setObjectName("nested" if nested else "form")  # what its look hangs on, wherever it stands
        self.spec = spec
        self.table = spec.table
        self.texts = texts
        self.nested = nested
        self.read_only = False
        self.target = Target(memory=memory)
        self._parts: list[Part] = []
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._make_ahead)
        self.at_once: Callable[[], AbstractContextManager[None]] = nullcontext
        """Around what changes the height of the form while one sees it: afterwards all is in its place."""
        self.column = column = QVBoxLayout(self)
        if nested:
            column.setContentsMargins(0, 0, 0, 0)
        else:
            column.setContentsMargins(_MARGIN, 4, _MARGIN, _MARGIN)
        column.setSpacing(GAP if nested else _SECTION_GAP)
        column.addStretch(1)

    def complete(self, *, slowly: bool = False) -> None:
        """Make all parts now, or (`slowly`) one each time that there is nothing else to do."""
        if slowly:
            self._ahead.start(0)
            return
        while len(self._parts) < len(self.spec.sections):
            self._make()

    def rows(self) -> Iterator[Row]:
        """The rows that were made so far, in their order, also those that are not shown now."""
        for part in self._parts:
            if isinstance(part, FieldSection):
                yield from part.rows()

    def row(self, name: str) -> Row:
        """The (first) row of a field, unfolded. Raises StopIteration if there is none."""
        self.complete()
        for part in self._parts:
            if isinstance(part, FieldSection) and any(field.name == name for field in part.spec.fields):
                part.unfold()
        return next(row for row in self.rows() if row.spec.name == name)

    def list_of(self, table: str) -> ListPart:
        """The part that lists records of a table. Raises StopIteration if there is none."""
        self.complete()
        lists = (part for part in self._parts if isinstance(part, ListPart))
        return next(part for part in lists if part.spec.items.table == table)

    def show_records(self, editor: Editor, map_id: str, ids: Sequence[str]) -> None:
        """Edit these records from now on; what was typed for others is written first."""
        if editor is self.target.editor:
            self.settle()
        self.target.editor, self.target.map_id, self.target.ids = editor, map_id, tuple(ids)
        self._set_read_only(editor.locked is not None)
        for part in self._parts:
            part.show_records()
        while len(self._parts) < min(len(self.spec.sections), _AT_ONCE):
            self._make()
        self._ahead.start(_PATIENCE_MS)

    def refresh(self, tables: Collection[str] | None = None) -> None:
        """Follow an edit of the document that changed these tables (None: whatever may have changed)."""
        self.target.touched = frozenset(tables) if tables is not None else None
        try:
            for part in self._parts:
                part.refresh()
        finally:
            self.target.touched = None

    def flush(self) -> None:
        """Write what is being typed."""
        for part in self._parts:
            part.flush()

    def settle(self, *, keep: bool = False) -> None:
        """The records are left: write also what one would go on typing if they were not. `keep`: write nothing, but
        keep what is begun in its line, also when they are left."""
        for part in self._parts:
            part.settle(keep=keep)

    def release(self) -> None:
        """Let go of the document."""
        for part in self._parts:
            part.release()
        self.target.editor, self.target.ids = None, ()

    def set_texts(self, texts: QtTexts) -> None:
        """Speak another language; what is being typed stays."""
        self.texts = texts
        for part in self._parts:
            part.set_texts()

    def chain(self) -> list[QWidget]:
        """The widgets that the Tab key goes through, in their order."""
        return [widget for part in self._parts for widget in part.chain()]

    def fields(self) -> list[QWidget]:
        """For each field that is shown the widget that takes the keyboard."""
        return [row.editor.widget for row in self.rows() if row.is_shown and row.editor.focusable()]

    def part_grew(self) -> None:
        """Make the order of the Tab key anew."""
        widgets = self.chain()
        for first, second in zip(widgets, widgets[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def nested_form(self, table: str) -> Form:
        """A form for records of a table, to stand in a card."""
        return Form(FORMS[table], self.texts, self.target.memory, nested=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ahead.isActive() and self._ahead.interval():
            self._ahead.start(0)  # the first frame is there

    def _make_ahead(self) -> None:
        """One part that nobody needs yet."""
        if len(self._parts) < len(self.spec.sections):
            with self.at_once():
                part = self._make()
                for widget in (part, *part.findChildren(QWidget)):
                    widget.ensurePolished()  # else it would be done when the form is shown
                if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                    part.show()  # the layout would do it in the next turn, too late
            self._ahead.start(0)

    def _make(self) -> Part:
        """One more part, below those that are there."""
        part = self._part(self.spec.sections[len(self._parts)])
        self._parts.append(part)
        if self._ground is not None:
            part.setBackgroundRole(self._ground)
            part.setAutoFillBackground(True)
        self.column.insertWidget(len(self._parts) - 1, part)
        part.set_texts()
        if self.read_only:
            part.set_read_only(True)
        if self.target.editor is not None:
            part.show_records()
        elif isinstance(part, Folding) and part.is_open:
            part.body()
        self.part_grew()
        return part

    def _part(self, section: Section | ListSpec | Embedded) -> Part:
        if isinstance(section, Section):
            return FieldSection(section, self)
        if isinstance(section, ListSpec):
            return ListPart(section, self)
        return section.make(self)

    def _set_read_only(self, on: bool) -> None:
        if on != self.read_only:
            self.read_only = on
            for part in self._parts:
                part.set_read_only(on)
