"""A table that people work in: it follows edits, is sorted and filtered, works out cells when they are looked at."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from journeymap.model import order
from journeymap.model.analysis import tables
from journeymap.model.analysis.cells import Cell, Column, Row, Table, raw, words
from journeymap.model.analysis.columns import Spec
from journeymap.model.analysis.lookups import Lookups, after_edit
from journeymap.model.analysis.sorting import arranged, worth
from journeymap.model.changes import Changes, Key
from journeymap.model.journey import Journey
from journeymap.model.messages import Texts
from journeymap.model.records.base import Record
from journeymap.model.records.catalogues import Persona
from journeymap.model.records.maps import Map
from journeymap.model.records.notes import Emotion, Opportunity, PainPoint, Reading
from journeymap.model.search import folded, holds

Token = str | int | float | bool | None
"""A value that one can filter by, the same in every language; None is an empty cell."""
_ORDER = ("map_id", "phase_id", "lane_id", "step", "rank", "touchpoint_id", "link_id", "source_id", "target_id")
"""Fields that say where a record stands."""
_CACHE = 20_000
ROWS_OF = {
    tables.TOUCHPOINTS: "touchpoint",
    tables.PAIN_POINTS: "pain_point",
    tables.OPPORTUNITIES: "opportunity",
    tables.READINGS: "reading",
    tables.INFORMATION: "information_item",
}
"""The records that the rows of a table stand for."""
_IN_CELLS = {
    tables.TOUCHPOINTS: {PainPoint.table, Reading.table, Opportunity.table},
    tables.PAIN_POINTS: {Emotion.table, Reading.table},
    tables.READINGS: {Emotion.table, PainPoint.table, Opportunity.table},
}
"""Records that come and go all the time and are at most something in a cell: 10,000 rows need not be gathered anew."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a table is looked at: (column, falling) from the most important on, and what is to be seen of it.

    A row is shown if each word of `text` stands in one of the columns `within`, and if it has one of the `values` of
    each column that is named there.
    """

    sort: tuple[tuple[str, bool], ...] = ()
    text: str = ""
    within: tuple[str, ...] = ()
    values: dict[str, frozenset[Token]] = field(default_factory=dict)

    @property
    def is_filtered(self) -> bool:
        return bool(self.text.strip() or self.values)


class Sheet:
    """The rows of one table of some maps (None: all), by the keys of their records.

    An edit moves no row that is shown and hides none, so that nothing jumps under one's hands; `arrange` sorts and
    filters anew. Rows that come go where they belong.
    """

    def __init__(self, journey: Journey, name: str, map_ids: Sequence[str] | None, texts: Texts) -> None:
        self.name = name
        self.keys: list[Key] = []
        """The rows that are shown."""
        self.arrangement = Arrangement()
        self._journey = journey
        self._wanted = None if map_ids is None else list(map_ids)
        self._texts = texts
        self._looks = self._new_looks()
        self._specs: dict[str, Spec] = {}
        self._places: dict[Key, Key | None] = {}
        self._cells: dict[tuple[Key, str], Cell] = {}
        self._haystacks: dict[tuple[str, ...], dict[Key, str]] = {}
        self._gather()
        self.keys = self._arranged()

    @property
    def columns(self) -> list[Column]:
        return [spec.column for spec in self._specs.values()]

    @property
    def total(self) -> int:
        """The number of rows with those that are filtered out."""
        return len(self._places)

    def record(self, key: Key) -> Record | None:
        """The record of a row."""
        return self._journey.find(key) if key in self._places else None

    def place(self, key: Key) -> Key | None:
        """The touchpoint or link that a row leads to."""
        return self._places.get(key)

    def number(self, touchpoint_id: str) -> int | None:
        """The number on the card of a touchpoint."""
        return self._looks.numbers.get(touchpoint_id)

    def cell(self, key: Key, column: str) -> Cell:
        """What a row says in a column."""
        known = self._cells.get((key, column))
        if known is None and (key, column) not in self._cells:
            if len(self._cells) > _CACHE:
                self._cells.clear()
            known = self._cells[key, column] = self._value(key, column)
        return known

    def words(self, key: Key, column: str) -> str:
        """A cell as people read it."""
        return words(self._specs[column].column, self.cell(key, column), self._texts)

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and filter from now on; what is sorted by a column that is not there is left out."""
        self.arrangement = arrangement
        self.keys = self._arranged()

    def reveal(self, keys: Iterable[Key]) -> None:
        """Show these rows too, whatever the filters say, until they change."""
        wanted = {key for key in keys if key in self._places} - set(self.keys)
        if wanted:
            self.keys = _merged(self.keys, self._arranged(kept={*self.keys, *wanted}))

    def set_texts(self, texts: Texts) -> None:
        """Speak another language."""
        self._texts = texts
        self._haystacks.clear()

    def follow(self, changes: Changes) -> None:
        """Take an edit in that the journey has seen."""
        self._cells.clear()
        self._haystacks.clear()
        if self.name != tables.OPPORTUNITIES and not self._moves(changes):
            self._looks = after_edit(self._looks)
            return
        before = set(self._places)
        self._looks = self._new_looks()
        self._gather()
        fresh = self._arranged(kept={key for key in self.keys if key in before})
        self.keys = _merged(self.keys, fresh) if self.arrangement.sort else fresh

    def values(self, column: str) -> list[tuple[Token, str, int]]:
        """What can be filtered by in a column: (value, words, number of rows) of the rows that the other filters
        let through, in the column's order, empty cells last."""
        others = {name: chosen for name, chosen in self.arrangement.values.items() if name != column}
        spec = self._specs[column]
        counts: Counter[Token] = Counter()
        shown: dict[Token, Cell] = {}
        for key in self._filtered(self.arrangement.text, others):
            for token, part in _tokens(self._value(key, column)):
                counts[token] += 1
                shown[token] = part
        of = worth(spec.column, ROWS_OF[self.name], self._texts)
        tokens = arranged(list(counts), lambda token: shown[token], of, falling=False)
        return [(token, words(spec.column, shown[token], self._texts), counts[token]) for token in tokens]

    def table(self, columns: Iterable[str] | None = None, keys: Iterable[Key] | None = None) -> Table:
        """Some columns (None: all) of some rows (None: those that are shown) as a plain table."""
        names = list(self._specs) if columns is None else [name for name in columns if name in self._specs]
        rows = [
            Row(key, self._places.get(key), {name: self.cell(key, name) for name in names})
            for key in (self.keys if keys is None else keys)
        ]
        return Table(self.name, [self._specs[name].column for name in names], rows)

    def _new_looks(self) -> Lookups:
        if self._wanted is None:
            return Lookups(self._journey, [shown.id for shown in order.maps(self._journey)])
        return Lookups(self._journey, [map_id for map_id in self._wanted if self._journey.get(Map, map_id)])

    def _gather(self) -> None:
        specs, rows = tables.sources(self._looks, self.name, self._wanted is None)
        self._specs = {spec.column.key: spec for spec in specs}
        self._places = {key: place for key, place, _ in rows}

    def _moves(self, changes: Changes) -> bool:
        """Whether rows or columns may have come, gone, or moved; columns go by the names of personas."""
        if Persona.table in changes.tables():
            return True
        for before, after in changes.values():
            if before is None or after is None:
                if not self._is_a_cell(before, after):
                    return True
            elif any(getattr(before, name, None) != getattr(after, name, None) for name in _ORDER):
                return True
        return False

    def _is_a_cell(self, before: Record | None, after: Record | None) -> bool:
        """Whether a record that comes or goes is no more than something in a cell: it makes neither row nor column."""
        record = after or before
        if self.arrangement.is_filtered or record is None:
            return False
        if self.name == tables.TOUCHPOINTS and isinstance(record, Emotion):
            return after is not None and tables.emotion_key(record.persona_id) in self._specs
        return record.table in _IN_CELLS.get(self.name, ())

    def _value(self, key: Key, column: str) -> Cell:
        record = self._journey.find(key)
        return self._specs[column].value(self._looks, record) if record is not None else None

    def _arranged(self, kept: Collection[Key] = ()) -> list[Key]:
        """The rows that the filters let through, and those `kept` in spite of them, in the order asked for."""
        wanted = self.arrangement
        found = list(self._places)
        if wanted.is_filtered:
            shown = {*self._filtered(wanted.text, wanted.values), *kept}
            found = [key for key in found if key in shown]
        for column, falling in reversed(wanted.sort):
            if column in self._specs:
                of = worth(self._specs[column].column, ROWS_OF[self.name], self._texts)
                found = arranged(found, lambda key, name=column: self._value(key, name), of, falling)  # type: ignore[misc]
        return found

    def _filtered(self, text: str, values: dict[str, frozenset[Token]]) -> list[Key]:
        found = list(self._places)
        for column, chosen in values.items():
            if column in self._specs:
                found = [key for key in found if any(token in chosen for token, _ in _tokens(self._value(key, column)))]
        if not text.strip():
            return found
        within = [name for name in self.arrangement.within if name in self._specs] or list(self._specs)
        looked_for = folded(text).split()
        known = self._haystacks.setdefault(tuple(within), {})
        for key in found:
            if key not in known:
                known[key] = self._haystack(key, within)
        return [key for key in found if holds(known[key], looked_for)]

    def _haystack(self, key: Key, columns: list[str]) -> str:
        return folded("\n".join(words(self._specs[c].column, self._value(key, c), self._texts) for c in columns))


def _tokens(cell: Cell) -> list[tuple[Token, Cell]]:
    """What a cell can be filtered by: each of several names, else the value itself."""
    if cell is None or cell == "" or cell == ():
        return [(None, None)]
    if isinstance(cell, tuple):
        return [(_token(part), (part,)) for part in dict.fromkeys(cell)]
    return [(_token(cell), cell)]


def _token(cell: Cell) -> Token:
    plain = raw(cell)
    return "" if isinstance(plain, list) else plain


def _merged(old: list[Key], fresh: list[Key]) -> list[Key]:
    """The rows of `fresh`; those of `old` in their old order, each new one behind the row it follows in `fresh`."""
    known, wanted = set(old), set(fresh)
    behind: dict[Key | None, list[Key]] = defaultdict(list)
    anchor: Key | None = None
    for key in fresh:
        if key in known:
            anchor = key
        else:
            behind[anchor].append(key)
    found = list(behind[None])
    for key in old:
        if key in wanted:
            found += [key, *behind[key]]
    return found
