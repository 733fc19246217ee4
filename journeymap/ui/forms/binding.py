"""Ties a field's widget to the selected records: reads, writes, coalesces typing, gives up on Esc."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.model import text
from journeymap.model.changes import Changes
from journeymap.model.ids import new_id
from journeymap.model.messages import Message
from journeymap.ui.forms.target import Target
from journeymap.ui.forms.values import NewEntry, Shown, Tie, Value

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.forms.editor_base import FieldEditor
    from journeymap.ui.forms.spec import FieldSpec
    from journeymap.ui.text.qt_texts import QtTexts

_TITLES = ("title", "name", "text", "citation")
"""The fields that a record goes by."""
PAUSE_MS = 150
"""Typed text is kept on disk after this long a pause."""


class Binding(QObject):
    """One field of a form. `given_up` follows an Esc that had nothing to take back."""

    given_up = Signal()

    def __init__(self, spec: FieldSpec, editor: FieldEditor, target: Target, parent: QObject) -> None:
        super().__init__(parent)
        self.spec = spec
        self.editor = editor
        self.slot: str | None = None
        self._target = target
        self._known: Shown = None
        self._pending: Value = None
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self._waits = False
        self._gesture = ""
        self._written = self._writing = False
        editor.typed.connect(self._typed)
        editor.chosen.connect(self._chosen)
        editor.settled.connect(self._begin)
        editor.entered.connect(self._begin)
        editor.left.connect(self._end)
        editor.shortcut.connect(self.flush)
        editor.escaped.connect(self._escaped)

    @property
    def is_busy(self) -> bool:
        """Whether something typed waits to be written."""
        return self._waits or self.editor.is_modified()

    def fill(self) -> None:
        """Show what the records hold; what is being typed stays unless the records say something else now."""
        value = self._read()
        if self._writing or (value == self._known and (self._written or self.is_busy)):
            return  # the widget holds what is being typed; the model has it without outer blanks
        if value == self._known and not self.is_busy:
            return
        self.drop()
        if value != self._known:
            self._known = value
            self._begin()
        self.editor.show_value(value)

    def refill(self) -> None:
        """Show other records: nothing of the former ones stays."""
        value, was_busy = self._read(), self.is_busy
        self.drop()
        self._begin()
        if value != self._known or was_busy:
            self._known = value
            self.editor.show_value(value)

    def fill_choices(self, texts: QtTexts) -> None:
        """Bring the choices up to date."""
        journey = self._target.journey
        if journey is None:
            return
        if self.spec.choices is not None and self._target.may_differ(self.spec.choices.tables):
            self.editor.set_choices(self.spec.choices.list(journey, self._target.map_id, texts))
        if self.spec.hint is not None:
            self.editor.set_hint(self.spec.hint(journey, self._target.alive(self.spec.table), texts))

    def flush(self) -> None:
        """Write what was typed so far."""
        if self._waits:
            self.drop()
            self._write(self._pending)

    def drop(self) -> None:
        """Forget what was typed but not yet written."""
        self._waits = False
        self._timer.stop()

    def _typed(self, value: Value) -> None:
        self._pending = value
        self._waits = True
        self._timer.start()

    def _chosen(self, value: Value) -> None:
        self.drop()
        self._write(value)
        self.editor.show_value(self._known)

    def _begin(self) -> None:
        self._gesture = ""
        self._written = False

    def _end(self) -> None:
        if self._target.editor is None:
            return  # the form let go of the document, or is going itself
        self.flush()
        self._begin()
        if not self.editor.is_modified():
            # Now the widget may show how the model has cleaned what was typed.
            self.editor.show_value(self._known)

    def _escaped(self) -> None:
        was_typing, editor = self.is_busy, self._target.editor
        self.drop()
        step = editor.document.history.undo_step if editor is not None else None
        if editor is not None and self._written and step is not None and step.gesture == self._gesture:
            editor.undo()
        elif not was_typing and not self._written:
            self.given_up.emit()
            return
        self._known = self._read()
        self._begin()
        self.editor.show_value(self._known)

    def _read(self) -> Shown:
        journey = self._target.journey
        if journey is None:
            return None
        return self.spec.access.read(journey, self._target.alive(self.spec.table), self.slot)

    def _write(self, value: Value) -> None:
        """Commit; afterwards the widget shows the truth where that is not what was typed."""
        editor, journey = self._target.editor, self._target.journey
        if editor is None or journey is None:
            return
        ids = self._target.alive(self.spec.table)
        wanted = self.editor.cleaned(value)
        if not ids or wanted == self._known or (wanted in (None, "") and self._is_required(journey, ids)):
            return
        if self._is_unknown(value):
            self.editor.show_value(self._known)
            return
        before, self._known = self._known, wanted if not isinstance(wanted, NewEntry | Tie) else self._known
        self._writing = True
        self._gesture = self._gesture or new_id()
        try:
            done = editor.apply(self._label(journey, ids), lambda: self._changes(journey, ids, value), self._gesture)
        finally:
            self._writing = False
        self._written = self._written or done
        if self.spec.remembered and self._target.memory is not None:
            self._target.memory.author = str(wanted or "")
        now, overflows = self._read(), self.editor.overflows(value)
        if now != wanted or now == before or overflows:
            self.editor.show_value(now)
        self._known = now
        if done and overflows:
            editor.tell(Message("form.cut", limit=text.TEXT_LIMIT, n=text.LINE_LIMIT))

    def _is_unknown(self, value: Value) -> bool:
        """Whether this is a name that its choices do not have and cannot take up."""
        entry = value.entry if isinstance(value, Tie) else value
        choices = self.spec.choices
        return isinstance(entry, NewEntry) and (choices is None or not choices.grows)

    def _is_required(self, journey: Journey, ids: Sequence[str]) -> bool:
        return self.spec.required is not None and self.spec.required(journey, ids)

    def _changes(self, journey: Journey, ids: Sequence[str], value: Value) -> Changes:
        """The edit, with the new catalogue entry that it may need."""
        entry = value.entry if isinstance(value, Tie) else value
        if not isinstance(entry, NewEntry) or self.spec.choices is None:
            return self.spec.access.write(journey, ids, value, self.slot)
        entry_id = new_id()
        added = self.spec.choices.add(journey, self._target.map_id, entry.name, entry_id)
        after = journey.snapshot()
        after.apply(added)
        value = replace(value, entry=entry_id) if isinstance(value, Tie) else entry_id
        return added.then(self.spec.access.write(after, ids, value, self.slot))

    def _label(self, journey: Journey, ids: Sequence[str]) -> Message:
        if len(ids) == 1:
            record = journey.find((self.spec.table, ids[0]))
            title = next((str(title) for name in _TITLES if (title := getattr(record, name, ""))), "")
            if title:
                return Message("edit.fields-of", title=title)
        return Message("edit.fields", n=len(ids))
