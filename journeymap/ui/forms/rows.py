"""The rows of a form: a label with its key and the widget it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from journeymap.ui.canvas.tooltip import as_html
from journeymap.ui.forms import text_editors
from journeymap.ui.forms.binding import Binding, Target
from journeymap.ui.forms.choice_editors import ChoiceEditor, EntryEditor, SwitchEditor
from journeymap.ui.forms.editor_base import FieldEditor
from journeymap.ui.forms.entries_editor import EntriesEditor
from journeymap.ui.forms.spec import WIDE, FieldSpec, Kind

if TYPE_CHECKING:
    from journeymap.ui.text.qt_texts import QtTexts

_LABEL = 96

_MAKERS: dict[Kind, Callable[[FieldSpec, QObject], FieldEditor]] = {
    Kind.LINE: lambda spec, parent: text_editors.LineEditor(parent),
    Kind.BLOCK: lambda spec, parent: text_editors.BlockEditor(parent),
    Kind.CHOICE: lambda spec, parent: ChoiceEditor(parent, spec.optional),
    Kind.ENTRY: lambda spec, parent: EntryEditor(parent, spec.optional),
    Kind.ENTRIES: lambda spec, parent: EntriesEditor(parent),
    Kind.SWITCH: lambda spec, parent: SwitchEditor(parent),
    Kind.COUNT: lambda spec, parent: text_editors.CountEditor(parent),
    Kind.PERCENT: lambda spec, parent: text_editors.percent(parent),
    Kind.MINUTES: lambda spec, parent: text_editors.minutes(parent),
    Kind.DAY: lambda spec, parent: text_editors.day(parent),
}


class Row(QObject):
    """One field of a form, in a line of its grid."""

    def __init__(self, spec: FieldSpec, target: Target, grid: QGridLayout, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = spec
        self.editor = _MAKERS[spec.kind](spec, self)
        self.binding = Binding(spec, self.editor, target, self)
        self.editor.widget.setObjectName(f"{spec.table}.{spec.name}")
        self._label: QLabel | None = None
        line = grid.rowCount()
        if isinstance(self.editor, SwitchEditor):
            grid.addWidget(self.editor.widget, line, 1)
            return
        self._label = QLabel()
        self._label.setObjectName("field")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        if spec.kind not in WIDE:
            self._label.setFixedWidth(_LABEL)
        self._label.setBuddy(self.editor.widget)
        if spec.kind in WIDE:
            grid.addWidget(self._label, line, 0, 1, 2)
            grid.addWidget(self.editor.widget, line + 1, 0, 1, 2)
        else:
            grid.addWidget(self._label, line, 0)
            grid.addWidget(self.editor.widget, line, 1)

    def set_texts(self, texts: QtTexts, who: str | None) -> None:
        """Speak a language; `who` names the slot of a repeated field."""
        label = texts.text(self.spec.label)
        plain = label.replace("&", "")
        if who is not None:
            label = who.replace("&", "&&") if self.spec.kind is not Kind.LINE else plain
            plain = texts.text("form.of", field=plain, who=who)
        if self._label is not None:
            self._label.setText(label)
        elif isinstance(self.editor, SwitchEditor):
            self.editor.box.setText(label)
        tip = texts.text(self.spec.tip)
        self.editor.name(plain, tip)
        self.editor.widget.setToolTip(as_html(tip))
        self.editor.set_texts(texts)
        self.binding.fill_choices(texts)

    def set_visible(self, on: bool) -> None:
        """Show the row, or hide it."""
        self.editor.widget.setVisible(on)
        if self._label is not None:
            self._label.setVisible(on)
