"""The rows of a form: a label with its key and the widget it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from journeymap.ui.canvas import tooltip
from journeymap.ui.forms import read_editors, text_editors
from journeymap.ui.forms.binding import Binding
from journeymap.ui.forms.choice_editors import ChoiceEditor, EntryEditor, IconEditor, SwitchEditor
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.entries_editor import EntriesEditor
from journeymap.ui.forms.said_editors import FactEditor, GoEditor
from journeymap.ui.forms.set_editors import ChipsEditor, ScoreEditor
from journeymap.ui.forms.spec import WIDE, FieldSpec, Kind
from journeymap.ui.parts.labels import breakable, plain_label

if TYPE_CHECKING:
    from journeymap.ui.forms.part import Surroundings
    from journeymap.ui.text.qt_texts import QtTexts

LABEL, NESTED_LABEL = 86, 84
"""Width of the labels, px, in a form and in one within a card."""

_MAKERS: dict[Kind, Callable[[FieldSpec, QObject], FieldEditor]] = {
    Kind.LINE: lambda spec, parent: text_editors.LineEditor(parent),
    Kind.BLOCK: lambda spec, parent: text_editors.BlockEditor(parent),
    Kind.CHOICE: lambda spec, parent: ChoiceEditor(parent, spec.optional),
    Kind.ICON: lambda spec, parent: IconEditor(parent, spec.optional),
    Kind.ENTRY: lambda spec, parent: EntryEditor(parent, spec.optional),
    Kind.ENTRIES: lambda spec, parent: EntriesEditor(parent),
    Kind.CHIPS: lambda spec, parent: ChipsEditor(parent),
    Kind.SWITCH: lambda spec, parent: SwitchEditor(parent),
    Kind.SCORE: lambda spec, parent: ScoreEditor(parent),
    Kind.COUNT: lambda spec, parent: read_editors.CountEditor(parent),
    Kind.WHOLE: lambda spec, parent: read_editors.whole(parent),
    Kind.NUMBER: lambda spec, parent: read_editors.number(parent),
    Kind.PERCENT: lambda spec, parent: read_editors.percent(parent),
    Kind.MINUTES: lambda spec, parent: read_editors.minutes(parent),
    Kind.DAY: lambda spec, parent: read_editors.day(parent),
    Kind.FACT: lambda spec, parent: FactEditor(parent),
    Kind.GO: lambda spec, parent: GoEditor(parent),
}


class Row(QObject):
    """One field of a form, in a line of its grid."""

    def __init__(self, spec: FieldSpec, form: Surroundings, grid: QGridLayout, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = spec
        self._form = form
        choices = spec.choices.tables if spec.choices is not None else ()
        self._reads = (spec.table, *spec.access.tables, *choices)
        """The tables that tell what the row shows; of a hint nobody knows."""
        self._in_use = True
        self._shown = True
        self.editor = _MAKERS[spec.kind](spec, self)
        self.binding = Binding(spec, self.editor, form.target, self)
        self.binding.given_up.connect(form.given_up)
        if form.nested:
            self.editor.take_next()
            self.editor.next_wanted.connect(self._next)
        if isinstance(self.editor, GoEditor):
            self.editor.wanted.connect(self._go)
        self.editor.widget.setObjectName(self.editor.widget.objectName() or f"{spec.table}.{spec.name}")
        self._label: QLabel | None = None
        self._place(grid)
        self.set_texts(form.texts, None)
        if form.read_only:
            self.editor.set_read_only(True)

    @property
    def is_shown(self) -> bool:
        """Whether the row has something to show here."""
        return self._shown

    def set_texts(self, texts: QtTexts, who: str | None) -> None:
        """Speak a language; `who` names the slot of a repeated field."""
        label = texts.text(self.spec.label)
        plain = label.replace("&", "")
        if who is not None:
            label = who.replace("&", "&&") if self.spec.kind is not Kind.LINE else plain
            plain = texts.text("form.of", field=plain, who=who)
        if self._label is not None:
            self._label.ensurePolished()
            narrow = who is not None and self.spec.kind not in WIDE
            room = self._label.maximumWidth() - 2
            self._label.setText(breakable(label, self._label.fontMetrics(), room) if narrow else label)
        elif isinstance(self.editor, SwitchEditor):
            self.editor.box.setText(label)
        tip = texts.text(self.spec.tip)
        self.editor.name(plain, tip)
        tooltip.put(self.editor.widget, tip, wraps=True)
        self.editor.set_texts(texts)
        self.binding.fill_choices(texts)
        self._fit()

    def refill(self) -> None:
        """Show other records: nothing of the former ones stays."""
        self.binding.fill_choices(self._form.texts)
        self.binding.refill()
        self._fit()

    def fill(self) -> None:
        """Follow an edit of the document."""
        if self.spec.hint is None and self.spec.when is None and not self._form.target.may_differ(self._reads):
            return
        self.binding.fill_choices(self._form.texts)
        self.binding.fill()
        self._fit()

    def set_in_use(self, on: bool) -> None:
        """Show the row, or hide it because its slot is not needed."""
        self._in_use = on
        self._fit()

    def _place(self, grid: QGridLayout) -> None:
        line, widget = grid.rowCount(), self.editor.widget
        if isinstance(self.editor, SwitchEditor):
            grid.addWidget(widget, line, 1)
            return
        self._label = plain_label("field")
        self._label.setBuddy(widget)
        if self.spec.kind in WIDE:
            grid.addWidget(self._label, line, 0, 1, 2)
            grid.addWidget(widget, line + 1, 0, 1, 2)
            return
        self._label.setFixedWidth(NESTED_LABEL if self._form.nested else LABEL)
        top = Qt.AlignmentFlag.AlignTop if self.spec.kind is Kind.FACT else Qt.AlignmentFlag(0)
        grid.addWidget(self._label, line, 0, top)
        grid.addWidget(widget, line, 1)

    def _fit(self) -> None:
        """Show the row where it has something to say."""
        shown = self._in_use
        if shown and self.spec.when is not None:
            journey, target = self._form.target.journey, self._form.target
            shown = journey is not None and self.spec.when(journey, target.alive(self.spec.table))
        if shown and isinstance(self.editor, FactEditor | GoEditor):
            shown = not self.editor.is_empty()
        if shown == self._shown:
            return
        self._shown = shown
        self.editor.widget.setVisible(shown)
        if self._label is not None:
            self._label.setVisible(shown)

    def _next(self) -> None:
        self.binding.flush()
        self._form.next_wanted.emit()

    def _go(self, record_id: str) -> None:
        if record_id:
            target = "map" if self.spec.name == "detail_map_id" else "touchpoint"
            self._form.wanted.emit((target, record_id))
