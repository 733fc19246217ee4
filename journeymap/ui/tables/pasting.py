"""Pasting a block of cells: everything that fits is one change; what does not is listed with its row and column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pydantic import ValidationError

from journeymap.model import order
from journeymap.model.analysis import tables
from journeymap.model.analysis.lookups import ARROW
from journeymap.model.changes import Changes, Key
from journeymap.model.edits import catalogues, notes
from journeymap.model.messages import Message
from journeymap.model.records.catalogues import InformationItem
from journeymap.model.records.touchpoints import Link, Touchpoint
from journeymap.model.rules import RuleBroken
from journeymap.model.search import folded
from journeymap.ui.tables.bound import SETS, Bound
from journeymap.ui.tables.cell_text import Unfit, Wanted, Whole, read
from journeymap.ui.tables.clip import Block, Given
from journeymap.ui.tables.writing import Trial

if TYPE_CHECKING:
    from journeymap.model.journey import Journey
    from journeymap.ui.tables.writing import Desk

TEXT_OF = {tables.PAIN_POINTS: "pain", tables.OPPORTUNITIES: "opportunity", tables.INFORMATION: "item"}
"""The column that a new row must fill; a reading needs metric and value."""
GROWING = (*TEXT_OF, tables.READINGS)
"""The tables that take new rows."""
ON_PLACE = (tables.PAIN_POINTS, tables.READINGS)
"""The tables whose rows hang on a touchpoint or a link."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A value that does not fit: row from 1 as it is seen, heading of the column, the text, and why."""

    row: int
    heading: Message
    text: str
    reason: Message


@dataclass(slots=True)
class Outcome:
    """What pasting would do: nothing is written yet. `beyond`: rows that have no place in the table."""

    changes: Changes = field(default_factory=Changes)
    cells: int = 0
    problems: list[Problem] = field(default_factory=list)
    beyond: int = 0
    added: list[Key] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Target:
    """Where a block goes: the rows and columns that are seen from its top left corner on, and (with `grow`) rows added
    below them, on `place` where the block does not say another one."""

    keys: Sequence[Key]
    columns: Sequence[str]
    first_row: int = 0
    grow: bool = False
    place: Key | None = None


def tiled(block: Block, rows: int, columns: int) -> Block:
    """The block repeated over a selection that is a multiple of it; a single cell fills any selection."""
    high, wide = len(block), max(map(len, block))
    down = rows // high if rows % high == 0 else 1
    right = columns // wide if columns % wide == 0 and all(len(row) == wide for row in block) else 1
    return [row * right for row in block] * down


def paste(desk: Desk, block: Block, target: Target) -> Outcome:
    """What pasting a block would do. The values that do not fit are left out and listed."""
    trial, outcome = Trial(desk.journey), Outcome()
    headings = {column.key: column.heading for column in desk.sheet.columns}
    for number, line in enumerate(block):
        given = dict(zip(target.columns, line, strict=False))
        row = target.first_row + number + 1
        if number < len(target.keys):
            _fill(desk, trial, target.keys[number], given, (row, headings, outcome))
        elif not target.grow or desk.sheet.name not in GROWING:
            outcome.beyond += 1
        else:
            try:
                key = create(desk, trial, given, target.place)
            except (Unfit, RuleBroken) as error:
                text = next((each.text for each in given.values() if each.text.strip()), "")
                what = headings.get(TEXT_OF.get(desk.sheet.name, "value"), Message("tables.column.id"))
                outcome.problems.append(Problem(row, what, text, error.reason))
                continue
            outcome.added.append(key)
            _fill(desk, trial, key, given, (row, headings, outcome), is_new=True)
    outcome.changes = trial.changes
    return outcome


def create(desk: Desk, trial: Trial, given: Mapping[str, Given], place: Key | None) -> Key:
    """Add the record of a new row. Raises Unfit or RuleBroken if what it needs is not given."""
    name, journey = desk.sheet.name, trial.journey
    text = given[TEXT_OF[name]].text.strip() if TEXT_OF.get(name, "") in given else ""
    if name in TEXT_OF and not text:
        raise Unfit(Message("tables.unfit.new-row"))
    if name in ON_PLACE:
        place = _place(desk, journey, given) or place
        if place is None or journey.find(place) is None:
            raise Unfit(Message("tables.unfit.no-place"))
    try:
        if name == tables.PAIN_POINTS and place is not None:
            changes = notes.add_pain_point(journey, place, text)
        elif name == tables.OPPORTUNITIES:
            at = journey.find(place) if place is not None and place[0] == Touchpoint.table else None
            map_id = getattr(at, "map_id", "") or desk.shown
            changes = notes.add_opportunity(journey, map_id, text, **({"touchpoint_id": at.id} if at else {}))
        elif name == tables.READINGS and place is not None:
            metric, value = (_needed(desk, given, column) for column in ("metric", "value"))
            changes = notes.add_reading(journey, place, str(metric), float(str(value)))
        else:
            changes = catalogues.add(journey, InformationItem, name=text)
    except (ValidationError, KeyError):
        raise Unfit(Message("tables.unfit.new-row")) from None
    trial.do(changes)
    trial.choices.clear()
    return next(key for key, change in changes.items() if change.before is None)


