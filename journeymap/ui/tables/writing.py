"""Edits of cells as changes: one cell, a column of selected rows, or a whole block of pasted values, one step each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journeymap.model.changes import Changes, Key, squash
from journeymap.model.ids import new_id
from journeymap.model.messages import Message, Texts
from journeymap.ui.forms.choices import Choice
from journeymap.ui.forms.values import NewEntry, Tie, Tied, Value
from journeymap.ui.tables.bound import Bound, bound, lock, map_of
from journeymap.ui.tables.cell_text import Unfit, Wanted, Whole, as_text, read

if TYPE_CHECKING:
    from journeymap.model.analysis.sheet import Sheet
    from journeymap.model.journey import Journey


Known = dict[tuple[tuple[str, str, str], str], list[Choice]]
"""The choices of a field on a map."""


class Trial:
    """Edits one after the other on a copy, so that each sees what those before it did."""

    def __init__(self, journey: Journey) -> None:
        self.journey = journey.snapshot()
        self.choices: Known = {}
        self._parts: list[Changes] = []

    @property
    def changes(self) -> Changes:
        """All that was done, as one."""
        return squash(self._parts)

    def do(self, changes: Changes) -> None:
        if changes:
            self.journey.apply(changes)
            self._parts.append(changes)


class Desk:
    """Reads and writes the cells of a sheet. `shown` is the map in sight, `locked` why nothing may be edited."""

    def __init__(self, sheet: Sheet, journey: Journey, shown: str, texts: Texts, locked: Message | None = None) -> None:
        self.sheet, self.journey, self.shown, self.texts = sheet, journey, shown, texts
        self.locked = locked
        self.fields = bound(sheet.name, sheet.columns)
        self._choices: Known = {}

    def forget(self) -> None:
        """The journey has changed: choices may be others."""
        self.fields = bound(self.sheet.name, self.sheet.columns)
        self._choices.clear()

    def choices(self, field: Bound, key: Key, trial: Trial | None = None) -> list[Choice]:
        """What a field of a row offers, now or within a trial."""
        if field.spec.choices is None:
            return []
        journey, known = (self.journey, self._choices) if trial is None else (trial.journey, trial.choices)
        map_id = map_of(journey, key, self.shown)
        place = (field.identity, map_id)
        if place not in known:
            known[place] = field.spec.choices.list(journey, map_id, self.texts)
        return known[place]

    def why_not(self, key: Key, column: str) -> Message | None:
        """Why a cell cannot be edited; None if it can."""
        field = self.fields.get(column)
        if self.locked is not None:
            return self.locked
        if field is None:
            place = column in ("map", "number", "phase", "lane", "touchpoint", "place_id")
            return Message("tables.why.place" if place else "tables.why.id" if column == "id" else "tables.why.derived")
        if field.spec.when is not None and not field.spec.when(self.journey, [key[1]]):
            return Message("tables.why.not-here")
        return lock(self.journey, key)

    def text(self, key: Key, column: str) -> str:
        """A cell as it can be typed again."""
        field = self.fields.get(column)
        if field is None:
            return self.sheet.words(key, column)
        value = field.spec.access.read(self.journey, [key[1]], field.slot)
        choices = self.choices(field, key) if field.spec.choices is not None else []
        return as_text(field.spec, value, choices, self.texts)

    def check(self, key: Key, column: str, text: str) -> Wanted:
        """The value that a text means in a cell. Raises Unfit."""
        field = self.fields[column]
        value = read(field.spec, text, self.choices(field, key), self.texts)
        if not value and self._is_required(field, key):
            raise Unfit(Message("tables.unfit.empty"))
        return value

    def fill(self, keys: Sequence[Key], column: str, text: str) -> Changes:
        """The changes that give all these rows the value. Raises Unfit or RuleBroken."""
        field = self.fields[column]
        wanted = {key: self.check(key, column, text) for key in keys}
        first = wanted[keys[0]]
        plain = not isinstance(first, Whole | NewEntry) and all(value == first for value in wanted.values())
        if plain:
            return field.spec.access.write(self.journey, [key[1] for key in keys], _value(first), field.slot)
        trial = Trial(self.journey)
        for key in keys:
            self.put(trial, field, key, text, reads=True)
        return trial.changes

    def put(self, trial: Trial, field: Bound, key: Key, value: Wanted, *, reads: bool = False) -> None:
        """Give a cell a value within a trial; `reads`: a text is to be read there, where new entries are known."""
        if reads and isinstance(value, str):
            value = read(field.spec, value, self.choices(field, key, trial), self.texts)
        if not value and self._is_required(field, key, trial.journey):
            raise Unfit(Message("tables.unfit.empty"))
        if isinstance(value, Whole):
            self._put_whole(trial, field, key, value)
        else:
            self._put_plain(trial, field, key, value)

    def _put_whole(self, trial: Trial, field: Bound, key: Key, value: Whole) -> None:
        shown = field.spec.access.read(trial.journey, [key[1]], field.slot)
        has = [tied.entry for tied in shown if isinstance(tied, Tied)] if isinstance(shown, tuple) else []
        for entry in has:
            if entry not in value.entries:
                self._put_plain(trial, field, key, Tie(entry, on=False))
        for wanted in value.entries:
            if wanted not in has:
                self._put_plain(trial, field, key, Tie(wanted))

    def _put_plain(self, trial: Trial, field: Bound, key: Key, value: Value) -> None:
        """As the forms do it: a new entry comes first, then what refers to it."""
        entry = value.entry if isinstance(value, Tie) else value
        if isinstance(entry, NewEntry) and field.spec.choices is not None:
            entry_id = new_id()
            map_id = map_of(trial.journey, key, self.shown)
            trial.do(field.spec.choices.add(trial.journey, map_id, entry.name, entry_id))
            trial.choices.clear()
            value = replace(value, entry=entry_id) if isinstance(value, Tie) else entry_id
        trial.do(field.spec.access.write(trial.journey, [key[1]], value, field.slot))

    def _is_required(self, field: Bound, key: Key, journey: Journey | None = None) -> bool:
        return field.spec.required is not None and field.spec.required(journey or self.journey, [key[1]])


def _value(wanted: Wanted) -> Value:
    assert not isinstance(wanted, Whole)
    return wanted
