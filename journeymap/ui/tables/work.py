"""What people do in a table, as edits: typing into cells, clearing, pasting, adding and removing rows. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.model.analysis import tables
from journeymap.model.changes import Changes, Key
from journeymap.model.edits import catalogues, growth, notes, removal, touchpoints
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.messages import Message
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import InformationItem
from journeymap.model.records.notes import Opportunity, PainPoint, Reading
from journeymap.model.records.touchpoints import Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.ui import ground
from journeymap.ui.forms.choices import Choice
from journeymap.ui.tables.cell_text import Unfit
from journeymap.ui.tables.clip import Block, Given
from journeymap.ui.tables.pasting import Outcome, Target, create, paste
from journeymap.ui.tables.writing import Trial

if TYPE_CHECKING:
    from journeymap.ui.editor import Editor
    from journeymap.ui.tables.writing import Desk

_NOTES: dict[str, type[Record]] = {
    tables.PAIN_POINTS: PainPoint,
    tables.OPPORTUNITIES: Opportunity,
    tables.READINGS: Reading,
}
_TITLES = ("title", "name", "text")


class Work:
    """Edits the rows of a desk through the editor of the window. Each call is one step of undo."""

    def __init__(self, desk: Desk, editor: Editor) -> None:
        self.desk = desk
        self.editor = editor

    @property
    def journey(self) -> Journey:
        return self.desk.journey

    def refusal(self, key: Key, column: str, text: str) -> Message | None:
        """Why a text is no value of a cell; None if it is."""
        try:
            self.desk.check(key, column, text)
        except Unfit as error:
            return error.reason
        return None

    def put(self, keys: Sequence[Key], column: str, text: str) -> bool:
        """Give a cell of each of these rows a value; True if that changed something."""
        return self.editor.apply(self._label(keys), lambda: self._filled(keys, column, text))

    def clear(self, keys: Sequence[Key], columns: Sequence[str]) -> list[str]:
        """Empty these cells as far as they may be empty; returns the columns that may not."""
        kept: list[str] = []
        outcome = Trial(self.journey)
        for column in columns:
            field = self.desk.fields.get(column)
            for key in keys:
                try:
                    if field is None or self.desk.why_not(key, column) is not None:
                        raise Unfit(Message("tables.unfit.empty"))
                    self.desk.put(outcome, field, key, "", reads=True)
                except (Unfit, RuleBroken):
                    if self.desk.sheet.cell(key, column) not in (None, "", ()) and column not in kept:
                        kept.append(column)
        self.editor.apply(Message("tables.edit.clear", n=len(keys) * len(columns)), lambda: outcome.changes)
        return kept

    def plan(self, block: Block, target: Target) -> Outcome:
        """What pasting would do; nothing is done yet."""
        return paste(self.desk, block, target)

    def paste(self, outcome: Outcome) -> bool:
        """Do what was planned."""
        count = outcome.cells + len(outcome.added)
        return self.editor.apply(Message("tables.edit.paste", n=count), lambda: outcome.changes)

    def metrics(self) -> list[Choice]:
        """What can be measured, for a table of readings."""
        field = self.desk.fields.get("metric")
        choices = field.spec.choices if field is not None else None
        return choices.list(self.journey, self.desk.shown, self.desk.texts) if choices is not None else []

    def remove(self, keys: Sequence[Key]) -> bool:
        """Remove the records of these rows with all that hangs on them."""
        name = self.desk.sheet.name
        label = Message(f"tables.edit.remove-{name}", n=len(keys))
        return self.editor.apply(label, lambda: self._removed(name, [key[1] for key in keys]))

    def add(self, given: dict[str, str], place: Key | None) -> Key | None:
        """Add a row with these texts by column, on a touchpoint or link where it needs one; None if that failed.

        Raises Unfit if something that it needs is missing.
        """
        name = self.desk.sheet.name
        if name == tables.TOUCHPOINTS:
            return self._add_touchpoint(given["title"], place)
        trial = Trial(self.journey)
        key = create(self.desk, trial, {column: Given(text) for column, text in given.items()}, place)
        done = self.editor.apply(Message(f"tables.edit.add-{name}"), lambda: trial.changes)
        return key if done else None

    def _filled(self, keys: Sequence[Key], column: str, text: str) -> Changes:
        try:
            return self.desk.fill(keys, column, text)
        except Unfit as error:
            raise RuleBroken(error.reason) from None

    def _removed(self, name: str, ids: list[str]) -> Changes:
        if name == tables.TOUCHPOINTS:
            return removal.remove(self.journey, [(Touchpoint.table, each) for each in ids])
        if name in _NOTES:
            return notes.remove(self.journey, _NOTES[name], ids)
        trial = Trial(self.journey)
        for each in ids:
            trial.do(catalogues.remove(trial.journey, InformationItem, each))
        return trial.changes

    def _add_touchpoint(self, title: str, place: Key | None) -> Key | None:
        """A touchpoint right of another one, else at the end of the first phase."""
        texts, made = self.desk.texts, new_id()

        def verb() -> Changes:
            trial = Trial(self.journey)
            trial.do(growth.frame(trial.journey, self.desk.shown, **ground.titles(texts)))
            anchor = trial.journey.get(Touchpoint, place[1] if place is not None else None)
            at = growth.place_after(trial.journey, self.desk.shown, anchor)
            trial.do(touchpoints.add(trial.journey, at, title=title, touchpoint_id=made))
            return trial.changes

        return (Touchpoint.table, made) if self.editor.apply(Message("edit.add-touchpoint"), verb) else None

    def _label(self, keys: Sequence[Key]) -> Message:
        record = self.journey.find(keys[0]) if len(keys) == 1 else None
        title = next((str(found) for name in _TITLES if (found := getattr(record, name, ""))), "")
        return Message("edit.fields-of", title=title) if title else Message("edit.fields", n=len(keys))