def places(journey: Journey, map_ids: Sequence[str]) -> list[tuple[Key, str]]:
    """The touchpoints of maps as people pick them: number and title."""
    return [
        (touchpoint.key, f"{number}  {touchpoint.title}")
        for map_id in map_ids
        for number, touchpoint in enumerate(order.touchpoints(journey, map_id), 1)
    ]


def _needed(desk: Desk, given: Mapping[str, Given], column: str) -> Wanted:
    found = desk.fields.get(column)
    if found is None or column not in given:
        raise Unfit(Message("tables.unfit.new-reading"))
    choices = found.spec.choices
    known = choices.list(desk.journey, desk.shown, desk.texts) if choices is not None else []
    return read(found.spec, given[column].text, known, desk.texts)


def _place(desk: Desk, journey: Journey, given: Mapping[str, Given]) -> Key | None:
    """The touchpoint or link that a pasted row names."""
    title = given["touchpoint"].text.strip() if "touchpoint" in given else ""
    if title:
        found = [t.key for t in order.touchpoints(journey, desk.shown) if folded(t.title) == folded(title)]
        for link in journey.referring(Link, "map_id", desk.shown) if not found else ():
            ends = [journey.need(Touchpoint, end).title for end in (link.source_id, link.target_id)]
            if folded(ARROW.join(ends)) == folded(title):
                return link.key
        if not found:
            raise Unfit(Message("tables.unfit.no-touchpoint", title=title))
        return found[0]
    number = given["number"].text.strip() if "number" in given else ""
    cards = order.touchpoints(journey, desk.shown) if number.isdecimal() else []
    return cards[int(number) - 1].key if cards and 0 < int(number) <= len(cards) else None


_Report = tuple[int, Mapping[str, Message], Outcome]


def _fill(
    desk: Desk, trial: Trial, key: Key, given: Mapping[str, Given], report: _Report, *, is_new: bool = False
) -> None:
    row, headings, outcome = report
    for column, cell in given.items():
        if is_new and column not in desk.fields:
            continue
        if not is_new and _says(desk, key, column, cell):
            continue
        why = None if is_new else desk.why_not(key, column)
        try:
            if why is not None:
                raise Unfit(why)
            if is_new and not cell.text.strip():
                continue
            bound = desk.fields[column]
            exact = _exact(desk, trial, bound, key, cell)
            if exact is not None:
                desk.put(trial, bound, key, exact)
            else:
                desk.put(trial, bound, key, cell.text, reads=True)
            outcome.cells += 1
        except (Unfit, RuleBroken) as error:
            outcome.problems.append(Problem(row, headings[column], cell.text, error.reason))


def _says(desk: Desk, key: Key, column: str, cell: Given) -> bool:
    """Whether a cell already says what is pasted into it."""
    bound = desk.fields.get(column)
    if bound is not None and cell.source == bound.identity and cell.value is not None:
        value = bound.spec.access.read(desk.journey, [key[1]], bound.slot)
        now = tuple(tied.entry for tied in value) if isinstance(value, tuple) else value
        return bool(now == cell.value)
    return cell.text in (desk.text(key, column), desk.sheet.words(key, column))


def _exact(desk: Desk, trial: Trial, bound: Bound, key: Key, cell: Given) -> Wanted:
    """The value itself where it was copied from the same field and still means something; None if the text counts."""
    if cell.source is None or cell.source[:2] != bound.identity[:2] or cell.value is None:
        return None
    if bound.spec.choices is None:
        return None if isinstance(cell.value, tuple) else cell.value
    known = {value for value, _ in desk.choices(bound, key, trial)}
    if bound.kind.value in SETS:
        entries = cell.value if isinstance(cell.value, tuple) else ()
        return Whole(entries) if all(entry in known for entry in entries) else None
    return cell.value if not isinstance(cell.value, tuple) and cell.value in known else None
